import type { Language } from './locale.ts';
import { addCatalogue, type Catalogue } from './t.ts';
import { addTermTexts } from './term-texts.ts';

/** What a words script leaves in the content scripts' world, which the page cannot see into. */
interface World {
  lanthanoteWords?: {
    readonly language: Language;
    readonly catalogue: Catalogue;
    /** What terms and export controls are, as JSON that is read when the first is asked for. */
    readonly terms: string;
  };
}

/** The script that brings a language's words into a page, as it is named in the package; English needs none. */
export const wordsFile = (language: Language): string | null => (language === 'en' ? null : `words-${language}.js`);

/** Its text, made while building. `catalogue` and `terms` are the language's files as they stand. */
export function wordsScript(language: Language, catalogue: string, terms: string): string {
  const words = { language, catalogue: JSON.parse(catalogue), terms: JSON.stringify(JSON.parse(terms)) };
  return `globalThis.lanthanoteWords=${JSON.stringify(words)};`;
}

/** Takes over the words that such a script has left, if one ran before. */
export function takeWords(): void {
  const { lanthanoteWords: words } = globalThis as World;
  if (!words) return;
  addCatalogue(words.language, words.catalogue);
  addTermTexts(words.language, () => JSON.parse(words.terms));
}
