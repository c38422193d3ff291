import 'fake-indexeddb/auto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { DOMParser, parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Random, randomFrom } from '../../scripts/random.ts';
import { file } from './files.ts';
import { messages } from './messages.ts';
import { page, saved, text } from './pages.ts';

/** `npm run fuzz` sets these. Without them the same few cases are tried each time. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);

const { DOMParser: parser, document: own } = globalThis;
beforeAll(() => {
  const createHTMLDocument = () => parseHTML('<!doctype html><html><head></head><body></body></html>').document;
  Object.assign(globalThis, { DOMParser, document: { implementation: { createHTMLDocument } } });
});
afterAll(() => {
  Object.assign(globalThis, { DOMParser: parser, document: own });
});

const { message, holdLibrary } = messages();
/** What is tried, and its part of all runs. */
const FAMILIES: readonly (readonly [name: string, part: number, work: (random: Random) => Promise<void>])[] = [
  ['a page that is read', 0.25, page],
  ['a text that is understood', 0.2, text],
  ['a saved page that is taken in', 0.1, saved],
  ['a message to the background', 0.25, message],
  ['a file that is imported', 0.2, file],
];

describe.each(FAMILIES)('%s', (name, part, work) => {
  it('is read, or refused, in its time, and leaves nothing behind', async () => {
    const failures: string[] = [];
    for (let run = 0; run < Math.ceil(RUNS * part) && failures.length < 5; run++) {
      // Each case has a seed of its own, so that one alone can be tried again.
      const seed = SEED + run * 7919;
      await work(randomFrom(seed)).catch((error: unknown) => {
        failures.push(`seed ${seed}: ${error instanceof Error ? error.stack : error}`);
      });
      // The rest of the tests, and the clock, get their turn.
      if (run % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    if (failures.length > 0) {
      mkdirSync('.output/fuzz', { recursive: true });
      writeFileSync(`.output/fuzz/${name.replaceAll(' ', '-')}.txt`, failures.join('\n\n'));
    }
    expect(failures).toEqual([]);
  }, 3_600_000);
});

describe('the library after all messages', () => {
  it('opens, holds what came from the pages themselves, and takes what is sound', holdLibrary);
});
