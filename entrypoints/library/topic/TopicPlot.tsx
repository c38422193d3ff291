import { scaleLinear, scaleUtc } from 'd3-scale';
import { inLetters } from '../../../components/letters.ts';
import { COLOURS, Point } from '../../../components/Plot.tsx';
import { currentLocale } from '../../../utils/i18n/locale.ts';
import { phraseNumber, withUnit } from '../../../utils/phrasing/numbers.ts';
import { besideLines, daysNamed, type PlotLevel, type PlotPoint, rangeOf, spanOf, spread } from './plot-data.ts';

export interface TopicPlotProps {
  readonly points: readonly PlotPoint[];
  readonly levels: readonly PlotLevel[];
  readonly unit: string;
  /** In pixels of letters of the usual size, as every length here. */
  readonly width: number;
  /** The value the card is shown of; null is none. */
  readonly active: number | null;
  readonly onPoint: (value: number | null) => void;
  readonly onChoose: (value: number) => void;
}

export const HEIGHT = 380;
const [TOP, BOTTOM, LEFT] = [14, 30, 64];
/** Pixels of a label's letter, at most. */
const LETTER = 8;
/** A plot narrower than this has no room for words among its values. */
const NARROW = 480;
/** Half the width of a point's reach. */
const REACH = 12;

const MONTH = 27 * 86_400_000;

/** A day on the axis: its year where years are far apart, the month with its year at the start and in January, else the day. */
function timeLabel(ticks: readonly Date[], index: number): string {
  const tick = ticks[index] as Date;
  const step = (ticks[1]?.getTime() ?? 0) - (ticks[0]?.getTime() ?? 0);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(currentLocale(), { timeZone: 'UTC', ...options }).format(tick);
  if (ticks.length === 1) return format({ day: 'numeric', month: 'short', year: 'numeric' });
  if (step >= 12 * MONTH) return format({ year: 'numeric' });
  const isNewYear = index === 0 || tick.getUTCMonth() === 0;
  if (step < MONTH) return format({ day: 'numeric', month: 'short' });
  return format(isNewYear ? { month: 'short', year: 'numeric' } : { month: 'short' });
}

/** The scales of a plot, and where each of its points stands. */
export function layOut({ points, levels, unit, width }: Pick<TopicPlotProps, 'points' | 'levels' | 'unit' | 'width'>) {
  const right = width - 12;
  const y = scaleLinear(rangeOf(points, levels, unit), [HEIGHT - BOTTOM, TOP]);
  const x = scaleUtc(spanOf(points), [LEFT, right]);
  const places = spread(
    points.map(({ time }) => x(time)),
    9,
  );
  return { x, y, places, right };
}

/** The values read over time: each a bar, its interval, with its verdict's colour and shape; the statistics lie behind. */
export function TopicPlot(props: TopicPlotProps) {
  const { points, levels, unit, width, active, onPoint, onChoose } = props;
  const { x, y, places, right } = layOut(props);
  const rows = y.ticks(6);
  const days = daysNamed(points, x.ticks(Math.max(2, Math.floor((right - LEFT) / 110))));
  return (
    <svg
      class="plot"
      style={{ inlineSize: inLetters(width, 'em'), blockSize: inLetters(HEIGHT, 'em') }}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
    >
      {rows.map((row, index) => (
        <g key={row}>
          <path class="grid" d={`M${LEFT} ${y(row)}H${right}`} />
          <text x={LEFT - 8} y={y(row) + 4} text-anchor="end">
            {index === rows.length - 1 ? withUnit(phraseNumber(row), unit, row) : phraseNumber(row)}
          </text>
        </g>
      ))}
      {days.map((day, index) => {
        const words = timeLabel(days, index);
        // At the end of the axis there may be no room after its tick.
        const isLast = x(day) + LETTER * words.length > width;
        return (
          <g key={day.getTime()}>
            <path class="ax" d={`M${x(day)} ${HEIGHT - BOTTOM}v5`} />
            <text x={x(day) + (isLast ? -4 : 4)} y={HEIGHT - BOTTOM + 18} text-anchor={isLast ? 'end' : 'start'}>
              {words}
            </text>
          </g>
        );
      })}
      <Levels levels={levels} y={y} right={right} named={width >= NARROW} />
      <path class="ax" d={`M${LEFT} ${HEIGHT - BOTTOM}H${right}`} />
      {points.map((point, index) => {
        const { id } = point.value;
        const at = places[index] as number;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the plot as a whole has the keys, the table has every value.
          <g
            key={id}
            onPointerEnter={() => onPoint(id)}
            onPointerLeave={() => onPoint(null)}
            onClick={() => onChoose(id)}
          >
            <Value point={point} x={at} y={y} />
            <rect x={at - REACH} y={TOP} width={2 * REACH} height={HEIGHT - TOP - BOTTOM} class="hit" />
            {active === id && (
              <circle cx={at} cy={y(anchorOf(point))} r={12} fill="none" stroke="var(--accent)" stroke-width={2} />
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Where a value's sign stands: its number, else the end that was written, else the middle. */
export function anchorOf({ point, low, high }: PlotPoint): number {
  if (point !== null) return point;
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high ?? 0;
}

type Up = (value: number) => number;

interface LevelsProps {
  readonly levels: readonly PlotLevel[];
  readonly y: Up;
  readonly right: number;
  /** Where there is no room beside the lines the legend alone says what they are. */
  readonly named: boolean;
}

function Levels({ levels, y, right, named }: LevelsProps) {
  const held = levels.map(({ value }) => y(value));
  const [top, bottom] = [Math.min(...held), Math.max(...held)];
  const beside = besideLines(held);
  return (
    <>
      {levels.length > 1 && <rect x={LEFT} y={top} width={right - LEFT} height={bottom - top} class="band" />}
      {levels.map(({ words, value, held: solid }, index) => {
        const off = beside[index] ?? null;
        return (
          <g key={words}>
            <path
              class="reft"
              stroke-dasharray={solid ? undefined : '1 4'}
              stroke-linecap="round"
              d={`M${LEFT} ${y(value)}H${right}`}
            />
            {named && off !== null && (
              <text class="level" x={right} y={y(value) + off} text-anchor="end">
                {words}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function Value({ point, x, y }: { point: PlotPoint; x: number; y: Up }) {
  const fill = COLOURS[point.mark];
  const top = point.high === null ? TOP : y(point.high);
  const bottom = point.low === null ? HEIGHT - BOTTOM : y(point.low);
  const stop = point.low === null ? point.high : point.high === null ? point.low : null;
  const arrow = point.high === null ? `M${x - 4.5} ${top + 5}l4.5-5 4.5 5` : `M${x - 4.5} ${bottom - 5}l4.5 5 4.5-5`;
  return (
    <>
      <rect
        class="bar"
        x={x - 3}
        y={top}
        width={6}
        height={Math.max(3, bottom - top)}
        rx={3}
        fill={fill}
        opacity={0.32}
      />
      {stop !== null && (
        <>
          <path d={`M${x - 7} ${y(stop)}h14`} stroke={fill} stroke-width={2} />
          <path d={arrow} fill="none" stroke={fill} stroke-width={1.8} stroke-linecap="round" stroke-linejoin="round" />
        </>
      )}
      {point.mark === 'this' ? (
        <rect x={x - 9} y={y(anchorOf(point)) - 2.5} width={18} height={5} rx={1.5} fill={fill} />
      ) : (
        <Point mark={point.mark} x={x} y={y(anchorOf(point)) + (stop === null ? 0 : point.high === null ? 14 : -14)} />
      )}
    </>
  );
}
