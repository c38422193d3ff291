import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../utils/i18n/locale.ts';
import { wordsFile } from '../../utils/i18n/words-script.ts';
import { readSettings } from '../../utils/settings.ts';

/** Scripts and sheets for pages, as they are named in the package. */
export type PageScript = 'reader' | 'tooltip' | 'face';

/** The reader, after what it seldom needs. */
const READER = ['/seldom.js', '/reader.js'];

/** The sheet of the marks, as it is named in the package. */
export const MARKS = 'marks.css';

/** A frame of a tab; 0 is the tab's page itself. */
export interface Place {
  readonly tab: number;
  readonly frame: number;
}

/** The tooltip, and what draws it in a frame of its own, come after their words in the reader's language; the reader says nothing. */
async function filesOf(script: PageScript): Promise<string[]> {
  if (script === 'reader') return READER;
  const words = wordsFile(chooseLanguage((await readSettings()).language).language);
  return [...(words === null ? [] : [`/${words}`]), `/${script}.js`];
}

/**
 * Runs one of our scripts in one frame. False where the browser does not let us.
 * The reader's sheet comes with it, unless it is there: a sheet that comes after the page was laid out has the browser
 * compute every element's style again, so pages with the gate have it from the start.
 */
export async function inject({ tab, frame }: Place, script: PageScript, isSheetThere = false): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    if (script === 'reader' && !isSheetThere) await browser.scripting.insertCSS({ target, files: [MARKS] });
    await browser.scripting.executeScript({ target, files: (await filesOf(script)) as never });
    return true;
  } catch {
    return false;
  }
}

/** Has the gate look at all frames of a tab that the browser lets us into, for an article may stand in one. */
export async function lookIntoFrames(tab: number): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [MARKS] });
    await browser.scripting.executeScript({ target, files: ['/gate.js'] as never });
  } catch {
    // The page itself was read already; frames that are gone, or not ours to see, stay unread.
  }
}
