import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Face,
  FILLED,
  openFace,
  openOther,
  readAll,
  THEMES,
  type Theme,
  WHOLE,
} from '../../scripts/drive/faces.ts';
import type { Session } from '../../scripts/drive/launch.ts';
import { openBrowser, pageUrl, pause, sampleUrl } from './harness.ts';
import { SHOTS } from './shots.ts';

/** Every face full and empty, in both themes, beside how it looked when somebody last looked at it and said yes. */
const BASELINES = 'tests/e2e/baselines';
/** `UPDATE_LOOKS=1` takes what is there now as the baseline: look at the files before they are committed. */
const UPDATE = process.env.UPDATE_LOOKS === '1';
const FONTS = join(BASELINES, 'fonts.json');

/** Of a photograph's pixels, the part that may differ, and by how much of a colour before it counts. */
const [PART, BY] = [0.01, 48];

const SAMPLES = [
  '01-intelligence-services',
  '02-spy-agencies',
  '03-stolen-minerals',
  '04-by-post',
  '05-theft-of-minerals',
];

let full: Session;
let empty: Session;
let article = 0;
let other = 0;
beforeAll(async () => {
  [full, empty] = await Promise.all([openBrowser(), openBrowser()]);
  article = await readAll(full, SAMPLES.map(sampleUrl));
  other = await openOther(empty, pageUrl('other.html'));
  await writeNote();
  mkdirSync(BASELINES, { recursive: true });
});

/** A note on the last article, written in the panel. */
async function writeNote(): Promise<void> {
  const panel = FILLED.find(({ name }) => name === 'panel') as Face;
  const page = await openFace(full, panel, article, { theme: 'light' });
  await (await page.waitForSelector('[data-pane=notes]'))?.click();
  await (await page.waitForSelector('textarea'))?.type('Ask the desk **which edition**: the share moves with it.');
  await page.type('.tags input', 'reserves');
  await page.keyboard.press('Enter');
  await page.$eval('form.notebox', (form) => (form as HTMLFormElement).requestSubmit());
  await page.waitForSelector('.note-line');
  // Told of the note, the background sets its clock.
  await pause(1_000);
  // A copy made by itself a minute later would stand in some photographs and not in others.
  await page.evaluate(async () => {
    const { alarms } = (globalThis as unknown as { chrome: { alarms: { clearAll(): Promise<boolean> } } }).chrome;
    await alarms.clearAll();
  });
  await page.close();
}
afterAll(async () => {
  await full.close();
  await empty.close();
});

/** How wide words come out in the fonts of this machine: with other fonts no photograph can be the same. */
async function fontsOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    ['system-ui', 'Georgia', 'ui-serif']
      .map((family) => {
        const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        context.font = `16px ${family}`;
        return `${family} ${context.measureText('Rare earths 0123').width.toFixed(2)}`;
      })
      .join(', '),
  );
}

/** The part of two photographs' pixels that differ; 1 where they are of different sizes. */
function differing(page: Page, a: string, b: string): Promise<number> {
  return page.evaluate(
    async (before, after, by) => {
      const pixels = async (data: string) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [one, two] = [await pixels(before), await pixels(after)];
      if (one.width !== two.width || one.height !== two.height) return 1;
      let count = 0;
      for (let at = 0; at < one.data.length; at += 4) {
        const apart = [0, 1, 2].some((c) => Math.abs((one.data[at + c] as number) - (two.data[at + c] as number)) > by);
        if (apart) count++;
      }
      return count / (one.data.length / 4);
    },
    a,
    b,
    BY,
  );
}

async function compare(session: Session, face: Face, tab: number, name: string, theme: Theme): Promise<string | null> {
  const page = await openFace(session, face, tab, { theme, scale: 0.5 });
  try {
    const fonts = await fontsOf(page);
    const now = await page.screenshot({ encoding: 'base64' });
    writeFileSync(join(SHOTS, `look-${name}.png`), Buffer.from(now, 'base64'));
    const file = join(BASELINES, `${name}.png`);
    if (UPDATE) {
      writeFileSync(file, Buffer.from(now, 'base64'));
      writeFileSync(FONTS, `${JSON.stringify(fonts)}\n`);
      return null;
    }
    if (!existsSync(FONTS) || JSON.parse(readFileSync(FONTS, 'utf8')) !== fonts) return 'the fonts here are others';
    expect(await differing(page, readFileSync(file, 'base64'), now)).toBeLessThan(PART);
    return null;
  } finally {
    await page.close();
  }
}

/** Empty faces, and full ones: those that are never empty too. */
const STATES = [
  ['full', [...FILLED, ...WHOLE]],
  ['empty', FILLED],
] as const;

/** Both browsers at once, each of them one face after another. */
describe.concurrent.each(STATES)('%s', (state, faces) => {
  const cases = faces.flatMap((face) => THEMES.map((theme) => ({ face, theme, name: face.name })));
  it.for(cases)('$name looks as it did in $theme', { concurrent: false }, async ({ face, theme }, { skip }) => {
    const [session, tab] = state === 'full' ? [full, article] : [empty, other];
    const name = [face.name, ...(FILLED.includes(face) ? [state] : []), theme].join('-');
    const why = await compare(session, face, tab, name, theme);
    if (why) skip(why);
  });
});
