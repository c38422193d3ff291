import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LANGUAGES } from '../utils/i18n/locale.ts';
import { type Face, FILLED, openFace, openOther, readAll, THEMES, WHOLE } from './drive/faces.ts';
import { launch, type Session } from './drive/launch.ts';
import { serve } from './drive/serve.ts';
import { needBrowser } from './need-browsers.ts';
import { samplePages } from './samples.ts';

/**
 * `npm run sheets`: contact sheets of every face in its states, to be looked at by a person: full and empty, light, dark
 * and with forced colours, at 200 %, in narrow windows and in every language spoken. Into `.output/sheets/`.
 */
const OUT = join('.output', 'sheets');

const LOOKS = [
  ...THEMES.map((theme) => ({ name: theme, look: { theme } })),
  { name: 'forced colours', look: { theme: 'dark', forced: true } },
  { name: '200 %', look: { theme: 'light', zoom: 2 } },
  { name: 'narrow', look: { theme: 'light', width: 320 } },
] as const;

const setLanguage = (language: string) =>
  (
    globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
  ).chrome.storage.local.set({
    'option:language': language,
  });

async function speak(session: Session, language: string): Promise<void> {
  // A page that draws nothing: the others begin anew with another language, and one closed just then hangs the browser.
  const page = await session.extensionPage('manifest.json');
  await page.evaluate(setLanguage, language);
  await page.close();
}

interface Shot {
  readonly name: string;
  readonly file: string;
}

async function shoot(session: Session, face: Face, tab: number, state: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const { name, look } of LOOKS) {
    const page = await openFace(session, face, tab, look);
    const file = `${face.name}-${state}-${name.replaceAll(/\W+/g, '')}.png`;
    await page.screenshot({ path: join(OUT, file) as `${string}.png` });
    await page.close();
    shots.push({ name: `${state}, ${name}`, file });
  }
  return shots;
}

/** One picture of all of a face's states. */
async function sheetOf(session: Session, face: Face, shots: readonly Shot[]): Promise<void> {
  const figures = shots.map(({ name, file }) => {
    const data = readFileSync(join(OUT, file), 'base64');
    return `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${data}" style="max-width:${face.width}px"></figure>`;
  });
  const style =
    'body{display:flex;flex-wrap:wrap;gap:24px;padding:24px;background:#ccc;font:13px sans-serif}figure{margin:0}';
  const page = await session.browser.newPage();
  await page.setViewport({ width: face.width > 600 ? 2 * face.width + 100 : 1700, height: 800 });
  await page.setContent(`<style>${style}</style>${figures.join('')}`);
  await page.screenshot({ path: join(OUT, `sheet-${face.name}.png`) as `${string}.png`, fullPage: true });
  await page.close();
}

async function main(): Promise<void> {
  const program = needBrowser('chromium', console.log);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const server = await serve(['samples', 'tests/e2e/pages']);
  const open = () =>
    launch({ kind: 'chromium', program, extension: join('.output', 'chrome-mv3-test'), headless: true });
  const [full, empty] = [await open(), await open()];
  await Promise.all([full.ready(), empty.ready()]);
  const article = await readAll(
    full,
    samplePages().map((file) => `${server.url}/${basename(file)}`),
  );
  const other = await openOther(empty, server.at(1, 'other.html'));
  const wanted = process.argv.slice(2);
  for (const face of [...FILLED, ...WHOLE].filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const shots: Shot[] = [];
    for (const language of LANGUAGES) {
      await Promise.all([speak(full, language), speak(empty, language)]);
      shots.push(...(await shoot(full, face, article, `full ${language}`)));
      if (FILLED.includes(face)) shots.push(...(await shoot(empty, face, other, `empty ${language}`)));
    }
    await sheetOf(full, face, shots);
    console.log(`${join(OUT, `sheet-${face.name}.png`)}: ${shots.length} states`);
  }
  await Promise.all([full.close(), empty.close(), server.close()]);
}

await main();
