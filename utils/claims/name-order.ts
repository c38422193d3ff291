import type { Context } from './draft.ts';
import { isOwner, type Mention } from './mention.ts';
import { words } from './word-class.ts';

export const RELATIVES = words('which who');
/** "China, which will levy 25%": the name a relative clause hangs on is its subject. */
export function isAntecedent({ scene, clauseFrom }: Context, { to }: Mention): boolean {
  const comma = scene.base[clauseFrom] === ',' ? 1 : 0;
  const end = scene.base[clauseFrom - 1] === ',' ? clauseFrom - 1 : clauseFrom;
  return to === end && scene.is(clauseFrom + comma, RELATIVES);
}

const SEPARATOR = words(', ; and but while');
/** Named between the number before and this one, and not said of that one: "…, Chile, which mined 49,000". */
export function isFresh({ scene, sibling, spot }: Context, mention: Mention): boolean {
  const { id, from } = mention;
  if (sibling === null || id === 'world' || from < sibling.spot.to || from >= spot.from) return false;
  return mention.role === 'subject' || isOwner(mention) || scene.first(sibling.spot.to, from, SEPARATOR) >= 0;
}

const FORMER_LATTER = words('former latter');
/** "the former by 20% and the latter by 5%": which of the two names before is meant. */
export function formerOrLatter({ scene, view, sibling, spot }: Context, names: readonly Mention[]): Mention | null {
  const at = scene.last(sibling?.spot.to ?? view.from, spot.from, FORMER_LATTER);
  if (at < 1 || scene.base[at - 1] !== 'the') return null;
  const two = names.filter(({ id, to }) => id !== 'world' && to <= at).slice(-2);
  return two.length < 2 ? null : (two[scene.base[at] === 'former' ? 0 : 1] as Mention);
}
