/** From a document to its article: the door of this room. */
import type { Article } from './article.ts';
import { extractorsChoice } from './choose.ts';
import { compose, type TextMap } from './compose.ts';
import { readMetadata } from './metadata.ts';
import { betterChoice, plainProse, refine } from './refine.ts';
import { type PageBlock, type WalkOptions, walkPage } from './walk.ts';

/** What there was to read: an article, plain text, a page without an article, or a document of another kind. */
export type ReadingStatus = 'article' | 'plain-text' | 'no-article' | 'not-a-page';

/** An article as read from a document, with the map from its offsets to the page's text nodes. Without an article the text is empty. */
export interface Reading {
  readonly status: ReadingStatus;
  readonly article: Article;
  readonly map: TextMap;
}

/** A text file as a browser shows it: one text node, each line of which is a block. */
function plainText(document: Document): PageBlock[] {
  const pre = document.querySelector('pre') ?? document.querySelector('body');
  const node = pre?.firstChild;
  if (!pre || !node || node.nodeType !== 3) return [];
  const box = { parent: null, element: pre, tag: 'pre', hint: '', kind: 'paragraph' } as const;
  return [...(node as Text).data.matchAll(/[^\r\n]+/g)].map(({ 0: text, index }) => {
    const part = { from: index, to: index + text.length };
    return { box, pieces: [{ node: node as Text, linked: false, raised: false, part }], text, linked: 0 };
  });
}

function articleBlocks(document: Document, title: string | null, options: WalkOptions): PageBlock[] {
  const root = document.querySelector('body') ?? document.documentElement;
  if (!root) return [];
  const blocks = walkPage(root, options);
  const article = refine(blocks, betterChoice(blocks, extractorsChoice(document, blocks, title ?? '')), title);
  return article.length > 0 ? article : plainProse(blocks);
}

function statusOf(document: Document): ReadingStatus {
  const type = document.contentType ?? 'text/html';
  if (type === 'text/plain') return 'plain-text';
  if (!/html/.test(type) || document.designMode === 'on') return 'not-a-page';
  return document.querySelector('body > embed[type="application/pdf"]') ? 'not-a-page' : 'article';
}

/**
 * Reads the article of a document without touching it. Never throws on a page's content: a document without an article (empty,
 * XML, a PDF viewer, an editor) gives its status, its metadata and an empty text.
 * `address` is the page's, or null for a saved file.
 */
export function readDocument(document: Document, address: string | null, options: WalkOptions = {}): Reading {
  const metadata = readMetadata(document, address);
  const status = statusOf(document);
  const nothing = { article: { ...metadata, text: '', blocks: [] }, map: compose([]).map };
  if (status === 'not-a-page') return { status, ...nothing };
  const blocks = status === 'plain-text' ? plainText(document) : articleBlocks(document, metadata.title, options);
  const composed = compose(blocks);
  if (status === 'article' && composed.text === '') return { status: 'no-article', ...nothing };
  return { status, article: { ...metadata, text: composed.text, blocks: composed.blocks }, map: composed.map };
}
