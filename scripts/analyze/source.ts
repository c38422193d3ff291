/** Files of articles as text: what they are, in which charset they are written, and why one cannot be read. */
import { readFileSync, statSync } from 'node:fs';
import { t } from '../../utils/i18n/t.ts';

export type Source = { readonly kind: 'html' | 'text'; readonly text: string } | { readonly refused: string };

export const LARGEST_FILE = 20 * 1024 * 1024;
/** How far into a page its charset is looked for; the standard says 1024 bytes, pages do not keep to it. */
const CHARSET_WITHIN = 8192;
const LOOKED_AT = 65_536;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const XML_ENCODING = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i;
const MARKUP = /^\s*(?:<!--[\s\S]{0,5000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|meta|title)\b/i;
const OTHER_XML = /^\s*<\?xml\b(?![\s\S]{0,2000}<(?:html|!doctype html))/i;
const MAGIC = ['%PDF-', '\x1f\x8b', 'PK\x03\x04', '\x89PNG', '\xff\xd8\xff', 'GIF8'];

function byteOrder(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
}

function isBinary(bytes: Buffer): boolean {
  const start = bytes.subarray(0, LOOKED_AT);
  if (MAGIC.some((magic) => start.subarray(0, magic.length).equals(Buffer.from(magic, 'latin1')))) return true;
  let controls = 0;
  for (const byte of start) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++;
  }
  return controls > start.length / 50;
}

/** A page that names UTF-16 in bytes that could be read as ASCII is not in it. */
function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(/^utf-?16/i.test(label) ? 'utf-8' : label);
  } catch {
    return null;
  }
}

function decode(bytes: Buffer): string {
  const order = byteOrder(bytes);
  if (order) return new TextDecoder(order).decode(bytes);
  const start = bytes.subarray(0, CHARSET_WITHIN).toString('latin1');
  const named = XML_ENCODING.exec(start)?.[1] ?? CHARSET.exec(start)?.[1];
  const decoder = named ? decoderFor(named) : null;
  if (decoder) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Why the file cannot be read at all, or null. */
function refusal(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return t('analyze.missing', { file });
  if (!stat.isFile()) return t('analyze.no-file', { file });
  if (stat.size > LARGEST_FILE) return t('analyze.large', { file });
  return null;
}

/** Reads a file as a page or as plain text; `refused` is the sentence that says why it could not be. */
export function readSource(file: string): Source {
  try {
    const refused = refusal(file);
    if (refused) return { refused };
    const bytes = readFileSync(file);
    if (!byteOrder(bytes) && isBinary(bytes)) return { refused: t('analyze.binary', { file }) };
    const text = decode(bytes).replace(/^\ufeff/, '');
    if (text.trim() === '') return { refused: t('analyze.empty', { file }) };
    if (OTHER_XML.test(text)) return { refused: t('analyze.xml', { file }) };
    const isPage = MARKUP.test(text) || (/\.x?html?$/i.test(file) && /<\w+[\s>/]/.test(text));
    return { kind: isPage ? 'html' : 'text', text };
  } catch {
    return { refused: t('analyze.unreadable', { file }) };
  }
}
