/** One cheap look: does the page present itself as a news article? Kept free of imports, for it runs on every granted page. */

const ARTICLE_DATA = /"@type"\s*:\s*(?:\[\s*)?"(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)"/;
const ARTICLE_META =
  'meta[property="og:type" i][content="article" i], meta[property^="article:published" i], [itemtype$="Article"]';

/** True where the page's metadata or structure is an article's: Open Graph, JSON-LD, microdata, or one dated `article` of paragraphs. */
export function looksLikeNews(document: Document): boolean {
  if (document.querySelector(ARTICLE_META)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (ARTICLE_DATA.test((script.textContent ?? '').slice(0, 20_000))) return true;
  }
  const articles = document.querySelectorAll('article');
  const first = articles[0];
  if (!first || articles.length > 3) return false;
  return first.querySelector('time') !== null && first.querySelectorAll('p').length > 3;
}
