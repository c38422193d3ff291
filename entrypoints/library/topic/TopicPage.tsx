import { useMemo, useState } from 'preact/hooks';
import { ExportButton } from '../../../components/export/ExportButton.tsx';
import { Reference } from '../../../components/Reference.tsx';
import { State } from '../../../components/State.tsx';
import { FaultState } from '../../../components/tab/TabStates.tsx';
import { today } from '../../../components/today.ts';
import type { Claim } from '../../../utils/claims/claim.ts';
import { t } from '../../../utils/i18n/t.ts';
import { heldAgainst, type TopicValues, topicValues } from '../../../utils/library/topic.ts';
import { phraseStatistic } from '../../../utils/phrasing/reference.ts';
import { phraseDay } from '../../../utils/phrasing/time.ts';
import { topicTitle } from '../../../utils/phrasing/topic.ts';
import { phraseValue } from '../../../utils/phrasing/value.ts';
import { phraseOrigins } from '../../../utils/phrasing/verdict.ts';
import { referenceFor } from '../../../utils/reference/reference-for.ts';
import { gistOf } from '../../../utils/relations/gist.ts';
import { comparisonKey } from '../../../utils/relations/key.ts';
import { library, useLibrary } from '../use-library.ts';
import { PlotPanel } from './PlotPanel.tsx';
import { levelsOf, pointsOf } from './plot-data.ts';
import { TopicTable } from './TopicTable.tsx';

/** Everything read of one measure, material and place, over time. */
export function TopicPage({ topic }: { topic: string }) {
  const { value, fault, read } = useLibrary((db) => topicValues(db, topic), [topic]);
  if (fault) return <FaultState fault={fault} retry={read} />;
  if (!value) return null;
  if (value.values.length === 0) {
    const body = [{ text: t('library.article.gone.body'), style: 'plain' }] as const;
    return <State icon="topic" title={t('topic.gone')} body={[body]} />;
  }
  return <Values topic={value} />;
}

const days = ({ values }: TopicValues): string => {
  const dated = values.flatMap(({ published }) => published ?? []);
  const [first, last] = [dated.at(-1), dated[0]];
  if (first === undefined || last === undefined) return '';
  if (first.slice(0, 10) === last.slice(0, 10)) return phraseDay(first);
  return t('period.span', { from: phraseDay(first), to: phraseDay(last) });
};

const scopeOf = ({ claim }: { claim: Claim }) =>
  ({ what: 'topic', topic: { key: comparisonKey(claim), material: claim.material } }) as const;

function Values({ topic }: { topic: TopicValues }) {
  const { values } = topic;
  const [wanted, setWanted] = useState<number | null>(null);
  const [plotted, setPlotted] = useState(true);
  const chosen = values.find(({ id }) => id === wanted) ?? values[0];
  const relations = useMemo(() => (chosen ? heldAgainst(chosen, topic) : new Map()), [chosen, topic]);
  const reference = useMemo(() => {
    const { claim, sentence, at, published } = chosen ?? (values[0] as (typeof values)[number]);
    return referenceFor(claim, published, today(), gistOf(claim, sentence, at));
  }, [chosen]);
  if (!chosen) return null;
  const points = chosen.claim.kind === 'rank' ? [] : pointsOf(values, chosen.id, relations);
  const articles = new Set(values.map(({ url }) => url)).size;
  const counts = phraseOrigins(articles, topic.origins, topic.names);
  return (
    <>
      <header>
        <div class="grow">
          <p class="meta">
            <a href="#topics">{t('nav.topics')}</a>
          </p>
          <h1>{topicTitle(chosen)}</h1>
          <p class="soft">
            {[counts, days(topic)].filter(Boolean).join(' · ')}
            <br />
            {t('topic.compared', { value: phraseValue(chosen.claim), site: chosen.site })}
          </p>
        </div>
        {points.length > 0 && <PlotOrTable plotted={plotted} onChange={setPlotted} />}
        <ExportButton library={library} scope={scopeOf(chosen)} words={t('foot.export')} look="edge" />
      </header>
      {plotted && points.length > 0 && (
        <PlotPanel
          points={points}
          levels={levelsOf(reference)}
          chosen={chosen}
          relations={relations}
          onChoose={setWanted}
          left={values.length - points.length}
        />
      )}
      <TopicTable values={values} chosen={chosen} relations={relations} onChoose={setWanted} />
      {topic.count > values.length && <p class="meta">{t('topic.more', { count: topic.count - values.length })}</p>}
      {reference.readings.length > 0 && (
        <section class="panel pad" aria-label={t('topic.statistics')}>
          <h2>{t('topic.statistics')}</h2>
          {reference.readings.map((reading) => (
            <Reference key={reading.fact.id} words={phraseStatistic(reading)} />
          ))}
        </section>
      )}
    </>
  );
}

function PlotOrTable({ plotted, onChange }: { plotted: boolean; onChange: (plotted: boolean) => void }) {
  return (
    <div class="seg" data-turn>
      <button type="button" class="b" aria-pressed={plotted} onClick={() => onChange(true)}>
        {t('topic.plot')}
      </button>
      <button type="button" class="b" aria-pressed={!plotted} onClick={() => onChange(false)}>
        {t('topic.table-only')}
      </button>
    </div>
  );
}
