import { describe, expect, it } from 'vitest';
import { articleAddress, plainAddress, siteOf } from './address.ts';

const PAGE = 'https://www.gazette.example/2025/rare-earths?utm_source=mail&id=7#top';
const PLAIN = 'https://www.gazette.example/2025/rare-earths?id=7';

const ADDRESSES: [string, string | null, string | null, string | null][] = [
  ['no canonical address', PAGE, null, PLAIN],
  ['one on the same site', PAGE, 'https://gazette.example/rare-earths', 'https://gazette.example/rare-earths'],
  ['a relative one', PAGE, '/rare-earths', 'https://www.gazette.example/rare-earths'],
  ['one on another site', PAGE, 'https://other.example/rare-earths', PLAIN],
  ['the root of the site', PAGE, 'https://www.gazette.example/', PLAIN],
  ['one that is no web address', PAGE, 'javascript:alert(1)', PLAIN],
  ['one that is no address', PAGE, 'https://', PLAIN],
  ['of a saved file', null, 'https://gazette.example/rare-earths#a', 'https://gazette.example/rare-earths'],
  ['of a saved file that names none', null, null, null],
  ['of a file', 'file:///tmp/a.html', 'https://gazette.example/a', 'https://gazette.example/a'],
];

describe('the address of an article', () => {
  it.each(ADDRESSES)('%s', (_, page, canonical, address) => expect(articleAddress(page, canonical)).toBe(address));
});

describe('plainAddress', () => {
  it('keeps what tells articles apart', () =>
    expect(plainAddress('https://a.example/view?id=3&page=2&fbclid=x&UTM_Medium=y')).toBe(
      'https://a.example/view?id=3&page=2',
    ));
});

describe('siteOf', () => {
  it.each([
    ['www.gazette.example', 'gazette.example'],
    ['news.gazette.co.uk', 'gazette.co.uk'],
    ['gazette.com.au', 'gazette.com.au'],
    ['amp.gazette.de', 'gazette.de'],
    ['localhost', 'localhost'],
  ])('%s', (host, site) => expect(siteOf(host)).toBe(site));
});
