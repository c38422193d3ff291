import type { Claim } from '../claims/claim.ts';
import type { DatedClaim } from './relation.ts';

const PLAIN: Claim = {
  id: 'k1',
  start: 0,
  end: 0,
  text: '',
  kind: 'share',
  low: 70,
  high: 70,
  hedge: 'none',
  unit: '%',
  direction: null,
  measure: 'mine-production',
  material: 'rare-earths',
  place: 'CN',
  org: null,
  partner: null,
  period: null,
  baseline: null,
  modality: 'stated',
  source: null,
  counted: null,
  step: 10,
  confidence: 0.9,
  doubts: [],
  sentenceStart: 0,
  sentenceEnd: 0,
};

/** For tests: China's share of mining, about which everything but the named fields is plain. */
export const claimOf = (fields: Partial<Claim>): Claim => ({ ...PLAIN, ...fields });

/** For tests: the same with the day its article was published. */
export const dated = (fields: Partial<Claim>, published: string | null = '2025-07-18'): DatedClaim => ({
  claim: claimOf(fields),
  published,
});

/** For tests: a plain number with the step of its last significant digit. */
export const value = (number: number, step: number): Partial<Claim> => ({ low: number, high: number, step });
