/** One cheap look: does the page present itself as a news article? Kept free of imports, for it runs on every granted page. */

const ARTICLE_DATA =
  /"@type"\s*:\s*(?:"|\[[^\]]{0,200}?")(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)"/;
const ARTICLE_META =
  'meta[property="og:type" i][content="article" i], meta[property^="article:published" i], [itemtype$="Article"]';
const SIGNED = 'time, [rel="author"], [itemprop="author"], [class*="byline" i], [class*="dateline" i]';
/** So many paragraphs of so many characters beside each other are a text, and not the teasers of a front page. */
const PARAGRAPHS = 5;
const LONG_PARAGRAPH = 120;
const MOST_LOOKED_AT = 300;
const LONGEST_DATA = 200_000;

/** A front page has many `article` elements, a page of news one, or one and a few others below it. */
const MOST_ARTICLES = 3;

function isDatedArticle(document: Document): boolean {
  const articles = document.getElementsByTagName('article');
  const first = articles[0];
  if (!first?.querySelector('time') || articles.length > MOST_ARTICLES) return false;
  return first.querySelectorAll('p').length > 3;
}

/** Whether there is a text: `least` long paragraphs beside each other. */
export function hasText(document: Document, least = PARAGRAPHS): boolean {
  const beside = new Map<Node | null, number>();
  let looked = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (++looked > MOST_LOOKED_AT) return false;
    if ((paragraph.textContent ?? '').length < LONG_PARAGRAPH) continue;
    const count = (beside.get(paragraph.parentNode) ?? 0) + 1;
    if (count >= least) return true;
    beside.set(paragraph.parentNode, count);
  }
  return false;
}

/** True where the page's metadata is an article's (Open Graph, JSON-LD, microdata), or its structure: signed or dated, and a text. */
export function looksLikeNews(document: Document): boolean {
  if (document.querySelector(ARTICLE_META)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (ARTICLE_DATA.test((script.textContent ?? '').slice(0, LONGEST_DATA))) return true;
  }
  return isDatedArticle(document) || (document.querySelector(SIGNED) !== null && hasText(document));
}
