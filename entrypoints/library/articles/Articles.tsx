import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { ExportButton } from '../../../components/export/ExportButton.tsx';
import { FilterRow } from '../../../components/pages/FilterRow.tsx';
import { State } from '../../../components/State.tsx';
import { FaultState } from '../../../components/tab/TabStates.tsx';
import { t } from '../../../utils/i18n/t.ts';
import { allNotes } from '../../../utils/library/notes.ts';
import { Intake } from '../intake/Intake.tsx';
import { library, useLibrary } from '../use-library.ts';
import { ArticleFilters } from './ArticleFilters.tsx';
import { ArticleTable } from './ArticleTable.tsx';
import { type Narrowing, NOTHING, narrowed, notedWith, type Sorting, sorted } from './narrow.ts';
import { useCatalogue, useFound } from './use-catalogue.ts';
import { useRemoval } from './use-removal.tsx';

const NEWEST: Sorting = { by: 'published', down: true };

/** All articles: searched, narrowed, sorted, chosen and deleted. `material` is a term they are narrowed to at first. */
export function Articles({ material }: { material: string }) {
  const { cards, whole, making, fault, read } = useCatalogue();
  const [words, setWords] = useState('');
  const [narrowing, setNarrowing] = useState<Narrowing>({ ...NOTHING, material });
  const [sorting, setSorting] = useState<Sorting>(NEWEST);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const removal = useRemoval();
  const { value: notes } = useLibrary(allNotes, []);
  const { ids, done } = useFound(words, cards);
  const noted = useMemo(() => notedWith(notes ?? [], words), [notes, words]);
  const found = useMemo(() => {
    if (ids === null || noted.size === 0) return ids;
    return new Set([...ids, ...cards.filter(({ url }) => noted.has(url)).map(({ id }) => id)]);
  }, [ids, noted, cards]);
  const inOrder = useMemo(() => sorted(cards, sorting), [cards, sorting]);
  const shown = useMemo(() => narrowed(inOrder, narrowing, found), [inOrder, narrowing, found]);
  const counts = useMemo(() => {
    const byUrl = new Map<string, number>();
    for (const { url } of notes ?? []) byUrl.set(url, (byUrl.get(url) ?? 0) + 1);
    return byUrl;
  }, [notes]);
  if (fault) return <FaultState fault={fault} retry={read} />;
  const remove = async (some: readonly number[]) => {
    if (await removal.remove(some)) setChosen(new Set());
  };
  const looking = making !== null || !whole || !done;
  const status = () => {
    if (making !== null) return t('library.making', { part: making });
    return looking ? t('library.looking') : t('library.count', { shown: shown.length, all: cards.length });
  };
  const head = (
    <header>
      <h1 class="grow">{t('nav.articles')}</h1>
      <Intake />
      <ExportButton library={library} scope={{ what: 'all' }} words={t('foot.export')} look="edge" />
    </header>
  );
  if (whole && cards.length === 0 && making === null) {
    const body = [
      { text: t('library.empty.body'), style: 'plain' },
      { text: t('library.empty.fill'), style: 'plain' },
    ] as const;
    return (
      <>
        {head}
        <State isPart icon="article" title={t('library.empty')} body={body.map((part) => [part])} />
        {removal.shown}
      </>
    );
  }
  return (
    <>
      {head}
      <FilterRow label={t('library.search')} words={words} onSearch={setWords} status={status()}>
        <ArticleFilters cards={cards} narrowing={narrowing} onChange={setNarrowing} />
      </FilterRow>
      {chosen.size > 0 && (
        <Chosen
          urls={cards.filter(({ id }) => chosen.has(id)).map(({ url }) => url)}
          onDelete={() => void remove([...chosen])}
          onNone={() => setChosen(new Set())}
        />
      )}
      {shown.length === 0 && !looking ? (
        <p class="muted">{t('library.empty-found')}</p>
      ) : (
        <ArticleTable
          cards={shown}
          sorting={sorting}
          onSort={setSorting}
          chosen={chosen}
          onChoose={setChosen}
          onDelete={(some) => void remove(some)}
          notes={counts}
          words={words}
          turn={cards}
        />
      )}
      <p class="meta">{t('library.keys')}</p>
      {removal.shown}
    </>
  );
}

interface ChosenProps {
  readonly urls: readonly string[];
  readonly onDelete: () => void;
  readonly onNone: () => void;
}

/** What can be done with the articles that are chosen. */
function Chosen({ urls, onDelete, onNone }: ChosenProps) {
  return (
    <div class="chips chosen" role="status">
      <span class="grow">{t('library.chosen', { count: urls.length })}</span>
      <ExportButton library={library} scope={{ what: 'selection', urls }} words={t('foot.export')} look="edge" />
      <Button icon="delete" look="edge" onClick={onDelete}>
        {t('action.delete')}
      </Button>
      <Button onClick={onNone}>{t('library.choose-none')}</Button>
    </div>
  );
}
