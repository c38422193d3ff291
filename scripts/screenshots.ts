/**
 * `npm run screenshots`: the pictures for the stores, 1280 by 800, made from the sample articles. Into `.output/store/`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FILLED, openFace, readAll, WHOLE } from './drive/faces.ts';
import { launch } from './drive/launch.ts';
import { hover, pause } from './drive/marks.ts';
import { serve } from './drive/serve.ts';
import { needBrowser } from './need-browsers.ts';
import { samplePages } from './samples.ts';

const OUT = join('.output', 'store');
const SIZE = { width: 1280, height: 800 };

const program = needBrowser('chromium', console.error);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const session = await launch({ kind: 'chromium', program, extension: '.output/chrome-mv3-test', headless: true });
await session.ready();
const server = await serve(['samples']);
const urls = samplePages().map((page) => server.at(0, basename(page)));
const tab = await readAll(session, urls);

const article = (await session.browser.pages()).find((page) => page.url() === urls.at(-1));
if (!article) throw new Error('The last article is not open.');
await article.bringToFront();
await article.setViewport(SIZE);
await hover(article, '270,000 tonnes');
await pause(1_200);
await article.screenshot({ path: join(OUT, '1-contradiction.png') as `${string}.png` });
const names = ['contradictions', 'topic', 'articles', 'options'];
const faces = names.flatMap((name) => [...FILLED, ...WHOLE].filter((face) => face.name === name));
for (const [index, face] of faces.entries()) {
  const page = await openFace(session, { ...face, ...SIZE }, tab, { theme: 'light' });
  await page.screenshot({ path: join(OUT, `${index + 2}-${face.name}.png`) as `${string}.png` });
  await page.close();
}
await session.close();
await server.close();
console.log(`${faces.length + 1} pictures in ${OUT}`);
