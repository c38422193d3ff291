import type { Context } from '../draft.ts';
import type { Scene } from '../scene/scene.ts';
import { RELATIVES } from '../words/pronouns.ts';
import { Tag } from '../words/tags.ts';
import { REGULAR_PAST } from '../words/tense.ts';
import { words } from '../words/word-class.ts';

const PUBLIC = words(
  `state government treasury treasurer ministry minister premier council councillors parliament congress senate lawmakers province country nation kingdom island republic city
   bureau authorities taxpayers`,
);
const OWNERS = words('the this our a its their whose local federal');
/** What a country is called without its name. */
export const NATIONS = words('country nation kingdom island republic');
const MAX_LIKE = 4;
const NOT_LIKE = Tag.preposition | Tag.conjunction | Tag.verb | Tag.modal;
/** "the west African nation", "the landlocked country". */
export function isDescribedCountry(scene: Scene, at: number): boolean {
  if (!scene.is(at, NATIONS)) return false;
  for (let before = at - 1; before >= Math.max(0, at - MAX_LIKE); before--) {
    if (scene.base[before] === 'the') return true;
    if (scene.has(before, NOT_LIKE) || scene.possessive(before)) return false;
  }
  return false;
}

/** "the state", "the mines ministry": with an article, and at most what it is for between. */
const isOwned = (scene: Scene, at: number) =>
  scene.is(at - 1, OWNERS) ||
  (scene.is(at - 2, OWNERS) && /^[a-z]+$/.test(scene.base[at - 1] as string) && !scene.has(at - 1, NOT_LIKE));

/** "The state took A$840 million", "four of the state's mines": who acts or has is no company. */
export function actsForPublic({ scene, view, clauseFrom, clauseTo, spot }: Context): boolean {
  if (!view.says(PUBLIC)) return false;
  for (let at = clauseFrom + 1; at < Math.min(clauseTo, spot.to + 4); at++) {
    const next = scene.base[at + 1] === 'alone' ? at + 2 : at + 1;
    const seat = view.places.find(({ from, role }) => from === at + 2 && role === 'in');
    const isHas =
      at < spot.from &&
      (scene.has(seat?.to ?? next, Tag.verb | Tag.be | Tag.modal) ||
        scene.is(next, REGULAR_PAST) ||
        (seat !== undefined && scene.is(seat.to + 1, RELATIVES)) ||
        scene.possessive(at));
    const isSaid = scene.is(at, PUBLIC) && (isOwned(scene, at) || isDescribedCountry(scene, at));
    if (isSaid && (isHas || scene.possessive(at))) return true;
  }
  return false;
}
