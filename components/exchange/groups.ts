import type { Merged } from '../../utils/exchange/merge/merge.ts';
import type { Refusal } from '../../utils/exchange/read/check.ts';

/** A kind of record with what becomes of it: the rows of the preview. */
export type GroupName = `${Merged['kind']} ${Merged['fate']}`;
export interface Group {
  readonly kind: Merged['kind'];
  readonly fate: Merged['fate'];
  readonly count: number;
  readonly claims: number;
  /** The first of them, by their titles. */
  readonly titles: readonly string[];
}
export type Groups = ReadonlyMap<GroupName, Group>;

/** What there is to say of a file before anything is written. */
export interface Preview {
  readonly made: string | null;
  readonly refused: readonly Refusal[];
  readonly groups: Groups;
}

const TITLES = 50;

/** Counts a record under what becomes of it. */
export function gather(groups: Map<GroupName, Group>, { kind, fate, title, claims }: Merged): void {
  const name: GroupName = `${kind} ${fate}`;
  const known = groups.get(name) ?? { kind, fate, count: 0, claims: 0, titles: [] };
  const titles = known.titles.length < TITLES ? [...known.titles, title.slice(0, 120)] : known.titles;
  groups.set(name, { ...known, count: known.count + 1, claims: known.claims + claims, titles });
}
