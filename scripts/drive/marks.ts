import type { Page } from 'puppeteer-core';
import { pause } from '../../utils/messages/pause.ts';
import { highlightName, MARK_STYLES, type MarkStyle } from '../../utils/page/mark-names.ts';

/** The names of all our highlights, on a light and a dark ground, and what each stands for. */
const STYLE_OF = MARK_STYLES.flatMap((style) => [style, style]);
const NAMES = STYLE_OF.map((style, index) => highlightName(style, index % 2 === 0 ? 'light' : 'dark'));

export { pause };

/** Waits, for `within` milliseconds at most, until there are marks and their number stays the same for a quarter of a second. */
export async function marked(page: Page, within = 15_000): Promise<void> {
  const count = () => page.evaluate(() => [...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0));
  let [before, since] = [0, Date.now()];
  for (const end = Date.now() + within; Date.now() < end; await pause(50)) {
    const now = await count();
    if (now !== before) [before, since] = [now, Date.now()];
    else if (now > 0 && Date.now() - since >= 250) return;
  }
  throw new Error(`No marks at rest on ${page.url()} within ${within / 1000} s: ${before} marks.`);
}

/** The marked texts by the look of their mark; one that spans text nodes comes in as many pieces. */
export async function marksOf(page: Page): Promise<Record<MarkStyle, string[]>> {
  const pieces = await page.evaluate((names) => {
    const wordsOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return String(range);
    };
    return names.map((name) => [...(CSS.highlights.get(name) ?? [])].map(wordsOf));
  }, NAMES);
  const of = (style: MarkStyle) => pieces.filter((_, index) => STYLE_OF[index] === style).flat();
  return Object.fromEntries(MARK_STYLES.map((style) => [style, of(style)])) as Record<MarkStyle, string[]>;
}

/** The words a reader was led to, for the two seconds that they are shown, and only while they are in the window. */
export function ledTo(page: Page): Promise<string> {
  return page.evaluate(
    (names) => {
      const places = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
      const ranges = places.map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      });
      const inView = ranges.filter((range) => {
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      return inView.join('');
    },
    [highlightName('flash', 'light'), highlightName('flash', 'dark')],
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
  // From above: below a mark at the end of a page is no room, and Firefox takes no pointer out of the window.
  await page.mouse.move(Math.max(0, point.x - 40), Math.max(0, point.y - 60));
  await page.mouse.move(point.x, point.y, { steps: 4 });
  return point;
}
