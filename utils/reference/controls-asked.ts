import type { Claim } from '../claims/claim.ts';
import { plainMaterial } from '../relations/material.ts';
import { dayOf, daysOf } from '../relations/period.ts';
import { type Concern, type ControlOnDays, type Controls, controlsThat, restricts } from './controls.ts';
import type { Control } from './entry.ts';

/** The country or union that issued it, as its id begins: "cn-2025-04-seven". */
const issuerOf = ({ id }: Control) => id.slice(0, id.indexOf('-')).toUpperCase();

const isKind =
  (...kinds: readonly Control['kind'][]) =>
  (control: Control) =>
    kinds.includes(control.kind);
const isOf =
  (issuer: string, ...kinds: readonly Control['kind'][]) =>
  (control: Control) =>
    issuerOf(control) === issuer && kinds.includes(control.kind);
const isCalled = (title: RegExp) => (control: Control) => title.test(control.title);

/** The policies of the glossary of which the timeline has steps, and which of them they are. */
const POLICIES: Readonly<Record<string, (control: Control) => boolean>> = {
  'export-controls': isKind('licence', 'ban'),
  'export-licence': isKind('licence'),
  'dual-use-items': isCalled(/dual-use/i),
  'export-ban': isKind('ban'),
  'export-quota': isCalled(/export quota/i),
  'production-quota': (control) => control.kind === 'quota' && !/export/i.test(control.title),
  tariff: isKind('tariff'),
  'section-301': isCalled(/section 301/i),
  'section-232': isCalled(/section 232/i),
  'zero-point-one-rule': isCalled(/foreign goods/i),
  'dfars-magnet-rule': (control) =>
    control.id.startsWith('us-') && /magnet/i.test(control.title) && control.kind === 'ban',
  'price-floor': isKind('price-floor'),
  'trade-truce': (control) => control.id.startsWith('us-cn-'),
  crma: isCalled(/critical raw materials act/i),
  'critical-minerals-list': isOf('US', 'list'),
};

/** The steps of the timeline that a policy's name (a term's id) stood for by the article's day; none for names of which it has none. */
export function controlsOfPolicy(term: string, articleDay: string | null, today: string): Controls {
  const isMeant = POLICIES[term];
  const found = controlsThat((control) => (isMeant?.(control) ? term : null), articleDay, today);
  const known = found.controls.filter(({ onArticleDay }) => onArticleDay?.state !== 'not-announced');
  return { ...found, controls: known };
}

const COUNTS = new Set(['controlled-count', 'licence-count']);

/** Which controls a claim is a figure of: by whose they are, for whom and, where it says so, on what. Null where it is a figure of none. */
function concernOf({ measure, material, place, partner }: Claim): Concern | null {
  if (place === null || (!COUNTS.has(measure) && measure !== 'tariff')) return null;
  const isMeant = measure === 'tariff' ? isOf(place, 'tariff') : isOf(place, 'licence', 'ban');
  return (control) => {
    const isForThem = control.target === 'all' || partner === null || control.target === partner;
    if (!isMeant(control) || !isForThem) return null;
    return material === null ? control.id : restricts(control, material);
  };
}

/**
 * The controls that a claim of how many are controlled or licensed, or of a tariff, is about, as `controlsThat` gives them:
 * of the days it names where one was announced or took effect on them, else those on its material that were announced by the
 * article's day.
 */
export function controlsOfClaim(claim: Claim, articleDay: string | null, today: string): Controls {
  const concern = concernOf(claim);
  const found = controlsThat((control) => concern?.(control) ?? null, articleDay, today);
  const [said, then] = [daysOf(claim.period), dayOf(articleDay)];
  const isSaid = (time: string | undefined) => {
    const day = daysOf(time);
    return day !== null && said !== null && day.last >= said.first && day.first <= said.last;
  };
  const named = found.controls.filter(({ control }) => isSaid(control.date) || isSaid(control.effective));
  if (claim.material === null) return { ...found, controls: named };
  const known = found.controls.filter(
    ({ control }) => then === null || (daysOf(control.date)?.first ?? 0) <= then.last,
  );
  const controls = named.length > 0 ? named : known;
  // Of elements, a control that lists them comes before one on what is made with them.
  const own = plainMaterial(claim.material);
  const isOnWhole = ({ by }: ControlOnDays) => Number(claim.measure === 'controlled-count' && by === own);
  return { ...found, controls: controls.toSorted((a, b) => isOnWhole(a) - isOnWhole(b)) };
}
