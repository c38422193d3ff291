import type { Context, Draft } from '../draft.ts';
import { words } from '../words/word-class.ts';
import { isPast } from './period-kinds.ts';

const CONCLUDES = words('so hence thus making meaning giving implying');
const WHICH = words('which this that');
const MAKES = words('makes made means meant gives gave implies implied equals');
const PARTS = words(', ; –');
const FAR = words('far that');

/** "June had seen 900 t, so the fall was 3%", "…, which makes a rise of 8%": a change worked out from the value before it. */
function isConcluded({ scene, spot, main }: Context): boolean {
  if (!main) return false;
  for (let at = main.spot.to; at < spot.from; at++) {
    if (!scene.is(at - 1, PARTS)) continue;
    if (scene.is(at, CONCLUDES) && !scene.is(at + 1, FAR)) return true;
    if (scene.is(at, WHICH) && scene.is(at + 1, MAKES)) return true;
  }
  return false;
}

/** The value that a change is worked out from, where it is one of the same measure in its sentence; null otherwise. */
export function workedOutFrom(c: Context, draft: Draft): Draft | null {
  const { main } = c;
  const isChange = draft.kind === 'change' && !isPast(draft);
  return isChange && main?.kind === 'amount' && main.measure === draft.measure && isConcluded(c) ? main : null;
}
