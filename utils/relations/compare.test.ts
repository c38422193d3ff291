import { describe, expect, it } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import { compare } from './compare.ts';
import { gistOf } from './gist.ts';
import { comparisonKey } from './key.ts';
import type { DatedClaim, Verdict } from './relation.ts';
import { claimOf, dated, value } from './sample.ts';
import { count, read } from './sample-sentence.ts';

type Side = Partial<Claim> & { published?: string | null };
const side = ({ published, ...fields }: Side) => dated(fields, published);
const change: Partial<Claim> = { kind: 'change', measure: 'exports', direction: 'up', ...value(32, 1) };
const price: Partial<Claim> = { kind: 'amount', measure: 'price', unit: 'USD/kg', place: null, ...value(60, 10) };

const CASES: [why: string, a: Side, b: Side, verdict: Verdict | null][] = [
  ['the same number is agreement', value(70, 10), value(70, 10), 'agrees'],
  ['69 lies in what 70 leaves open', value(70, 10), value(69, 1), 'agrees'],
  ['62 does not', value(70, 10), value(62, 1), 'contradicts'],
  ['production could mean more than mining', { ...value(80, 10), measure: 'production' }, value(62, 1), 'tension'],
  ['broader and narrower never agree', { ...value(70, 10), measure: 'supply' }, value(70, 10), null],
  ['mining is not refining', { ...value(90, 10), measure: 'processing' }, value(62, 1), null],
  ['another place is another matter', { ...value(70, 10), place: 'US' }, value(12, 1), null],
  ['a group is not its member', { ...value(99, 1), material: 'heavy-rare-earths' }, value(70, 10), null],
  [
    'another unit',
    { ...value(7, 1), kind: 'amount', unit: 't' },
    { ...value(9, 1), kind: 'amount', unit: 'USD' },
    null,
  ],
  ['another buyer', { ...change, partner: 'US' }, { ...change, partner: 'DE' }, null],
  ['a forecast is no statement', { ...value(70, 10), modality: 'forecast' }, value(50, 10), null],
  ['the same year', { ...value(70, 10), period: '2024' }, { ...value(62, 1), period: '2024' }, 'contradicts'],
  [
    'half a year by either name',
    { ...value(70, 10), period: '2024-H1' },
    { ...value(62, 1), period: '2024-01/2024-06' },
    'contradicts',
  ],
  [
    'how far it had come by two days of one year',
    { ...change, period: '2026', published: '2026-06-02' },
    { ...change, ...value(90, 1), period: '2026', published: '2026-07-10' },
    'tension',
  ],
  [
    'how far it had come by one day',
    { ...change, period: '2026', published: '2026-06-02' },
    { ...change, ...value(90, 1), period: '2026', published: '2026-06-03' },
    'contradicts',
  ],
  ['two years', { ...value(70, 10), period: '2024' }, { ...value(62, 1), period: '2023' }, null],
  ['a month is not its year', { ...value(70, 10), period: '2024-06' }, { ...value(62, 1), period: '2024' }, null],
  ['one gives no period, its article does', { ...value(70, 10), period: '2024' }, value(62, 1), 'tension'],
  ['more than a year apart is history', { ...value(70, 10), period: '2023' }, value(62, 1), null],
  ['so are two old articles', { ...value(70, 10), published: '2019-05-29' }, value(62, 1), null],
  ['nobody knows when one was written', { ...value(70, 10), published: null }, value(62, 1), 'tension'],
  ['agreement needs no date', { ...value(70, 10), published: null }, value(70, 10), 'agrees'],
  ['a date that is none', { ...value(70, 10), published: 'yesterday' }, value(62, 1), 'tension'],
  [
    'how many elements there are has no date',
    { kind: 'amount', unit: 'count', measure: 'element-count', place: null, ...value(17, 0), published: '2010-01-01' },
    { kind: 'amount', unit: 'count', measure: 'element-count', place: null, ...value(15, 0) },
    'contradicts',
  ],
  [
    'against the month and against the year',
    { ...change, baseline: 'previous-month' },
    { ...change, ...value(60, 10), baseline: 'year-earlier' },
    null,
  ],
  ['one baseline is unsaid', { ...change, baseline: 'previous-month' }, { ...change, ...value(60, 10) }, 'tension'],
  ['an unsaid baseline does not stop agreement', { ...change, baseline: 'previous-month' }, change, 'agrees'],
  ['a price of one day', price, { ...price, ...value(90, 10) }, 'contradicts'],
  [
    'a price of the next day, by the guide',
    price,
    { ...price, ...value(90, 10), published: '2025-07-19' },
    'contradicts',
  ],
  [
    'but how far it went is of its own day',
    { ...price, kind: 'change', unit: '%', direction: 'up' },
    { ...price, kind: 'change', unit: '%', direction: 'up', ...value(90, 10), published: '2025-07-19' },
    'tension',
  ],
  ['up and down', change, { ...change, direction: 'down' }, 'contradicts'],
  ['a direction nobody read is none', change, { ...change, direction: null }, null],
  ['a market price of last week', price, { ...price, ...value(75, 1), published: '2025-07-10' }, null],
  ['a market price of the same day', price, { ...price, ...value(75, 1) }, 'contradicts'],
  ['one denies the other', { ...value(70, 10), modality: 'denied' }, value(70, 10), 'contradicts'],
  ['one denies something narrower', { ...value(69, 1), modality: 'denied' }, value(70, 10), null],
  ['both deny it', { ...value(70, 10), modality: 'denied' }, { ...value(70, 10), modality: 'denied' }, null],
  ['a denied other value is no quarrel', { ...value(50, 10), modality: 'denied' }, value(70, 10), null],
  [
    'ranks differ',
    { kind: 'rank', unit: 'rank', measure: 'reserves', ...value(3, 0) },
    { kind: 'rank', unit: 'rank', measure: 'reserves', ...value(5, 0) },
    'contradicts',
  ],
  ['a doubt keeps out of contradictions', { ...value(70, 10), doubts: ['place'] }, value(62, 1), null],
  ['and out of tensions', { ...value(80, 10), measure: 'production', doubts: ['measure'] }, value(62, 1), null],
  ['so does a low confidence', { ...value(70, 10), confidence: 0.2 }, value(62, 1), null],
  [
    'a sure reading of the same frame bears out a likely one',
    { ...value(70, 10), confidence: 0.3 },
    value(62, 1),
    'contradicts',
  ],
  [
    'it bears out less where it gives nearly the same number',
    { ...value(70, 10), confidence: 0.24 },
    value(62, 1),
    'contradicts',
  ],
  ['and not where the numbers are far apart', { ...value(80, 10), confidence: 0.24 }, value(62, 1), null],
  ['directions are no numbers', { ...change, confidence: 0.24 }, { ...change, direction: 'down' }, null],
  ['shares forty points apart are of two things', value(97, 1), value(56, 1), null],
  ['and less far apart of one', value(97, 1), value(58, 1), 'contradicts'],
  ['two likely ones do not', { ...value(70, 10), confidence: 0.3 }, { ...value(62, 1), confidence: 0.3 }, null],
  [
    'nor does one of a broader measure, or one whose period is unsaid',
    { ...value(80, 10), measure: 'production', confidence: 0.3 },
    value(62, 1),
    null,
  ],
  ['but not out of agreements', { ...value(70, 10), doubts: ['place'] }, value(70, 10), 'agrees'],
  [
    'other things, not said to be the same',
    { measure: 'other', counted: 'aircraft', ...value(143, 1) },
    { measure: 'other', counted: 'route', ...value(134, 1) },
    null,
  ],
  ['absurd numbers compare with nothing', value(1e308, 1e308), value(70, 10), null],
  ['a period nobody can read may be another one', { ...value(70, 10), period: '9999' }, value(50, 10), 'tension'],
  ['but does not stop agreement', { ...value(70, 10), period: '9999' }, value(70, 10), 'agrees'],
];

describe('compare', () => {
  for (const [why, a, b, verdict] of CASES) {
    it(why, () => {
      expect(compare(side(a), side(b))?.verdict ?? null).toBe(verdict);
      expect(compare(side(b), side(a))?.verdict ?? null).toBe(verdict);
    });
  }
  it('says what would reconcile, and on which side it is unsaid', () => {
    const relation = compare(side({ ...change, baseline: 'year-earlier' }), side({ ...change, ...value(60, 10) }));
    expect(relation?.reconcilers).toEqual([{ what: 'baseline', unsaidBy: 'b' }]);
    expect(relation?.rule).toBe('intervals-apart');
    expect(relation?.a).toEqual({ low: 31.5, high: 32.5, highIncluded: false });
  });
  it('says that nobody tells the time of a figure that was moved', () => {
    const left = (sentence: string, text: string, fields: Partial<Claim>) => {
      const claim = claimOf({ ...fields, text });
      return { claim, published: '2025-07-18', gist: gistOf(claim, sentence, sentence.indexOf(text)) };
    };
    const now = left('China mines 70% of it.', '70%', value(70, 10));
    const once = left('Its part went from 95% to 70% of it.', '95%', value(95, 1));
    expect(compare(now, once)).toMatchObject({
      verdict: 'tension',
      reconcilers: [{ what: 'period', unsaidBy: 'b' }],
    });
  });
  it('takes a count so far for another one weeks later', () => {
    const signed = (sentence: string, low: number, published: string) => {
      const { claim, gist } = read(sentence, { ...count, place: 'NO', low, high: low, counted: 'city' });
      return { claim, gist, published };
    };
    const one = signed('So far [five cities] of Norway have signed the charter.', 5, '2025-07-18');
    const other = (published: string) =>
      signed('In Norway [nine cities] have signed the charter for clean ports.', 9, published);
    expect(compare(one, other('2025-07-19'))?.verdict).toBe('contradicts');
    expect(compare(one, other('2025-08-18'))).toMatchObject({
      verdict: 'tension',
      reconcilers: [{ what: 'date', unsaidBy: 'both' }],
    });
  });
  it('takes what points back for a figure of now where it is so now', () => {
    const told = (sentence: string, text: string, fields: Partial<Claim>) => {
      const claim = claimOf({ ...fields, text });
      return { claim, published: '2025-07-18', gist: gistOf(claim, sentence, sentence.indexOf(text)) };
    };
    const other = told('China mines 70% of it.', '70%', value(70, 10));
    expect(compare(other, told('It is 55% and falling.', '55%', value(55, 1)))?.verdict).toBe('contradicts');
    expect(compare(other, told('It was 55% by then.', '55%', value(55, 1)))).toBeNull();
  });
  it('bears claims with fields missing', () => {
    const bare = {
      claim: { ...value(70, 10), kind: 'share', unit: '%', measure: 'reserves' } as Claim,
      published: null,
    };
    expect(compare(bare, bare)?.verdict).toBe('agrees');
  });
  it('never contradicts for the want of a field, whichever is missing', () => {
    const whole = { ...claimOf({ ...value(70, 10), period: '2025', place: 'CN' }), source: 'USGS' };
    const others = [value(70, 10), value(50, 10)].map((fields) => side({ ...whole, ...fields }));
    for (const field of Object.keys(whole)) {
      const { [field as keyof Claim]: _gone, ...rest } = whole;
      const bare = { claim: rest as Claim, published: '2025-07-18' };
      expect(compare(bare, others[0] as DatedClaim)?.verdict ?? null, field).not.toBe('contradicts');
      expect(() => compare(others[1] as DatedClaim, bare), field).not.toThrow();
    }
  });
});

describe('comparisonKey', () => {
  it('is shared by whatever compare relates', () => {
    for (const [why, a, b, verdict] of CASES) {
      if (verdict !== null) expect(comparisonKey(side(a).claim), why).toBe(comparisonKey(side(b).claim));
    }
  });
  it('knows a company of the field by its own name, where that tells it', () => {
    const keyOf = (org: string) => comparisonKey(claimOf({ org, place: null }));
    expect(keyOf('Brenholm')).toBe(keyOf('Brenholm Rare Earths'));
    expect(keyOf('Brenholm Resources Ltd')).toBe(keyOf('Brenholm'));
    expect(keyOf('Brenholm Energy')).not.toBe(keyOf('Brenholm'));
    expect(keyOf('Northern Minerals')).not.toBe(keyOf('Northern Metals'));
    expect(keyOf('American Resources')).not.toBe(keyOf('American Minerals'));
  });
  it('knows an organisation by its name without the legal form', () => {
    expect(comparisonKey(claimOf({ org: 'Lynas Rare Earths Ltd', place: null }))).toBe(
      comparisonKey(claimOf({ org: 'LYNAS Rare Earths', place: null })),
    );
  });
});
