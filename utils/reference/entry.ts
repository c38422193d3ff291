import * as v from 'valibot';
import { MEASURES } from '../claims/claim.ts';

/** Nothing in the data was found to be later; said wherever "now" is shown. */
export const KNOWN_UNTIL = '2026-06-29';

const CONTROL_KINDS = [
  'licence',
  'ban',
  'quota',
  'tariff',
  'list',
  'agreement',
  'stake',
  'price-floor',
  'suspension',
] as const;

const text = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const time = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?|-[QH]\d)?(?:\/\d{4}(?:-\d{2})?)?$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/));
/** `recalled`: from general knowledge, shown as unsourced and never held against a claim. */
const checked = v.picklist(['seen', 'recalled']);

const SourceSchema = v.strictObject({
  publisher: text,
  document: text,
  year: v.pipe(v.number(), v.integer()),
  url: v.pipe(v.string(), v.url()),
  page: v.optional(text),
  /** Where a primary document's figure was actually read. */
  via: v.optional(text),
});
export type Source = v.InferOutput<typeof SourceSchema>;

const position = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A statistic as it is kept: null and plain fields left out, the source by its place in the list. */
const FactRowSchema = v.strictObject({
  id,
  measure: v.picklist(MEASURES),
  material: v.optional(id),
  place: v.optional(v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}|world)$/))),
  org: v.optional(text),
  partner: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  kind: v.picklist(['share', 'change', 'amount', 'rank']),
  unit: text,
  low: v.optional(v.pipe(v.number(), v.finite())),
  high: v.optional(v.pipe(v.number(), v.finite())),
  direction: v.optional(v.picklist(['up', 'down'])),
  period: v.optional(time),
  baseline: v.optional(text),
  modality: v.optional(v.literal('forecast')),
  label: text,
  note: v.optional(text),
  source: position,
  checked: v.optional(checked, 'seen'),
});

/** An export control or what changed one, as it is kept. */
const ControlRowSchema = v.strictObject({
  id,
  /** Announced. */
  date: day,
  effective: v.optional(day),
  /** Ended or suspended on; before `effective` where it never applied. */
  until: v.optional(day),
  suspendedUntil: v.optional(day),
  issuer: text,
  title: text,
  materials: v.pipe(v.array(id), v.nonEmpty()),
  /** `all`, a country or `EU`. */
  target: v.pipe(v.string(), v.regex(/^(?:all|[A-Z]{2})$/)),
  kind: v.picklist(CONTROL_KINDS),
  /** Part of the history, but no restriction by itself: a dispute, an inquiry, a threat, the end of an older control. */
  step: v.optional(v.literal(true)),
  summary: text,
  source: position,
  checked: v.optional(checked, 'seen'),
});

export const FactsSchema = v.strictObject({ sources: v.array(SourceSchema), rows: v.array(FactRowSchema) });
export const ControlsSchema = v.strictObject({ sources: v.array(SourceSchema), rows: v.array(ControlRowSchema) });

type FactRow = v.InferInput<typeof FactRowSchema>;
type ControlRow = v.InferInput<typeof ControlRowSchema>;

/** A statistic with its source. */
export interface Fact extends Omit<FactRow, 'source'> {
  readonly source: Source;
}

/** A step in the timeline of export controls, with its source. */
export interface Control extends Omit<ControlRow, 'source'> {
  readonly source: Source;
}
