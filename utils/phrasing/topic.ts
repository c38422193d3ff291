import { t } from '../i18n/t.ts';
import type { QuotedClaim } from '../messages/schemas.ts';
import { excerpt } from './excerpt.ts';
import { capitalised, measureOf, measurePhrase, ownerName, placeName, termWord } from './names.ts';
import { partnerPhrase, type ReadingFields } from './reading.ts';
import { phrasePeriod } from './time.ts';

/** What most pages here are about goes without saying in a heading. */
const UNDERSTOOD = 'rare-earths';

function what(claim: ReadingFields, whole: boolean): string {
  const { material, kind } = claim;
  const partner = partnerPhrase(claim);
  const withPartner = (words: string) => (partner === null ? words : `${words} ${partner}`);
  if (material === null || (!whole && material === UNDERSTOOD)) return withPartner(measurePhrase(claim));
  if (whole || kind !== 'share') return withPartner(measureOf(claim));
  return t('topic.about', { what: withPartner(measurePhrase(claim)), detail: termWord(material) });
}

/** Measures of which a place has none of its own: a wait in China is not China's wait. */
const OWNED_BY_NONE: ReadonlySet<string> = new Set(['duration', 'controlled-count']);

/**
 * What a claim is about, as a heading: "China’s share of reserves", "China’s exports, June 2025", "Price of gallium".
 * `whole` names rare earths too, as where articles of all kinds stand together.
 */
export function phraseTopic(claim: ReadingFields, { whole = false }: { whole?: boolean } = {}): string {
  if (claim.measure === 'element-count') {
    const among = claim.material === null || claim.material === UNDERSTOOD ? null : termWord(claim.material);
    return among === null ? t('topic.element-count') : t('topic.element-count.of', { material: among });
  }
  const owner = OWNED_BY_NONE.has(claim.measure) ? null : ownerName(claim);
  const words = what(claim, whole);
  const place = owner === null && claim.place !== null ? placeName(claim.place) : null;
  const bare = place === null ? words : t('topic.about', { what: words, detail: place });
  const topic = owner === null ? capitalised(bare) : t('topic.owned', { owner, what: words });
  return claim.period === null ? topic : t('topic.about', { what: topic, detail: phrasePeriod(claim.period) });
}

/** What claims of one topic are about, whatever their readings' times. */
export const topicTitle = ({ claim }: Pick<QuotedClaim, 'claim'>): string =>
  phraseTopic({ ...claim, period: null }, { whole: true });

/** Whether a topic says nothing that its quote does not say better. */
const isBare = ({ measure, counted, doubts }: ReadingFields) =>
  (measure === 'other' && counted === null) || (doubts.includes('measure') && doubts.includes('kind'));

/** How much of a sentence stands for a topic. */
const SHORT = 60;

/** A claim's topic or, where the reading has no name for it, a few of the article's own words. */
export function topicOrWords({ claim, sentence, at }: Omit<QuotedClaim, 'passage'>): {
  readonly text: string;
  readonly quoted: boolean;
} {
  if (!isBare(claim)) return { text: phraseTopic(claim), quoted: false };
  const { before, words, after } = excerpt(sentence, at, claim.text, SHORT);
  return { text: `${before}${words}${after}`, quoted: true };
}
