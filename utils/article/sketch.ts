/** A page's blocks without the page: what is handed to whoever chooses the article's among them. */
import type { BlockKind, Metadata } from './article.ts';
import type { PageBlock, PageBox, Piece } from './page-block.ts';
import type { Told } from './told.ts';

/** What is told of an element besides its name. */
const ATTRIBUTES = [
  'class',
  'id',
  'role',
  'rel',
  'itemprop',
  'aria-label',
  // Where classes are hashes, these alone name what an element is for.
  'data-component',
  'data-component-name',
  'data-testid',
  'data-qa',
] as const;
/** Longer ones are cut. */
const LONGEST_ATTRIBUTE = 1000;
type Attributes = Readonly<Partial<Record<(typeof ATTRIBUTES)[number], string>>>;

/** What stands between texts of a page and is in none of them; it travels as its place in this list. */
export const SEPARATORS = [' ', ' | ', '\n'] as const;

/** A piece of a block as it travels: a text of the page, one that stands in a superscript, or a separator. */
export type SentPiece = string | { readonly raised: string } | 0 | 1 | 2;

/** A block's pieces by whether they stand in links: outside, inside, outside again. */
export type Runs = readonly (readonly SentPiece[])[];

/** A block as it travels to be composed. */
export interface SentBlock {
  readonly kind: BlockKind;
  readonly runs: Runs;
}

/** Boxes and blocks as they travel. Boxes are numbered, each after the one it stands in. */
export interface Sketch {
  readonly boxes: readonly {
    /** The box it stands in; null for the outmost. */
    readonly inside: number | null;
    readonly tag: string;
    readonly kind: BlockKind;
    readonly attributes: Attributes;
  }[];
  readonly blocks: readonly {
    readonly inside: number;
    /** Share of the text that stands in links, 0 to 1. */
    readonly linked: number;
    /** As it stands in the page. */
    readonly runs: Runs;
  }[];
}

/** Blocks of a sketch by their numbers, as they travel by themselves. */
export const blocksAt = ({ blocks, boxes }: Sketch, numbers: readonly number[]): SentBlock[] =>
  numbers.flatMap((number) => {
    const { inside, runs } = blocks[number] ?? {};
    const kind = boxes[inside ?? -1]?.kind;
    return kind && runs ? [{ kind, runs }] : [];
  });

/** A page's sketch with what it says of itself. */
export interface Sketched extends Sketch {
  readonly told: Told;
}

/** What was found of a sketched page: what it says of itself, and the numbers of its article's blocks. */
export interface Picked {
  readonly metadata: Metadata;
  readonly blocks: readonly number[];
}

/** An element that holds blocks, with what tells furniture from text. */
export interface Box {
  /** What it stands in; where that is too deep, the last box around it that is not. */
  readonly parent: Box | null;
  readonly tag: string;
  readonly kind: BlockKind;
  readonly attributes: Attributes;
  /** Its element's name and classes: what is made alike has the same. */
  readonly signature: string;
}

/** A run of text that breaks before and after. */
export interface TextBlock {
  readonly box: Box;
  /** Outside of links, inside, outside again. */
  readonly runs: readonly string[];
  /** White space collapsed, ends trimmed. */
  readonly text: string;
  readonly linked: number;
}

function sent({ node, text, raised }: Piece): SentPiece {
  const separator = node === null ? SEPARATORS.indexOf(text as (typeof SEPARATORS)[number]) : -1;
  if (separator >= 0) return separator as 0 | 1 | 2;
  return raised ? { raised: text } : text;
}

function runsOf({ pieces }: PageBlock): Runs {
  let run: SentPiece[] = [];
  const runs = [run];
  for (const piece of pieces) {
    if (piece.linked !== (runs.length % 2 === 0)) {
      run = [];
      runs.push(run);
    }
    run.push(sent(piece));
  }
  return runs;
}

/** A page's block as it travels by itself. */
export const sentBlock = (block: PageBlock): SentBlock => ({ kind: block.box.kind, runs: runsOf(block) });

/** The text of a piece. */
function textOfSent(piece: SentPiece): string {
  if (typeof piece === 'number') return SEPARATORS[piece];
  return typeof piece === 'string' ? piece : piece.raised;
}

function attributesOf(element: Element): Attributes {
  const found: { -readonly [K in keyof Attributes]: string } = {};
  if (!element.hasAttributes()) return found;
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value) found[name] = value.slice(0, LONGEST_ATTRIBUTE);
  }
  return found;
}

/** The sketch of a page's blocks. */
export function sketchOf(blocks: readonly PageBlock[]): Sketch {
  const boxes: Sketch['boxes'][number][] = [];
  const numbers = new Map<PageBox, number>();
  const numberOf = (box: PageBox): number => {
    let number = numbers.get(box);
    if (number === undefined) {
      const { parent, tag, kind, element } = box;
      const inside = parent && numberOf(parent);
      number = boxes.push({ inside, tag, kind, attributes: attributesOf(element) }) - 1;
      numbers.set(box, number);
    }
    return number;
  };
  return {
    blocks: blocks.map((block) => ({ inside: numberOf(block.box), linked: block.linked, runs: runsOf(block) })),
    boxes,
  };
}

/** How long the text of all blocks is. */
export function lettersIn(blocks: readonly Pick<SentBlock, 'runs'>[]): number {
  let sum = 0;
  for (const { runs } of blocks) for (const run of runs) for (const piece of run) sum += textOfSent(piece).length;
  return sum;
}

/** Boxes in one another that are kept apart: half as many again as any real page was seen to have. What is asked of a block is asked of all around it. */
const DEEPEST = 40;

/** The blocks of a sketch, in its order. Throws where one stands in a box that is not there. */
export function blocksIn({ boxes, blocks }: Sketch): TextBlock[] {
  const made: { readonly box: Box; readonly depth: number }[] = [];
  for (const { inside, tag, kind, attributes } of boxes) {
    const around = inside === null ? undefined : made[inside];
    const isTooDeep = around?.depth === DEEPEST;
    const parent = (isTooDeep ? around.box.parent : around?.box) ?? null;
    const depth = isTooDeep ? DEEPEST : (around?.depth ?? 0) + 1;
    made.push({ depth, box: { parent, tag, kind, attributes, signature: `${tag}.${attributes.class ?? ''}` } });
  }
  return blocks.map(({ inside, linked, runs }) => {
    const box = made[inside]?.box;
    if (!box) throw new RangeError(`no box ${inside}`);
    const texts = runs.map((run) => run.map(textOfSent).join(''));
    return { box, runs: texts, linked, text: texts.join('').replace(/\s+/g, ' ').trim() };
  });
}
