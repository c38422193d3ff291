import { useMemo, useState } from 'preact/hooks';
import { setApart } from '../../../components/corrections/keep-corrections.ts';
import { ExportButton } from '../../../components/export/ExportButton.tsx';
import { Undo } from '../../../components/forget/Undo.tsx';
import { ShowMore } from '../../../components/pages/FilterRow.tsx';
import { State } from '../../../components/State.tsx';
import { FaultState } from '../../../components/tab/TabStates.tsx';
import { t } from '../../../utils/i18n/t.ts';
import { allCards } from '../../../utils/library/catalogue.ts';
import { giversOf, type QuotedPair, quotePairs } from '../../../utils/library/pairs.ts';
import type { Pair } from '../../../utils/library/survey.ts';
import { library, useLibrary } from '../use-library.ts';
import { useOpenPairs } from '../use-open-pairs.ts';
import { BoardFilters } from './BoardFilters.tsx';
import { ALL, narrowedPairs, type Sites } from './narrow.ts';
import { PairCard } from './PairCard.tsx';
import { SettledList } from './SettledList.tsx';

/** Cards drawn at first, and with each "Show more". */
const PAGE = 20;
const TABS = ['contradicts', 'tension', 'settled'] as const;
type Tab = (typeof TABS)[number];
/** What was set apart last, with the way back. */
type UndoApart = { readonly back: () => Promise<unknown> };

const NOWHERE: Sites = new Map();
const NO_PAIRS: readonly Pair[] = [];

/** The sites of the articles that the pairs are told from; those of articles the catalogue does not know are left out. */
function useSites(pairs: readonly Pair[]): Sites {
  const ids = useMemo(() => new Set(pairs.flatMap(giversOf)), [pairs]);
  const { value } = useLibrary(
    async (db) => {
      const sites = new Map<number, string>();
      if (ids.size === 0) return sites;
      for await (const cards of allCards(db)) {
        for (const { id, site } of cards) if (ids.has(id)) sites.set(id, site);
      }
      return sites;
    },
    [ids],
  );
  return value ?? NOWHERE;
}

/** Who said which number, and when: all that does not go together, the newest first. */
export function Board() {
  const { done, fault, open, settled } = useOpenPairs();
  const [tab, setTab] = useState<Tab>('contradicts');
  const [undo, setUndo] = useState<UndoApart | null>(null);
  if (fault) return <FaultState fault={fault} retry={() => location.reload()} />;
  const counts = { contradicts: countOf(open, 'contradicts'), tension: countOf(open, 'tension'), settled };
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
      {tab === 'settled' ? <SettledList /> : <Pairs tab={tab} open={open} done={done} onApart={setUndo} />}
      {undo && <Undo of={undo} words={t('action.set-apart')} undo={undo.back} />}
    </>
  );
}

interface PairsProps {
  readonly tab: 'contradicts' | 'tension';
  readonly open: readonly Pair[];
  readonly done: boolean;
  readonly onApart: (undo: UndoApart) => void;
}

/** The pairs of one kind, narrowed as the reader likes, some at a time. */
function Pairs({ tab, open, done, onApart }: PairsProps) {
  const [narrowing, setNarrowing] = useState(ALL);
  const [limit, setLimit] = useState(PAGE);
  // The catalogue is gone through once, not for each part of the pairs as they are found.
  const sites = useSites(done ? open : NO_PAIRS);
  const ofTab = open.filter(({ relation }) => relation.verdict === tab);
  const shown = narrowedPairs(ofTab, narrowing, sites);
  const page = shown.slice(0, limit);
  const { value: quoted, fault } = useLibrary((db) => quotePairs(db, page), [page.map(({ id }) => id).join()]);
  if (fault) return <FaultState fault={fault} retry={() => location.reload()} />;
  const setPairApart = async ({ pair, later }: QuotedPair) =>
    onApart({ back: await setApart(library, later, later.url, pair.earlier.id) });
  if (done && ofTab.length === 0) return <NoPairs tab={tab} />;
  return (
    <>
      <BoardFilters
        pairs={ofTab}
        sites={sites}
        narrowing={narrowing}
        onChange={setNarrowing}
        status={done ? t('library.count', { shown: shown.length, all: ofTab.length }) : t('library.looking')}
      >
        {done && shown.length > 0 && (
          <ExportButton
            library={library}
            scope={{ what: 'board', pairs: shown }}
            words={t('foot.export')}
            look="edge"
          />
        )}
      </BoardFilters>
      {done && shown.length === 0 && <p class="muted">{t('library.empty-found')}</p>}
      <div class="stack">
        {(quoted ?? []).map((one) => (
          <PairCard key={one.pair.id} quoted={one} onApart={() => void setPairApart(one)} />
        ))}
      </div>
      <ShowMore more={shown.length > limit} onMore={() => setLimit(limit + PAGE)} />
    </>
  );
}

const countOf = (pairs: readonly Pair[], verdict: Tab) =>
  pairs.filter(({ relation }) => relation.verdict === verdict).length;

function NoPairs({ tab }: { tab: 'contradicts' | 'tension' }) {
  const body = [{ text: t('board.empty.body'), style: 'plain' }] as const;
  return <State isPart icon="not-comparable" title={t(`board.empty.${tab}`)} body={[body]} />;
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
