import { IntlMessageFormat } from 'intl-messageformat';
import en from './en.json' with { type: 'json' };
import { currentLanguage, currentLocale, type Language } from './locale.ts';

/** A message's name in the catalogue. */
export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;

/** A run of words: `strong` where the sentence turns on them, `number` a value it gives, `value` one that only stays on one line. */
export interface Part {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'number' | 'value';
}

/** All messages of a language, and the names of materials and other terms under `material.<term id>`, which English has from the glossary. */
export type Catalogue = Readonly<Partial<Record<string, string>>>;

const catalogues = new Map<Language, Catalogue>([['en', en]]);
const formatters = new Map<string, IntlMessageFormat>();

/** Gives a language its messages; English has its own from the start. */
export function addCatalogue(language: Language, catalogue: Catalogue): void {
  catalogues.set(language, catalogue);
  formatters.clear();
}

/** A material's, or another term's, name in the reader's language; null where the catalogue has none, as in English. */
export const translatedMaterial = (id: string): string | null =>
  catalogues.get(currentLanguage())?.[`material.${id}`] ?? null;

function formatter(key: MessageKey): IntlMessageFormat {
  const translated = catalogues.get(currentLanguage())?.[key];
  const locale = translated === undefined ? 'en-GB' : currentLocale();
  const id = `${locale}\n${key}`;
  let found = formatters.get(id);
  if (!found) {
    found = new IntlMessageFormat(translated ?? en[key], locale);
    formatters.set(id, found);
  }
  return found;
}

const asStrong = (chunks: readonly unknown[]): Part => ({ text: chunks.join(''), style: 'strong' });
const asValue = (chunks: readonly unknown[]): Part => ({ text: chunks.join(''), style: 'value' });
const asNumber = (chunks: readonly unknown[]): Part => ({ text: chunks.join(''), style: 'number' });

/** A message as runs of words. Its markup is `<strong>` for what the sentence turns on, `<num>` and `<val>` for values. */
export function tParts(key: MessageKey, values: MessageValues = {}): Part[] {
  const result = formatter(key).format<Part>({ ...values, strong: asStrong, num: asNumber, val: asValue });
  const chunks = Array.isArray(result) ? result : [result];
  return chunks.map((chunk) =>
    typeof chunk === 'object' && chunk !== null ? chunk : { text: String(chunk), style: 'plain' },
  );
}

/** A message as plain words, in the language chosen by `setLanguage`. Runs in Node too. */
export function t(key: MessageKey, values: MessageValues = {}): string {
  return plainText(tParts(key, values));
}

/** The words alone. */
export const plainText = (parts: readonly Part[]): string => parts.map((part) => part.text).join('');
