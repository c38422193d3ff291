/** From a document to its article: the door of this room. */
import type { Metadata } from './article.ts';
import { proseLength } from './blocks.ts';
import { withoutClipped } from './clipped.ts';
import { lengthHidden } from './length-hidden.ts';
import { type PageBlock, textOf } from './page-block.ts';
import { plainText } from './plain-text.ts';
import { articleDialogs, isInView, type Seam } from './shown.ts';
import { type Picked, type Sketched, sketchOf } from './sketch.ts';
import { type Told, toldBy } from './told.ts';
import { type WalkOptions, walkPage } from './walk.ts';

/** What there was to read: an article, plain text, a page without an article, or a document of another kind. */
type ReadingStatus = 'article' | 'plain-text' | 'no-article' | 'not-a-page';

interface PageReading {
  readonly metadata: Metadata;
  /** The article's blocks, in order; none where there is no article. */
  readonly blocks: readonly PageBlock[];
  /** Where the page may show more of it, or other text, without being changed. */
  readonly seams: readonly Seam[];
}

/** What was read from a document. Its text is composed of the blocks. */
export interface Reading extends PageReading {
  readonly status: ReadingStatus;
}

/** Characters of prose below which it is asked whether more of the page was meant to be read. */
const SHORT_ARTICLE = 600;
const FAR_MORE = 3;

/** Steps of which some ask what a page says of itself and which blocks of it are the article's: the answer is what they are gone on with. */
type AskingSteps<T> = Generator<Sketched | undefined, T, unknown>;

function* ask(blocks: readonly PageBlock[], told: Told): AskingSteps<Picked> {
  // A page of millions of letters is sketched in one task and handed on in the next.
  yield;
  const sketched = { ...sketchOf(blocks), told };
  yield;
  return (yield sketched) as Picked;
}

function* readBlocks(root: Element, told: Told, options: WalkOptions): AskingSteps<PageReading> {
  const { blocks: all, hidden } = yield* walkPage(root, options);
  const { metadata, blocks: numbers } = yield* ask(all, told);
  const found = numbers.flatMap((number) => all[number] ?? []);
  const blocks = options.withHidden ? found : yield* withoutClipped(found);
  const seams = [...hidden, ...leftOut(found, blocks)].map((element) => ({ element, isShown: false }));
  return { metadata, blocks, seams };
}

/** How much of the blocks is prose; no more than `enough` is looked for. */
function proseIn(blocks: readonly PageBlock[], enough = Number.POSITIVE_INFINITY): number {
  let length = 0;
  for (const { pieces, linked } of blocks) {
    if (length >= enough) break;
    length += proseLength({ text: textOf(pieces), linked });
  }
  return length;
}

/** The elements of blocks that were found and are not in view, each of them once. */
function leftOut(found: readonly PageBlock[], blocks: readonly PageBlock[]): Set<Element> {
  const inView = new Set(blocks.map(({ box }) => box));
  return new Set(found.filter(({ box }) => !inView.has(box)).map(({ box }) => box.element));
}

/** Dialogs with an article, where the browser tells whether they are open. */
function dialogSeams(document: Document): Seam[] {
  if (!document.documentElement?.checkVisibility) return [];
  return articleDialogs(document).map((element) => ({ element, isShown: isInView(element) }));
}

/**
 * What is hidden is not read, unless that leaves hardly anything: a page behind a consent wall may be hidden from screen readers
 * as a whole, and one whose scripts have not run yet from all.
 */
function* readPage(document: Document, told: Told, options: WalkOptions): AskingSteps<PageReading> {
  const root = document.querySelector('body') ?? document.documentElement;
  if (!root) return { metadata: (yield* ask([], told)).metadata, blocks: [], seams: [] };
  const seams = dialogSeams(document);
  const open = seams.findLast(({ isShown: isOpen }) => isOpen);
  const above = open ? yield* readBlocks(open.element, told, options) : null;
  // What a dialog shows is read in place of the page behind it.
  const shown = above && above.blocks.length > 0 ? above : yield* readBlocks(root, told, options);
  return yield* withHiddenProse(root, told, options, { ...shown, seams: [...seams, ...shown.seams] });
}

function* withHiddenProse(
  root: Element,
  told: Told,
  options: WalkOptions,
  shown: PageReading,
): AskingSteps<PageReading> {
  const prose = proseIn(shown.blocks, SHORT_ARTICLE);
  // A page that is merely short is not gone through twice.
  if (prose >= SHORT_ARTICLE || lengthHidden(shown.seams) <= (FAR_MORE - 1) * prose) return shown;
  const whole = yield* readBlocks(root, told, { ...options, withHidden: true });
  return proseIn(whole.blocks) > FAR_MORE * prose ? { ...whole, seams: shown.seams } : shown;
}

function statusOf(document: Document): ReadingStatus {
  const type = document.contentType ?? 'text/html';
  if (type === 'text/plain') return 'plain-text';
  if (!/html/.test(type) || document.designMode === 'on') return 'not-a-page';
  return document.querySelector('body > embed[type="application/pdf"]') ? 'not-a-page' : 'article';
}

/**
 * Reads the article of a document without touching it, and can be put down between its steps. Which blocks are the article's is
 * asked of whoever takes the steps, so that a page need not bring what chooses them (`pickInSteps`). Never throws on a page's content:
 * a document without an article (empty, XML, a PDF viewer, an editor) gives its status, its metadata and no blocks.
 * `address` is the page's, or null for a saved file.
 */
export function* readDocumentInSteps(
  document: Document,
  address: string | null,
  options: WalkOptions = {},
): AskingSteps<Reading> {
  const told = toldBy(document, address);
  const status = statusOf(document);
  if (status !== 'article') {
    const { metadata } = yield* ask([], told);
    return { status, metadata, blocks: status === 'plain-text' ? plainText(document) : [], seams: [] };
  }
  const read = yield* readPage(document, told, options);
  return { status: read.blocks.length > 0 ? 'article' : 'no-article', ...read };
}
