import type { Article } from '../../utils/article/article.ts';
import type { ArticleHead } from '../../utils/messages/schemas.ts';
import { fingerprintOf } from '../../utils/relations/copies.ts';
import { originsOf } from '../../utils/relations/origins.ts';

const heads = new WeakMap<Article, ArticleHead>();

/** What is told of an article besides its claims: its metadata, whom it leans on and its text's signature. Worked out once. */
export function headOf(article: Article): ArticleHead {
  const known = heads.get(article);
  if (known) return known;
  const { url, title, site, published, updated, authors, lang, text } = article;
  const origins = originsOf(article).slice(0, 20);
  const head = { url, title, site, published, updated, authors, lang, origins, fingerprint: fingerprintOf(text) };
  heads.set(article, head);
  return head;
}
