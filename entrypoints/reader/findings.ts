import type { Article } from '../../utils/article/article.ts';
import type { TermMention } from '../../utils/glossary/term.ts';
import type { QuotedClaim } from '../../utils/messages/schemas.ts';
import { codePoints, quoteSelector } from '../../utils/text/selectors.ts';
import { understand } from '../../utils/understand.ts';

/** What an article says, as the reader marks it and hands it on. */
export interface Findings {
  readonly claims: readonly QuotedClaim[];
  readonly terms: readonly TermMention[];
  /** Where sections begin, in UTF-16 offsets. */
  readonly sections: readonly number[];
}

export const NOTHING: Findings = { claims: [], terms: [], sections: [] };

/** What one message to the background may carry. */
const MOST_CLAIMS = 2000;

/** Reads an article's text. Claims are quoted with their sentence and what is needed to find them again. */
export function findIn(article: Article): Findings {
  const { text, blocks } = article;
  const { terms, claims } = understand(article);
  const points = codePoints(text);
  return {
    terms,
    sections: blocks.filter(({ kind }) => kind === 'heading').map(({ start }) => start),
    claims: claims.slice(0, MOST_CLAIMS).map((claim) => ({
      claim,
      passage: {
        quote: quoteSelector(text, claim.start, claim.end),
        position: { start: points.fromUtf16(claim.start), end: points.fromUtf16(claim.end) },
      },
      sentence: text.slice(claim.sentenceStart, claim.sentenceEnd),
      at: claim.start - claim.sentenceStart,
    })),
  };
}

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
