import { Glyph, VERDICT_CLASS } from '../../../components/Glyph.tsx';
import { CiteLine } from '../../../components/Quote.tsx';
import { t } from '../../../utils/i18n/t.ts';
import type { TopicValue } from '../../../utils/library/topic.ts';
import { phraseDay, phrasePeriod } from '../../../utils/phrasing/time.ts';
import { phraseValue } from '../../../utils/phrasing/value.ts';
import { phraseReason } from '../../../utils/phrasing/why.ts';
import type { Relation, Verdict } from '../../../utils/relations/relation.ts';

interface TopicTableProps {
  readonly values: readonly TopicValue[];
  readonly chosen: TopicValue;
  readonly relations: ReadonlyMap<number, Relation>;
  readonly onChoose: (value: number) => void;
}

const VERBS: Readonly<Record<Verdict, 'verdict.agrees.verb' | 'verdict.contradicts.verb' | 'verdict.in-tension'>> = {
  agrees: 'verdict.agrees.verb',
  contradicts: 'verdict.contradicts.verb',
  tension: 'verdict.in-tension',
};

/** Every value of a topic: the plot's equal, and what a screen reader is given. */
export function TopicTable({ values, chosen, relations, onChoose }: TopicTableProps) {
  return (
    <div class="panel wide">
      <table class="folds">
        <caption class="sr">{t('topic.table')}</caption>
        <thead>
          <tr>
            <th>{t('library.col.published')}</th>
            <th>{t('topic.written')}</th>
            <th class="r">{t('topic.read-as')}</th>
            <th>{t('topic.of-time')}</th>
            <th>{t('topic.given-by')}</th>
            <th>{t('topic.beside', { value: phraseValue(chosen.claim) })}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <tr key={value.id} aria-selected={value.id === chosen.id}>
              <td class="soft keep">{value.published ? phraseDay(value.published) : t('library.undated')}</td>
              <td class="q" lang="en" dir="auto">
                {value.claim.text}
              </td>
              <td class="r num" data-label={t('topic.read-as')}>
                {phraseValue(value.claim)}
              </td>
              <td class="soft" data-label={t('topic.of-time')}>
                {value.claim.period ? phrasePeriod(value.claim.period) : t('period.unsaid')}
              </td>
              <td>
                <CiteLine quote={{ ...value, published: null }} />
              </td>
              <td>
                <Standing value={value} chosen={chosen} relation={relations.get(value.id)} onChoose={onChoose} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface StandingProps extends Pick<TopicTableProps, 'chosen' | 'onChoose'> {
  readonly value: TopicValue;
  readonly relation: Relation | undefined;
}

function Standing({ value, chosen, relation, onChoose }: StandingProps) {
  if (value.id === chosen.id) return <span class="muted">{t('topic.this-value')}</span>;
  const compare = (
    <button type="button" class="link meta" onClick={() => onChoose(value.id)}>
      {t('topic.compare-with')}
    </button>
  );
  if (!relation) return compare;
  return (
    <span class="standing">
      <span class={VERDICT_CLASS[relation.verdict]}>
        <Glyph name={relation.verdict} /> {t(VERBS[relation.verdict])}
      </span>
      {relation.verdict === 'tension' && <span class="soft"> {phraseReason(relation, chosen.claim, value.claim)}</span>}
      {compare}
    </span>
  );
}
