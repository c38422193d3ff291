import type { Claim, DoubtfulField } from '../claims/claim.ts';
import { t } from '../i18n/t.ts';
import { capitalised, materialName, measurePhrase, ownerName, placeInside, placeName } from './names.ts';
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

function whatSlot(claim: ReadingFields): string {
  const measure = measurePhrase(claim);
  return claim.material === null ? measure : t('measure.of', { measure, material: materialName(claim.material) });
}

const PARTNERS = {
  exports: 'partner.exports',
  imports: 'partner.imports',
  dependence: 'partner.dependence',
  tariff: 'partner.tariff',
} as const;

function partnerPhrase(claim: ReadingFields): string | null {
  if (claim.partner === null) return null;
  const key = PARTNERS[claim.measure as keyof typeof PARTNERS] ?? 'partner.other';
  return t(key, { place: placeInside(claim.partner) });
}

/** Measures of which nobody asks for which day they hold. */
const TIMELESS = new Set(['element-count', 'controlled-count', 'licence-count', 'duration']);

/** The doubtful fields that have a slot with their best guess in it; the others only say that they are unclear. */
function guesses(claim: ReadingFields): Partial<Record<DoubtfulField, string | null>> {
  return {
    measure: whatSlot(claim),
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
  add('measure', whatSlot(claim));
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
  for (const field of doubts) {
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

/** What most pages here are about goes without saying in a heading. */
const UNDERSTOOD = 'rare-earths';

function withMaterial(claim: ReadingFields, whole: boolean): string {
  const measure = measurePhrase(claim);
  if (claim.material === null) return measure;
  const joined = whole || claim.kind !== 'share';
  if (!whole && claim.material === UNDERSTOOD) return measure;
  return t(joined ? 'measure.of' : 'topic.about', {
    measure,
    what: measure,
    material: materialName(claim.material),
    detail: materialName(claim.material),
  });
}

/** Measures of which a place has none of its own: a wait in China is not China's wait. */
const OWNED_BY_NONE: ReadonlySet<string> = new Set(['duration', 'controlled-count']);

/**
 * What a claim is about, as a heading: "China’s share of reserves", "China’s exports, June 2025", "Price of gallium".
 * `whole` names rare earths too, as where articles of all kinds stand together.
 */
export function phraseTopic(claim: ReadingFields, { whole = false }: { whole?: boolean } = {}): string {
  if (claim.measure === 'element-count') {
    const among = claim.material === null || claim.material === UNDERSTOOD ? null : materialName(claim.material);
    return among === null ? t('topic.element-count') : t('topic.element-count.of', { material: among });
  }
  const owner = OWNED_BY_NONE.has(claim.measure) ? null : ownerName(claim);
  const partner = partnerPhrase(claim);
  const what = withMaterial(claim, whole) + (partner ? ` ${partner}` : '');
  const place = owner === null && claim.place !== null ? placeName(claim.place) : null;
  const bare = place === null ? what : t('topic.about', { what, detail: place });
  const topic = owner === null ? capitalised(bare) : t('topic.owned', { owner, what });
  return claim.period === null ? topic : t('topic.about', { what: topic, detail: phrasePeriod(claim.period) });
}
