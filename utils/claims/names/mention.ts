import { askOf } from '../../text/tokens.ts';
import type { Lexed } from '../words/lexed.ts';
import { entryOfBase, words } from '../words/word-class.ts';

/** How a name stands to the words around it. */
export type Role =
  | 'possessor'
  | 'adjective'
  | 'subject'
  | 'from'
  | 'to'
  | 'in'
  | 'of'
  | 'by'
  | 'on'
  | 'with'
  | 'unlike'
  | 'for'
  | 'other';

/** A name of a place, an organisation or a material where it stands in the text. Token indices, `to` excluded. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** The place's code, the organisation's name or the term's id. */
  readonly id: string;
  readonly role: Role;
  /** A city, a region or an institution that stands for its place: weaker than the place's own name. */
  readonly indirect: boolean;
  /** A stock index, whose level is a price. */
  readonly index: boolean;
  /** Part of the name of an office, which gives figures of other places as well: "US Geological Survey". */
  readonly office: boolean;
}

const WORDS_OF_ROLE: Partial<Record<Role, string>> = {
  from: 'from',
  to: 'to into towards toward',
  in: 'in within across inside throughout at fob cif cfr exw ddp dap fca',
  of: 'of',
  by: 'by',
  on: 'on onto against',
  with: 'with',
  unlike: 'unlike behind outside beyond via through besides excluding except near',
  for: 'for',
  other: 'than over like between amid',
};
const ROLE = entryOfBase(
  new Map(
    Object.entries(WORDS_OF_ROLE).flatMap(([role, list]) =>
      list.split(' ').map((word) => [word, role as Role] as const),
    ),
  ),
);
const SKIPPED = words(
  'the a an neighbouring mainland northern southern eastern western central all other both rest south north east west - places countries',
);

/** "China's tin", "Chinese tin": the name says whose or of where something is. */
export const isOwner = ({ role }: Mention): boolean => role === 'possessor' || role === 'adjective';

/** "China's CMOC", "Dutch carmaker Brenholm": the place a company is from, right before its name. */
export const isHomeOf = (place: Mention, companies: readonly Mention[]): boolean =>
  isOwner(place) && companies.some(({ from }) => from >= place.to && from <= place.to + 1);

/** What stands between the names of a list. */
export const LISTING = words(', and or the both &');

/** A small letter or a digit. */
const isPlain = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** How far before a name "ahead of" may stand: "ahead of its rival Peru". */
const COMPARED = 5;
/** The role the word before a name gives it; null where that word gives none. */
export function roleBefore(text: Lexed, from: number, start: number): Role | null {
  const { base } = text;
  let at = from - 1;
  while (at >= start && text.is(at, SKIPPED)) at--;
  for (let near = at; near > Math.max(start, from - COMPARED); near--)
    if (base[near] === 'of' && base[near - 1] === 'ahead') return 'unlike';
    else if (!isPlain((base[near] as string).charCodeAt(0))) break;
  if (at < start || (base[at] === 'to' && base[at - 1] === 'according')) return at < start ? null : 'other';
  return askOf(text.tokens, at, ROLE) ?? null;
}
