import { boxesOf } from '../../utils/page/boxes.ts';
import type { Ground } from '../../utils/page/mark-names.ts';
import { highlightName } from '../../utils/page/mark-names.ts';

const FLASH_FOR = 2000;
/** A paragraph higher than this part of the window is not brought to its middle: the passage is. */
const TALL = 0.6;

const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings ranges to the middle of the window. False where they cannot be seen. */
export function bringIntoView(ranges: readonly StaticRange[]): boolean {
  const parent = ranges[0]?.startContainer.parentElement;
  const box = boxesOf(ranges)[0];
  if (!parent || !box) return false;
  const behavior = isCalm() ? 'instant' : 'smooth';
  const isTall = parent.getBoundingClientRect().height > innerHeight * TALL;
  if (isTall) scrollBy({ top: box.top + box.height / 2 - innerHeight / 2, behavior });
  else parent.scrollIntoView({ block: 'center', behavior });
  return true;
}

/** Brings ranges to the middle of the window and marks them for two seconds. False where they cannot be seen. */
export function goTo(ranges: readonly StaticRange[], ground: Ground, signal: AbortSignal): boolean {
  const isSeen = bringIntoView(ranges);
  if (isSeen) flash(ranges, ground, signal);
  return isSeen;
}

function flash(ranges: readonly StaticRange[], ground: Ground, signal: AbortSignal): void {
  const name = highlightName('flash', ground);
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = 9;
  CSS.highlights.set(name, highlight);
  const end = () => {
    clearTimeout(timer);
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
  const timer = setTimeout(end, FLASH_FOR);
  signal.addEventListener('abort', end, { once: true });
}
