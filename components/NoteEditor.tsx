import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';
import type { Draft } from '../utils/messages/schemas.ts';
import { phraseOwnTime } from '../utils/phrasing/time.ts';
import { TagField } from './TagField.tsx';

/** Where what is being written is kept until it is saved, so that closing a face loses nothing. */
export interface Drafts {
  read(): Promise<Draft | null>;
  write(draft: Draft): Promise<void>;
  clear(): Promise<void>;
}
/** Why no note can be written: in a private window nothing is kept; the page could read it. */
export type NoDrafts = 'private' | 'withheld';
type Status = 'empty' | 'typing' | 'kept' | 'saving' | 'saved' | 'not-saved' | 'not-kept';

interface NoteEditorProps {
  readonly initial?: Draft;
  readonly drafts: Drafts | NoDrafts;
  readonly placeholder?: string;
  readonly autofocus?: boolean;
  /** Resolves once the note is on the disk. */
  readonly save: (draft: Draft) => Promise<unknown>;
}

const EMPTY: Draft = { body: '', tags: [] };
const PAUSE = 300;

function statusText(status: Status, when: number): string {
  if (status === 'saved') return t('note.saved', { time: phraseOwnTime(when) });
  const words = {
    empty: 'note.kept',
    typing: 'note.kept',
    kept: 'note.draft',
    saving: 'note.saving',
    'not-saved': 'note.not-saved',
    'not-kept': 'note.not-kept',
  } as const;
  return t(words[status]);
}

/** Writes a note, or says why none can be written. */
export function NoteEditor({ drafts, ...props }: NoteEditorProps) {
  if (typeof drafts === 'string') return <p class="why soft">{t(`note.${drafts}`)}</p>;
  return <Editor {...props} drafts={drafts} />;
}

type EditorProps = NoteEditorProps & { readonly drafts: Drafts };

/** The draft is kept letter by letter, which is said at a pause; "Saved" is said only after the write is done. */
function Editor({ initial = EMPTY, drafts, placeholder, autofocus = false, save }: EditorProps) {
  const [draft, setDraft] = useState<Draft>(initial);
  const [status, setStatus] = useState<Status>('empty');
  const [when, setWhen] = useState(0);
  const touched = useRef(false);
  const writing = useRef<Promise<Status>>(Promise.resolve('kept'));
  const field = useRef<HTMLTextAreaElement>(null);
  /** What is in the field now: letters may come while those before them are saved. */
  const latest = useRef(draft);
  latest.current = draft;
  const takeFocus = () => {
    if (!autofocus) return;
    field.current?.focus();
    field.current?.form?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  // At once, so that no letter typed before the next paint is lost; a tooltip that is just opening takes it when it is shown.
  useLayoutEffect(takeFocus, []);
  useEffect(() => {
    takeFocus();
    drafts.read().then(
      (kept) => {
        if (!kept || touched.current) return;
        setDraft(kept);
        setStatus('kept');
      },
      () => setStatus('not-kept'),
    );
  }, []);

  useEffect(() => {
    if (status !== 'typing') return;
    const say = (written: Status) => setStatus((now) => (now === 'typing' ? written : now));
    const timer = setTimeout(() => void writing.current.then(say), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, status]);

  const change = (next: Draft) => {
    touched.current = true;
    setDraft(next);
    setStatus('typing');
    // Not at a pause, nor as the face closes: it may close any moment, and little is done of what is asked then.
    writing.current = drafts.write(next).then(
      () => 'kept',
      () => 'not-kept',
    );
  };
  const canSave = draft.body.trim() !== '' && status !== 'saving' && status !== 'saved';
  const store = async () => {
    if (!canSave) return;
    setStatus('saving');
    try {
      await save(draft);
      if (latest.current !== draft) return;
      // A draft that could not be taken away is no note that was not saved.
      await drafts.clear().catch(() => undefined);
      setWhen(Date.now());
      setStatus('saved');
    } catch {
      setStatus('not-saved');
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    store();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form class="notebox" onSubmit={submit}>
      <textarea
        ref={field}
        dir="auto"
        aria-label={t('action.note')}
        placeholder={placeholder ?? t('note.placeholder')}
        value={draft.body}
        onInput={(event) => change({ ...draft, body: event.currentTarget.value })}
        onKeyDown={keys}
      />
      <TagField tags={draft.tags} onChange={(tags) => change({ ...draft, tags })} />
      <p class="row">
        <span class="meta grow" role="status">
          {statusText(status, when)}
        </span>
        <button type="submit" class="b main" disabled={!canSave}>
          {t('note.save')}
        </button>
      </p>
    </form>
  );
}
