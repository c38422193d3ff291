import { CHANCES } from '../data/function-words.ts';
import { FIGURE_NOUNS, RECKONED, SURVEYED } from '../data/reporting-words.ts';
import type { Context } from '../draft.ts';
import { expectedAfter } from '../modality/market-forecast.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsOf } from '../words/word-class.ts';
import { speakerAfter } from './speaker.ts';
import { type Speaker, speakerIn } from './speaker-phrase.ts';
import { subjectBefore } from './subject-before.ts';

const CLAIMS = words(
  'claim claims allegation allegations rumour rumours rumor rumors suggestions accusation accusations assertion assertions report reports',
);
const REPORTED = words('report reports');
const FALSE = words(
  'untrue false fabrication fabrications fabricated unfounded groundless baseless wrong inaccurate inconsistent nonsense misleading incorrect exaggerated',
);
const MAX_CLAIM = 9;
/** "Claims in foreign media that exports fell by half are groundless, said the ministry": who claims it, not who denies it. */
function claimant({ scene, view, spot }: Context): Speaker | null {
  if (!view.says(CLAIMS)) return null;
  const at = scene.last(view.from, spot.from, CLAIMS);
  if (at < 0 || !/^(?:by|in|from|among|of)$/.test(scene.base[at + 1] ?? '')) return null;
  if (scene.is(at, REPORTED) && scene.first(spot.to, view.to, FALSE) < 0) return null;
  for (let that = at + 2; that < Math.min(spot.from, at + MAX_CLAIM); that++)
    if (scene.base[that] === 'that') return speakerAfter(scene, view, at + 2);
  return null;
}

/** "the 0.1% that economists had pencilled in", "above the $9m analysts expected": who expected it. */
function expecter(c: Context): Speaker | null {
  const { scene, view, spot } = c;
  const verb = expectedAfter(c);
  if (verb < 0) return null;
  if (scene.base[spot.to] === 'that') return subjectBefore(scene, view, verb);
  let to = verb;
  while (to > spot.to && scene.has(to - 1, Tag.auxiliary | Tag.adverb)) to--;
  const from = scene.has(spot.to, Tag.changeNoun) ? spot.to + 1 : spot.to;
  return to > from ? speakerIn(scene, view, from, to) : null;
}

const MARKET_VIEW = words('street consensus economists analysts forecasters');
const WAITING = anyOf(MARKET_VIEW, words('traders investors brokers bankers buyers markets'));
const HAS_AT = words('at has had have sees saw been assumed feared modelled modeled');
const LOOKING = words('is was were looked looking look looks hoped hoping');
const MAX_VIEW = 7;
/** "the Street has 7%", "the $9 consensus", "the consensus was for 2%", "analysts had looked for 3%": whose expectation the figure is. */
function consensus({ scene, view, spot, clauseFrom }: Context): Speaker | null {
  if (scene.base[spot.to] === 'consensus') return { from: spot.to, to: spot.to + 1, who: 'named' };
  const isFor = scene.base[spot.from - 1] === 'for' && scene.is(spot.from - 2, LOOKING);
  if (!view.says(WAITING) || !(isFor || scene.is(spot.from - 1, HAS_AT))) return null;
  const at = scene.last(Math.max(clauseFrom, spot.from - MAX_VIEW), spot.from, isFor ? WAITING : MARKET_VIEW);
  if (at < 0 || (scene.base[at] === 'street' && !scene.isCapital(at)) || scene.has(at - 1, Tag.preposition))
    return null;
  for (let next = at + 1; next < spot.from; next++)
    if (
      !(scene.is(next, LOOKING) || scene.has(next, Tag.verb | Tag.auxiliary | Tag.be | Tag.adverb | Tag.preposition)) ||
      scene.has(next, Tag.changeVerb)
    )
      return null;
  return { from: at, to: at + 1, who: 'named' };
}

const TELLS = words('have has had put puts');
/** "Customs figures have exports at 900 tonnes": whose figures they are. */
function keeper({ scene, view, spot, clauseFrom }: Context): Speaker | null {
  const verb = scene.last(clauseFrom, spot.from, TELLS);
  if (verb <= clauseFrom || !FIGURE_NOUNS.has(scene.base[verb - 1] as string) || scene.isFinite(verb + 1)) return null;
  const isTold = verb === spot.from - 1 || scene.base[spot.from - 1] === 'at';
  return isTold ? speakerIn(scene, view, clauseFrom, verb) : null;
}

const FIGURES = words('figure figures estimate estimates number numbers tally count reckoning');
const BODIES = words('commission ministry government administration bureau agency council department');
const MAX_WHICH = 4;
const NOT_WHICH = Tag.verb | Tag.preposition | Tag.conjunction | Tag.determiner;
/** "The ministry's most recent figure is 40%": whose figure it is, and no country's. */
function figureOwner({ scene, view, spot, clauseFrom }: Context): Speaker | null {
  const noun = spot.from - 2;
  if (!scene.has(spot.from - 1, Tag.be) || !scene.is(noun, FIGURES)) return null;
  for (let at = noun - 1; at > clauseFrom && at >= noun - MAX_WHICH; at--) {
    if (scene.possessive(at)) {
      const isPlace = view.places.some(({ to }) => to === at + 1) && !scene.is(at, BODIES);
      return isPlace ? null : speakerIn(scene, view, clauseFrom, at + 1);
    }
    if (scene.has(at, NOT_WHICH)) return null;
  }
  return null;
}

const FORECASTS = words('forecast forecasts estimate estimates projection projections');
/** "The agency cut its forecast for demand to 700,000 barrels": whose forecast it is, where it is of others. */
function forecaster(c: Context): Speaker | null {
  const { scene, view, spot, clauseFrom } = c;
  if (!view.says(FORECASTS)) return null;
  const noun = scene.last(clauseFrom, spot.from, FORECASTS);
  const its = noun < 0 ? -1 : scene.last(Math.max(clauseFrom, noun - MAX_FORECAST), noun, ITS);
  if (its <= clauseFrom || !scene.has(its - 1, Tag.changeVerb)) return null;
  const which = scene.base[clauseFrom] === 'which' && scene.base[clauseFrom - 1] === ',' ? clauseFrom - 1 : -1;
  const found = which < 0 ? subjectBefore(scene, view, its - 1) : houseBefore(c, which);
  const isOfMarket = scene.base[noun + 1] === 'for' && scene.first(noun + 2, spot.from, OF_A_MARKET) >= 0;
  const isOfItself =
    found !== null && !isOfMarket && view.companies.some(({ from, to }) => from < found.to && to > found.from);
  return isOfItself ? null : found;
}
/** "Ida Holm, an analyst at Brenholm Bank, which raised its forecast": the house a relative clause hangs on. */
function houseBefore({ scene, view }: Context, to: number): Speaker | null {
  let from = to;
  while (from > view.from && scene.isCapital(from - 1)) from--;
  return from < to ? { from, to, who: 'named' } : null;
}
const OF_A_MARKET = words('price prices demand growth inflation gdp economy market supply rate rates');
const ITS = words('its their his her');
const MAX_FORECAST = 5;

const CHANCE = words(CHANCES);
const MAX_CHANCE = 16;
const MARKETS = words('markets traders investors bettors futures');
/** "Traders see a 45% chance", "money markets price in an 84% chance": whose bets they are. */
function better({ scene, view, spot, clauseFrom }: Context): Speaker | null {
  if (!view.says(CHANCE)) return null;
  const near =
    scene.first(spot.to, Math.min(view.to, spot.to + 2), CHANCE) >= 0 ||
    scene.first(Math.max(clauseFrom, spot.from - MAX_CHANCE), spot.from, CHANCE) >= 0;
  const at = near ? scene.first(clauseFrom, spot.from, MARKETS) : -1;
  if (at < 0 || scene.has(at + 1, Tag.preposition)) return null;
  const money = /^(?:money|financial|futures|betting|rates|bond|swap)$/.test(scene.base[at - 1] ?? '');
  return { from: money ? at - 1 : at, to: at + 1, who: 'named' };
}

const ASKED = wordsOf(SURVEYED);
const RESULT = words(': ;');
/** "The union surveyed 214 companies: 41% have cut hours": who asked. */
function surveyor({ scene, view, spot }: Context): Speaker | null {
  if (spot.sort !== 'percent' || !view.says(ASKED)) return null;
  const mark = scene.last(view.from, spot.from, RESULT);
  const verb = mark < 0 ? -1 : scene.last(view.from, mark, ASKED);
  return verb < 0 || scene.has(verb - 1, Tag.be) ? null : subjectBefore(scene, view, verb);
}

const RECKONING = wordsOf(RECKONED);
/** "the 1.4% pencilled in by the Office": who reckoned the figure, right after it. */
function reckoner({ scene, view, spot }: Context): Speaker | null {
  if (!scene.is(spot.to, RECKONING)) return null;
  const by = scene.base[spot.to + 1] === 'in' ? spot.to + 2 : spot.to + 1;
  return scene.base[by] === 'by' ? speakerAfter(scene, view, by + 1) : null;
}

/** Who is named beside the figure itself as the one that claims, expects, reckons or bets on it, whoever reports the sentence; null where nobody is. */
export const holderBeside = (c: Context): Speaker | null =>
  claimant(c) ??
  expecter(c) ??
  reckoner(c) ??
  better(c) ??
  consensus(c) ??
  keeper(c) ??
  figureOwner(c) ??
  surveyor(c) ??
  forecaster(c);
