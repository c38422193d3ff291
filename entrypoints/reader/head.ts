import type { Article } from '../../utils/article/article.ts';
import { send } from '../../utils/messages/in-page.ts';
import type { ArticleHead } from '../../utils/messages/schemas.ts';

const heads = new WeakMap<Article, ArticleHead>();

/** What is told of an article besides its claims: its metadata, and once that is known whom it leans on, its text's signature and who acted. */
export function headOf(article: Article): ArticleHead {
  const { url, title, site, published, updated, authors, lang } = article;
  return heads.get(article) ?? { url, title, site, published, updated, authors, lang, origins: [], fingerprint: [] };
}

/** The head with all there is to know. Throws a `RequestError` where nobody answers. */
export async function wholeHeadOf(article: Article): Promise<ArticleHead> {
  const { text, title, published, site, authors } = article;
  if (!heads.has(article)) {
    const told = await send('page.origins', { text, title, published, site, authors });
    heads.set(article, { ...headOf(article), ...told });
  }
  return headOf(article);
}
