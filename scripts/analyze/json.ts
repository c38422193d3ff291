/** The machine-readable result of `analyze`. */
import { type Claim, READ_FIELDS } from '../../utils/claims/claim.ts';
import { phraseConflict } from '../../utils/phrasing/conflict.ts';
import { phraseReason } from '../../utils/phrasing/why.ts';
import type { Related } from '../../utils/relations/compare-all.ts';
import type { Conflict } from '../../utils/relations/conflicts.ts';
import type { Analysed } from './engine.ts';

/** The fields of a claim that are printed, in their order: where it stands, what is written there, and how it is read. */
const CLAIM_FIELDS: ReadonlySet<keyof Claim> = new Set<keyof Claim>([
  ...(['id', 'start', 'end', 'text', 'kind', 'low', 'high', 'hedge', 'unit'] as const),
  ...READ_FIELDS,
]);

const printedClaim = (claim: Claim) => Object.fromEntries([...CLAIM_FIELDS].map((field) => [field, claim[field]]));

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

function printedConflict(articles: readonly Analysed[], { kind, a, b }: Conflict) {
  const [one, other] = [a, b].map(({ article, start, end }) => {
    const { file = '', text = '' } = articles[article] ?? {};
    return { file, start, end, text: text.slice(start, end) };
  });
  return { a: one, b: other, kind, reason: phraseConflict(kind, one?.text ?? '', other?.text ?? '') };
}

/** What was found between articles. */
export interface Found {
  readonly relations: readonly Related[];
  readonly conflicts: readonly Conflict[];
}

/** Articles and what was found between them as one JSON object; conflicts are left out where there are none. */
export function asJson(articles: readonly Analysed[], { relations, conflicts }: Found): string {
  const nameOf = ({ article, claim }: Related['a']) => `${articles[article]?.file}#${claim.id}`;
  const printed = relations.map(({ a, b, relation }) => ({
    a: nameOf(a),
    b: nameOf(b),
    verdict: relation.verdict,
    reason: phraseReason(relation, a.claim, b.claim),
  }));
  const clashes = conflicts.map((conflict) => printedConflict(articles, conflict));
  const whole = { articles: articles.map(printedArticle), relations: printed };
  return `${JSON.stringify(clashes.length > 0 ? { ...whole, conflicts: clashes } : whole)}\n`;
}
