import { FOREIGN } from '../text/language.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordQuestion } from '../text/vocabulary.ts';
import { COMMA_WORDS } from './data/other-languages.ts';

/** Which sign ends the whole part of a number in a text: "1,234.5" or "1.234,5". */
export type NumberStyle = 'point' | 'comma';

/** A number's value and the size of one step of its last significant digit. */
export interface Digits {
  readonly value: number;
  readonly step: number;
}

const LONGEST = 25;
const PLAIN = /^\d+$/;
const GROUPED_COMMA = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const GROUPED_POINT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_OTHER = /^\d{1,3}(?:['’ʼ\u00a0\u2009\u202f\u2007]\d{3})+(?:[.,]\d+)?$/;
const DECIMAL_POINT = /^\d+[.·]\d+$/;
const DECIMAL_COMMA = /^\d+,\d+$/;

function toDigits(plain: string): Digits {
  const point = plain.indexOf('.');
  if (point >= 0) return { value: Number(plain), step: 10 ** (point + 1 - plain.length) };
  let zeros = 0;
  while (zeros < plain.length - 1 && plain[plain.length - 1 - zeros] === '0') zeros++;
  return { value: Number(plain), step: 10 ** zeros };
}

/** Reads a number token. Null for what is written with digits and is no number: a date, a version, a list. */
export function readDigits(form: string, style: NumberStyle): Digits | null {
  if (form.length > LONGEST) return null;
  if (PLAIN.test(form)) return toDigits(form);
  if (GROUPED_OTHER.test(form)) return toDigits(form.replace(/[^\d.,]/g, '').replace(',', '.'));
  if (style === 'comma') {
    if (GROUPED_POINT.test(form)) return toDigits(form.replaceAll('.', '').replace(',', '.'));
    if (DECIMAL_COMMA.test(form)) return toDigits(form.replace(',', '.'));
  }
  if (GROUPED_COMMA.test(form)) return toDigits(form.replaceAll(',', ''));
  if (DECIMAL_POINT.test(form)) return toDigits(form.replace('·', '.'));
  if (GROUPED_POINT.test(form)) return toDigits(form.replaceAll('.', '').replace(',', '.'));
  return /^\d+,\d{1,2}$/.test(form) ? toDigits(form.replace(',', '.')) : null;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const asNumber = (style: NumberStyle) =>
  wordQuestion((word) => (isDigit(word.charCodeAt(0)) ? readDigits(word, style) : null));
const AS_NUMBER = { point: asNumber('point'), comma: asNumber('comma') };

/** Reads a number token, each form of a number once. */
export const digitsAt = ({ id, vocabulary }: Tokens, index: number, style: NumberStyle): Digits | null =>
  vocabulary.answers(AS_NUMBER[style])[id[index] as number] ?? null;

/** What a number's form says of the style it is written in: 1 for a point, -1 for a comma, 0 where it can be either. */
const VOTE = wordQuestion((word) => {
  if (COMMA_WORDS.has(word)) return -1;
  if (word.length > LONGEST || !isDigit(word.charCodeAt(0))) return 0;
  if (/^\d+,\d{1,2}$|\.\d{3},\d|^\d{1,3}(?:\.\d{3}){2,}$/.test(word)) return -1;
  return /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$|^\d+\.(?:\d{1,2}|\d{4,})$/.test(word) ? 1 : 0;
});

/** Which style a text writes its numbers in, by counting what can be only one of the two, each form once; null where nothing tells. */
export function toldStyle({ length, id, vocabulary }: Tokens): NumberStyle | null {
  const voteOf = vocabulary.answers(VOTE);
  const voting = new Set<number>();
  for (let at = 0; at < length; at++) if (voteOf[id[at] as number] !== 0) voting.add(id[at] as number);
  let votes = 0;
  for (const form of voting) votes += voteOf[form] as number;
  if (votes !== 0) return votes < 0 ? 'comma' : 'point';
  return isInCommaLanguage({ length, id, vocabulary }) ? 'comma' : null;
}

/** Which style a text writes its numbers in: a point where nothing tells. */
export const numberStyle = (tokens: Tokens): NumberStyle => toldStyle(tokens) ?? 'point';

const OF_COMMA = wordQuestion((word) => (word === 'the' ? -1 : FOREIGN.has(word) ? 1 : 0));
const LEAST_WORDS = 3;
/** "El proyecto costó 30.000 dólares": what the language says where no number does. */
function isInCommaLanguage({ length, id, vocabulary }: Pick<Tokens, 'length' | 'id' | 'vocabulary'>): boolean {
  const kindOf = vocabulary.answers(OF_COMMA);
  const found = new Set<number>();
  for (let at = 0; at < length; at++) {
    const kind = kindOf[id[at] as number];
    if (kind === -1) return false;
    if (kind === 1) found.add(id[at] as number);
  }
  return found.size >= LEAST_WORDS;
}
