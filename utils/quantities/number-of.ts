import { readCounted } from './counted.ts';
import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';

/** What stands right before a number that something comes to. */
const COMING_TO = /^(?:to|at|is|was|were|reached|reaches|totalled|totaled|hit|exceeded|topped)$/;
const TO_AT = /^(?:to|at)$/;
/** Verbs that lead to a number by "to" or "at", or bring a number of things there. */
const LEADING =
  /^(?:came|comes|rose|rises|grew|climbed|fell|dropped|increased|decreased|jumped|amounted|stood|stands|put|brought|brings|bringing|bring|up|down|was|risen|grown|fallen)$/;
/** What follows the noun in "the number of permits that Peru issued". */
const ENDS_HEAD =
  /^(?:that|which|who|in|on|of|for|from|to|at|with|by|under|is|was|were|has|had|[a-z]+ed|came|rose|grew|fell|stood)$/;
const MAX_REACH = 18;
const MAX_HEAD = 5;

/** Where "number of" opens before a number, from a token on and with no other number between; -1 for none. */
function numberOfBefore(r: Reader, from: number, draft: Draft, before: Draft | undefined): number {
  const floor = Math.max(from, draft.from - MAX_REACH, before?.to ?? 0);
  for (let at = draft.from - 3; at >= floor; at--) if (r.word(at) === 'number' && r.word(at + 1) === 'of') return at;
  return -1;
}

/** Whether the words before a number lead to it from "number of" at a token: "came to", "brought the number of … to". */
function leadsTo(r: Reader, opens: number, draft: Draft): boolean {
  if (!TO_AT.test(r.word(draft.from - 1))) return COMING_TO.test(r.word(draft.from - 1));
  const brings = r.word(opens - 1) === 'the' ? opens - 2 : opens - 1;
  return LEADING.test(r.word(brings)) || LEADING.test(r.word(draft.from - 2));
}

/** The noun that "number of" counts, from the token after it on. */
function headFrom(r: Reader, start: number, limit: number): string {
  let end = start + 1;
  while (end < Math.min(start + MAX_HEAD, limit) && r.isWord(end) && !ENDS_HEAD.test(r.word(end))) end++;
  return readCounted(r, end - 1)?.noun ?? r.word(end - 1);
}

/**
 * "The number of permits that Peru issued came to 90", "brought the number of listed metals to 12": gives a bare number of a
 * sentence that begins at `from` what it counts. Returns whether it is so told.
 */
export function countsNumberOf(r: Reader, from: number, draft: Draft, before: Draft | undefined): boolean {
  const opens = draft.named ? -1 : numberOfBefore(r, from, draft, before);
  if (opens < 0 || !leadsTo(r, opens, draft)) return false;
  draft.counted = headFrom(r, opens + 2, draft.from - 1);
  return true;
}
