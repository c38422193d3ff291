import type { Claim } from '../claims/claim.ts';
import { type Part, plainText, t, tParts } from '../i18n/t.ts';
import type { Reconciler, Relation } from '../relations/relation.ts';
import { capitalised, measureNoun } from './names.ts';
import { phraseInterval } from './numbers.ts';
import { daysApart, phraseBaseline, phraseDay, phrasePeriod } from './time.ts';
import { phraseValue } from './value.ts';

/** What the two sides are called inside a sentence. */
export interface Sides {
  readonly a: string;
  readonly b: string;
}
type Side = 'a' | 'b';
type Ends = Pick<Claim, 'low' | 'high'>;
/** A relation as it also travels between the parts. */
export type PhrasedRelation = Omit<Relation, Side> & Readonly<Record<Side, Ends>>;

const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** "This page" and "the other". */
const thisPageAndOther = (): Sides => ({ a: t('who.this-page'), b: t('who.other') });

const isExact = ({ low, high }: Ends) => low !== null && low === high;

/** "Above 90 %" is said as it was written, although no share is above the whole. */
function readAs(ends: Ends, { low, high, unit, step }: Claim): string {
  if (low === null || high === null) return phraseInterval(low, high, unit, step);
  return phraseInterval(ends.low, ends.high, unit);
}

function phraseIntervals(relation: PhrasedRelation, a: Claim, b: Claim): Part[] {
  const values = { a: readAs(relation.a, a), b: readAs(relation.b, b) };
  if (relation.rule === 'intervals-meet') return tParts(values.a === values.b ? 'why.same' : 'why.meet', values);
  if (isExact(relation.a) && isExact(relation.b)) return tParts('why.cannot', { ...values, a: capitalised(values.a) });
  return tParts('why.apart', values);
}

function phraseRule(relation: PhrasedRelation, a: Claim, b: Claim, sides: Sides): Part[] {
  switch (relation.rule) {
    case 'opposite-directions':
      return tParts('why.opposite', {
        whoA: capitalised(sides.a),
        whoB: sides.b,
        directionA: a.direction ?? 'up',
        directionB: b.direction ?? 'up',
      });
    case 'denied-by-one': {
      const denier: Side = a.modality === 'denied' ? 'a' : 'b';
      const [denied, given] = denier === 'a' ? [a, b] : [b, a];
      return tParts('why.denied', {
        denier: capitalised(sides[denier]),
        other: sides[otherSide(denier)],
        value: phraseValue({ ...denied, modality: 'stated' }),
        given: phraseValue(given),
      });
    }
    case 'ranks-differ':
      return tParts('why.cannot', { a: capitalised(phraseValue(a)), b: phraseValue(b) });
    default:
      return phraseIntervals(relation, a, b);
  }
}

type Unsaid = Extract<Reconciler, { unsaidBy: unknown }>;

function phraseUnsaid({ what, unsaidBy }: Unsaid, claims: Record<Side, Claim>, sides: Sides): Part[] {
  if (unsaidBy === 'both') return tParts(`why.${what}.both`);
  const speaker = otherSide(unsaidBy);
  const { baseline, period } = claims[speaker];
  const silent = what === 'measure' ? sides[unsaidBy] : capitalised(sides[unsaidBy]);
  const values = { silent, speaks: sides[speaker] };
  if (what === 'date' || what === 'measure') return tParts(`why.${what}`, values);
  if (what === 'baseline' && baseline !== null) {
    return tParts('why.baseline', { ...values, baseline: phraseBaseline(baseline, period) });
  }
  if (what === 'period' && period !== null) return tParts('why.period', { ...values, period: phrasePeriod(period) });
  return tParts(`why.${what}.silent`, values);
}

function phraseReconciler(reconciler: Reconciler, claims: Record<Side, Claim>, sides: Sides): Part[] {
  if (reconciler.what !== 'broader-measure') return phraseUnsaid(reconciler, claims, sides);
  const { broader } = reconciler;
  const narrow = otherSide(broader);
  return tParts('why.broader', {
    whoBroad: capitalised(sides[broader]),
    whoNarrow: sides[narrow],
    broad: measureNoun(claims[broader]),
    narrow: measureNoun(claims[narrow]),
  });
}

const space: Part = { text: ' ', style: 'plain' };
const joined = (sentences: readonly Part[][]): Part[] =>
  sentences.flatMap((sentence, index) => (index === 0 ? sentence : [space, ...sentence]));

function nameOneSource(a: Claim, b: Claim): Part[][] {
  if (a.source === null || b.source === null || a.source.toLowerCase() !== b.source.toLowerCase()) return [];
  return [tParts('why.source', { source: a.source })];
}

/**
 * Why two claims agree, contradict or stand in tension: the rule that decided, what each was read as, what would reconcile them.
 * `a` is the claim of the page at hand. At most two sentences.
 */
export function phraseWhy(relation: PhrasedRelation, a: Claim, b: Claim, sides: Sides = thisPageAndOther()): Part[] {
  const reconciler = relation.verdict === 'tension' ? relation.reconcilers[0] : undefined;
  if (reconciler) return joined([phraseReconciler(reconciler, { a, b }, sides), tParts('why.can-hold')]);
  const sentences = [phraseRule(relation, a, b, sides)];
  if (relation.verdict === 'contradicts') sentences.push(...nameOneSource(a, b));
  return joined(sentences);
}

/** What each of the two was read as, and that it does or does not go together: the rule alone. */
export const phraseRead = (relation: PhrasedRelation, a: Claim, b: Claim): Part[] =>
  phraseRule(relation, a, b, { a: t('who.one'), b: t('who.other') });

/** What one of the two leaves unsaid, or says more broadly, and could make both hold. */
export const phraseReconcilerOf = (reconciler: Reconciler, a: Claim, b: Claim, sides: Sides): Part[] =>
  phraseReconciler(reconciler, { a, b }, sides);

/** The reason of a relation in one sentence, the two sides called "one" and "the other". */
export function phraseReason(relation: PhrasedRelation, a: Claim, b: Claim): string {
  const sides = { a: t('who.one'), b: t('who.other') };
  const reconciler = relation.verdict === 'tension' ? relation.reconcilers[0] : undefined;
  return plainText(reconciler ? phraseReconciler(reconciler, { a, b }, sides) : phraseRule(relation, a, b, sides));
}

/** How far back an earlier article may lie for days to say more than its date. */
const FEW_DAYS = 31;

/** Who gave which number when: "Meridian Daily gave 49 % 9 days earlier." Days are ISO, null where not known. */
export function phraseEarlier(site: string, value: string, published: string | null, thisPage: string | null): Part[] {
  if (published === null) return tParts('why.earlier.undated', { site, value });
  const days = daysApart(published, thisPage);
  if (days === null || days > FEW_DAYS) {
    return tParts('why.earlier.dated', { site, value, day: phraseDay(published) });
  }
  const order = thisPage !== null && published <= thisPage ? 'before' : 'after';
  return tParts('why.earlier', { site, value, days, order });
}
