import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The rooms in the order of docs/architecture.md, which is what a reader goes by: `utils/text/`, …, `entrypoints/`. */
const ROOMS = [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `([a-z./0-9]+)` \|/gm)]
  .map((row) => row[1] as string)
  .filter((name) => /^(utils|components|entrypoints)\//.test(name));
const ENGINE = ROOMS.slice(0, ROOMS.indexOf('utils/reference/') + 1);

const fileIn = (room: string, name: string) => (room.endsWith('/') ? `${room}${name}.ts` : room);
const importFrom = (room: string, target: string) => {
  const path = relative(dirname(fileIn(room, 'from')), fileIn(target, 'to'));
  return `import '${path.startsWith('.') ? path : `./${path}`}';\n`;
};

let folder: string;
/** The lines of `probes` (file → import statements) that the linter refuses, as "file:line". */
function refused(probes: Map<string, string[]>): Set<string> {
  for (const [file, lines] of probes) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), lines.join(''));
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const rules = ['--only=style/noRestrictedImports', '--only=style/noRestrictedGlobals'];
  const args = ['lint', ...rules, '--reporter=json', '--max-diagnostics=none', '.'];
  let report: string;
  try {
    report = execFileSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    report = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { location: { path: string; start: { line: number } } }[];
  };
  return new Set(diagnostics.map(({ location }) => `${location.path}:${location.start.line}`));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lanthanote-rooms-'));
  for (const file of ['biome.json', 'rooms.biome.json']) copyFileSync(file, join(folder, file));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What may be imported besides the order: `article/` is given `text/` alone, `library/` never sees `page/`. */
function allowed(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === 'utils/article/') return to === 'utils/text/';
  if (from === 'utils/library/' && to === 'utils/page/') return false;
  return ROOMS.indexOf(to) < ROOMS.indexOf(from);
}

describe('the lint rule on rooms', () => {
  it('knows every room of docs/architecture.md', () => expect(ROOMS.length).toBeGreaterThanOrEqual(17));

  it('holds their order, for every pair', () => {
    const probes = new Map<string, string[]>();
    const expected = new Set<string>();
    for (const from of ROOMS) {
      const file = fileIn(from, 'from');
      probes.set(
        file,
        ROOMS.map((to) => importFrom(from, to)),
      );
      ROOMS.forEach((to, index) => {
        if (!allowed(from, to)) expected.add(`${file}:${index + 1}`);
      });
    }
    expect([...refused(probes)].sort()).toEqual([...expected].sort());
  });

  it('keeps the database in one room and packages of the browser out of the engine', () => {
    const probes = new Map(
      ROOMS.map((room) => [fileIn(room, 'packages'), ["import 'idb';\n", "import 'preact';\n", 'document.title;\n']]),
    );
    const lines = refused(probes);
    for (const room of ROOMS) {
      const file = fileIn(room, 'packages');
      const pure = ENGINE.includes(room);
      expect(
        [1, 2, 3].map((line) => lines.has(`${file}:${line}`)),
        room,
      ).toEqual([room !== 'utils/library/', pure, pure]);
    }
  });

  it('keeps the library, and all that would lie in the page’s own storage, out of pages, and the gate small', () => {
    const library = "import '../../utils/library/open.ts';\n";
    const stores = ['indexedDB', 'localStorage', 'sessionStorage', 'caches'].map((name) => `${name}.length;\n`);
    const lines = refused(
      new Map([
        ['entrypoints/reader/probe.ts', [library, "import 'preact';\n", ...stores]],
        ['entrypoints/tooltip/probe.ts', [library, "import 'preact';\n"]],
        ['entrypoints/popup/probe.ts', [library, ...stores]],
        ['entrypoints/gate.ts', ["import '../utils/library/open.ts';\n", "import 'wxt/browser';\n", "fetch('');\n"]],
      ]),
    );
    const probed = [...lines].filter((line) => /probe|gate/.test(line)).sort();
    expect(probed).toEqual([
      'entrypoints/gate.ts:1',
      'entrypoints/gate.ts:2',
      'entrypoints/gate.ts:3',
      'entrypoints/reader/probe.ts:1',
      ...stores.map((_, at) => `entrypoints/reader/probe.ts:${at + 3}`),
      'entrypoints/tooltip/probe.ts:1',
    ]);
  });
});
