import { MONTH_NUMBERS } from '../claims/data/time-words.ts';
import { isRealDay } from '../claims/time/calendar.ts';
import { sentences } from '../text/sentences.ts';
import { TokenKind, type Tokens, tokenize } from '../text/tokens.ts';
import { instrumentIn, kindAt } from './instruments.ts';
import { dayOf } from './period.ts';

/** Words of an article and the sentence they stand in (UTF-16 offsets into its text). */
export interface InSentence {
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** The day on which a measure is said to take effect or to end, by the words that say it. */
export interface Effect extends InSentence {
  /** "announcement 61", "end of suspension CN gallium". */
  readonly measure: string;
  /** ISO. */
  readonly day: string;
}

type Day = Pick<Effect, 'day' | 'start' | 'end'>;

const LAW = /^(?:announcement|notice|order|decree|proclamation|regulation|decision)$/;
const EFFECT = /^(?:effect|force|effective|apply|applies|applied|start|starts|begin|begins|binding)$/;
const NOT_EFFECT =
  /^(?:until|expires?|suspended|suspend|suspends|paused|published|issued|dated|ends|ended|ending|lapses?|lapsed|deadline|must)$/;
const END = /\b(?:expires?|expired|expiry|ends?|ended|lapses?|lapsed|until|runs? out|ran out)\b/;
/** What is only feared, wished for or denied has no day, and what is prolonged has two. */
const NO_END =
  /^(?:not|never|unless|if|could|might|may|effect|force|effective|extend(?:ed|s)?|extension|renew(?:ed|s|al)?|deadline|must)$/;
/** One measure may apply to some from one day and to others from another. */
const IN_PARTS =
  /\b(?:parts?|partly|provisions?|phases?|stages?|articles? \d+|sections? \d+|paragraphs?|chapters?|annex(?:es)?|for (?:\w+ )?(?:goods|items|products|those|companies|firms|exporters|importers))\b/;
const APPLICATION = /\bappl(?:y|ies|ied) for\b/;
const LOOKED_AT = 100_000;

const dayNumber = (word: string): number =>
  /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31 ? Number(word) : 0;
const two = (value: number) => String(value).padStart(2, '0');

/** A day named without its year is the one nearest to the article's. */
function nearest(monthAndDay: string, published: number): string {
  const year = new Date(published * DAY_MS).getUTCFullYear();
  const away = (one: number) => Math.abs(Date.parse(`${one}-${monthAndDay}`) / DAY_MS - published);
  const [best] = [year - 1, year, year + 1].sort((a, b) => away(a) - away(b));
  return `${best}-${monthAndDay}`;
}
const DAY_MS = 86_400_000;

/** "1 December 2025", "Dec. 1": at most one in a run of tokens, else null. */
function onlyDay(tokens: Tokens, from: number, to: number, published: number): Day | null {
  const found: Day[] = [];
  for (let at = from; at < to; at++) {
    const month = MONTH_NUMBERS.get(tokens.lower[at] as string);
    if (month === undefined || tokens.kind[at] !== TokenKind.word) continue;
    const next = tokens.lower[at + 1] === '.' ? at + 2 : at + 1;
    const before = dayNumber(tokens.lower[at - 1] ?? '');
    const after = dayNumber(tokens.lower[next] ?? '');
    if (before === 0 && after === 0) continue;
    const last = before === 0 ? next : at;
    const told = tokens.lower.slice(last + 1, last + 3).find((form) => /^20\d\d$/.test(form));
    const start = tokens.start[before === 0 ? at : at - 1] as number;
    const monthAndDay = `${two(month)}-${two(before || after)}`;
    const day = told ? `${told}-${monthAndDay}` : nearest(monthAndDay, published);
    found.push({ day, start, end: tokens.end[last] as number });
  }
  const [only] = found;
  return found.length === 1 && only && isRealDay(only.day) ? only : null;
}

/** "No. 61", "(EU) 2025/118": the number of a measure, behind its noun. */
function numberBehind(tokens: Tokens, noun: number, to: number): string | null {
  const at = [noun + 1, noun + 2, noun + 3, noun + 4].find(
    (next) => next < to && tokens.kind[next] === TokenKind.number,
  );
  if (at === undefined) return null;
  const isParted = tokens.lower[at + 1] === '/' && tokens.kind[at + 2] === TokenKind.number;
  return tokens.lower.slice(at, isParted ? at + 3 : at + 1).join('');
}

/** "Announcement No. 61": at most one in a run of tokens, else null. */
function onlyMeasure(tokens: Tokens, from: number, to: number): string | null {
  const found = new Set<string>();
  for (let at = from; at < to; at++) {
    if (!LAW.test(tokens.lower[at] as string)) continue;
    const number = numberBehind(tokens, at, to);
    if (number !== null) found.add(`${tokens.lower[at]} ${number}`);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** "It takes effect", "the notice applies", "the ban ends": what the sentence before names. */
const pointsBack = (tokens: Tokens, from: number): boolean => {
  const [first, second] = [tokens.lower[from] ?? '', tokens.lower[from + 1] ?? ''];
  const isNoun = LAW.test(second) || kindAt(tokens, from + 1) !== null;
  return (
    first === 'it' || (/^(?:the|this|that)$/.test(first) && isNoun && !OPENS_NAME.test(tokens.lower[from + 2] ?? ''))
  );
};
const OPENS_NAME = /^(?:no|on|of|against)$/;

const APPLIES = /^(?:apply|applies|applied|binding)$/;
const has = (words: readonly string[], pattern: RegExp) => words.some((form) => pattern.test(form));

/** The measure whose start or end a sentence tells, as far as it is told in `from` to `to`. */
function measureOf(tokens: Tokens, sentence: readonly string[], from: number, to: number): string | null {
  if (has(sentence, EFFECT) && !has(sentence, NOT_EFFECT)) {
    const begun = onlyMeasure(tokens, from, to) ?? instrumentIn(tokens, from, to);
    // A law is in force before it applies.
    return begun !== null && / (?:act|law|directive)$/.test(begun) && has(sentence, APPLIES)
      ? `application of ${begun}`
      : begun;
  }
  if (!END.test(sentence.join(' ')) || has(sentence, NO_END)) return null;
  const ended = instrumentIn(tokens, from, to);
  return ended === null ? null : `end of ${ended}`;
}

/** The days an article gives for the start or the end of measures it names, one sentence holding both and nothing else of the kind. */
export function effectsIn(text: string, published: string | null): Effect[] {
  const at = dayOf(published);
  if (at === null) return [];
  const tokens = tokenize(text.slice(0, LOOKED_AT));
  const all = sentences(tokens);
  return all.flatMap(({ from, to }, index) => {
    const words = tokens.lower.slice(from, to);
    const said = words.join(' ');
    if (!has(words, EFFECT) && !END.test(said)) return [];
    if (IN_PARTS.test(said) || APPLICATION.test(said)) return [];
    const day = onlyDay(tokens, from, to, at.first);
    if (day === null) return [];
    const before = pointsBack(tokens, from) ? all[index - 1] : undefined;
    const measure = measureOf(tokens, words, before?.from ?? from, to);
    const sentence = { sentenceStart: tokens.start[from] as number, sentenceEnd: tokens.end[to - 1] as number };
    return measure === null ? [] : [{ measure, ...day, ...sentence }];
  });
}
