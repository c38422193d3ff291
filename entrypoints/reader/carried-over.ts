import type { QuotedClaim } from '../../utils/messages/schemas.ts';
import type { ReadAnswer, View } from './view.ts';

const placeOf = ({ sentence, at, claim }: QuotedClaim) => `${at}:${claim.text}:${sentence}`;

/** What was answered of an article's claims, for the same claims in the article as it is now: their ids may be others. */
export function carriedOver(answer: ReadAnswer, before: View, now: View): ReadAnswer {
  const idNow = new Map(now.findings.claims.map((claim) => [placeOf(claim), claim.claim.id]));
  const moved = new Map(
    before.findings.claims.flatMap((claim) => {
      const id = idNow.get(placeOf(claim));
      return id === undefined ? [] : [[claim.claim.id, id] as const];
    }),
  );
  return {
    ...answer,
    claims: answer.claims.flatMap((claim) => {
      const id = moved.get(claim.id);
      return id === undefined ? [] : [{ ...claim, id }];
    }),
    dropped: answer.dropped.flatMap((id) => moved.get(id) ?? []),
  };
}
