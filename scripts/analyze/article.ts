/** Sources to articles: pages through the same reading as in the browser, plain text line by line. */
import { parseHTML } from 'linkedom';
import type { Metadata } from '../../utils/article/article.ts';
import { readDate } from '../../utils/article/dates.ts';
import { readDocument } from '../../utils/article/read.ts';
import { normalise } from '../../utils/text/normalise.ts';

/** An article as read from a file. Its text is empty where the page holds none. */
export type FileArticle = Metadata & { readonly text: string };

const LONGEST_DATE_LINE = 60;

export function articleOfPage(html: string): FileArticle {
  const { blocks: _, ...article } = readDocument(parseHTML(html).document, null).article;
  // Cut from the page's source, the strings would keep all of it in memory; copied, they stand for themselves.
  return structuredClone(article);
}

/** The first line is the title; a date alone in one of the next lines is the day of publication. */
export function articleOfText(source: string): FileArticle {
  const lines = source.split(/\r\n?|\n/).map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  const below = lines.slice(first + 1);
  const dates = below
    .filter((line) => line !== '')
    .slice(0, 3)
    .filter((line) => line.length <= LONGEST_DATE_LINE);
  const published = dates.map(readDate).find((date) => date !== null) ?? null;
  const body = below.some((line) => line !== '') ? below : lines;
  const { text } = normalise(body.join('\n'));
  return {
    title: lines[first] ?? null,
    site: null,
    url: null,
    published,
    updated: null,
    authors: [],
    lang: null,
    text,
  };
}
