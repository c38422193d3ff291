import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { Library } from '../../utils/library/open.ts';
import { browserSaid, type Fault } from '../fault.ts';
import { ForgetDialog } from './ForgetDialog.tsx';
import { type Forgotten, putBack } from './forgetting.ts';
import { Undo } from './Undo.tsx';

/** Why nothing was forgotten, and what to do about it. */
export function failedWords(fault: Fault): string {
  const why = {
    blocked: 'state.library.blocked',
    full: 'state.library.full',
    newer: 'state.library.newer',
    lost: 'forget.failed.other',
    unavailable: 'forget.failed.other',
    other: 'forget.failed.other',
  } as const;
  return [t('forget.failed'), t(why[fault.reason]), browserSaid(fault)].filter(Boolean).join(' ');
}

/** `ask` opens the dialog that asks what is to be forgotten; `shown` is that dialog, then what was forgotten with the way back. */
export function useForgetting(library: Library): { readonly ask: () => void; readonly shown: ComponentChild } {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<Forgotten | Fault | null>(null);
  const finish = (outcome: Forgotten | Fault) => {
    setAsking(false);
    setDone(outcome);
  };
  const shown = (
    <>
      {asking && <ForgetDialog library={library} onClose={() => setAsking(false)} onDone={finish} />}
      {done &&
        ('reason' in done ? (
          <Undo of={done} words={failedWords(done)} undo={null} />
        ) : (
          <Done forgotten={done} library={library} />
        ))}
    </>
  );
  return { ask: () => setAsking(true), shown };
}

function Done({ forgotten, library }: { forgotten: Forgotten; library: Library }) {
  const { removed, beside, copiesLeft } = forgotten;
  const words = removed.undoable ? t('forget.done', { articles: removed.articles.length }) : t('forget.no-undo');
  return (
    <Undo
      of={forgotten}
      words={copiesLeft ? `${words} ${t('forget.copies-left')}` : words}
      undo={removed.undoable ? () => putBack(library, removed, beside) : null}
    />
  );
}
