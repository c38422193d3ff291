import type { Language } from './locale.ts';
import { addCatalogue, type Catalogue } from './t.ts';

/** What a words script leaves in the content scripts' world, which the page cannot see into. */
interface World {
  lanthanoteWords?: { readonly language: Language; readonly catalogue: Catalogue };
}

/** The script that brings a language's messages into a page, as it is named in the package; English needs none. */
export const wordsFile = (language: Language): string | null => (language === 'en' ? null : `words-${language}.js`);

/** Its text, made while building. `catalogue` is the language's file as it stands. */
export const wordsScript = (language: Language, catalogue: string): string =>
  `globalThis.lanthanoteWords=${JSON.stringify({ language, catalogue: JSON.parse(catalogue) })};`;

/** Takes over the messages that such a script has left, if one ran before. */
export function takeWords(): void {
  const { lanthanoteWords: words } = globalThis as World;
  if (words) addCatalogue(words.language, words.catalogue);
}
