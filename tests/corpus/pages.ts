/** The real news pages beside the repository with the texts that should be read from them, and the measure of how well they were. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sharedFolder } from '../../scripts/shared.ts';

export interface RealPage {
  readonly file: string;
  readonly url: string;
  readonly lang: string | null;
  readonly charset: string;
  readonly title: string | null;
  readonly published: string | null;
  /** The article's text as it should be read; null where the collection has none. */
  readonly body: string | null;
  readonly html: () => string;
}

interface Truth {
  readonly kind: string;
  readonly bodyText?: string;
  readonly title?: string;
  readonly published?: string;
}

/** All real pages; none where the shared folder is absent. */
export function realPages(): RealPage[] {
  const folder = sharedFolder('pages');
  if (!folder) return [];
  const index = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as Omit<RealPage, 'body' | 'html'>[];
  const truths = JSON.parse(gunzipSync(readFileSync(path.join(folder, 'truth.json.gz'))).toString()) as Record<
    string,
    Truth
  >;
  return index.map((page) => {
    const truth = truths[page.file];
    return {
      ...page,
      title: truth?.title ?? page.title ?? null,
      published: truth?.published ?? page.published ?? null,
      body: truth?.kind === 'article-text' ? (truth.bodyText ?? null) : null,
      html: () => new TextDecoder(page.charset).decode(gunzipSync(readFileSync(path.join(folder, page.file)))),
    };
  });
}

function bag(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .toLowerCase();
  for (const [word] of plain.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const sizeOf = (words: Map<string, number>) => [...words.values()].reduce((sum, count) => sum + count, 0);

/** Token F1 of a text against the truth: both as bags of words, NFKC, in lower case. */
export function tokenF1(text: string, truth: string): number {
  const [got, wanted] = [bag(text), bag(truth)];
  const total = sizeOf(got) + sizeOf(wanted);
  let shared = 0;
  for (const [word, count] of got) shared += Math.min(count, wanted.get(word) ?? 0);
  return total === 0 ? 0 : (2 * shared) / total;
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
