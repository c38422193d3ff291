import { KNOWN_COMPANIES } from '../data/houses.ts';
import { COMPANY_ENDINGS, LAND_ENDINGS } from '../data/name-words.ts';
import { isPlaceWord, placeEnd } from '../place/places.ts';
import type { ArticleText } from '../scene/article-text.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike, wordsOf } from '../words/word-class.ts';
import type { NameRun } from './name-runs.ts';

export const SITES = words(
  'factory plant plants mine mines works site smelter smelters refinery refineries deposit deposits project projects pit pits quarry port meeting hearing warehouse operation operations village town city valley',
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
/** "its Marrowby works", "its flooded Marrowby pit": what is named is a house's site. */
export const isOwnSite = (text: ArticleText, { from, to, key }: NameRun): boolean =>
  (isIts(text, from) ||
    (text.base[from - 1] === 'the' && !isPlaceWord(text.base[from] as string)) ||
    text.possessive(from - 1)) &&
  text.is(endOfSites(text, to), SITES) &&
  !KNOWN_COMPANIES.has(key);

const LIKE = wordsLike(/^[a-z]{3,}$/);
const NO_LIKE = Tag.preposition | Tag.conjunction | Tag.determiner | Tag.pronoun | Tag.say;
/** "its", or "its" and what a site is like. */
const isIts = (text: ArticleText, from: number): boolean =>
  text.base[from - 1] === 'its' ||
  (text.base[from - 2] === 'its' &&
    text.is(from - 1, LIKE) &&
    !text.has(from - 1, NO_LIKE) &&
    !text.is(from - 1, SITES));

const MAX_LISTED = 4;
/** "its Marrowby and Harl Bay mines": where a list of names ends that goes on behind a name; its end where none does. */
function endOfSites(text: ArticleText, to: number): number {
  if (text.base[to] !== 'and') return to;
  let end = to + 1;
  while (end <= to + MAX_LISTED && text.isCapital(end)) end++;
  return text.possessive(end - 1) ? to : end;
}

const TWO_SITES = words('mines plants smelters refineries deposits pits projects operations');
const MAX_SITE = 4;
/** "its Marrowby and |Harl Bay| mines": the last of a list of sites. */
function closesSites(text: ArticleText, { from, to, key }: NameRun): boolean {
  if (text.base[from - 1] !== 'and' || !text.is(to, TWO_SITES) || KNOWN_COMPANIES.has(key)) return false;
  let first = from - 1;
  while (first > from - 1 - MAX_SITE && text.isCapital(first - 1)) first--;
  return text.base[first - 1] === 'its' || text.base[first - 1] === 'the';
}

const BIGGEST = wordsLike(/(?:est|most|main|only|flagship|first|biggest)$/);
const OWNER = words('its their whose our the');
const MAX_LIKE = 4;
/** "Its largest mine, Harl Bay, yielded": the name of the site told of before it. */
function isAppositionOfSite(text: ArticleText, { from, core }: NameRun): boolean {
  if (text.base[from - 1] !== ',' || !text.is(from - 2, ONE_SITE) || text.is(core - 1, ENDINGS)) return false;
  for (let at = from - 3; at >= from - 2 - MAX_LIKE; at--) {
    if (text.is(at, OWNER) || text.possessive(at)) return text.first(at, from - 2, BIGGEST) >= 0;
    if (text.has(at, Tag.verb | Tag.preposition)) return false;
  }
  return false;
}
const ONE_SITE = words('mine pit deposit quarry smelter refinery mill colliery');

const ENDS_ASIDE = wordsLike(/^[,.;)]$/);
/** "of Harbury, Ohio,": a town and the land it is in. */
function isInLand(text: ArticleText, { from, to, key }: NameRun): boolean {
  if (text.base[to] !== ',' || !text.has(from - 1, Tag.preposition) || KNOWN_COMPANIES.has(key)) return false;
  const end = placeEnd(text, to + 1);
  return end > to + 1 && text.isCapital(to + 1) && !text.possessive(end - 1) && text.is(end, ENDS_ASIDE);
}

/** "Harl Bay mine restarts": a site by its name alone. */
const isNamedSite = (text: ArticleText, { from, core, to, key }: NameRun): boolean =>
  core === to &&
  text.is(to, ONE_SITE) &&
  !text.possessive(to - 1) &&
  !text.is(core - 1, ENDINGS) &&
  !KNOWN_COMPANIES.has(key) &&
  !isPlaceWord(text.base[from] as string);

/** "in Harbury", "the factory at Seal Point": where something is, and not whose. */
export function siteEvidence(text: ArticleText, run: NameRun): number {
  if (run.core - run.from > 1 && text.is(run.core - 1, LAND)) return 6;
  if (run.core - run.from === 2 && text.is(run.from, LAND_FIRST) && !text.is(run.core - 1, ENDINGS)) return 6;
  if (closesSites(text, run) || isAppositionOfSite(text, run)) return 6;
  if (isOwnSite(text, run)) return isIts(text, run.from) ? 6 : 3;
  if (isNamedSite(text, run)) return 4;
  if (isInLand(text, run)) return 6;
  if (text.base[run.from - 1] === 'at') return text.is(run.from - 2, SITES) ? 4 : 0;
  if (text.base[run.from - 1] === 'of') return text.is(run.from - 2, SETTLEMENTS) ? 6 : 0;
  return text.is(run.from - 1, NEARBY) && !text.is(run.from - 2, HOLDINGS) ? 3 : 0;
}
