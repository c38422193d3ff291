import type { Claim } from '../utils/claims/claim.ts';
import { type Part, t } from '../utils/i18n/t.ts';
import type { Related, Supports } from '../utils/messages/schemas.ts';
import { phraseValue } from '../utils/phrasing/value.ts';
import { phraseAgreement } from '../utils/phrasing/verdict.ts';
import { phraseEarlier, phraseWhy } from '../utils/phrasing/why.ts';
import { intervalOf } from '../utils/relations/interval.ts';
import type { Verdict } from '../utils/relations/relation.ts';
import type { PlotReference, PlotRow } from './Plot.tsx';

/** What the statistics say of a claim, in words and, where it can be drawn, as a value in the claim's unit. */
export interface ReferenceView {
  readonly words: readonly Part[];
  /** The same in a line: who, what, when. */
  readonly line: string;
  readonly plot: PlotReference | null;
}

const GRAVITY: Readonly<Record<Verdict, number>> = { contradicts: 0, tension: 1, agrees: 2 };

/** The related readings, gravest first; among equals the order they came in. */
export const byGravity = (related: readonly Related[]): Related[] =>
  [...related].sort((a, b) => GRAVITY[a.relation.verdict] - GRAVITY[b.relation.verdict]);

/** The gravest verdict there is, `unsure` where a doubtful claim has none, null where nothing earlier is related. */
export function verdictOf(claim: Claim, related: readonly Related[]): Verdict | 'unsure' | null {
  return byGravity(related)[0]?.relation.verdict ?? (claim.doubts.length > 0 ? 'unsure' : null);
}

const space: Part = { text: ' ', style: 'plain' };

/** Why a claim has the verdict it has: who gave which number when, and the rule that decided. */
export function whyOf(claim: Claim, published: string | null, related: readonly Related[], supports: Supports): Part[] {
  const gravest = byGravity(related)[0];
  const quote = gravest?.quotes[0];
  if (!gravest || !quote) return [];
  if (gravest.relation.verdict === 'agrees') {
    const { articles, origins, names } = supports.agrees;
    return phraseAgreement(articles, origins, names);
  }
  const earlier = phraseEarlier(quote.site, phraseValue(quote.claim), quote.published, published);
  return [...earlier, space, ...phraseWhy(gravest.relation, claim, quote.claim)];
}

/** What is drawn of a claim: its interval, and the number itself where one was written. Null where none can be read. */
export function drawnOf(claim: Claim): { low: number | null; high: number | null; point: number | null } | null {
  const interval = intervalOf(claim);
  if (!interval) return null;
  // A share of at least 90 % ends at the whole, but what was written is open.
  return {
    low: claim.hedge === 'at-most' ? claim.low : interval.low,
    high: claim.high === null ? null : interval.high,
    point: claim.low !== null && claim.low === claim.high ? claim.low : null,
  };
}

/** A value as a row of a plot; null where it cannot be drawn. */
export function rowOf(name: string, claim: Claim, mark: PlotRow['mark']): PlotRow | null {
  const drawn = drawnOf(claim);
  if (!drawn) return null;
  const between = claim.low !== null && claim.high !== null && mark !== 'this';
  const point = drawn.point ?? (between ? ((claim.low as number) + (claim.high as number)) / 2 : null);
  return { name, value: phraseValue(claim), mark, ...drawn, point };
}

/** The rows of a claim's plot: this page's value, then at most three of those it is related to. */
export function plotRows(claim: Claim, related: readonly Related[], most = 3): PlotRow[] {
  const others = byGravity(related)
    .slice(0, most)
    .map(({ relation, quotes }) => quotes[0] && rowOf(quotes[0].site, quotes[0].claim, relation.verdict));
  const rows = [rowOf(t('page.this-page'), claim, 'this'), ...others];
  return rows.filter((row) => row !== null && row !== undefined);
}

/** The plot in words: each value with who gave it. */
export const plotLabel = (rows: readonly PlotRow[]): string =>
  rows.map(({ name, value }) => t('plot.row', { name, value })).join('; ');

/** Values that lie on one axis: changes up and changes down do not, nor do ranks say much as bars. */
export const canPlot = (rows: readonly PlotRow[], claim: Claim, others: readonly Claim[]): boolean =>
  rows.length > 1 && claim.kind !== 'rank' && others.every(({ direction }) => direction === claim.direction);

/** The claims that stand first for each of the related readings. */
export const claimsOf = (related: readonly Related[]): Claim[] =>
  related.flatMap(({ quotes }) => quotes[0]?.claim ?? []);
