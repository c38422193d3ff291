import { NAMES } from './data/names.ts';

let byId: ReadonlyMap<string, string> | null = null;

/** A term's name as it stands inside a sentence: "rare earths", "NdPr oxide". What is no term is named by its id. */
export function termName(id: string): string {
  byId ??= new Map(NAMES.split('\n').map((line) => line.split('|') as [string, string]));
  return byId.get(id) ?? id.replaceAll('-', ' ');
}
