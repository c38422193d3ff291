import { describe, expect, it } from 'vitest';
import { isLoopback, mayReadUnasked } from './reach.ts';

const may = (address: string) => mayReadUnasked(new URL(address).href);

describe('mayReadUnasked', () => {
  it.each([
    'https://news.example/a',
    'http://www.example.org/',
    'https://172.15.0.1/',
    'https://100.63.1.1/',
    'https://maildaily.example/',
    'https://[2001:db8::1]/',
    'https://homes.example.com/',
    'https://news.example:8080/a',
    'https://mail@news.example/a',
    'https://news.example?at=//mail.example/',
  ])('reads %s', (address) => expect(may(address)).toBe(true));

  it.each([
    'https://name:word@mail.example/',
    'https://mail.example.:81/',
    'http://10.1.2.3/',
    'http://172.16.0.9/',
    'http://172.31.255.1/',
    'http://192.168.1.1/',
    'http://169.254.1.1/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://intranet/',
    'http://printer.local/',
    'http://wiki.corp/',
    'http://router.home.arpa/',
    'https://mail.google.com/mail/u/0/',
    'https://docs.google.com/document/d/1',
    'https://outlook.live.com/',
    'https://webmail.example.org/',
    'https://team.sharepoint.com/',
    'https://www.notion.so/x',
    'file:///home/a.html',
    'ftp://news.example/',
  ])('leaves %s alone', (address) => expect(may(address)).toBe(false));

  it.each(['http://localhost:3000/', 'http://127.0.0.1:81/', 'http://[::1]/', 'http://[::1]:3000/'])(
    'leaves it to the background whether %s is read',
    (address) => expect([may(address), isLoopback(address)]).toEqual([true, true]),
  );

  it.each(['https://127.news.example/', 'https://localhost.example/', 'about:blank', ''])(
    'does not take %j for this machine',
    (address) => expect(isLoopback(address)).toBe(false),
  );
});
