import { choicesOf, Filter } from '../../components/pages/Filter.tsx';
import type { Claim, Measure } from '../../utils/claims/claim.ts';
import { t } from '../../utils/i18n/t.ts';
import { capitalised, measureNoun, placeName, termWord } from '../../utils/phrasing/names.ts';

/** What claims are narrowed to; "" is all. */
export type Subject = Readonly<Record<'measure' | 'material' | 'place', string>>;
export const ANY: Subject = { measure: '', material: '', place: '' };
type Facet = keyof Subject;

const WORDS: Readonly<Record<Facet, (id: string) => string>> = {
  measure: (id) => measureNoun({ measure: id as Measure, kind: 'amount', counted: null }),
  material: termWord,
  place: placeName,
};

export const isAbout = (claim: Claim, subject: Subject): boolean =>
  (Object.keys(subject) as Facet[]).every((facet) => subject[facet] === '' || claim[facet] === subject[facet]);

interface SubjectFiltersProps {
  readonly facets: readonly Facet[];
  /** Those the choices are taken from. */
  readonly claims: readonly Claim[];
  readonly subject: Subject;
  readonly onChange: (subject: Subject) => void;
}

/** The ways to narrow claims by what they are about. */
export function SubjectFilters({ facets, claims, subject, onChange }: SubjectFiltersProps) {
  return (
    <>
      {facets.map((facet) => (
        <Filter
          key={facet}
          label={t(`filter.${facet}`)}
          value={subject[facet]}
          choices={choicesOf(
            claims.flatMap((claim) => claim[facet] ?? []),
            (id) => capitalised(WORDS[facet](id)),
          )}
          onChange={(value) => onChange({ ...subject, [facet]: value })}
        />
      ))}
    </>
  );
}
