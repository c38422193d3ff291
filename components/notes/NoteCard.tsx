import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { Draft, Note } from '../../utils/messages/schemas.ts';
import { excerptOfQuote } from '../../utils/phrasing/excerpt.ts';
import { termWord } from '../../utils/phrasing/names.ts';
import { phraseOwnTime } from '../../utils/phrasing/time.ts';
import { LinkButton } from '../Button.tsx';
import { Markdown } from '../Markdown.tsx';
import { Tags } from '../Note.tsx';
import { NoteEditor } from '../NoteEditor.tsx';
import { draftsOn } from './drafts.ts';

/** What a note hangs on, in words. */
function noteTarget(note: Note): string {
  if (note.target === 'term' && note.term !== null) return t('note.on-term', { term: termWord(note.term) });
  const words = note.passage?.quote.exact;
  return words === undefined ? t('note.on-article') : t('note.on', { words });
}

/** Keeps what became of a note; `from` is when the form was written that the reader began with. */
export type NoteChange = (note: Note, from: string) => Promise<unknown>;

interface NoteCardProps {
  readonly note: Note;
  /** Stands before the time: the site where notes of several stand together. */
  readonly where?: string;
  readonly go?: ComponentChildren;
  readonly onChange: NoteChange;
  readonly onDelete: (note: Note) => void;
}

/** The words a note hangs on, with what stood around them. */
function Passage({ note: { passage } }: { note: Note }) {
  if (!passage) return null;
  const { before, words, after } = excerptOfQuote(passage.quote);
  return (
    <p class="q soft" dir="auto">
      {before}
      <b>{words}</b>
      {after}
    </p>
  );
}

/** A note of the reader's: read, edited in its place, deleted. */
export function NoteCard({ note, where, go, onChange, onDelete }: NoteCardProps) {
  // The form that is edited: the note may become another meanwhile, in another window.
  const [editing, setEditing] = useState<Note | null>(null);
  const save = async ({ body, tags }: Draft) => {
    const from = (editing ?? note).changed;
    await onChange({ ...note, body, tags: [...tags], changed: new Date().toISOString() }, from);
    setEditing(null);
  };
  const line = [where, noteTarget(note), phraseOwnTime(Date.parse(note.changed))].filter(Boolean).join(' · ');
  return (
    <>
      <Passage note={note} />
      {editing ? (
        <NoteEditor initial={editing} drafts={draftsOn(`note:${note.id}`)} autofocus save={save} />
      ) : (
        <Markdown text={note.body} />
      )}
      {!editing && note.tags.length > 0 && (
        <p class="row tag-row">
          <Tags tags={note.tags} />
        </p>
      )}
      <p class="meta note-line">
        <span>{line}</span>
        {go}
        {editing ? (
          <LinkButton onClick={() => setEditing(null)}>{t('action.close')}</LinkButton>
        ) : (
          <LinkButton label={t('note.edit-of', { target: noteTarget(note) })} onClick={() => setEditing(note)}>
            {t('note.edit')}
          </LinkButton>
        )}
        <LinkButton label={t('note.delete-of', { target: noteTarget(note) })} onClick={() => onDelete(note)}>
          {t('action.delete')}
        </LinkButton>
      </p>
    </>
  );
}
