import { words } from '../words/word-class.ts';
import { construction } from './construction.ts';

const SEARCHERS = words(
  'police officers officer detectives investigators inspectors agents customs prosecutors authorities guards soldiers thieves thief robbers burglars gang gangs smugglers',
);
const FINDING = words(
  'found discovered recovered uncovered intercepted impounded stole stolen stealing steal took loaded hid hidden',
);
const MAX_FOUND = 3;

/** "At the refining plant officers found 4 tonnes of tin": what searchers find or thieves take is nothing that is made. */
const foundBySearchers = construction(SEARCHERS, (c, ballot) => {
  const { scene, spot, clauseFrom } = c;
  const verb = scene.last(Math.max(clauseFrom, spot.from - MAX_FOUND), spot.from, FINDING);
  if (verb >= 0 && scene.last(clauseFrom, verb, SEARCHERS) >= 0) ballot.add('other', 16, 'found by searchers');
});

export const FOUND = { mass: [foundBySearchers] };
