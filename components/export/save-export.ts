import type { Scope } from '../../utils/exchange/collect.ts';
import type { Format } from '../../utils/exchange/exchange.ts';
import { exportFiles, exportText } from '../../utils/exchange/export-file.ts';
import { FORMATS, type FormatId } from '../../utils/exchange/formats.ts';
import { t } from '../../utils/i18n/t.ts';
import { fullFileSaved } from '../../utils/library/full-file.ts';
import type { Library } from '../../utils/library/open.ts';
import { saveFile } from './save-file.ts';

/** Formats that hold all there is: saving everything as one of them is a full file. */
const COMPLETE: ReadonlySet<FormatId> = new Set(['json', 'jsonld']);
/** Browsers drop files that are handed to them all at once. */
const pause = () => new Promise((done) => setTimeout(done, 500));

/** Saves part of the library as a file, a large one as several. Returns what to say of it. */
export async function saveExport(
  library: Library,
  scope: Scope,
  format: Format & { readonly id: FormatId },
): Promise<string> {
  const now = new Date().toISOString();
  const files = await exportFiles(library, scope, format, now);
  for (const file of files) {
    saveFile(file);
    if (files.length > 1) await pause();
  }
  if (scope.what === 'all' && COMPLETE.has(format.id)) await fullFileSaved(now);
  const name = files[0]?.name ?? '';
  return files.length === 1 ? t('export.done', { name }) : t('export.done-parts', { name, count: files.length });
}

/** Puts part of the library on the clipboard. Returns what to say of it. */
export async function copyExport(library: Library, scope: Scope, format: Format): Promise<string> {
  await navigator.clipboard.writeText(await exportText(library, scope, format, new Date().toISOString()));
  return t('action.copied');
}

/** Saves everything in our own format. Returns what to say of it. */
export async function saveFullFile(library: Library): Promise<string> {
  const format = FORMATS.find(({ id }) => id === 'json');
  if (!format) throw new Error('There is no JSON among the formats.');
  return saveExport(library, { what: 'all' }, format);
}
