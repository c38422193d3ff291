import { type ComponentChild, render } from 'preact';
import { currentLanguage } from '../utils/i18n/locale.ts';
import { speak } from '../utils/i18n/speak.ts';
import { onSettings, readSettings } from '../utils/settings.ts';

/** Draws a face of the extension's own pages, in the reader's language. */
export async function start(face: () => ComponentChild): Promise<void> {
  const { language } = await readSettings();
  await speak(language);
  document.documentElement.lang = currentLanguage();
  render(face(), document.getElementById('face') as HTMLElement);
  onSettings((settings) => {
    if (settings.language !== language) location.reload();
  }, new AbortController().signal);
}
