import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { LinkButton } from '../Button.tsx';

/** What was done, and the way back for as long as this is in view. */
export function Undo({ words, undo }: { words: string; undo: (() => Promise<unknown>) | null }) {
  const [undone, setUndone] = useState(false);
  return (
    <p class="undo" role="status">
      <span class="grow">{undone ? t('forget.undone') : words}</span>
      {undo && !undone && (
        <LinkButton onClick={() => void undo().then(() => setUndone(true))}>{t('forget.undo')}</LinkButton>
      )}
    </p>
  );
}
