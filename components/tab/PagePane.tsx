import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { Note } from '../../utils/messages/schemas.ts';
import { LinkButton } from '../Button.tsx';
import { draftsOn } from '../notes/drafts.ts';
import { dropNote, keepNote } from '../notes/keep-notes.ts';
import { NoteList } from '../notes/NoteList.tsx';
import { MarkList } from '../page/MarkList.tsx';
import { Page, type PageActions } from '../page/Page.tsx';
import type { PageData } from '../page/page-data.ts';
import { ArticleNote } from './ArticleNote.tsx';
import type { goTo } from './actions.ts';
import { BeforePane } from './BeforePane.tsx';
import { CardActions } from './CardActions.tsx';
import type { Pane } from './PanelTabs.tsx';
import { library } from './use-tab.ts';

/** What was done, and how it is undone. */
export interface Done {
  readonly words: string;
  readonly undo: () => Promise<unknown>;
}
interface PagePaneProps {
  readonly face: 'popup' | 'panel';
  readonly pane: Pane;
  readonly data: PageData;
  readonly private: boolean;
  readonly missing: ReadonlySet<string>;
  readonly current: string | null;
  readonly go: (goal: Parameters<typeof goTo>[1]) => void;
  readonly onDone: (done: Done) => void;
}

/** What is known of the page: all of it in the popup, one side of it at a time in the panel. */
export function PagePane(props: PagePaneProps) {
  const { face, pane, data, missing, current, go, onDone } = props;
  const [writing, setWriting] = useState<'no' | 'kept' | 'asked'>('no');
  const { url } = data.head;
  const mayWrite = url !== null && !props.private;
  useEffect(() => {
    if (url === null) return;
    // What was begun before the popup closed is in sight when it opens again.
    const look = (kept: unknown) => kept && setWriting((before) => (before === 'no' ? 'kept' : before));
    draftsOn(url)
      .read()
      .then(look, () => undefined);
  }, [url]);
  const remove = async ({ id }: Note) => {
    const gone = await dropNote(library, id);
    if (gone) onDone({ words: t('note.deleted'), undo: () => keepNote(library, gone) });
  };
  const isPanel = face === 'panel';
  const actions: PageActions = {
    gotoClaim: ({ claim, passage }) => go({ what: 'claim', id: claim.id, passage }),
    gotoTerm: (term) => go({ what: 'term', id: term, passage: null }),
  };
  const notes = (
    <NoteList
      notes={data.notes}
      missing={missing}
      onGoto={(note) => go({ what: 'note', id: note.id, passage: note.passage })}
      onChange={(note, from) => keepNote(library, note, from)}
      onDelete={(note) => void remove(note)}
      end={
        mayWrite &&
        !isPanel && (
          <LinkButton onClick={() => setWriting(writing === 'no' ? 'asked' : 'no')}>{t('page.new-note')}</LinkButton>
        )
      }
      before={mayWrite && (isPanel || writing !== 'no') && <ArticleNote head={data.head} focus={writing === 'asked'} />}
    />
  );
  if (pane !== 'page') {
    return (
      <>
        <h1 class="sr" lang={data.head.lang ?? undefined} dir="auto">
          {data.head.title ?? t('page.untitled')}
        </h1>
        {pane === 'before' && data.whole && <BeforePane articles={data.before} all={data.readBefore} />}
        {pane === 'notes' && notes}
        {pane === 'marks' && <MarkList data={data} current={current} actions={actions} />}
      </>
    );
  }
  return (
    <Page
      data={data}
      plots={isPanel ? 'all' : 'first'}
      current={current}
      underCard={
        isPanel && !props.private
          ? (claim) => (
              <CardActions
                claim={claim}
                head={data.head}
                onCorrected={(undo) => onDone({ words: t('action.set-apart'), undo })}
              />
            )
          : undefined
      }
      actions={actions}
      notes={isPanel ? undefined : notes}
    />
  );
}
