import { useState } from 'preact/hooks';
import { setApart } from '../../../components/corrections/keep-corrections.ts';
import { Undo } from '../../../components/forget/Undo.tsx';
import { Filter } from '../../../components/pages/Filter.tsx';
import { FilterRow, ShowMore } from '../../../components/pages/FilterRow.tsx';
import { hasWords } from '../../../components/pages/SearchField.tsx';
import { State } from '../../../components/State.tsx';
import { FaultState } from '../../../components/tab/TabStates.tsx';
import { t } from '../../../utils/i18n/t.ts';
import { type QuotedPair, quotePairs } from '../../../utils/library/pairs.ts';
import { isoDay } from '../../../utils/library/reading.ts';
import type { Pair } from '../../../utils/library/survey.ts';
import { phraseTopic } from '../../../utils/phrasing/topic.ts';
import { dateChoices, isOfDate } from '../dates.ts';
import { ANY, isAbout, SubjectFilters } from '../Subject.tsx';
import { library, useLibrary } from '../use-library.ts';
import { useOpenPairs } from '../use-open-pairs.ts';
import { PairCard } from './PairCard.tsx';
import { SettledList } from './SettledList.tsx';

/** Cards drawn at first, and with each "Show more". */
const PAGE = 20;
const TABS = ['contradicts', 'tension', 'settled'] as const;
type Tab = (typeof TABS)[number];

/** Who said which number, and when: all that does not go together, the newest first. */
export function Board() {
  const { done, fault, open, settled } = useOpenPairs();
  const [tab, setTab] = useState<Tab>('contradicts');
  const [words, setWords] = useState('');
  const [subject, setSubject] = useState(ANY);
  const [date, setDate] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [undo, setUndo] = useState<{ id: string; back: () => Promise<unknown> } | null>(null);
  const has = hasWords(words);
  const ofDate = isOfDate(date);
  const ofTab = open.filter(({ relation }) => relation.verdict === tab);
  const shown = ofTab.filter(
    ({ later: { claim }, newest }) =>
      isAbout(claim, subject) && ofDate(dayOf(newest)) && (words === '' || has(phraseTopic(claim, { whole: true }))),
  );
  const page = shown.slice(0, limit);
  const { value: quoted, fault: unquoted } = useLibrary(
    (db) => quotePairs(db, page),
    [page.map(({ id }) => id).join()],
  );
  const broken = fault ?? unquoted;
  if (broken) return <FaultState fault={broken} retry={() => location.reload()} />;
  const counts = { contradicts: countOf(open, 'contradicts'), tension: countOf(open, 'tension'), settled };
  const setPairApart = async ({ pair, later }: QuotedPair) =>
    setUndo({ id: pair.id, back: await setApart(library, later, later.url, pair.earlier.id) });
  return (
    <>
      <header>
        <div class="grow">
          <h1>{t('nav.contradictions')}</h1>
          <p class="soft">{t('board.lead')}</p>
        </div>
        <Tabs
          tab={tab}
          counts={counts}
          onChange={(next) => {
            setTab(next);
            setUndo(null);
          }}
        />
      </header>
      {tab === 'settled' ? (
        <SettledList />
      ) : (
        <>
          <FilterRow
            label={t('board.search')}
            words={words}
            onSearch={setWords}
            status={done ? t('library.count', { shown: shown.length, all: ofTab.length }) : t('library.looking')}
          >
            <SubjectFilters
              facets={['measure', 'material', 'place']}
              claims={ofTab.map(({ later }) => later.claim)}
              subject={subject}
              onChange={setSubject}
            />
            <Filter
              label={t('filter.date')}
              value={date}
              choices={ofTab.length > 1 ? dateChoices(ofTab.map(({ newest }) => dayOf(newest))) : []}
              onChange={setDate}
            />
          </FilterRow>
          {done && ofTab.length === 0 && <NoPairs tab={tab} />}
          {done && ofTab.length > 0 && shown.length === 0 && <p class="muted">{t('library.empty-found')}</p>}
          <div class="stack">
            {(quoted ?? []).map((one) => (
              <PairCard key={one.pair.id} quoted={one} onApart={() => void setPairApart(one)} />
            ))}
          </div>
          <ShowMore more={shown.length > limit} onMore={() => setLimit(limit + PAGE)} />
        </>
      )}
      {undo && <Undo key={undo.id} words={t('action.set-apart')} undo={undo.back} />}
    </>
  );
}

const dayOf = (day: number | null) => ({ published: day === null ? null : isoDay(day) });

const countOf = (pairs: readonly Pair[], verdict: Tab) =>
  pairs.filter(({ relation }) => relation.verdict === verdict).length;

function NoPairs({ tab }: { tab: 'contradicts' | 'tension' }) {
  const body = [{ text: t('board.empty.body'), style: 'plain' }] as const;
  return <State icon="not-comparable" title={t(`board.empty.${tab}`)} body={[body]} />;
}

function Tabs(props: { tab: Tab; counts: Record<Tab, number>; onChange: (tab: Tab) => void }) {
  return (
    <div class="seg">
      {TABS.map((tab) => (
        <button type="button" class="b" key={tab} aria-pressed={tab === props.tab} onClick={() => props.onChange(tab)}>
          {t(`board.tab.${tab}`)} <span class="n">{props.counts[tab]}</span>
        </button>
      ))}
    </div>
  );
}
