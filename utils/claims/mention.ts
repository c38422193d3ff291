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
}

const ROLE_OF: Record<string, Role> = {
  from: 'from',
  to: 'to',
  into: 'to',
  in: 'in',
  within: 'in',
  across: 'in',
  inside: 'in',
  throughout: 'in',
  of: 'of',
  by: 'by',
  on: 'on',
  onto: 'on',
  against: 'on',
  with: 'with',
  at: 'in',
  for: 'other',
  unlike: 'unlike',
  outside: 'unlike',
  beyond: 'unlike',
  via: 'unlike',
  through: 'unlike',
  than: 'other',
  over: 'other',
  and: 'other',
  towards: 'to',
  toward: 'to',
  bound: 'to',
  besides: 'unlike',
  excluding: 'unlike',
  except: 'unlike',
  near: 'unlike',
  like: 'other',
  between: 'other',
  amid: 'other',
  after: 'other',
};
const SKIPPED = new Set([
  'the',
  'a',
  'an',
  'neighbouring',
  'mainland',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'all',
  'other',
  'both',
  'rest',
]);

/** The role the word before a name gives it; null where that word gives none. */
export function roleBefore(base: readonly string[], from: number, start: number): Role | null {
  let at = from - 1;
  while (at >= start && SKIPPED.has(base[at] as string)) at--;
  return at >= start ? (ROLE_OF[base[at] as string] ?? null) : null;
}
