import { t } from '../utils/i18n/t.ts';
import type { Draft } from '../utils/messages/schemas.ts';
import { IconButton } from './Button.tsx';
import { type Drafts, type NoDrafts, NoteEditor } from './NoteEditor.tsx';

interface TooltipNoteProps {
  /** The words the note is on; null for the article as a whole. */
  readonly words: string | null;
  readonly drafts: Drafts | NoDrafts;
  readonly pinned: boolean;
  readonly actions: {
    readonly pin: () => void;
    readonly close: () => void;
    /** Resolves once the note is on the disk. */
    readonly saveNote: (draft: Draft) => Promise<unknown>;
  };
}

/** A note on what the reader selected in the page, or on the article. */
export function TooltipNote({ words, drafts, pinned, actions }: TooltipNoteProps) {
  return (
    <section class="tip" role="dialog" tabIndex={-1} aria-label={t('action.note')}>
      <div class="tip-h">
        <div class="grow">
          <p class="value name">{t('action.note')}</p>
          <p class="meta">{words === null ? t('note.on-article') : t('note.on', { words })}</p>
        </div>
        <IconButton icon="pin" label={t('tooltip.pin')} pressed={pinned} onClick={actions.pin} />
        <IconButton icon="close" label={t('action.close')} onClick={actions.close} />
      </div>
      <div class="tip-b">
        <NoteEditor drafts={drafts} autofocus save={actions.saveNote} />
      </div>
    </section>
  );
}
