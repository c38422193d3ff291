import { lettersOf } from '../../../utils/article/page-block.ts';
import { readDocumentInSteps } from '../../../utils/article/reading.ts';
import { sentBlock } from '../../../utils/article/sketch.ts';
import { addressOfFile } from '../../../utils/exchange/address.ts';
import { countTerms } from '../../../utils/glossary/count-terms.ts';
import type { ReadArticle } from '../../../utils/library/articles.ts';
import { inSlices } from '../../../utils/messages/slices.ts';
import type { Engine } from './engine.ts';

/** A page as it was saved or as a tab holds it. */
export interface SavedPage {
  /** A file's name or a tab's title, as it is told of. */
  readonly name: string;
  readonly html: string;
  /** Null where only the page itself may say it. */
  readonly address: string | null;
}
/** Why a page was not taken. */
export type Refused = 'no-article' | 'no-numbers' | 'not-english' | 'too-long';

/** Longer texts are not taken (UTF-16 units). */
const LONGEST = 1_000_000;
/** Larger files are not read, in bytes; longer pages of tabs neither. */
export const LONGEST_FILE = 20_000_000;

/** Where a browser or a saving extension writes the address a page was saved from. */
const SAVED_FROM = [
  /<!--\s*saved from url=\(\d{4}\)(https?:\/\/[^\s>]{1,2000})/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/[^\s>]{1,2000})/i,
];

/** The address a saved page says it stood at; null where it says none. */
export function savedFrom(html: string): string | null {
  const head = html.slice(0, 10_000);
  return SAVED_FROM.map((pattern) => pattern.exec(head)?.[1]).find((found) => found !== undefined) ?? null;
}

const canonicalOf = (page: Document): string | null => {
  const link = page.querySelector('link[rel=canonical]')?.getAttribute('href');
  const stated = link ?? page.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null;
  return stated !== null && /^https?:\/\//i.test(stated) && URL.canParse(stated) ? stated : null;
};

const asText = (text: string): Document => {
  const page = document.implementation.createHTMLDocument('');
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    page.body.append(paragraph);
  }
  return page;
};

/** Text without markup: its first line is taken to be its title. */
function parsed({ name, html }: SavedPage): Document {
  if (/\.(txt|text|md)$/i.test(name) || !/<[a-z!]/i.test(html.slice(0, 4000))) {
    const page = asText(html);
    page.title = html.trimStart().split(/\r?\n/, 1)[0]?.slice(0, 300) ?? name;
    return page;
  }
  // Nothing of it runs and nothing is fetched: a parsed document has no window.
  return new DOMParser().parseFromString(html, 'text/html');
}

const isForeign = (lang: string | null) => lang !== null && !/^en\b/i.test(lang);

/** Reads a page that was saved slice by slice, as the reader of an open one does. Says why where it is not taken. */
export async function readSaved(saved: SavedPage, engine: Engine): Promise<ReadArticle | Refused> {
  if (saved.html.length > LONGEST_FILE) return 'too-long';
  const page = parsed(saved);
  const address = saved.address ?? savedFrom(saved.html) ?? canonicalOf(page) ?? addressOfFile(saved.name);
  const { status, metadata, blocks } = await inSlices(readDocumentInSteps(page, address), undefined, async (sketched) =>
    engine.pick(sketched),
  );
  if (status !== 'article' && status !== 'plain-text') return 'no-article';
  if (lettersOf(blocks) > LONGEST) return 'too-long';
  const { claims, terms, told } = await engine.read({ ...metadata, blocks: blocks.map(sentBlock) });
  if (claims.length === 0 && terms.length === 0) return isForeign(metadata.lang) ? 'not-english' : 'no-numbers';
  return {
    head: { ...metadata, url: metadata.url ?? address, authors: [...metadata.authors], ...told },
    claims,
    terms: countTerms(terms),
  };
}
