import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import { SearchField } from './SearchField.tsx';

interface FilterRowProps {
  /** What is searched. */
  readonly label: string;
  readonly words: string;
  readonly onSearch: (words: string) => void;
  /** How many are shown of how many, or what is being waited for. */
  readonly status: string;
  /** Filters, and the choice of an order. */
  readonly children?: ComponentChildren;
}

/** The row above a list: what narrows it, and at its end what that comes to. */
export function FilterRow({ label, words, onSearch, status, children }: FilterRowProps) {
  return (
    <div class="chips">
      <SearchField label={label} value={words} onInput={onSearch} />
      {children}
      <span class="grow" />
      <span class="muted" role="status">
        {status}
      </span>
    </div>
  );
}

/** Leads to more of a list that is not drawn whole; nothing where it is. */
export function ShowMore({ more, onMore }: { more: boolean; onMore: () => void }) {
  if (!more) return null;
  return (
    <p>
      <button type="button" class="link" onClick={onMore}>
        {t('library.more')}
      </button>
    </p>
  );
}
