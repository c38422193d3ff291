import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import {
  ARTICLE,
  CLAIM,
  type Columns,
  HEADER,
  NOTE,
  PASSAGE,
  POSITION,
  READING,
  recordOf,
  restored,
  SOURCE,
} from '../csv-columns.ts';
import { notRead } from '../exchange.ts';
import type { Raw } from './check.ts';
import { FileError } from './fault.ts';

type Row = Readonly<Record<string, string>>;
interface Article {
  readonly claims: unknown[];
  readonly notes: unknown[];
}

/** Longer than any row of ours: a note, a quote and a sentence, each at its bound. */
const LONGEST_ROW = 400_000;
const MOST_ROWS = 3_000_000;

function rowsOf(text: string): string[][] {
  // Spreadsheets of other countries put semicolons between cells.
  const delimiter = /^\ufeff?"?\w+"?([,;\t])/.exec(text)?.[1] ?? ',';
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      skip_empty_lines: true,
      to: MOST_ROWS,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new FileError('broken', error);
    throw error;
  }
}

const passageOf = (row: Row, record: Record<string, unknown>) => {
  const passage = record.passage as { position: unknown };
  if (row.quote_start === '') passage.position = null;
  return passage;
};

function noteOf(row: Row) {
  const note = recordOf(row, SOURCE, READING, PASSAGE, POSITION, NOTE);
  const isNone = [row.quote, row.quote_before, row.quote_after, row.quote_start].every((cell) => cell === '');
  return { ...note, passage: isNone ? null : passageOf(row, note), claim: row.claim_id === '' ? null : note.claim };
}

function claimOf(row: Row) {
  const claim = recordOf(row, READING, CLAIM, PASSAGE, POSITION);
  return { ...claim, passage: passageOf(row, claim) };
}

const newArticle = (row: Row, groups: readonly Columns[]) => ({
  ...notRead(row.site as string),
  ...recordOf(row, ...groups),
  claims: [],
  notes: [],
});

/** The records of what `writeCsv` wrote, however a spreadsheet put columns and rows in order. Other rows are passed over. */
export function fromCsv(text: string): Raw {
  const [header = [], ...rows] = rowsOf(text);
  if (!header.includes('record') || !header.includes('url')) throw new FileError('unknown');
  const places = HEADER.map((name) => [name, header.indexOf(name)] as const);
  const byArticle = new Map<string, Article>();
  const cells = rows.map(
    (row): Row => Object.fromEntries(places.map(([name, place]) => [name, restored(row[place] ?? '')])),
  );
  const articleAt = (row: Row, groups: readonly Columns[]) => {
    const article = byArticle.get(row.url as string) ?? newArticle(row, groups);
    byArticle.set(row.url as string, article);
    return article;
  };
  for (const row of cells) if (row.record === 'article') articleAt(row, [SOURCE, ARTICLE]);
  for (const row of cells) {
    if (row.record === 'claim') articleAt(row, [SOURCE]).claims.push(claimOf(row));
    if (row.record === 'note') articleAt(row, [SOURCE]).notes.push(noteOf(row));
  }
  return { articles: [...byArticle.values()] };
}
