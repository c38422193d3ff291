import { HEAVY_RARE_EARTHS, LIGHT_RARE_EARTHS } from '../glossary/elements.ts';
import { plainMaterial } from '../relations/material.ts';
import { dayOf, daysOf } from '../relations/period.ts';
import data from './data/controls.json' with { type: 'json' };
import { type Control, KNOWN_UNTIL, type Source } from './entry.ts';

/** Where a control stood on a day, as far as the data knows. */
export type Standing =
  /** Nobody had announced it. */
  | { readonly state: 'not-announced' }
  /** Announced; from when it applies, null where that is not said. */
  | { readonly state: 'announced'; readonly effective: string | null }
  | { readonly state: 'in-force'; readonly since: string; readonly until: string | null }
  | { readonly state: 'suspended'; readonly since: string; readonly until: string }
  /** A suspension or a term was to end on this day, which the data does not reach: what followed is not in it. */
  | { readonly state: 'not-known'; readonly after: string }
  | { readonly state: 'ended'; readonly on: string; readonly neverApplied: boolean };

/** A control that concerns a material, on the article's day and today. */
export interface ControlOnDays {
  readonly control: Control;
  /** The id by which it is concerned: the material itself, a group it is of, or a member of it. */
  readonly by: string;
  /** Null where the article's day is not known. */
  readonly onArticleDay: Standing | null;
  readonly today: Standing;
}

export interface Controls {
  readonly controls: readonly ControlOnDays[];
  readonly knownUntil: string;
  /** Whether today lies after that day, so that what the data says of today may be out of date. */
  readonly beyondData: boolean;
}

/** What restricts trade by itself; lists, agreements and stakes do not. */
const RESTRICTING = new Set<Control['kind']>(['licence', 'ban', 'quota', 'tariff']);
/** What ended longer ago than this, in days, concerns an article of the day no more. */
const HISTORY = 366;

const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'rare-earths': [...LIGHT_RARE_EARTHS, ...HEAVY_RARE_EARTHS, 'heavy-rare-earths'],
  'heavy-rare-earths': HEAVY_RARE_EARTHS,
};

const groupsOf = (material: string) => Object.keys(MEMBERS).filter((group) => MEMBERS[group]?.includes(material));

/** The id by which a control concerns a material, or null: itself, a member of it, or a group it is of. */
function concerns(control: Control, material: string): string | null {
  const named = control.materials.map(plainMaterial);
  if (named.includes(material)) return material;
  const member = MEMBERS[material]?.find((id) => named.includes(id));
  if (member) return member;
  // A control that lists a group's elements one by one concerns those alone, whatever it calls them together.
  const whole = (group: string) => named.includes(group) && !MEMBERS[group]?.some((id) => named.includes(id));
  return groupsOf(material).find(whole) ?? null;
}

const firstDay = (time: string) => daysOf(time)?.first ?? Number.POSITIVE_INFINITY;
const lastDay = (time: string) => daysOf(time)?.last ?? Number.NEGATIVE_INFINITY;

const isBeyondData = (time: string) => lastDay(time) > lastDay(KNOWN_UNTIL);

function standingOn(control: Control, day: number): Standing {
  const { date, effective, until, suspendedUntil } = control;
  if (day < firstDay(date)) return { state: 'not-announced' };
  if (until !== undefined && day >= lastDay(until)) {
    if (suspendedUntil !== undefined && day <= lastDay(suspendedUntil)) {
      return { state: 'suspended', since: until, until: suspendedUntil };
    }
    if (isBeyondData(suspendedUntil ?? until)) return { state: 'not-known', after: suspendedUntil ?? until };
    const on = suspendedUntil ?? until;
    return { state: 'ended', on, neverApplied: effective !== undefined && firstDay(on) < firstDay(effective) };
  }
  // What was to take effect after the last day the data knows is only ever announced.
  if (effective === undefined || day < firstDay(effective) || isBeyondData(effective)) {
    return { state: 'announced', effective: effective ?? null };
  }
  return { state: 'in-force', since: effective, until: suspendedUntil === undefined ? (until ?? null) : null };
}

let all: readonly Control[] | null = null;

function load(): readonly Control[] {
  const { sources, rows } = data as unknown as {
    sources: Source[];
    rows: (Omit<Control, 'source'> & { source: number })[];
  };
  return rows.map((row) => ({ ...row, source: sources[row.source] as Source }));
}

function isHistory(control: Control, day: number): boolean {
  const { until, suspendedUntil } = control;
  return until !== undefined && suspendedUntil === undefined && lastDay(until) < day - HISTORY;
}

/** What a control is asked: the id by which it concerns what is looked for, or null where it does not. */
export type Concern = (control: Control) => string | null;

/**
 * The controls that concern what is asked for, each with where it stood on the article's day and where it stands today (ISO),
 * the newest first. Those announced later than today, or long ended on the article's day, are left out.
 * What the data cannot know is never claimed: see `knownUntil`, `beyondData` and the state `not-known`.
 */
export function controlsThat(concern: Concern, articleDay: string | null, today: string): Controls {
  all ??= load();
  const now = dayOf(today)?.first ?? lastDay(KNOWN_UNTIL);
  const then = dayOf(articleDay)?.first ?? null;
  const controls = all.flatMap((control): ControlOnDays[] => {
    if (control.step || isHistory(control, then ?? now)) return [];
    const by = concern(control);
    const standing = standingOn(control, now);
    if (by === null || standing.state === 'not-announced') return [];
    return [{ control, by, onArticleDay: then === null ? null : standingOn(control, then), today: standing }];
  });
  controls.sort((a, b) => b.control.date.localeCompare(a.control.date));
  return { controls, knownUntil: KNOWN_UNTIL, beyondData: now > lastDay(KNOWN_UNTIL) };
}

/** The id by which a control restricts trade in a material (a term's id), or null where it does not. */
export const restricts = (control: Control, material: string): string | null =>
  RESTRICTING.has(control.kind) ? concerns(control, plainMaterial(material)) : null;

/** The export controls that concern a material (a term's id), as `controlsThat` gives them: first those that name it, then those of its whole group. */
export function controlsFor(material: string, articleDay: string | null, today: string): Controls {
  const groups = groupsOf(plainMaterial(material));
  const found = controlsThat((control) => restricts(control, material), articleDay, today);
  const order = ({ control, by }: ControlOnDays) => (groups.includes(by) ? 2 : 0) + (control.target === 'all' ? 0 : 1);
  return { ...found, controls: found.controls.toSorted((a, b) => order(a) - order(b)) };
}
