/** Pixels of the letters that browsers come with; what a page of ours is drawn for. */
const USUAL = 16;

/** A length drawn for letters of the usual size, in a unit that grows with the reader's. */
export const inLetters = (pixels: number, unit: 'em' | 'rem') => `${pixels / USUAL}${unit}`;

/** How large the letters are that the reader has set in the browser, in a page of ours: 1 is the usual size. */
export const letterScale = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL;
