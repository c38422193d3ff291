import type { CorrectionRecord } from '../library/records.ts';
import type { QuotedClaim } from '../messages/schemas.ts';

const caseOf = ({ sentence, at, claim }: QuotedClaim) => ({ sentence, at, claim });

/**
 * Corrections as labelled cases, one JSON object a line: what the reader said of a claim, or of two, with their
 * sentences and how they were read. What a rule of the engine got wrong can be tried again from them.
 */
export function* labelledCases(corrections: readonly CorrectionRecord[]): Iterable<string> {
  for (const { id, what, url, made, claim, other } of corrections) {
    yield `${JSON.stringify({ id, label: what, url, made, claim: caseOf(claim), other: other ? caseOf(other) : null })}\n`;
  }
}
