import { chooseLanguage, type Language, setLanguage } from './locale.ts';
import { addCatalogue, type Catalogue } from './t.ts';

type Loaded = Promise<{ default: Catalogue }>;

const LOAD: Readonly<Record<Exclude<Language, 'en'>, () => Loaded>> = {
  de: () => import('./de.json', { with: { type: 'json' } }),
  fr: () => import('./fr.json', { with: { type: 'json' } }),
  'zh-Hans': () => import('./zh-Hans.json', { with: { type: 'json' } }),
  ja: () => import('./ja.json', { with: { type: 'json' } }),
};

/** Loads the messages of the language a reader wants ("auto" follows the browser), and speaks it from then on. */
export async function speak(wanted: Language | 'auto'): Promise<void> {
  const { language } = chooseLanguage(wanted);
  if (language !== 'en') addCatalogue(language, (await LOAD[language]()).default);
  setLanguage(wanted);
}
