import type { Library } from '../library/open.ts';
import { collect, type Scope } from './collect.ts';
import { type Format, fileName } from './exchange.ts';

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Writes part of the library, or all of it, as a file. `now` is an ISO instant. */
export async function exportFile(library: Library, scope: Scope, format: Format, now: string): Promise<ExportedFile> {
  const exchange = await library.use((db) => collect(db, scope, now));
  const [only] = exchange.articles;
  const title = scope.what === 'article' && only ? only.title : `${scope.what}-${now.slice(0, 10)}`;
  const write = await format.load();
  return { name: fileName(title, format), blob: new Blob([...write(exchange)], { type: format.type }) };
}
