import type { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import type { Draft } from '../draft.ts';
import type { Time } from './time-text.ts';

/** Figures of flows carry on the period said before them. */
export const FLOWS = new Set<Measure>([
  'exports',
  'imports',
  'production',
  'mine-production',
  'processing',
  'magnet-production',
  'revenue',
  'demand',
  'market-value',
]);
export const STATES = new Set<Measure>(['capacity', 'stockpile', 'workforce', 'supply', 'dependence', 'investment']);

/** Where a period was found, from the words of the figure itself to none at all. */
export type PeriodFrom =
  | 'own'
  | 'back'
  | 'column'
  | 'line'
  | 'traded'
  | 'unnamed'
  | 'sibling'
  | 'opening'
  | 'same'
  | 'before'
  | 'article'
  | 'outlook'
  | 'timeless'
  | 'missed'
  | 'once'
  | 'none';

export type Periods = Ballot<string | null>;

export const isIn = (time: Time, from: number, to: number) => time.from >= from && time.from < to;
/** A value that a figure is compared with, or from which it moved. */
export const isPast = ({ slot }: Pick<Draft, 'slot'>) => slot === 'initial' || slot === 'counterpart';
export const isState = (draft: Draft) => STATES.has(draft.measure) && draft.kind !== 'change';
