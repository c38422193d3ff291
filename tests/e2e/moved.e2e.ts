import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import {
  hover,
  isKept,
  marksOf,
  openArticle,
  openBrowser,
  pageUrl,
  pause,
  says,
  textsIn,
  tooltipSays,
} from './harness.ts';
import { storedIn } from './stored.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await openBrowser();
});
afterAll(() => session.close());
beforeEach(async () => {
  await page?.close();
  page = await openArticle(session, pageUrl('moving.html'));
  await isKept(session);
});

/** Where marks that hold these words stand: under which headline. */
const entryOf = (words: string) =>
  page.evaluate((wanted) => {
    const found: string[] = [];
    for (const highlight of CSS.highlights.values())
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        if (!startContainer.isConnected) continue;
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (String(range).includes(wanted))
          found.push(startContainer.parentElement?.closest('.entry')?.querySelector('h2')?.textContent ?? '');
      }
    return found.join('; ');
  }, words);

const MOVES = [
  [
    'the last entry comes first',
    () => {
      const entries = document.querySelector('#entries') as Element;
      entries.prepend(entries.lastElementChild as Element);
    },
  ],
  [
    'the list is sorted the other way round',
    () => {
      const entries = document.querySelector('#entries') as Element;
      entries.append(...[...entries.children].reverse());
    },
  ],
  [
    'the list is made anew in another order',
    () => {
      const entries = document.querySelector('#entries') as Element;
      entries.replaceChildren(...[...entries.children].reverse().map((entry) => entry.cloneNode(true)));
    },
  ],
  [
    'an entry moves three times in a moment',
    async () => {
      const entries = document.querySelector('#entries') as Element;
      for (let i = 0; i < 3; i++) {
        entries.append(entries.firstElementChild as Element);
        await new Promise((done) => setTimeout(done, 30));
      }
      entries.append(entries.firstElementChild as Element);
    },
  ],
] as const;

describe('entries that change their places', () => {
  it.each(MOVES)('keep their marks, and nothing is read twice: %s', async (_, move) => {
    const marks = textsIn(await marksOf(page)).sort();
    const stored = await storedIn(session);
    await page.bringToFront();
    await page.evaluate(move);
    await pause(2_500);
    for (const [words, title] of [
      ['52 per cent', /^08:00 Yttrium$/],
      ['4,700 tonnes', /^09:00 Holmium$/],
      ['31 per cent', /^10:00 Gallium$/],
    ] as const)
      await says(() => entryOf(words), title);
    expect(textsIn(await marksOf(page)).sort()).toEqual(marks);
    const after = await storedIn(session);
    expect(after).toHaveLength(1);
    expect(after[0]?.claims.map(({ text }) => text).sort()).toEqual(stored[0]?.claims.map(({ text }) => text).sort());
    expect(after[0]?.claims.filter(({ isSuperseded }) => isSuperseded)).toEqual([]);
    await page.bringToFront();
    await hover(page, '31 per cent');
    await tooltipSays(page, /31/);
  });
});

describe('figures that come, change and go', () => {
  it('are in the library as the page says them now, and what it says no more is kept as superseded', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const [first, second, third] = document.querySelectorAll('.entry p');
      (first as Element).textContent = (first as Element).textContent?.replace('52 per cent', '37 per cent') ?? null;
      second?.parentElement?.remove();
      const added = document.createElement('p');
      added.textContent =
        'Exports of erbium fell 29 per cent in May 2025, the customs office said on Wednesday morning.';
      third?.after(added);
    });
    const claimsNow = async () => {
      const stored = await storedIn(session);
      await page.bringToFront();
      const claims = stored.flatMap(({ claims: all }) => all);
      const texts = (isGone: boolean) =>
        claims.filter(({ isSuperseded }) => isSuperseded === isGone).map(({ text }) => text);
      return `now ${texts(false).sort().join(', ')}; before ${texts(true).sort().join(', ')}; ${stored.length} article`;
    };
    await says(claimsNow, /^now 29 per cent, 31 per cent, 37 per cent; before 4,700 tonnes, 52 per cent; 1 article$/);
    expect(textsIn(await marksOf(page)).join(' ')).toMatch(/37 per cent/);
    expect(textsIn(await marksOf(page)).join(' ')).not.toMatch(/52 per cent|4,700/);
  });
});
