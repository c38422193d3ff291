import * as v from 'valibot';

const CATEGORIES = [
  'element',
  'group',
  'critical-mineral',
  'compound',
  'ore',
  'product',
  'organisation',
  'site',
  'policy',
] as const;

const text = v.pipe(v.string(), v.nonEmpty());

/** What the glossary says of a term. The schema checks the data when the forms are generated and in the tests, never in a page. */
export const TermEntrySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: text,
  category: v.picklist(CATEGORIES),
  isRareEarth: v.boolean(),
  symbol: v.nullish(text),
  atomicNumber: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(118))),
  weight: v.nullish(v.picklist(['light', 'heavy'])),
  /** Every form, those in `ambiguous` too. */
  surface: v.pipe(v.array(text), v.nonEmpty()),
  /** Forms that count only with support from what stands around them. */
  ambiguous: v.array(text),
  definition: text,
  uses: v.array(text),
  /** Ids of related terms. */
  also: v.array(text),
  notARareEarthNote: v.nullish(text),
  source: v.object({
    publisher: text,
    document: text,
    year: v.nullish(v.number()),
    url: v.nullish(v.pipe(v.string(), v.url())),
    page: v.nullish(v.union([v.string(), v.number()])),
    via: v.nullish(text),
  }),
  /** `recalled`: from general knowledge, to be shown as unsourced. */
  checked: v.picklist(['seen', 'recalled']),
});

export type TermEntry = v.InferOutput<typeof TermEntrySchema>;
export type Category = (typeof CATEGORIES)[number];
