import { type Ground, highlightName, IS_SHOWN, LAYER, MARK_STYLES, type MarkStyle } from './mark-names.ts';

interface Look {
  readonly line: string | null;
  readonly offset: number;
  readonly light: { readonly ink: string; readonly ground: string | null };
  readonly dark: { readonly ink: string; readonly ground: string | null };
}

/** The marks as docs draw them: colour and line style together, never colour alone. */
const LOOKS: Readonly<Record<MarkStyle, Look>> = {
  term: {
    line: 'underline dotted 1px',
    offset: 3,
    light: { ink: '#7d78a8', ground: null },
    dark: { ink: '#8d88bd', ground: null },
  },
  claim: {
    line: null,
    offset: 0,
    light: { ink: '', ground: '#f0eefc' },
    dark: { ink: '', ground: '#2a2742' },
  },
  agrees: {
    line: 'underline solid 2px',
    offset: 3,
    light: { ink: '#0a7d99', ground: '#e9f5f8' },
    dark: { ink: '#67c8de', ground: '#15303a' },
  },
  tension: {
    line: 'underline dashed 2px',
    offset: 3,
    light: { ink: '#96700a', ground: '#fbf3df' },
    dark: { ink: '#e8c468', ground: '#332a14' },
  },
  contradicts: {
    line: 'underline double 1px',
    offset: 2,
    light: { ink: '#b0124f', ground: '#fceef3' },
    dark: { ink: '#f87a98', ground: '#3b1c28' },
  },
  note: {
    line: 'overline solid 1px',
    offset: 0,
    light: { ink: '#5243b3', ground: null },
    dark: { ink: '#b5aaff', ground: null },
  },
};

const rule = (scope: string, name: string, body: string) => `${scope}::highlight(${name}){${body}}`;

function markRule(scope: string, style: MarkStyle, ground: Ground): string {
  const { line, offset, [ground]: colours } = LOOKS[style];
  const body = [
    colours.ground && `background-color:${colours.ground}`,
    line && `text-decoration:${line} ${colours.ink};text-decoration-skip-ink:${style === 'term' ? 'auto' : 'none'}`,
    offset > 0 && `text-underline-offset:${offset}px`,
  ];
  return rule(scope, highlightName(style, ground), body.filter(Boolean).join(';'));
}

/** Chromium fills every highlight with the selection's colours there; lines stay and take their text's colour. */
const forced = (scope: string, ground: Ground) =>
  MARK_STYLES.filter((style) => LOOKS[style].line !== null && style !== 'term')
    .map((style) => rule(scope, highlightName(style, ground), 'text-decoration-color:HighlightText'))
    .join('');

const GROUNDS: readonly Ground[] = ['light', 'dark'];
const FLASH: Readonly<Record<Ground, string>> = { light: '#5243b3', dark: '#b5aaff' };

/**
 * The sheet of the marks, for a light and a dark ground. Nothing is marked on paper, and no tooltip is printed.
 *
 * In Chromium highlights inherit, so the root alone has the rules: with rules for every element each computation of the page's
 * styles took a third longer (8 ms became 14 on a news page of 1,034 elements). Firefox has no such inheritance: `inherits` is false.
 */
export function markSheet(inherits: boolean): string {
  const scope = inherits ? 'html' : '';
  const rules = GROUNDS.flatMap((ground) => [
    ...MARK_STYLES.map((style) => markRule(scope, style, ground)),
    rule(scope, highlightName('flash', ground), `text-decoration:underline solid 3px ${FLASH[ground]}`),
  ]);
  const high = GROUNDS.map((ground) => forced(scope, ground)).join('');
  return `@media screen{${rules.join('\n')}\n@media (forced-colors:active){${high}}}\n@media screen{${LAYER}{${IS_SHOWN}:block}}\n`;
}
