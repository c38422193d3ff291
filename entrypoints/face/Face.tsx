import { type TooltipActions, TooltipClaim } from '../../components/TooltipClaim.tsx';
import { TooltipNote } from '../../components/TooltipNote.tsx';
import { TooltipTerm, type TooltipTermProps } from '../../components/TooltipTerm.tsx';
import type { FaceView, FromFace, TipAnswer } from '../../utils/page/face.ts';
import type { Subject } from '../../utils/page/handle.ts';
import { phraseControls } from '../../utils/phrasing/controls.ts';
import { phraseMakers, phraseReference, referenceLine, referenceTick } from '../../utils/phrasing/reference.ts';
import type { Ask } from './asking.ts';
import { copyBySelection } from './copy.ts';

interface FaceProps {
  readonly face: Document;
  readonly view: FaceView;
  /** The page could read it: nothing of the library is shown, and nothing written. */
  readonly isOpenToPage: boolean;
  readonly tell: (told: FromFace) => void;
  readonly ask: Ask;
}

const referencesOf = ({ value }: Extract<TipAnswer, { kind: 'claim' }>) =>
  value.reference.readings.map((reading) => ({
    words: phraseReference(reading),
    line: referenceLine(reading),
    plot: referenceTick(reading),
  }));

/** What a tooltip says. */
export function Face(props: FaceProps) {
  const { face, view, isOpenToPage, tell, ask } = props;
  const { subject } = view;
  const drafts = {
    read: () => ask('draft.read', null),
    write: async (draft: Parameters<TooltipActions['saveNote']>[0]) => void (await ask('draft.write', draft)),
    clear: async () => void (await ask('draft.clear', null)),
  };
  const barred = view.isPrivate ? ('private' as const) : isOpenToPage ? ('withheld' as const) : null;
  const shared = { pinned: view.isPinned, writing: view.isWriting, drafts: barred ?? drafts };
  const actions = {
    pin: () => tell({ type: 'pin' }),
    close: () => tell({ type: 'close' }),
    copy: async () => {
      const left = await ask('copy', null);
      if (left !== null) copyBySelection(face, left);
    },
    saveNote: (draft: Parameters<TooltipActions['saveNote']>[0]) => ask('note', draft),
  };
  switch (subject.kind) {
    case 'claim':
      return <ClaimFace {...props} subject={subject} shared={shared} actions={actions} />;
    case 'term':
      return <TermFace {...props} subject={subject} shared={shared} actions={actions} />;
    case 'passage': {
      const words = subject.passage?.quote.exact ?? null;
      return <TooltipNote words={words} drafts={shared.drafts} pinned={shared.pinned} actions={actions} />;
    }
  }
}

interface Given<K extends Subject['kind']> extends FaceProps {
  readonly subject: Extract<Subject, { kind: K }>;
  readonly shared: Pick<TooltipTermProps, 'pinned' | 'writing' | 'drafts'>;
  readonly actions: TooltipActions;
}

const WAITING = { asked: 'waiting', slow: 'comparing', failed: 'failed', here: 'waiting' } as const;

function ClaimFace({ view, isOpenToPage, tell, ask, subject, shared, actions }: Given<'claim'>) {
  const found = view.answer?.kind === 'claim' ? view.answer : null;
  return (
    <TooltipClaim
      {...shared}
      claim={subject.claim}
      published={view.published}
      answer={found ? (isOpenToPage ? 'withheld' : found.value) : WAITING[view.state]}
      references={found ? referencesOf(found) : []}
      controls={found ? phraseControls(found.value.controls, view.published, 1) : []}
      kept={view.isKept}
      actions={{
        ...actions,
        retry: () => tell({ type: 'retry' }),
        correct: (what, reading) => ask('correct', { what, reading }),
      }}
    />
  );
}

function TermFace({ view, tell, subject, shared, actions }: Given<'term'>) {
  const found = view.answer?.kind === 'term' ? view.answer.value : null;
  return (
    <TooltipTerm
      {...shared}
      words={subject.words}
      term={found?.entry ?? WAITING[view.state]}
      makers={found && phraseMakers(found.makers)}
      controls={found ? phraseControls(found.controls, view.published) : []}
      claims={found?.claims ?? null}
      actions={{ ...actions, openTopic: null, retry: () => tell({ type: 'retry' }) }}
    />
  );
}
