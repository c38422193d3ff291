import type { ComponentChildren } from 'preact';
import { choicesOf, Filter, frequent } from '../../../components/pages/Filter.tsx';
import { FilterRow } from '../../../components/pages/FilterRow.tsx';
import { t } from '../../../utils/i18n/t.ts';
import type { Pair } from '../../../utils/library/survey.ts';
import { dateChoices } from '../dates.ts';
import { SubjectFilters } from '../Subject.tsx';
import { type BoardNarrowing, dayOf, type Sites, sitesOfPair } from './narrow.ts';

interface BoardFiltersProps {
  /** Those the choices are taken from. */
  readonly pairs: readonly Pair[];
  readonly sites: Sites;
  readonly narrowing: BoardNarrowing;
  readonly onChange: (narrowing: BoardNarrowing) => void;
  readonly status: string;
  readonly children: ComponentChildren;
}

/** The ways to narrow the board: by words, subject, site and day. */
export function BoardFilters({ pairs, sites, narrowing, onChange, status, children }: BoardFiltersProps) {
  const change = (change: Partial<BoardNarrowing>) => onChange({ ...narrowing, ...change });
  const ofPairs = (pair: Pair) => sitesOfPair(pair, sites);
  return (
    <FilterRow
      label={t('board.search')}
      words={narrowing.words}
      onSearch={(words) => change({ words })}
      status={status}
    >
      <SubjectFilters
        facets={['measure', 'material', 'place']}
        claims={pairs.map(({ later }) => later.claim)}
        subject={narrowing.subject}
        onChange={(subject) => change({ subject })}
      />
      <Filter
        label={t('filter.site')}
        value={narrowing.site}
        choices={choicesOf(frequent(pairs, ofPairs))}
        onChange={(site) => change({ site })}
      />
      <Filter
        label={t('filter.date')}
        value={narrowing.date}
        choices={pairs.length > 1 ? dateChoices(pairs.map(dayOf)) : []}
        onChange={(date) => change({ date })}
      />
      {children}
    </FilterRow>
  );
}
