import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../utils/claims/claim.ts';
import { understand } from '../../utils/understand.ts';
import { isRight, labelOf } from './as-labelled.ts';
import { readCorpus } from './gold.ts';

const SETS = ['dev', 'fresh', 'fresh2', 'dev2', 'dev3', 'dev4'];

/** Every claim the engine finds that is labelled, with whether it is read as the label says. */
const read = SETS.flatMap((set) =>
  readCorpus(join(import.meta.dirname, set)).articles.flatMap(({ text, published, claims }) =>
    understand({ text, title: null, published, lang: 'en' }).claims.flatMap((claim) => {
      const label = labelOf(claims, claim.start, claim.end, claim);
      return label ? [{ claim, right: isRight(claim, label) }] : [];
    }),
  ),
);
const rightAmong = (of: (claim: Claim) => boolean) => {
  const some = read.filter(({ claim }) => of(claim));
  expect(some.length).toBeGreaterThan(50);
  return some.filter(({ right }) => right).length / some.length;
};

describe('how sure a reading is said to be', () => {
  it('grows with how often such readings are right', () => {
    const bounds = [0, 0.35, 0.45, 0.6, 0.75, 1.01];
    const bands = bounds.slice(1).map((to, index) => {
      const from = bounds[index] as number;
      return rightAmong(({ confidence }) => confidence >= from && confidence < to);
    });
    console.log(`Right by certainty: ${bands.map((band) => band.toFixed(2)).join(', ')}`);
    for (const [index, band] of bands.entries()) expect(band).toBeGreaterThan(bands[index - 1] ?? 0);
    expect(bands.at(-1)).toBeGreaterThan(0.85);
  });

  it('names fields that are right less often', () => {
    const [doubted, undoubted] = [
      rightAmong(({ doubts }) => doubts.length > 0),
      rightAmong(({ doubts }) => doubts.length === 0),
    ];
    console.log(`Right where a field is doubted: ${doubted.toFixed(2)}, where none is: ${undoubted.toFixed(2)}`);
    expect(undoubted - doubted).toBeGreaterThan(0.25);
  });
});
