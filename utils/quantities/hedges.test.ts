import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './testing.ts';

const AT_LEAST = [
  'more than',
  'over',
  'at least',
  'exceeding',
  'above',
  'in excess of',
  'upwards of',
  'no fewer than',
  'no less than',
  'not less than',
  'well over',
  'just over',
  'a little over',
  'north of',
  '>',
  '>=',
  '≥',
];
const AT_MOST = [
  'up to',
  'less than',
  'fewer than',
  'under',
  'below',
  'at most',
  'no more than',
  'as much as',
  'as many as',
  'just under',
  'just shy of',
  'a maximum of',
  '<',
  '<=',
  '≤',
];
const ABOUT = [
  'about',
  'around',
  'roughly',
  'some',
  'approximately',
  'nearly',
  'almost',
  'close to',
  'an estimated',
  'in the region of',
  'circa',
  '~',
  '≈',
];

const read = (text: string) => quantitiesOf(text)[0];

describe('a hedge before the number', () => {
  it.each(AT_LEAST)('%s: at least', (hedge) =>
    expect(read(`It took ${hedge} 80 tonnes.`)).toBe(`${hedge} 80 tonnes=80.. t`),
  );
  it.each(AT_MOST)('%s: at most', (hedge) =>
    expect(read(`It took ${hedge} 80 tonnes.`)).toBe(`${hedge} 80 tonnes=..80 t`),
  );
  it.each(ABOUT)('%s: about', (hedge) => expect(read(`It took ${hedge} 80 tonnes.`)).toBe(`${hedge} 80 tonnes=~80 t`));
});

const AFTER: [string, string][] = [
  ['80 tonnes or more', '80.. t'],
  ['80 tonnes or higher', '80.. t'],
  ['80 tonnes and above', '80.. t'],
  ['80 tonnes or less', '..80 t'],
  ['80 tonnes or smaller', '..80 t'],
  ['80 tonnes at the most', '..80 t'],
  ['80 tonnes or so', '~80 t'],
  ['80 tonnes, give or take', '~80 t'],
];

describe('a hedge after the number', () => {
  it.each(AFTER)('%s', (words, reading) => expect(read(`It took ${words}.`)).toBe(`${words}=${reading}`));
  it('a plus sign and -plus', () =>
    expect(quantitiesOf('It has 200-plus vessels and 90+ ships.')).toEqual([
      '200-plus vessels=200.. count (vessel)',
      '90+ ships=90.. count (ship)',
    ]));
});

const NONE: [string, string, string][] = [
  ['up as a direction', 'It is up 40%.', '40%=40 %'],
  ['revised up to a value', 'The total was revised up to 9%.', '9%=9 %'],
  ['handed over', 'Miners must hand over 9% of it.', '9%=9 %'],
  ['went up to a value', 'It went up to 40%.', '40%=40 %'],
  ['a verb that exceeds', 'Output will exceed 9,000 tonnes.', 'exceed 9,000 tonnes=9000.. t'],
  ['a verb that tops', 'Output topped 9,000 tonnes.', 'topped 9,000 tonnes=9000.. t'],
  [
    'a limit on an estimate is a limit',
    'It has no more than about 40 trucks.',
    'no more than about 40 trucks=..40 count (truck)',
  ],
  ['at least, by its smallness', 'As few as 20 trucks came.', 'As few as 20 trucks=20.. count (truck)'],
  ['less, in front of a hyphen', 'It is a sub-5% business.', 'sub-5%=..5 %'],
  ['about, cut short', 'It holds c. 400 kt.', 'c. 400 kt=~400000 t'],
  ['or equal to', 'It must be greater than or equal to 40 tonnes.', 'greater than or equal to 40 tonnes=40.. t'],
  ['back up to where it led', 'It is creeping back up to 6.2 tonnes.', '6.2 tonnes=6.2 t'],
  ['signs of science', 'It is ∼30 m long.', '∼30 m=~30 m'],
  ['"over" before time tells when', 'Prices doubled over three years.', 'doubled=2 x'],
  ['"over" before a bound is none', 'It can last over more than two decades.', 'more than two decades=2.. decade'],
  ['"over" after "for" is a bound', 'It lasts for over 90 years.', 'over 90 years=90.. year'],
  ['and after a verb of time', 'The work took over nine months.', 'over nine months=9.. month'],
  ['what is spread over things', 'It is spread over 30 sites.', '30 sites=30 count (site)'],
  ['a deadline is no hedge', 'It decides within 60 days.', '60 days=60 day'],
  ['more than that belongs to no number', 'It sold 5% more than in May.', '5%=5 %'],
  ['"or less than" is of the next number', 'It sold 50 tonnes or less than 60 tonnes.', '50 tonnes=50 t'],
  ['a number that follows "and up" is its own', 'Growth of up 2.3 percent and up 4 percent', '2.3 percent=2.3 %'],
];

describe('what is no hedge, and what is', () =>
  it.each(NONE)('%s', (_, text, first) => expect(read(text)).toBe(first)));
