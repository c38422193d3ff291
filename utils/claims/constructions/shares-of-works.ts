import { isInterestOnLoan } from '../lending.ts';
import { Tag } from '../tags.ts';
import { words } from '../word-class.ts';
import { after, before, type Construction, saysBefore } from './construction.ts';

const RUNNING = words('run runs ran running operate operates operated operating work works worked working');
const FULL = words('capacity nameplate rated design');
const UTILISATION = words('utilisation utilization');
/** "ran at 31% of its 1,500-tonne nameplate", "utilisation was 78%": a part of what a plant can make. */
const atPartOfCapacity: Construction = (c, ballot) => {
  const { scene, spot } = c;
  const verb = before(c, RUNNING, spot.from - 4);
  const full = scene.first(spot.to, Math.min(c.view.to, spot.to + 9), FULL) >= 0;
  if (verb >= 0 && scene.last(verb, spot.from, AT) >= 0 && full) ballot.add('capacity', 15, 'runs at');
  if (saysBefore(c, UTILISATION, c.clauseFrom)) ballot.add('capacity', 12, 'utilisation');
};
const AT = words('at');

const RECOVERY = words('recovery recoveries');
/** "Recovery averaged 84%", "recoveries of 92%": what is won out of an ore. */
const recovered: Construction = (c, ballot, slot) => {
  const at = before(c, RECOVERY, c.clauseFrom);
  if (at >= 0 && c.scene.base[at + 1] !== 'in' && slot.slot !== 'difference')
    ballot.add('other', 12, 'what is won out of an ore');
};

const interestOnLoan: Construction = (c, ballot) => {
  if (isInterestOnLoan(c)) ballot.add('other', 16, 'interest on a loan');
};

const ENDING = words(
  'close closes closed closing end ends ended ending finish finishes finished finishing open opens opened opening',
);
/** "closed 4.2% higher", "ended 3% down": a day of trading. */
const closedHigher: Construction = (c, ballot, slot) => {
  const { scene, spot } = c;
  const moved = scene.has(spot.to, Tag.comparative | Tag.particle) && slot.slot === 'difference';
  if (moved && before(c, ENDING, spot.from - 2) >= 0) ballot.add('price', 13, 'closed higher');
};

const ANSWERS = words('refused rejected granted approved denied declined issued pending');
const LICENCES = words('licence licences license licenses permit permits application applications');
/** "Licences take 45 days, and one in five is refused": a part of the applications. */
const answered: Construction = (c, ballot) => {
  const answer = after(c, ANSWERS, 4);
  if (answer >= 0 && c.scene.has(answer - 1, Tag.be | Tag.auxiliary) && saysBefore(c, LICENCES, c.view.from))
    ballot.add('licence-count', 12, 'so many are granted');
};

export const SHARES_OF_WORKS = {
  percent: [atPartOfCapacity, recovered, interestOnLoan, closedHigher, answered],
} as const;
