import { useMemo } from 'preact/hooks';
import { choicesOf, Filter, frequent } from '../../../components/pages/Filter.tsx';
import { t } from '../../../utils/i18n/t.ts';
import type { Card } from '../../../utils/library/records.ts';
import { capitalised, termWord } from '../../../utils/phrasing/names.ts';
import { dateChoices } from '../dates.ts';
import type { Narrowing } from './narrow.ts';

interface ArticleFiltersProps {
  readonly cards: readonly Card[];
  readonly narrowing: Narrowing;
  readonly onChange: (narrowing: Narrowing) => void;
}

/** The ways to narrow the list of articles. */
export function ArticleFilters({ cards, narrowing, onChange }: ArticleFiltersProps) {
  const choices = useMemo(
    () => ({
      site: choicesOf(frequent(cards, ({ site }) => [site])),
      date: dateChoices(cards),
      material: choicesOf(
        frequent(cards, ({ terms }) => terms),
        (id) => capitalised(termWord(id)),
      ),
      origin: choicesOf(frequent(cards, ({ origin, site }) => (origin === site ? [] : [origin]))),
    }),
    [cards],
  );
  const of = (name: keyof Narrowing) => (
    <Filter
      key={name}
      label={t(`filter.${name}`)}
      value={narrowing[name]}
      choices={choices[name]}
      onChange={(value) => onChange({ ...narrowing, [name]: value })}
    />
  );
  return <>{(['site', 'date', 'material', 'origin'] as const).map(of)}</>;
}
