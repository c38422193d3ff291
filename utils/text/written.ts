/** A text with its UTF-16 units in an array: a string that is part of another is slow to read unit by unit. */
export interface Written {
  readonly text: string;
  readonly codes: Uint16Array;
}

/** Room for the units of a text, kept for the next one unless one is very long. */
let page = new Uint16Array(0);
const SMALLEST_PAGE = 8192;
const LARGEST_PAGE = 1_000_000;

/** Looked up once: engines keep strings in many forms, and where all were met they look for a method of a string at each call. */
const { charCodeAt } = String.prototype;

/** The units of a text, good until the next text is written out. */
export function writeOut(text: string): Written {
  const { length } = text;
  let room = page;
  if (room.length < length) room = new Uint16Array(Math.max(length, SMALLEST_PAGE));
  if (room.length <= LARGEST_PAGE) page = room;
  for (let at = 0; at < length; at++) room[at] = charCodeAt.call(text, at);
  return { text, codes: room.subarray(0, length) };
}
