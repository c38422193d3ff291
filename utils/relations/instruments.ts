import { baseOf } from '../claims/words/word-class.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { materialsIn, placesIn } from './named.ts';
import { isPlaceName } from './states.ts';

/**
 * Kinds of measures of which a state has hardly two about the same goods and the same other side within months. Controls,
 * tariffs and sanctions come in packages, whose parts take effect on different days.
 */
const KINDS = new Map(
  [
    'ban bans banned banning embargo embargoes embargoed prohibition',
    'suspension suspensions suspend suspends suspended suspending pause paused pauses truce moratorium',
    'waiver waivers exemption exemptions exempted',
  ].flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0] as string])),
);
/** What else a text may be about where it names one of these. */
const OTHER_KIND = /^(?:tariffs?|dut(?:y|ies)|quotas?|sanctions?|licen[cs]es?|sites?|mines?|plants?|imports?)$/;

/** The noun or verb by which a token names a kind of measure whose days are told; null where it names none. */
export const kindAt = (tokens: Tokens, at: number): string | null =>
  KINDS.get(baseOf(tokens.lower[at] as string)) ?? null;

const LAW = /^(?:act|law|treaty|pact|agreement|accord|directive)$/;
const OF_NAME = /^(?:and|of|for|on|&)$/;
const isCapital = (tokens: Tokens, at: number) => /^\p{Lu}/u.test(tokens.text.charAt(tokens.start[at] as number));

/** "Critical Raw Materials Act": the name of a law in capitals, without whose it is; null where it has one word. */
function lawEndingAt(tokens: Tokens, at: number, from: number): string | null {
  if (!LAW.test(tokens.lower[at] as string) || !isCapital(tokens, at)) return null;
  const name: string[] = [];
  for (let before = at - 1; before >= from; before--) {
    const form = tokens.lower[before] as string;
    const isName = tokens.kind[before] === TokenKind.word && isCapital(tokens, before);
    if (form === 'the' || form.endsWith("'s") || isPlaceName(form)) break;
    if (!isName && !(name.length > 0 && OF_NAME.test(form))) break;
    name.unshift(form);
  }
  while (name.length > 0 && OF_NAME.test(name[0] as string)) name.shift();
  return name.length > 1 ? `${name.join(' ')} ${tokens.lower[at]}` : null;
}

function lawsIn(tokens: Tokens, from: number, to: number): Set<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at++) {
    const law = lawEndingAt(tokens, at, from);
    if (law !== null) found.add(law);
  }
  return found;
}

/** Of one kind, with whose it is, for whom and on which goods: two tellings with all of these alike are of one measure. */
function kindIn(tokens: Tokens, from: number, to: number): string | null {
  const kinds = new Set<string>();
  for (let at = from; at < to; at++) {
    const kind = kindAt(tokens, at);
    if (kind !== null) kinds.add(kind);
    if (OTHER_KIND.test(tokens.lower[at] as string)) return null;
  }
  const [places, materials] = [placesIn(tokens, from, to), materialsIn(tokens, from, to)];
  const isTold = kinds.size > 0 && places.size > 0 && places.size < 3 && materials.size > 0;
  return isTold ? [...[...kinds].sort(), ...[...places].sort(), ...[...materials].sort()].join(' ') : null;
}

/**
 * What a measure of a state is known by where it has no number: the name of a law, or its kind, states and goods. Null where
 * a run of tokens names none, or more than one.
 */
export function instrumentIn(tokens: Tokens, from: number, to: number): string | null {
  const laws = lawsIn(tokens, from, to);
  if (laws.size > 0) return laws.size === 1 ? ([...laws][0] as string) : null;
  return kindIn(tokens, from, to);
}
