import { CiteLine, Quote } from '../../../components/Quote.tsx';
import { VerdictBadge } from '../../../components/Verdict.tsx';
import { Words } from '../../../components/Words.tsx';
import { t } from '../../../utils/i18n/t.ts';
import type { TopicValue } from '../../../utils/library/topic.ts';
import { phraseValue } from '../../../utils/phrasing/value.ts';
import { phraseWhy } from '../../../utils/phrasing/why.ts';
import type { Relation } from '../../../utils/relations/relation.ts';

interface ValueCardProps {
  readonly value: TopicValue;
  readonly chosen: TopicValue;
  readonly relation: Relation | undefined;
}

/** One value of a topic: who gave it, in which words, and how it stands to the value compared with. */
export function ValueCard({ value, chosen, relation }: ValueCardProps) {
  const sides = { a: t('topic.chosen', { site: chosen.site }), b: value.site };
  return (
    <>
      <p class="row">
        <span class="value small">{phraseValue(value.claim)}</span>
        {relation && <VerdictBadge verdict={relation.verdict} />}
      </p>
      <Quote sentence={value.sentence} at={value.at} words={value.claim.text} most={130} />
      <p>
        <CiteLine quote={value} />
      </p>
      {relation && (
        <p class="why soft">
          <Words parts={phraseWhy(relation, chosen.claim, value.claim, sides)} />
        </p>
      )}
    </>
  );
}
