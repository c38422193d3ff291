/** What a page says of itself, as it stands there: gathered in the page, understood elsewhere. */

/** Raw and bounded; null or empty where the page does not say. */
export interface Told {
  /** Where the page stands; null for a saved file. */
  readonly address: string | null;
  readonly langs: readonly (string | null)[];
  readonly windowTitle: string | null;
  /** Texts of the page's highest headings; its own headline is one of them mostly, beside a site's name. */
  readonly headings: readonly string[];
  readonly canonical: string | null;
  /** Names and contents of `meta` elements, in their order. */
  readonly meta: readonly (readonly [string, string])[];
  /** JSON-LD that may be an article's. */
  readonly data: readonly string[];
  /** Stamps and lines that may be of a day. */
  readonly dated: readonly string[];
  /** Stamps and lines that may be of the day on which it was last changed. */
  readonly changed: readonly string[];
  /** Texts of visible bylines, each node by node, so that names set apart by markup alone do not run together. */
  readonly bylines: readonly (readonly string[])[];
}

/** More are left out; so are scripts and entries that are longer, as part of an address is another one. Other texts are cut. */
export const TOLD = {
  entries: 1000,
  letters: 2000,
  scripts: 50,
  script: 1_000_000,
  /** A page with many lists of other stories has more bylines than its own, and some have more headlines. */
  bylines: 6,
  headings: 6,
} as const;

/** How the name of a type of article ends, by itself or within JSON-LD. */
export const ARTICLE_TYPE = /(?:Article|Posting|Report)(?:"|$)/;

const DATED =
  'time[datetime], [itemprop="datePublished"], [class*="publish" i], [class*="date" i], [class*="byline" i]';
const CHANGED = 'time[class*="updated" i], time[class*="modified" i], [itemprop="dateModified"]';
const MOST_DATED = 12;
const BYLINE =
  '[rel="author"], [itemprop="author"], [data-component="byline" i], [data-testid*="byline" i], ' +
  '[class*="byline" i], [class*="author-name" i], [class*="author_name" i], ' +
  '[class~="author" i], a[href*="/author/" i], a[href*="/authors/" i]';
const LONGEST_BYLINE = 300;

const classesWith = (parts: string) => parts.split(' ').map((part) => `[class*="${part}"]`);
/**
 * Whatever the three may fit, by parts of names in each way of writing them that is met: the browser looks for letters as they are
 * written in a tenth of the time in which it looks for them whatever their case.
 */
const EITHER = [
  'time, [itemprop="datePublished"], [itemprop="dateModified"], [itemprop="author"], [rel="author"]',
  '[data-component="byline" i], [data-testid*="byline" i], a[href*="uthor"], a[href*="UTHOR"]',
  ...classesWith('ublish UBLISH date Date DATE yline yLine YLINE uthor UTHOR'),
].join();

const cut = (text: string | null | undefined) => text?.slice(0, TOLD.letters) ?? null;
const whole = (text: string | null | undefined) => (text && text.length <= TOLD.letters ? text : null);

function metaOf(document: Document): [string, string][] {
  const found: [string, string][] = [];
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = whole(element.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute);
      if (name && content && found.length < TOLD.entries) found.push([name.slice(0, 100), content]);
    }
  }
  return found;
}

function dataOf(document: Document): string[] {
  const found: string[] = [];
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (!textContent || textContent.length > TOLD.script || found.length >= TOLD.scripts) continue;
    if (ARTICLE_TYPE.test(textContent)) found.push(textContent);
  }
  return found;
}

function piecesOf(line: Element): string[] {
  const pieces: string[] = [];
  const gather = (node: Node): void => {
    if (node.nodeType === 3 && node.nodeValue?.trim()) pieces.push(node.nodeValue);
    for (let child = node.firstChild; child; child = child.nextSibling) gather(child);
  };
  gather(line);
  return pieces;
}

const bylinesIn = (elements: readonly Element[]): string[][] =>
  elements.filter(({ textContent }) => textContent && textContent.length <= LONGEST_BYLINE).map(piecesOf);

const stampsOf = (elements: readonly Element[]) =>
  elements.flatMap((stamp) => [
    cut(stamp.getAttribute('datetime')) ?? '',
    cut(stamp.getAttribute('content')) ?? '',
    (stamp.textContent ?? '').slice(0, 100),
  ]);

/** Gathers what a page says of itself, without touching it. `address` is where it stands, null for a saved file. */
export function toldBy(document: Document, address: string | null): Told {
  const root = document.documentElement;
  const named = [...document.querySelectorAll(EITHER)];
  const firstOf = (selector: string, most: number): Element[] => {
    const found: Element[] = [];
    for (const element of named) if (found.length < most && element.matches(selector)) found.push(element);
    return found;
  };
  return {
    address,
    langs: [cut(root?.getAttribute('lang')), cut(root?.getAttribute('xml:lang'))],
    windowTitle: cut(document.querySelector('title')?.textContent),
    headings: [...document.querySelectorAll('h1')].slice(0, TOLD.headings).map((each) => cut(each.textContent) ?? ''),
    canonical: whole(document.querySelector('link[rel~="canonical"]')?.getAttribute('href')),
    meta: metaOf(document),
    data: dataOf(document),
    dated: stampsOf(firstOf(DATED, MOST_DATED).filter((stamp) => !stamp.matches(CHANGED))),
    changed: stampsOf(firstOf(CHANGED, 1)),
    bylines: bylinesIn(firstOf(BYLINE, TOLD.bylines)),
  };
}
