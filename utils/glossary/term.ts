/** A term of the field where it stands in a text. Offsets are UTF-16 units. */
export interface TermMention {
  readonly start: number;
  readonly end: number;
  /** The id of the term, as in the glossary's data. */
  readonly term: string;
  readonly category: string;
}
