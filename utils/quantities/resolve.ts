import type { Sentence } from '../text/sentences.ts';
import { INDEXES } from './data/traps.ts';
import type { Draft } from './draft.ts';
import { readElliptic, type Stretch } from './elliptic.ts';
import { furnitureLines } from './furniture.ts';
import { carryPer, sharePer } from './price.ts';
import type { Reader } from './reader.ts';
import { HEADS, isStrong, shareUnits } from './share.ts';
import { type Line, readTables } from './table.ts';

const NONE: readonly Draft[] = [];

/** Splits a text into its lines that are not empty, each with its quantities. */
function readLines(r: Reader, drafts: readonly Draft[]): Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (let from = 0; from < r.length; ) {
    let to = from;
    while (!r.isEdge(to)) to++;
    const first = next;
    while (next < drafts.length && (drafts[next] as Draft).from < to) next++;
    if (to > from) lines.push({ from, to, drafts: first === next ? NONE : drafts.slice(first, next) });
    from = to + 1;
  }
  return lines;
}

/** The sentences, each with its quantities. */
function readStretches(drafts: readonly Draft[], sentences: readonly Sentence[]): Stretch[] {
  let next = 0;
  return sentences.map(({ from, to }) => {
    const first = next;
    while (next < drafts.length && (drafts[next] as Draft).from < to) next++;
    return { from, to, drafts: first === next ? NONE : drafts.slice(first, next) };
  });
}

/** What tells an earlier value: "A$8.20 (was A$7.40)". */
const FORMER = new Set('was were from against vs versus previously formerly prev old up down'.split(' '));

/** "€90m ($98m)", "920lb (417kg)": the same amount again in other units. */
function dropConversions(r: Reader, drafts: readonly Draft[]) {
  for (let index = 1; index < drafts.length; index++) {
    const [first, second] = [drafts[index - 1] as Draft, drafts[index] as Draft];
    if (first.bare || second.bare || first.form !== second.form || r.word(first.to) !== '(') continue;
    if (second.from - first.to > 2 || r.word(second.to) !== ')' || FORMER.has(r.word(second.from - 1))) continue;
    if (first.form !== 'money' && first.form !== 'measured') continue;
    const near = second.low / first.low > 0.9 && second.low / first.low < 1.1;
    if (first.unit !== second.unit ? !first.isTime || second.isTime : near) second.dropped = true;
  }
}

const NO_RATES = new Set([...INDEXES, 'indices', 'average', 'shares', 'stocks', 'score', 'scored']);
const RATE_WORDS = new Set(
  'rate rates unemployment margin share yield approval support poll polls survey surveys lead leads ahead growth inflation stake percent % cent basis'.split(
    ' ',
  ),
);

/** "climbed five points to 44%", "a 0.3-point drop in the rate": points of a percentage, unless an index is spoken of. */
function readPoints(r: Reader, { from, to, drafts }: Stretch) {
  const points = drafts.filter((draft) => draft.unit === 'point' && draft.high <= 30);
  if (points.length === 0) return;
  let isRate = false;
  for (let at = from; at < to; at++) {
    if (NO_RATES.has(r.word(at)) && r.word(at + 1) !== 'of') return;
    isRate ||= RATE_WORDS.has(r.word(at));
  }
  if (isRate) for (const draft of points) [draft.unit, draft.form] = ['pp', 'points'];
}

const LEVELS = new Set('to at above below near'.split(' '));

/** "The FTSE 100 closed at 8,210": a level told beside the name of an index is in its points. */
function readLevels(r: Reader, { from, to, drafts }: Stretch) {
  const levels = drafts.filter(
    (draft) => draft.bare && draft.digits && draft.scale === 1 && LEVELS.has(r.word(draft.from - 1)),
  );
  if (levels.length === 0) return;
  for (let at = from; at < to; at++) {
    if (!INDEXES.has(r.word(at)) && !(r.word(at) === 'p' && r.word(at - 1) === '&')) continue;
    for (const draft of levels)
      if (draft.from > at) [draft.unit, draft.form, draft.bare] = ['point', 'measured', false];
    return;
  }
}

/** "that number was 2,895", "the death toll reached 1,204", "(staff: 380)". */
function isTotal(r: Reader, { from }: Draft): boolean {
  // "Jobs: 350"
  if (r.word(from - 1) === ':' && HEADS.has(r.word(from - 2))) return true;
  for (let at = from - 1; at > from - 6 && !r.isEdge(at); at--) {
    if (/^(?:number|numbers|toll|tally|total|population|headcount|staff|workforce|payroll|figure)$/.test(r.word(at)))
      return true;
  }
  return false;
}

/** Bare numbers that no neighbour explains but that can be nothing else than counts. */
const countsAlone = (r: Reader, draft: Draft) =>
  isStrong(draft) &&
  // "(Ref: 482913)"
  (draft.grouped || r.word(draft.from - 1) !== ':') &&
  (draft.scale > 1 || draft.hedge !== 'none' || draft.grouped || draft.low >= 10_000);

/** Gives bare numbers their units from sentence, table and neighbouring sentences, and leaves out those that stay without. */
export function resolve(r: Reader, drafts: readonly Draft[], sentences: readonly Sentence[]): Draft[] {
  const lines = readLines(r, drafts);
  const furniture = furnitureLines(r, lines);
  for (const line of furniture) for (const draft of line.drafts) draft.dropped = true;
  readTables(r, lines);
  const stretches = readStretches(
    drafts.filter(({ dropped }) => !dropped),
    sentences,
  );
  for (const stretch of stretches) {
    const { drafts: inside, from } = stretch;
    if (inside.length === 0) continue;
    readPoints(r, stretch);
    readLevels(r, stretch);
    shareUnits(r, inside);
    sharePer(r, inside, from);
    dropConversions(r, inside);
  }
  carryPer(r, stretches);
  readElliptic(r, stretches);
  for (const draft of drafts) {
    if (draft.bare && (countsAlone(r, draft) || (!draft.named && draft.low >= 100 && isTotal(r, draft))))
      draft.bare = false;
  }
  return drafts.filter((draft) => !draft.bare && !draft.dropped);
}
