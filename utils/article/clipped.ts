/** Text that is in the page and that its style keeps from being seen, or strikes out; only a browser can tell. */
import type { Steps } from '../text/steps.ts';
import type { PageBlock, Piece } from './page-block.ts';

const CUT = /^(?:inset\((?:50|100)%|circle\(0|rect\((?:0px|1px|auto)?,? ?(?:0px|1px),? ?(?:0px|1px))/;
const isTiny = (length: string) => length === '1px' || length === '0px';

/** Pixels to the left of the page or above it where text is put that nobody is to see. */
const FAR = -900;
const isFar = (length: string) => Number.parseFloat(length) < FAR;

/** Pixels to the left by which a transform moves what nobody is to see; pages that are turned move by less. */
const FAR_MOVED = -5000;
const isTransformedAway = (transform: string) => {
  const [a, , , d, x] = transform.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  return (a === 0 && d === 0) || (x !== undefined && x < FAR_MOVED);
};

/** Whether nothing that stands in an element of this style is seen. */
function isCut(style: CSSStyleDeclaration): boolean {
  if (style.overflowY !== 'visible' && style.height === '0px') return true;
  if (style.transform !== 'none' && isTransformedAway(style.transform)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (isFar(style.left) || isFar(style.top)) return true;
  return (
    CUT.test(style.clipPath) ||
    CUT.test(style.clip) ||
    (style.overflow !== 'visible' && isTiny(style.width) && isTiny(style.height))
  );
}

/** Whether an element is transparent, and not only about to be shown. */
const isTransparent = (element: Element, style: CSSStyleDeclaration) =>
  style.opacity === '0' && element.getAnimations().length === 0;

/** Whether an element's own text is of no size or stands far away; what stands further in may not. */
const isNowhere = (style: CSSStyleDeclaration) => style.fontSize === '0px' || isFar(style.textIndent);

/** Whether an element is laid out. One whose style is `contents` has no box of its own and is as its parent is. */
export const isLaidOut = (element: Element): boolean =>
  element.checkVisibility() ||
  (getComputedStyle(element).display === 'contents' &&
    element.parentElement !== null &&
    isLaidOut(element.parentElement));

/** Whether an element's own style, or that of what it stands in, keeps it from view although it has its place in the page. */
export function isClipped(element: Element): boolean {
  const own = getComputedStyle(element);
  if (own.visibility === 'hidden' || isNowhere(own)) return true;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = at === element ? own : getComputedStyle(at);
    if (isCut(style) || isTransparent(at, style)) return true;
  }
  return false;
}

/** So many blocks are one step. */
const STEP = 50;

/** The blocks without clipped text and without invisible blocks; all of them where the page as a whole is not shown yet. */
export function* withoutClipped(blocks: readonly PageBlock[]): Steps<readonly PageBlock[]> {
  const view = blocks[0]?.box.element.ownerDocument.defaultView;
  if (!view || !blocks[0]?.box.element.checkVisibility) return blocks;
  const known = new Map<Element, boolean>();
  /** Whether a style of the element or of one around it hides what stands in it, or strikes it out. */
  const isTaken = (element: Element): boolean => {
    let taken = known.get(element);
    if (taken === undefined) {
      const style = view.getComputedStyle(element);
      const isOwn = isCut(style) || isTransparent(element, style) || style.textDecorationLine.includes('line-through');
      taken = isOwn || (element.parentElement !== null && isTaken(element.parentElement));
      known.set(element, taken);
    }
    return taken;
  };
  const isHidden = (element: Element) =>
    // What the page took out since it was read has no style; who watches the page knows that it is gone.
    element.isConnected && (isTaken(element) || !isLaidOut(element) || isNowhere(view.getComputedStyle(element)));
  const isSeen = (piece: Piece, { box }: PageBlock) => {
    if (piece.node === null) return true;
    const holder = piece.node.parentElement;
    for (let at = holder; at && at !== box.element; at = at.parentElement) if (isHidden(at)) return false;
    // What is inside something that is not visible can be so all the same.
    return !holder?.isConnected || view.getComputedStyle(holder).visibility === 'visible';
  };
  const seen: PageBlock[] = [];
  for (const [number, block] of blocks.entries()) {
    if (number % STEP === STEP - 1) yield;
    const { element } = block.box;
    if (isHidden(element)) continue;
    const pieces = block.pieces.filter((piece) => isSeen(piece, block));
    if (pieces.some(({ node }) => node !== null)) seen.push({ ...block, pieces });
  }
  return seen.length > 0 ? seen : blocks;
}
