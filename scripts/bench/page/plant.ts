import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** The ten words that are planted and marked. */
export const PLANTED = [
  'dysprosium',
  'neodymium',
  'terbium',
  'gallium',
  'antimony',
  'rare earths',
  'lithium',
  'cobalt',
  'tungsten',
  'yttrium',
] as const;
const EVERY = 25;

interface Listed {
  readonly file: string;
  readonly lang: string;
  readonly charset: string;
  readonly truth: string;
}

/** The pages of a folder as `shared/pages` has them. */
export const realPages = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as readonly Listed[];

/** Those of them that are articles. */
export const articlePages = (folder: string) => realPages(folder).filter(({ truth }) => truth === 'article-text');

/** A page with a word of ours in place of every 25th of its paragraphs. */
export function planted(folder: string, { file, charset }: Listed): string {
  const html = new TextDecoder(charset).decode(gunzipSync(readFileSync(join(folder, file))));
  const { document } = parseHTML(html);
  let count = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    for (const node of paragraph.childNodes) {
      if (node.nodeType !== 3) continue;
      node.textContent = (node.textContent ?? '').replace(/\S+/g, (word) =>
        ++count % EVERY === 0 ? (PLANTED[(count / EVERY) % PLANTED.length] as string) : word,
      );
    }
  }
  for (const meta of document.querySelectorAll('meta[charset], meta[http-equiv]')) meta.remove();
  return `<!doctype html>\n${document.documentElement.outerHTML}`;
}

const SENTENCE =
  'Buyers of the metals had waited for the meeting since the winter and said that their stocks would last into the summer, ';

/** A made-up trader's name, another for each number. */
const nameOf = (number: number) => {
  const letters = [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `Mr O${letters.join('o')}man`;
};

/** An article of about so many characters: a paragraph of 900, one in two with a figure, a planted word in every sentence. */
export function generated(length: number): string {
  const paragraphs: string[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    // No two paragraphs are the same: what a page says twice is read once.
    const words = Array.from(
      { length: 6 },
      (_, n) => `${SENTENCE}as ${nameOf(i)} told us of ${PLANTED[(i + n) % 10]}.`,
    ).join(' ');
    const text = `${words} Output ${i % 2 ? 'stayed as it was' : `rose ${(i % 70) + 3} per cent in May`}.`;
    paragraphs.push(`<p>${text}</p>`);
    size += text.length;
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta property="og:type" content="article"><title>Critical minerals at length</title><body><article><h1>Critical minerals at length</h1>${paragraphs.join('\n')}</article></body></html>`;
}

/** A page of news that speaks of something else. */
export const OTHER = `<!doctype html><html lang="en"><meta charset="utf-8"><meta property="og:type" content="article"><title>The council meets</title><body><article><h1>The council meets</h1>${'<p>The council met on Tuesday to talk about the bridge over the river, which is to be mended before the winter, and about the schools, of which two are to be joined; nobody would say when, and the mayor did not answer a question sent to her in writing.</p>'.repeat(25)}</article></body></html>`;
