/** One walk over a live page that gathers its text as blocks, in document order, without touching it. */
import type { Steps } from '../text/steps.ts';
import { isLaidOut } from './clipped.ts';
import {
  hasTelling,
  isHiddenByClass,
  isHiddenByMarkup,
  isInline,
  isSharePrice,
  isSkippedByRole,
  isSkippedTag,
} from './elements.ts';
import {
  boxOf,
  isLineBreak,
  linesOf,
  type PageBlock,
  type PageBox,
  type Piece,
  type StandIn,
  standIn,
  textOf,
} from './page-block.ts';
import { isClosed, isShown, runsInLine } from './shown.ts';

/** Deeper nesting than any page has by its author's will; what is below is not read. */
const MAX_DEPTH = 700;
const LONGEST_CELL = 300;
/** Footnote marks set as several nodes ("[", a link, "]"); those of one node are the normaliser's to tell. */
const FOOTNOTE = /^[\s[(]*(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})(?:[\s,–-]{1,3}\d{1,3}){0,5}[\])\s,]*$/i;

export interface WalkOptions {
  /** The shadow root of an element that may be closed; by default the open one. */
  readonly shadowOf?: (element: Element) => ShadowRoot | null;
  /** Whether text is read that a style or `aria-hidden` hides: so it is where there is hardly anything else to be read. */
  readonly withHidden?: boolean;
}

/** Built-in elements that may have a shadow root; those with text or elements of their own are not asked for a closed one. */
const MAY_HOST = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main p section span'.split(' '),
);
const MOST_HIDDEN = 200;
/** Boxes inside which a walk can be put down, so deep at most, and after so many nodes. */
const WRAPPERS = new Set(['article', 'div', 'main', 'section']);
const MOST_WRAPPERS = 40;
const STEP = 50;

/** Whether an element has neither elements nor words inside. */
function isEmpty(element: Element): boolean {
  const first = element.firstChild;
  if (first === null) return true;
  const begins = first.nodeType === 3 && (first as Text).data.trim() !== '';
  return !begins && !element.firstElementChild && !element.textContent?.trim();
}

const isWrapper = (element: Element, tag: string, depth: number) =>
  depth < MOST_WRAPPERS && WRAPPERS.has(tag) && element.childElementCount > 0;

class Walk {
  readonly blocks: PageBlock[] = [];
  readonly hidden: Element[] = [];
  private readonly shadowOf: (element: Element) => ShadowRoot | null;
  private readonly withHidden: boolean;
  /** Whether the browser tells what is rendered; not under Node, and not while the whole page is held back. */
  private readonly isRendered: boolean;
  private pieces: Piece[] = [];
  private linkDepth = 0;
  private raisedDepth = 0;
  private rowDepth = 0;
  private walked = 0;

  constructor(root: Element, options: WalkOptions) {
    this.shadowOf = options.shadowOf ?? ((element) => element.shadowRoot);
    this.withHidden = options.withHidden ?? false;
    this.isRendered = root.checkVisibility?.() ?? false;
  }

  private add(text: string, node: Text | null): void {
    this.pieces.push({ node, text, linked: this.linkDepth > 0, raised: this.raisedDepth > 0 });
  }

  private addText(node: Text): void {
    this.add(node.data, node);
  }

  private addStandIn(text: StandIn): void {
    this.add(text, null);
  }

  flush(box: PageBox): void {
    const { pieces } = this;
    if (pieces.length === 0) return;
    this.pieces = [];
    for (const line of pieces.some(isLineBreak) ? linesOf(pieces) : [pieces]) this.push(line, box);
  }

  private push(pieces: readonly Piece[], box: PageBox): void {
    let [length, linked] = [0, 0];
    for (const piece of pieces) {
      if (piece.node === null) continue;
      const visible = piece.text.trim().length;
      length += visible;
      if (piece.linked) linked += visible;
    }
    if (length > 0) this.blocks.push({ box, pieces, linked: linked / length });
  }

  children(parent: Node, box: PageBox, depth: number): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.addText(child as Text);
      else if (child.nodeType === 1) this.element(child as Element, box, depth);
    }
  }

  /** As `children`, but can be put down inside boxes of many. */
  *childrenInSteps(parent: Node, box: PageBox, depth: number): Steps<void> {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.addText(child as Text);
      else if (child.nodeType !== 1) continue;
      else {
        const [element, tag] = [child as Element, (child as Element).localName];
        const isRead = !this.isPassedOver(element, tag, box, depth);
        if (isRead && isWrapper(element, tag, depth)) yield* this.wrapperInSteps(element, box, depth);
        else if (isRead) this.shown(element, tag, box, depth);
      }
      if (++this.walked % STEP === 0) yield;
    }
  }

  /** One that has elements of its own is not asked for a closed shadow root. */
  private *wrapperInSteps(element: Element, box: PageBox, depth: number): Steps<void> {
    this.flush(box);
    const own = boxOf(element, box);
    yield* this.childrenInSteps(element.shadowRoot ?? element, own, depth + 1);
    this.flush(own);
  }

  element(element: Element, box: PageBox, depth: number): void {
    const tag = element.localName;
    if (!this.isPassedOver(element, tag, box, depth)) this.shown(element, tag, box, depth);
  }

  /** Whether nothing inside the element is read; what stands in its place is added. */
  private isPassedOver(element: Element, tag: string, box: PageBox, depth: number): boolean {
    if (tag === 'br') this.lineBreak(box);
    else if (isSkippedTag(tag)) this.addStandIn(' ');
    else {
      const isTelling = element.hasAttributes() && hasTelling(element);
      if (isTelling && isSkippedByRole(element)) this.addStandIn(' ');
      else if (this.isHidden(element, tag, isTelling)) this.hide(element, tag, box, depth);
      else return false;
    }
    return true;
  }

  private shown(element: Element, tag: string, box: PageBox, depth: number): void {
    if (depth > MAX_DEPTH) return;
    if (tag === 'sup') this.superscript(element, box, depth);
    else if (tag === 'a') this.link(element, box, depth);
    else this.content(element, tag, box, depth);
  }

  private link(element: Element, box: PageBox, depth: number): void {
    this.linkDepth++;
    this.content(element, 'a', box, depth);
    this.linkDepth--;
  }

  private content(element: Element, tag: string, box: PageBox, depth: number): void {
    if (this.isInLine(element, tag)) this.inline(element, tag, box, depth);
    else this.block(element, tag, box, depth);
  }

  private isHidden(element: Element, tag: string, isTelling: boolean): boolean {
    if (this.withHidden) return isTelling ? isHiddenByMarkup(element) : isHiddenByClass(element);
    if (this.isRendered && (isTelling || tag === 'details') && isClosed(element, tag)) return true;
    if (isTelling) return !isShown(element, this.isRendered);
    return element.hasAttributes() && (isHiddenByClass(element) || (this.isRendered && !isLaidOut(element)));
  }

  /** Passes over what is not shown, but for what a closed disclosure is named by. */
  private hide(element: Element, tag: string, box: PageBox, depth: number): void {
    this.addStandIn(' ');
    if (this.hidden.length < MOST_HIDDEN) this.hidden.push(element);
    const summary = tag === 'details' && isShown(element, this.isRendered) && element.firstElementChild;
    if (summary && summary.localName === 'summary') this.block(summary, 'summary', boxOf(element, box), depth + 1);
  }

  /** Custom elements run in their line unless a style says otherwise; so may any other with a style of its own. */
  private isInLine(element: Element, tag: string): boolean {
    const isOwn = tag.includes('-');
    if (!isOwn && !isInline(tag)) return false;
    const mayDiffer = this.isRendered && tag !== 'slot' && (isOwn || element.hasAttributes());
    return (mayDiffer ? runsInLine(element) : null) ?? isInline(tag);
  }

  private inline(element: Element, tag: string, box: PageBox, depth: number): void {
    if (tag === 'slot') this.slot(element as HTMLSlotElement, box, depth);
    else if (isSharePrice(element)) this.addStandIn(' ');
    else this.children(this.rootOf(element, tag) ?? element, box, depth + 1);
  }

  /** The tree that is shown in an element's place. */
  private rootOf(element: Element, tag: string): ShadowRoot | null {
    if (element.shadowRoot) return element.shadowRoot;
    return tag.includes('-') || (MAY_HOST.has(tag) && isEmpty(element)) ? this.shadowOf(element) : null;
  }

  private slot(slot: HTMLSlotElement, box: PageBox, depth: number): void {
    const assigned = slot.assignedNodes?.() ?? [];
    for (const node of assigned) {
      if (node.nodeType === 3) this.addText(node as Text);
      else if (node.nodeType === 1) this.element(node as Element, box, depth + 1);
    }
    if (assigned.length === 0) this.children(slot, box, depth + 1);
  }

  private superscript(element: Element, box: PageBox, depth: number): void {
    const isOneNode = element.childNodes.length === 1 && element.firstChild?.nodeType === 3;
    if (!isOneNode && FOOTNOTE.test(element.textContent ?? '')) return;
    this.raisedDepth++;
    this.children(element, box, depth + 1);
    this.raisedDepth--;
  }

  private lineBreak(box: PageBox): void {
    this.addStandIn(box.kind === 'heading' || box.kind === 'table-row' ? ' ' : '\n');
  }

  private block(element: Element, tag: string, box: PageBox, depth: number): void {
    if (this.rowDepth > 0) {
      this.cell(element, tag, box, depth);
      return;
    }
    this.flush(box);
    const isRow = tag === 'tr' && isDataRow(element);
    const own = boxOf(element, box, isRow ? 'table-row' : undefined);
    if (isRow) this.rowDepth++;
    this.children(this.rootOf(element, tag) ?? element, own, depth + 1);
    if (isRow) this.rowDepth--;
    this.flush(own);
  }

  /** Inside a row of figures nothing breaks a line: cells are set apart by bars, blocks in a cell by a space. */
  private cell(element: Element, tag: string, box: PageBox, depth: number): void {
    if (tag !== 'td' && tag !== 'th') {
      this.addStandIn(' ');
      this.children(element, box, depth + 1);
      this.addStandIn(' ');
      return;
    }
    if (element.previousElementSibling) this.addStandIn(' | ');
    const before = this.pieces.length;
    this.children(element, box, depth + 1);
    const isEmpty = textOf(this.pieces.slice(before)) === '';
    if (isEmpty) this.addStandIn('–');
    // A cell over several columns keeps the ones after it in their places.
    for (let column = 1; column < spanOf(element); column++) this.pieces.push(...EMPTY_CELL);
  }
}

const EMPTY_CELL = [standIn(' | '), standIn('–')];
const MOST_COLUMNS = 20;
const spanOf = (cell: Element) => Math.min(Number(cell.getAttribute('colspan')) || 1, MOST_COLUMNS);

function isDataRow(row: Element): boolean {
  const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
  return (
    cells.length > 1 &&
    cells.every(
      (cell) => !cell.querySelector('table, h1, h2, h3') && (cell.textContent ?? '').trim().length < LONGEST_CELL,
    )
  );
}

/** What a walk found: all blocks of text that may be an article's, in document order, and what it passed over as not shown. */
export type PageWalk = Pick<Walk, 'blocks' | 'hidden'>;

/** Walks the page below `root`. Linear in the size of the page. */
export function* walkPage(root: Element, options: WalkOptions = {}): Steps<PageWalk> {
  const walk = new Walk(root, options);
  const box = boxOf(root, null);
  yield* walk.childrenInSteps(root, box, 0);
  walk.flush(box);
  return walk;
}

/** The blocks of elements alone, each as a child of its parent. */
export function walkElements(elements: readonly Element[], options: WalkOptions): PageBlock[] {
  const blocks: PageBlock[] = [];
  let box = null as PageBox | null;
  let walk = null as Walk | null;
  for (const element of elements) {
    const root = element.parentElement ?? element;
    if (!walk || box?.element !== root) [walk, box] = [new Walk(root, options), boxOf(root, null)];
    walk.element(element, box, 0);
    walk.flush(box);
    blocks.push(...walk.blocks.splice(0));
  }
  return blocks;
}
