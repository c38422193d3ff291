import type { Measure } from '../claim.ts';
import type { Context } from '../draft.ts';
import { PERMITTING } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike } from '../words/word-class.ts';

const OPENERS = words('and but while " in the whereas , that of for • –');
/** Verbs that tell what things of a kind hold, need or do. */
const HOLDING = words(
  `contain contains contained hold holds use uses need needs require requires carry carries take takes has have sit sits swallow swallows consume consumes
   pack packs weigh weighs burn burns last lasts melt melts cost costs yield yields work works measure measures typically usually generally normally`,
);
const ONE = words('a an each every one any typical');
/** What is told of a kind of thing: prices, rates and flows are told of markets and places. */
const OF_A_KIND: ReadonlySet<Measure> = new Set([
  'demand',
  'other',
  'duration',
  'production',
  'capacity',
  'investment',
  'reserves',
  'mine-production',
]);
const PLURAL = wordsLike(/^[a-z]{3,}[^s]s$/);
const MAX_SUBJECT = 14;

/** "Electric cars use", "most turbines need": many of a kind, with no article, and no figure of trade. */
function isPluralKind(c: Context, subject: number): boolean {
  for (let at = subject; at < Math.min(c.spot.from, subject + 3); at++) {
    if (c.scene.has(at, Tag.verb | Tag.determiner | Tag.preposition) || c.view.cues.some(({ from }) => from === at))
      return false;
    if (c.scene.is(at, PLURAL)) return c.scene.has(at + 1, Tag.present) || c.scene.is(at + 1, HOLDING);
  }
  return false;
}

/** "that a car needs", "how much an engine holds", "says a motor takes". */
const THAT_SAYS = words('that how if because what much');
const PERFECT = words('have has');

/** Whether the sentence speaks of a kind of thing and of no place's or company's own: "a turbine holds", "each car needs". */
export function isGeneric(c: Context, measure: Measure): boolean {
  const { scene, spot, view } = c;
  if (!OF_A_KIND.has(measure) || spot.moneyOf !== null) return false;
  let subject = c.clauseFrom;
  while (subject < spot.from && scene.is(subject, OPENERS)) subject++;
  if (!scene.is(subject, ONE) && !isPluralKind(c, subject)) {
    subject = scene.first(subject, spot.from, ONE);
    if (subject < 0 || !(scene.is(subject - 1, THAT_SAYS) || scene.has(subject - 1, Tag.say))) return false;
  }
  if (spot.quantity.unit === 'pp' || scene.first(subject, spot.from, PERMITTING) >= 0) return false;
  for (let at = subject + 1; at < Math.min(spot.from, subject + MAX_SUBJECT); at++) {
    if (scene.is(at, PERFECT) && scene.has(at + 1, Tag.past)) return false;
    if (scene.is(at, HOLDING))
      return (
        !view.places.some(({ from }) => from >= subject && from < spot.from) &&
        !view.companies.some(({ from }) => from >= subject && from < c.clauseTo)
      );
    if (scene.base[at] === ',') return false;
  }
  return false;
}
