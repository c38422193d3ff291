/**
 * `npm run bench:extract`: the article's text read from the real pages by us, by Readability alone and by Defuddle alone, as token F1
 * against the reference texts, side by side. Fails where the mean, a single page, or the distance to the better of the two is
 * not what it must be.
 */
import { Console } from 'node:console';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readDocument } from '../../utils/article/read.ts';
import { mean, type RealPage, realPages, tokenF1 } from './pages.ts';

const MEAN = 0.965;
const MEAN_ENGLISH = 0.97;
const LOWEST = 0.8;
const FARTHEST_BEHIND = 0.02;
const BLOCK =
  /^(?:p|div|li|ul|ol|h\d|blockquote|section|article|table|tr|td|th|figure|figcaption|br|pre|dl|dt|dd|header|footer|main|aside)$/i;

interface Row {
  readonly page: RealPage;
  readonly ours: number;
  readonly readability: number;
  readonly defuddle: number;
  readonly milliseconds: number;
}

const documentOf = (html: string) => parseHTML(html).document;

/** Text with a line break wherever a block begins or ends, so that words of two paragraphs do not run together. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const inside = [...node.childNodes].map(textOf).join('');
  return BLOCK.test(node.nodeName) ? `\n${inside}\n` : inside;
}
const textOfHtml = (html: string) => textOf(documentOf(`<html><body>${html}</body></html>`).body);

async function measure(page: RealPage, quiet: Console): Promise<Row> {
  const [html, body] = [page.html(), page.body ?? ''];
  const ownDocument = documentOf(html);
  const start = performance.now();
  const { text } = readDocument(ownDocument, page.url).article;
  const milliseconds = performance.now() - start;
  const readability = new Readability(documentOf(html)).parse()?.content ?? '';
  // Defuddle logs what it stumbles over.
  const shown = globalThis.console;
  globalThis.console = quiet;
  const defuddle = await Defuddle(documentOf(html), page.url, {})
    .then(({ content }) => content)
    .catch(() => '');
  globalThis.console = shown;
  const score = (found: string) => tokenF1(found, body);
  return {
    page,
    ours: score(text),
    readability: score(textOfHtml(readability)),
    defuddle: score(textOfHtml(defuddle)),
    milliseconds,
  };
}

function failures(rows: readonly Row[]): string[] {
  const ours = rows.map((row) => row.ours);
  const english = rows.filter(({ page }) => page.lang === null || page.lang.startsWith('en')).map((row) => row.ours);
  const low = rows.filter((row) => row.ours < LOWEST).map(({ page }) => `${page.file} is below ${LOWEST}`);
  const behind = rows
    .filter((row) => row.ours < Math.max(row.readability, row.defuddle) - FARTHEST_BEHIND)
    .map(({ page }) => `${page.file} is more than ${FARTHEST_BEHIND} behind the better of the two`);
  return [
    ...(mean(ours) < MEAN ? [`the mean is below ${MEAN}`] : []),
    ...(mean(english) < MEAN_ENGLISH ? [`the mean of the English pages is below ${MEAN_ENGLISH}`] : []),
    ...low,
    ...behind,
  ];
}

function print(name: string, values: readonly number[], more = ''): void {
  console.log(`${name.padEnd(34)}${values.map((value) => value.toFixed(3).padStart(12)).join('')}${more}`);
}

const pages = realPages().filter(({ body }) => body !== null);
if (pages.length === 0) console.log('The real pages (../shared/pages) are not here: nothing was measured.');
else {
  const quiet = new Console(new (await import('node:stream')).PassThrough());
  console.log(
    `${''.padEnd(34)}${['ours', 'Readability', 'Defuddle'].map((name) => name.padStart(12)).join('')}   ours, ms`,
  );
  const rows: Row[] = [];
  for (const page of pages) {
    const row = await measure(page, quiet);
    rows.push(row);
    print(page.file, [row.ours, row.readability, row.defuddle], row.milliseconds.toFixed(0).padStart(10));
  }
  print('mean', [
    mean(rows.map((row) => row.ours)),
    mean(rows.map((row) => row.readability)),
    mean(rows.map((row) => row.defuddle)),
  ]);
  const failed = failures(rows);
  for (const failure of failed) console.log(`Not reached: ${failure}.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
