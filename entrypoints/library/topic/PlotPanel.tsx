import { useEffect, useRef, useState } from 'preact/hooks';
import { Glyph, type GlyphName } from '../../../components/Glyph.tsx';
import { inLetters, letterScale } from '../../../components/letters.ts';
import { t } from '../../../utils/i18n/t.ts';
import type { TopicValue } from '../../../utils/library/topic.ts';
import { phraseValue } from '../../../utils/phrasing/value.ts';
import type { Relation } from '../../../utils/relations/relation.ts';
import type { PlotLevel, PlotPoint } from './plot-data.ts';
import { anchorOf, HEIGHT, layOut, TopicPlot } from './TopicPlot.tsx';
import { ValueCard } from './ValueCard.tsx';

interface PlotPanelProps {
  readonly points: readonly PlotPoint[];
  readonly levels: readonly PlotLevel[];
  readonly chosen: TopicValue;
  readonly relations: ReadonlyMap<number, Relation>;
  readonly onChoose: (value: number) => void;
  /** Values that cannot be drawn. */
  readonly left: number;
}

/** The room there is, in pixels of letters of the usual size; it follows the window. */
function useWidth(): [(element: HTMLElement | null) => void, number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth / letterScale()));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width];
}

const CARD = 320;

/** What the plot comes to, in words: how many values, from which to which. */
function findingOf(points: readonly PlotPoint[]): string {
  const sorted = points.toSorted((a, b) => anchorOf(a) - anchorOf(b));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most) return '';
  return t('topic.finding', {
    count: points.length,
    least: phraseValue(least.value.claim),
    most: phraseValue(most.value.claim),
  });
}

/** The plot with a card of one value: under the pointer, or by the arrow keys. Enter compares with it. */
export function PlotPanel({ points, levels, chosen, relations, onChoose, left }: PlotPanelProps) {
  const [setRoom, width] = useWidth();
  const [active, setActive] = useState<number | null>(null);
  const leaving = useRef(0);
  const at = points.findIndex(({ value }) => value.id === active);
  const shown = points[at];
  const point = (id: number | null) => {
    clearTimeout(leaving.current);
    if (id !== null) setActive(id);
    else leaving.current = window.setTimeout(() => setActive(null), 250);
  };
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) {
      const from = at < 0 ? (step > 0 ? -1 : points.length) : at;
      setActive(points[Math.min(points.length - 1, Math.max(0, from + step))]?.value.id ?? null);
    } else if (event.key === 'Enter' && active !== null && event.target === event.currentTarget) onChoose(active);
    else if (event.key === 'Escape') setActive(null);
    else return;
    event.preventDefault();
  };
  const plot = { points, levels, unit: chosen.claim.unit, width };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element is a plot one goes through by arrow keys.
    <div
      class="panel topic-plot"
      role="group"
      aria-label={findingOf(points)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go from value to value.
      tabIndex={0}
      onKeyDown={keys}
    >
      <div ref={setRoom}>
        {width > 0 && <TopicPlot {...plot} active={active} onPoint={point} onChoose={onChoose} />}
      </div>
      <Legend points={points} levels={levels} left={left} />
      <div aria-live="polite">
        {shown && width > 0 && (
          <div
            class="value-card"
            style={cardPlace(plot, at)}
            onPointerEnter={() => point(shown.value.id)}
            onPointerLeave={() => point(null)}
          >
            <ValueCard value={shown.value} chosen={chosen} relation={relations.get(shown.value.id)} />
          </div>
        )}
      </div>
    </div>
  );
}

const placed = (start: number, top: number) => ({
  insetInlineStart: inLetters(start, 'rem'),
  insetBlockStart: inLetters(top, 'rem'),
});

/** Beside the point, on the side where there is room, and never over its sign: beneath the plot where there is none. */
function cardPlace(plot: Parameters<typeof layOut>[0], at: number) {
  const { y, places } = layOut(plot);
  const x = places[at] as number;
  const height = y(anchorOf(plot.points[at] as PlotPoint));
  const isWide = x + 36 + CARD < plot.width;
  const left = isWide ? x + 36 : Math.max(8, x - CARD + 4);
  if (!isWide && x - CARD < 0) return placed(8, HEIGHT + 16);
  return placed(left, Math.min(HEIGHT - 170, Math.max(8, height - 40)));
}

const MARKS = [
  ['this', 'topic.this-value'],
  ['agrees', 'verdict.agrees.verb'],
  ['contradicts', 'verdict.contradicts.verb'],
  ['tension', 'verdict.in-tension'],
] as const;

function Legend({ points, levels, left }: Pick<PlotPanelProps, 'points' | 'levels' | 'left'>) {
  const marks = new Set<string>(points.map(({ mark }) => mark));
  const item = (glyph: GlyphName, words: string) => (
    <span class="row" key={words}>
      <Glyph name={glyph} />
      {words}
    </span>
  );
  return (
    <p class="legend">
      {MARKS.filter(([mark]) => marks.has(mark)).map(([mark, key]) => item(mark, t(key)))}
      {levels.map(({ words }) => item('reference', words))}
      <span>{t('topic.legend')}</span>
      {left > 0 && <span>{t('topic.not-drawn', { count: left })}</span>}
    </p>
  );
}
