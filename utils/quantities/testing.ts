import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

const figure = (value: number | null) => (value === null ? '' : String(value));

/** A quantity in short: `about 70%`, `≥80 %`, `5..10 USD`, with its counted noun in brackets. */
function shorthand(quantity: Quantity): string {
  const { low, high, hedge, unit, counted } = quantity;
  const value = low === high ? figure(low) : `${figure(low)}..${figure(high)}`;
  return `${hedge === 'about' ? '~' : ''}${value} ${unit}${counted ? ` (${counted})` : ''}`;
}

/** The quantities of a text as the tests write them: `words=shorthand`. */
export function quantitiesOf(text: string): string[] {
  const tokens = tokenize(text);
  return findQuantities(tokens, sentences(tokens)).map(
    (found) => `${text.slice(found.start, found.end)}=${shorthand(found)}`,
  );
}

/** Only the shorthand. */
export const readingsOf = (text: string) => quantitiesOf(text).map((found) => found.slice(found.indexOf('=') + 1));
