import type { Reader } from './readers.ts';
import { type BenchText, grown, HOSTILE } from './texts.ts';
import { type Timing, timed } from './timing.ts';

/** In shorter texts chance decides how many figures and how many words never met there are. */
const SETTLED = 100_000;
/** What is over sooner than this, in milliseconds, is measured again, this often at most. */
const SOON = 500;
const REPEATS = 3;

/** The least of what the processor and the clock say: other work on the machine slows the one, several threads the other. */
function nanosecondsACharacter(reader: Reader, textOf: (length: number) => string, length: number): number {
  const times: Timing[] = [];
  for (let spent = 0; times.length < REPEATS && spent < SOON; spent += times.at(-1)?.cpu ?? 0) {
    const text = textOf(length);
    times.push(timed(() => void reader.run(text)));
  }
  return (Math.min(...times.flatMap(({ cpu, wall }) => [cpu, wall])) * 1e6) / length;
}

const row = (name: string, cells: readonly string[]) =>
  console.log(`${name.padEnd(24)}${cells.map((cell) => cell.padStart(8)).join('')}`);

/**
 * Prints the time a character takes in texts of growing length, articles and hostile ones, and returns by how much the
 * longest of each costs more a character than the cheapest of 100 kB and more: about 1 where work is linear.
 */
export function printGrowth(
  reader: Reader,
  texts: readonly BenchText[],
  lengths: readonly number[],
  hostileLengths: readonly number[],
): Record<string, number> {
  const growth: Record<string, number> = {};
  const series = (name: string, textOf: (length: number) => string, of: readonly number[]) => {
    const costs = of.map((length) => nanosecondsACharacter(reader, textOf, length));
    const settled = costs.filter((_, index) => (of[index] as number) >= SETTLED);
    growth[name] = (costs.at(-1) as number) / Math.min(...settled);
    row(
      name,
      costs.map((cost) => cost.toFixed(0)),
    );
  };
  const head = (of: readonly number[]) =>
    row(
      '',
      of.map((length) => `${length / 1000} kB`),
    );
  head(lengths);
  series('articles', (length) => grown(texts, length), lengths);
  head(hostileLengths);
  for (const [name, textOf] of Object.entries(HOSTILE)) series(name, textOf, hostileLengths);
  return growth;
}
