/** The machine-readable result of `analyze`. */
import type { Claim } from '../../utils/claims/claim.ts';
import { phraseReason } from '../../utils/phrasing/why.ts';
import type { Related } from '../../utils/relations/compare-all.ts';
import type { Analysed } from './engine.ts';

/** The fields of a claim that are printed, in their order. */
const CLAIM_FIELDS = [
  'id',
  'start',
  'end',
  'text',
  'kind',
  'low',
  'high',
  'hedge',
  'unit',
  'direction',
  'measure',
  'material',
  'place',
  'org',
  'partner',
  'period',
  'baseline',
  'modality',
  'source',
] as const satisfies readonly (keyof Claim)[];

const printedClaim = (claim: Claim) => Object.fromEntries(CLAIM_FIELDS.map((field) => [field, claim[field]]));

function printedArticle({ file, title, url, published, text, terms, claims }: Analysed) {
  return {
    file,
    title,
    url,
    published: published?.slice(0, 10) ?? null,
    text,
    terms: terms.map(({ start, end, term, category }) => ({
      start,
      end,
      text: text.slice(start, end),
      term,
      category,
    })),
    claims: claims.map(printedClaim),
  };
}

/** Articles and relations as one JSON object, a claim or relation a line. */
export function asJson(articles: readonly Analysed[], relations: readonly Related[]): string {
  const nameOf = ({ article, claim }: Related['a']) => `${articles[article]?.file}#${claim.id}`;
  const printed = relations.map(({ a, b, relation }) => ({
    a: nameOf(a),
    b: nameOf(b),
    verdict: relation.verdict,
    reason: phraseReason(relation, a.claim, b.claim),
  }));
  return `${JSON.stringify({ articles: articles.map(printedArticle), relations: printed })}\n`;
}
