import type { Metadata } from '../../utils/article/article.ts';
import type { SentBlock, SentPiece } from '../../utils/article/sketch.ts';
import type { TermMention } from '../../utils/glossary/term.ts';
import { BOUNDS } from '../../utils/messages/bounds.ts';
import { send } from '../../utils/messages/in-page.ts';
import type { PartRead } from '../../utils/messages/requests.ts';
import type { QuotedClaim } from '../../utils/messages/schemas.ts';
import { joinParts, type Said } from './join-parts.ts';
import type { Part } from './parts.ts';

/** What an article says, as the reader marks it and hands it on. */
export interface Findings {
  readonly claims: readonly QuotedClaim[];
  readonly terms: readonly TermMention[];
  /** Where sections begin, in UTF-16 offsets. */
  readonly sections: readonly number[];
  /** What each part said, so that an article which grew is not understood again as a whole. */
  readonly parts: readonly Known[];
}

/** What blocks are known to say under a title. */
export interface Known {
  readonly title: string | null;
  readonly blocks: readonly SentBlock[];
  readonly read: PartRead;
}

export const NOTHING: Findings = { claims: [], terms: [], sections: [], parts: [] };

const areSamePieces = (a: SentPiece, b: SentPiece | undefined) =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a.raised === b.raised);
const areSameBlocks = (a: SentBlock, b: SentBlock | undefined) =>
  a.kind === b?.kind &&
  a.runs.length === b.runs.length &&
  a.runs.every((run, at) => {
    const other = b.runs[at] ?? [];
    return run.length === other.length && run.every((piece, place) => areSamePieces(piece, other[place]));
  });
const saidBefore = (known: readonly Known[], title: string | null, blocks: readonly SentBlock[]) =>
  known.find(
    (part) =>
      part.title === title &&
      part.blocks.length === blocks.length &&
      blocks.every((block, at) => areSameBlocks(block, part.blocks[at])),
  )?.read;

/** After so many parts what is known by then is shown: the first two, then ever more at once. */
const isTime = (count: number) => (count & (count - 1)) === 0;

/** What was found in some of an article's parts, or in all: their text with the way back to their sources, and what it says. */
export interface Found {
  readonly sources: Part['sources'];
  readonly read: PartRead;
  readonly parts: readonly Known[];
  readonly isWhole: boolean;
}

function together(said: readonly Said[]): Pick<Found, 'sources' | 'read'> {
  const [first] = said;
  if (first && said.length === 1) return first;
  const inOrder = [...said].sort((a, b) => a.index - b.index);
  return { sources: inOrder.flatMap(({ sources }) => sources), read: joinParts(inOrder) };
}

/**
 * Has the parts of an article understood, the one at `first` before the others; what is known comes several times, the whole at
 * last. What is known already is not asked again. Throws a `RequestError` where nobody answers.
 */
export async function* findIn(
  { title, published, lang }: Metadata,
  parts: readonly Part[],
  first: number,
  known: readonly Known[],
): AsyncGenerator<Found> {
  const order = [...parts.keys()].sort((a, b) => Math.abs(a - first) - Math.abs(b - first));
  const now: Known[] = [];
  const said: Said[] = [];
  for (const index of order) {
    const { sources, blocks } = parts[index] as Part;
    const read =
      saidBefore(known, title, blocks) ?? (await send('page.understand', { blocks, title, published, lang }));
    now.push({ title, blocks, read });
    said.push({ index, sources, read });
    if (isTime(said.length) && said.length < parts.length) yield { ...together(said), parts: now, isWhole: false };
  }
  yield { ...together(said), parts: now, isWhole: true };
}

/** As the reader has it. */
export const findingsOf = ({ read: { claims, terms, sections }, parts }: Found): Findings => ({
  claims: claims.length > BOUNDS.claims ? claims.slice(0, BOUNDS.claims) : claims,
  terms,
  sections,
  parts,
});
