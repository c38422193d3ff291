import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { type CslItem, cslItems } from './csl.ts';
import type { Write } from './exchange.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;
const asObjects = <T>(format: string, items: readonly CslItem[], options: object = {}): T[] =>
  plugins.output.format(format, items, { format: 'object', ...options }) as T[];

plugins.config.get('@bibtex').format.useIdAsLabel = true;
plugins.config.get('@bibtex').format.checkLabel = false;

/** Marks that would end a field; an address may say them otherwise. */
const addressOf = (url: string) => url.replace(/[{}\\^`|\s<>"]/g, (mark) => encodeURIComponent(mark));

/**
 * citation-js drops every letter for which LaTeX has no command, and does not escape names without parts. So all but plain
 * letters goes through it as words of plain letters.
 */
class Cipher {
  readonly #word: string;
  constructor(text: string) {
    let word = 'zqx';
    while (text.includes(word)) word += 'q';
    this.#word = word;
  }
  hide(text: string): string {
    return text.replace(SPECIAL, (mark) => `${this.#word}${(mark.codePointAt(0) as number).toString(35)}z`);
  }
  show(text: string): string {
    return text.replaceAll(new RegExp(`${this.#word}([0-9a-y]+)z`, 'g'), (_, code: string) => {
      const mark = String.fromCodePoint(Number.parseInt(code, 35));
      return TEX[mark] ?? mark;
    });
  }
}

const TEX: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries([...'&%$#_'].map((mark) => [mark, `\\${mark}`])),
};

/** What TeX gives a meaning, and what is not ASCII: today's BibTeX tools read UTF-8. */
const SPECIAL = /[^\x20-\x7e]|[&%$#_{}\\~^]/gu;

function hidden(item: CslItem, cipher: Cipher): CslItem {
  const hide = (text: string) => cipher.hide(text.normalize('NFC'));
  const container = item['container-title'];
  return {
    ...item,
    title: hide(item.title),
    ...(container && { 'container-title': hide(container) }),
    ...(item.keyword && { keyword: hide(item.keyword) }),
    ...(item.author && {
      author: item.author.map((name) =>
        'literal' in name ? { literal: hide(name.literal) } : { family: hide(name.family), given: hide(name.given) },
      ),
    }),
    ...(item.URL && { URL: addressOf(item.URL) }),
  };
}

interface BibEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Fields;
}

function* bibEntry({ type, label, properties }: BibEntry): Iterable<string> {
  yield `@${type}{${label},\n`;
  for (const [name, value] of Object.entries(properties)) yield `  ${name} = {${value}},\n`;
  yield '}\n\n';
}

/** BibTeX, with the days in full as BibLaTeX has them. */
export const writeBibtex: Write = function* (exchange) {
  const items = cslItems(exchange);
  const cipher = new Cipher(JSON.stringify(items).toLowerCase());
  const plain = items.map((item) => hidden(item, cipher));
  const full = asObjects<BibEntry>('biblatex', plain);
  for (const [index, entry] of asObjects<BibEntry>('bibtex', plain).entries()) {
    const { howpublished: _, month = '', ...classic } = entry.properties;
    const { date, urldate, language, keywords } = full[index]?.properties ?? {};
    const found = { ...classic, month: String(month).slice(0, 3), date, urldate, language, keywords };
    const properties = Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as Fields;
    for (const piece of bibEntry({ ...entry, properties })) yield cipher.show(piece);
  }
};

/** "2025/7/18/" as the format has it, with two digits. */
const paddedDay = (day: string) => day.replace(/\/(\d)(?=\/)/g, '/0$1');

/** RIS as of 2001, which every reference manager reads, with language and day of reading as of 2011. */
export const writeRis: Write = function* (exchange) {
  const items = cslItems(exchange);
  const newer = asObjects<Fields>('ris', items, { spec: 'new' });
  // The year stands in Y1 as well, and readers that find both take the year alone.
  for (const [index, { TY, PY: _, Y1, ...old }] of asObjects<Fields>('ris', items, { spec: 'old' }).entries()) {
    const { LA, Y2 } = newer[index] ?? {};
    const days = Object.entries({ Y1, Y2 }).flatMap(([tag, day]) =>
      day ? [[tag, paddedDay(String(day))] as const] : [],
    );
    yield `TY  - ${TY}\r\n`;
    // Not by the library, which breaks lines inside of addresses.
    for (const [tag, value] of [...Object.entries({ ...old, ...(LA && { LA }) }), ...days]) {
      for (const one of [value].flat()) yield `${tag}  - ${one.trim()}\r\n`;
    }
    yield 'ER  - \r\n\r\n';
  }
};
