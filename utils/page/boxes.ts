/** A range that can be measured, from one that only holds its place. Null where its text is no longer in the page. */
function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  const range = new Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return null; // The node's text was shortened.
  }
  return range;
}

/** The boxes a mark's ranges take in the window, line by line, those without an extent left out. */
export function boxesOf(ranges: readonly AbstractRange[]): DOMRect[] {
  return ranges
    .flatMap((range) => [...(liveRange(range)?.getClientRects() ?? [])])
    .filter(({ width, height }) => width > 0 && height > 0);
}
