import { drawnOf } from '../../../components/claim-view.ts';
import type { PlotRow } from '../../../components/Plot.tsx';
import { type Span, scaleFor } from '../../../components/plot-scale.ts';
import type { Claim } from '../../../utils/claims/claim.ts';
import type { TopicValue } from '../../../utils/library/topic.ts';
import { referenceLine } from '../../../utils/phrasing/reference.ts';
import type { Reference } from '../../../utils/reference/reference-for.ts';
import type { Relation } from '../../../utils/relations/relation.ts';

/** A value in the plot: when it was given and the interval it was read as. */
export interface PlotPoint extends Span {
  readonly value: TopicValue;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly point: number | null;
  readonly mark: PlotRow['mark'];
}
/** A statistic behind the values. `held` where this value is held against it, else it is dotted. */
export interface PlotLevel {
  readonly words: string;
  readonly value: number;
  readonly held: boolean;
}

const negative = (value: number | null) => (value === null ? null : -value);

/** Ends of what is drawn; a fall lies below nothing. */
function signed(claim: Claim): ReturnType<typeof drawnOf> {
  const drawn = drawnOf(claim);
  if (!drawn || claim.kind !== 'change' || claim.direction !== 'down') return drawn;
  return { low: negative(drawn.high), high: negative(drawn.low), point: negative(drawn.point) };
}

/** The values that have a day and can be drawn, the oldest first. */
export function pointsOf(
  values: readonly TopicValue[],
  chosen: number,
  relations: ReadonlyMap<number, Relation>,
): PlotPoint[] {
  const points = values.flatMap((value): PlotPoint[] => {
    const drawn = signed(value.claim);
    const time = value.published === null ? Number.NaN : Date.parse(value.published.slice(0, 10));
    if (!drawn || Number.isNaN(time)) return [];
    const mark = value.id === chosen ? 'this' : (relations.get(value.id)?.verdict ?? 'none');
    return [{ value, time, mark, ...drawn }];
  });
  return points.sort((a, b) => a.time - b.time);
}

/** The statistics of a single value as levels across the plot; a span, and what has no source, is only told in words. */
export function levelsOf({ readings }: Reference): PlotLevel[] {
  return readings.flatMap((reading) => {
    const { low, high, direction, kind } = reading.fact;
    if (low === undefined || low !== high || reading.why === 'unsourced') return [];
    const sign = kind === 'change' && direction === 'down' ? -1 : 1;
    return [{ words: referenceLine(reading), value: sign * low, held: reading.fit !== 'not-compared' }];
  });
}

/** The two ends of the axis of values, with room around what is drawn. */
export function rangeOf(points: readonly Span[], levels: readonly PlotLevel[], unit: string): [number, number] {
  const spans = [...points, ...levels.map(({ value }) => ({ low: value, high: value }))];
  const { from, to } = scaleFor(spans, unit);
  return [from, to];
}

const DAY = 86_400_000;
/** The days from the first value to the last, with room; a lone day gets a month around it. */
export function spanOf(points: readonly PlotPoint[]): [Date, Date] {
  const times = points.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = Math.max(15 * DAY, (last - first) * 0.04);
  return [new Date(first - room), new Date(last + room)];
}

/** The days named along the axis: a lone day itself, round ones, or the first and the last where there is room for few. */
export function daysNamed(points: readonly PlotPoint[], round: readonly Date[]): readonly Date[] {
  const times = points.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (first === last) return [new Date(first)];
  return round.length > 1 ? round : [new Date(first), new Date(last)];
}

/** Places along the axis of time: those that would lie on one another stand side by side. */
export function spread(places: readonly number[], width: number): number[] {
  const taken = new Map<number, number>();
  return places.map((place) => {
    const slot = Math.round(place / width);
    const before = taken.get(slot) ?? 0;
    taken.set(slot, before + 1);
    return place + (before % 2 === 0 ? before / 2 : -(before + 1) / 2) * width;
  });
}

/** How near two lines may lie before what is written above the one is struck through by the other, in pixels. */
const ROOM = 15;
/** By how much the words of each of some heights stand off their line, in pixels: above it, below where another lies above; null where there is room for neither. */
export function besideLines(heights: readonly number[]): (number | null)[] {
  const isTaken = (own: number, from: number, to: number) =>
    heights.some((other, index) => index !== own && other >= from && other <= to);
  return heights.map((height, index) => {
    if (!isTaken(index, height - ROOM, height)) return -5;
    return isTaken(index, height, height + 2 * ROOM) ? null : 13;
  });
}
