/** What of a page is shown now and what may be shown later, as far as the browser tells. */
import { isClipped, isLaidOut } from './clipped.ts';
import { isAriaHidden, isHiddenByMarkup } from './elements.ts';

/** A place where a page shows or hides text without changing it: an accordion, a tab's panel, a dialog. */
export interface Seam {
  readonly element: Element;
  readonly isShown: boolean;
}

/** Whether what is inside an element is kept from view until the reader opens it or looks for it. */
export const isClosed = (element: Element, tag: string): boolean =>
  tag === 'details' ? !element.hasAttribute('open') : element.getAttribute('hidden') === 'until-found';

/** Whether an element is shown. `isRendered`: the page as a whole is, so that the browser can be asked. */
export const isShown = (element: Element, isRendered: boolean): boolean =>
  !isHiddenByMarkup(element) && !isAriaHidden(element) && (!isRendered || isLaidOut(element));

/** Whether a place is in view: shown, open and not cut away. Only where the page is rendered. */
export const isInView = (element: Element): boolean =>
  isShown(element, true) && !isClosed(element, element.localName) && !isClipped(element);

/** Whether a place shows now what it hid when it was looked at, or hides what it showed. */
export const hasTurned = ({ element, isShown: before }: Seam): boolean =>
  element.isConnected && isInView(element) !== before;

const BLOCK = /^(?:block|flex|grid|table|list-item|flow-root)/;

/** Whether an element's style has it run in its line, as a letter set large at a paragraph's start does; null where it has none. */
export function runsInLine(element: Element): boolean | null {
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'contents' || display === 'none') return null;
  // Each value that is asked for is made for the asker, and most elements asked about are plainly inline.
  return !(BLOCK.test(display) && style.float === 'none' && /^(?:static|relative|sticky)$/.test(style.position));
}

const DIALOG = 'dialog, [role=dialog], [role=alertdialog]';
/** What an article in a dialog has, and a wall of consent or a form has not. */
const LONG_PARAGRAPH = 80;
const LEAST_PARAGRAPHS = 2;

/** Dialogs that hold an article: some sites show one above the page it was chosen from. */
export function articleDialogs(document: Document): Element[] {
  return [...document.querySelectorAll(DIALOG)].filter((dialog) => {
    if (!dialog.querySelector('article, h1, [itemprop=articleBody]')) return false;
    const paragraphs = [...dialog.querySelectorAll('p')];
    return (
      paragraphs.filter(({ textContent }) => (textContent ?? '').length >= LONG_PARAGRAPH).length >= LEAST_PARAGRAPHS
    );
  });
}
