import { phraseNumber } from '../utils/phrasing/numbers.ts';
import type { Verdict } from '../utils/relations/relation.ts';
import { inLetters } from './letters.ts';
import { type Scale, type Span, scaleFor, tickLabel, tickNames } from './plot-scale.ts';

/** A value as a bar: the interval it was read as, and the number itself where there is one. */
export interface PlotRow extends Span {
  readonly name: string;
  readonly value: string;
  readonly point: number | null;
  readonly mark: Verdict | 'this' | 'none';
}

/** What the statistics say, drawn behind the rows. */
export interface PlotReference {
  readonly name: string;
  readonly value: number;
}

interface PlotProps {
  readonly rows: readonly PlotRow[];
  /** Two at most. */
  readonly references?: readonly PlotReference[];
  readonly unit: string;
  /** What the plot shows, said instead of it. */
  readonly label: string;
  readonly width?: number;
}

const ROW = 19;
const LONGEST_NAME = 22;
export const COLOURS = {
  this: 'var(--ink)',
  agrees: 'var(--agree)',
  contradicts: 'var(--contra)',
  tension: 'var(--tension)',
  none: 'var(--axis)',
} as const;

/** The sign on a bar where the number stands: the verdict's shape, a disc with a rim so that it stands off the bar. */
export function Point({ mark, x, y }: { mark: PlotRow['mark']; x: number; y: number }) {
  const fill = COLOURS[mark];
  if (mark === 'this') return <rect x={x - 2} y={y - 7} width={4} height={14} rx={1.5} fill={fill} />;
  if (mark === 'contradicts') {
    const halves = 'M-.7-7.5-7.5-.7l3.4 3.4 6.8-6.8zM7.5.7.7 7.5l-3.4-3.4 6.8-6.8z';
    const rim = { stroke: 'var(--surface)', 'stroke-width': 0.9, 'paint-order': 'stroke' };
    return <path transform={`translate(${x} ${y}) scale(.86)`} d={halves} fill={fill} {...rim} />;
  }
  if (mark === 'tension') {
    const line = { stroke: fill, 'stroke-width': 2, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const;
    return (
      <path
        transform={`translate(${x} ${y})`}
        d="M-2.6 5.75h-2.05L0-2.85l4.65 8.6H2.6"
        fill="var(--surface)"
        {...line}
      />
    );
  }
  return <circle cx={x} cy={y} r={4.25} fill={fill} stroke="var(--surface)" stroke-width={1.5} />;
}

/** An arrow at the axis' end where a bar is open, and a stop where it begins. */
function OpenEnd({ x, y, towards, fill }: { x: number; y: number; towards: 'low' | 'high'; fill: string }) {
  const back = towards === 'high' ? -4 : 4;
  return <path d={`M${x + back} ${y - 4}L${x} ${y}l${back} 4`} fill="none" stroke={fill} stroke-width={1.5} />;
}

function Bar({ row, y, xOf, scale }: { row: PlotRow; y: number; xOf: (value: number) => number; scale: Scale }) {
  const [left, right] = [xOf(row.low ?? scale.from), xOf(row.high ?? scale.to)];
  const fill = COLOURS[row.mark];
  const stop = row.low === null ? row.high : row.high === null ? row.low : null;
  return (
    <>
      <rect
        class="bar"
        x={left}
        y={y - 3}
        width={Math.max(3, right - left)}
        height={6}
        rx={3}
        fill={fill}
        opacity={0.32}
      />
      {row.low === null && <OpenEnd x={left} y={y} towards="low" fill={fill} />}
      {row.high === null && <OpenEnd x={right} y={y} towards="high" fill={fill} />}
      {row.point !== null && <Point mark={row.mark} x={xOf(row.point)} y={y} />}
      {row.point === null && stop !== null && row.mark !== 'this' && <Point mark={row.mark} x={xOf(stop)} y={y} />}
      {row.point === null && stop !== null && row.mark === 'this' && (
        <path d={`M${xOf(stop)} ${y - 6}v12`} stroke={fill} stroke-width={2} />
      )}
      {row.point === null && stop === null && <Point mark={row.mark} x={(left + right) / 2} y={y} />}
    </>
  );
}

const shortened = (name: string, most: number) => (name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name);

/** Ticks get room for their words: the longer the numbers, the fewer. */
function ticksThatFit(width: number, spans: readonly Span[]): number {
  const ends = spans.flatMap(({ low, high }) => [low ?? 0, high ?? 0]);
  const longest = Math.max(...ends.map((end) => phraseNumber(Number(end.toPrecision(2))).length));
  return Math.max(2, Math.min(6, Math.floor(width / (longest * 6.5 + 14))));
}

/** Each value read as a bar on one axis, this page's first, the statistics as ticks behind them. */
export function Plot({ rows, references = [], unit, label, width = 340 }: PlotProps) {
  const names = Math.min(100, Math.max(...rows.map((row) => row.name.length)) * 6.2 + 8);
  const values = Math.min(110, Math.max(...rows.map((row) => row.value.length)) * 6.4 + 10);
  const [left, right] = [names, width - values];
  const spans = [...rows, ...references.map(({ value }) => ({ low: value, high: value }))];
  const scale = scaleFor(spans, unit, ticksThatFit(right - left, spans));
  const xOf = (value: number) => left + ((value - scale.from) / (scale.to - scale.from || 1)) * (right - left);
  const named = references.map(({ name, value }) => ({ name: shortened(name, LONGEST_NAME), at: xOf(value) }));
  const top = references.length > 0 ? 14 : 2;
  const bottom = top + rows.length * ROW + 4;
  return (
    <svg
      class="plot"
      style={{ inlineSize: inLetters(width, 'em'), blockSize: inLetters(bottom + 18, 'em') }}
      viewBox={`0 0 ${width} ${bottom + 18}`}
      role="img"
      aria-label={label}
    >
      {scale.ticks.map((tick, index) => (
        <g key={tick}>
          <path class="grid" d={`M${xOf(tick)} ${top + 3}V${bottom}`} />
          <text x={xOf(tick)} y={bottom + 13} text-anchor="middle">
            {tickLabel(scale, index, unit)}
          </text>
        </g>
      ))}
      {tickNames(named, width).map(({ name, at, x, anchor }) => (
        <g key={name}>
          <path class="reft" d={`M${at} ${top}V${bottom}`} />
          <text class="rl" x={x} y={10} text-anchor={anchor}>
            {name}
          </text>
        </g>
      ))}
      <path class="ax" d={`M${left} ${bottom}H${right}`} />
      {rows.map((row, index) => {
        const y = top + 5 + index * ROW + ROW / 2 - 4;
        const own = row.mark === 'this' ? 'me' : 'who';
        return (
          <g key={`${row.name}${row.value}`}>
            <text class={own} x={0} y={y + 4}>
              {shortened(row.name, Math.floor((names - 4) / 6.2))}
            </text>
            <Bar row={row} y={y} xOf={xOf} scale={scale} />
            <text class={`${own} lbl`} x={width} y={y + 4} text-anchor="end">
              {row.value}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
