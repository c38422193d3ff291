import type { Article } from '../../utils/article/article.ts';
import type { TermMention } from '../../utils/glossary/term.ts';
import { quoteClaim } from '../../utils/messages/quoted.ts';
import { BOUNDS, type QuotedClaim } from '../../utils/messages/schemas.ts';
import { breath } from '../../utils/page/breath.ts';
import { codePoints } from '../../utils/text/selectors.ts';
import { understand } from '../../utils/understand.ts';

/** What an article says, as the reader marks it and hands it on. */
export interface Findings {
  readonly claims: readonly QuotedClaim[];
  readonly terms: readonly TermMention[];
  /** Where sections begin, in UTF-16 offsets. */
  readonly sections: readonly number[];
}

export const NOTHING: Findings = { claims: [], terms: [], sections: [] };

/** Longer texts are understood part by part, so that the page stays at hand. */
const PART = 40_000;

/** The text in parts that end with a block. */
function partsOf({ text, blocks }: Article): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const { end } of blocks) {
    if (end - start < PART) continue;
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: text.length }];
}

interface Understood {
  readonly claims: QuotedClaim['claim'][];
  readonly terms: TermMention[];
}

async function understandInParts(article: Article): Promise<Understood> {
  const found: Understood = { claims: [], terms: [] };
  for (const [index, { start, end }] of partsOf(article).entries()) {
    if (index > 0) await breath();
    const { claims, terms } = understand({ ...article, text: article.text.slice(start, end) });
    for (const term of terms) found.terms.push({ ...term, start: term.start + start, end: term.end + start });
    for (const claim of claims) {
      found.claims.push({
        ...claim,
        id: index === 0 ? claim.id : `${index}.${claim.id}`,
        start: claim.start + start,
        end: claim.end + start,
        sentenceStart: claim.sentenceStart + start,
        sentenceEnd: claim.sentenceEnd + start,
      });
    }
  }
  return found;
}

/** Reads an article's text. Claims are quoted with their sentence and what is needed to find them again. */
export async function findIn(article: Article): Promise<Findings> {
  const { text, blocks } = article;
  const { terms, claims } = await understandInParts(article);
  const points = codePoints(text);
  return {
    terms,
    sections: blocks.filter(({ kind }) => kind === 'heading').map(({ start }) => start),
    claims: claims.slice(0, BOUNDS.claims).map((claim) => quoteClaim(text, claim, points)),
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
