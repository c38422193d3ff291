import { FileError } from './fault.ts';

/** Bounds of a file: no library of ours comes near them, and what does would stop the page. */
export const LIMITS = {
  bytes: 256 * 1024 * 1024,
  /** Levels of lists and objects within each other. */
  depth: 32,
  /** Lists and objects in all, and values in all. */
  containers: 2_000_000,
  values: 40_000_000,
} as const;

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [34, 92, 44, 91, 93, 123, 125];

/** Where a string that begins at `start` ends; the text's length where it does not. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((end - before) % 2 === 1) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** Throws a `FileError` where a JSON text nests too deep or holds too much, before anything of it is built. One pass. */
export function guardJson(text: string, limits: Readonly<Record<keyof typeof LIMITS, number>> = LIMITS): void {
  let [depth, containers, values] = [0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfString(text, index);
    else if (code === COMMA) values++;
    else if (code === OPEN || code === OPEN_LIST) {
      depth++;
      containers++;
      if (depth > limits.depth) throw new FileError('too-deep');
    } else if (code === CLOSE || code === CLOSE_LIST) depth--;
    if (containers > limits.containers || values > limits.values) throw new FileError('too-many');
  }
}

/** The JSON of a text that came from outside. */
export function parseJson(text: string): unknown {
  guardJson(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileError('broken', error);
  }
}
