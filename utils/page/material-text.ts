import { FIELD_WORDS } from './field-words.ts';

/** A text that names materials of the field, and their names in lower case, each time they are named. */
export interface Naming {
  readonly text: string;
  readonly names: readonly string[];
}

/** The same with what finds names in other texts: by it what the gate seldom needs has no pattern of all names of its own. */
export interface MaterialText extends Naming {
  readonly namesIn: (text: string) => readonly string[] | null;
}

/** Spaces and hyphens are the same between the words of a term. */
export const GAP = '[\\s-]';
/** Enough of an article to know what it speaks of. */
const ENOUGH = 60_000;
const LITTLE = 500;

const AS_STRING = 2;
const AS_NODES = 4;

/**
 * A piece of each name, few enough to be looked for in half the time that the pattern of all names takes to be compiled: most
 * pages have none.
 */
const PIECES =
  /[bhlnprst]ium|[ly]mium|na?dium|earth|mineral|material|metal|magnet|cobalt|graphi|tungst|antim|arsen|bismu|mangan|lanth|zirc|wolfr|coltan|moly|yttr|ceri|fluor|tanta|clay|coal|strip|[tz]ite|bastn|lopar|stibn|podum|strup|xeno|eudia|\do\d|eo2|reos?\b|mrec|dyfe|\b(?:nd|pr.?nd|sm.?co|[hl]?rees?\b)/s;

/** The materials a text names, in its order; null where it names none. */
export function namesIn(text: string): readonly string[] | null {
  const lower = text.toLowerCase();
  return PIECES.test(lower) ? lower.match(new RegExp(FIELD_WORDS.replaceAll(' ', GAP), 'g')) : null;
}

/**
 * The page's titles and paragraphs as the parser left them, where they name a material; null where they do not. No layout is asked
 * for, and no element: on most pages this is all that is asked, and to have hold of elements costs a script more than to find them
 * and to read their text.
 */
export function materialText(page: Document): MaterialText | null {
  // In a page that is XML, names without a prefix are of no namespace.
  const isXml = page.contentType !== 'text/html';
  const [h, namespace] = isXml ? ['h:', () => 'http://www.w3.org/1999/xhtml'] : ['', null];
  const path = `//${h}title//text()|//${h}h1//text()|//${h}p//text()`;
  const found = page.evaluate(path, page, namespace, AS_NODES) as { iterateNext(): Text | null };
  let text = '';
  let last = '';
  for (let node = found.iterateNext(); node && text.length < ENOUGH; node = found.iterateNext()) {
    const { data } = node;
    const first = data[0] ?? '';
    // A capital right behind a letter begins another paragraph.
    text += first >= 'A' && first <= 'Z' && last >= 'A' && last <= 'z' ? `\n${data}` : data;
    last = data.at(-1) ?? last;
  }
  if (text.length <= LITTLE) {
    const main = `string(//${h}article|//${h}main|//*[@role="main"])`;
    text += `\n${page.evaluate(main, page, namespace, AS_STRING).stringValue.slice(0, ENOUGH)}`;
  }
  const names = namesIn(text);
  return names && { text, names, namesIn };
}
