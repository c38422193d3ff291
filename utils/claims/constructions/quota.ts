import type { Context, Draft } from '../draft.ts';
import { words } from '../word-class.ts';
import { before, type Construction, saysBefore } from './construction.ts';

const QUOTA = words('quota quotas cap caps capped ceiling allotment allotments allocation allocations limit limited');
/** Verbs by which somebody is given, or allowed, a part of a quota. */
const ALLOTTED = words(
  'receive receives received get gets got given granted allotted allocated assigned may permitted allowed entitled can',
);
const ALLOWED = words('allowed permitted allotted');
const wasQuota = (draft: Draft) => draft.evidence.measure.winner()?.why.some((why) => why.includes('quota')) ?? false;
const NAMES_QUOTA = words('quota quotas allotment allotments');
/** Whether the sentence or a line above it speaks of quotas. */
const speaksOfQuotas = (c: Context) =>
  [c.view, ...c.lines].some(({ from, to }) => c.scene.first(from, to, NAMES_QUOTA) >= 0);

/** "a quota of 31,000 tonnes", "capped shipments at 96,600 tonnes": what may be, and no figure of trade. */
export const quota: Construction = (c, ballot) => {
  const at = before(c, QUOTA);
  const beside = c.sibling && wasQuota(c.sibling);
  const spokenOf = beside || (c.earlier !== null && c.distance <= 2 && wasQuota(c.earlier)) || speaksOfQuotas(c);
  if (at >= 0 && c.spot.from - at <= 9) ballot.add('other', 17, 'a quota');
  else if (spokenOf && saysBefore(c, ALLOTTED, c.clauseFrom)) ballot.add('other', 16, 'allotted of a quota');
  else if (c.scene.is(c.spot.to, ALLOWED)) ballot.add('other', 16, 'a quota');
  else if (beside) ballot.add('other', 8, 'beside a quota');
};
