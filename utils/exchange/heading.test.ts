import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { storeArticle } from '../library/articles.ts';
import type { Library } from '../library/open.ts';
import { articleOf, emptyLibrary } from '../library/sample.ts';
import type { Scope } from './collect.ts';
import type { Format } from './exchange.ts';
import { type ExportedFile, exportFiles } from './export-file.ts';
import { FORMATS, type FormatId } from './formats.ts';

const NOW = '2025-07-21T08:00:00.000Z';
let library: Library;
beforeEach(async () => {
  library = emptyLibrary();
  await library.use(async (db) => {
    for (const [name, low] of [
      ['one', 70],
      ['two', 50],
    ] as const)
      await storeArticle(db, articleOf(name, [{ low, high: low }]), NOW);
  });
});

async function write(scope: Scope, id: FormatId) {
  const [file] = await exportFiles(library, scope, FORMATS.find((one) => one.id === id) as Format, NOW);
  const { name, blob } = file as ExportedFile;
  return { name, text: await blob.text() };
}

const topic: Scope = { what: 'topic', topic: { key: 'share|%|output|rare-earths|CN|', material: 'rare-earths' } };
const SHARE = 'China’s share of mine production of rare earths';
const ONE = 'https://one.example/a';
const TWO = 'https://two.example/a';
const AGAIN = 'Lanthanote · ';

describe('a report is called', () => {
  it.each<[string, Scope, title: string, file: string, isOurNameAdded: boolean]>([
    ['by its topic', topic, SHARE, 'china-s-share-of-mine-production-of-rare-earths-2025-07-21', true],
    ['by what it is of', { what: 'board', pairs: [] }, 'Contradictions', 'board-2025-07-21', true],
    ['by what it is of', { what: 'selection', urls: [ONE, TWO] }, 'Articles', 'selection-2025-07-21', true],
    ['by its one article', { what: 'article', url: ONE }, 'Title of one', 'title-of-one', false],
    ['by our name, once, with all of it', { what: 'all' }, 'Lanthanote', 'all-2025-07-21', false],
    [
      'by our name, of a topic without a claim',
      { what: 'topic', topic: { key: 'none', material: 'tin' } },
      'Lanthanote',
      'topic-2025-07-21',
      false,
    ],
  ])('%s', async (_, scope, title, file, isOurNameAdded) => {
    const [markdown, html] = [await write(scope, 'markdown'), await write(scope, 'html')];
    expect(markdown.name).toBe(`lanthanote-${file}.md`);
    expect(markdown.text).toContain(`title: "${title}"`);
    expect(markdown.text).toContain(`\n# ${title}\n`);
    expect(html.text).toContain(`<title>${title}</title>`);
    expect(html.text.includes(AGAIN)).toBe(isOurNameAdded);
  });
});

describe('a topic', () => {
  it('has what the statistics say after what contradicts, in Markdown', async () => {
    const { text } = await write(topic, 'markdown');
    expect(text.match(/^##? .*$/gm)?.slice(0, 3)).toEqual([
      `# ${SHARE}`,
      '## Contradictions',
      '## What the statistics say',
    ]);
    expect(text).toMatch(/^- USGS.*%/m);
  });

  it('has what the statistics say, in a report', async () => {
    const { text } = await write(topic, 'html');
    expect(text).toContain(`<h1>${SHARE}</h1>`);
    expect(text).toMatch(/What the statistics say.*?USGS/s);
  });
});
