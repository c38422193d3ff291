import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import type { QuotedClaim, Related } from '../../utils/messages/schemas.ts';
import { topicOrWords } from '../../utils/phrasing/topic.ts';
import { phraseValue } from '../../utils/phrasing/value.ts';
import { phraseWhy } from '../../utils/phrasing/why.ts';
import { LinkButton } from '../Button.tsx';
import { byGravity, canPlot, claimsOf, plotLabel, plotRows } from '../claim-view.ts';
import { Plot } from '../Plot.tsx';
import { CiteLine, Quote } from '../Quote.tsx';
import { Reference } from '../Reference.tsx';
import { Words } from '../Words.tsx';
import type { PageClaim } from './page-data.ts';

interface RelationCardProps {
  readonly claim: PageClaim;
  readonly lang: string | null;
  readonly plotted: boolean;
  readonly current?: boolean;
  readonly onGoto: (claim: QuotedClaim) => void;
  readonly children?: ComponentChildren;
}

/** A claim of this page beside what an earlier article gave: both quotes, their values, and why. */
export function RelationCard({ claim: page, lang, plotted, current, onGoto, children }: RelationCardProps) {
  const { claim, sentence, at } = page.claim;
  const gravest = byGravity(page.related)[0] as Related;
  const { text: topic, quoted } = topicOrWords(page.claim);
  const rows = plotRows(claim, page.related);
  const ticks = page.references.flatMap(({ plot }) => plot ?? []).slice(0, 1);
  const verdict = gravest.relation.verdict;
  const same = page.related.filter(({ relation }) => relation.verdict === verdict);
  return (
    <article class="card" aria-current={current ? 'true' : undefined} aria-label={topic} data-card tabIndex={-1}>
      <header>
        <h3 class={quoted ? 'q' : ''}>{topic}</h3>
        <span class="go">
          <LinkButton claim={claim.id} label={t('page.goto-of', { topic })} onClick={() => onGoto(page.claim)}>
            {t('page.goto')}
          </LinkButton>
        </span>
      </header>
      <dl class="vs">
        <dt>
          <bdi class="num">{phraseValue(claim)}</bdi>
          <span class="meta">{t('page.this-page')}</span>
        </dt>
        <dd>
          <Quote sentence={sentence} at={at} words={claim.text} lang={lang} most={90} />
        </dd>
        {same.slice(0, 3).map((related) => (
          <Earlier key={related.reading} related={related} />
        ))}
      </dl>
      {plotted && canPlot(rows, claim, claimsOf(page.related)) && (
        <Plot rows={rows} references={ticks} unit={claim.unit} label={plotLabel(rows)} width={348} />
      )}
      <p class="why">
        {gravest.quotes[0] && <Words parts={phraseWhy(gravest.relation, claim, gravest.quotes[0].claim)} />}
      </p>
      {page.references.slice(0, 1).map(({ words }) => (
        <Reference key="reference" words={words} />
      ))}
      {children}
    </article>
  );
}

function Earlier({ related: { quotes } }: { related: Related }) {
  const [quote, ...rest] = quotes;
  if (!quote) return null;
  return (
    <>
      <dt>
        <bdi class="num">{phraseValue(quote.claim)}</bdi>
      </dt>
      <dd>
        <Quote sentence={quote.sentence} at={quote.at} words={quote.claim.text} most={110} />
        <CiteLine quote={quote} others={[...new Set(rest.map(({ site }) => site))]} />
      </dd>
    </>
  );
}
