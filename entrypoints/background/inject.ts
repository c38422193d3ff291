import { browser } from 'wxt/browser';

/** Scripts and sheets for pages, as they are named in the package. */
export type PageScript = 'reader' | 'tooltip';

/** The sheet of the marks, as it is named in the package. */
export const MARKS = 'marks.css';

/**
 * Runs one of our scripts in a tab's top frame. False where the browser does not let us.
 * The reader's sheet comes with it, unless it is there: a sheet that comes after the page was laid out has the browser
 * compute every element's style again, so pages with the gate have it from the start.
 */
export async function inject(tabId: number, script: PageScript, isSheetThere = false): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  try {
    if (script === 'reader' && !isSheetThere) await browser.scripting.insertCSS({ target, files: [MARKS] });
    await browser.scripting.executeScript({ target, files: [`/${script}.js`] as never });
    return true;
  } catch {
    return false;
  }
}
