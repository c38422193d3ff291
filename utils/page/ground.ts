import type { Ground } from './mark-names.ts';

const COLOUR = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/;

/** Relative luminance of a computed colour from 0 to 1, or null where it is not opaque enough to decide, or not in sRGB. */
export function luminance(colour: string): number | null {
  const [, red, green, blue, alpha = '1'] = COLOUR.exec(colour) ?? [];
  if (red === undefined || Number(alpha) < 0.5) return null;
  const [r, g, b] = [red, green, blue].map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const MIDDLE = 0.18;

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/**
 * Whether an element's text stands on a light or a dark ground: by the nearest background that is not see-through, else by the
 * colour of the text itself, which is light on a dark picture.
 */
export function groundBehind(element: Element): Ground {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const found = luminance(getComputedStyle(at).backgroundColor);
    if (found !== null) return found < MIDDLE ? 'dark' : 'light';
  }
  return (luminance(getComputedStyle(element).color) ?? 0) > 0.4 ? 'dark' : 'light';
}
