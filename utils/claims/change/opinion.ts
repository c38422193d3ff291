import type { Context } from '../draft.ts';
import { anyOf, words, wordsLike } from '../words/word-class.ts';

const OPINIONS = words(
  `said say think thought believe believed feel felt want wanted plan intend intended expect expected support supported back backed favour favoured favor
   favored oppose opposed approve approved disapprove disapproved prefer preferred agree agreed disagree disagreed trust trusted fear feared worry worried blame
   blamed answered replied disliked dislike`,
);
const WERE = words('were are remain remained');
const UNDECIDED = words(
  'undecided unsure uncertain against opposed worried pessimistic optimistic confident satisfied',
);
const NOT = words('not');
const OPINIONS_OR_WERE = anyOf(OPINIONS, WERE);
const OPENING = words(', ; : . – — ( and but while whereas although another with');
const MANY = wordsLike(/^(?:[a-z]{2,}[^s]s|people|men|women|public|country)$/);
const MAX_PEOPLE = 5;
const BY = words('by');

/** Where the words end that say who they are: "of likely |voters|"; the number's own end where none do. */
function afterPeople({ scene, spot }: Context): number {
  if (scene.base[spot.to] !== 'of') return spot.to;
  const last = scene.first(spot.to + 2, spot.to + MAX_PEOPLE, OPINIONS_OR_WERE) - 1;
  return last > spot.to && scene.is(last, MANY) && !scene.possessive(last) ? last + 1 : spot.to;
}

/** "41 per cent said it would help", "9% of voters were undecided": a part of those who were asked, by what they think. */
export function isPartOfAsked(c: Context): boolean {
  const { scene, spot, view } = c;
  if (spot.sort !== 'percent' || !(spot.from === view.from || scene.is(spot.from - 1, OPENING))) return false;
  const verb = afterPeople(c);
  if (scene.is(verb, OPINIONS)) return !scene.is(verb + 1, BY);
  return scene.is(verb, WERE) && scene.is(scene.is(verb + 1, NOT) ? verb + 2 : verb + 1, UNDECIDED);
}
