import { t } from '../../utils/i18n/t.ts';
import { saveNote } from '../../utils/library/notes.ts';
import type { ArticleHead, Note } from '../../utils/messages/schemas.ts';
import { announce } from '../../utils/messages/send.ts';
import { type Draft, NoteEditor } from '../NoteEditor.tsx';
import { draftsOn } from './drafts.ts';
import { library } from './use-tab.ts';

/** A new note on an article as a whole. */
function noteOn(head: ArticleHead & { url: string }, { body, tags }: Draft): Note {
  const now = new Date().toISOString();
  const { url, title, site, published } = head;
  return {
    id: crypto.randomUUID(),
    url,
    title: title ?? url,
    site: site ?? '',
    published,
    body,
    tags,
    target: 'article',
    passage: null,
    claim: null,
    term: null,
    created: now,
    changed: now,
  };
}

/** Writes a note on the article. */
export function ArticleNote({ head, focus, saved }: { head: ArticleHead; focus: boolean; saved: () => void }) {
  const { url } = head;
  if (url === null) return null;
  const save = async (draft: Draft) => {
    await library.use((db) => saveNote(db, noteOn({ ...head, url }, draft)));
    await announce('library.changed', { kinds: ['notes'] });
    saved();
  };
  return (
    <div class="card">
      <NoteEditor drafts={draftsOn(url)} placeholder={t('note.article-placeholder')} autofocus={focus} save={save} />
    </div>
  );
}
