import type { PlainArticle } from '../../utils/article/article.ts';
import type { Answer } from '../../utils/messages/requests.ts';
import type { ArticleHead } from '../../utils/messages/schemas.ts';

const heads = new WeakMap<PlainArticle, ArticleHead>();

/** What is told of an article besides its claims: its metadata, and once that is known whom it leans on, its text's signature and who acted. */
export function headOf(article: PlainArticle): ArticleHead {
  const { url, title, site, published, updated, authors, lang } = article;
  return heads.get(article) ?? { url, title, site, published, updated, authors, lang, origins: [], fingerprint: [] };
}

/** Its text, where what that tells is not known yet. */
export const untoldText = (article: PlainArticle): string | null => (heads.has(article) ? null : article.text);

/** Adds to an article's head what its text tells. */
export function keepTold(article: PlainArticle, told: Answer<'page.read'>['told']): void {
  if (told) heads.set(article, { ...headOf(article), ...told });
}
