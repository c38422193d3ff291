import { isOfClass, TokenKind, type Tokens } from '../../text/tokens.ts';
import { words, wordsLike } from '../words/word-class.ts';
import type { Day } from './calendar.ts';

/** What a time that goes back from another is counted in. */
export type BackUnit = 'year' | 'quarter' | 'month' | 'week' | 'day';

/** A stretch of time named in the text. Token indices, `to` excluded, the preposition before it left out. */
export interface Time {
  readonly from: number;
  readonly to: number;
  /** The period as ISO, or null where it is only relative to another one ("a year earlier"). */
  readonly period: string | null;
  /** How far back from the period spoken of: "a month earlier". */
  readonly back: BackUnit | null;
  readonly relation: 'in' | 'since' | 'by' | 'until' | 'before';
  /** Stands for comparison only: "than in May", "from a year earlier". */
  readonly reference: boolean;
  /** "that month", "the period": the time spoken of before. */
  readonly same: boolean;
  /** Of "from May to June" the first and the second: what a change is from and of. */
  readonly ends: readonly [string, string] | null;
  /** How many of them back; below zero for ahead: "two years earlier", "a year later". */
  readonly steps: number;
  /** How many they are where months are told by their number alone: "the nine-month total". Else 0. */
  readonly counted: number;
  /** The year that a time going back names: "the same period of 2019". */
  readonly backTo: number | null;
}

export interface TimeText {
  readonly tokens: Tokens;
  readonly base: readonly string[];
  readonly published: Day | null;
  /** The place whose fiscal year is meant where the text does not say. */
  readonly fiscalPlace: string | null;
  /** The period that the text reports on; null where it is not known, or not yet. */
  readonly reported: string | null;
  /** Whether the text tells of a company, whose quarters need not be the calendar's. */
  readonly ofResults: boolean;
  /** The first token from one on, before another, at which a time can begin; -1 for none. */
  readonly firstStart: (from: number, to: number) => number;
  /** Whether the words around speak of what is to come. */
  readonly future: (index: number) => Future;
  /** Whether a figure or a word of change ends at the token or, with a time between, shortly before it. */
  readonly afterFigure: (index: number) => boolean;
  /** Whether the token is part of a quantity's number. */
  readonly inQuantity: (index: number) => boolean;
}

/** Whether words look ahead: "will" does, "expected" may speak of what is over and not yet known. */
export type Future = 'surely' | 'perhaps' | 'no';

/** A time as it was read, before the words around it say how it stands to its sentence. */
export interface Span {
  readonly to: number;
  readonly period: string | null;
  readonly back?: Time['back'];
  readonly same?: boolean;
  readonly backTo?: number;
  readonly steps?: number;
  readonly counted?: number;
}

export const YEAR = /^(?:19|20)\d\d$/;
const [YEARS, DAYS] = [wordsLike(YEAR), wordsLike(/^(?:[1-9]|[12]\d|3[01])$/)];
export const isYear = (text: TimeText, at: number) =>
  text.tokens.kind[at] === TokenKind.number &&
  isOfClass(text.tokens, at, YEARS) &&
  !text.inQuantity(at) &&
  !isCode(text, at);
export const touching = (text: TimeText, at: number) => text.tokens.end[at - 1] === text.tokens.start[at];

/** "permit CU-2026-04": letters joined to the number by a hyphen, but for "mid-2026" and the like. */
const isJoined = (text: TimeText, at: number) =>
  text.base[at - 1] === '-' &&
  touching(text, at) &&
  touching(text, at - 1) &&
  !/^(?:mid|early|late|post|pre|end|\d+)$/.test(text.base[at - 2] ?? '');

const ACTS = words('regulation directive decision announcement notice order resolution circular document case');
/** "Regulation (EU) 2024/1252", "Announcement 2025/61": the number of an act by its year. */
const isOfAct = (text: TimeText, at: number) =>
  text.base[at + 1] === '/' &&
  touching(text, at + 1) &&
  touching(text, at + 2) &&
  text.tokens.kind[at + 2] === TokenKind.number &&
  (/^\d{3}$|^[013-9]\d{3}$/.test(text.base[at + 2] ?? '') ||
    isOfClass(text.tokens, text.base[at - 1] === ')' ? at - 4 : at - 1, ACTS));

const isCode = (text: TimeText, at: number) => isJoined(text, at) || isOfAct(text, at);

export function capitalised({ tokens: { text, start } }: TimeText, at: number): boolean {
  const code = text.charCodeAt(start[at] as number);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(String.fromCharCode(code));
}

export const isDayNumber = (text: TimeText, at: number) =>
  text.tokens.kind[at] === TokenKind.number && isOfClass(text.tokens, at, DAYS) && !text.inQuantity(at);
