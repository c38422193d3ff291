import { words } from '../word-class.ts';
import { before, type Construction, saysBefore } from './construction.ts';

const RUNNING = words('run runs ran running operate operates operated operating work works worked working');
const FULL = words('capacity nameplate rated design');
const AT = words('at');
const UTILISATION = words('utilisation utilization');
/** "ran at 31% of its 1,500-tonne nameplate", "utilisation was 78%": a part of what a plant can make. */
const atPartOfCapacity: Construction = (c, ballot) => {
  const { scene, spot } = c;
  const verb = before(c, RUNNING, spot.from - 4);
  const full = scene.first(spot.to, Math.min(c.view.to, spot.to + 9), FULL) >= 0;
  if (verb >= 0 && scene.last(verb, spot.from, AT) >= 0 && full) ballot.add('capacity', 15, 'runs at');
  if (saysBefore(c, UTILISATION, c.clauseFrom)) ballot.add('capacity', 12, 'utilisation');
};

const RECOVERY = words('recovery recoveries');
/** "Recovery averaged 84%", "recoveries of 92%": what is won out of an ore. */
const recovered: Construction = (c, ballot, slot) => {
  const at = before(c, RECOVERY, c.clauseFrom);
  if (at >= 0 && c.scene.base[at + 1] !== 'in' && slot.slot !== 'difference')
    ballot.add('other', 12, 'what is won out of an ore');
};

export const SHARES_OF_WORKS = { percent: [atPartOfCapacity, recovered] } as const;
