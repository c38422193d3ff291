import { KNOWN_COMPANIES } from '../data/houses.ts';
import { COMPANY_ENDINGS, LAND_ENDINGS } from '../data/name-words.ts';
import { isPlaceWord, placeEnd } from '../place/places.ts';
import type { ArticleText } from '../scene/article-text.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike, wordsOf } from '../words/word-class.ts';
import type { NameRun } from './name-runs.ts';

export const SITES = words(
  'factory plant plants mine mines works site smelter refinery deposit project pit quarry port meeting hearing warehouse operation operations village town city valley',
);
const HOLDINGS = wordsLike(
  /^(?:shares?|stakes?|stock|invest|invests|invested|investing|investment|investor|investors|shareholder|shareholders|interest|confidence|holding)$/,
);
const LAND = wordsOf(LAND_ENDINGS);
/** "Mount Harbury", "Hurricane Verra": what names of parts of the earth and of storms begin with. */
const LAND_FIRST = words('mount mt lake cape fort cerro salar laguna isla loch hurricane typhoon cyclone storm');
const ENDINGS = wordsOf(COMPANY_ENDINGS);
const NEARBY = words('in near around outside');
const SETTLEMENTS = words('town city village valley hamlet suburb port');
/** "its Marrowby works": what is named is a house's site. */
export const isOwnSite = (text: ArticleText, { from, to, key }: NameRun): boolean =>
  (text.base[from - 1] === 'its' ||
    (text.base[from - 1] === 'the' && !isPlaceWord(text.base[from] as string)) ||
    text.possessive(from - 1)) &&
  text.is(to, SITES) &&
  !KNOWN_COMPANIES.has(key);

const ENDS_ASIDE = wordsLike(/^[,.;)]$/);
/** "of Harbury, Ohio,": a town and the land it is in. */
function isInLand(text: ArticleText, { from, to, key }: NameRun): boolean {
  if (text.base[to] !== ',' || !text.has(from - 1, Tag.preposition) || KNOWN_COMPANIES.has(key)) return false;
  const end = placeEnd(text, to + 1);
  return end > to + 1 && text.isCapital(to + 1) && !text.possessive(end - 1) && text.is(end, ENDS_ASIDE);
}

/** "in Harbury", "the factory at Seal Point": where something is, and not whose. */
export function siteEvidence(text: ArticleText, run: NameRun): number {
  if (run.core - run.from > 1 && text.is(run.core - 1, LAND)) return 6;
  if (run.core - run.from === 2 && text.is(run.from, LAND_FIRST) && !text.is(run.core - 1, ENDINGS)) return 6;
  if (isOwnSite(text, run)) return text.base[run.from - 1] === 'its' ? 6 : 3;
  if (isInLand(text, run)) return 6;
  if (text.base[run.from - 1] === 'at') return text.is(run.from - 2, SITES) ? 4 : 0;
  if (text.base[run.from - 1] === 'of') return text.is(run.from - 2, SETTLEMENTS) ? 6 : 0;
  return text.is(run.from - 1, NEARBY) && !text.is(run.from - 2, HOLDINGS) ? 3 : 0;
}
