import { useState } from 'preact/hooks';
import type { TermEntry } from '../utils/glossary/entry.ts';
import { listComma } from '../utils/i18n/formatters.ts';
import { type Part, t, translatedMaterial } from '../utils/i18n/t.ts';
import { termTexts } from '../utils/i18n/term-texts.ts';
import type { PhrasedControl } from '../utils/phrasing/controls.ts';
import { capitalised } from '../utils/phrasing/names.ts';
import { Button, DoneButton, IconButton } from './Button.tsx';
import { Controls } from './Controls.tsx';
import { Icon } from './Icon.tsx';
import { type Drafts, type NoDrafts, NoteEditor } from './NoteEditor.tsx';
import type { TooltipActions } from './TooltipClaim.tsx';
import { type NoAnswer, Unanswered } from './Unanswered.tsx';
import { Words } from './Words.tsx';

export interface TooltipTermProps {
  /** The term as the article writes it. */
  readonly words: string;
  /** What the glossary says of it. */
  readonly term: TermEntry | NoAnswer;
  readonly makers: readonly Part[] | null;
  readonly controls: readonly PhrasedControl[];
  /** How many claims about it were read; null while not known. */
  readonly claims: number | null;
  readonly pinned: boolean;
  readonly writing: boolean;
  /** Only to look at, as in a sample: nothing to press. */
  readonly bare?: boolean;
  readonly drafts: Drafts | NoDrafts;
  readonly actions: TooltipActions & { readonly openTopic: (() => void) | null; readonly retry: () => void };
}

function classOf({ isRareEarth, category, weight }: TermEntry): string {
  const isMetal = category === 'element' || category === 'group';
  if (isRareEarth && isMetal) return t('term.class.rare-earth', { weight: weight ?? 'none' });
  return t(`term.class.${category}`);
}

/** What a term is, who makes it, and which control applied when the article appeared. */
export function TooltipTerm(props: TooltipTermProps) {
  const { actions } = props;
  const term = typeof props.term === 'string' ? null : props.term;
  const translated = term && translatedMaterial(term.id);
  const name = translated ? capitalised(translated) : (term?.name ?? props.words);
  const [writing, setWriting] = useState(props.writing);
  return (
    <section class="tip" role="dialog" tabIndex={-1} aria-label={name}>
      <div class="tip-h">
        {term?.symbol && (
          <div class="el" aria-hidden="true">
            {term.atomicNumber && <i>{term.atomicNumber}</i>}
            {term.symbol}
          </div>
        )}
        <div class="grow">
          <p class="value name">{name}</p>
          {term && <p class="reading">{classOf(term)}</p>}
        </div>
        {!props.bare && (
          <>
            <IconButton icon="pin" label={t('tooltip.pin')} pressed={props.pinned} onClick={actions.pin} />
            <IconButton icon="close" label={t('action.close')} onClick={actions.close} />
          </>
        )}
      </div>
      {typeof props.term === 'string' ? (
        <div class="tip-b">
          <Unanswered about="term" state={props.term} retry={actions.retry} />
        </div>
      ) : (
        <TermBody {...props} term={props.term} />
      )}
      {writing && (
        <div class="tip-n">
          <NoteEditor drafts={props.drafts} autofocus save={actions.saveNote} />
        </div>
      )}
      {!props.bare && (
        <div class="tip-f">
          <Button icon="note" onClick={() => setWriting(!writing)}>
            {t('action.note')}
          </Button>
          <DoneButton icon="copy" words={t('action.copy')} done={t('action.copied')} act={actions.copy} />
          <span class="grow" />
          {props.claims !== null && props.claims > 0 && actions.openTopic && (
            <Button icon="topic" onClick={actions.openTopic}>
              {t('term.claims-read', { claims: props.claims })}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function TermBody({ term, makers, controls }: TooltipTermProps & { readonly term: TermEntry }) {
  const { definition, uses, note, lang } = termTexts(term);
  return (
    <div class="tip-b">
      {note && (
        <p class="callout">
          <Icon name="info" />
          <span>
            <b>{t('term.not-rare-earth')}</b> <span lang={lang}>{note}</span>
          </span>
        </p>
      )}
      <p class="why" lang={lang}>
        {definition}
      </p>
      {(uses.length > 0 || makers) && (
        <dl class="kv">
          {uses.length > 0 && <dt>{t('term.uses')}</dt>}
          {uses.length > 0 && <dd lang={lang}>{uses.join(listComma())}</dd>}
          {makers && <dt>{t('term.makers')}</dt>}
          {makers && (
            <dd>
              <Words parts={makers} />
            </dd>
          )}
        </dl>
      )}
      <Controls controls={controls} />
      <TermSource term={term} />
    </div>
  );
}

/** What is from general knowledge says so in place of a source. */
function TermSource({ term: { source, checked } }: { term: TermEntry }) {
  if (checked === 'recalled') return <p class="meta">{t('term.unsourced')}</p>;
  const words = t('term.source', { publisher: source.publisher, document: source.document });
  return (
    <p class="meta">
      {words}{' '}
      {source.url && /^https?:/.test(source.url) && (
        <a href={source.url} target="_blank" rel="noreferrer" aria-label={t('term.open-source', { words })}>
          ↗
        </a>
      )}
    </p>
  );
}
