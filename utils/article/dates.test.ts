import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInAddress, readDate } from './dates.ts';

const DATES: [string, string | null][] = [
  ['2025-07-18', '2025-07-18'],
  ['2025-07-18T09:12:00Z', '2025-07-18T09:12:00Z'],
  ['2025-07-18T09:12:00.123+0200', '2025-07-18T09:12:00+02:00'],
  ['2025-07-18 09:12:00+02:00', '2025-07-18T09:12:00+02:00'],
  ['2025-07-18T09:12:00', '2025-07-18'],
  ['2025/7/8', '2025-07-08'],
  ['20250718', '2025-07-18'],
  ['1752829920', '2025-07-18T09:12:00.000Z'],
  ['1752829920000', '2025-07-18T09:12:00.000Z'],
  ['Fri, 18 Jul 2025 09:12:00 GMT', '2025-07-18T09:12:00Z'],
  ['18 July 2025', '2025-07-18'],
  ['Published July 18th, 2025 at 9:12 a.m.', '2025-07-18'],
  ['Sept. 3, 2025', '2025-09-03'],
  ['the 3rd of September, 2025', '2025-09-03'],
  ['Stand: 3.9.2025 16:11', '2025-09-03'],
  ['03. 09. 2025', '2025-09-03'],
  ['2025年9月3日', '2025-09-03'],
  ['05/06/2025', null],
  ['2025-02-30', null],
  ['31 February 2025', null],
  ['yesterday', null],
  ['', null],
];

describe('dayInAddress', () => {
  it.each([
    ['https://gazette.example/2025/07/18/talks-end', '2025-07-18'],
    ['https://gazette.example/news/2025-07-18-talks-end.html', '2025-07-18'],
    ['https://gazette.example/news/20250718/talks', '2025-07-18'],
    ['https://gazette.example/news/talks-20250718', '2025-07-18'],
    ['https://gazette.example/2025/07/talks-end', null],
    ['https://gazette.example/2025/02/30/talks-end', null],
    ['https://gazette.example/id/120250718', null],
    ['https://gazette.example/a?day=2025-07-18', null],
    [null, null],
  ])('%s', (address, iso) => expect(dayInAddress(address)).toBe(iso));
});

describe('readDate', () => {
  it.each(DATES)('%s', (written, iso) => expect(readDate(written)).toBe(iso));
  it('gives an ISO date or nothing, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String)), (written) => {
        const date = readDate(written);
        if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false);
      }),
    );
  });
});
