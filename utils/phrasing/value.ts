import type { Claim } from '../claims/claim.ts';
import { t } from '../i18n/t.ts';
import { phraseInterval } from './numbers.ts';

/** What of a claim its value is made of. */
export type ValueFields = Pick<Claim, 'kind' | 'low' | 'high' | 'hedge' | 'unit' | 'direction' | 'modality' | 'step'>;

function phraseRank({ low, high, hedge }: ValueFields): string {
  const best = low ?? high ?? 0;
  if (hedge === 'at-most' || (high !== null && high !== best)) return t('rank.among', { n: high ?? best });
  return t('rank', { n: best });
}

function hedged(claim: ValueFields): string {
  const { low, high, hedge, unit, step, direction } = claim;
  if (direction && low !== null && high === null) {
    return t('hedge.more-than', { value: phraseInterval(low, low, unit, step) });
  }
  const value = phraseInterval(low, high, unit, step);
  return hedge === 'about' && low !== null && high !== null ? t('hedge.about', { value }) : value;
}

function directed(claim: ValueFields): string {
  const value = hedged(claim);
  // "Tripled" is three times what it was; only a fall needs its direction said.
  if (claim.direction === null || (claim.unit === 'x' && claim.direction === 'up')) return value;
  return t(claim.direction === 'up' ? 'change.up' : 'change.down', { value });
}

/** A claim's value as it was read: "above 80 %", "up 60 %", "US$1.2 billion", "third largest", "expected: 3,000 t". */
export function phraseValue(claim: ValueFields): string {
  const value = claim.kind === 'rank' || claim.unit === 'rank' ? phraseRank(claim) : directed(claim);
  if (claim.modality === 'forecast') return t('modality.forecast', { value });
  if (claim.modality === 'denied') return t('modality.denied', { value });
  return value;
}
