import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from './drive/launch.ts';
import { hover, marked, marksOf, pause } from './drive/marks.ts';

/** Where the tour leaves its screenshots. */
export const TOUR = join('.output', 'tour');

const shoot = (page: Page, name: string) =>
  page.screenshot({ path: join(TOUR, `${name}.png`) as `${string}.png` }).catch(() => undefined);

/** A page's marks: what is said of it in a line, and a term and a claim to rest the pointer on. */
async function lookAt(page: Page): Promise<{ line: string; term?: string; claim?: string }> {
  try {
    await marked(page);
  } catch {
    return { line: 'no marks: not read as news of the field' };
  }
  const marks = await marksOf(page);
  const claim = BY_GRAVITY.flatMap((style) => marks[style])[0];
  const line = Object.entries(marks)
    .filter(([, texts]) => texts.length > 0)
    .map(([style, texts]) => `${texts.length} × ${style}`)
    .join(', ');
  return { line: `marked: ${line}`, term: marks.term[0], claim };
}

/** Of a page's claims the one worth a look. */
const BY_GRAVITY = ['contradicts', 'tension', 'agrees', 'claim'] as const;

/** What the popup says of the page in front, as text. */
async function popupText(session: Session, page: Page, name: string): Promise<string> {
  const popup = await session.popup(page);
  await pause(600);
  await shoot(popup, name);
  const text = await popup.evaluate(() => document.body.innerText);
  await popup.close().catch(() => undefined);
  return text.replaceAll(/\n{2,}/g, '\n').trim();
}

/** Reads pages one after another as a reader would, and tells by text and screenshots what the extension made of them. */
export async function tour(session: Session, urls: readonly string[], say: (line: string) => void): Promise<void> {
  rmSync(TOUR, { recursive: true, force: true });
  mkdirSync(TOUR, { recursive: true });
  for (const [index, url] of urls.entries()) {
    const number = String(index + 1).padStart(2, '0');
    const page = await session.browser.newPage();
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'load' });
    const { line, term, claim } = await lookAt(page);
    say(`── ${number} ${(await page.title()) || url}\n   ${line}`);
    await shoot(page, `${number}-article`);
    for (const [what, text] of Object.entries({ term, claim })) {
      if (text === undefined) continue;
      await hover(page, text);
      await pause(900);
      await shoot(page, `${number}-${what}`);
      await page.keyboard.press('Escape');
    }
    say(`${(await popupText(session, page, `${number}-popup`)).replaceAll(/^/gm, '   │ ')}\n`);
  }
}
