import type { Measure } from '../claim.ts';

/** Measures of making, whatever the stage. */
export const MADE: ReadonlySet<Measure> = new Set(['mine-production', 'processing', 'production', 'magnet-production']);
