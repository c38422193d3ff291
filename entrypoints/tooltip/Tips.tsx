import { useLayoutEffect, useRef } from 'preact/hooks';
import { type TooltipActions, TooltipClaim } from '../../components/TooltipClaim.tsx';
import { TooltipNote } from '../../components/TooltipNote.tsx';
import { TooltipTerm, type TooltipTermProps } from '../../components/TooltipTerm.tsx';
import type { ReaderHandle, Subject } from '../../utils/page/handle.ts';
import type { Tip } from '../../utils/page/tooltip-state.ts';
import { phraseControls } from '../../utils/phrasing/controls.ts';
import { phraseMakers, phraseReference, referenceLine, referenceTick } from '../../utils/phrasing/reference.ts';
import { copy, correct, draftsOf, saveNote } from './actions.ts';
import type { TipAnswer } from './answers.ts';

/** A tooltip as it is drawn: its state, what it is about, and what is known of that by now. */
export interface TipView {
  readonly tip: Tip;
  readonly isPinned: boolean;
  readonly isWriting: boolean;
  /** There is nothing to show yet, and soon there will be: it takes its place, unseen. */
  readonly isBlank: boolean;
  readonly subject: Subject;
  readonly answer: TipAnswer | null;
}

/** What the drawn tooltips tell the controller. */
export interface TipEvents {
  readonly placed: (token: number, element: HTMLElement) => void;
  readonly inside: (token: number, what: 'pointer' | 'focus', isInside: boolean, at: number) => void;
  readonly pin: (token: number) => void;
  readonly close: (token: number) => void;
  readonly retry: (token: number) => void;
  readonly drag: (event: PointerEvent, element: HTMLElement) => void;
}

interface Shared {
  readonly reader: ReaderHandle;
  readonly root: ShadowRoot;
  readonly kept: boolean;
  readonly events: TipEvents;
}

/** All open tooltips, each a popover of its own above everything. */
export function Tips(props: Shared & { readonly views: readonly TipView[] }) {
  return (
    <>
      {props.views.map((view) => (
        <Place key={view.tip.token} {...props} view={view} />
      ))}
    </>
  );
}

type PlaceProps = Shared & { readonly view: TipView };

function Place(props: PlaceProps) {
  const { view, events } = props;
  const { token } = view.tip;
  const place = useRef<HTMLDivElement>(null);
  const element = () => place.current as HTMLDivElement;
  useLayoutEffect(() => {
    element().showPopover();
    events.placed(token, element());
  }, [token]);
  // What an answer adds makes it grow; it is placed anew only if it would not fit where it is. Before it is drawn: grown under the
  // pointer (at once in Firefox 153) it would be held there.
  useLayoutEffect(() => events.placed(token, element()), [view.answer, view.isBlank]);
  const inside = (what: 'pointer' | 'focus', isInside: boolean) => (event: Event) =>
    events.inside(token, what, isInside, event.timeStamp);
  return (
    <div
      ref={place}
      popover="manual"
      class={['place', view.isPinned && 'pinned', view.isBlank && 'blank'].filter(Boolean).join(' ')}
      onPointerEnter={inside('pointer', true)}
      onPointerLeave={inside('pointer', false)}
      onFocusIn={inside('focus', true)}
      onFocusOut={inside('focus', false)}
      onPointerDown={(event) => view.isPinned && events.drag(event, element())}
    >
      <Content {...props} />
    </div>
  );
}

const referencesOf = ({ value }: Extract<TipAnswer, { kind: 'claim' }>) =>
  value.reference.readings.map((reading) => ({
    words: phraseReference(reading),
    line: referenceLine(reading),
    plot: referenceTick(reading),
  }));

/** What a tooltip says. */
export function Content(props: PlaceProps) {
  const { view, reader, root, events } = props;
  const { tip, subject } = view;
  const shared = {
    pinned: view.isPinned,
    writing: view.isWriting,
    drafts: draftsOf(reader, tip.mark),
  };
  const actions = {
    pin: () => events.pin(tip.token),
    close: () => events.close(tip.token),
    copy: () => copy(reader, subject, root),
    saveNote: (draft: Parameters<typeof saveNote>[3]) => saveNote(reader, tip.mark, subject, draft),
  };
  switch (subject.kind) {
    case 'claim':
      return <ClaimContent {...props} subject={subject} shared={shared} actions={actions} />;
    case 'term':
      return <TermContent {...props} subject={subject} shared={shared} actions={actions} />;
    case 'passage': {
      const words = subject.passage?.quote.exact ?? null;
      return <TooltipNote words={words} drafts={shared.drafts} pinned={shared.pinned} actions={actions} />;
    }
  }
}

interface Given<K extends Subject['kind']> extends PlaceProps {
  readonly subject: Extract<Subject, { kind: K }>;
  readonly shared: Pick<TooltipTermProps, 'pinned' | 'writing' | 'drafts'>;
  readonly actions: TooltipActions;
}

const WAITING = { asked: 'waiting', slow: 'comparing', failed: 'failed', here: 'waiting' } as const;

function ClaimContent({ view, reader, kept, events, subject, shared, actions }: Given<'claim'>) {
  const { tip, answer } = view;
  const found = answer?.kind === 'claim' ? answer : null;
  return (
    <TooltipClaim
      {...shared}
      claim={subject.claim}
      published={reader.article()?.published ?? null}
      answer={found ? found.value : WAITING[tip.answer]}
      references={found ? referencesOf(found) : []}
      kept={kept}
      actions={{
        ...actions,
        retry: () => events.retry(tip.token),
        correct: (what, reading) => correct(reader, subject, what, reading),
      }}
    />
  );
}

function TermContent({ view, reader, events, subject, shared, actions }: Given<'term'>) {
  const { tip, answer } = view;
  const found = answer?.kind === 'term' ? answer.value : null;
  return (
    <TooltipTerm
      {...shared}
      words={subject.words}
      term={found?.entry ?? WAITING[tip.answer]}
      makers={found && phraseMakers(found.makers)}
      controls={found ? phraseControls(found.controls, reader.article()?.published ?? null) : []}
      claims={found?.claims ?? null}
      actions={{ ...actions, openTopic: null, retry: () => events.retry(tip.token) }}
    />
  );
}
