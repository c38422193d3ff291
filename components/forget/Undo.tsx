import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { LinkButton } from '../Button.tsx';

interface UndoProps {
  /** What was done: another thing done later has a way back of its own. */
  readonly of: object;
  readonly words: string;
  readonly undo: (() => Promise<unknown>) | null;
}

/** What was done, and the way back for as long as this is in view. */
export function Undo({ of, words, undo }: UndoProps) {
  const [last, setLast] = useState<object | null>(null);
  const undone = last === of;
  return (
    <p class="undo" role="status">
      <span class="grow">{undone ? t('forget.undone') : words}</span>
      {undo && !undone && (
        <LinkButton onClick={() => void undo().then(() => setLast(of))}>{t('forget.undo')}</LinkButton>
      )}
    </p>
  );
}
