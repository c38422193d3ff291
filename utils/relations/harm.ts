import type { Claim } from '../claims/claim.ts';
import { type Clause, type Place, word } from './clause.ts';
import { DEAD, HURT, MISSING } from './facet.ts';

const KINDS: ReadonlyMap<string, string> = new Map(
  [
    ['dead', DEAD],
    ['hurt', HURT],
    ['missing', MISSING],
  ].flatMap(([kind = '', row = '']) => row.split(' ').map((form) => [form, kind] as const)),
);
/** What parts the dead from the hurt: "killing two and hurting nine". */
const PARTS = /^(?:and|but|while|with|[,;:])$/;
/** "14 people dead or missing" are both. */
const kindsIn = (words: readonly string[]): string[] => [
  ...new Set(words.map((form) => KINDS.get(form)).filter((kind) => kind !== undefined)),
];

/** What came to the people that a claim counts: read from its own phrase, else from the clause. */
export function harmOf({ counted }: Claim, { tokens, from, to }: Place, clause: Clause): readonly string[] {
  let [first, last] = [from, to];
  while (first > clause.from && !PARTS.test(word(tokens, first - 1))) first--;
  while (last < clause.to && !PARTS.test(word(tokens, last))) last++;
  const own = kindsIn([...tokens.lower.slice(first, last), ...(counted ?? '').split(' ')]);
  return own.length > 0 ? own : kindsIn([...clause.fronted, ...clause.before, ...clause.inside, ...clause.after]);
}
