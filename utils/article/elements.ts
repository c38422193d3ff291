/** What an element is for the article's text, told by its name, role and attributes alone (no style is computed). */
import type { BlockKind } from './article.ts';

const words = (list: string) => new Set(list.split(' '));

const SKIPPED = words(
  'script style noscript template head title link meta base textarea select option optgroup datalist input button output ' +
    'progress meter svg math canvas iframe frame object embed video audio map area picture img code kbd samp pre nav aside del s strike ' +
    'footer dialog menu fieldset mjx-container rp rt amp-ad amp-embed amp-sidebar amp-consent',
);
const INLINE = words(
  'a abbr acronym b bdi bdo big cite data dfn em font i ins label mark nobr q ruby rb slot small span strong ' +
    'sub sup time tt u var wbr',
);
const SKIPPED_ROLES = words(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar button textbox tooltip math img',
);
const KINDS: Record<string, BlockKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
};

const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|sr_only|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|a11y-hidden|u-hidden-visually|assistive-text|element-invisible)(?:\s|$)/i;
const MATH_CLASS = /(?:^|\s)(?:MathJax|MathJax_\w+|MJX\w*|katex(?:-\w+)?)(?:\s|$)/;
const HIDDEN_STYLE =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|clip(?:-path)?\s*:\s*(?:inset\(50%|rect\((?:0|1px)))/i;

export const isInline = (tag: string) => INLINE.has(tag);
export const kindOf = (tag: string): BlockKind | null => KINDS[tag] ?? null;

/** Attributes by which an element may be no text of an article, or hidden. Most elements have none of them, and need not be asked for each. */
const TELLING = '[role],[contenteditable],[hidden],[style],[aria-hidden]';
export const hasTelling = (element: Element): boolean => element.matches(TELLING);

/** Whether an element's class alone hides it, to everybody or to those who see. */
export function isHiddenByClass(element: Element): boolean {
  const named = element.getAttribute('class');
  return named !== null && (HIDDEN_CLASS.test(named) || MATH_CLASS.test(named));
}

const SHARE_CLASS = /(?:^|[\s_-])(?:stock|ticker|quote|symbol)(?=$|[\s_-])/i;
const SHARE_PRICE = /^[^a-z]{0,60}(?:[$€£¥%]|[+−-]\d)[^a-z]{0,60}$/;

/** Whether an element in its line is a share's price that the page sets into its sentences: "NYSE:MGT $48.13 +3.21%". */
export function isSharePrice(element: Element): boolean {
  const named = element.getAttribute('class');
  return named !== null && SHARE_CLASS.test(named) && SHARE_PRICE.test(element.textContent ?? '');
}

/** Whether markup alone hides an element, to everybody or to those who see. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return (style !== null && HIDDEN_STYLE.test(style)) || isHiddenByClass(element);
}

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Whether nothing inside an element of this name is text of an article: controls, code, drawings, formulas, page frames. */
export const isSkippedTag = (tag: string): boolean => SKIPPED.has(tag);

/** The same by what its attributes say: controls, drawings, editors. */
export function isSkippedByRole(element: Element): boolean {
  const role = element.getAttribute('role');
  return (role !== null && SKIPPED_ROLES.has(role)) || isEditor(element);
}

/** Whether the element is kept from readers of the screen: what is painted twice, mostly, but also a page behind a consent wall. */
export const isAriaHidden = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true';
