/**
 * `npm run bench`: this engine beside what npm offers, in one run and on the same texts: how much of the labelled corpus is
 * found and how fast; how the engine's time grows with the length of the text, on articles and on hostile texts; and what the
 * first article of a process costs. Takes about three minutes of processor time.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import { detect } from './detection.ts';
import { printGrowth } from './growth.ts';
import { READERS, type Reader } from './readers.ts';
import { type BenchText, benchTexts } from './texts.ts';
import { median, type Timing, timed } from './timing.ts';

const FULL = 5_000_000;
const RUNS = 7;
/** Milliseconds of processor time; engines go on compiling a large program for as long. */
const WARM_UP = 8_000;
/** Milliseconds of processor time that one run over all characters may take; a slower reader reads as many as it can in SHORTEST. */
const LONGEST = 20_000;
const SHORTEST = 2_000;
/** A reader that needs longer than this for the corpus once is run once. */
const SLOW = 5_000;
const LENGTHS = [10_000, 30_000, 100_000, 300_000, 1_000_000, 2_000_000, FULL];
/** To 5 MB: npm run bench:growth. */
const HOSTILE_LENGTHS = [10_000, 100_000, 300_000];

interface Runner {
  readonly name: string;
  readonly reader: Reader;
  readonly rounds: number;
  readonly runs: number;
  readonly perSecond: Timing[];
}

const figure = (value: number | null) => (value === null ? '–' : value.toFixed(3)).padStart(8);
const thousands = (value: number) => Math.round(value).toLocaleString('en');
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Reads all texts until it is warm, and says how many rounds over them one run shall have. */
function warmUp(name: string, reader: Reader, texts: readonly BenchText[]): Runner {
  const round = () => timed(() => texts.forEach(({ text }) => void reader.run(text)));
  const spent: number[] = [];
  while (sum(spent) < WARM_UP) spent.push(round().cpu);
  const whole = Math.ceil(FULL / sum(texts.map(({ text }) => text.length)));
  const once = spent.at(-1) ?? 1;
  const rounds = once * whole <= LONGEST ? whole : Math.max(1, Math.floor(SHORTEST / once));
  return { name, reader, rounds, runs: once > SLOW ? 1 : RUNS, perSecond: [] };
}

function run({ reader, rounds, perSecond }: Runner, texts: readonly BenchText[]): void {
  const characters = rounds * sum(texts.map(({ text }) => text.length));
  const { cpu, wall } = timed(() => {
    for (let round = 0; round < rounds; round++) for (const { text } of texts) reader.run(text);
  });
  perSecond.push({ cpu: (characters / cpu) * 1000, wall: (characters / wall) * 1000 });
}

async function compare({ folder, texts, scorer }: ReturnType<typeof benchTexts>): Promise<void> {
  const length = sum(texts.map(({ text }) => text.length));
  console.log(
    `\n${texts.length} texts of ${path.basename(folder)}, ${thousands(length)} characters, article by article`,
  );
  if (!scorer) console.log('The scorer (../shared/score.mjs) is not here: speeds alone.');
  const readers: [string, Reader][] = [];
  for (const [name, load] of Object.entries(READERS)) readers.push([name, await load()]);
  const found = readers.map(([, reader]) => (scorer ? detect(reader, texts, folder, scorer) : null));
  const runners = readers.map(([name, reader]) => warmUp(name, reader, texts));
  for (let at = 0; at < RUNS; at++) for (const runner of runners) if (at < runner.runs) run(runner, texts);
  console.log('                       F1 value, unit  characters a second by processor, clock   median of  each of');
  for (const [index, { name, rounds, runs, perSecond }] of runners.entries()) {
    const [cpu, wall] = [median(perSecond.map((run) => run.cpu)), median(perSecond.map((run) => run.wall))];
    const detection = found[index] ?? { f1: null, valueAndUnit: null };
    const speed = `${thousands(cpu).padStart(14)}${thousands(wall).padStart(14)}`;
    const extent = `${runs} runs`.padStart(12) + `${thousands((rounds * length) / 1000)} kB`.padStart(12);
    console.log(`${name.padEnd(17)}${figure(detection.f1)}${figure(detection.valueAndUnit)}${speed}${extent}`);
  }
}

async function grow(texts: readonly BenchText[]): Promise<void> {
  const reader = (await READERS.Lanthanote?.()) as Reader;
  warmUp('Lanthanote', reader, texts);
  console.log('\nns a character, as one text  (the same all along: linear; more of this: npm run bench:growth)');
  printGrowth(reader, texts, LENGTHS, HOSTILE_LENGTHS);
}

function cold(): void {
  console.log('fresh process, ms on the clock (processor): loading from source, first article, second');
  for (const name of Object.keys(READERS)) {
    const printed = execFileSync(process.execPath, [path.join(import.meta.dirname, 'cold.ts'), name], {
      encoding: 'utf8',
    });
    const { load, characters, first, second } = JSON.parse(printed) as Record<'load' | 'characters', number> &
      Record<'first' | 'second', Timing>;
    const shown = ({ wall, cpu }: Timing) => `${wall.toFixed(0)} (${cpu.toFixed(0)})`.padStart(14);
    console.log(
      `${name.padEnd(17)}${load.toFixed(0).padStart(7)}${shown(first)}${shown(second)}   ${characters} characters`,
    );
  }
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
console.log(
  'Other work on the machine changes the clock; the processor time is this process alone, its compiler and collector included.\n',
);
const bench = benchTexts();
cold();
await grow(bench.texts);
await compare(bench);
