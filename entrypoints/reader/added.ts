import { readMore } from '../../utils/article/more.ts';
import { pageMap, type TextMap } from '../../utils/article/page-map.ts';
import type { QuotedClaim } from '../../utils/messages/schemas.ts';
import type { Mark, MarkChoice } from '../../utils/page/marks.ts';
import { type Findings, type Found, findIn, findingsOf, NOTHING } from './findings.ts';
import { partsOf } from './parts.ts';
import { shadowOf } from './shadow.ts';
import { marksOf, type View } from './view.ts';

/** What was added to an article since it was read as a whole, as far as it is marked. */
export interface Added {
  /** Which of all that was added: keys and ids of its own begin with it. */
  readonly number: number;
  readonly text: string;
  readonly map: TextMap;
  readonly claims: readonly QuotedClaim[];
  readonly marks: readonly Mark[];
  /** The terms that were met by its end, in the section that goes on. */
  readonly seen: ReadonlySet<string>;
}

/** The terms of the section that a text ends with. */
function termsAtEnd({ terms, sections }: Findings): string[] {
  const from = sections.at(-1) ?? 0;
  return terms.filter(({ start }) => start >= from).map(({ term }) => term);
}

/**
 * Reads, has understood and plans the marks of elements that were added to an article. Keys and ids are other than those of the
 * whole and of what was added before: `number` tells them apart. Throws a `RequestError` where nobody answers.
 */
export async function readAdded(
  elements: readonly Element[],
  view: View,
  before: readonly Added[],
  choice: MarkChoice,
): Promise<Added | null> {
  const parts = partsOf(readMore(elements, { shadowOf }));
  if (parts.length === 0) return null;
  let found = null as Found | null;
  for await (const each of findIn(view.article, parts, 0, NOTHING.parts)) found = each;
  if (!found) return null;
  const { text } = found.read;
  const map = pageMap(found.sources, found.read);
  const findings = findingsOf(found);
  const number = (before.at(-1)?.number ?? -1) + 1;
  const own = findings.claims.map((claim) => ({
    ...claim,
    claim: { ...claim.claim, id: `+${number}.${claim.claim.id}` },
  }));
  const seen = before.at(-1)?.seen ?? new Set(termsAtEnd(view.findings));
  const first = findings.sections[0] ?? Number.POSITIVE_INFINITY;
  const isFurther = ({ kind, id, start }: Mark) => kind === 'term' && start < first && seen.has(id);
  const marks = marksOf(
    { ...view, article: { ...view.article, text }, findings: { ...findings, claims: own } },
    null,
    choice,
  )
    .filter((mark) => choice.markTerms === 'all' || !isFurther(mark))
    .map((mark) => ({ ...mark, key: `+${number}:${mark.key}` }));
  const terms = marks.flatMap(({ kind, id }) => (kind === 'term' ? [id] : []));
  return { number, text, map, claims: own, marks, seen: new Set([...seen, ...terms]) };
}
