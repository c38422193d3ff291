import { currentLanguage, type Language } from './locale.ts';
import { addTermTexts, type TranslatedTexts } from './term-texts.ts';

type Loaded = Promise<{ default: TranslatedTexts }>;

const LOAD: Readonly<Record<Exclude<Language, 'en'>, () => Loaded>> = {
  de: () => import('./terms/de.json', { with: { type: 'json' } }),
  fr: () => import('./terms/fr.json', { with: { type: 'json' } }),
  'zh-Hans': () => import('./terms/zh-Hans.json', { with: { type: 'json' } }),
  ja: () => import('./terms/ja.json', { with: { type: 'json' } }),
};

/** Loads what terms and export controls are in the language that is spoken, for faces of our own that say it. */
export async function speakOfTerms(): Promise<void> {
  const language = currentLanguage();
  if (language === 'en') return;
  const { default: texts } = await LOAD[language]();
  addTermTexts(language, () => texts);
}
