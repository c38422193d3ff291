import type { Context, Draft } from '../draft.ts';
import { ALLOWED } from '../trade/trade-vocabulary.ts';
import { COMMA, words } from '../words/word-class.ts';
import { after, before, construction, placeAfter, saysBefore } from './construction.ts';

const QUOTA = words(
  'quota quotas cap caps capped ceiling allotment allotments allocation allocations limit limits limited',
);
/** Verbs by which somebody is given, or allowed, a part of a quota, or a part is kept from all. */
const ALLOTTED = words(
  'receive receives received given granted allotted allocated assigned handed may permitted allowed entitled can reserved fixed',
);
const LETTING = words('let lets');
const KEPT = words('kept held keeps holds');
/** Whether somebody is given so much, may send so much, or will be let do so ("let 900 t out" has happened), or it is held back from all. */
function isAllotted(c: Context): boolean {
  if (saysBefore(c, ALLOTTED, c.clauseFrom) || (c.foreseen && saysBefore(c, LETTING, c.clauseFrom))) return true;
  const kept = Math.max(before(c, KEPT, c.clauseFrom), after(c, KEPT, 4));
  return kept >= 0 && c.scene.base[kept + 1] === 'back';
}

/** Whether a figure was read as what a quota allows, or is about one. */
export const wasQuota = (draft: Draft): boolean =>
  draft.evidence.measure.winner()?.why.some((why) => why.includes('quota')) ?? false;
const NAMES_QUOTA = words('quota quotas allotment allotments');
const REACH = 3;

/** Whether the sentence or a line above it speaks of quotas. */
const speaksHereOfQuotas = (c: Context) =>
  [c.view, ...c.lines].some(({ from, to }) => c.scene.first(from, to, NAMES_QUOTA) >= 0) ||
  /\bquotas?\b/i.test(c.scene.reading.title ?? '');

/** Whether the sentence before speaks of quotas, or a figure shortly before was one of a quota. */
function quotasWereSpokenOf({ scene, view, before: told }: Context): boolean {
  const last = scene.reading.sentences[view.index - 1];
  if (last && scene.first(last.from, last.to, NAMES_QUOTA) >= 0) return true;
  return told.some((draft) => wasQuota(draft) && view.index - draft.view.index <= REACH);
}

/** "can make 900 t", "received 900 t from Peru": what is made or bought is no part of a quota spoken of before. */
const isOtherwiseHad = (c: Context) =>
  placeAfter(c, 'from') ||
  c.view.cues.some(
    ({ form, measure, from, to }) =>
      form === 'verb' && measure !== 'exports' && from >= c.clauseFrom && to <= c.spot.from,
  );

const MAY = words('may');
const OUT = words('ship export leave sell send');
const TRADERS = words('exporters miners producers companies firms traders smelters mines shippers refiners sellers');
const ALL = words('all');
const PERMITTING = words('allow allows allowing permit permits permitting able');
/** "allows miners to ship 900 t", "exporters will be able to sell 900 t". */
function isLetOut(c: Context): boolean {
  const { scene, spot, clauseFrom } = c;
  const out = before(c, OUT, clauseFrom);
  if (out < 0 || scene.base[out - 1] !== 'to' || scene.first(out, spot.from, COMMA) >= 0) return false;
  return scene.last(clauseFrom, out, TRADERS) >= 0 && scene.last(clauseFrom, out, PERMITTING) >= 0;
}

/** "exporters may ship 900 t this year", "900 t as all that may leave": what is allowed; who may do so is no country, of which it would be a guess. */
function isPermitted(c: Context): boolean {
  const { scene, spot, view } = c;
  if (isLetOut(c)) return true;
  const may = before(c, MAY, c.clauseFrom);
  if (may >= 0 && scene.is(may + 1, OUT) && saysBefore(c, TRADERS, c.clauseFrom)) return true;
  const all = scene.first(spot.to, Math.min(view.to, spot.to + MAX_ALL), ALL);
  return all >= 0 && scene.base[all + 1] === 'that' && scene.is(all + 2, MAY);
}
const MAX_ALL = 4;

/** "Boreal Metals Limited": the end of a house's name. */
const isLegalForm = ({ scene }: Context, at: number) =>
  scene.base[at] === 'limited' && scene.isCapital(at) && scene.isCapital(at - 1);

/** "a quota of 31,000 tonnes", "capped shipments at 96,600 tonnes": what may be, and no figure of trade. */
export const quota = construction(null, (c, ballot) => {
  const at = before(c, QUOTA);
  const beside = c.sibling && wasQuota(c.sibling);
  if (at >= 0 && c.spot.from - at <= 9 && !isLegalForm(c, at)) ballot.add('other', 17, 'a quota');
  else if (c.scene.is(c.spot.to, ALLOWED) || isPermitted(c)) ballot.add('other', 16, 'a quota');
  else if (isAllotted(c) && (beside || speaksHereOfQuotas(c) || (quotasWereSpokenOf(c) && !isOtherwiseHad(c))))
    ballot.add('other', 20, 'allotted of a quota');
  else if (beside) ballot.add('other', 8, 'beside a quota');
});

const BIDDING = words(
  'told tells tell ordered orders order instructed instructs directed directs required requires barred bars forbade',
);
/** "told the refiners to smelt no more than 900 tonnes": what somebody is bid to keep to. */
export const bidden = construction(BIDDING, (c, ballot) => {
  const { scene, spot } = c;
  if (spot.quantity.hedge !== 'at-most') return;
  const bid = before(c, BIDDING, c.view.from);
  const to = bid < 0 ? -1 : scene.first(bid, spot.from, TO);
  if (to >= 0 && c.view.verbCueAt(to + 1) !== null && spot.from - to <= MAX_BID) ballot.add('other', 16, 'bidden');
});
const TO = words('to');
const MAX_BID = 5;

const OF_IT = words('that it this');
const OF_WHAT = words('amount volume tonnage quantity total quota what');
const MAX_WHOLE = 9;
/** "75% of the 24,150 t allowed", "half of what the regulator allowed", "84% of its quota": a part of what may be. */
export const partOfQuota = construction(null, (c, ballot) => {
  const { scene, spot } = c;
  if (scene.base[spot.to] !== 'of') return;
  const isOfIt = scene.is(spot.to + 1, OF_IT) && c.sibling !== null && wasQuota(c.sibling);
  if (isOfIt) ballot.add('other', 16, 'a part of a quota');
  const limit = Math.min(c.view.to, spot.to + MAX_WHOLE);
  const allowed = scene.first(spot.to, limit, ALLOWED) >= 0;
  const whole = scene.first(spot.to, limit, OF_WHAT) >= 0 || scene.isQuantity(spot.to + 2);
  if ((allowed && whole) || scene.first(spot.to, Math.min(limit, spot.to + 5), NAMES_QUOTA) >= 0)
    ballot.add('other', 18, 'a part of a quota');
});
