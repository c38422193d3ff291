import type { Claim, DoubtfulField } from '../claims/claim.ts';
import { t } from '../i18n/t.ts';
import { measureOf, placeInside, placeName } from './names.ts';
import { phraseBaseline, phrasePeriod } from './time.ts';

/** What of a claim its reading line is made of. */
export type ReadingFields = Pick<
  Claim,
  'kind' | 'measure' | 'material' | 'place' | 'org' | 'partner' | 'period' | 'baseline' | 'counted' | 'doubts'
>;

/** One slot of the reading line. What is unsaid or doubtful is drawn as a dashed slot. */
export interface ReadingSlot {
  readonly text: string;
  readonly state: 'said' | 'unsaid';
}

const said = (text: string): ReadingSlot => ({ text, state: 'said' });
const unsaid = (text: string): ReadingSlot => ({ text, state: 'unsaid' });

const PARTNERS = {
  exports: 'partner.exports',
  imports: 'partner.imports',
  dependence: 'partner.dependence',
  tariff: 'partner.tariff',
} as const;

/** The other side of a trade or a tariff: "to the US", "from China". */
export function partnerPhrase(claim: ReadingFields): string | null {
  if (claim.partner === null) return null;
  const key = PARTNERS[claim.measure as keyof typeof PARTNERS] ?? 'partner.other';
  return t(key, { place: placeInside(claim.partner) });
}

/** Measures of which nobody asks for which day they hold. */
const TIMELESS = new Set(['element-count', 'controlled-count', 'licence-count', 'duration']);

/** The doubtful fields that have a slot with their best guess in it; the others only say that they are unclear. */
function guesses(claim: ReadingFields): Partial<Record<DoubtfulField, string | null>> {
  return {
    measure: measureOf(claim),
    material: null,
    place: claim.place && placeName(claim.place),
    org: claim.org,
    partner: partnerPhrase(claim),
    period: claim.period && phrasePeriod(claim.period),
    baseline: claim.baseline && phraseBaseline(claim.baseline, claim.period),
  };
}

/**
 * A claim's reading line, slots in a fixed order: what of which material, whose, with whom, when, against what.
 * A change that names no baseline ends in a slot that says so, and so does each doubtful field.
 */
export function phraseReading(claim: ReadingFields): ReadingSlot[] {
  const doubts = new Set(claim.doubts);
  const guess = guesses(claim);
  const slots: ReadingSlot[] = [];
  const add = (field: DoubtfulField, text: string | null | undefined) => {
    if (text && !doubts.has(field)) slots.push(said(text));
  };
  add('measure', measureOf(claim));
  add('place', guess.place);
  add('org', claim.org);
  add('partner', guess.partner);
  add('period', guess.period);
  if (claim.period === null && !doubts.has('period') && claim.kind !== 'rank' && !TIMELESS.has(claim.measure)) {
    slots.push(said(t('period.unsaid')));
  }
  add('baseline', guess.baseline);
  if (claim.kind === 'change' && claim.baseline === null && !doubts.has('baseline')) {
    slots.push(unsaid(t('baseline.unsaid')));
  }
  const isUnread = doubts.has('kind') && doubts.has('measure');
  if (isUnread) slots.push(unsaid(t('doubt.all')));
  for (const field of doubts) {
    if (isUnread && (field === 'kind' || field === 'measure')) continue;
    const best = guess[field];
    slots.push(unsaid(best ? t('doubt.guess', { guess: best }) : t(`doubt.${field}`)));
  }
  return slots;
}

/** The reading line as plain words, for a screen reader and for exports. */
export const readingText = (claim: ReadingFields): string =>
  phraseReading(claim)
    .map((slot) => slot.text)
    .join(' · ');
