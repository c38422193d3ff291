import { FIELD_WORDS, SUPPORT_WORDS } from './field-words.ts';

/** Spaces and hyphens are the same between the words of a term, and any plural in -s counts. */
const pattern = (words: string) => new RegExp(`\\b(?:${words.replaceAll(' ', '[\\s-]')})s?\\b`, 'g');

const plain = (word: string) => word.replaceAll(/[\s-]/g, ' ').replace(/s$/, '');

/** Whether a text names a material of the field. Most do not. */
export const namesMaterial = (text: string): boolean => pattern(FIELD_WORDS).test(text.toLowerCase());

/**
 * Whether an article speaks of rare earths and critical minerals: a material in its title, or two different terms of
 * which at least one is a material that is seldom spoken of elsewhere.
 */
export function speaksOfField(title: string, text: string): boolean {
  const head = title.toLowerCase();
  const whole = `${head}\n${text.toLowerCase()}`;
  const materials = pattern(FIELD_WORDS);
  const first = materials.exec(whole);
  if (!first) return false;
  if (first.index < head.length) return true;
  for (let next = materials.exec(whole); next; next = materials.exec(whole))
    if (plain(next[0]) !== plain(first[0])) return true;
  return pattern(SUPPORT_WORDS).test(whole);
}
