import { t } from '../../utils/i18n/t.ts';
import { topicOrWords } from '../../utils/phrasing/topic.ts';
import { phraseValue } from '../../utils/phrasing/value.ts';
import { verdictWord } from '../../utils/phrasing/verdict.ts';
import { verdictOf } from '../claim-view.ts';
import { Glyph } from '../Glyph.tsx';
import { type PageActions, Terms } from './Page.tsx';
import type { PageClaim, PageData } from './page-data.ts';
import { Section } from './Section.tsx';

interface MarkListProps {
  readonly data: PageData;
  readonly current: string | null;
  readonly actions: PageActions;
}

/** Every mark of the page in a line of its own, in the order of the text: the way to them without a pointer, a colour or a line to be seen. */
export function MarkList({ data, current, actions }: MarkListProps) {
  return (
    <nav aria-label={t('panel.tab.marks')}>
      {data.whole && data.claims.length === 0 && data.terms.length === 0 && (
        <p class="none soft">{t('page.no-claims')}</p>
      )}
      {data.claims.length > 0 && (
        <Section id="marks" title={t('things.claims')} count={data.claims.length} end={t('marks.order')}>
          <ol class="rows">
            {data.claims.map((claim) => (
              <MarkLine
                key={claim.claim.claim.id}
                claim={claim}
                isCurrent={current === claim.claim.claim.id}
                onGoto={() => actions.gotoClaim(claim.claim)}
              />
            ))}
          </ol>
        </Section>
      )}
      <Terms terms={data.terms} actions={actions} />
    </nav>
  );
}

function MarkLine(props: { claim: PageClaim; isCurrent: boolean; onGoto: () => void }) {
  const { claim, related } = props.claim;
  const verdict = verdictOf(claim.claim, related);
  const word = verdict === null ? undefined : verdict === 'unsure' ? t('verdict.unsure') : verdictWord(verdict);
  const topic = topicOrWords(claim);
  return (
    <li>
      <button
        type="button"
        class="li"
        data-card
        data-claim={claim.claim.id}
        aria-current={props.isCurrent ? 'true' : undefined}
        onClick={props.onGoto}
      >
        <Glyph name={verdict ?? 'none'} label={word} />
        <span class={topic.quoted ? 'q' : ''}>{topic.text}</span>
        <bdi class="num">{phraseValue(claim.claim)}</bdi>
      </button>
    </li>
  );
}
