import type { Exchange } from '../../utils/exchange/exchange.ts';
import type { Checked } from '../../utils/exchange/read/check.ts';
import { FileError, type FileFault } from '../../utils/exchange/read/fault.ts';
import { readExport } from '../../utils/exchange/read/read-file.ts';

/** What is told of a file: its records in portions, and at last what there is to say of it as a whole; or why it is refused. */
export type Told =
  | { readonly portion: Partial<Exchange> }
  | { readonly whole: Omit<Checked, 'exchange'> }
  | { readonly fault: FileFault | 'failed' };

/** Claims, notes and other records in a portion: a page takes in so many between two of its pictures. */
const PORTION = 300;

/** A list in portions, none much heavier than it may be. */
function* portionsOf<T>(records: readonly T[], weightOf: (record: T) => number): Generator<T[]> {
  let [portion, weight]: [T[], number] = [[], 0];
  for (const record of records) {
    portion.push(record);
    weight += weightOf(record);
    if (weight < PORTION) continue;
    yield portion;
    [portion, weight] = [[], 0];
  }
  yield portion;
}

const tell = (told: Told) => postMessage(told);

async function read(file: Blob): Promise<void> {
  const { exchange, made, refused } = await readExport(file);
  for (const articles of portionsOf(exchange.articles, ({ claims, notes }) => 1 + claims.length + notes.length))
    tell({ portion: { articles } });
  for (const corrections of portionsOf(exchange.corrections, () => 1)) tell({ portion: { corrections } });
  for (const deletions of portionsOf(exchange.deletions, () => 1)) tell({ portion: { deletions } });
  tell({ whole: { made, refused } });
}

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  read(data).catch((error) => tell({ fault: error instanceof FileError ? error.reason : 'failed' }));
});
