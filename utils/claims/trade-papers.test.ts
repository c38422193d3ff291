import { describe, expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import { claimsOf } from './testing.ts';

type Told = Partial<Claim>;

/** What trade papers and reports of houses tell in ways of their own. */
describe('how the trade tells figures', () => {
  it.each<[string, Told[], string]>([
    [
      'In May Kestrin increased its output by about 4%, making 900 tonnes of tin.',
      [{ org: 'Kestrin' }, { org: 'Kestrin' }],
      'who changes what a house has',
    ],
    [
      'Demand in China is weak. Kestrin’s tin concentrate production reached 900 tonnes.',
      [{ org: 'Kestrin', place: null }],
      'what a house makes, with its goods between',
    ],
    [
      'Mineral Resources said it made 900 tonnes of lithium.',
      [{ org: 'Mineral Resources' }],
      'a house called by a term',
    ],
    [
      'Brenholm Tin fears for jobs. Brenholm Tin made 800 tonnes. Shipments to Chilean copper producer Kestrin Metals fell to 900 tonnes.',
      [{ org: 'Brenholm Tin' }, { org: 'Brenholm Tin' }],
      'what a house that gets the goods is called by',
    ],
    [
      'Macquarie Group Ltd lifted its tin price forecast by 9% to $30,000 a tonne.',
      [{ org: null }, { org: null }],
      'a house that is cited, with what it is called besides',
    ],
    [
      'Kestrin Lithium sold 900 tonnes. The agency assessed the price of spodumene, cif China, at $900 a tonne.',
      [{ org: 'Kestrin Lithium' }, { org: null, place: 'CN' }],
      'a price that is assessed is the market’s',
    ],
    [
      'Kestrin Lithium said market prices were low, with the carbonate averaging $9 a kilo.',
      [{ org: null }],
      'market prices, in so many words',
    ],
    [
      'Brenholm Tin opened a smelter in Peru. The line cost $90 million and has 40 workers.',
      [{ org: 'Brenholm Tin' }, { org: 'Brenholm Tin' }],
      'the line of a house',
    ],
    [
      'Congo mined 900 tonnes. The ore goes to Peru, where Brenholm Tin smelts 700 tonnes.',
      [{ org: null }, { org: 'Brenholm Tin' }],
      'a house does it there',
    ],
    [
      'Peru made 900 tonnes of tin in 2022, a 16% year-on-year increase, weakening prices.',
      [{}, { measure: 'production', place: 'PE' }],
      'a change in apposition is of the figure before it',
    ],
    [
      'Steel exports of Peru fell 9%. Iron ore in Singapore declined 2%.',
      [{ material: null }, { material: null }],
      'goods of other trades, whatever else is told',
    ],
    [
      'Tin in Chile eased to $860 a kilo from $905 a kilo.',
      [{ place: 'CL' }, { place: 'CL' }],
      'the ends of one move are of one place',
    ],
    [
      'Tin, cif China, was at $650 a tonne on May 26, up by 42% from $390 a tonne in December.',
      [{ place: 'CN' }, { place: 'CN' }, { place: 'CN' }],
      'though how far it moved stands between',
    ],
  ])('%s → %j: %s', (text, told) => {
    expect(claimsOf(text)).toMatchObject(told);
  });
});

describe('what goods hold', () => {
  const [GRADE, FALL] = [
    { kind: 'share', measure: 'other', direction: null },
    { kind: 'change', measure: 'price', direction: 'down' },
  ] as const;
  it.each<[string, Told[], string]>([
    ['Prices of lithium carbonate (99.5% min) fell by 5%.', [GRADE, FALL], 'the least of it, after the figure'],
    ['The price of spodumene, min 6% Li2O, fell 5%.', [GRADE, FALL], 'an oxide it is weighed by'],
    ['The price of 6% spodumene concentrate fell 5%.', [GRADE, FALL], 'a grade says which of the goods is meant'],
    ['It sold gallium with a purity of 99.99%.', [GRADE], 'how pure it is'],
    ['The pit holds ore at 1.2% Cu.', [GRADE], 'the symbol of a metal'],
    ['The duty is on graphite of 90% carbon or more.', [{ measure: 'other' }], 'what the goods under a duty hold'],
    ['It sells alloys containing 4% dysprosium.', [{ measure: 'other' }], 'what alloys hold'],
    ['The EU answered with 25% zinc tariffs.', [{ measure: 'tariff' }], 'trap: a duty on goods'],
    ['Power plants cut 5% CO2.', [{ kind: 'change' }], 'trap: what chimneys give off'],
    ['Tin miners want pay rises of 5% minimum.', [{ kind: 'change' }], 'trap: the least of a rise'],
  ])('%s → %j: %s', (text, told) => {
    expect(claimsOf(text)).toMatchObject(told);
  });
});

describe('what a word of change moves', () => {
  it.each<[string, Told[], string]>([
    [
      'The decline dragged tin output down to 900 tonnes.',
      [{ kind: 'amount', direction: null }],
      'the particle goes with what was moved',
    ],
    ['The decline came down to 9%.', [{ kind: 'change' }], 'trap: what came down itself'],
    ['The expansion has reached 70% of its capacity.', [{ kind: 'share' }], 'a part of what is named after it'],
    ['Growth reached 7%.', [{ kind: 'change' }], 'trap: growth by itself'],
    ['The average Peruvian went backwards by 0.1%.', [{ direction: 'down' }], 'backwards is down'],
    [
      'Average selling prices for tin on the LME rose to $85 a kilo in May.',
      [{ period: '2023-05' }],
      'an average is of no day of trading',
    ],
  ])('%s → %j: %s', (text, told) => {
    expect(claimsOf(text, '2023-06-20')).toMatchObject(told);
  });
});

describe('who is cited', () => {
  it.each<[string, string | null, string]>([
    ['Per the Zinc Board, China made 900 tonnes.', 'Zinc Board', 'per somebody'],
    [
      'Exports rose 5%, the General Administration of Customs said.',
      'General Administration of Customs',
      'an office that begins like a rank',
    ],
    ['China made 900 tonnes, per the ministry.', 'ministry', 'after a comma'],
    ['Costs rose to $90, per tonne of ore.', null, 'trap: a rate'],
    [
      'According to the latest annual report from the U.S. Zinc Board, China made 900 tonnes.',
      'US Zinc Board',
      'a long run-up to a name',
    ],
  ])('%s → %s: %s', (text, source) => {
    expect(claimsOf(text)[0]?.source).toBe(source);
  });
});

describe('what a change is measured against, by its own period', () => {
  it.each<[string, string | null, string]>([
    ['Peru’s output grew 4% in the March quarter from the one before.', 'previous-quarter', 'the quarter before'],
    ['Output of tin rose 4% in May on the previous one.', 'previous-month', 'the month before'],
    ['It sold 4% less in the first half of 2023 than in the same months of 2022.', 'year-earlier', 'the same months'],
    ['It sold 4% less in May than miners shipped last year.', 'year-earlier', 'what others did a year before'],
    ['Exports of tin more than doubled last year.', null, 'trap: no comparison'],
    ['Exports of tin fell by more than 30% last year.', null, 'trap: nor here'],
    ['Over the year growth was 2%.', 'year-earlier', 'over the year, first of all'],
    ['Exports did not fall 4% over the year so far.', null, 'trap: since it began'],
  ])('%s → %s: %s', (text, baseline) => {
    expect(claimsOf(text, '2023-06-20')[0]?.baseline).toBe(baseline);
  });
});
