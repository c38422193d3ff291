import { SENTENCE_OPENERS } from '../data/name-words.ts';
import { Tag, tagsOf } from './tags.ts';
import { wordsThat } from './word-class.ts';

const CLOSED =
  Tag.preposition |
  Tag.conjunction |
  Tag.wall |
  Tag.determiner |
  Tag.pronoun |
  Tag.modal |
  Tag.be |
  Tag.auxiliary |
  Tag.adverb;
/** Whether a word is too common to be a name for standing at a sentence's start with a capital. */
export function isCommon(word: string): boolean {
  return SENTENCE_OPENERS.has(word) || (tagsOf(word) & CLOSED) !== 0;
}

/** The words too common to be a name. */
export const COMMON = wordsThat(isCommon);
