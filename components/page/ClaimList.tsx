import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { QuotedClaim } from '../../utils/messages/schemas.ts';
import { phraseTopic, topicOrWords } from '../../utils/phrasing/topic.ts';
import { phraseValue } from '../../utils/phrasing/value.ts';
import { LinkButton } from '../Button.tsx';
import { Glyph, type GlyphName } from '../Glyph.tsx';
import { Icon } from '../Icon.tsx';
import { hasWords } from '../pages/SearchField.tsx';
import type { PageClaim } from './page-data.ts';

interface ClaimListProps {
  readonly claims: readonly PageClaim[];
  readonly glyph: GlyphName;
  /** How many are shown before "Show more". */
  readonly first: number;
  readonly under?: (claim: PageClaim) => ComponentChildren;
  readonly onGoto: (claim: QuotedClaim) => void;
}

/** From this many claims on there is a field to find one. */
const MANY = 30;

const textOf = ({ claim: { claim, sentence } }: PageClaim) => `${phraseTopic(claim)} ${phraseValue(claim)} ${sentence}`;

/** Claims in one line each: what it is about, its value; a press goes to the passage. */
export function ClaimList({ claims, glyph, first, under, onGoto }: ClaimListProps) {
  const [all, setAll] = useState(false);
  const [words, setWords] = useState('');
  const has = hasWords(words);
  const found = words === '' ? claims : claims.filter((claim) => has(textOf(claim)));
  const shown = all || words !== '' ? found : found.slice(0, first);
  const more = found.length - shown.length;
  return (
    <>
      {claims.length >= MANY && (
        <div class="find">
          <label class="field">
            <Icon name="search" />
            <input
              type="search"
              data-find
              aria-label={t('page.find', { count: claims.length })}
              placeholder={t('page.find', { count: claims.length })}
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </label>
        </div>
      )}
      <ul class="rows">
        {shown.map((claim) => (
          <ClaimRow key={claim.claim.claim.id} claim={claim} glyph={glyph} under={under?.(claim)} onGoto={onGoto} />
        ))}
      </ul>
      {found.length === 0 && <p class="more muted">{t('page.find-none')}</p>}
      {more > 0 && (
        <p class="more">
          <LinkButton onClick={() => setAll(true)}>{t('page.show-more', { count: more })}</LinkButton>
        </p>
      )}
    </>
  );
}

function ClaimRow(props: {
  claim: PageClaim;
  glyph: GlyphName;
  under: ComponentChildren;
  onGoto: (claim: QuotedClaim) => void;
}) {
  const { claim } = props.claim.claim;
  const topic = topicOrWords(props.claim.claim);
  return (
    <li>
      <button type="button" class="li" data-card data-claim={claim.id} onClick={() => props.onGoto(props.claim.claim)}>
        <Glyph name={props.glyph} />
        <span class={topic.quoted ? 'q' : ''}>{topic.text}</span>
        <bdi class="num">{phraseValue(claim)}</bdi>
        {props.under && <span class="meta">{props.under}</span>}
      </button>
    </li>
  );
}
