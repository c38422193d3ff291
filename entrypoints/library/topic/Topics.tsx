import { useMemo, useState } from 'preact/hooks';
import { topicAddress } from '../../../components/addresses.ts';
import { FilterRow, ShowMore } from '../../../components/pages/FilterRow.tsx';
import { hasWords } from '../../../components/pages/SearchField.tsx';
import { State } from '../../../components/State.tsx';
import { FaultState } from '../../../components/tab/TabStates.tsx';
import { Count } from '../../../components/Verdict.tsx';
import { t } from '../../../utils/i18n/t.ts';
import { isoDay } from '../../../utils/library/reading.ts';
import type { Pair, Topic } from '../../../utils/library/survey.ts';
import { phraseCount } from '../../../utils/phrasing/numbers.ts';
import { phraseDay } from '../../../utils/phrasing/time.ts';
import { topicTitle } from '../../../utils/phrasing/topic.ts';
import { phraseValue } from '../../../utils/phrasing/value.ts';
import { ANY, isAbout, SubjectFilters } from '../Subject.tsx';
import { useOpenPairs } from '../use-open-pairs.ts';
import { isTopic } from './is-topic.ts';

/** Rows drawn at first, and with each "Show more". */
const PAGE = 100;
const ORDERS = ['newest', 'contradictions', 'articles', 'values'] as const;
type Order = (typeof ORDERS)[number];

interface Row extends Topic {
  readonly contradictions: number;
  readonly tensions: number;
}

/** The topics with how many of their values do not go together. */
function rowsOf(topics: readonly Topic[], pairs: readonly Pair[]): Row[] {
  const byKey = Map.groupBy(pairs, ({ key }) => key);
  return topics.filter(isTopic).map((topic) => {
    const own = byKey.get(topic.key) ?? [];
    const contradictions = own.filter(({ relation }) => relation.verdict === 'contradicts').length;
    return { ...topic, contradictions, tensions: own.length - contradictions };
  });
}

function sorted(topics: readonly Row[], order: Order): readonly Row[] {
  return order === 'newest' ? topics : topics.toSorted((a, b) => b[order] - a[order]);
}

/** What was read by what it is about. */
export function Topics() {
  const { found, done, fault, open } = useOpenPairs();
  const [words, setWords] = useState('');
  const [subject, setSubject] = useState(ANY);
  const [order, setOrder] = useState<Order>('newest');
  const [limit, setLimit] = useState(PAGE);
  const topics = useMemo(() => rowsOf(found?.topics ?? [], open), [found, open]);
  if (fault) return <FaultState fault={fault} retry={() => location.reload()} />;
  if (done && topics.length === 0) {
    const body = [{ text: t('library.topics.empty.body'), style: 'plain' }] as const;
    return <State icon="topic" title={t('library.topics.empty')} body={[body]} />;
  }
  const has = hasWords(words);
  const shown = sorted(topics, order).filter(
    (topic) => isAbout(topic.claim, subject) && (words === '' || has(topicTitle(topic))),
  );
  return (
    <>
      <header>
        <div class="grow">
          <h1>{t('nav.topics')}</h1>
          <p class="soft">{t('library.topics.lead')}</p>
        </div>
      </header>
      <FilterRow
        label={t('library.topics.search')}
        words={words}
        onSearch={setWords}
        status={done ? t('library.count', { shown: shown.length, all: topics.length }) : t('library.looking')}
      >
        <SubjectFilters
          facets={['measure', 'material', 'place']}
          claims={topics.map(({ claim }) => claim)}
          subject={subject}
          onChange={setSubject}
        />
        <Order value={order} onChange={setOrder} />
      </FilterRow>
      {shown.length === 0 ? <p class="muted">{t('library.empty-found')}</p> : <Table topics={shown.slice(0, limit)} />}
      <ShowMore more={shown.length > limit} onMore={() => setLimit(limit + PAGE)} />
    </>
  );
}

function Order({ value, onChange }: { value: Order; onChange: (order: Order) => void }) {
  return (
    <select
      class="field filter"
      aria-label={t('library.order')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Order)}
    >
      {ORDERS.map((order) => (
        <option key={order} value={order}>
          {t(`library.order.${order}`)}
        </option>
      ))}
    </select>
  );
}

function Table({ topics }: { topics: readonly Row[] }) {
  return (
    <div class="panel wide">
      <table class="folds">
        <thead>
          <tr>
            <th class="title">{t('library.col.topic')}</th>
            <th class="r">{t('library.col.newest-value')}</th>
            <th class="r">{t('library.col.values')}</th>
            <th class="r">{t('library.col.articles')}</th>
            <th>{t('library.col.disagree')}</th>
            <th>{t('library.col.newest')}</th>
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic.key}>
              <td class="t">
                <a href={topicAddress(topic.key)}>{topicTitle(topic)}</a>
              </td>
              <td class="r keep" data-label={t('library.col.newest-value')}>
                <bdi class="num">{phraseValue(topic.claim)}</bdi>
              </td>
              <td class="r" data-label={t('library.col.values')}>
                {phraseCount(topic.values)}
              </td>
              <td class="r" data-label={t('library.col.articles')}>
                {phraseCount(topic.articles)}
              </td>
              <td>
                <span class="vc">
                  <Count verdict="contradicts" count={topic.contradictions} />
                  <Count verdict="tension" count={topic.tensions} />
                </span>
              </td>
              <td class="soft keep" data-label={t('library.col.newest')}>
                {topic.newest === null ? t('library.undated') : phraseDay(isoDay(topic.newest))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
