import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import type { Note } from '../../utils/messages/schemas.ts';
import { LinkButton } from '../Button.tsx';
import { Section } from '../page/Section.tsx';
import { NoteCard, type NoteChange } from './NoteCard.tsx';

interface NoteListProps {
  readonly notes: readonly Note[];
  /** Notes whose passage is not on the page any more. */
  readonly missing?: ReadonlySet<string>;
  readonly onGoto: (note: Note) => void;
  readonly onChange: NoteChange;
  readonly onDelete: (note: Note) => void;
  readonly end?: ComponentChildren;
  readonly before?: ComponentChildren;
}

/** The reader's notes on the page; those whose passage is gone stand apart, and stay. */
export function NoteList({ notes, missing = new Set(), onGoto, onChange, onDelete, end, before }: NoteListProps) {
  const there = notes.filter(({ id }) => !missing.has(id));
  const gone = notes.filter(({ id }) => missing.has(id));
  const card = (note: Note, isGone: boolean) => (
    <div class="card note" key={note.id} data-card tabIndex={-1}>
      <NoteCard
        note={note}
        go={note.passage && !isGone && <LinkButton onClick={() => onGoto(note)}>{t('page.goto')}</LinkButton>}
        onChange={onChange}
        onDelete={onDelete}
      />
    </div>
  );
  return (
    <>
      <Section id="notes" title={t('things.notes')} count={there.length} end={end}>
        {before}
        {there.map((note) => card(note, false))}
      </Section>
      {gone.length > 0 && (
        <Section id="notes-gone" title={t('page.notes-gone')} count={gone.length}>
          {gone.map((note) => card(note, true))}
        </Section>
      )}
    </>
  );
}
