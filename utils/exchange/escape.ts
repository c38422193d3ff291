import { isLinkable } from './address.ts';

/** What Markdown, or Obsidian's, gives a meaning wherever it stands. */
const ANYWHERE = /[\\`*_[\]<>|~$&#^]/g;
const DOUBLE = /(==|%%)/g;
/** What it gives a meaning at the start of a line. */
const AT_START = /^([-+=>:]|\d+(?=[.)]))/;

/** Somebody else's text as one line of Markdown that says just that. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(DOUBLE, (pair) => `\\${pair[0]}\\${pair[1]}`)
    .replace(AT_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** An address as a Markdown link's target; only what can be followed is linked. */
export function linkTo(words: string, address: string): string {
  if (!isLinkable(address)) return words;
  const safe = address.replace(/[\s<>\\|]/g, (mark) => encodeURIComponent(mark));
  return `[${words}](<${safe}>)`;
}

/** The reader's own Markdown as a list item, which holds it together: nothing left open in it reaches beyond. */
export function listItem(markdown: string): string {
  const lines = markdown
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
    .split('\n');
  return `- ${lines.map((line, index) => (index > 0 && line !== '' ? `  ${line}` : line)).join('\n')}`;
}

/** A YAML double-quoted string. */
export const yamlText = (text: string): string =>
  JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
