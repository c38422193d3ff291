import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { launchPlain } from './drive/launch.ts';
import { needBrowser } from './need-browsers.ts';

/** Photographs the components with invented data, in both themes, into `.output/gallery/`: `node scripts/gallery.ts [sheet…]`. */
const SHEETS = ['tooltips', 'popup'];
const OUT = join('.output', 'gallery');

const server = await createServer({
  root: 'tests/gallery',
  plugins: [preact()],
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const base = server.resolvedUrls?.local[0];
const executablePath = needBrowser('chromium', console.log);
const browser = await launchPlain(executablePath);
mkdirSync(OUT, { recursive: true });
const wanted = process.argv.slice(2);
for (const sheet of wanted.length > 0 ? wanted : SHEETS) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(sheet, error));
  page.on('console', (line) => line.type() === 'error' && console.error(sheet, line.text()));
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(`${base}?sheet=${sheet}`, { waitUntil: 'networkidle0' });
    await page.screenshot({ path: join(OUT, `${sheet}-${theme}.png`) as `${string}.png`, fullPage: true });
  }
  await page.close();
}
await browser.close();
await server.close();
