import { t } from '../utils/i18n/t.ts';
import { phraseCount } from '../utils/phrasing/numbers.ts';
import { COUNTED, verdictWord } from '../utils/phrasing/verdict.ts';
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

const WORDS = Object.fromEntries(COUNTED) as Record<Verdict, (typeof COUNTED)[number][1]>;

/** How many of a verdict there are, in a row of such: none is drawn as nothing, so that the others stay in their places. */
export function Count({ verdict, count }: { verdict: Verdict; count: number }) {
  return (
    <span class={count === 0 ? 'z' : VERDICT_CLASS[verdict]} title={t(WORDS[verdict], { count })}>
      <Glyph name={verdict} label={t(`verdict.${verdict}`)} /> {phraseCount(count)}
    </span>
  );
}
