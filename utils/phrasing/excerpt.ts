import { CONTEXT, type TextQuoteSelector } from '../text/selectors.ts';

/** A sentence around the words it is quoted for. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * A quote as a selector keeps it, with what stood around it cut at a number of characters: without the parts of words
 * that are left at its ends. What is shorter ends where the text does.
 */
export function excerptOfQuote({ prefix, exact, suffix }: TextQuoteSelector): Excerpt {
  const isCut = (around: string) => around.length >= CONTEXT - 1;
  const end = Math.max(suffix.lastIndexOf(' '), suffix.lastIndexOf('\n'));
  return {
    before: isCut(prefix) ? `… ${prefix.slice(prefix.search(/\s/) + 1)}` : prefix,
    words: exact,
    after: isCut(suffix) ? `${end < 0 ? suffix : suffix.slice(0, end)} …` : suffix,
  };
}

const lastSpace = (text: string, from: number) => {
  const at = text.indexOf(' ', from);
  return at < 0 ? from : at + 1;
};

/**
 * Cuts a sentence to about `most` characters around the words at `at`, at spaces, with "… " and " …" where it was cut.
 * Offsets are UTF-16 units. Words outside the sentence are quoted alone.
 */
export function excerpt(sentence: string, at: number, words: string, most = 150): Excerpt {
  const end = at + words.length;
  if (sentence.slice(at, end) !== words) return { before: '', words, after: '' };
  const room = Math.max(0, most - words.length);
  const [left, right] = [at, sentence.length - end];
  const takeLeft = Math.min(left, Math.max(room / 2, room - right));
  const takeRight = Math.min(right, room - takeLeft);
  const from = takeLeft >= left ? 0 : Math.min(at, lastSpace(sentence, at - takeLeft));
  const cut = takeRight >= right ? sentence.length : Math.max(end, sentence.lastIndexOf(' ', end + takeRight));
  return {
    before: (from > 0 ? '… ' : '') + sentence.slice(from, at),
    words,
    after: sentence.slice(end, cut) + (cut < sentence.length ? ' …' : ''),
  };
}
