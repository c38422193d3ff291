import type { Article } from '../../utils/article/article.ts';
import type { TextMap } from '../../utils/article/compose.ts';
import type { Reading } from '../../utils/article/reading.ts';
import type { Answer } from '../../utils/messages/requests.ts';
import { findPassage } from '../../utils/page/find-passage.ts';
import { type Mark, type MarkChoice, planMarks, type Stretch } from '../../utils/page/marks.ts';
import { type Findings, findIn, NOTHING } from './findings.ts';

/** An article as it stands in the page now, and what was found in it. */
export interface View {
  readonly article: Article;
  readonly map: TextMap;
  readonly findings: Findings;
  /** Whether all of the article was understood by now. */
  readonly isWhole: boolean;
}

/** Where in the article the middle of the window is; its beginning where that is elsewhere. */
function offsetInView({ map, article }: Reading): number {
  if (article.text.length < LONG) return 0;
  const found = document.caretPositionFromPoint?.(innerWidth / 2, innerHeight / 2);
  return (found && map.offsetOf(found.offsetNode, found.offset)) ?? 0;
}
const LONG = 40_000;

/** Has what was read understood; a long text that is new in several steps. The same words in other nodes are not understood again. */
export async function* viewsOf(reading: Reading, before: View | null): AsyncGenerator<View> {
  const { article, map } = reading;
  if (before?.isWhole && before.article.text === article.text && before.article.title === article.title) {
    yield { ...before, map };
    return;
  }
  for await (const { isWhole, ...findings } of findIn(article, offsetInView(reading), before?.findings ?? NOTHING)) {
    if (isWhole || !before) yield { article, map, findings, isWhole };
  }
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
