/** Bounds of what one message may carry. Longer texts are cut, longer lists refused. */
export const BOUNDS = {
  claims: 2000,
  terms: 400,
  sentence: 1000,
  quote: 4000,
  note: 100_000,
  tags: 50,
  /** Of an article's text: all of it, and what is understood at once. */
  text: 6_000_000,
  part: 300_000,
  /** Of a page: letters, boxes or blocks of text, and boxes in one another. */
  page: 12_000_000,
  blocks: 200_000,
  depth: 1000,
} as const;

/** Letters of a page that are understood at once where they need not be cut: longer texts part by part, so that what is in view need not wait. */
export const PART = 40_000;
