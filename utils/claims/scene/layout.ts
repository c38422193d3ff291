import type { Sentence } from '../../text/sentences.ts';
import { isOfClass, TokenKind, type Tokens } from '../../text/tokens.ts';
import { Tag, tagsOf } from '../words/tags.ts';
import { words } from '../words/word-class.ts';

type BlockKind = 'paragraph' | 'heading' | 'item' | 'row' | 'question';

/** A line of the article. Token indices, `to` excluded. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly kind: BlockKind;
  /** The index of the heading this line stands under; -1 for none. */
  readonly heading: number;
  /** Where the label before a colon ends ("Europe: …", "Q: …"); `from` where there is none. */
  readonly labelTo: number;
}

const BULLETS = words('• – - * · ▪ ◦ ‣ ● »');
const MAX_LABEL = 7;
const MAX_HEADING = 14;

function labelEnd(tokens: Tokens, from: number, to: number): number {
  let start = from;
  while (start < to && isOfClass(tokens, start, BULLETS)) start++;
  const limit = Math.min(to, start + MAX_LABEL);
  for (let at = start; at < limit; at++) {
    if (tokens.lower[at] === ':') return at > start && at + 1 < to ? at + 1 : from;
    if (tokens.lower[at] === '.') return isRunIn(tokens, start, at, to) ? at + 1 : from;
    if (tokens.lower[at] === ',' || tokens.lower[at] === '"' || tokens.lower[at] === '(') return from;
  }
  return from;
}

const MAX_RUN_IN = 4;
const NO_LABEL = Tag.verb | Tag.pronoun | Tag.determiner | Tag.not | Tag.adverb;
/** "Thailand. Imports of …", "1Q26 recap. Output …": a few words without a verb, closed by a full stop, that open a paragraph. */
function isRunIn(tokens: Tokens, from: number, stop: number, to: number): boolean {
  if (stop === from || stop - from > MAX_RUN_IN || stop + 2 >= to || tokens.start[stop + 1] === tokens.end[stop])
    return false;
  const first = tokens.text.charAt(tokens.start[from] as number);
  const next = tokens.text.charAt(tokens.start[stop + 1] as number);
  if (!/[\p{Lu}\d]/u.test(first) || !/[\p{Lu}\d"~]/u.test(next)) return false;
  for (let at = from; at < stop; at++) {
    if (at > from && tokens.kind[at] !== TokenKind.word) return false;
    const bits = tagsOf(tokens.lower[at] as string);
    if ((bits & NO_LABEL) !== 0 && (bits & Tag.changeNoun) === 0) return false;
  }
  return (tokens.lower[stop - 1] as string).length > 2;
}

function kindOf(tokens: Tokens, from: number, to: number): BlockKind {
  const last = tokens.lower[to - 1] as string;
  for (let at = from; at < to; at++) if (tokens.lower[at] === '|') return 'row';
  if (last === '?' && to - from < 40) return 'question';
  if (isOfClass(tokens, from, BULLETS)) return 'item';
  const ended =
    last === '.' ||
    last === '!' ||
    last === '"' ||
    last === ':' ||
    last === ';' ||
    last === ',' ||
    last === ')' ||
    last === '…';
  return !ended && to - from <= MAX_HEADING && tokens.kind[from] !== TokenKind.symbol ? 'heading' : 'paragraph';
}

const MAX_NUMBER = 2;
const isNumbered = (tokens: Tokens, at: number) =>
  /^\d+$/.test(tokens.lower[at] as string) &&
  (tokens.lower[at] as string).length <= MAX_NUMBER &&
  /^[.)]$/.test(tokens.lower[at + 1] ?? '');

/** A numbered line that is short and has no numbered line after it: the heading of what follows. */
const isNumberedHead = (tokens: Tokens, from: number, to: number) =>
  to - from > 2 &&
  to - from <= MAX_HEADING &&
  to + 1 < tokens.length &&
  isNumbered(tokens, from) &&
  !isNumbered(tokens, to + 1);

const QUOTE = words('"');
/** "2. " or "Claim 2: " before a quotation. */
const MAX_NUMBERING = 4;
const VERDICTS = words(
  `verdict rating ruling finding conclusion answer fact facts reality truth true false untrue wrong right correct incorrect misleading mostly largely partly
   half exaggerated overstated overdone outdated unproven fabricated nonsense no yes not`,
);
const MAX_SIGNED = 6;
/** Where a line ends without the bracket behind it, in which stands who said it. */
function beforeSpeaker(tokens: Tokens, from: number, to: number): number {
  if (tokens.lower[to - 1] !== ')') return to;
  for (let at = to - 2; at > Math.max(from, to - MAX_SIGNED); at--) if (tokens.lower[at] === '(') return at;
  return to;
}

/** Whether a line is one quotation, with no more than its number before it and who said it in brackets behind. */
export function isOneQuotation(tokens: Tokens, { from, to: end }: Pick<Block, 'from' | 'to'>): boolean {
  const to = beforeSpeaker(tokens, from, end);
  if (!isOfClass(tokens, to - 1, QUOTE)) return false;
  const next = (at: number) => {
    while (at < to - 1 && !isOfClass(tokens, at, QUOTE)) at++;
    return at;
  };
  const opening = next(from);
  return opening < to - 1 && opening - from <= MAX_NUMBERING && next(opening + 1) === to - 1;
}

const VERDICT_ENDS = words('. , ; ! : –');
/** "False. …", "Mostly true.", "Verdict: …", but not "Half of the mines closed". */
const opensWithVerdict = (tokens: Tokens, at: number): boolean =>
  isOfClass(tokens, at, VERDICTS) &&
  [at + 1, at + 2].some(
    (end) => end >= tokens.length || tokens.kind[end] === TokenKind.break || isOfClass(tokens, end, VERDICT_ENDS),
  );

/** A line that is one quotation, and below it "Verdict: …" or "False. …": what is looked into there. */
const isClaimLookedInto = (tokens: Tokens, from: number, to: number): boolean =>
  to + 1 < tokens.length && opensWithVerdict(tokens, to + 1) && isOneQuotation(tokens, { from, to });

/** The lines of a text that hold anything, each with the heading it stands under. */
export function layOut(tokens: Tokens): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let heading = -1;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens.kind[at] !== TokenKind.break) continue;
    if (at > from) {
      const isHead = isNumberedHead(tokens, from, at) || isClaimLookedInto(tokens, from, at);
      const kind = isHead ? 'heading' : kindOf(tokens, from, at);
      blocks.push({ from, to: at, kind, heading, labelTo: kind === 'row' ? from : labelEnd(tokens, from, at) });
      if (kind === 'heading' || kind === 'question') heading = blocks.length - 1;
    }
    from = at + 1;
  }
  return blocks;
}

/** For each sentence the index of the block it stands in. */
export function blockOfSentences(blocks: readonly Block[], sentences: readonly Sentence[]): Int32Array {
  const map = new Int32Array(sentences.length);
  let block = 0;
  sentences.forEach((sentence, index) => {
    while (block + 1 < blocks.length && (blocks[block] as Block).to <= sentence.from) block++;
    map[index] = block;
  });
  return map;
}
