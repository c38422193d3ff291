import type { ArticleHead, Draft, Note, QuotedClaim } from '../../utils/messages/schemas.ts';

/** A new note on an article as a whole, or on one of its claims. */
export function newNote(
  head: ArticleHead & { readonly url: string },
  { body, tags }: Draft,
  quoted: QuotedClaim | null = null,
): Note {
  const now = new Date().toISOString();
  const { url, title, site, published } = head;
  return {
    id: crypto.randomUUID(),
    url,
    title: title ?? url,
    site: site ?? '',
    published,
    body,
    tags: [...tags],
    target: quoted === null ? 'article' : 'claim',
    passage: quoted?.passage ?? null,
    claim: quoted?.claim ?? null,
    term: null,
    created: now,
    changed: now,
  };
}
