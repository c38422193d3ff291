import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { ExportButton } from '../../components/export/ExportButton.tsx';
import { Undo } from '../../components/forget/Undo.tsx';
import { dropNote, keepNote } from '../../components/notes/keep-notes.ts';
import { NoteList } from '../../components/notes/NoteList.tsx';
import { Page } from '../../components/page/Page.tsx';
import { State } from '../../components/State.tsx';
import { FaultState } from '../../components/tab/TabStates.tsx';
import { isLinkable } from '../../utils/exchange/address.ts';
import { t } from '../../utils/i18n/t.ts';
import type { NoteRecord } from '../../utils/library/records.ts';
import type { Passage } from '../../utils/messages/schemas.ts';
import { passageAddress } from '../../utils/text/fragment.ts';
import { articleData } from './article-data.ts';
import { library, useLibrary } from './use-library.ts';

const open = (url: string | null, passage: Passage | null) => {
  if (url === null || !isLinkable(url)) return;
  globalThis.open(passage === null ? url : passageAddress(url, passage.quote), '_blank', 'noreferrer');
};

/** One article with its claims, compared with all that was read. */
export function ArticlePage({ id }: { id: number }) {
  const [gone, setGone] = useState<NoteRecord | null>(null);
  const { value, fault, read } = useLibrary(async (db) => ({ data: await articleData(db, id) }), [id]);
  if (fault) return <FaultState fault={fault} retry={read} />;
  if (!value) return null;
  if (!value.data) {
    const body = [{ text: t('library.article.gone.body'), style: 'plain' }] as const;
    return <State icon="article" title={t('library.article.gone')} body={[body]} />;
  }
  const { data } = value;
  const { url } = data.head;
  return (
    <>
      <header>
        <p class="grow">
          <a href="#articles">{t('library.back')}</a>
        </p>
        <Button look="edge" onClick={() => open(url, null)}>
          {t('library.open')}
        </Button>
        {url !== null && (
          <ExportButton library={library} scope={{ what: 'article', url }} words={t('foot.export')} look="edge" />
        )}
      </header>
      <div class="panel article">
        <Page
          data={data}
          plots="all"
          actions={{
            gotoClaim: ({ passage }) => open(url, passage),
            gotoTerm: () => open(url, null),
          }}
          notes={
            data.notes.length > 0 && (
              <NoteList
                notes={data.notes}
                onGoto={({ passage }) => open(url, passage)}
                onChange={(note, from) => keepNote(library, note, from)}
                onDelete={(note) => void dropNote(library, note.id).then(setGone)}
              />
            )
          }
        />
      </div>
      {gone && <Undo of={gone} words={t('note.deleted')} undo={() => keepNote(library, gone)} />}
    </>
  );
}
