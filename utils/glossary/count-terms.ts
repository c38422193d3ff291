import type { TermMention } from './term.ts';

/** How often each term stands in the text, the most frequent first. */
export function countTerms(terms: readonly TermMention[]): { term: string; category: string; count: number }[] {
  const counts = new Map<string, { term: string; category: string; count: number }>();
  for (const { term, category } of terms) {
    const known = counts.get(term);
    if (known) known.count++;
    else counts.set(term, { term, category, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
