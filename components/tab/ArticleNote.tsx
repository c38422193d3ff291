import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { ArticleHead, Draft } from '../../utils/messages/schemas.ts';
import { NoteEditor } from '../NoteEditor.tsx';
import { draftsOn } from '../notes/drafts.ts';
import { keepNote } from '../notes/keep-notes.ts';
import { newNote } from './new-note.ts';
import { library } from './use-tab.ts';

/** Writes a note on the article. Once it is saved it stands below, and the field is empty for the next. */
export function ArticleNote({ head, focus }: { head: ArticleHead; focus: boolean }) {
  const [written, setWritten] = useState(0);
  const { url } = head;
  if (url === null) return null;
  const save = async (draft: Draft) => {
    const drafts = draftsOn(url);
    await keepNote(library, newNote({ ...head, url }, draft));
    await drafts.clear();
    setWritten(written + 1);
  };
  return (
    <div class="card">
      <NoteEditor
        key={written}
        drafts={draftsOn(url)}
        placeholder={t('note.article-placeholder')}
        autofocus={focus}
        save={save}
      />
    </div>
  );
}
