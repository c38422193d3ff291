import type { QuotedClaim } from '../../utils/messages/schemas.ts';
import { phraseReference, referenceLine, referenceTick } from '../../utils/phrasing/reference.ts';
import { referenceFor } from '../../utils/reference/reference-for.ts';
import { gistOf } from '../../utils/relations/gist.ts';
import type { ReferenceView } from '../claim-view.ts';

/** What the statistics say of a claim, for its card. */
export function referencesOf({ claim, sentence, at }: QuotedClaim, day: string | null, today: string): ReferenceView[] {
  const { readings } = referenceFor(claim, day, today, gistOf(claim, sentence, at));
  return readings.map((reading) => ({
    words: phraseReference(reading),
    line: referenceLine(reading),
    plot: referenceTick(reading),
  }));
}
