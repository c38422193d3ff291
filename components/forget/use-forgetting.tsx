import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { Removed } from '../../utils/library/forget.ts';
import type { Library } from '../../utils/library/open.ts';
import { ForgetDialog } from './ForgetDialog.tsx';
import { putBack } from './forgetting.ts';
import { Undo } from './Undo.tsx';

/** `ask` opens the dialog that asks what is to be forgotten; `shown` is that dialog, then what was forgotten with the way back. */
export function useForgetting(library: Library): { readonly ask: () => void; readonly shown: ComponentChild } {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<Removed | 'failed' | null>(null);
  const finish = (removed: Removed | null) => {
    setAsking(false);
    setDone(removed ?? 'failed');
  };
  const shown = (
    <>
      {asking && <ForgetDialog library={library} onClose={() => setAsking(false)} onDone={finish} />}
      {done === 'failed' && <Undo words={t('forget.failed')} undo={null} />}
      {done !== null && done !== 'failed' && (
        <Undo
          key={done.articles[0]?.id ?? 'all'}
          words={done.undoable ? t('forget.done', { articles: done.articles.length }) : t('forget.no-undo')}
          undo={done.undoable ? () => putBack(library, done) : null}
        />
      )}
    </>
  );
  return { ask: () => setAsking(true), shown };
}
