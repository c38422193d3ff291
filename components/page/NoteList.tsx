import type { ComponentChildren } from 'preact';
import { termName } from '../../utils/glossary/names.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Note } from '../../utils/messages/schemas.ts';
import { phraseOwnTime } from '../../utils/phrasing/time.ts';
import { LinkButton } from '../Button.tsx';
import { Markdown } from '../Markdown.tsx';
import { Tags } from '../Note.tsx';
import { Section } from './Section.tsx';

/** What a note hangs on, in words. */
export function noteTarget(note: Note): string {
  if (note.target === 'term' && note.term !== null) return t('note.on-term', { term: termName(note.term) });
  const words = note.passage?.quote.exact;
  return words === undefined ? t('note.on-article') : t('note.on', { words });
}

interface NoteListProps {
  readonly notes: readonly Note[];
  readonly onGoto: (note: Note) => void;
  readonly end?: ComponentChildren;
  readonly before?: ComponentChildren;
}

/** The reader's notes on the page. */
export function NoteList({ notes, onGoto, end, before }: NoteListProps) {
  return (
    <Section id="notes" title={t('page.notes')} count={notes.length} end={end}>
      {before}
      {notes.map((note) => (
        <div class="card note" key={note.id}>
          <Markdown text={note.body} />
          {note.tags.length > 0 && (
            <p class="row">
              <Tags tags={note.tags} />
            </p>
          )}
          <p class="meta">
            {noteTarget(note)} · {phraseOwnTime(Date.parse(note.changed))}
            {note.passage && (
              <>
                {' · '}
                <LinkButton onClick={() => onGoto(note)}>{t('page.goto')}</LinkButton>
              </>
            )}
          </p>
        </div>
      ))}
    </Section>
  );
}
