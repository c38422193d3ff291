import type { Claim } from '../claims/claim.ts';
import type { Clause } from './clause.ts';

/** "Tonnes of oxide in concentrates": what is weighed is the oxide; and who mines a share of the ore mines one of the metal. */
const isOfContent = (claim: Claim, { after }: Clause): boolean =>
  (claim.kind === 'share' && claim.measure !== 'other') ||
  after.slice(0, OXIDE_WITHIN).some((form) => form === 'oxide' || form === 'oxides');
const OXIDE_WITHIN = 5;

/** What a duty is on, where the claim's own material says it already. */
const GOODS = new Set(['materials', 'metals', 'batteries', 'chips', 'cars']);

const VOTES = /^(?:vot|poll|survey)/;

/** "It lost $20 against its record", "a third below its peak": what the figure is held against. */
function isOnlyLeftBehind(form: string, { fronted, before, inside, after }: Clause): boolean {
  const at = after.indexOf(form);
  if (at < 0 || [...fronted, ...before, ...inside].includes(form)) return false;
  return after.slice(Math.max(0, at - HELD_AGAINST), at).some((one) => AGAINST.test(one));
}
const HELD_AGAINST = 3;
const AGAINST = /^(?:from|below|above|under|over|off|than|against|since)$/;

const wordsAround = ({ fronted, before, inside, after }: Clause) => [...fronted, ...before, ...inside, ...after];
const isAround = (clause: Clause, words: RegExp): boolean => wordsAround(clause).some((form) => words.test(form));
const NOT_MEN = /^(?:wom[ae]n|females?|girls?|boys?|child|children)$/;
const OF_A_STATE = /^(?:state|government|national|strategic|agency|ministry)(?:'s)?$/;
const OF_OTHER_INDEX = /^(?:food|grocery|energy|gasoline|petrol|electricity|producer|wholesale|prices?)$/;

/** Whether a word stands in the total alone that a figure is set against: "of a permitted 120". */
const isOnlyOfATotal = (form: string, { fronted, before, inside, after }: Clause): boolean =>
  /^of (?:an?|the|its|their)$/.test(after.slice(0, 2).join(' ')) &&
  after[2] === form &&
  ![...fronted, ...before, ...inside].includes(form);

/** A word that tells a kind, in the clause of a claim. */
interface Told {
  readonly kind: string;
  readonly form: string;
  readonly claim: Claim;
  readonly clause: Clause;
}

/** By facet: whether a word tells its kind of the claim. Words of other facets always do. */
const IS_TOLD: ReadonlyMap<string, (told: Told) => boolean> = new Map<string, (told: Told) => boolean>([
  [
    'bound',
    ({ kind, form, claim, clause }) => {
      if (isOnlyLeftBehind(form, clause)) return false;
      // Of changes it is a facet of its own; a company's own price is most often an average.
      return kind !== 'average' || (claim.org === null && claim.kind !== 'change');
    },
  ],
  ['against', ({ clause }) => [...clause.before, ...clause.inside, ...clause.after].some((form) => VOTES.test(form))],
  ['definition', ({ kind, claim }) => kind !== 'natural' || claim.measure !== 'mine-production'],
  // Where only men are named, they are all.
  [
    'who',
    ({ kind, clause }) => kind !== 'men' || [...clause.before, ...clause.after].some((other) => NOT_MEN.test(other)),
  ],
  // "Orders worth $5m" are no other sum than the orders.
  ['sum', ({ kind, clause }) => kind !== 'worth' || clause.before.at(-1) !== 'worth'],
  ['mass', ({ kind, claim, clause }) => kind === 'alloy' || !isOfContent(claim, clause)],
  // Of what countries have in the ground, shares are of what is proven.
  ['assurance', ({ kind, claim }) => kind !== 'proven' || claim.kind !== 'share' || claim.org !== null],
  // "90 tonnes of the permitted 120": what was allowed is the other.
  ['allowed', ({ form, clause }) => !isOnlyOfATotal(form, clause)],
  // "80% comes from outside the country": where what is leaned on is from.
  [
    'scope',
    ({ form, claim, clause }) => claim.measure !== 'dependence' || form !== 'outside' || !isAround(clause, /^comes?$/),
  ],
  // "The state's warehouses" are no exchange's.
  ['store', ({ form, clause }) => !/^warehouses?$/.test(form) || !isAround(clause, OF_A_STATE)],
  // "The gasoline index" is none of shares.
  ['index', ({ form, clause }) => form !== 'index' || !isAround(clause, OF_OTHER_INDEX)],
  // Against dumping are duties on single goods: where those are named, a duty is that one.
  ['duty', ({ kind, claim }) => claim.material === null || !(GOODS.has(kind) || kind === 'dumping')],
]);

/** Whether a word that tells a kind of a facet tells it of this claim. */
export const isToldOf = (facet: string, told: Told): boolean => IS_TOLD.get(facet)?.(told) ?? true;
