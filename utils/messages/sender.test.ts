import { describe, expect, it } from 'vitest';
import { addressOf, type Origin, senderClass } from './sender.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const CHROME = `chrome-extension://${ID}/`;
const FIREFOX = 'moz-extension://b1a2c3d4-0000-4000-8000-123456789abc/';
const page = { id: ID, origin: 'https://news.example', url: 'https://news.example/a', frameId: 0, tab: { id: 3 } };

describe('senderClass', () => {
  it.each<[string, Origin, string, string]>([
    ['our script in a page', page, CHROME, 'page'],
    ['the same without an origin', { ...page, origin: undefined }, FIREFOX, 'page'],
    ['a saved page', { ...page, origin: 'null', url: 'file:///tmp/a.html' }, CHROME, 'page'],
    ['the popup', { id: ID, origin: CHROME.slice(0, -1), url: `${CHROME}popup.html` }, CHROME, 'own'],
    ['the popup in Firefox', { id: ID, url: `${FIREFOX}popup.html` }, FIREFOX, 'own'],
    [
      'the library page in a tab',
      { id: ID, origin: CHROME.slice(0, -1), url: `${CHROME}library.html`, frameId: 0, tab: { id: 4 } },
      CHROME,
      'own',
    ],
    ['another extension', { ...page, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }, CHROME, 'other'],
    ['our script in a frame of a page', { ...page, frameId: 7 }, CHROME, 'page'],
    ['our script in a frame the page wrote', { ...page, frameId: 7, url: 'about:srcdoc' }, CHROME, 'page'],
    ['a frame of the browser', { ...page, frameId: 7, url: 'chrome://version/' }, CHROME, 'other'],
    ['a script in no frame', { ...page, frameId: undefined }, CHROME, 'other'],
    ['a page that claims our address', { ...page, url: `${CHROME}popup.html` }, CHROME, 'other'],
    [
      'a page that claims our address and has no tab',
      { id: ID, origin: page.origin, url: `${CHROME}x` },
      CHROME,
      'other',
    ],
    ['our origin with an address elsewhere', { ...page, origin: CHROME.slice(0, -1) }, CHROME, 'other'],
    ['a page of the browser', { ...page, origin: undefined, url: 'about:blank' }, CHROME, 'other'],
    ['nobody', {}, CHROME, 'other'],
    ['an address that is none', { id: ID, url: 'no address' }, CHROME, 'other'],
  ])('%s', (_, sender, own, expected) => expect(senderClass(sender, ID, own)).toBe(expected));
});

describe('addressOf', () => {
  const written = { ...page, frameId: 7, url: 'about:srcdoc' };
  it.each<[string, Origin, string]>([
    ['a page', page, 'https://news.example/a'],
    ['a frame the page wrote', written, 'https://news.example'],
    ['the same where no origin is told', { ...written, origin: undefined, tab: { id: 3, url: page.url } }, page.url],
    ['a frame that is shut off', { ...written, origin: 'null' }, ''],
    ['nobody', {}, ''],
  ])('%s', (_, sender, expected) => expect(addressOf(sender)).toBe(expected));
});
