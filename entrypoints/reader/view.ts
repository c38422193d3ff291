import type { Metadata, PlainArticle } from '../../utils/article/article.ts';
import { pageMap, type TextMap } from '../../utils/article/page-map.ts';
import type { Answer } from '../../utils/messages/requests.ts';
import { findPassage } from '../../utils/page/find-passage.ts';
import { type Mark, type MarkChoice, planMarks, type Stretch } from '../../utils/page/marks.ts';
import { type Findings, type Found, findIn, findingsOf, type Known } from './findings.ts';
import type { Part } from './parts.ts';

/** An article as it stands in the page now, and what was found in it. */
export interface View {
  readonly article: PlainArticle;
  readonly map: TextMap;
  /** The reading of the page it is of. */
  readonly parts: readonly Part[];
  readonly findings: Findings;
  /** Whether all of the article was understood by now. */
  readonly isWhole: boolean;
}

/** The part in which the middle of the window is; the first where that is elsewhere. */
function partInView(parts: readonly Part[]): number {
  if (parts.length < 2) return 0;
  const node = document.caretPositionFromPoint?.(innerWidth / 2, innerHeight / 2)?.offsetNode;
  return Math.max(
    0,
    parts.findIndex(({ sources }) => sources.some((source) => source.node === node)),
  );
}

/** Has what was read understood; a long text that is new in several steps. What is known already is not asked. */
export async function* viewsOf(
  metadata: Metadata,
  parts: readonly Part[],
  before: View | null,
  known: readonly Known[],
): AsyncGenerator<View> {
  for await (const found of findIn(metadata, parts, partInView(parts), known)) {
    if (found.isWhole || !before) yield viewOf(metadata, parts, before, found);
  }
}

/** An article that says the same in other nodes stays what it was. */
function viewOf(metadata: Metadata, parts: readonly Part[], before: View | null, found: Found): View {
  const { text } = found.read;
  const map = pageMap(found.sources, found.read);
  const isSame = before?.isWhole && before.article.text === text && before.article.title === metadata.title;
  if (isSame) return { ...before, map, parts };
  return { article: { ...metadata, text }, map, parts, findings: findingsOf(found), isWhole: found.isWhole };
}

/** Where text of the article stands in the page: one range a text node. */
export const rangesIn = ({ map }: Pick<View, 'map'>, { start, end }: Stretch): StaticRange[] =>
  map
    .spansOf(start, end)
    .map(
      ({ node, start: from, end: to }) =>
        new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
    );

export type ReadAnswer = Answer<'page.read'>;

/** Whether nothing is marked otherwise by an answer than without one. */
export const isBare = ({ claims, dropped, notes }: ReadAnswer): boolean =>
  dropped.length === 0 && notes.length === 0 && claims.every(({ verdict }) => verdict === null);

/** What is marked in an article, by what is known of its claims and by what the reader chose. */
export function marksOf({ article, findings }: View, answer: ReadAnswer | null, choice: MarkChoice): Mark[] {
  const verdicts = answer?.claims.flatMap(({ id, verdict }) => (verdict ? [[id, verdict] as const] : []));
  const notes = answer?.notes.flatMap(({ id, passage }) => {
    const place = passage && findPassage(article.text, passage);
    return place ? [{ id, ...place }] : [];
  });
  const { terms, sections } = findings;
  return planMarks(
    article.text,
    { claims: findings.claims.map(({ claim }) => claim), terms, notes: notes ?? [], sections },
    { verdicts: new Map(verdicts), dropped: new Set(answer?.dropped) },
    choice,
  );
}
