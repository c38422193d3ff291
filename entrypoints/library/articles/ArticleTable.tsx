import { useRef } from 'preact/hooks';
import { letterScale } from '../../../components/letters.ts';
import { Count } from '../../../components/Verdict.tsx';
import { type MessageKey, t } from '../../../utils/i18n/t.ts';
import type { Card } from '../../../utils/library/records.ts';
import type { Summary } from '../../../utils/messages/requests.ts';
import { phraseDay, phraseOwnTime } from '../../../utils/phrasing/time.ts';
import { COUNTED, countsOf } from '../../../utils/phrasing/verdict.ts';
import type { Column, Sorting } from './narrow.ts';
import { useMedia } from './use-media.ts';
import { type Standing, useStandings } from './use-standings.ts';
import { useWindow } from './use-window.ts';

interface ArticleTableProps {
  readonly cards: readonly Card[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (ids: ReadonlySet<number>) => void;
  readonly onDelete: (ids: readonly number[]) => void;
  readonly notes: ReadonlyMap<string, number>;
  /** What was searched for. */
  readonly words: string;
  /** Changes when the library did. */
  readonly turn: unknown;
}

/** Pixels of a row with two lines for its title, folded or not, where letters are of the usual size; one that shows a quote is taller. */
const HEIGHTS = { plain: 54, quoted: 73, folded: 83, foldedQuoted: 103 } as const;

/** Where rows fold into two lines; the sheet's rule for them begins there too. */
const FOLDED = '(max-width: 40em)';

const HEADS: readonly { column: Column | null; key: MessageKey; right?: boolean }[] = [
  { column: 'title', key: 'library.col.title' },
  { column: 'site', key: 'library.col.site' },
  { column: 'published', key: 'library.col.published' },
  { column: 'origin', key: 'library.col.origin' },
  { column: 'claims', key: 'library.col.claims', right: true },
  { column: null, key: 'library.col.against' },
  { column: null, key: 'library.col.notes', right: true },
  { column: 'lastRead', key: 'library.col.read' },
];

const toggled = (chosen: ReadonlySet<number>, id: number) => {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
};

/** The articles, only those in view drawn. Arrows go from row to row, Space chooses, Enter opens, Delete deletes. */
export function ArticleTable(props: ArticleTableProps) {
  const { cards, sorting, onSort, chosen, onChoose, onDelete, notes, words, turn } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const isFolded = useMedia(FOLDED);
  const kind = words === '' ? (isFolded ? 'folded' : 'plain') : isFolded ? 'foldedQuoted' : 'quoted';
  const height = HEIGHTS[kind] * letterScale();
  const { first, end } = useWindow(body, cards.length, height);
  const shown = cards.slice(first, end);
  const standings = useStandings(
    shown.map(({ id }) => id),
    words,
    turn,
  );
  const toRow = (index: number) => {
    const at = Math.min(cards.length - 1, Math.max(0, index));
    const top = (body.current?.getBoundingClientRect().top ?? 0) + at * height;
    if (top < 80) scrollBy(0, top - 80);
    else if (top + height > innerHeight - 60) scrollBy(0, top + height - innerHeight + 60);
    const focus = () => body.current?.querySelector<HTMLElement>(`[data-at="${at}"] a`)?.focus();
    // A row far away is drawn first.
    requestAnimationFrame(() => requestAnimationFrame(focus));
  };
  const keys = (event: KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-at]');
    const at = Number(row?.dataset.at);
    const card = row && cards[at];
    if (!card) return;
    const page = Math.max(1, Math.floor((innerHeight - 200) / height));
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -at, End: cards.length }[event.key];
    if (step !== undefined) toRow(at + step);
    else if (event.key === ' ' && (event.target as HTMLElement).tagName === 'A') onChoose(toggled(chosen, card.id));
    else if (event.key === 'Delete') onDelete(chosen.size > 0 ? [...chosen] : [card.id]);
    else return;
    event.preventDefault();
  };
  return (
    <div class="panel wide">
      <table class="articles" aria-rowcount={cards.length + 1} onKeyDown={keys}>
        <thead>
          <tr aria-rowindex={1}>
            <th class="pick">
              <span class="sr">{t('library.col.choose')}</span>
            </th>
            {HEADS.map(({ column, key, right = false }) => (
              <Head key={key} column={column} words={t(key)} right={right} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <Space rows={first} height={height} />
          {shown.map((card, index) => (
            <Row
              key={card.id}
              card={card}
              at={first + index}
              height={height}
              standing={standings.get(card.id)}
              notes={notes.get(card.url) ?? 0}
              chosen={chosen.has(card.id)}
              onChoose={() => onChoose(toggled(chosen, card.id))}
            />
          ))}
          <Space rows={cards.length - end} height={height} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not drawn. In one cell: one across all columns would bring back those that are hidden. */
function Space({ rows, height }: { rows: number; height: number }) {
  if (rows <= 0) return null;
  return (
    <tr>
      <td class="space" style={{ blockSize: `${rows * height}px` }} />
    </tr>
  );
}

interface HeadProps extends Pick<ArticleTableProps, 'sorting' | 'onSort'> {
  readonly column: Column | null;
  readonly words: string;
  readonly right: boolean;
}

function Head({ column, words, right, sorting, onSort }: HeadProps) {
  const name = `${column === 'title' ? 'title' : ''}${right ? ' r' : ''}`;
  if (column === null) return <th class={name}>{words}</th>;
  const by = sorting.by === column;
  const order = by ? (sorting.down ? 'descending' : 'ascending') : undefined;
  // Newest and most first; words from A on.
  const down = by ? !sorting.down : column === 'published' || column === 'claims' || column === 'lastRead';
  return (
    <th class={name} aria-sort={order}>
      <button type="button" class="sort" onClick={() => onSort({ by: column, down })}>
        {words}
        {by && <span aria-hidden="true">{sorting.down ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  );
}

interface RowProps {
  readonly card: Card;
  readonly at: number;
  readonly height: number;
  readonly standing: Standing | undefined;
  readonly notes: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Row({ card, at, height, standing, notes, chosen, onChoose }: RowProps) {
  const { id, title, lang, site, published, origin, claims, lastRead } = card;
  return (
    <tr data-at={at} aria-rowindex={at + 2} class={chosen ? 'on' : undefined} style={{ blockSize: `${height}px` }}>
      <td class="pick">
        <input type="checkbox" checked={chosen} aria-label={t('library.choose', { title })} onChange={onChoose} />
      </td>
      <td class="t" lang={lang ?? undefined}>
        <a href={`#article/${id}`} title={title} dir="auto">
          {title}
        </a>
        {standing?.quote && (
          <span class="q soft found" dir="auto">
            {standing.quote}
          </span>
        )}
      </td>
      <td class="soft">{site}</td>
      <td class="soft keep day">{published ? phraseDay(published) : t('library.undated')}</td>
      <td class="soft">{origin === site ? t('library.none-named') : origin}</td>
      <td class="r">{claims}</td>
      <td class="against">{standing && <Verdicts summary={standing.summary} />}</td>
      <td class="r">{notes > 0 ? notes : <span class="muted">–</span>}</td>
      <td class="soft keep">{phraseOwnTime(Date.parse(lastRead))}</td>
    </tr>
  );
}

function Verdicts({ summary }: { summary: Summary }) {
  const counts = countsOf(summary);
  return (
    <span class="vc">
      {COUNTED.map(([verdict]) => (
        <Count key={verdict} verdict={verdict} count={counts[verdict]} />
      ))}
    </span>
  );
}
