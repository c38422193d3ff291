import { FIELD_WORDS, SUPPORT_WORDS } from './field-words.ts';

/** Spaces and hyphens are the same between the words of a term, and any plural in -s counts. */
const pattern = (words: string) => new RegExp(`\\b(?:${words.replaceAll(' ', '[\\s-]')})s?\\b`, 'g');

/** The first hits of a pattern in a text in lower case, one for each different word, at most `limit`. */
function different(words: RegExp, text: string, limit: number): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(words)) {
    found.add(word.replaceAll(/[\s-]/g, ' ').replace(/s$/, ''));
    if (found.size >= limit) break;
  }
  return found;
}

/**
 * Whether an article speaks of rare earths and critical minerals: a material in its title, or two different terms of
 * which at least one is a material that is seldom spoken of elsewhere. `text` is asked for only if the title decides nothing.
 */
export function speaksOfField(title: string, text: () => string): boolean {
  const head = title.toLowerCase();
  const strong = pattern(FIELD_WORDS);
  if (different(strong, head, 1).size > 0) return true;
  const body = `${head}\n${text().toLowerCase()}`;
  const materials = different(strong, body, 2).size;
  if (materials !== 1) return materials > 1;
  return different(pattern(SUPPORT_WORDS), body, 1).size > 0;
}
