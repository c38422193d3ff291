import { PLANT_NOUNS } from '../data/counted-words.ts';
import { isLargeSum } from '../measure/units.ts';
import { anyOf, words, wordsOf } from '../words/word-class.ts';
import { before, construction, saysAfter, saysBefore } from './construction.ts';

const BUILDING = words(
  `build builds built building rebuild rebuilt construct constructs constructed erect erects erected open opens opened add adds added install installs installed
   upgrade upgrades upgraded modernise modernises modernised modernize modernized refit refitted convert converts converted restore restored restart restarts restarted`,
);
const ENLARGING = words(
  'enlarge enlarges enlarged enlarging expand expands expanded expanding extend extends extended extending upgrade upgrades upgraded upgrading scale scales scaled scaling',
);
const WORKS = anyOf(
  wordsOf(PLANT_NOUNS),
  words('shaft furnace furnaces laboratory hub port terminal railway railways road roads campus dam'),
);

/** "was built for $90m", "will open a second line for $300m": what works cost to build. */
const builtFor = construction(BUILDING, (c, ballot) => {
  const { scene, spot } = c;
  if (!isLargeSum(spot.quantity) || scene.base[spot.from - 1] !== 'for') return;
  const verb = before(c, BUILDING, c.clauseFrom);
  if (verb >= 0 && (verb === spot.from - 2 || saysBefore(c, WORKS, verb))) ballot.add('investment', 14, 'built for');
});

/** "cost $90m, of which the state paid a fifth": a part of the outlay told before. */
const partOfOutlay = construction(null, (c, ballot) => {
  const { scene, spot, sibling } = c;
  const outlay = sibling?.unit === 'count' ? c.siblings.at(-2) : sibling;
  if (outlay?.spot.sort !== 'money' || outlay.measure !== 'investment' || scene.base[spot.to] === 'of') return;
  const which = outlay.spot.to + 2;
  if (scene.base[which] === 'which' && scene.base[which - 1] === 'of' && spot.from > which)
    ballot.add('investment', 12, 'a part of an outlay');
});

const YEARLY = words('year annually annum day month week');
const TO_FROM = words('to from by');
/** "The smelter was enlarged to 14,000 tonnes a year": what works can make. */
const enlarged = construction(ENLARGING, (c, ballot) => {
  const { scene, spot } = c;
  const verb = before(c, ENLARGING, c.clauseFrom);
  const yearly = spot.quantity.per !== null || saysAfter(c, YEARLY, 4);
  if (verb >= 0 && yearly && scene.is(spot.from - 1, TO_FROM) && !saysBefore(c, CAPACITIES, c.clauseFrom))
    ballot.add('capacity', 14, 'enlarged to');
});
const CAPACITIES = words('output production exports shipments sales imports');

const DESIGNED = words('design nameplate rated');
const PACE = words('rate output throughput production capacity');
/** "its design rate of 3m tonnes a year". */
const designed = construction(DESIGNED, (c, ballot) => {
  const at = before(c, DESIGNED, c.spot.from - 4);
  if (at >= 0 && c.scene.is(at + 1, PACE)) ballot.add('capacity', 16, 'what it is designed for');
});

/** What building and enlarging works costs, and what they can make then. */
export const BUILDINGS = {
  money: [builtFor],
  percent: [partOfOutlay],
  mass: [enlarged, designed],
} as const;
