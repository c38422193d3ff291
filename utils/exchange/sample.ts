import fc from 'fast-check';
import type { Claim } from '../claims/claim.ts';
import { claimOf } from '../relations/sample.ts';
import type { Exchange, ExchangedArticle, ExchangedClaim, ExchangedNote } from './exchange.ts';

/** For tests: text with everything that a format could stumble over. */
const NASTY = [
  '=1+1',
  "'=1",
  "'",
  '-5 %',
  '"',
  '\r\n',
  '\n\n',
  ',',
  ';',
  '; ',
  '\\',
  '\u2028',
  '\ufeff',
  '</script>',
  '</title><img src=x onerror=y>',
  '"><i onclick=x>',
  '&lt;',
  ']]>',
  '稀土',
  '𝄞',
  '%20',
  '{',
  '}',
  '@x{',
  'TY  - ',
];
const text = (maxLength: number, minLength = 0) =>
  fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 6 })
    .map((parts) => parts.join('').slice(0, maxLength).toWellFormed() || 'x'.repeat(minLength));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const offset = fc.nat(1_000_000);
const amount = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const instant = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((one) => one.slice(0, 10));

const claim: fc.Arbitrary<Claim> = fc
  .record({
    id: text(40, 1),
    text: text(100),
    bounds: fc.tuple(amount, amount).map(([a, b]) => (a < b ? [a, b] : [b, a])),
    open: fc.constantFrom('none', 'low', 'high'),
    hedge: fc.constantFrom('none', 'about', 'at-least', 'range'),
    unit: text(20),
    direction: maybe(fc.constantFrom('up', 'down')),
    measure: fc.constantFrom('mine-production', 'exports', 'price'),
    material: maybe(text(40, 1)),
    org: maybe(text(80, 1)),
    source: maybe(text(80, 1)),
    counted: maybe(text(80, 1)),
    step: amount.map(Math.abs),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    doubts: fc.subarray(['kind', 'measure', 'period'] as const),
    start: offset,
    sentenceStart: offset,
  })
  .map(({ bounds: [low = 0, high = 0], open, ...fields }) => ({
    ...claimOf({}),
    ...(fields as Partial<Claim>),
    low: open === 'low' ? null : low,
    high: open === 'high' ? null : high,
    end: fields.start + 3,
    sentenceEnd: fields.sentenceStart + 30,
  })) as fc.Arbitrary<Claim>;

const passage = fc.record({
  quote: fc.record({ exact: text(200, 1), prefix: text(32), suffix: text(32) }),
  position: maybe(fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))),
});

const exchangedClaim: fc.Arbitrary<ExchangedClaim> = fc.record({
  claim,
  passage,
  sentence: text(300),
  at: fc.nat(40),
  version: fc.integer({ min: 1, max: 9 }),
  superseded: fc.boolean(),
});

const note = fc.record({
  id: fc.uuid(),
  title: text(100),
  site: text(60),
  published: maybe(day),
  body: text(500),
  tags: fc.array(text(30, 1), { maxLength: 4 }),
  target: fc.constantFrom('article', 'passage', 'claim', 'term'),
  passage: maybe(passage),
  claim: maybe(claim),
  term: maybe(text(40, 1)),
  created: instant,
  changed: instant,
  history: fc.array(instant, { maxLength: 3 }),
}) as fc.Arbitrary<Omit<ExchangedNote, 'url'>>;

const address = fc
  .tuple(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.uuid())
  .map(([url, id]) => `${url}${url.includes('#') ? '' : '#'}${id}`);

const stretch = { start: offset, end: offset, sentenceStart: offset, sentenceEnd: offset };
const words = { ...stretch, passage, sentence: text(300), at: fc.nat(40) };
const account = fc.record({
  act: maybe(
    fc.record({
      ...words,
      field: text(20),
      state: maybe(text(20)),
      day: fc.nat(30_000),
      deeds: fc.array(text(20), { maxLength: 2 }),
      concepts: fc.array(text(20), { maxLength: 2 }),
      fields: fc.array(text(20), { maxLength: 2 }),
    }),
  ),
  effects: fc.array(fc.record({ ...words, measure: text(20), day: day }), { maxLength: 2 }),
});

const article: fc.Arbitrary<ExchangedArticle> = fc
  .record({
    url: address,
    title: text(200),
    site: text(60),
    published: maybe(day),
    updated: maybe(day),
    authors: fc.array(text(60, 1), { maxLength: 3 }),
    lang: maybe(text(8, 1)),
    origin: text(60),
    firstRead: maybe(instant),
    lastRead: maybe(instant),
    terms: fc.array(fc.record({ term: text(40, 1), category: text(20), count: fc.nat(99) }), { maxLength: 3 }),
    fingerprint: fc.array(fc.nat(), { maxLength: 4 }),
    account: fc.option(account, { nil: undefined }),
    claims: fc.array(exchangedClaim, { maxLength: 3 }),
    notes: fc.array(note, { maxLength: 3 }),
  })
  .map((one) => ({ ...one, notes: one.notes.map((own) => ({ ...own, url: one.url })) }));

const correction = fc.record({
  id: fc.uuid(),
  what: fc.constantFrom('not-comparable', 'misread', 'not-a-claim'),
  url: address,
  claim: exchangedClaim.map(({ version, superseded, ...quoted }) => quoted),
  reading: maybe(fc.uuid()),
  made: instant,
});

const deletion = fc.record({ what: fc.constantFrom('note', 'correction'), id: fc.uuid(), at: instant });

/** For tests: any library within its bounds. */
export const anyExchange = fc.record({
  made: instant,
  articles: fc.array(article, { maxLength: 3 }),
  corrections: fc.array(correction, { maxLength: 2 }),
  deletions: fc.array(deletion, { maxLength: 2 }),
}) as fc.Arbitrary<Exchange>;
