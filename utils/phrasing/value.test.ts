import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../i18n/locale.ts';
import { phraseInterval } from './numbers.ts';
import { claimOf } from './sample-claim.ts';
import { phraseValue } from './value.ts';

afterEach(() => setLanguage('en', ['en-GB']));

const single = (value: number) => ({ low: value, high: value });

describe('phraseValue', () => {
  it.each([
    ['above 80\u202f%', { low: 80, high: null, hedge: 'at-least', unit: '%', kind: 'share' }],
    ['at most 90\u202f%', { low: null, high: 90, hedge: 'at-most', unit: '%', kind: 'share' }],
    ['about 70\u202f%', { ...single(70), hedge: 'about', unit: '%' }],
    ['60–70\u202f%', { low: 60, high: 70, hedge: 'range', unit: '%' }],
    ['67\u202f%', { ...single(66.67), unit: '%', step: 1 }],
    ['67\u202f%', { ...single(66.6667), unit: '%', step: 0.0001 }],
    ['1–2\u202fkg', { low: 0.001, high: 0.002, hedge: 'range', unit: 't', step: 0.001 }],
    ['60.3\u202f%', { ...single(60.3), unit: '%', step: 0.1 }],
    ['up 60\u202f%', { ...single(60), unit: '%', kind: 'change', direction: 'up' }],
    ['down about 74\u202f%', { ...single(74), hedge: 'about', unit: '%', kind: 'change', direction: 'down' }],
    ['up more than 10\u202f%', { low: 10, hedge: 'at-least', unit: '%', kind: 'change', direction: 'up' }],
    ['3 times', { ...single(3), unit: 'x', kind: 'change', direction: 'up' }],
    ['at least 5 times', { low: 5, hedge: 'at-least', unit: 'x' }],
    ['2 percentage points', { ...single(2), unit: 'pp' }],
    ['third largest', { ...single(3), unit: 'rank', kind: 'rank' }],
    ['12th largest', { ...single(12), unit: 'rank', kind: 'rank' }],
    ['among the 3 largest', { high: 3, hedge: 'at-most', unit: 'rank', kind: 'rank' }],
    ['7\u202ftoString', { ...single(7), unit: 'toString' }],
    ['1–2\u202f%', { low: 1, high: 2, hedge: 'range', unit: '%', step: 1e308 }],
    ['7,742\u202ft', { ...single(7742), unit: 't', step: 1 }],
    ['0.42\u202ft', { ...single(0.41730498), unit: 't', step: 0.00453592 }],
    ['44 million\u202ft', { ...single(44e6), unit: 't', step: 1e6 }],
    ['US$1.2 billion', { ...single(1.2e9), unit: 'USD' }],
    ['US$725/kg', { ...single(725), unit: 'USD/kg' }],
    ['at most US$22/kg', { high: 22.0462262185, hedge: 'at-most', unit: 'USD/kg', step: 22.0462262185 }],
    ['US$4.50/kg', { ...single(4.5), unit: 'USD/kg', step: 0.1 }],
    ['€2.4 million', { ...single(2.4e6), unit: 'EUR' }],
    ['US$2–3 billion', { low: 2e9, high: 3e9, hedge: 'range', unit: 'USD' }],
    ['at most 45 days', { high: 45, hedge: 'at-most', unit: 'day' }],
    ['1 year', { ...single(1), unit: 'year' }],
    ['17', { ...single(17), counted: 'rare earth element' }],
    ['2 factories', { ...single(2), unit: 'factory' }],
    ['expected: 3,000\u202ft', { ...single(3000), unit: 't', modality: 'forecast' }],
    ['said not to be 60\u202f%', { ...single(60), unit: '%', modality: 'denied' }],
  ] as const)('%s', (words, fields) => {
    expect(phraseValue(claimOf(fields))).toBe(words);
  });

  it('goes by the reader’s locale', () => {
    setLanguage('auto', ['en-US']);
    expect(phraseValue(claimOf({ ...single(1234.5), unit: 'USD' }))).toBe('US$1,234.50');
  });
});

describe('phraseInterval', () => {
  it.each([
    [48.5, 49.5, '%', '48.5–49.5\u202f%'],
    [55, 65, '%', '55–65\u202f%'],
    [265000, 275000, 't', '265,000–275,000\u202ft'],
    [43.5e6, 44.5e6, 't', '43.5–44.5 million\u202ft'],
    [950000, 1.05e6, 't', '950,000–1.05 million\u202ft'],
    [48355.65, 48355.75, 't', '48,355.65–48,355.75\u202ft'],
    [90, null, '%', 'above 90\u202f%'],
    [7, null, 'count', 'at least 7'],
    [null, null, '%', 'any'],
  ])('%s to %s %s', (low, high, unit, words) => {
    expect(phraseInterval(low, high, unit)).toBe(words);
  });
});
