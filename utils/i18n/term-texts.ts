import type { TermEntry } from '../glossary/entry.ts';
import { currentLanguage, type Language } from './locale.ts';

/** What a term is and is used for, in a language other than English. */
interface TermTexts {
  readonly definition: string;
  readonly uses?: readonly string[];
  readonly note?: string;
}
/** The texts of a language by the terms' ids. */
export type AllTermTexts = Readonly<Partial<Record<string, TermTexts>>>;

const languages = new Map<Language, () => AllTermTexts>();

/** Gives a language its texts of terms, which are asked for once; English has the glossary's. */
export function addTermTexts(language: Language, read: () => AllTermTexts): void {
  let texts: AllTermTexts | null = null;
  languages.set(language, () => {
    texts ??= read();
    return texts;
  });
}

/** What the glossary says of a term in words, in the reader's language where it has been given them. */
export function termTexts(entry: TermEntry) {
  const own = languages.get(currentLanguage())?.()[entry.id];
  return {
    definition: own?.definition ?? entry.definition,
    uses: own?.uses ?? entry.uses,
    note: own ? (own.note ?? null) : (entry.notARareEarthNote ?? null),
    /** For an element's `lang`, where the texts are not in the language around them. */
    lang: own ? undefined : 'en',
  };
}
