import { WORLD_REGIONS } from '../data/world-regions.ts';
import { words } from '../words/word-class.ts';

/** What tells of the world as a whole. */
export const WORLDWIDE = words('world global worldwide');

const unhyphened = (words: string) => words.toLowerCase().replaceAll(/\s*-\s*/g, ' ');

const MEMBERS = new Map<string, ReadonlySet<string>>();
for (const line of WORLD_REGIONS.trim().split('\n')) {
  const [adjectives = '', codes = ''] = line.split('|');
  for (const adjective of adjectives.split(';')) MEMBERS.set(unhyphened(adjective), new Set(codes.split(' ')));
}

/** The countries (ISO 3166) of a part of the world, by the adjective that names it, in any case: "West African"; null for other words. */
export const countriesOf = (adjective: string): ReadonlySet<string> | null =>
  MEMBERS.get(unhyphened(adjective)) ?? null;
