import type { Article } from '../../utils/article/article.ts';
import type { TermMention } from '../../utils/glossary/term.ts';
import { BOUNDS } from '../../utils/messages/bounds.ts';
import { send } from '../../utils/messages/in-page.ts';
import type { PartRead } from '../../utils/messages/requests.ts';
import type { QuotedClaim } from '../../utils/messages/schemas.ts';
import { codePoints } from '../../utils/text/selectors.ts';

/** What an article says, as the reader marks it and hands it on. */
export interface Findings {
  readonly claims: readonly QuotedClaim[];
  readonly terms: readonly TermMention[];
  /** Where sections begin, in UTF-16 offsets. */
  readonly sections: readonly number[];
  /** What each part of the text said, by title and text, so that a text which grew is not understood again as a whole. */
  readonly parts: ReadonlyMap<string, PartRead>;
}

export const NOTHING: Findings = { claims: [], terms: [], sections: [], parts: new Map() };

/** Longer texts are understood part by part, so that what is in view need not wait for the rest. */
const PART = 40_000;

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The text in parts that end with a block. */
function partsOf({ text, blocks }: Article): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { end } of blocks) {
    if (end - start < PART) continue;
    parts.push({ start, end });
    start = end;
  }
  // A text that is one block is cut all the same.
  return [...parts, { start, end: text.length }].flatMap(cut);
}

function cut({ start, end }: Part): Part[] {
  const pieces: Part[] = [];
  for (let at = start; at < end; at += BOUNDS.part) pieces.push({ start: at, end: Math.min(end, at + BOUNDS.part) });
  return pieces;
}

function moved(claim: QuotedClaim, index: number, start: number, points: number): QuotedClaim {
  const { position } = claim.passage;
  const { id, ...found } = claim.claim;
  return {
    ...claim,
    claim: {
      ...found,
      id: index === 0 ? id : `${index}.${id}`,
      start: found.start + start,
      end: found.end + start,
      sentenceStart: found.sentenceStart + start,
      sentenceEnd: found.sentenceEnd + start,
    },
    passage: {
      ...claim.passage,
      position: position && { start: position.start + points, end: position.end + points },
    },
  };
}

/** Puts what the parts say together, in the order of the text. */
function together(
  { text, blocks }: Article,
  read: readonly (readonly [number, Part, PartRead])[],
): Omit<Findings, 'parts'> {
  const points = codePoints(text);
  const inOrder = [...read].sort(([a], [b]) => a - b);
  return {
    sections: blocks.filter(({ kind }) => kind === 'heading').map(({ start }) => start),
    terms: inOrder.flatMap(([, { start }, { terms }]) =>
      terms.map((term) => ({ ...term, start: term.start + start, end: term.end + start })),
    ),
    claims: inOrder
      .flatMap(([index, { start }, { claims }]) => {
        const before = points.fromUtf16(start);
        return claims.map((claim) => moved(claim, index, start, before));
      })
      .slice(0, BOUNDS.claims),
  };
}

/** After so many parts what is known by then is shown: the first two, then ever more at once. */
const isTime = (count: number) => (count & (count - 1)) === 0;

/**
 * Has an article's text understood, the part around the offset `near` first; what is known comes several times, the whole at last.
 * What was understood before is not asked again. Throws a `RequestError` where nobody answers.
 */
export async function* findIn(
  article: Article,
  near: number,
  before: Findings,
): AsyncGenerator<Findings & { readonly isWhole: boolean }> {
  const { text, title, published, lang } = article;
  const parts = partsOf(article);
  const first = parts.findIndex(({ end }) => near < end);
  const order = [...parts.keys()].sort((a, b) => Math.abs(a - first) - Math.abs(b - first));
  const known = new Map<string, PartRead>();
  const read: (readonly [number, Part, PartRead])[] = [];
  for (const index of order) {
    const part = parts[index] as Part;
    const words = text.slice(part.start, part.end);
    const key = `${title}\n${words}`;
    const said = before.parts.get(key) ?? (await send('page.understand', { text: words, title, published, lang }));
    known.set(key, said);
    read.push([index, part, said]);
    if (isTime(read.length) && read.length < parts.length)
      yield { ...together(article, read), parts: known, isWhole: false };
  }
  yield { ...together(article, read), parts: known, isWhole: true };
}
