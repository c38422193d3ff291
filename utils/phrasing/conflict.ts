import { t } from '../i18n/t.ts';
import type { Conflict } from '../relations/conflicts.ts';

/** What two articles tell differently of one event, by the words each uses: "One names the defence ministry, the other …". */
export const phraseConflict = (kind: Conflict['kind'], a: string, b: string): string =>
  kind === 'actor' ? t('conflict.actor', { a, b }) : t('conflict.date', { a, b });
