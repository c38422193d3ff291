import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { type Server, serve } from '../../scripts/drive/serve.ts';
import { sharedFolder } from '../../scripts/shared.ts';
import { marked, openBrowser, pause } from './harness.ts';

interface Probe {
  readonly file: string;
  readonly mustHighlight: readonly string[];
  readonly mustNotHighlight: readonly string[];
  readonly steps?: readonly { readonly wait?: number; readonly click?: string }[];
  readonly wait?: number;
  readonly check?: string;
}

const OWN = 'tests/e2e/probes';
const shared = sharedFolder('probes');
if (!shared) console.log('The probe pages beside the repository are not there: only our own are tried.');
const folders = shared ? [OWN, shared] : [OWN];
const probes = folders.flatMap((folder, at) =>
  (JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Probe[]).map((probe) => ({ ...probe, at })),
);

/** As the probes' texts are to be compared: one form of hyphens, quotes and spaces, nothing that is not seen. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** The marked texts of a page and its frames. */
async function markedTexts(page: Page): Promise<string[]> {
  return (await Promise.all(page.frames().map(markedIn))).flat();
}

/** The marked texts, those that touch or overlap as one. */
function markedIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const places = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const ranges = places
      .filter(({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected)
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      });
    const groups = Map.groupBy(ranges, (range) => range.startContainer.getRootNode());
    const touches = (last: Range, next: Range) => {
      if (last.compareBoundaryPoints(Range.START_TO_END, next) >= 0) return true;
      const gap = last.cloneRange();
      gap.collapse(false);
      gap.setEnd(next.startContainer, next.startOffset);
      return gap.toString() === '';
    };
    return [...groups.values()].flatMap((group) => {
      const joined: Range[] = [];
      for (const range of group.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))) {
        const last = joined.at(-1);
        if (!last || !touches(last, range)) joined.push(range);
        else if (last.compareBoundaryPoints(Range.END_TO_END, range) < 0)
          last.setEnd(range.endContainer, range.endOffset);
      }
      return joined.map(String);
    });
  });
}

/** Waits, for a while, until the frames of a page have these marks: each of them has a reader of its own. */
async function framesMarked(page: Page, wanted: readonly string[]): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; await pause(250)) {
    const texts = (await markedTexts(page)).map(plain);
    if (wanted.every((text) => texts.some((other) => other.includes(plain(text))))) return;
  }
}

/** Whether a text stands in another and not inside a longer word or number there. */
function standsIn(wanted: string, text: string): boolean {
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}][., ']?)${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** Both browsers at once, each of them one page after another. */
describe.concurrent.each(['chromium', 'firefox'] as const)('probes in %s', (kind) => {
  let session: Session;
  let server: Server;
  beforeAll(async () => {
    session = await openBrowser({ kind });
    server = await serve(folders);
  });
  afterAll(async () => {
    await session.close();
    await server.close();
  });

  it.each(probes)(
    '$file',
    { concurrent: false },
    async ({ at, file, mustHighlight, mustNotHighlight, steps = [], wait, check }) => {
      const page = await session.browser.newPage();
      await page.bringToFront();
      await page.goto(server.at(at, file));
      for (const step of steps) {
        if (step.wait) await pause(step.wait);
        if (step.click) await page.click(step.click);
      }
      await pause(wait ?? 1000);
      // A busy machine may need longer; what is read is what stands there at rest.
      if (page.frames().length === 1) await marked(page);
      else await framesMarked(page, mustHighlight);
      const texts = (await markedTexts(page)).map(plain);
      expect(mustHighlight.filter((text) => !texts.some((other) => other.includes(plain(text))))).toEqual([]);
      expect(mustNotHighlight.filter((text) => texts.some((other) => standsIn(plain(text), other)))).toEqual([]);
      if (check) expect(await page.evaluate(check)).toBe(true);
      await page.close();
    },
  );
});
