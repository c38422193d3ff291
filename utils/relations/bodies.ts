import { TokenKind, type Tokens } from '../text/tokens.ts';
import { placeAt } from './states.ts';

/** A ministry, department or like body of a state where it is named. Offsets are UTF-16 units. */
export interface Body {
  readonly start: number;
  readonly end: number;
  /** Tokens, the last one excluded. */
  readonly from: number;
  readonly to: number;
  /** Its field: "state security", "defence", "commerce". Two bodies of one state with different fields are two bodies. */
  readonly field: string;
  /** Every field its name has: "Ministry of Industry and Trade" is the trade ministry as well. */
  readonly fields: readonly string[];
  /** Whose it is, where a word before it says so; null where none does. */
  readonly state: string | null;
}

const FIELDS =
  'commerce|defence defense war|finance treasury|industry miit|justice|energy|interior|trade|economy economic|agriculture|environment|transport|mines mining|coal|customs|health|labour labor|resources|security|intelligence|technology|planning|tax|education|science|railways|forestry forests|fisheries|water|communications|housing|immigration|culture|investment|petroleum oil|infrastructure';
const FIELD_OF = new Map(
  FIELDS.split('|').flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0] as string])),
);

/** Words that make another field of the one that follows. */
const NARROWS = new Set(['state', 'public', 'national', 'homeland', 'natural', 'internal']);
/** Names that need no "ministry". */
const BY_ITSELF: Readonly<Record<string, string>> = {
  pentagon: 'defence',
  mofcom: 'commerce',
  miit: 'industry',
  mss: 'state security',
};
const OFFICE = /^(?:ministry|department|bureau|secretariat)$/;
/** "The State Committee for National Security". */
const BOARD = /^(?:committee|commission|directorate|council)$/;
const SERVICE = /^(?:service|agency|ministry|services|police|authorities|forces)$/;

const word = (tokens: Tokens, index: number) => (tokens.lower[index] ?? '').replace(/'s?$/, '');

function stateBefore(tokens: Tokens, from: number): string | null {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    if (tokens.kind[at] === TokenKind.break) return null;
    const state = placeAt(tokens, at);
    if (state && state !== 'world') return state;
  }
  const owner = tokens.lower[from - 1] ?? '';
  return owner.endsWith("'s") ? owner.slice(0, -2) : null;
}

/** The field named from `at` on, with its narrowing word: "state security", "foreign affairs". */
function fieldAt(tokens: Tokens, at: number): { field: string; to: number } | null {
  const first = word(tokens, at);
  const second = FIELD_OF.get(word(tokens, at + 1));
  if (NARROWS.has(first) && second) return { field: first === 'national' ? second : `${first} ${second}`, to: at + 2 };
  if (first === 'foreign') return { field: 'foreign affairs', to: at + (word(tokens, at + 1) === 'affairs' ? 2 : 1) };
  const own = FIELD_OF.get(first);
  return own ? { field: own, to: at + 1 } : null;
}

/** All fields of a body's name from a token on: "Economy, Trade and Industry", "Natural Resources", which some call resources. */
function fieldsIn(tokens: Tokens, from: number): string[] {
  const found: string[] = [];
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_NAME); at++) {
    const isOfName =
      JOINS.test(tokens.lower[at] as string) || /^\p{Lu}/u.test(tokens.text.charAt(tokens.start[at] as number));
    if (!isOfName) break;
    const named = fieldAt(tokens, at);
    if (named !== null) found.push(named.field);
  }
  return found;
}
const LONGEST_NAME = 8;
const JOINS = /^(?:the|and|&|,)$/;

const CUSTOMS_SERVICE =
  /^(?:service|agency|office|officers?|officials|authorit(?:y|ies)|administration|inspectors|agents)$/;
/** "Customs officers", "Dutch customs": who acts, where "customs data" tell of trade. */
function customsAt(tokens: Tokens, at: number, to: number): { field: string; to: number } | null {
  if (CUSTOMS_SERVICE.test(word(tokens, to))) return { field: 'customs', to: to + 1 };
  return placeAt(tokens, at - 1) !== null && DOES.test(word(tokens, to)) ? { field: 'customs', to } : null;
}
const DOES = /^(?:has|have|had|[a-z]+ed)$/;

function bodyAt(tokens: Tokens, at: number): { field: string; to: number } | null {
  const first = word(tokens, at);
  const alone = BY_ITSELF[first];
  if (alone) return { field: alone, to: at + 1 };
  if (OFFICE.test(first) && word(tokens, at + 1) === 'of') {
    return fieldAt(tokens, word(tokens, at + 2) === 'the' ? at + 3 : at + 2);
  }
  if (first === 'administration' && word(tokens, at + 1) === 'of') return fieldAt(tokens, at + 2);
  if (BOARD.test(first) && /^(?:of|for|on)$/.test(word(tokens, at + 1))) return fieldAt(tokens, at + 2);
  const named = fieldAt(tokens, at);
  if (named === null) return null;
  const next = word(tokens, named.to);
  if (OFFICE.test(next)) return { field: named.field, to: named.to + 1 };
  if (named.field === 'customs') return customsAt(tokens, at, named.to);
  if (named.field !== 'state security') return null;
  return { field: named.field, to: SERVICE.test(next) ? named.to + 1 : named.to };
}

/** The bodies of states named between two tokens, in order. */
export function findBodies(tokens: Tokens, from = 0, to = tokens.length): Body[] {
  const found: Body[] = [];
  for (let at = from; at < to; at++) {
    const body = bodyAt(tokens, at);
    if (body === null || body.to > to) continue;
    const [start, end] = [tokens.start[at] as number, tokens.end[body.to - 1] as number];
    const fields = [body.field, ...(OFFICE.test(word(tokens, at)) ? fieldsIn(tokens, at + 2) : [])];
    found.push({ start, end, from: at, to: body.to, field: body.field, fields, state: stateBefore(tokens, at) });
    at = body.to - 1;
  }
  return found;
}
