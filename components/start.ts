import { type ComponentChild, render } from 'preact';
import { currentLanguage } from '../utils/i18n/locale.ts';
import { speak } from '../utils/i18n/speak.ts';
import { onSettings, readSettings } from '../utils/settings.ts';
import { onNewDay } from './today.ts';

/** Draws a face of the extension's own pages, in the reader's language; `prepare` loads what else it says. */
export async function start(face: () => ComponentChild, prepare?: () => Promise<void>): Promise<void> {
  const { language } = await readSettings();
  await speak(language);
  await prepare?.();
  document.documentElement.lang = currentLanguage();
  const draw = () => render(face(), document.getElementById('face') as HTMLElement);
  draw();
  // What is said of today is said of a day.
  onNewDay(draw);
  onSettings((settings) => {
    if (settings.language !== language) location.reload();
  }, new AbortController().signal);
}
