import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { tabAt } from '../../scripts/drive/tabs.ts';
import { t } from '../../utils/i18n/t.ts';
import { literally, MADE, openArticle, openBrowser, pageSays, pause } from './harness.ts';

/** A document of one page with one line of text, as its format has it: objects, a table of where they begin, what to begin with. */
function pdf(line: string): string {
  const drawn = `BT /F 14 Tf 40 740 Td (${line}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${starts.join('')}`;
  return `${file}${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
}

const NAME = 'report.pdf';
let session: Session;
beforeAll(async () => {
  mkdirSync(MADE, { recursive: true });
  writeFileSync(
    join(MADE, NAME),
    pdf('Exports of rare earths fell 31 per cent in April, those of dysprosium 12 per cent.'),
  );
  session = await openBrowser();
});
afterAll(() => session.close());

it('says of a PDF that it is not read and what can be, and keeps out of the viewer', async () => {
  const url = new URL(`/2/${NAME}`, inject('samples')).href;
  // A tab that had an article before has nothing of it left.
  const page = await openArticle(session, '03-stolen-minerals');
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(url);
  await pause(1_500);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  const popup = await session.extensionPage(`popup.html?tab=${await tabAt(session, url)}`);
  await pageSays(popup, literally(t('state.pdf.body')));
  expect(said.filter((text) => /extension|reading|Lanthanote/i.test(text))).toEqual([]);
  await popup.close();
  await page.close();
}, 120_000);
