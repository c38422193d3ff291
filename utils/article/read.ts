/** From a document to its article: the door of this room. */
import type { Article, Block } from './article.ts';
import { extractorsChoice } from './choose.ts';
import { compose, type TextMap } from './compose.ts';
import { readMetadata } from './metadata.ts';
import { type PageBlock, type WalkOptions, walkPage } from './walk.ts';

/** What there was to read: an article, plain text, a page without an article, or a document of another kind. */
export type ReadingStatus = 'article' | 'plain-text' | 'no-article' | 'not-a-page';

/** An article as read from a document, with the map from its offsets to the page's text nodes. Without an article the text is empty. */
export interface Reading {
  readonly status: ReadingStatus;
  readonly article: Article;
  readonly map: TextMap;
}

const EMPTY_MAP: TextMap = { nodes: [], starts: [], ends: [], from: [] };
const SHORTEST_ARTICLE = 140;

function plainText(document: Document): PageBlock[] {
  const pre = document.querySelector('pre') ?? document.body;
  const node = pre?.firstChild;
  if (!pre || !node || node.nodeType !== 3) return [];
  const box = { parent: null, element: pre, tag: 'pre', hint: '', kind: 'paragraph' } as const;
  return [{ box, pieces: [node as Text], text: (node as Text).data, linked: 0, links: [false], raised: new Set() }];
}

function articleBlocks(document: Document, title: string | null, options: WalkOptions): PageBlock[] {
  const root = document.querySelector('body') ?? document.documentElement;
  if (!root) return [];
  const blocks = walkPage(root, options);
  const chosen = extractorsChoice(document, blocks, title ?? '');
  return blocks.filter((_, number) => chosen.has(number));
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
  if (status === 'not-a-page') return { status, article: { ...metadata, text: '', blocks: [] }, map: EMPTY_MAP };
  const blocks = status === 'plain-text' ? plainText(document) : articleBlocks(document, metadata.title, options);
  const composed: { text: string; blocks: Block[]; map: TextMap } = compose(blocks);
  if (status === 'article' && composed.text.length < SHORTEST_ARTICLE) {
    return { status: 'no-article', article: { ...metadata, text: '', blocks: [] }, map: EMPTY_MAP };
  }
  return { status, article: { ...metadata, text: composed.text, blocks: composed.blocks }, map: composed.map };
}
