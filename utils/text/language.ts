import { TokenKind, type Tokens } from './tokens.ts';
import { wordQuestion } from './vocabulary.ts';

/** Words that English text is full of and other languages that share its letters are not. */
const ENGLISH = new Set(
  'the of and to in that is was for on with as it by from at be are this have has had not but they their its which were will would been or an we you he she his her said says more than after about over'.split(
    ' ',
  ),
);
const IN_ENGLISH = wordQuestion((word) => ENGLISH.has(word));
const LOOKED_AT = 3000;
const LEAST_SHARE = 0.14;
const FEW_WORDS = 25;

/**
 * Whether a text is English, by its function words; a text too short to tell goes by what its page says of itself.
 * `lang` is a BCP 47 tag or null.
 */
export function isEnglish(tokens: Tokens, lang: string | null): boolean {
  let words = 0;
  let english = 0;
  const isOfEnglish = tokens.vocabulary.answers(IN_ENGLISH);
  for (let index = 0; index < Math.min(tokens.length, LOOKED_AT); index++) {
    if (tokens.kind[index] !== TokenKind.word) continue;
    words++;
    if (isOfEnglish[tokens.id[index] as number]) english++;
  }
  if (words < FEW_WORDS) return lang === null || /^en\b/i.test(lang) || english >= words * LEAST_SHARE;
  return english >= words * LEAST_SHARE;
}
