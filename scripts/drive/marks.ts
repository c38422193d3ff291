import type { Page } from 'puppeteer-core';

export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Waits until there are marks and their number stays the same for a quarter of a second. */
export async function marked(page: Page): Promise<void> {
  const count = () => page.evaluate(() => [...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0));
  let [before, since] = [0, Date.now()];
  for (const end = Date.now() + 15_000; Date.now() < end; await pause(50)) {
    const now = await count();
    if (now !== before) [before, since] = [now, Date.now()];
    else if (now > 0 && Date.now() - since >= 250) return;
  }
  throw new Error(`No marks at rest on ${page.url()} within 15 s: ${before} marks.`);
}

/** The marked texts by the name of their highlight, a mark that spans text nodes in as many pieces. The page itself can see as much. */
export function highlightsOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map((place) => {
          const range = document.createRange();
          range.setStart(place.startContainer, place.startOffset);
          range.setEnd(place.endContainer, place.endOffset);
          return String(range);
        }),
      ]),
    ),
  );
}

/** Rests the pointer on the first mark that holds `text`, scrolled to the middle of the window; where that is. */
export async function hover(page: Page, text: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    for (const [, highlight] of CSS.highlights) {
      for (const place of highlight) {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        if (!String(range).includes(wanted)) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  }, text);
  if (!point) throw new Error(`No mark holds "${text}".`);
  await page.mouse.move(point.x - 40, point.y + 60);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  return point;
}
