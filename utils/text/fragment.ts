import type { TextQuoteSelector } from './selectors.ts';

/** The dash has a meaning of its own in a text directive. */
const encode = (text: string) => encodeURIComponent(text.trim().replace(/\s+/g, ' ')).replaceAll('-', '%2D');

/**
 * The address of a passage in its page as a text fragment (WICG Scroll to Text Fragment). Context is cut to whole words,
 * since a browser matches only those. An address that is none comes back as it is.
 */
export function passageAddress(url: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  if (!URL.canParse(url) || exact.trim() === '') return url;
  const address = new URL(url);
  // A line break ends a block of the page, and a match does not reach over one.
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const wholeBefore = before === prefix ? (before.match(/ .*/)?.[0] ?? '') : before;
  const line = suffix.split('\n', 1)[0] as string;
  const wholeAfter = line === suffix ? line.slice(0, Math.max(0, line.lastIndexOf(' '))) : line;
  const parts = [
    wholeBefore.trim() === '' ? '' : `${encode(wholeBefore)}-,`,
    encode(exact),
    wholeAfter.trim() === '' ? '' : `,-${encode(wholeAfter)}`,
  ];
  address.hash = `:~:text=${parts.join('')}`;
  return address.href;
}
