import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import type { QuotedClaim } from '../../utils/messages/schemas.ts';
import { phraseDay } from '../../utils/phrasing/time.ts';
import { phraseOrigin } from '../../utils/phrasing/verdict.ts';
import { LinkButton } from '../Button.tsx';
import { Origins } from '../Origins.tsx';
import { ClaimList } from './ClaimList.tsx';
import { Conflicts } from './Conflicts.tsx';
import { type PageClaim, type PageData, type PageTerm, sectionsOf } from './page-data.ts';
import { RelationCard } from './RelationCard.tsx';
import { Section } from './Section.tsx';
import { VerdictLine } from './VerdictLine.tsx';

export interface PageActions {
  readonly gotoClaim: (claim: QuotedClaim) => void;
  readonly gotoTerm: (term: string) => void;
}
interface PageProps {
  readonly data: PageData;
  /** The panel has room for every plot, the popup for one. */
  readonly plots: 'first' | 'all';
  readonly current?: string | null;
  readonly actions: PageActions;
  readonly notes?: ComponentChildren;
  readonly underCard?: ((claim: PageClaim) => ComponentChildren) | undefined;
}

export function ArticleHead({ head }: { head: PageData['head'] }) {
  const dated = head.published === null ? [] : [phraseDay(head.published)];
  const line = [head.site ?? '', ...dated, phraseOrigin(head.origins.length > 0 ? head.origins.join(', ') : null)];
  return (
    <div class="art">
      <h1 lang={head.lang ?? undefined} dir="auto">
        {head.title ?? t('page.untitled')}
      </h1>
      <p class="meta">{line.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

/** All that was found on a page: what disagrees first, then what agrees, then the rest. */
export function Page({ data, plots, current, actions, notes, underCard }: PageProps) {
  const sections = sectionsOf(data.claims);
  const cards = (claims: readonly PageClaim[], plotFirst: boolean) =>
    claims.map((claim, index) => (
      <RelationCard
        key={claim.claim.claim.id}
        claim={claim}
        lang={data.head.lang}
        plotted={plots === 'all' || (plotFirst && index === 0)}
        current={current === claim.claim.claim.id}
        onGoto={actions.gotoClaim}
      >
        {underCard?.(claim)}
      </RelationCard>
    ));
  return (
    <>
      <ArticleHead head={data.head} />
      <div class="verdict" role="status">
        <VerdictLine data={data} />
      </div>
      {sections.contradicts.length > 0 && (
        <Section
          id="contradicts"
          glyph="contradicts"
          title={t('page.contradictions')}
          count={sections.contradicts.length}
        >
          {cards(sections.contradicts, true)}
        </Section>
      )}
      {sections.tension.length > 0 && (
        <Section id="tension" glyph="tension" title={t('page.tensions')} count={sections.tension.length}>
          {cards(sections.tension, sections.contradicts.length === 0)}
        </Section>
      )}
      {data.whole && (
        <>
          <Conflicts conflicts={data.conflicts} lang={data.head.lang} />
          <Agreements claims={sections.agrees} actions={actions} />
          <Beside claims={sections.none.filter(hasReference)} actions={actions} />
          <Others claims={sections.none.filter((claim) => !hasReference(claim))} actions={actions} />
          <Terms terms={data.terms} actions={actions} />
          {notes}
        </>
      )}
    </>
  );
}

const hasReference = ({ references }: PageClaim) => references.length > 0;
type ListProps = { claims: readonly PageClaim[]; actions: PageActions };

function Agreements({ claims, actions }: ListProps) {
  if (claims.length === 0) return null;
  return (
    <Section id="agrees" glyph="agrees" title={t('page.agreements')} count={claims.length} end={t('page.by-origin')}>
      <ClaimList
        claims={claims}
        glyph="agrees"
        first={8}
        onGoto={actions.gotoClaim}
        under={({ supports }) => <Origins {...supports.agrees} />}
      />
    </Section>
  );
}

function Beside({ claims, actions }: ListProps) {
  if (claims.length === 0) return null;
  return (
    <Section id="statistics" glyph="reference" title={t('page.statistics')} count={claims.length}>
      <ClaimList
        claims={claims}
        glyph="reference"
        first={5}
        onGoto={actions.gotoClaim}
        under={({ references }) => references[0]?.line}
      />
    </Section>
  );
}

function Others({ claims, actions }: ListProps) {
  if (claims.length === 0) return null;
  return (
    <Section id="other" glyph="none" title={t('page.other')} count={claims.length}>
      <ClaimList claims={claims} glyph="none" first={5} onGoto={actions.gotoClaim} />
    </Section>
  );
}

/** The terms of the page, each with how often it stands there. */
export function Terms({ terms, actions }: { terms: readonly PageTerm[]; actions: PageActions }) {
  if (terms.length === 0) return null;
  return (
    <Section id="terms" title={t('things.terms')} count={terms.length}>
      <ul class="terms">
        {terms.map(({ term, name, count, notRareEarth }) => (
          <li key={term}>
            <LinkButton onClick={() => actions.gotoTerm(term)}>{name}</LinkButton> <span class="n">{count}</span>
            {notRareEarth && <span class="soft"> {t('page.not-rare-earth')}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
