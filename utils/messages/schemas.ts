import * as v from 'valibot';
import type { Metadata } from '../article/article.ts';
import { lettersIn, type Sketched } from '../article/sketch.ts';
import { TOLD } from '../article/told.ts';
import { type Claim, DOUBTFUL_FIELDS, MEASURES } from '../claims/claim.ts';
import { isRealDay } from '../claims/time/calendar.ts';
import type { TermEntry } from '../glossary/entry.ts';
import type { Controls } from '../reference/controls.ts';
import type { Fact } from '../reference/entry.ts';
import type { Reference } from '../reference/reference-for.ts';
import type { Relation } from '../relations/relation.ts';
import { BOUNDS } from './bounds.ts';

/** Text of at most `max` UTF-16 units: what is longer is cut, lone surrogates are replaced. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, max).toWellFormed()),
  );
/** A name; lone surrogates are replaced, as no address can carry them. */
export const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(100),
  v.transform((value) => value.toWellFormed()),
);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const count = offset;
/** A finite number; minus zero is zero. */
const finite = v.pipe(
  v.number(),
  v.finite(),
  v.transform((value) => value + 0),
);
export const list = <S extends v.GenericSchema>(item: S, max: number) =>
  v.pipe(v.array(item), v.maxLength(max), v.readonly());

/** Whether each box comes after the one it stands in, no deeper than any page's, and each block stands in one. */
function isSound({ boxes, blocks }: Sketched): boolean {
  const depths: number[] = [];
  for (const { inside } of boxes) {
    const around = inside === null ? 0 : depths[inside];
    if (around === undefined || around >= BOUNDS.depth) return false;
    depths.push(around + 1);
  }
  return blocks.every(({ inside }) => inside < boxes.length) && lettersIn(blocks) <= BOUNDS.page;
}

const attribute = v.optional(text(1000));
const value = text(TOLD.letters);
const told = v.object({
  address: v.nullable(v.string()),
  langs: list(v.nullable(value), 2),
  windowTitle: v.nullable(value),
  headings: list(value, TOLD.headings),
  canonical: v.nullable(value),
  meta: list(v.pipe(v.tuple([text(100), value]), v.readonly()), TOLD.entries),
  data: list(v.pipe(v.string(), v.maxLength(TOLD.script)), TOLD.scripts),
  dated: list(value, 100),
  changed: list(value, 10),
  bylines: list(list(value, TOLD.letters), TOLD.bylines),
});

const kind = v.picklist(['heading', 'paragraph', 'list-item', 'table-row', 'caption', 'quote']);
const piece = v.union([v.string(), v.picklist([0, 1, 2]), v.pipe(v.object({ raised: v.string() }), v.readonly())]);
const runs = list(list(piece, BOUNDS.blocks), BOUNDS.blocks);

/** A block of a page, to be composed. */
export const sentBlock = v.object({ kind, runs });

/** A page's blocks without the page, and what it says of itself. */
export const sketched = v.pipe(
  v.object({
    told,
    boxes: list(
      v.object({
        inside: v.nullable(count),
        tag: text(100),
        kind,
        attributes: v.object({
          class: attribute,
          id: attribute,
          role: attribute,
          rel: attribute,
          itemprop: attribute,
          'aria-label': attribute,
          'data-component': attribute,
          'data-component-name': attribute,
          'data-testid': attribute,
          'data-qa': attribute,
        }),
      }),
      BOUNDS.blocks,
    ),
    blocks: list(
      v.object({
        inside: count,
        linked: v.pipe(finite, v.minValue(0), v.maxValue(1)),
        runs,
      }),
      BOUNDS.blocks,
    ),
  }),
  v.check(isSound),
) satisfies v.GenericSchema<unknown, Sketched>;

export const webAddress = v.pipe(v.string(), v.maxLength(4000), v.regex(/^https?:\/\//i), v.url());

const claim = v.object({
  id,
  start: offset,
  end: offset,
  text: text(400),
  kind: v.picklist(['share', 'change', 'amount', 'rank']),
  low: v.nullable(finite),
  high: v.nullable(finite),
  hedge: v.picklist(['none', 'about', 'at-least', 'at-most', 'range']),
  unit: text(60),
  direction: v.nullable(v.picklist(['up', 'down'])),
  measure: v.picklist(MEASURES),
  material: v.nullable(text(80)),
  place: v.nullable(text(20)),
  org: v.nullable(text(200)),
  partner: v.nullable(text(20)),
  period: v.nullable(text(40)),
  baseline: v.nullable(text(40)),
  modality: v.picklist(['stated', 'forecast', 'denied']),
  source: v.nullable(text(300)),
  counted: v.nullable(text(200)),
  step: v.pipe(finite, v.minValue(0)),
  confidence: v.pipe(finite, v.minValue(0), v.maxValue(1)),
  doubts: list(v.picklist(DOUBTFUL_FIELDS), DOUBTFUL_FIELDS.length),
  sentenceStart: offset,
  sentenceEnd: offset,
}) satisfies v.GenericSchema<unknown, Claim>;

/** W3C TextQuoteSelector and TextPositionSelector together; positions are code points of the article's text. */
export const passage = v.object({
  quote: v.object({ exact: text(BOUNDS.quote), prefix: text(200), suffix: text(200) }),
  position: v.nullable(v.object({ start: offset, end: offset })),
});
export type Passage = v.InferOutput<typeof passage>;

/** What is needed to quote words and to find them again. */
const telling = v.object({
  passage,
  /** The sentence they stand in, and where in it (UTF-16). */
  sentence: text(BOUNDS.sentence),
  at: offset,
});
export type Telling = v.InferOutput<typeof telling>;

/** A claim with what is needed to quote it and to find it again. */
export const quotedClaim = v.object({ claim, ...telling.entries });
export type QuotedClaim = v.InferOutput<typeof quotedClaim>;

export const day = v.nullable(v.pipe(v.string(), v.maxLength(40)));

/** What a page says of itself, as it was read. */
export const metadata = v.object({
  title: v.nullable(v.string()),
  site: v.nullable(v.string()),
  url: v.nullable(v.string()),
  published: day,
  updated: day,
  authors: v.pipe(v.array(v.string()), v.readonly()),
  lang: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Metadata>;

const place = { start: offset, end: offset, sentenceStart: offset, sentenceEnd: offset };
const realDay = v.pipe(v.string(), v.isoDate(), v.check(isRealDay));

/** What an article tells of an event besides numbers: who acted, and from which day measures apply. */
export const account = v.object({
  act: v.nullable(
    v.object({
      ...place,
      ...telling.entries,
      field: text(60),
      state: v.nullable(text(60)),
      day: v.pipe(v.number(), v.safeInteger()),
      deeds: list(text(60), 40),
      concepts: list(text(100), 400),
      fields: list(text(60), 100),
    }),
  ),
  effects: list(v.object({ ...place, ...telling.entries, measure: text(100), day: realDay }), 100),
});
export type Account = v.InferOutput<typeof account>;

/** What a page says of itself, and what it leans on. */
export const articleHead = v.object({
  url: v.nullable(webAddress),
  title: v.nullable(text(1000)),
  site: v.nullable(text(200)),
  published: day,
  updated: day,
  authors: list(text(200), 50),
  lang: v.nullable(text(40)),
  /** Agencies and outlets the article leans on, by its own words; empty where it names none. */
  origins: v.optional(list(text(120), 20), []),
  /** A signature of its text by which copies are found; empty where none was made. */
  fingerprint: v.optional(list(offset, 256), []),
  account: v.optional(account),
});
export type ArticleHead = v.InferOutput<typeof articleHead>;

/** As much of an article's head as is needed to hold its claims against others. */
export const asker = v.object({
  url: v.nullable(webAddress),
  published: day,
  site: v.optional(v.nullable(text(200)), null),
  origins: v.optional(list(text(120), 20), []),
  fingerprint: v.optional(list(offset, 256), []),
});

const VERDICTS = ['contradicts', 'tension', 'agrees'] as const;
export const verdict = v.picklist(VERDICTS);

/** How many earlier articles, how many of them independent of each other, and what the first of these are called. */
const support = v.object({ articles: count, origins: count, names: list(text(200), 3) });
export type Support = v.InferOutput<typeof support>;
export const supports = v.object({ contradicts: support, tension: support, agrees: support });
export type Supports = v.InferOutput<typeof supports>;

const interval = v.object({ low: v.nullable(v.number()), high: v.nullable(v.number()), highIncluded: v.boolean() });
const side = v.picklist(['a', 'b', 'both']);
const reconciler = v.variant('what', [
  v.object({ what: v.picklist(['baseline', 'period', 'date', 'measure']), unsaidBy: side }),
  v.object({
    what: v.literal('broader-measure'),
    broader: v.picklist(['a', 'b']),
    measures: v.pipe(v.tuple([v.picklist(MEASURES), v.picklist(MEASURES)]), v.readonly()),
  }),
]);
const relation = v.object({
  verdict,
  rule: v.picklist(['intervals-meet', 'intervals-apart', 'opposite-directions', 'denied-by-one', 'ranks-differ']),
  a: interval,
  b: interval,
  reconcilers: list(reconciler, 8),
}) satisfies v.GenericSchema<unknown, Relation>;

/** An earlier article's words, with where they stand. */
export const quote = v.object({
  /** The record of the claim in the library. */
  id: count,
  claim,
  passage,
  sentence: text(BOUNDS.sentence),
  at: offset,
  url: webAddress,
  site: text(200),
  title: text(1000),
  published: day,
  origin: text(200),
});
export type Quote = v.InferOutput<typeof quote>;

/** A claim's relation to one earlier reading ("above 80 %"), with the newest articles that gave it. `a` is the claim. */
export const related = v.object({
  reading: id,
  relation,
  articles: count,
  origins: count,
  quotes: list(quote, 10),
});
export type Related = v.InferOutput<typeof related>;

/** What statistics, export controls and the glossary say, as the engine gives them: looked at only as far as to tell them from nothing. */
export const reference = v.custom<Reference>(
  (value) => typeof value === 'object' && value !== null && 'readings' in value,
);
export const controls = v.custom<Controls>(
  (value) => typeof value === 'object' && value !== null && 'controls' in value,
);
export const termEntry = v.custom<TermEntry>(
  (value) => typeof value === 'object' && value !== null && 'definition' in value,
);
export const makers = v.custom<readonly Fact[]>(Array.isArray);

/** A value read earlier, for the plot. */
export const plotted = v.object({
  reading: id,
  claim,
  verdict: v.nullable(verdict),
  articles: count,
  origins: count,
  newest: day,
});
export type Plotted = v.InferOutput<typeof plotted>;

export const note = v.object({
  id,
  url: webAddress,
  title: text(1000),
  site: text(200),
  published: day,
  body: text(BOUNDS.note),
  tags: list(text(100), BOUNDS.tags),
  target: v.picklist(['article', 'passage', 'claim', 'term']),
  passage: v.nullable(passage),
  claim: v.nullable(claim),
  term: v.nullable(text(80)),
  created: v.pipe(v.string(), v.isoTimestamp()),
  changed: v.pipe(v.string(), v.isoTimestamp()),
});
export type Note = v.InferOutput<typeof note>;

/** A note as it is being written. */
export const draft = v.object({ body: text(BOUNDS.note), tags: list(text(100), BOUNDS.tags) });
export type Draft = v.InferOutput<typeof draft>;

export const correction = v.object({
  id,
  what: v.picklist(['not-comparable', 'misread', 'not-a-claim']),
  url: webAddress,
  claim: quotedClaim,
  /** The other side of "not comparable": a reading of the library, as in `related`. */
  reading: v.nullable(id),
  made: v.pipe(v.string(), v.isoTimestamp()),
});
export type Correction = v.InferOutput<typeof correction>;
