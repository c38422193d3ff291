import type { Library } from '../library/open.ts';
import type { Database } from '../library/schema.ts';
import { collect, type Scope } from './collect.ts';
import { contradictionsIn } from './contradictions.ts';
import { type Exchange, type Format, fileName } from './exchange.ts';

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Milliseconds of writing after which the page gets its turn. */
const TURN = 30;

async function gather(db: Database, scope: Scope, { contradictions }: Format, now: string): Promise<Exchange> {
  const exchange = await collect(db, scope, now);
  return contradictions ? { ...exchange, contradictions: await contradictionsIn(db, scope) } : exchange;
}

async function write(library: Library, scope: Scope, format: Format, now: string) {
  const exchange = await library.use((db) => gather(db, scope, format, now));
  const pieces: string[] = [];
  let last = performance.now();
  for (const piece of (await format.load())(exchange)) {
    pieces.push(piece);
    if (performance.now() - last < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  }
  return { exchange, pieces };
}

function titleOf(scope: Scope, { articles, made }: Exchange): string {
  const [only, ...more] = articles;
  if (scope.what !== 'all' && scope.what !== 'notes' && only && more.length === 0) return only.title;
  return `${scope.what}-${made.slice(0, 10)}`;
}

/** Writes part of the library, or all of it, as a file. `now` is an ISO instant. */
export async function exportFile(library: Library, scope: Scope, format: Format, now: string): Promise<ExportedFile> {
  const { exchange, pieces } = await write(library, scope, format, now);
  const name = fileName(titleOf(scope, exchange), format);
  return { name, blob: new Blob([format.mark ?? '', ...pieces], { type: format.type }) };
}

/** The same as text, for the clipboard. */
export async function exportText(library: Library, scope: Scope, format: Format, now: string): Promise<string> {
  return (await write(library, scope, format, now)).pieces.join('');
}
