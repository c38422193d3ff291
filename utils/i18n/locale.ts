/** The languages the program speaks. */
export const LANGUAGES = ['en', 'de', 'fr', 'zh-Hans', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

let language: Language = 'en';
let locale = 'en-GB';

/** The language messages are in. */
export const currentLanguage = (): Language => language;
/** The BCP 47 tag numbers and dates are formatted by. */
export const currentLocale = (): string => locale;

/** English dates have the day first unless the reader's browser is set to another English. */
const DEFAULT_LOCALE: Record<Language, string> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  'zh-Hans': 'zh-Hans-CN',
  ja: 'ja-JP',
};

function languageOf(tag: string): Language | null {
  try {
    const { language: base } = new Intl.Locale(tag);
    return LANGUAGES.find((known) => known === (base === 'zh' ? 'zh-Hans' : base)) ?? null;
  } catch {
    return null;
  }
}

/**
 * The language and the locale for a reader.
 * `wanted` is the setting ("auto" follows the browser), `preferred` the browser's languages, best first.
 */
export function chooseLanguage(
  wanted: Language | 'auto',
  preferred: readonly string[] = browserLanguages(),
): { language: Language; locale: string } {
  const candidates = wanted === 'auto' ? preferred : [wanted];
  const chosen = candidates.map((tag) => languageOf(tag)).find((known) => known !== null) ?? 'en';
  const regional = preferred.find((tag) => tag.includes('-') && languageOf(tag) === chosen);
  return { language: chosen, locale: regional ?? DEFAULT_LOCALE[chosen] };
}

/** Sets the language of all messages from now on. Call once, before anything is shown. */
export function setLanguage(wanted: Language | 'auto', preferred: readonly string[] = browserLanguages()): void {
  ({ language, locale } = chooseLanguage(wanted, preferred));
}

function browserLanguages(): readonly string[] {
  return typeof navigator === 'undefined' ? ['en-GB'] : navigator.languages;
}
