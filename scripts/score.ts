/**
 * `npm run score`: reads the labelled corpus as pages, prints how well its claims and relations were found, and fails where a
 * figure is below its floor (tests/corpus/floors.json). `-- --raise` lifts the floors to what was measured, `-- --errors` lists
 * every error, save of the sealed sets. Floors only go up: one below any that was ever committed fails too. Without the corpus
 * nothing is scored.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sharedFolder } from './shared.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const FLOORS = 'tests/corpus/floors.json';
/** Of these only the totals are looked at, to know how the engine does on news that nobody made a rule from. */
const SEALED: Readonly<Record<string, string>> = {
  'tests/corpus/sealed': 'sealed set, with relations: only its totals are looked at (no floors)',
  'tests/corpus/sealed2': 'second sealed set, with relations: only its totals are looked at (no floors)',
};
/** Our own labelled texts. A gap between them and the shared corpus is over-fitting. */
const OWN_SETS = {
  'tests/corpus/fresh': 'fresh texts (no floors: a gap to the corpus is over-fitting)',
  'tests/corpus/fresh2': 'second fresh set, with relations (no floors)',
  'tests/corpus/dev': 'development set, with relations (no floors)',
  'tests/corpus/dev2': 'second development set, with relations (no floors)',
  'tests/corpus/dev3': 'third development set, with relations (no floors)',
  'tests/corpus/dev4': 'fourth development set, with relations (no floors)',
  'tests/corpus/dev5': 'fifth development set, with relations (no floors)',
  'tests/corpus/dev6': 'sixth development set, with relations (no floors)',
  'tests/corpus/dev7': 'seventh development set, with relations (no floors)',
  'tests/corpus/dev8': 'eighth development set, with relations (no floors)',
  'tests/corpus/dev9': 'ninth development set, with relations (no floors)',
  'tests/corpus/dev10': 'tenth development set, with relations (no floors)',
  'tests/corpus/dev11': 'eleventh development set, with relations (no floors)',
  'tests/corpus/dev12': 'twelfth development set, with relations (no floors)',
  'tests/corpus/dev13': 'thirteenth development set, with relations (no floors)',
  'tests/corpus/dev14': 'fourteenth development set, with relations (no floors)',
  'tests/corpus/dev15': 'fifteenth development set, with relations (no floors)',
  'tests/corpus/dev16': 'sixteenth development set, with relations (no floors)',
  'tests/corpus/dev17': 'seventeenth development set, with relations (no floors)',
  'tests/corpus/dev18': 'eighteenth development set, with relations (no floors)',
  'tests/corpus/dev19': 'nineteenth development set, with relations (no floors)',
  'tests/corpus/dev20': 'twentieth development set, with relations (no floors)',
  'tests/corpus/dev21': 'twenty-first development set, with relations (no floors)',
  'tests/corpus/dev22': 'twenty-second development set, with relations (no floors)',
  ...SEALED,
};
const MOST_OUTPUT = 256 * 1024 * 1024;
const args = process.argv.slice(2);

type Floors = Record<string, number>;
interface Rates {
  readonly precision: number | null;
  readonly f1: number | null;
}
interface Figures {
  readonly detection: Rates;
  readonly fields: { readonly 'value+unit': { readonly accuracy: number | null } };
  readonly frame: { readonly accuracy: number | null };
  readonly relations: Record<'overall' | 'contradicts', Rates>;
}

const node = (script: string, ...rest: string[]) =>
  execFileSync(process.execPath, [script, ...rest], {
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Scores one labelled corpus, prints its table (with `listed`, its errors too) and returns the figures that have floors. */
function score(scorer: string, corpus: string, title: string, listed = args.includes('--errors')): Floors {
  const work = mkdtempSync(path.join(tmpdir(), 'score-'));
  try {
    node(scorer, '--texts', corpus, work);
    const pages = readdirSync(work)
      .sort()
      .map((name) => path.join(work, name));
    const result = path.join(work, 'result.json');
    writeFileSync(result, node(path.join(ROOT, 'scripts/analyze.ts'), '--json', ...pages));
    console.log(`── ${title}\n${node(scorer, corpus, result, ...(listed ? ['--errors'] : []))}`);
    const { detection, fields, frame, relations } = JSON.parse(node(scorer, corpus, result, '--json')) as Figures;
    return {
      'detection F1': detection.f1 ?? 0,
      'value and unit': fields['value+unit'].accuracy ?? 0,
      'full frame': frame.accuracy ?? 0,
      'relations F1': relations.overall.f1 ?? 0,
      'precision of contradictions': relations.contradicts.precision ?? 0,
    };
  } finally {
    rmSync(work, { recursive: true });
  }
}

const git = (...rest: string[]) =>
  execFileSync('git', rest, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The highest floor of each figure that was ever committed; nothing where there is no history to ask. */
function highestEver(): Floors {
  const highest: Floors = {};
  try {
    for (const commit of git('log', '--format=%H', '--', FLOORS).split('\n').filter(Boolean)) {
      const floors = JSON.parse(git('show', `${commit}:${FLOORS}`)) as Floors;
      for (const [name, floor] of Object.entries(floors)) highest[name] = Math.max(highest[name] ?? 0, floor);
    }
  } catch {
    console.log('The history of the floors cannot be read here; only the floors themselves are checked.');
  }
  return highest;
}

function check(measured: Floors): string[] {
  const floors = JSON.parse(readFileSync(path.join(ROOT, FLOORS), 'utf8')) as Floors;
  const lowered = Object.entries(highestEver()).filter(([name, floor]) => (floors[name] ?? 0) < floor);
  const missed = Object.entries(floors).filter(([name, floor]) => (measured[name] ?? 0) < floor);
  return [
    ...lowered.map(([name, floor]) => `The floor of ${name} was ${floor} and may not go down.`),
    ...missed.map(([name, floor]) => `${name} is ${(measured[name] ?? 0).toFixed(3)}, below its floor ${floor}.`),
  ];
}

/** Floors keep this far below what was measured, so that a rule that is right in general may cost a claim here. */
const MARGIN = 0.02;

function raise(measured: Floors): void {
  const floors = JSON.parse(readFileSync(path.join(ROOT, FLOORS), 'utf8')) as Floors;
  const raised = Object.entries(measured).map(([name, value]) => [
    name,
    Math.max(floors[name] ?? 0, Math.floor((value - MARGIN) * 100) / 100),
  ]);
  writeFileSync(path.join(ROOT, FLOORS), `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}

const [scorer, corpus] = [sharedFolder('score.mjs'), sharedFolder('corpus')];
if (!scorer || !corpus) console.log('The labelled corpus (../shared/corpus) is not here: nothing was scored.');
else {
  const measured = score(scorer, corpus, 'the shared corpus');
  for (const [folder, title] of Object.entries(OWN_SETS)) {
    score(scorer, path.join(ROOT, folder), title, !(folder in SEALED) && args.includes('--errors'));
  }
  if (args.includes('--raise')) raise(measured);
  const failures = check(measured);
  console.log(failures.length > 0 ? failures.join('\n') : 'Every figure is at or above its floor.');
  process.exitCode = failures.length > 0 ? 1 : 0;
}
