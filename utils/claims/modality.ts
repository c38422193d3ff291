import { isAfter } from './calendar.ts';
import type { Modality } from './claim.ts';
import type { Context } from './draft.ts';
import { Tag } from './tags.ts';

const FORECAST_NOT = /^(?:expected|forecasts?|due|set)$/;
const PSEUDO_NOT = /^(?:only|just|least|yet|more|less|fewer|until|clear|surprisingly|all)$/;
const DENY_PHRASES: readonly (readonly string[])[] = [
  ['earlier', 'version'],
  ['hold', 'water'],
  ['first', 'put'],
  ['first', 'reading'],
  ['first', 'estimate'],
  ['first', 'estimated'],
  ['initial', 'estimate'],
  ['initially', 'estimated'],
  ['initially', 'reported'],
  ['previously', 'reported'],
  ['revised', 'from'],
  ['since', 'removed'],
  ['first', 'reported'],
  ['originally', 'reported'],
  ['preliminary', 'reading'],
  ['preliminary', 'estimate'],
];

function hasPhrase(base: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    for (const [first, second] of DENY_PHRASES) if (base[at] === first && base[at + 1] === second) return true;
  return false;
}

/** "did not fall 10%", "does not control 97 per cent": the negation stands before the number's own verb. */
function negated(c: Context): boolean {
  const { scene, spot } = c;
  for (let at = spot.from - 1; at >= Math.max(c.clauseFrom, spot.from - 12); at--) {
    if (!scene.has(at, Tag.not)) continue;
    const word = scene.base[at] as string;
    const next = scene.base[at + 1] ?? '';
    if (word === 'no' || word === 'without' || PSEUDO_NOT.test(next)) continue;
    return /^(?:not|never)$/.test(word) || /n't$/.test(word) || word === 'nor' || word === 'neither';
  }
  return false;
}

function forecastCue(c: Context): boolean {
  const { scene, spot } = c;
  for (let at = c.clauseFrom; at < Math.min(c.clauseTo, Math.max(spot.to + 3, spot.from)); at++) {
    if (!scene.has(at, Tag.forecast)) continue;
    const word = scene.base[at] as string;
    if (FORECAST_NOT.test(word) && scene.base[at - 1] === 'as') continue;
    if (word === 'may' && scene.isCapital(at) && at > c.view.from) continue;
    if (word === 'set' && !(scene.base[at + 1] === 'to' || scene.base[at + 1] === 'for')) continue;
    if (word === 'due' && scene.base[at + 1] === 'to' && !scene.has(at + 2, Tag.verb)) continue;
    if (/^target/.test(word) && at > spot.to) continue;
    if (at > spot.to + 2) continue;
    return true;
  }
  return false;
}

/** "is to grow", "are to cost": a form of be with an infinitive. */
function toBe(c: Context): boolean {
  const { scene } = c;
  for (let at = c.clauseFrom; at < c.spot.from; at++)
    if (
      scene.has(at, Tag.be) &&
      scene.has(at, Tag.present) &&
      scene.base[at + 1] === 'to' &&
      at + 2 < c.spot.from &&
      scene.base[at + 2] !== 'the'
    )
      return true;
  return false;
}

/** Whether a claim is stated, foreseen, or said not to hold. */
export function readModality(c: Context, period: string | null): Modality {
  const { scene, view, sibling } = c;
  if (negated(c) || hasPhrase(scene.base, c.clauseFrom, c.clauseTo)) return 'denied';
  for (let at = c.clauseFrom; at < c.clauseTo; at++) if (scene.has(at, Tag.deny) && at < c.spot.from) return 'denied';
  const future = period !== null && scene.published !== null && isAfter(period, scene.published);
  if (forecastCue(c) || toBe(c) || future) return 'forecast';
  if (
    sibling &&
    sibling.modality === 'forecast' &&
    c.clauseFrom > view.from &&
    sibling.spot.from >= c.clauseFrom - 20 &&
    !hasFiniteVerb(c)
  )
    return 'forecast';
  return 'stated';
}

function hasFiniteVerb(c: Context): boolean {
  for (let at = c.segmentFrom; at < c.spot.from; at++)
    if (c.scene.has(at, Tag.verb) && !c.scene.has(at, Tag.gerund | Tag.changeNoun)) return true;
  return false;
}
