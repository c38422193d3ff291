import { keepCorrection, takeBackCorrection } from '../../utils/library/keep.ts';
import type { Library } from '../../utils/library/open.ts';
import { tellChanged } from '../../utils/messages/changes.ts';
import type { QuotedClaim } from '../../utils/messages/schemas.ts';

/** Takes a correction back, and tells all faces. */
export async function takeBack(library: Library, id: string): Promise<void> {
  await takeBackCorrection(library, id);
  await tellChanged('corrections');
}

/** Sets a claim and a reading apart for good, and tells all faces. Returns how to take it back. */
export async function setApart(
  library: Library,
  { claim, passage, sentence, at }: QuotedClaim,
  url: string,
  reading: string | null,
): Promise<() => Promise<void>> {
  const [id, made] = [crypto.randomUUID(), new Date().toISOString()];
  const quoted = { claim, passage, sentence, at };
  await keepCorrection(library, { id, what: 'not-comparable', url, claim: quoted, reading, made });
  await tellChanged('corrections');
  return () => takeBack(library, id);
}
