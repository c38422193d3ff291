import type { Ballot } from './ballot.ts';
import type { Direction, Kind, Measure, Modality } from './claim.ts';
import type { ContextLine } from './scene/lines.ts';
import type { Scene, Spot, View } from './scene/scene.ts';
import type { Link } from './scene/subject.ts';
import type { PeriodFrom } from './time/period-kinds.ts';
import type { Sides } from './trade/trade-grammar.ts';
import type { Tense } from './words/tense.ts';

/** Which place a number fills in a statement of change: how much, to what, from what, against what; or none. */
export type Slot = 'difference' | 'final' | 'initial' | 'counterpart' | 'level';

/** A claim in the making. */
export interface Draft {
  readonly spot: Spot;
  readonly view: View;
  slot: Slot;
  kind: Kind;
  direction: Direction | null;
  measure: Measure;
  material: string | null;
  place: string | null;
  org: string | null;
  partner: string | null;
  period: string | null;
  periodFrom: PeriodFrom;
  baseline: string | null;
  modality: Modality;
  source: string | null;
  unit: string;
  low: number | null;
  high: number | null;
  /** What spoke for each field's values, for their certainty and for whoever asks why. */
  readonly evidence: Evidence;
}

interface Evidence {
  readonly measure: Ballot<Measure>;
  readonly material: Ballot<string | null>;
  readonly place: Ballot<string | null> | null;
  readonly org: Ballot<string | null>;
}

/** A quantity with what stands around it and what was read before it. Token indices, ends excluded. */
export interface Context {
  readonly scene: Scene;
  readonly view: View;
  readonly spot: Spot;
  /** The stretch of the sentence that belongs to this quantity alone. */
  readonly segmentFrom: number;
  readonly segmentTo: number;
  readonly clauseFrom: number;
  readonly clauseTo: number;
  /** The quantity read just before in the same sentence or row. */
  readonly sibling: Draft | null;
  /** All those read before in the same sentence or row. */
  readonly siblings: readonly Draft[];
  /** The last one in the same sentence that is no mere point of comparison. */
  readonly main: Draft | null;
  /** The last one of an earlier sentence near by. */
  readonly earlier: Draft | null;
  /** How many sentences back `earlier` stands. */
  readonly distance: number;
  /** The last quantity before this sentence that has the same unit. */
  readonly likeUnit: Draft | null;
  /** The last quantities before this sentence, oldest first. */
  readonly before: readonly Draft[];
  readonly lines: readonly ContextLine[];
  /** How strongly the sentence carries on `earlier`; 0 where a sibling stands between. */
  readonly link: Link;
  /** Whether the words that govern the number look ahead, and the tense of its verb. */
  readonly foreseen: boolean;
  readonly tense: Tense | null;
  /** Who trades with whom, where the sentence names both sides. */
  readonly sides: Sides | null;
}
