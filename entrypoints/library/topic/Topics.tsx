import { useMemo, useState } from 'preact/hooks';
import { choicesOf, Filter } from '../../../components/pages/Filter.tsx';
import { hasWords, SearchField } from '../../../components/pages/SearchField.tsx';
import { State } from '../../../components/State.tsx';
import { FaultState } from '../../../components/tab/TabStates.tsx';
import type { Measure } from '../../../utils/claims/claim.ts';
import { t } from '../../../utils/i18n/t.ts';
import { isoDay } from '../../../utils/library/reading.ts';
import type { Topic } from '../../../utils/library/survey.ts';
import { capitalised, measureNoun, placeName, termWord } from '../../../utils/phrasing/names.ts';
import { phraseDay } from '../../../utils/phrasing/time.ts';
import { topicAddress } from '../route.ts';
import { useSurvey } from '../use-survey.ts';
import { topicTitle } from './topic-title.ts';

/** Rows drawn at first, and with each "Show more". */
const PAGE = 100;
const ORDERS = ['newest', 'articles', 'values'] as const;
type Order = (typeof ORDERS)[number];

const measureWords = (measure: string) =>
  capitalised(measureNoun({ measure: measure as Measure, kind: 'amount', counted: null }));

/** A figure of something the reading has no name for makes no topic: its values are of many things. */
const isTopic = ({ claim }: Topic) => claim.measure !== 'other';

function sorted(topics: readonly Topic[], order: Order): readonly Topic[] {
  return order === 'newest' ? topics : topics.toSorted((a, b) => b[order] - a[order]);
}

/** What was read by what it is about. */
export function Topics() {
  const { found, done, fault } = useSurvey();
  const [words, setWords] = useState('');
  const [measure, setMeasure] = useState('');
  const [material, setMaterial] = useState('');
  const [place, setPlace] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const [limit, setLimit] = useState(PAGE);
  const topics = useMemo(() => (found?.topics ?? []).filter(isTopic), [found]);
  if (fault) return <FaultState fault={fault} retry={() => location.reload()} />;
  if (done && topics.length === 0) {
    const body = [{ text: t('library.topics.empty.body'), style: 'plain' }] as const;
    return <State icon="topic" title={t('library.topics.empty')} body={[body]} />;
  }
  const has = hasWords(words);
  const shown = sorted(topics, order).filter(
    (topic) =>
      (measure === '' || topic.claim.measure === measure) &&
      (material === '' || topic.claim.material === material) &&
      (place === '' || topic.claim.place === place) &&
      (words === '' || has(topicTitle(topic))),
  );
  return (
    <>
      <header>
        <div class="grow">
          <h1>{t('nav.topics')}</h1>
          <p class="soft">{t('library.topics.lead')}</p>
        </div>
      </header>
      <div class="chips">
        <SearchField label={t('library.topics.search')} value={words} onInput={setWords} />
        <Filter
          label={t('filter.measure')}
          value={measure}
          choices={choicesOf(topics, ({ claim }) => claim.measure, measureWords)}
          onChange={setMeasure}
        />
        <Filter
          label={t('filter.material')}
          value={material}
          choices={choicesOf(
            topics,
            ({ claim }) => claim.material,
            (id) => capitalised(termWord(id)),
          )}
          onChange={setMaterial}
        />
        <Filter
          label={t('filter.place')}
          value={place}
          choices={choicesOf(
            topics,
            ({ claim }) => claim.place,
            (id) => capitalised(placeName(id)),
          )}
          onChange={setPlace}
        />
        <Order value={order} onChange={setOrder} />
        <span class="grow" />
        <span class="muted" role="status">
          {done ? t('library.count', { shown: shown.length, all: topics.length }) : t('library.looking')}
        </span>
      </div>
      {shown.length === 0 ? <p class="muted">{t('library.empty-found')}</p> : <Table topics={shown.slice(0, limit)} />}
      {shown.length > limit && (
        <p>
          <button type="button" class="link" onClick={() => setLimit(limit + PAGE)}>
            {t('library.more')}
          </button>
        </p>
      )}
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

function Table({ topics }: { topics: readonly Topic[] }) {
  return (
    <div class="panel wide">
      <table>
        <thead>
          <tr>
            <th class="title">{t('library.col.topic')}</th>
            <th class="r">{t('library.col.values')}</th>
            <th class="r">{t('library.col.articles')}</th>
            <th>{t('library.col.newest')}</th>
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic.key}>
              <td class="t">
                <a href={topicAddress(topic.key)}>{topicTitle(topic)}</a>
              </td>
              <td class="r">{topic.values}</td>
              <td class="r">{topic.articles}</td>
              <td class="soft keep">
                {topic.newest === null ? t('library.undated') : phraseDay(isoDay(topic.newest))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
