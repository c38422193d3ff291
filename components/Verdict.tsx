import { t } from '../utils/i18n/t.ts';
import { verdictWord } from '../utils/phrasing/verdict.ts';
import type { Verdict } from '../utils/relations/relation.ts';
import { Glyph, VERDICT_CLASS } from './Glyph.tsx';

/** Glyph and word of a verdict on its tint. */
export function VerdictBadge({ verdict }: { verdict: Verdict | 'unsure' }) {
  return (
    <span class={`v ${VERDICT_CLASS[verdict]}`}>
      <Glyph name={verdict} />
      {verdict === 'unsure' ? t('verdict.unsure') : verdictWord(verdict)}
    </span>
  );
}
