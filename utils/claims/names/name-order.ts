import type { Context } from '../draft.ts';
import type { Scene } from '../scene/scene.ts';
import { RELATIVES } from '../words/pronouns.ts';
import { Tag } from '../words/tags.ts';
import { COMMA, words } from '../words/word-class.ts';
import { isOwner, LISTING, type Mention } from './mention.ts';

const PARTS = words(', – —');
/** "China, which will levy 25%", "China – which has 60%": the name a relative clause hangs on is its subject. */
export function isAntecedent({ scene, clauseFrom }: Context, mention: Mention): boolean {
  const comma = scene.is(clauseFrom, PARTS) ? 1 : 0;
  const end = scene.is(clauseFrom - 1, PARTS) ? clauseFrom - 1 : clauseFrom;
  const which = scene.base[clauseFrom + comma] === 'of' ? comma + 1 : comma;
  if (!scene.is(clauseFrom + which, RELATIVES) && scene.base[clauseFrom + which] !== 'where') return false;
  return mention.to === end || (isOwner(mention) && isNoun(scene, mention.to, end));
}

/** The clause that goes on after a relative one: "Peru, which sells to China, |mined 900 tonnes"; from where the relative one begins, null where none stands between. */
export function asideBefore({ scene, view, clauseFrom }: Context): { main: number; from: number } | null {
  const at = view.clauses.indexOf(clauseFrom);
  if (at < 2 || scene.base[clauseFrom] !== ',' || !scene.has(clauseFrom + 1, Tag.verb)) return null;
  if (scene.has(clauseFrom + 1, Tag.gerund | Tag.changeNoun)) return null;
  for (let back = at - 1; back > 0; back--) {
    const start = view.clauses[back] as number;
    if (scene.is(start, RELATIVES)) {
      const comma = view.clauses[back - 1] === start - 1 ? back - 1 : back;
      return comma > 0 ? { main: view.clauses[comma - 1] as number, from: start } : null;
    }
    if (scene.isFinite(start)) return null;
  }
  return null;
}

const MAX_NOUNS = 3;
/** "the global space industry, which": words that a name says whose they are, and no more. */
function isNoun(scene: Scene, from: number, to: number): boolean {
  if (to <= from || to - from > MAX_NOUNS) return false;
  for (let at = from; at < to; at++)
    if (
      scene.has(at, Tag.preposition | Tag.conjunction | Tag.modal | Tag.be) ||
      scene.isQuantity(at) ||
      /^[^a-z]/.test(scene.base[at] as string)
    )
      return false;
  return true;
}

/** So many words may say what a company is, before its name. */
export const MAX_TITLE = 4;
/** "China's CMOC", "the Japanese carmaker Toyota": where a company is from. */
export function isHome({ scene, view }: Context, place: Mention): boolean {
  const company = view.companies.find(({ from }) => from >= place.to);
  if (!company || company.from - place.to > MAX_TITLE) return false;
  for (let at = place.to; at < company.from; at++)
    if (
      (scene.has(at, Tag.verb | Tag.preposition | Tag.conjunction) && scene.base[at - 1] !== '-') ||
      scene.base[at] === ','
    )
      return false;
  return true;
}

const SEPARATOR = words(', ; and but while');
/** Named between the number before and this one, and not said of that one: "…, Chile, which mined 49,000". */
export function isFresh({ scene, sibling, spot }: Context, mention: Mention): boolean {
  const { id, from } = mention;
  if (sibling === null || id === 'world' || from < sibling.spot.to || from >= spot.from) return false;
  if (isOwner(mention) && scene.base[sibling.spot.to] === 'of' && from <= sibling.spot.to + 2) return false;
  return mention.role === 'subject' || isOwner(mention) || scene.first(sibling.spot.to, from, SEPARATOR) >= 0;
}

/** "Peru |and Chile| mined 900 tonnes": a name of a list before the figure that is not the list's first, with no other figure between. */
export function isFurtherOfList(c: Context, names: readonly Mention[], mention: Mention): boolean {
  const before = names[names.indexOf(mention) - 1];
  if (!before || before.role !== mention.role || mention.to > c.spot.from || before.to >= mention.from) return false;
  if (c.siblings.some((draft) => draft.spot.from > before.from)) return false;
  return c.scene.every(before.to, mention.from, LISTING);
}

const FORMER_LATTER = words('former latter');
/** "the former by 20% and the latter by 5%": which of the two names before is meant. */
export function formerOrLatter({ scene, view, sibling, spot }: Context, names: readonly Mention[]): Mention | null {
  if (!view.says(FORMER_LATTER)) return null;
  const at = scene.last(sibling?.spot.to ?? view.from, spot.from, FORMER_LATTER);
  if (at < 1 || scene.base[at - 1] !== 'the') return null;
  const two = names.filter(({ id, to }) => id !== 'world' && to <= at).slice(-2);
  return two.length < 2 ? null : (two[scene.base[at] === 'former' ? 0 : 1] as Mention);
}

/** "fell to 900 tonnes, leaving buyers in Japan to look elsewhere": what followed on the figure is told of others. */
export function isOutcome({ scene, spot }: Context, { from }: Pick<Mention, 'from'>): boolean {
  const comma = scene.last(spot.to, from, COMMA);
  return comma >= 0 && /^[a-z]{3,}ing$/.test(scene.base[comma + 1] as string) && !scene.isQuantity(from - 1);
}
