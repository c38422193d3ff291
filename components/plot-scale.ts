import { phraseNumber, withUnit } from '../utils/phrasing/numbers.ts';

/** What is drawn on one axis: ends of an interval, null where it is open. */
export interface Span {
  readonly low: number | null;
  readonly high: number | null;
}

/** An axis in a unit, with round numbers along it. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

function ticksBy(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.max(0, Math.floor(to / step + 1e-9) - first + 1);
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** The round numbers from `from` to `to`, at most `most`, as many as there may be. */
function roundNumbers(from: number, to: number, most: number): number[] {
  const size = 10 ** Math.floor(Math.log10((to - from) / (most * 10)));
  const steps = STEPS.map((step) => ticksBy(step * size, from, to));
  return steps.find((ticks) => ticks.length <= most) ?? [];
}

/**
 * An axis that holds all the spans with some room, and at most `most` round numbers along it.
 * An open end gets more room, for its arrow. A part of a whole ends at 100.
 */
export function scaleFor(spans: readonly Span[], unit: string, most = 5): Scale {
  const ends = spans.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  if (ends.length === 0) return { from: 0, to: 1, ticks: [0, 1] };
  const [least, greatest] = [Math.min(...ends), Math.max(...ends)];
  const range = greatest - least || Math.abs(greatest) / 5 || 1;
  const room = range * 0.15;
  const openBelow = spans.some((span) => span.low === null) ? range * 0.25 : 0;
  const openAbove = spans.some((span) => span.high === null) ? range * 0.25 : 0;
  const from = Math.max(least - room - openBelow, least >= 0 ? 0 : Number.NEGATIVE_INFINITY);
  const to = Math.min(greatest + room + openAbove, unit === '%' && greatest <= 100 ? 100 : Number.POSITIVE_INFINITY);
  return { from, to, ticks: roundNumbers(from, to, most) };
}

/** A tick's words: bare numbers, the last one with its unit. */
export function tickLabel(scale: Scale, index: number, unit: string): string {
  const tick = scale.ticks[index] as number;
  const number = phraseNumber(tick);
  return index === scale.ticks.length - 1 ? withUnit(number, unit, tick) : number;
}

/** The name of a tick and where the tick stands. */
interface Named {
  readonly name: string;
  readonly at: number;
}
interface Placed extends Named {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}
/** About how wide a letter of a plot's is, and how far names stand apart. */
const LETTER = 6;
const APART = 4;

/** Names beside their ticks, from left to right: one above its tick, of two the first ends and the second begins there, both within the width. */
export function tickNames(ticks: readonly Named[], width: number): Placed[] {
  const [first, second] = ticks.toSorted((a, b) => a.at - b.at);
  if (!first) return [];
  if (!second) return [{ ...first, x: first.at, anchor: 'middle' }];
  const end = Math.max(first.at, first.name.length * LETTER);
  const start = Math.min(second.at, width - second.name.length * LETTER);
  return [
    { ...first, x: end, anchor: 'end' },
    { ...second, x: Math.max(start, end + APART), anchor: 'start' },
  ];
}
