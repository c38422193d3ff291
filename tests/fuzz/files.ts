import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import type { Random } from '../../scripts/random.ts';
import { type Exchange, fileName } from '../../utils/exchange/exchange.ts';
import { FORMATS } from '../../utils/exchange/formats.ts';
import { FileError } from '../../utils/exchange/read/fault.ts';
import { readExport } from '../../utils/exchange/read/read-file.ts';
import { anyExchange } from '../../utils/exchange/sample.ts';
import { mutateText, mutateValue } from './mutate.ts';
import { hold, holdUnpolluted, isWebAddress, timed } from './sound.ts';

const LIBRARIES = fc.sample(anyExchange, { seed: 7, numRuns: 40 });
const HYPOTHESIS = {
  export_date: '2024-03-03T00:00:00Z',
  annotations: [1, 2, 3].map((id) => ({
    ...{
      id: `a${id}`,
      created: '2024-03-01T12:34:56Z',
      updated: '2024-03-02T12:34:56Z',
      uri: 'https://news.example/a',
    },
    ...{ text: 'Is that *mining*?', tags: ['quota'], document: { title: ['Output rises'] } },
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: '70 per cent', prefix: 'mines ', suffix: ' of it' }] }],
  })),
};

async function written(random: Random): Promise<string> {
  const kind = random.below(4);
  if (kind === 3) return JSON.stringify(HYPOTHESIS);
  const format = FORMATS.find(({ id }) => id === (['json', 'jsonld', 'csv'] as const)[kind]);
  if (!format) throw new Error('A format has gone.');
  return [...(await format.load())(random.pick(LIBRARIES))].join('');
}

/** Changes the text, or what the JSON holds, so that it stays JSON. */
function spoil(text: string, random: Random): string {
  if (!/^[{[]/.test(text) || random.below(2) === 0) return mutateText(text, random);
  return JSON.stringify(mutateValue(JSON.parse(text), random));
}

/** The report for printing holds nothing that runs or loads, and leads nowhere but to the web. */
function holdInert(html: string): void {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('*')) {
    hold(
      !/^(script|img|iframe|object|embed|form|svg|base|link)$/i.test(element.localName),
      `a ${element.localName} in the report`,
    );
    for (const { name, value } of element.attributes) {
      hold(!/^on|^srcdoc$|^style$/i.test(name), `${name} in the report`);
      if (/^(href|src)$/i.test(name)) hold(/^(https?:|#)/.test(value), `a link to ${value}`);
    }
  }
}

/** Whatever was read is in the bounds of a library, and can be written in every format. */
async function holdRead(exchange: Exchange): Promise<void> {
  for (const article of exchange.articles) {
    hold(isWebAddress(article.url) || article.url.startsWith('file://'), `an article's address is ${article.url}`);
    hold(article.title.length <= 1000 && article.title.isWellFormed(), 'a title without bounds');
    for (const note of article.notes)
      hold(note.body.length <= 100_000 && isWebAddress(note.url.replace(/^file:/, 'http:')), 'a note without bounds');
  }
  for (const format of FORMATS) {
    const file = [...(await format.load())(exchange)].join('');
    if (format.id === 'html') holdInert(file);
  }
  hold(!/[/\\]|\.\./.test(fileName(exchange.articles[0]?.title ?? '..', { extension: 'md' })), 'a path for a name');
}

/** A file to be imported, changed: refused with a reason, or read into bounds. */
export async function file(random: Random): Promise<void> {
  const text = spoil(await written(random), random);
  const read = await timed(text.length, () =>
    readExport(new Blob([text])).catch((error: unknown) => {
      if (!(error instanceof FileError)) throw error;
      return null;
    }),
  );
  if (read) await holdRead(read.exchange);
  holdUnpolluted();
}
