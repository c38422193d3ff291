import { type Checked, checkRecords, type Raw } from './check.ts';
import { FileError } from './fault.ts';
import { JsonGuard, LIMITS } from './guard.ts';
import { fromHypothesis } from './hypothesis.ts';
import { fromJson } from './json.ts';
import { fromJsonld } from './jsonld.ts';

/** What can be read, by the name people know it by. */
export type ReadFormat = 'json' | 'jsonld' | 'csv' | 'hypothesis';

/** Bytes by which a format is known, and bytes that are read at a time. */
const [HEAD, PIECE] = [20_000, 4 * 1024 * 1024];

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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileError('broken', error);
  }
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

const newDecoder = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** The file's text, looked at piece by piece as it comes, so that what is made to stop a reader is refused before it is held. */
async function textOf(file: Blob, guard: JsonGuard | null): Promise<string> {
  const decoder = newDecoder();
  const pieces: string[] = [];
  for (let start = 0; start < file.size; start += PIECE) {
    const isLast = start + PIECE >= file.size;
    const piece = decoder.decode(await file.slice(start, start + PIECE).arrayBuffer(), { stream: !isLast });
    guard?.take(piece);
    pieces.push(piece);
  }
  return pieces.join('');
}

async function open(file: Blob): Promise<{ format: ReadFormat; text: string }> {
  if (file.size === 0) throw new FileError('empty');
  if (file.size > LIMITS.bytes) throw new FileError('too-large');
  try {
    // A character may be cut in two at the end of the first piece: that is no fault yet.
    const head = newDecoder().decode(await file.slice(0, HEAD).arrayBuffer(), { stream: true });
    if (head.includes('\0')) throw new FileError('not-text');
    const format = formatOf(head);
    if (format === null) throw new FileError('unknown');
    return { format, text: await textOf(file, format === 'csv' ? null : new JsonGuard()) };
  } catch (error) {
    throw error instanceof TypeError ? new FileError('not-text', error) : error;
  }
}

/**
 * Reads an export of ours, of any version, or of Hypothesis, and checks it record by record. Nothing is written. Throws a
 * `FileError` where the file as a whole is refused. A large file is seconds of work in one piece: not for a page's own thread.
 */
export async function readExport(file: Blob): Promise<Checked & { readonly format: ReadFormat }> {
  const { format, text } = await open(file);
  return { ...checkRecords(await recordsOf(format, text)), format };
}
