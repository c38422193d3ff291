import { useMemo, useState } from 'preact/hooks';
import { ExportButton } from '../../components/export/ExportButton.tsx';
import { Undo } from '../../components/forget/Undo.tsx';
import { dropNote, keepNote } from '../../components/notes/keep-notes.ts';
import { NoteCard } from '../../components/notes/NoteCard.tsx';
import { choicesOf, Filter } from '../../components/pages/Filter.tsx';
import { FilterRow, ShowMore } from '../../components/pages/FilterRow.tsx';
import { hasWords } from '../../components/pages/SearchField.tsx';
import { State } from '../../components/State.tsx';
import { FaultState } from '../../components/tab/TabStates.tsx';
import { isLinkable } from '../../utils/exchange/address.ts';
import { t } from '../../utils/i18n/t.ts';
import { allNotes } from '../../utils/library/notes.ts';
import type { NoteRecord } from '../../utils/library/records.ts';
import { passageAddress } from '../../utils/text/fragment.ts';
import { library, useLibrary } from './use-library.ts';

/** Notes drawn at first, and with each "Show more". */
const PAGE = 100;

const textOf = ({ body, tags, title, site, passage }: NoteRecord) =>
  [body, ...tags, title, site, passage?.quote.exact].join(' ');

/** The reader's notes, the newest first: found by words, tag and site, edited in their place, deleted with a way back. */
export function Notes() {
  const [words, setWords] = useState('');
  const [tag, setTag] = useState('');
  const [site, setSite] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [gone, setGone] = useState<NoteRecord | null>(null);
  const { value, fault, read } = useLibrary(allNotes, []);
  const notes = value ?? [];
  const tags = useMemo(() => choicesOf(notes.flatMap((note) => note.tags)), [value]);
  const sites = useMemo(() => choicesOf(notes.map((note) => note.site)), [value]);
  if (fault) return <FaultState fault={fault} retry={read} />;
  if (!value) return null;
  const undo = gone && <Undo of={gone} words={t('note.deleted')} undo={() => keepNote(library, gone)} />;
  if (notes.length === 0) {
    const body = [{ text: t('library.notes.empty.body'), style: 'plain' }] as const;
    return (
      <>
        <State icon="note" title={t('library.notes.empty')} body={[body]} />
        {undo}
      </>
    );
  }
  const has = hasWords(words);
  const found = notes.filter(
    (note) => (tag === '' || note.tags.includes(tag)) && (site === '' || note.site === site) && has(textOf(note)),
  );
  return (
    <>
      <header>
        <h1 class="grow">{t('nav.notes')}</h1>
        <ExportButton library={library} scope={{ what: 'notes' }} words={t('foot.export-notes')} look="edge" />
      </header>
      <FilterRow
        label={t('library.notes.search')}
        words={words}
        onSearch={setWords}
        status={t('library.count', { shown: found.length, all: notes.length })}
      >
        <Filter label={t('filter.tag')} value={tag} choices={tags} onChange={setTag} />
        <Filter label={t('filter.site')} value={site} choices={sites} onChange={setSite} />
      </FilterRow>
      {found.length === 0 && <p class="muted">{t('library.empty-found')}</p>}
      <div class="stack">
        {found.slice(0, limit).map((note) => (
          <article class="panel noted" key={note.id}>
            <NoteCard
              note={note}
              where={note.site}
              go={<PassageLink note={note} />}
              onChange={(next, from) => keepNote(library, next, from)}
              onDelete={({ id }) => void dropNote(library, id).then(setGone)}
            />
          </article>
        ))}
      </div>
      <ShowMore more={found.length > limit} onMore={() => setLimit(limit + PAGE)} />
      {undo}
    </>
  );
}

/** The way to a note's passage, or to its article. */
function PassageLink({ note: { passage, url } }: { note: NoteRecord }) {
  const address = passage === null ? url : passageAddress(url, passage.quote);
  if (!isLinkable(address)) return null;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {t(passage === null ? 'library.open' : 'page.goto')}
    </a>
  );
}
