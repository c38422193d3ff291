import type { Library } from '../library/open.ts';
import type { Database } from '../library/schema.ts';
import { collectInParts, type Scope } from './collect.ts';
import { disagreementsIn } from './disagreements.ts';
import { type Exchange, type Format, fileName, type Write } from './exchange.ts';
import { fileTitle, headingOf } from './heading.ts';

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Milliseconds of writing after which the page gets its turn. */
const TURN = 30;

/**
 * Characters of JSON in one file that is to be read back: a larger library goes out in several, as reading checks a file as
 * a whole and takes no more than `LIMITS` in `read/guard.ts`. JSON-LD has up to twice as many bytes, and no format more
 * than 20 lists and objects for a thousand characters.
 */
export const PART = 32_000_000;

async function* gather(
  db: Database,
  scope: Scope,
  { isReport, isReadBack }: Format,
  now: string,
  most: number,
): AsyncGenerator<Exchange> {
  for await (const part of collectInParts(db, scope, now, isReadBack ? most : Number.POSITIVE_INFINITY)) {
    if (!isReport) {
      yield part;
      continue;
    }
    const heading = headingOf(scope, part.articles, now);
    yield { ...part, disagreements: await disagreementsIn(db, scope), ...(heading && { heading }) };
  }
}

/** Pieces of a file, in order; the page gets its turn between them. */
async function writtenBy(write: Write, exchange: Exchange): Promise<string[]> {
  const pieces: string[] = [];
  let last = performance.now();
  for (const piece of write(exchange)) {
    pieces.push(piece);
    if (performance.now() - last < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  }
  return pieces;
}

/**
 * Writes part of the library, or all of it, as a file; what is to be read back and is too large for one, as several,
 * each whole in itself. `now` is an ISO instant, `most` how long a file may be, as `PART`.
 */
export async function exportFiles(
  library: Library,
  scope: Scope,
  format: Format,
  now: string,
  most = PART,
): Promise<ExportedFile[]> {
  const write = await format.load();
  const blobs: Blob[] = [];
  let title = '';
  await library.use(async (db) => {
    for await (const exchange of gather(db, scope, format, now, most)) {
      // An article alone in its part is not all there is where more parts come.
      title = fileTitle(scope, blobs.length === 0 ? exchange.articles : [], now);
      // A part that is written is the browser's to hold, outside the page's memory.
      blobs.push(new Blob([format.mark ?? '', ...(await writtenBy(write, exchange))], { type: format.type }));
    }
  });
  const nameOf = (at: number) => (blobs.length === 1 ? title : `${title}-${at + 1}-of-${blobs.length}`);
  return blobs.map((blob, at) => ({ name: fileName(nameOf(at), format), blob }));
}

/** The same in one piece as text, for the clipboard. */
export async function exportText(library: Library, scope: Scope, format: Format, now: string): Promise<string> {
  const write = await format.load();
  return library.use(async (db) => {
    const parts = gather(db, scope, format, now, Number.POSITIVE_INFINITY);
    return (await writtenBy(write, (await parts.next()).value as Exchange)).join('');
  });
}
