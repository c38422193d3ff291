/** Text that is in the page for screen readers alone, cut to nothing by its style; only a browser can tell. */
import type { Steps } from '../text/steps.ts';
import type { PageBlock, Piece } from './page-block.ts';

const CUT = /^(?:inset\((?:50|100)%|circle\(0|rect\((?:0px|1px|auto)?,? ?(?:0px|1px),? ?(?:0px|1px))/;
const isTiny = (length: string) => length === '1px' || length === '0px';

/** Pixels to the left of the page or above it where text is put that nobody is to see. */
const FAR = -900;
const isFar = (length: string) => Number.parseFloat(length) < FAR;

function isCut(style: CSSStyleDeclaration): boolean {
  if (style.fontSize === '0px') return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (isFar(style.left) || isFar(style.top)) return true;
  return (
    CUT.test(style.clipPath) ||
    CUT.test(style.clip) ||
    (style.overflow !== 'visible' && isTiny(style.width) && isTiny(style.height))
  );
}

/** Whether an element is laid out. One whose style is `contents` has no box of its own and is as its parent is. */
export const isLaidOut = (element: Element): boolean =>
  element.checkVisibility() ||
  (getComputedStyle(element).display === 'contents' &&
    element.parentElement !== null &&
    isLaidOut(element.parentElement));

/** Whether an element's own style, or that of what it stands in, keeps it from view although it has its place in the page. */
export const isClipped = (element: Element): boolean =>
  getComputedStyle(element).visibility === 'hidden' ||
  [element, element.parentElement].some((one) => one !== null && isCut(getComputedStyle(one)));

/** So many blocks are one step. */
const STEP = 50;

/** The blocks without clipped text and without invisible blocks; all of them where the page as a whole is not shown yet. */
export function* withoutClipped(blocks: readonly PageBlock[]): Steps<readonly PageBlock[]> {
  const view = blocks[0]?.box.element.ownerDocument.defaultView;
  if (!view || !blocks[0]?.box.element.checkVisibility) return blocks;
  const known = new Map<Element, boolean>();
  const isHidden = (element: Element) => {
    let hidden = known.get(element);
    if (hidden === undefined) {
      // What the page took out since it was read has no style; who watches the page knows that it is gone.
      hidden = element.isConnected && (!isLaidOut(element) || isCut(view.getComputedStyle(element)));
      known.set(element, hidden);
    }
    return hidden;
  };
  const isSeen = (piece: Piece, { box }: PageBlock) => {
    if (typeof piece.node === 'string') return true;
    const holder = piece.node.parentElement;
    for (let at = holder; at && at !== box.element; at = at.parentElement) if (isHidden(at)) return false;
    // What is inside something that is not visible can be so all the same.
    return !holder?.isConnected || view.getComputedStyle(holder).visibility === 'visible';
  };
  const seen: PageBlock[] = [];
  for (const [number, block] of blocks.entries()) {
    if (number % STEP === STEP - 1) yield;
    const { element } = block.box;
    if (isHidden(element) || (element.parentElement && isHidden(element.parentElement))) continue;
    const pieces = block.pieces.filter((piece) => isSeen(piece, block));
    if (pieces.some(({ node }) => typeof node !== 'string')) seen.push({ ...block, pieces });
  }
  return seen.length > 0 ? seen : blocks;
}
