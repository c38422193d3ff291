import { t } from '../utils/i18n/t.ts';
import { faultOf, LibraryError, type LibraryFault } from '../utils/library/open.ts';

/** A fault of the library, with the browser's own words for it; null where it gave none. */
export interface Fault {
  readonly reason: LibraryFault | 'other';
  readonly message: string | null;
}

export function faultFrom(error: unknown): Fault {
  const reason = faultOf(error) ?? 'other';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof LibraryError) return { reason, message: null };
  const message = cause instanceof Error ? cause.message : String(cause);
  // It is quoted within a sentence of ours.
  return { reason, message: message.replace(/\.$/, '') };
}

/** The browser's own words as a sentence, where it gave any. */
export const browserSaid = ({ message }: Fault): string | undefined =>
  message === null ? undefined : t('state.browser-said', { message });
