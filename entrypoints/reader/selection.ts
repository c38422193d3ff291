import type { Passage } from '../../utils/page/find-passage.ts';
import { findPassage } from '../../utils/page/find-passage.ts';
import { codePoints, quoteSelector } from '../../utils/text/selectors.ts';
import type { View } from './view.ts';

/** What the reader selected: its words as a passage that is found again, and where they stand in the page. */
export interface Selected {
  readonly passage: Passage;
  readonly ranges: readonly StaticRange[];
}

const LONGEST = 4000;

function rangeOf(selection: Selection): StaticRange {
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** The passage of the article that is selected; one outside the article by its words alone. Null where nothing is selected. */
export function selectedPassage(view: View | null): Selected | null {
  const selection = getSelection();
  const words = selection?.toString().replace(/\s+/g, ' ').trim().slice(0, LONGEST) ?? '';
  if (!selection || selection.rangeCount === 0 || words === '') return null;
  const range = rangeOf(selection);
  const bare: Passage = { quote: { exact: words, prefix: '', suffix: '' }, position: null };
  if (!view) return { passage: bare, ranges: [range] };
  const { text } = view.article;
  const near = view.map.offsetOf(range.startContainer, range.startOffset);
  const points = codePoints(text);
  const around = near === null ? null : { start: points.fromUtf16(near), end: points.fromUtf16(near) };
  const place = findPassage(text, { ...bare, position: around });
  if (!place) return { passage: bare, ranges: [range] };
  const { start, end } = place;
  return {
    passage: {
      quote: quoteSelector(text, start, end),
      position: { start: points.fromUtf16(start), end: points.fromUtf16(end) },
    },
    ranges: [range],
  };
}
