/** `node cold.ts READER`: in a process of its own, what loading a reader and its first and second article cost. Prints JSON. */
import { READERS } from './readers.ts';
import { benchTexts } from './texts.ts';
import { timed } from './timing.ts';

const { texts } = benchTexts();
const [first, second] = [...texts].sort((a, b) => a.text.length - b.text.length).slice(texts.length >> 1);
const before = performance.now();
const reader = await READERS[process.argv[2] ?? '']?.();
const load = performance.now() - before;
const times = [first, second].map((one) => timed(() => reader?.run(one?.text ?? '')));
console.log(JSON.stringify({ load, characters: first?.text.length, first: times[0], second: times[1] }));
