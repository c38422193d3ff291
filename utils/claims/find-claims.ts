import type { Steps } from '../text/steps.ts';
import type { Ballot } from './ballot.ts';
import { certaintyOf } from './certainty.ts';
import { readKind } from './change/kind.ts';
import { readSlot } from './change/slots.ts';
import { isAveraged, isDealt, isTraded } from './change/trading.ts';
import type { Claim, Measure } from './claim.ts';
import { REGION } from './data/place-groups.ts';
import type { Context, Draft } from './draft.ts';
import { readMaterial } from './material/material.ts';
import { readMeasure } from './measure/measure.ts';
import { isForeseen } from './modality/foresight.ts';
import { readModality } from './modality/modality.ts';
import { readOrg } from './org/org.ts';
import { readPlace } from './place/place.ts';
import { relateSiblings } from './relate-siblings.ts';
import { contextLines } from './scene/lines.ts';
import type { Reading } from './scene/reading.ts';
import { Scene, type View } from './scene/scene.ts';
import { segmentStarts } from './scene/segments.ts';
import { type Link, linkOf } from './scene/subject.ts';
import { readSource } from './source/source.ts';
import { monthOfYearlyChange, readBaseline } from './time/baseline.ts';
import { readPeriod } from './time/period.ts';
import { isPast } from './time/period-kinds.ts';
import { isSince } from './time/period-spans.ts';
import { findPartner, inheritedPartner } from './trade/partner.ts';
import type { Sides } from './trade/trade-grammar.ts';
import { readSides } from './trade/trade-sides.ts';
import { Tag } from './words/tags.ts';
import { type Tense, tenseOf } from './words/tense.ts';

const REACH = 3;

function lastOfUnit(drafts: readonly Draft[], unit: string): Draft | null {
  for (let at = drafts.length - 1; at >= 0; at--) if (drafts[at]?.unit === unit) return drafts[at] as Draft;
  return null;
}

function clauseOf(view: View, at: number): { from: number; to: number } {
  let from = view.from;
  let to = view.to;
  for (const start of view.clauses) {
    if (start <= at) from = start;
    else {
      to = start;
      break;
    }
  }
  return { from, to };
}

/** "having fallen 4% the month before": a move that comes before the one that is told. */
const isEarlierMove = ({ slot, periodFrom }: Draft): boolean => slot === 'difference' && periodFrom === 'back';

function contextOf(
  scene: Scene,
  view: View,
  index: number,
  starts: readonly number[],
  inSentence: readonly Draft[],
  before: readonly Draft[],
): Context {
  const spot = view.spots[index] as View['spots'][number];
  const clause = clauseOf(view, spot.from);
  const earlier = before.findLast((draft) => !isPast(draft)) ?? null;
  const distance = earlier ? view.index - earlier.view.index : Number.POSITIVE_INFINITY;
  const context = {
    scene,
    view,
    spot,
    segmentFrom: starts[index] as number,
    segmentTo: starts[index + 1] as number,
    clauseFrom: clause.from,
    clauseTo: clause.to,
    sibling: inSentence.at(-1) ?? null,
    siblings: inSentence,
    main: inSentence.findLast((draft) => !isPast(draft) && !isEarlierMove(draft)) ?? null,
    earlier: distance <= REACH ? earlier : null,
    distance,
    before,
    likeUnit: lastOfUnit(before, spot.quantity.unit),
    lines: contextLines(scene, view, spot),
    link: 0 as Link,
    foreseen: false,
    tense: null as Tense | null,
    sides: null as Sides | null,
  };
  if (inSentence.length === 0) context.link = linkOf(context);
  context.tense = tenseOf(context);
  context.foreseen = isForeseen(context);
  context.sides = readSides(context);
  return context;
}

/** Measures whose figure for magnets is one of making them. */
const ofMagnets = (measure: Measure, material: string | null): Measure =>
  measure === 'production' && material === 'rare-earth-magnets' ? 'magnet-production' : measure;

/** A length of time or a thing of no measure that is nobody's is of no material either, unless its own sentence says so. */
function isUnrooted(
  measure: Measure,
  org: string | null,
  place: string | null,
  materials: Ballot<string | null>,
  { scene, spot }: Context,
): boolean {
  const ofIt = scene.base[spot.to] === 'of' && scene.has(spot.to + 1, Tag.pronoun);
  if (ofIt || spot.sort === 'mass') return false;
  if (org !== null || place !== null || (measure !== 'duration' && measure !== 'other')) return false;
  return materials.winner()?.why.every((why) => why === 'discourse') ?? false;
}

const coded = (place: string | null): string | null => (place === REGION ? null : place);

/** "-18C": as far below nought. */
const below = (value: number | null) => (value === null || value === 0 ? value : -value);

/** Adds when a figure holds and what it is set against. */
function addTimes(c: Context, draft: Draft, traded: boolean): void {
  const isOfDay = traded || (draft.material !== null && !c.foreseen && isDealt(c));
  const isQuoted = draft.measure === 'price' && isOfDay && !isAveraged(c);
  const { period, from } = readPeriod(c, draft, isQuoted);
  draft.period = period;
  draft.periodFrom = from;
  const month = isSince(c) ? null : monthOfYearlyChange(draft);
  draft.period = month ?? period;
  draft.baseline = month === null ? readBaseline(c, draft) : 'year-earlier';
}

/** The fields in the order in which they lean on each other. */
function read(c: Context): Draft {
  const slot = readSlot(c);
  const traded = isTraded(c, slot);
  const measures = readMeasure(c, slot, traded);
  const measure = measures.best() ?? 'other';
  const { kind, direction } = readKind(c, slot, measure);
  const orgs = readOrg(c, measure);
  const org = orgs.best();
  const materials = readMaterial(c, measure, org, traded);
  const material = materials.best();
  const partner = findPartner(c, measure);
  const places = org === null ? readPlace(c, measure, material, kind === 'share', partner) : null;
  const place = coded(places?.best() ?? null);
  const { quantity } = c.spot;
  const isBelowNought = kind === 'amount' && quantity.sign === 'down';
  const draft: Draft = {
    spot: c.spot,
    view: c.view,
    slot: slot.slot,
    kind,
    direction,
    measure: ofMagnets(measure, material),
    material: isUnrooted(measure, org, place, materials, c) ? null : material,
    place,
    org,
    partner: coded(partner && partner.id !== place ? partner.id : inheritedPartner(c, measure, place)),
    period: null,
    periodFrom: 'none',
    baseline: null,
    modality: 'stated',
    source: readSource(c, org),
    unit: quantity.unit,
    low: isBelowNought ? below(quantity.high) : quantity.low,
    high: isBelowNought ? below(quantity.low) : quantity.high,
    evidence: { measure: measures, material: materials, place: places, org: orgs },
  };
  addTimes(c, draft, traded);
  draft.modality = readModality(c, draft);
  return draft;
}

function claimOf({ tokens }: Reading, draft: Draft, index: number): Claim {
  const { quantity } = draft.spot;
  const certainty = certaintyOf(draft);
  return {
    id: `k${index + 1}`,
    start: quantity.start,
    end: quantity.end,
    text: tokens.text.slice(quantity.start, quantity.end),
    kind: draft.kind,
    low: draft.low,
    high: draft.high,
    hedge: quantity.hedge,
    unit: draft.unit,
    direction: draft.direction,
    measure: draft.measure,
    material: draft.material,
    place: draft.place,
    org: draft.org,
    partner: draft.partner,
    period: draft.period,
    baseline: draft.baseline,
    modality: draft.modality,
    source: draft.source,
    counted: quantity.counted,
    step: quantity.step,
    confidence: certainty.confidence,
    doubts: certainty.doubts,
    sentenceStart: tokens.start[draft.view.from] as number,
    sentenceEnd: tokens.end[draft.view.to - 1] as number,
  };
}

/** How many of the quantities read before a sentence its own are read with. */
const REMEMBERED = 8;

/** What is read of each figure of a text, a sentence's at a time, before it is a claim. What was found in sentences long past is let go. */
export function* draftsOf(reading: Reading): Generator<readonly Draft[], void, void> {
  const scene = new Scene(reading);
  let before: readonly Draft[] = [];
  for (const index of scene.sentencesWithQuantities()) {
    scene.letGoBefore(index);
    const view = scene.view(index) as View;
    const starts = segmentStarts(scene, view);
    const inSentence: Draft[] = [];
    for (let spot = 0; spot < view.spots.length; spot++) {
      inSentence.push(read(contextOf(scene, view, spot, starts, inSentence, before)));
    }
    relateSiblings(scene, view, inSentence, before);
    yield inSentence;
    before = [...before, ...inSentence].slice(-REMEMBERED);
  }
}

/**
 * The claims of an article: each quantity in its sentence read to what it says of the world. In the order of the text, a
 * step a sentence. A long text takes no more memory than its claims.
 */
export function* findClaimsInSteps(reading: Reading): Steps<Claim[]> {
  const claims: Claim[] = [];
  for (const drafts of draftsOf(reading)) {
    for (const draft of drafts) claims.push(claimOf(reading, draft, claims.length));
    yield;
  }
  return claims;
}
