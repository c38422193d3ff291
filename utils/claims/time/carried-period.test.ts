import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

const periods = (text: string) => claimsOf(text).map(({ period }) => period);

describe('the time a headline gives', () => {
  it.each([
    ['Boreal Mining Reports First Quarter 2023 Results', '2023-Q1', 'results of a quarter'],
    ['Boreal Mining opens a mine', null, 'no time'],
    ['Five things to watch in 2023', null, 'a year is no report'],
  ])('%s → %s: %s', (title, period, _why) => {
    expect(claimsOf('Boreal Mining made 563 tonnes of zinc.', '2023-05-17', title)[0]?.period).toBe(period);
  });
});

describe('results of a half-year', () => {
  it.each([
    ['Boreal Mining’s half-year profit came to $9 million.', '2022-H2', 'the last half that is over'],
    ['Boreal Mining closed for half a year and lost $9 million.', null, 'trap: how long'],
  ])('%s → %s: %s', (text, period, _why) => {
    expect(claimsOf(text, '2023-05-17', 'Boreal Mining posts a profit').at(-1)?.period).toBe(period);
  });
});

describe('the time a figure is named by', () => {
  it.each([
    ['Exports were 46% above November’s 2,950 tonnes.', [null, '2022-11'], 'the owner of the figure'],
    ['It made 900 tonnes in the quarter ended on March 31.', ['2023-Q1'], 'by its last day'],
    [
      'It made 900 tonnes in March quarter 2023 and 800 tonnes in the previous three months.',
      ['2023-Q1', '2022-Q4'],
      'the months before',
    ],
  ])('%s → %j: %s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('what is over after what is expected', () => {
  it.each<[string, (string | null)[], string]>([
    [
      'Kestrin sold cables worth $8m in the first quarter. For the second quarter it expects sales of $9m. It posted net income of $2m, or 7 cents a share, versus net income of $1m, or 4 cents a share in the same quarter last year. Sales fell 8%.',
      ['2023-Q1', '2023-Q2', '2023-Q1', '2023-Q1', '2022-Q1', '2022-Q1', '2023-Q1'],
      'what was earned is not of the time to come, and what a year before has a second telling of the same time',
    ],
    [
      'Kestrin posted net income of $2m in the first quarter, versus net income of $1m, or 4 cents a share in the same quarter last year. Its margin for the quarter was 45%.',
      ['2023-Q1', '2022-Q1', '2022-Q1', '2023-Q1'],
      'the quarter is the one reported on',
    ],
    ['In 2022 use fell. For the year of 2023 it should grow by 3%.', ['2023'], 'a year that is called one'],
    [
      'Kestrin reported first-quarter profit of $9m, compared with $8m last year.',
      ['2023-Q1', '2022-Q1'],
      'a part of a year is held against the same part',
    ],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('a time spoken of before', () => {
  it.each([
    [
      'Peru sold 900 tonnes of zinc in March. It mines 12% of the world’s zinc.',
      ['2023-03', null],
      'so it is at any time',
    ],
    ['Peru sold 900 tonnes of zinc in March. It sold a third to Japan.', ['2023-03', '2023-03'], 'of what was told'],
  ])('%s → %j: %s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('the quarter that results are of', () => {
  it.each<[string, string, string]>([
    ['2023-04-21', '2023-Q1', 'a year that begins in July'],
    ['2023-10-25', '2023-Q3', 'where the calendar agrees'],
    ['2023-11-30', '2023-Q3', 'some weeks late'],
  ])('third-quarter revenue told on %s is of %s: %s', (published, expected) => {
    const text = 'Boreal Mining’s third-quarter revenue fell 9% due to lower prices. Boreal Mining sold less zinc.';
    const [claim] = claimsOf(text, published, 'Boreal Mining revenue falls');
    expect([claim?.period, claim?.modality]).toEqual([expected, 'stated']);
  });
});

describe('the time a figure takes from the sentences before', () => {
  it.each([
    [
      'Bolivia exported 900 tonnes of tin in March. Shipments to Japan fell 4%.',
      ['2023-03', '2023-03'],
      'a flow in the past runs on',
    ],
    [
      'Bolivia exported 900 tonnes of tin in March. It mines 20% of the world’s tin.',
      ['2023-03', null],
      'the present is no month’s',
    ],
    [
      'Bolivia exported 900 tonnes of tin in March. It has tin reserves of 400,000 tonnes.',
      ['2023-03', null],
      'a state has none',
    ],
    [
      'Output grew 3% in the second quarter of 2022 after shrinking 1% in the first. Exports fell 9%.',
      ['2022-Q2', '2022-Q1', '2022-Q2'],
      'the later of two runs on',
    ],
    [
      'Exports were 900 tonnes in 2022. The record of 1,200 tonnes was reached in 2014. Imports came to 300 tonnes.',
      ['2022', '2014', '2022'],
      'a record is an aside',
    ],
    [
      'An article said that exports were 900 tonnes in March. The correct quantity is 700 tonnes.',
      ['2023-03', '2023-03'],
      'a correction is of the same time',
    ],
    [
      'Zinc has climbed 85% to $620 a tonne since January.',
      ['2023-01/2023-05', '2023-01/2023-05'],
      'a change since then, and where it led',
    ],
    [
      'Now things look up: sales of tin rose by 12% in March.',
      ['2023-03'],
      'a time of its own, after an opening "now"',
    ],
    [
      'Now it sells 12% of the tin, against 9% in 2019.',
      [null, '2019'],
      'what is now is of no time, another figure is',
    ],
    ['Prices rose 30% in 2011. Then they lost 20%.', ['2011', null], 'what came then is later'],
    [
      'Brenholm cut its 2023 outlook in April. It expects sales of $90m.',
      ['2023'],
      'an expectation is of the outlook spoken of',
    ],
    [
      'Brenholm sold 900 tonnes of wire in the first quarter. In that quarter it hired 40 people.',
      ['2023-Q1', '2023-Q1'],
      'pointed back to',
    ],
    [
      'Boreal had sales of $74m in the first quarter. This compares with sales of $22m in the same quarter of 2022. It made 900 tonnes of wire.',
      ['2023-Q1', '2022-Q1', '2023-Q1'],
      'all of a sentence that compares',
    ],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));

  it('dates cells by their columns', () =>
    expect(periods('Zinc exports, tonnes\n\nCountry | 2021 | 2022\nPeru | 800 | 900\nBolivia | 300 | 400')).toEqual([
      '2021',
      '2022',
      '2021',
      '2022',
    ]));
  it('dates the month of a row by its column’s year', () =>
    expect(periods('Tin exports from Peru (tonnes)\nMonth | 2022 | 2023\nMarch | 5,994 | 6,120')).toEqual([
      '2022-03',
      '2023-03',
    ]));

  it('carries no time from one entry of a live blog to the next', () =>
    expect(
      claimsOf('11:42 Sales fell 4% in February.\n10:15 The miner shed 90 jobs.', '2023-05-17').map(
        ({ period }) => period,
      ),
    ).toEqual(['2023-02', null]));

  it('takes the year for the annual figure, and measures it against that of another', () => {
    const text =
      'Sales of copper abroad fell 7% in December. The annual total of 900 tonnes was 6% above that for 2021.';
    expect(claimsOf(text, '2023-01-17').map(({ period, baseline }) => [period, baseline])).toEqual([
      ['2022-12', null],
      ['2022', null],
      ['2022', 'year-earlier'],
    ]);
  });

  it('dates the lines of a company’s results', () => {
    const title = 'Boreal Mining Reports First Quarter 2023 Results';
    const text = 'Record copper output of 404 tonnes, a 9% rise\nBoreal Mining tells of its work.';
    expect(claimsOf(text, '2023-05-17', title).map(({ period }) => period)).toEqual(['2023-Q1', '2023-Q1']);
  });

  it.each([
    ['Boreal Mining made 404 tonnes of tin for the quarter, it said.', '2023-Q1', 'the quarter'],
    ['Boreal Mining said quarterly sales came to $90m.', '2023-Q1', 'quarterly'],
    [
      'Boreal Mining said quarterly sales came to $90m, compared to $95m reported last year.',
      '2023-Q1',
      'not last year',
    ],
    ['Boreal Mining pays a quarterly dividend and made 404 tonnes of tin last year.', '2022', 'trap: no result'],
  ])('takes the last quarter that is over for a company’s results: %s', (text, expected) =>
    expect(claimsOf(text, '2023-05-17', 'Boreal Mining reports')[0]?.period).toBe(expected),
  );
});

describe('the time a sentence carries on', () => {
  it.each([
    [
      'In the first four months Peru shipped 900 tonnes of tin. This is 6% less than in the same period last year.',
      ['2023-01/2023-04', '2023-01/2023-04'],
      'what this is said of, though it runs up to now',
    ],
    [
      'In the first four months Peru shipped 9% more tin. The value of these exports fell by 3%.',
      ['2023-01/2023-04', '2023-01/2023-04'],
      'of those just told',
    ],
    [
      'Profit came to $9m in the first half of 2022, after $7m, it said on Tuesday.',
      ['2022-H1', '2021-H1'],
      'a half is held against that of the year before',
    ],
    [
      'Profit was $9m in the first half of 2022, down from $12m.',
      ['2022-H1', '2021-H1'],
      'and where it came down from',
    ],
    [
      'Profit was $9m in the first quarter of 2022, down from $12m.',
      ['2022-Q1', null],
      'trap: a quarter as often against the one before',
    ],
  ])('%s → %j: %s', (text, expected, _why) => expect(periods(text)).toEqual(expected));

  it('takes the half reported on for "the half-year"', () =>
    expect(
      claimsOf('Its wage bill for the half-year was $40m.', '2023-08-17', 'Boreal Mining: first-half profit falls')[0]
        ?.period,
    ).toBe('2023-H1'));

  it('takes the quarter reported on where growth over the year is told', () =>
    expect(
      claimsOf(
        'The economy grew 1% in the first quarter. Over the year the rise was 3%.',
        '2023-05-17',
        'Economy grows in first quarter',
      ).map(({ period, baseline }) => [period, baseline]),
    ).toEqual([
      ['2023-Q1', null],
      ['2023-Q1', 'year-earlier'],
    ]));
});

describe('the period of a company’s results', () => {
  it('is no month of what it did', () =>
    expect(
      claimsOf(
        'Boreal Mining reported revenue of $57m. In April, Boreal Mining signed a pact.',
        '2023-05-17',
        'Boreal Mining narrows loss',
      )[0]?.period,
    ).toBe(null));

  it('goes on after a day on which stocks were counted', () =>
    expect(
      claimsOf(
        'Stocks of tin were 900 tonnes as of March 31, 2023, and 40 tonnes were lent out. Sales rose by 26%, it said.',
        '2023-05-17',
        'Boreal Mining first-quarter results',
      ).at(-1)?.period,
    ).not.toBe('2023-03-31'));
});

describe('what is compared with does not run on', () => {
  it.each<[string, (string | null)[], string]>([
    [
      'Peru sold 900 tonnes of tin in April. Compared with April 2022, when 800 tonnes were sold, volumes were up 12.5%. Japan took 300 tonnes.',
      ['2023-04', '2022-04', '2023-04', '2023-04'],
      'what was so at the time compared with',
    ],
    [
      'Peru sold 900 tonnes of tin in April. March’s sales amounted to 1,000 tonnes, so the fall was 10%. Japan took 300 tonnes.',
      ['2023-04', '2023-03', '2023-04', '2023-04'],
      'worked out from the value before',
    ],
    [
      'Peru sold 900 tonnes of tin in April. A year before it had been 800 tonnes, which makes a rise of 12.5%.',
      ['2023-04', '2022-04', '2023-04'],
      'in a relative clause too',
    ],
    [
      'Peru sold 900 tonnes of tin in April. This was 10% under March’s 1,000 tonnes but above the 800 tonnes of April 2022. Japan took 300 tonnes.',
      ['2023-04', '2023-04', '2023-03', '2022-04', '2023-04'],
      'two values that it lies between',
    ],
    [
      'Peru sold 900 tonnes of tin in April, less than in the year-ago month, when Chile sold 950 tonnes.',
      ['2023-04', '2022-04'],
      'a time that goes back, before "when"',
    ],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));

  it.each<[string, (string | null)[], string]>([
    [
      'Peru sold 900 tonnes of tin in April.\n\nThe total of 2022 was 9,500 tonnes.\n\nJapan took 300 tonnes. Korea took 200 tonnes.',
      ['2023-04', '2022', '2023-04', '2023-04'],
      'a new paragraph is of the month reported on',
    ],
    [
      'Peru sold 900 tonnes of tin in April.\n\nThe total of 2022 was 9,500 tonnes. Japan took 3,000 tonnes.',
      ['2023-04', '2022', '2022'],
      'the same paragraph goes on',
    ],
  ])('%s → %j: %s', (text, expected) =>
    expect(claimsOf(text, '2023-05-17', 'Peru’s tin exports in April 2023').map(({ period }) => period)).toEqual(
      expected,
    ),
  );

  it.each<[string, (string | null)[], string]>([
    [
      'A year ago a tonne of tin cost $19,000.\n\nAntimony was quoted at $31,500 a tonne, and bismuth slipped 2%.',
      ['2022-05', null, null],
      'a glance back is over with its paragraph',
    ],
    [
      'In 2021 a tonne of tin cost $19,000. Antimony was quoted at $31,500 a tonne.',
      ['2021', null],
      'and with its metal',
    ],
    [
      'In 2021 a tonne of tin cost $19,000. In Rotterdam it was quoted at $21,500 a tonne.',
      ['2021', '2021'],
      'trap: of the same metal it goes on',
    ],
    [
      'Peru imported 900 tonnes of tin in 2021.\n\nThe average price of these imports fell by 3% to $19,000 a tonne.',
      ['2021', '2021', '2021'],
      'trap: a mean of the year reported on',
    ],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));
});
