import type { Measure } from '../claims/claim.ts';

/**
 * What a kind that one side alone names makes of the pair: most likely another thing, a doubt, or nothing. Kinds that
 * both name and that differ make another thing of it in any case.
 */
export type Alone = 'unlike' | 'doubt' | 'nothing';

/** What one label may hold in several kinds. */
export interface Facet {
  readonly name: string;
  readonly alone: Alone;
  readonly measures: ReadonlySet<Measure>;
  /** From a word as it stands in the text, in lower case, to the kind it tells; empty where `kinds.ts` reads the kinds otherwise. */
  readonly kinds: ReadonlyMap<string, string>;
  /** "facet:kind" for the kind that goes without saying, so that it makes nothing of a pair where one side alone names it. */
  readonly plain: string | null;
}

/** A facet of some measures; each kind with a row of the words that tell it. */
export function facet(
  name: string,
  alone: Alone,
  measures: readonly Measure[],
  kinds: Record<string, string>,
  plain?: string,
): Facet {
  const words = Object.entries(kinds).flatMap(([kind, row]) => row.split(' ').map((word) => [word, kind] as const));
  return { name, alone, measures: new Set(measures), kinds: new Map(words), plain: plain ? `${name}:${plain}` : null };
}

/** What is made, and all that flows. */
export const OUTPUT: readonly Measure[] = ['mine-production', 'processing', 'production', 'supply'];
export const FLOWS: readonly Measure[] = [...OUTPUT, 'magnet-production', 'exports', 'imports', 'demand', 'capacity'];

const ALLOYED = 'tungsten nickel niobium vanadium molybdenum chrome manganese silicon titanium boron';
/** "Ferrotungsten", "ferro-tungsten". */
export const FERROALLOYS = ALLOYED.split(' ')
  .flatMap((metal) => [`ferro${metal}`, `ferro-${metal}`])
  .join(' ');

/** What came to people: words of more than one facet. */
export const DEAD =
  'killed kills kill killing dead died die dies dying deaths fatalities fatally perished perish perishing drowned suffocated slain';
export const HURT =
  'hurt hurts hurting injured injures injure injuring injuries wounded wounds wounding wound burned maimed hospitalised hospitalized';
export const MISSING = 'missing trapped unaccounted';
