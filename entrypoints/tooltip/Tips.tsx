import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { TooltipClaim } from '../../components/TooltipClaim.tsx';
import { TooltipTerm } from '../../components/TooltipTerm.tsx';
import { termById } from '../../utils/glossary/entries.ts';
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

interface TipsProps {
  readonly views: readonly TipView[];
  readonly reader: ReaderHandle;
  readonly root: ShadowRoot;
  readonly kept: boolean;
  readonly events: TipEvents;
}

/** All open tooltips, each a popover of its own above everything. */
export function Tips(props: TipsProps) {
  return (
    <>
      {props.views.map((view) => (
        <Place key={view.tip.token} {...props} view={view} />
      ))}
    </>
  );
}

type PlaceProps = TipsProps & { readonly view: TipView };

function Place(props: PlaceProps) {
  const { view, events } = props;
  const { token } = view.tip;
  const place = useRef<HTMLDivElement>(null);
  const element = () => place.current as HTMLDivElement;
  useLayoutEffect(() => {
    element().showPopover();
    events.placed(token, element());
  }, [token]);
  // What an answer adds makes it grow; it is placed anew only if it would not fit where it is.
  useEffect(() => events.placed(token, element()), [view.answer]);
  const inside = (what: 'pointer' | 'focus', isInside: boolean) => (event: Event) =>
    events.inside(token, what, isInside, event.timeStamp);
  return (
    <div
      ref={place}
      popover="manual"
      class={view.isPinned ? 'place pinned' : 'place'}
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

function Content({ view, reader, root, kept, events }: PlaceProps) {
  const { tip, subject, answer } = view;
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
  if (subject.kind === 'claim') {
    const waiting = { asked: 'waiting', slow: 'comparing', failed: 'failed', here: 'waiting' } as const;
    return (
      <TooltipClaim
        {...shared}
        claim={subject.claim}
        published={reader.article()?.published ?? null}
        answer={answer?.kind === 'claim' ? answer.value : waiting[tip.answer]}
        references={answer?.kind === 'claim' ? referencesOf(answer) : []}
        kept={kept}
        actions={{
          ...actions,
          retry: () => events.retry(tip.token),
          correct: (what, reading) => correct(reader, subject, what, reading),
        }}
      />
    );
  }
  const term = termById(subject.term);
  if (!term) return null;
  const day = reader.article()?.published ?? null;
  const controls = answer?.kind === 'term' ? phraseControls(answer.value.controls, day) : [];
  return (
    <TooltipTerm
      {...shared}
      term={term}
      makers={phraseMakers(subject.term)}
      controls={controls}
      claims={answer?.kind === 'term' ? answer.value.claims : null}
      actions={{ ...actions, openTopic: null }}
    />
  );
}
