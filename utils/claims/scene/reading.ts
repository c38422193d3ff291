import type { TermMention } from '../../glossary/term.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';

/** What is known of an article before its claims are: its text cut up, its terms and its quantities, and what it says of itself. */
export interface Reading {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly terms: readonly TermMention[];
  readonly quantities: readonly Quantity[];
  readonly title: string | null;
  /** The day or instant of publication, ISO; null where it is not known. */
  readonly published: string | null;
}
