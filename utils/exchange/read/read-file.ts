import { type Checked, checkRecords, type Raw } from './check.ts';
import { FileError } from './fault.ts';
import { LIMITS, parseJson } from './guard.ts';
import { fromHypothesis } from './hypothesis.ts';
import { fromJson } from './json.ts';
import { fromJsonld } from './jsonld.ts';

/** What can be read, by the name people know it by. */
export type ReadFormat = 'json' | 'jsonld' | 'csv' | 'hypothesis';

const HEAD = 20_000;

/** Whether the first line names our columns, in whatever order and however parted. */
function isTable(head: string): boolean {
  const [line = ''] = head.split(/\r?\n/, 1);
  const names = line.split(/[,;\t]/).map((cell) => cell.replace(/[\ufeff"]/g, ''));
  return names.includes('record') && names.includes('url');
}

/** By its first words, so that a large file that is none of ours is refused at once; null where it is none. */
export function formatOf(text: string): ReadFormat | null {
  const head = text.slice(0, HEAD);
  if (isTable(head)) return 'csv';
  if (!/^\s*[{[]/.test(head)) return null;
  if (/"format"\s*:\s*"lanthanote"/.test(head)) return 'json';
  if (head.includes('"lanthanote:')) return 'jsonld';
  return /"(?:annotations|rows)"\s*:\s*\[/.test(head) || /^\s*\[\s*\{/.test(head) ? 'hypothesis' : null;
}

async function recordsOf(format: ReadFormat, text: string): Promise<Raw> {
  switch (format) {
    case 'csv':
      return (await import('./csv.ts')).fromCsv(text);
    case 'json':
      return fromJson(parseJson(text));
    case 'jsonld':
      return fromJsonld(parseJson(text));
    case 'hypothesis':
      return fromHypothesis(parseJson(text));
  }
}

async function textOf(file: Blob): Promise<string> {
  if (file.size === 0) throw new FileError('empty');
  if (file.size > LIMITS.bytes) throw new FileError('too-large');
  const decoder = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  try {
    // A character may be cut in two at the end of the first piece: that is no fault yet.
    const start = decoder().decode(await file.slice(0, HEAD).arrayBuffer(), { stream: true });
    if (start.includes('\0')) throw new FileError('not-text');
    if (formatOf(start) === null) throw new FileError('unknown');
    return decoder().decode(await file.arrayBuffer());
  } catch (error) {
    throw error instanceof TypeError ? new FileError('not-text', error) : error;
  }
}

/**
 * Reads an export of ours, of any version, or of Hypothesis, and checks it record by record. Nothing is written. Throws a
 * `FileError` where the file as a whole is refused. `tick` as in `checkRecords`.
 */
export async function readExport(
  file: Blob,
  tick?: () => Promise<void>,
): Promise<Checked & { readonly format: ReadFormat }> {
  const text = await textOf(file);
  const format = formatOf(text);
  if (format === null) throw new FileError('unknown');
  return { ...(await checkRecords(await recordsOf(format, text), tick)), format };
}
