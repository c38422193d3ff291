import { currentLanguage, type Language } from './locale.ts';
import { type AllTermTexts, addTermTexts } from './term-texts.ts';

type Loaded = Promise<{ default: AllTermTexts }>;

const LOAD: Readonly<Record<Exclude<Language, 'en'>, () => Loaded>> = {
  de: () => import('./terms/de.json', { with: { type: 'json' } }),
  fr: () => import('./terms/fr.json', { with: { type: 'json' } }),
  'zh-Hans': () => import('./terms/zh-Hans.json', { with: { type: 'json' } }),
  ja: () => import('./terms/ja.json', { with: { type: 'json' } }),
};

/** Loads what terms are in the language that is spoken, for faces of our own that say it. */
export async function speakOfTerms(): Promise<void> {
  const language = currentLanguage();
  if (language === 'en') return;
  const { default: texts } = await LOAD[language]();
  addTermTexts(language, () => texts);
}
