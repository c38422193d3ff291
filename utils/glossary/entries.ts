import data from './data/terms.json' with { type: 'json' };
import type { TermEntry } from './entry.ts';

let byId: ReadonlyMap<string, TermEntry> | null = null;

/** The glossary's entry of a term, or null for an id it does not have. */
export function termById(id: string): TermEntry | null {
  byId ??= new Map((data as readonly TermEntry[]).map((entry) => [entry.id, entry]));
  return byId.get(id) ?? null;
}
