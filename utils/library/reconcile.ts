import type { QuotedClaim } from '../messages/schemas.ts';
import type { Steps } from '../text/steps.ts';
import { emptyReading, markOf } from './reading.ts';
import type { ClaimRecord, CorrectionRecord, ReadingRecord } from './records.ts';
import { type KeyOf, readingsOf } from './update-readings.ts';

/** A claim with the names of its passage and its reading, and that reading as if nobody had given it yet. */
export interface Named extends QuotedClaim {
  readonly mark: string;
  readonly frame: string;
  readonly empty: ReadingRecord;
}

/** A claim is named once, though who reads an article stores it and then compares it. */
const known = new WeakMap<QuotedClaim, Named>();

export function nameClaim(quoted: QuotedClaim): Named {
  const before = known.get(quoted);
  if (before) return before;
  const empty = emptyReading(quoted);
  const named = { ...quoted, mark: markOf(quoted), frame: empty.id, empty };
  known.set(quoted, named);
  return named;
}

/** The claims by their passages: one said twice in the same words is there once, as it was first. */
export function* nameInSteps(claims: readonly QuotedClaim[]): Steps<Named[]> {
  const named = new Map<string, Named>();
  for (const claim of claims) {
    const found = nameClaim(claim);
    if (!named.has(found.mark)) named.set(found.mark, found);
    yield;
  }
  return [...named.values()];
}

/** Whether the reader said that this claim is none, or misread in just this way. */
export function isCorrected(claim: Pick<Named, 'mark' | 'frame'>, corrections: readonly CorrectionRecord[]): boolean {
  return corrections.some(
    ({ what, mark, frame }) =>
      mark === claim.mark && (what === 'not-a-claim' || (what === 'misread' && frame === claim.frame)),
  );
}

/** The readings the reader said this claim is not comparable with, from either side. */
export function deniedReadings(
  claim: Pick<Named, 'mark' | 'frame'>,
  corrections: readonly CorrectionRecord[],
): ReadonlySet<string> {
  const denied = new Set<string>();
  for (const { what, mark, frame, others, reading } of corrections) {
    if (what !== 'not-comparable' || reading === null) continue;
    if (mark === claim.mark && frame === claim.frame) denied.add(reading);
    if (reading === claim.frame && others.includes(claim.mark)) denied.add(frame);
  }
  return denied;
}

type Fresh = Omit<ClaimRecord, 'id'> & { id?: number };

const isSame = (stored: ClaimRecord, record: Partial<ClaimRecord>): boolean =>
  Object.entries(record).every(
    ([field, value]) => JSON.stringify(stored[field as keyof ClaimRecord]) === JSON.stringify(value),
  );

/** What storing an article again does to its claims. */
export interface Plan {
  readonly version: number;
  readonly put: readonly Fresh[];
  /** The readings the article gave, and those it gives now, as if nobody had given them yet. */
  readonly before: KeyOf;
  readonly after: ReadonlyMap<string, ReadingRecord>;
}

/**
 * Holds the claims of an article as it is now against those stored. A claim found again in the same words is the same
 * record, though it may be read better now; one that is gone is kept and marked superseded. The version counts up where
 * any came or went.
 */
export function reconcile(
  stored: readonly ClaimRecord[],
  claims: readonly Named[],
  corrections: readonly CorrectionRecord[],
  { article, version, day }: { article: number; version: number; day: number },
): Plan {
  const inForce = stored.filter((record) => !record.superseded);
  const before = readingsOf(inForce);
  const found = new Map(inForce.map((record) => [record.mark, record]));
  const marks = new Set(claims.map(({ mark }) => mark));
  const gone = inForce.filter(({ mark }) => !marks.has(mark));
  const changed = gone.length > 0 || claims.length > found.size - gone.length;
  const next = stored.length > 0 && changed ? version + 1 : version;
  const after = new Map<string, ReadingRecord>();
  const put: Fresh[] = gone.map((record) => ({ ...record, superseded: true, reading: null, material: null }));
  for (const one of claims) {
    const { mark, frame, claim, passage, sentence, at } = one;
    const reading = isCorrected(one, corrections) ? null : frame;
    if (reading !== null) after.set(frame, one.empty);
    const old = found.get(mark);
    const record = {
      superseded: false,
      reading,
      day,
      mark,
      frame,
      key: one.empty.key,
      material: claim.material,
      claim,
      passage,
      sentence,
      at,
    };
    if (!old || !isSame(old, record)) put.push({ ...old, article, version: old?.version ?? next, ...record });
  }
  return { version: next, put, before, after };
}
