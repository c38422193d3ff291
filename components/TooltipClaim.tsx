import { useState } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';
import type { Answer } from '../utils/messages/requests.ts';
import type { Draft, QuotedClaim } from '../utils/messages/schemas.ts';
import type { PhrasedControl } from '../utils/phrasing/controls.ts';
import { phraseOwnTime } from '../utils/phrasing/time.ts';
import { phraseValue } from '../utils/phrasing/value.ts';
import { verdictWord } from '../utils/phrasing/verdict.ts';
import { Button, DoneButton, IconButton } from './Button.tsx';
import { Controls } from './Controls.tsx';
import {
  byGravity,
  canPlot,
  claimsOf,
  plotLabel,
  plotRows,
  type ReferenceView,
  verdictOf,
  whyOf,
} from './claim-view.ts';
import { Note } from './Note.tsx';
import { type Drafts, type NoDrafts, NoteEditor } from './NoteEditor.tsx';
import { Plot } from './Plot.tsx';
import { Cite } from './Quote.tsx';
import { Reading } from './Reading.tsx';
import { Reference } from './Reference.tsx';
import { type NoAnswer, Unanswered } from './Unanswered.tsx';
import { VerdictBadge } from './Verdict.tsx';
import { Words } from './Words.tsx';

type ClaimAnswer = Answer<'page.claim'>;

/** What the tooltip can have done. Promises resolve once it is on the disk. */
export interface TooltipActions {
  readonly pin: () => void;
  readonly close: () => void;
  readonly copy: () => Promise<void>;
  readonly saveNote: (draft: Draft) => Promise<unknown>;
}
interface ClaimActions extends TooltipActions {
  /** `reading` names the other side of "not comparable". */
  readonly correct: (what: 'not-comparable' | 'misread' | 'not-a-claim', reading: string | null) => Promise<unknown>;
  readonly retry: () => void;
}
export interface TooltipClaimProps {
  readonly claim: QuotedClaim;
  /** The article's day, ISO. */
  readonly published: string | null;
  /** What the library has on it. */
  readonly answer: ClaimAnswer | NoAnswer;
  readonly references: readonly ReferenceView[];
  /** The export controls it is a figure of. */
  readonly controls: readonly PhrasedControl[];
  readonly kept: boolean;
  readonly pinned: boolean;
  readonly writing: boolean;
  /** Only to look at, as in a sample: nothing to press. */
  readonly bare?: boolean;
  readonly drafts: Drafts | NoDrafts;
  readonly actions: ClaimActions;
}

const NONE = { articles: 0, origins: 0, names: [] };
const NO_ANSWER: ClaimAnswer = {
  related: [],
  supports: { contradicts: NONE, tension: NONE, agrees: NONE },
  plot: [],
  reference: { readings: [], knownUntil: '' },
  controls: { controls: [], knownUntil: '', beyondData: false },
  notes: [],
};

/** How a claim was read, what earlier articles said, and what the statistics say. */
export function TooltipClaim(props: TooltipClaimProps) {
  const { claim } = props.claim;
  const answered = typeof props.answer === 'object';
  const answer = typeof props.answer === 'object' ? props.answer : NO_ANSWER;
  const verdict = answered ? verdictOf(claim, answer.related) : null;
  const [writing, setWriting] = useState(props.writing);
  const value = phraseValue(claim);
  const word = verdict === null ? '' : verdict === 'unsure' ? t('verdict.unsure') : verdictWord(verdict);
  return (
    <section
      class="tip"
      role="dialog"
      tabIndex={-1}
      aria-label={word === '' ? value : t('tooltip.name', { value, verdict: word })}
    >
      <div class="tip-h">
        <div class="grow">
          <p class="value">
            <bdi>{value}</bdi>
          </p>
        </div>
        {verdict && <VerdictBadge verdict={verdict} />}
        {!props.bare && (
          <>
            <IconButton icon="pin" label={t('tooltip.pin')} pressed={props.pinned} onClick={props.actions.pin} />
            <IconButton icon="close" label={t('action.close')} onClick={props.actions.close} />
          </>
        )}
      </div>
      <div class="tip-b">
        <Reading claim={claim} />
        {typeof props.answer === 'string' && (
          <Unanswered about="claim" state={props.answer} retry={props.actions.retry} />
        )}
        {answered && <Found {...props} answer={answer} />}
        {props.references.map(({ words }, index) => (
          <Reference key={`${index}`} words={words} />
        ))}
        <Controls controls={props.controls} />
        {answer.notes.map((note) => (
          <Note key={note.id} note={note}>
            {t('tooltip.your-note')} · {phraseOwnTime(Date.parse(note.changed))}
          </Note>
        ))}
        {writing && <NoteEditor drafts={props.drafts} autofocus save={props.actions.saveNote} />}
      </div>
      {!props.bare && <Foot {...props} related={answer.related} onNote={() => setWriting(!writing)} />}
    </section>
  );
}

function Found(props: TooltipClaimProps & { answer: ClaimAnswer }) {
  const { claim } = props.claim;
  const { related, supports } = props.answer;
  if (related.length === 0) return <NothingFound {...props} />;
  const rows = plotRows(claim, related);
  const ticks = props.references.flatMap(({ plot }) => plot ?? []).slice(0, 2);
  return (
    <>
      <p class="why">
        <Words parts={whyOf(claim, props.published, related, supports)} />
      </p>
      {canPlot(rows, claim, claimsOf(related)) && (
        <Plot rows={rows} references={ticks} unit={claim.unit} label={plotLabel(rows)} />
      )}
      <div class="cites">
        {byGravity(related)
          .slice(0, 3)
          .map(({ reading, relation, quotes }) => {
            const [first, ...rest] = quotes;
            const others = [...new Set(rest.map(({ site }) => site))].slice(0, 3);
            return first && <Cite key={reading} verdict={relation.verdict} quote={first} others={others} />;
          })}
      </div>
    </>
  );
}

function NothingFound({ claim: { claim }, references, kept }: TooltipClaimProps) {
  const nothing = references.length > 0 ? 'tooltip.nothing' : 'tooltip.nothing-reference';
  const said = claim.source === null ? [] : [t('tooltip.said-by', { source: claim.source })];
  const tail = [...said, ...(kept ? [t('tooltip.kept')] : [])].join(' ');
  return (
    <>
      <p class="why soft">{t(claim.doubts.length > 0 ? 'tooltip.unsure' : nothing)}</p>
      {tail !== '' && <p class="meta">{tail}</p>}
    </>
  );
}

function Foot(props: TooltipClaimProps & { related: ClaimAnswer['related']; onNote: () => void }) {
  return (
    <div class="tip-f">
      <Button icon="note" onClick={props.onNote}>
        {t('action.note')}
      </Button>
      <DoneButton icon="copy" words={t('action.copy')} done={t('action.copied')} act={props.actions.copy} />
      {props.drafts !== 'private' && <Correction related={props.related} correct={props.actions.correct} />}
    </div>
  );
}

/** Says of a related claim that it cannot be held beside the other, of any other that it is none, of either that it was misread. */
function Correction({ related, correct }: { related: ClaimAnswer['related']; correct: ClaimActions['correct'] }) {
  const gravest = byGravity(related)[0];
  const what = gravest ? 'not-comparable' : 'not-a-claim';
  return (
    <>
      <DoneButton
        icon={gravest ? 'not-comparable' : 'close'}
        words={t(`action.${what}`)}
        done={t('action.remembered')}
        act={() => correct(what, gravest?.reading ?? null)}
      />
      <DoneButton
        icon="alert"
        words={t('action.misread')}
        done={t('action.remembered')}
        act={() => correct('misread', null)}
      />
    </>
  );
}
