/** Both ways between records and the cells of a CSV file. A column is a path into a record and how its value is written. */

type Value = unknown;
interface Cell {
  readonly write: (value: Value) => string;
  /** Undefined where nothing stands. */
  readonly read: (cell: string) => Value;
}

/** Lists stand in one cell, their items apart by "; ". */
const joined = (items: readonly string[]) => items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ');
function split(cell: string): string[] {
  if (cell === '') return [];
  const items: string[] = [];
  let item = '';
  for (let index = 0; index < cell.length; index++) {
    if (cell[index] === '\\') item += cell[++index] ?? '';
    else if (cell.startsWith('; ', index)) {
      items.push(item);
      item = '';
      index++;
    } else item += cell[index];
  }
  return [...items, item];
}

const TEXT: Cell = { write: String, read: (cell) => cell };
/** Text that may be unknown: an empty cell is null. */
const MAYBE: Cell = {
  write: (value) => (value === null ? '' : String(value)),
  read: (cell) => (cell === '' ? null : cell),
};
const NUMBER: Cell = { write: String, read: (cell) => (cell.trim() === '' ? undefined : Number(cell)) };
const MAYBE_NUMBER: Cell = { ...MAYBE, read: (cell) => (cell.trim() === '' ? null : Number(cell)) };
const YES: Cell = { write: (value) => (value ? 'yes' : 'no'), read: (cell) => cell === 'yes' };
const LIST: Cell = { write: (value) => joined(value as string[]), read: split };
const NUMBERS: Cell = {
  write: (value) => (value as number[]).join(' '),
  read: (cell) => cell.split(' ').filter(Boolean).map(Number),
};
const WORDS: Cell = {
  write: (value) => (value as string[]).join(' '),
  read: (cell) => cell.split(' ').filter(Boolean),
};
/** Terms with their categories and counts, "dysprosium element 3". */
const TERMS: Cell = {
  write: (value) =>
    joined(
      (value as { term: string; category: string; count: number }[]).flatMap((one) => [
        one.term,
        one.category,
        String(one.count),
      ]),
    ),
  read: (cell) => {
    const parts = split(cell);
    return Array.from({ length: Math.ceil(parts.length / 3) }, (_, index) => {
      const [term, category, count] = parts.slice(index * 3);
      return { term, category, count: Number(count) };
    });
  },
};

export type Columns = Readonly<Record<string, readonly [path: string, cell: Cell]>>;

/** What every row says of its article. */
export const SOURCE: Columns = {
  url: ['url', TEXT],
  title: ['title', TEXT],
  site: ['site', TEXT],
  published: ['published', MAYBE],
};

export const ARTICLE: Columns = {
  updated: ['updated', MAYBE],
  authors: ['authors', LIST],
  language: ['lang', MAYBE],
  origin: ['origin', TEXT],
  first_read: ['firstRead', MAYBE],
  last_read: ['lastRead', MAYBE],
  terms: ['terms', TERMS],
  fingerprint: ['fingerprint', NUMBERS],
};

/** How a claim is read, of a claim or of the claim that a note is on. */
export const READING: Columns = {
  claim_id: ['claim.id', TEXT],
  text: ['claim.text', TEXT],
  kind: ['claim.kind', TEXT],
  low: ['claim.low', MAYBE_NUMBER],
  high: ['claim.high', MAYBE_NUMBER],
  hedge: ['claim.hedge', TEXT],
  unit: ['claim.unit', TEXT],
  direction: ['claim.direction', MAYBE],
  measure: ['claim.measure', TEXT],
  material: ['claim.material', MAYBE],
  place: ['claim.place', MAYBE],
  organisation: ['claim.org', MAYBE],
  partner: ['claim.partner', MAYBE],
  period: ['claim.period', MAYBE],
  baseline: ['claim.baseline', MAYBE],
  modality: ['claim.modality', TEXT],
  said_by: ['claim.source', MAYBE],
  counted: ['claim.counted', MAYBE],
  step: ['claim.step', NUMBER],
  confidence: ['claim.confidence', NUMBER],
  doubts: ['claim.doubts', WORDS],
  start: ['claim.start', NUMBER],
  end: ['claim.end', NUMBER],
  sentence_start: ['claim.sentenceStart', NUMBER],
  sentence_end: ['claim.sentenceEnd', NUMBER],
};

export const PASSAGE: Columns = {
  quote: ['passage.quote.exact', TEXT],
  quote_before: ['passage.quote.prefix', TEXT],
  quote_after: ['passage.quote.suffix', TEXT],
};
export const POSITION: Columns = {
  quote_start: ['passage.position.start', NUMBER],
  quote_end: ['passage.position.end', NUMBER],
};

export const CLAIM: Columns = {
  sentence: ['sentence', TEXT],
  at: ['at', NUMBER],
  version: ['version', NUMBER],
  superseded: ['superseded', YES],
};

export const NOTE: Columns = {
  note_id: ['id', TEXT],
  note: ['body', TEXT],
  tags: ['tags', LIST],
  note_on: ['target', TEXT],
  term: ['term', MAYBE],
  created: ['created', TEXT],
  changed: ['changed', TEXT],
  earlier_changes: ['history', WORDS],
};

/** For people alone; not read back. */
const SPOKEN = ['value', 'reading', 'link'] as const;

export const HEADER: readonly string[] = [
  'record',
  ...[SOURCE].flatMap(Object.keys),
  ...SPOKEN,
  ...[READING, CLAIM, PASSAGE, POSITION, NOTE, ARTICLE].flatMap(Object.keys),
];

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function at(record: unknown, path: string): unknown {
  return path.split('.').reduce((value: unknown, name) => (isFields(value) ? value[name] : undefined), record);
}

/** The cells of a record, by the names of their columns. What is not there is left out. */
export function cellsOf(record: object, ...groups: readonly Columns[]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [name, [path, cell]] of groups.flatMap((columns) => Object.entries(columns))) {
    const value = at(record, path);
    if (value !== undefined) cells[name] = cell.write(value);
  }
  return cells;
}

/** The record of a row's cells. Paths are our own, so that no cell can name a field. */
export function recordOf(row: Readonly<Record<string, string>>, ...groups: readonly Columns[]): Fields {
  const record: Fields = {};
  for (const [name, [path, cell]] of groups.flatMap((columns) => Object.entries(columns))) {
    const names = path.split('.');
    const last = names.pop() as string;
    let place = record;
    for (const step of names) {
      place[step] ??= {};
      place = place[step] as Fields;
    }
    place[last] = cell.read(row[name] ?? '');
  }
  return record;
}

/** What a spreadsheet would take for a formula, or for the mark that makes it text. */
const FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;
/** A cell that a spreadsheet shows and does not work out, and back. */
export const harmless = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
export const restored = (cell: string): string =>
  cell[0] === "'" && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
