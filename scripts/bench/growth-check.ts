/**
 * `npm run bench:growth`: the time a character takes in articles and in hostile texts from 10 kB to 5 MB, the long form of
 * growth.test.ts. Fails where the longest text costs three times as much a character as the cheapest. Takes some minutes.
 */
import { printGrowth } from './growth.ts';
import { READERS, type Reader } from './readers.ts';
import { benchTexts } from './texts.ts';

const LENGTHS = [10_000, 100_000, 1_000_000, 5_000_000];
/** Caches and the collector make long texts somewhat dearer; quadratic work would make the longest 500 times as dear. */
const MOST = 3;
const WARM_UP_ROUNDS = 60;

const { texts } = benchTexts();
const reader = (await READERS.Lanthanote?.()) as Reader;
for (let round = 0; round < WARM_UP_ROUNDS; round++) for (const { text } of texts) reader.run(text);
console.log('ns a character, as one text');
const failed = Object.entries(printGrowth(reader, texts, LENGTHS, LENGTHS)).filter(([, times]) => times > MOST);
for (const [name, times] of failed) console.log(`Not linear: ${name}, ${times.toFixed(1)} times as dear at the end.`);
process.exitCode = failed.length > 0 ? 1 : 0;
