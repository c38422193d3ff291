import { browser } from 'wxt/browser';

/** Scripts and sheets for pages, as they are named in the package. */
export type PageScript = 'reader' | 'tooltip';

/** Runs one of our scripts in a tab's top frame. False where the browser does not let us. */
export async function inject(tabId: number, script: PageScript): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  try {
    if (script === 'reader') {
      const sheet = { target, files: ['marks.css'] };
      await browser.scripting.removeCSS(sheet).catch(() => undefined);
      await browser.scripting.insertCSS(sheet);
    }
    await browser.scripting.executeScript({ target, files: [`/${script}.js`] as never });
    return true;
  } catch {
    return false;
  }
}
