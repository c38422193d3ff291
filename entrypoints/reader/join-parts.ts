import type { Source } from '../../utils/article/page-map.ts';
import type { PartRead } from '../../utils/messages/requests.ts';
import type { QuotedClaim } from '../../utils/messages/schemas.ts';
import { codePoints } from '../../utils/text/selectors.ts';

/** What a part says, with its place among all parts and how many pieces of the page it has. */
export interface Said {
  readonly index: number;
  readonly sources: readonly Source[];
  readonly read: PartRead;
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

/** Parts of an article in their order as one: a line break between them, all offsets those of the whole. */
export function joinParts(parts: readonly Said[]): PartRead {
  const whole = {
    text: '',
    sections: [] as number[],
    terms: [] as PartRead['terms'][number][],
    claims: [] as QuotedClaim[],
    runs: { at: [] as number[], piece: [] as number[], from: [] as number[], to: [] as number[] },
  };
  let [pieces, points] = [0, 0];
  for (const { index, sources, read } of parts) {
    const { at, piece, from, to } = whole.runs;
    if (whole.text !== '' && read.text !== '') {
      // As between two blocks of one part.
      at.push(whole.text.length);
      piece.push(pieces + (read.runs.piece[0] ?? 0));
      from.push(read.runs.from[0] ?? 0);
      to.push(read.runs.from[0] ?? 0);
      whole.text += '\n';
      points++;
    }
    const start = whole.text.length;
    for (const [run, place] of read.runs.at.entries()) {
      at.push(place + start);
      piece.push((read.runs.piece[run] as number) + pieces);
      from.push(read.runs.from[run] as number);
      to.push(read.runs.to[run] as number);
    }
    whole.text += read.text;
    whole.sections.push(...read.sections.map((place) => place + start));
    for (const term of read.terms) whole.terms.push({ ...term, start: term.start + start, end: term.end + start });
    for (const claim of read.claims) whole.claims.push(moved(claim, index, start, points));
    pieces += sources.length;
    points += codePoints(read.text).fromUtf16(read.text.length);
  }
  return whole;
}
