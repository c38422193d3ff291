import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { type Fault, faultFrom } from '../../../components/fault.ts';
import { type Forgotten, forgetNow, putBack } from '../../../components/forget/forgetting.ts';
import { Undo } from '../../../components/forget/Undo.tsx';
import { failedWords } from '../../../components/forget/use-forgetting.tsx';
import { t } from '../../../utils/i18n/t.ts';
import { library } from '../use-library.ts';

interface Removal {
  /** Takes articles out of the library, by their ids. Returns whether they went. */
  readonly remove: (ids: readonly number[]) => Promise<boolean>;
  /** What became of it, with the way back. */
  readonly shown: ComponentChild;
}

/** Articles deleted from the list, put back while it is in view. */
export function useRemoval(): Removal {
  const [outcome, setOutcome] = useState<Forgotten | Fault | null>(null);
  const remove = async (ids: readonly number[]) => {
    try {
      setOutcome(await forgetNow(library, { what: 'articles', ids }, false));
      return true;
    } catch (error) {
      setOutcome(faultFrom(error));
      return false;
    }
  };
  if (outcome === null) return { remove, shown: null };
  if ('reason' in outcome) return { remove, shown: <Undo of={outcome} words={failedWords(outcome)} undo={null} /> };
  const { removed, beside } = outcome;
  const { articles, undoable } = removed;
  const shown = (
    <Undo
      of={outcome}
      words={t('library.deleted', { articles: articles.length })}
      undo={undoable ? () => putBack(library, removed, beside) : null}
    />
  );
  return { remove, shown };
}
