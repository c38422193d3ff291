import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Statements that bring a module in, as our formatter lays them out; those for types alone leave nothing in what is built. */
const BRINGS_IN = /^(?:import|export)\s(?!type\s)(?:[^'";]*\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm;

/** The modules an entry point brings in, each with the one that imports it first. */
function broughtInBy(entry: string): Map<string, string | null> {
  const importers = new Map<string, string | null>([[entry, null]]);
  for (const file of importers.keys()) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, plain, late] of readFileSync(file, 'utf8').matchAll(BRINGS_IN)) {
      const name = (plain ?? late) as string;
      const module = name.startsWith('.') ? join(dirname(file), name) : name;
      if (!importers.has(module)) importers.set(module, file);
    }
  }
  return importers;
}

/** How what matches comes into an entry point: the chains of imports that lead to it. */
function waysTo(unwanted: RegExp, entry: string): string[] {
  const importers = broughtInBy(entry);
  const way = (module: string): string => {
    const importer = importers.get(module);
    return importer ? `${way(importer)} > ${module}` : module;
  };
  return [...importers.keys()].filter((module) => unwanted.test(module)).map(way);
}

/** The engine, all of which begins with tokens; what chooses an article's blocks; the library; and what checks messages by their schemas. */
const HEAVY =
  /^utils\/(?:text\/(?:tokens|vocabulary)|article\/(?:pick|compose)|understand|messages\/(?:schemas|requests|understood|listen))\.ts$|^utils\/(?:claims|quantities|reference|library)\/|^idb$|readability/;
/** The gate is on every granted page. */
const ANYTHING_MORE = /^(?!entrypoints\/|utils\/|wxt\/utils\/)|\/data\/|^utils\/(?!article|messages|page)/;

describe('scripts in pages bring in neither the engine nor the library, which the tests of the builds see too late', () => {
  it.each(['gate.ts', 'reader/index.ts', 'tooltip/index.ts', 'face/index.ts'])('%s', (name) =>
    expect(waysTo(HEAVY, `entrypoints/${name}`)).toEqual([]),
  );

  it('and the gate no package and no room that it can do without', () =>
    expect(waysTo(ANYTHING_MORE, 'entrypoints/gate.ts')).toEqual([]));

  it('while the background does, by many hands', () => {
    const ways = waysTo(HEAVY, 'entrypoints/background/index.ts').join('\n');
    for (const end of [
      'utils/text/tokens.ts',
      'utils/article/pick.ts',
      'utils/library/open.ts',
      'utils/messages/schemas.ts',
      '> idb',
    ])
      expect(ways).toContain(end);
  });
});
