import type { TermEntry } from '../glossary/entry.ts';
import { currentLanguage, type Language } from './locale.ts';

/** What a term is and is used for, in a language other than English. */
interface TermTexts {
  readonly definition: string;
  readonly uses?: readonly string[];
  readonly note?: string;
}
/** What the glossary and the export controls say, in a language other than English, by their ids. */
export interface TranslatedTexts {
  readonly terms: Readonly<Partial<Record<string, TermTexts>>>;
  /** Who issued a control, and its title. */
  readonly controls: Readonly<Partial<Record<string, string>>>;
}

const languages = new Map<Language, () => TranslatedTexts>();

/** Gives a language its texts of terms and controls, which are asked for once; English has those of the data. */
export function addTermTexts(language: Language, read: () => TranslatedTexts): void {
  let texts: TranslatedTexts | null = null;
  languages.set(language, () => {
    texts ??= read();
    return texts;
  });
}

/** What the glossary says of a term in words, in the reader's language where it has been given them. */
export function termTexts(entry: TermEntry) {
  const own = languages.get(currentLanguage())?.().terms[entry.id];
  return {
    definition: own?.definition ?? entry.definition,
    uses: own?.uses ?? entry.uses,
    note: own ? (own.note ?? null) : (entry.notARareEarthNote ?? null),
    /** For an element's `lang`, where the texts are not in the language around them. */
    lang: own ? undefined : 'en',
  };
}

/** An export control's issuer and title in the reader's language; null where it has not been given them, as in English. */
export const translatedControl = (id: string): string | null =>
  languages.get(currentLanguage())?.().controls[id] ?? null;
