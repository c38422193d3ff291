import type { Context } from '../draft.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
import { before, construction, saysBefore } from './construction.ts';

const OFFTAKE = words('offtake offtakes');
const TAKING = words(
  'take takes took taken taking buy buys buying bought purchase purchases sell sells sold selling supply supplies supplied secure secures secured entitled receive receives reserved',
);
const BOUND = words('committed contracted pledged promised earmarked reserved sold allocated');
const MAKINGS = words('output production volumes makes produces refines mines digs yields');
const [MAX_VERB, MAX_MAKINGS, MAX_BOUND] = [3, 9, 10];

/** "60% of Tormal's tin output", "60% of the tin that Tormal makes": a part of what a house makes. */
function isOfMakings({ scene, spot, view }: Context): number {
  if (scene.base[spot.to] !== 'of') return -1;
  const makings = scene.first(spot.to + 1, Math.min(view.to, spot.to + MAX_MAKINGS), MAKINGS);
  return makings >= 0 && view.companies.some(({ from }) => from > spot.to && from <= makings + 2) ? makings : -1;
}

const GIVING = words('sell sells sold selling supply supplies supplied supplying promised committed pledged');
const OWN = words('its their');
/** "Tormal supplies Vale with 60% of its output": what one house makes and another gets. */
function isOwnMakings({ scene, spot, view, clauseFrom }: Context): boolean {
  if (scene.base[spot.to] !== 'of' || !scene.is(spot.to + 1, OWN) || view.companies.length < 2) return false;
  const makings = scene.first(spot.to + 2, Math.min(view.to, spot.to + MAX_MAKINGS), MADE);
  if (makings < 0 || scene.hasFinite(spot.to, makings)) return false;
  return scene.last(clauseFrom, spot.from, GIVING) >= 0;
}
const MADE = words('output production volumes');

/** "takes 60% of Tormal's output", "60% of Tormal's output is committed to Vale": who gets what a house makes. */
const offtake = construction(MAKINGS, (c, ballot) => {
  if (isOwnMakings(c)) ballot.add('other', 18, 'who is given the output');
  const makings = isOfMakings(c);
  if (makings < 0) return;
  if (before(c, TAKING, c.spot.from - MAX_VERB) >= 0) return ballot.add('other', 18, 'who takes the output');
  const bound = c.scene.first(makings, Math.min(c.view.to, makings + MAX_BOUND), BOUND);
  if (bound >= 0 && c.scene.has(bound - 1, Tag.be | Tag.adverb)) ballot.add('other', 18, 'output that is promised');
});

const UNDER = words('under');
/** "Offtake agreements cover 60% of production", "60% of production is sold under an offtake agreement". */
const agreed = construction(OFFTAKE, (c, ballot) => {
  const { scene, spot, clauseTo } = c;
  if (scene.base[spot.to] !== 'of') return;
  const under = scene.first(spot.to, clauseTo, UNDER);
  const isUnder = under >= 0 && scene.first(under, under + MAX_VERB, OFFTAKE) >= 0;
  if (saysBefore(c, OFFTAKE, c.view.from) || isUnder) ballot.add('other', 14, 'under an offtake agreement');
});

export const OFFTAKES = { percent: [offtake, agreed] } as const;
