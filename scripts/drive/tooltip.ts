import type { JSHandle, Page, Realm } from 'puppeteer-core';

/** The world of our scripts in this page (Chromium). */
export async function contentWorld(page: Page): Promise<Realm> {
  const realm = page.extensionRealms()[0];
  if (!realm) throw new Error(`None of our scripts runs in ${page.url()}.`);
  return realm;
}

/** Content scripts may look into closed roots. */
interface ChromeDom {
  openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
}

/** The tooltip's closed shadow root, null while there is none (Chromium). */
function tooltipRoot(realm: Realm): Promise<JSHandle<ShadowRoot | null>> {
  return realm.evaluateHandle(() => {
    const { dom } = (globalThis as unknown as { chrome: { dom: ChromeDom } }).chrome;
    const roots = [...document.querySelectorAll('reading-layer')].map((element) =>
      element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null,
    );
    return roots.find((root) => root !== null) ?? null;
  });
}

/** What the tooltip says, as a person would read it; empty while none is shown (Chromium). */
export async function tooltipText(page: Page): Promise<string> {
  const root = await tooltipRoot(await contentWorld(page));
  return root.evaluate((node) => {
    const shown = [...(node?.children ?? [])].filter(
      (child) => child instanceof HTMLElement && child.checkVisibility(),
    );
    return shown.map((child) => (child as HTMLElement).innerText).join('\n');
  });
}

/** Presses the tooltip's button with these words, or this name, with the mouse, so that the event is a trusted one. */
export async function pressInTooltip(page: Page, words: string): Promise<void> {
  const root = await tooltipRoot(await contentWorld(page));
  const point = await root.evaluate((node, wanted) => {
    const named = (button: HTMLElement) => button.innerText.trim() === wanted || button.ariaLabel === wanted;
    const button = [...(node?.querySelectorAll('button') ?? [])].find(named);
    button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = button?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, words);
  if (!point) throw new Error(`The tooltip has no button "${words}".`);
  await page.mouse.click(point.x, point.y);
}
