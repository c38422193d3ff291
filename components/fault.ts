import { faultOf, type LibraryFault } from '../utils/library/open.ts';

/** A fault of the library, with the browser's own words for it. */
export interface Fault {
  readonly reason: LibraryFault | 'other';
  readonly message: string;
}

export function faultFrom(error: unknown): Fault {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const message = cause instanceof Error ? cause.message : String(cause);
  // It is quoted within a sentence of ours.
  return { reason: faultOf(error) ?? 'other', message: message.replace(/\.$/, '') };
}
