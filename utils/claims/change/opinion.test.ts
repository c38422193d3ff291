import { describe, expect, it } from 'vitest';
import { checkLines, claimsOf } from '../testing.ts';

describe('a part of those who were asked, by what they think', () => {
  checkLines([
    [
      'The poll asked about tariffs on Mexico. While 43% said such tariffs would help, 21% said they would raise prices and 9% were undecided.',
      ['share 43% · other · MX', 'share 21% · other · MX', 'share 9% · other · MX'],
      'no rate of the tariff they were asked about',
    ],
    [
      'Among those who buy tin, 61% plan to pay more; 12% of smaller firms expect to close.',
      ['share 61% · other · tin', 'share 12% · other · tin'],
      'what they plan is stated now',
    ],
    ['The tariff is 21%, said the minister.', ['amount 21% · tariff'], 'trap: a rate that somebody tells'],
    ['Peru expects 9% of demand to go.', ['share 9% · demand · PE · forecast'], 'trap: an expectation'],
  ]);

  it('knows how far a poll may be off', () => {
    const [margin] = claimsOf('The margin of error is 3 percentage points.');
    expect([margin?.kind, margin?.measure]).toEqual(['amount', 'other']);
  });
});
