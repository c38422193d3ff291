import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { ExportButton } from '../../components/export/ExportButton.tsx';
import { Undo } from '../../components/forget/Undo.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Markdown } from '../../components/Markdown.tsx';
import { Tags } from '../../components/Note.tsx';
import { noteTarget } from '../../components/page/NoteList.tsx';
import { State } from '../../components/State.tsx';
import { FaultState } from '../../components/tab/TabStates.tsx';
import { t } from '../../utils/i18n/t.ts';
import { allNotes, deleteNote, saveNote } from '../../utils/library/notes.ts';
import type { NoteRecord } from '../../utils/library/records.ts';
import { announce } from '../../utils/messages/send.ts';
import { phraseOwnTime } from '../../utils/phrasing/time.ts';
import { passageAddress } from '../../utils/text/fragment.ts';
import { library, useLibrary } from './use-library.ts';

const matches = (words: string) => {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return ({ body, tags, title, site, passage }: NoteRecord) => {
    const text = [body, ...tags, title, site, passage?.quote.exact].join(' ').toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  };
};

const changed = () => announce('library.changed', { kinds: ['notes'] });

/** The reader's notes, the newest first. */
export function Notes() {
  const [words, setWords] = useState('');
  const [gone, setGone] = useState<NoteRecord | null>(null);
  const { value, fault, read } = useLibrary(allNotes, []);
  if (fault) return <FaultState fault={fault} retry={read} />;
  if (!value) return null;
  const undo = gone && (
    <Undo
      key={gone.id}
      words={t('note.deleted')}
      undo={() =>
        library
          .use((db) => saveNote(db, gone))
          .then(changed)
          .then(read)
      }
    />
  );
  if (value.length === 0) {
    const body = [{ text: t('library.notes.empty.body'), style: 'plain' }] as const;
    return (
      <>
        <State icon="note" title={t('library.notes.empty')} body={[body]} />
        {undo}
      </>
    );
  }
  const remove = async ({ id }: NoteRecord) => {
    setGone(await library.use((db) => deleteNote(db, id)));
    await changed();
    read();
  };
  const found = value.filter(matches(words));
  return (
    <>
      <header>
        <h1 class="grow">{t('page.notes')}</h1>
        <ExportButton library={library} scope={{ what: 'notes' }} words={t('foot.export-notes')} look="edge" />
      </header>
      <div class="chips">
        <label class="field search">
          <Icon name="search" />
          <input
            type="search"
            aria-label={t('library.notes.search')}
            placeholder={t('library.notes.search')}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <span class="grow" />
        <span class="muted">{t('library.count', { shown: found.length, all: value.length })}</span>
      </div>
      <div class="stack">
        {found.map((note) => (
          <NoteCard key={note.id} note={note} onDelete={() => void remove(note)} />
        ))}
      </div>
      {undo}
    </>
  );
}

function NoteCard({ note, onDelete }: { note: NoteRecord; onDelete: () => void }) {
  const address = note.passage === null ? note.url : passageAddress(note.url, note.passage.quote);
  return (
    <article class="panel noted">
      {note.passage && (
        <p class="q soft" dir="auto">
          {note.passage.quote.prefix}
          <b>{note.passage.quote.exact}</b>
          {note.passage.quote.suffix}
        </p>
      )}
      <Markdown text={note.body} />
      <p class="row meta">
        <span class="grow">
          {note.site} · {phraseOwnTime(Date.parse(note.changed))} · {note.passage ? '' : `${noteTarget(note)} · `}
          {/^https?:/.test(address) && (
            <a href={address} target="_blank" rel="noreferrer">
              {t('page.goto')}
            </a>
          )}
        </span>
        <Tags tags={note.tags} />
        <Button icon="delete" onClick={onDelete}>
          {t('note.delete')}
        </Button>
      </p>
    </article>
  );
}
