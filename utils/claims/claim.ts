import type { Hedge } from '../quantities/quantity.ts';

export type Kind = 'share' | 'change' | 'amount' | 'rank';
export type Direction = 'up' | 'down';
export type Modality = 'stated' | 'forecast' | 'denied';

export const MEASURES = [
  'mine-production',
  'processing',
  'production',
  'supply',
  'magnet-production',
  'reserves',
  'exports',
  'imports',
  'demand',
  'dependence',
  'capacity',
  'stockpile',
  'price',
  'market-value',
  'investment',
  'revenue',
  'stake',
  'tariff',
  'element-count',
  'controlled-count',
  'licence-count',
  'workforce',
  'duration',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What is read of a claim besides its number. */
export const READ_FIELDS = [
  'kind',
  'direction',
  'measure',
  'material',
  'place',
  'org',
  'partner',
  'period',
  'baseline',
  'modality',
  'source',
] as const;
/** The fields of a claim whose reading may be doubtful. */
export const DOUBTFUL_FIELDS = ['value', ...READ_FIELDS] as const;
export type DoubtfulField = (typeof DOUBTFUL_FIELDS)[number];

/** What a passage with a number says about the world. The fields are those of the annotation guide; words for people are made elsewhere. */
export interface Claim {
  /** Unique in its article. */
  readonly id: string;
  /** UTF-16 offsets into the article's text; `text` is what stands there. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Kind;
  /** In `unit`; null is an open end, both equal for a single value. Not negative for a change. */
  readonly low: number | null;
  readonly high: number | null;
  readonly hedge: Hedge;
  /** `%`, `pp`, `x`, `count`, `rank`, `t`, an ISO 4217 code, a price per unit ("USD/kg"), or the singular unit as written. */
  readonly unit: string;
  readonly direction: Direction | null;
  readonly measure: Measure;
  /** The id of a term of the glossary. */
  readonly material: string | null;
  /** ISO 3166 alpha-2, `EU` or `world`; null where `org` is given. */
  readonly place: string | null;
  readonly org: string | null;
  readonly partner: string | null;
  /** `2025`, `2025-06`, `2025-Q2`, `2025-H1`, `2025-07-18`, or two of them with a slash between. */
  readonly period: string | null;
  /** `previous-month`, `previous-quarter`, `year-earlier` or a year. */
  readonly baseline: string | null;
  readonly modality: Modality;
  readonly source: string | null;
  /** Head noun and qualifiers of what is counted, in the singular and lower case, where the text says it. */
  readonly counted: string | null;
  /** The size, in `unit`, of one step of the last significant written digit; 0 where the number is exact. */
  readonly step: number;
  /** From 0 to 1: how sure the reading as a whole is. */
  readonly confidence: number;
  /** The fields of which the reading is unsure. A claim with any of them takes no part in a contradiction. */
  readonly doubts: readonly DoubtfulField[];
  /** UTF-16 offsets of the sentence, list item or table row the claim stands in. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}
