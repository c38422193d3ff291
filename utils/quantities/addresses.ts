import { formsOf } from '../text/vocabulary.ts';
import type { Reader } from './reader.ts';
import type { Numeral } from './scales.ts';

const POSTAL = formsOf(new Set(['zip', 'postal']));
/** "in the 10482 ZIP code", not "500 postal workers" nor "40 postal codes". */
export const isPostal = (r: Reader, { to, digits }: Numeral) =>
  digits && ((r.is(to, POSTAL) && r.word(to + 1) === 'code') || r.word(to) === 'postcode');

/** "221B Baker Street", "Apt 4B": a capital letter behind whole numbers that count nothing. */
export const isAddress = (r: Reader, { from, to, value, scale }: Numeral) =>
  scale === 1e9 && to === from + 2 && r.raw(from + 1) === 'B' && r.touches(from + 1) && Number.isInteger(value / scale);
