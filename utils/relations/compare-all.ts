import type { Claim } from '../claims/claim.ts';
import { compareSides } from './compare.ts';
import { gistOf } from './gist.ts';
import type { Relation } from './relation.ts';
import { type Side, sideOf } from './side.ts';

/** An article as far as its relations go. */
export interface ReadArticle {
  readonly text: string;
  readonly published: string | null;
  readonly claims: readonly Claim[];
}

/** A relation between two claims of different articles, by their places in what was given. */
export interface Related {
  readonly a: { readonly article: number; readonly claim: Claim };
  readonly b: { readonly article: number; readonly claim: Claim };
  readonly relation: Relation;
}

interface Entry {
  readonly article: number;
  readonly side: Side;
}

function entriesOf(articles: readonly ReadArticle[]): Map<string, Entry[]> {
  const byKey = new Map<string, Entry[]>();
  for (const [article, { text, published, claims }] of articles.entries()) {
    for (const claim of claims) {
      const gist = gistOf(claim, text.slice(claim.sentenceStart, claim.sentenceEnd), claim.start - claim.sentenceStart);
      const side = sideOf({ claim, published, gist });
      const bucket = byKey.get(side.key);
      if (bucket) bucket.push({ article, side });
      else byKey.set(side.key, [{ article, side }]);
    }
  }
  return byKey;
}

/** Every relation among the claims of many articles; only claims that share a comparison key are ever held together. */
export function compareAll(articles: readonly ReadArticle[]): Related[] {
  const found: Related[] = [];
  for (const bucket of entriesOf(articles).values()) {
    // Entries stand in the order of their articles: pairs inside one, of which a long article has very many, are passed over.
    let others = 0;
    for (const a of bucket) {
      while (others < bucket.length && (bucket[others] as Entry).article === a.article) others++;
      for (let next = others; next < bucket.length; next++) {
        const b = bucket[next] as Entry;
        const relation = compareSides(a.side, b.side);
        if (relation === null) continue;
        found.push({
          a: { article: a.article, claim: a.side.claim },
          b: { article: b.article, claim: b.side.claim },
          relation,
        });
      }
    }
  }
  return found.sort(
    (x, y) => x.a.article - y.a.article || x.a.claim.start - y.a.claim.start || x.b.article - y.b.article,
  );
}
