import type { Seam } from './shown.ts';

const mayHost = ({ localName, shadowRoot }: Element) => shadowRoot !== null || localName.includes('-');

/** How long the text of an element is at most: no end where a shadow tree may hold some of it. */
const lengthIn = (element: Element) =>
  [element, ...element.querySelectorAll('*')].some(mayHost)
    ? Number.POSITIVE_INFINITY
    : (element.textContent ?? '').length;

/** How long the text of all that is not shown is at most. What stands in two of them counts twice. */
export const lengthHidden = (seams: readonly Seam[]) =>
  seams.reduce((sum, { element, isShown }) => sum + (isShown ? 0 : lengthIn(element)), 0);
