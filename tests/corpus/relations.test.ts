import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../utils/relations/relation.ts';
import { scoreGivenLabels, type VerdictScore } from './given-labels.ts';
import { corpusFolder, readCorpus } from './gold.ts';

type Floors = Record<Verdict, readonly [precision: number, recall: number]>;

const own = (name: string) => join(import.meta.dirname, name);
const shared = corpusFolder();
if (shared === null)
  console.log('No labelled corpus beside the repository: relations given perfect claims are not scored on it.');

/** Given perfect claims, this much must come out of each set; raised when more does. */
const SETS: readonly { name: string; folder: string; floors: Floors }[] = [
  ...(shared === null
    ? []
    : [
        {
          name: 'the shared corpus',
          folder: shared,
          floors: { agrees: [0.99, 0.99], contradicts: [0.99, 0.99], tension: [0.99, 0.99] } satisfies Floors,
        },
      ]),
  { name: 'fresh', folder: own('fresh'), floors: { agrees: [1, 0.93], contradicts: [1, 0.83], tension: [0.93, 1] } },
  {
    name: 'fresh2',
    folder: own('fresh2'),
    floors: { agrees: [0.99, 0.99], contradicts: [1, 0.99], tension: [1, 0.99] },
  },
  {
    name: 'dev2',
    folder: own('dev2'),
    floors: { agrees: [0.97, 0.94], contradicts: [1, 0.97], tension: [1, 1] },
  },
  { name: 'dev', folder: own('dev'), floors: { agrees: [1, 0.93], contradicts: [1, 0.83], tension: [0.93, 1] } },
  {
    name: 'dev3',
    folder: own('dev3'),
    floors: { agrees: [1, 0.94], contradicts: [1, 0.88], tension: [1, 1] },
  },
  {
    name: 'dev4',
    folder: own('dev4'),
    floors: { agrees: [1, 1], contradicts: [1, 0.88], tension: [1, 1] },
  },
  {
    name: 'dev5',
    folder: own('dev5'),
    floors: { agrees: [1, 1], contradicts: [1, 0.84], tension: [1, 0.88] },
  },
  {
    name: 'dev6',
    folder: own('dev6'),
    floors: { agrees: [1, 0.97], contradicts: [1, 0.94], tension: [1, 1] },
  },
  {
    name: 'dev7',
    folder: own('dev7'),
    floors: { agrees: [1, 1], contradicts: [1, 0.95], tension: [1, 1] },
  },
  {
    name: 'dev8',
    folder: own('dev8'),
    floors: { agrees: [1, 0.96], contradicts: [1, 0.95], tension: [1, 0.9] },
  },
  {
    name: 'dev9',
    folder: own('dev9'),
    floors: { agrees: [1, 0.97], contradicts: [1, 1], tension: [1, 1] },
  },
  {
    name: 'dev10',
    folder: own('dev10'),
    floors: { agrees: [1, 1], contradicts: [1, 0.95], tension: [1, 1] },
  },
  {
    name: 'dev11',
    folder: own('dev11'),
    floors: { agrees: [1, 0.95], contradicts: [1, 0.95], tension: [1, 1] },
  },
  {
    name: 'dev12',
    folder: own('dev12'),
    floors: { agrees: [1, 0.95], contradicts: [1, 1], tension: [1, 1] },
  },
  {
    name: 'dev13',
    folder: own('dev13'),
    floors: { agrees: [1, 0.95], contradicts: [1, 0.82], tension: [1, 1] },
  },
  {
    name: 'dev14',
    folder: own('dev14'),
    floors: { agrees: [1, 1], contradicts: [1, 0.91], tension: [1, 0.9] },
  },
  {
    name: 'dev15',
    folder: own('dev15'),
    floors: { agrees: [1, 0.95], contradicts: [1, 0.95], tension: [1, 1] },
  },
  {
    name: 'dev16',
    folder: own('dev16'),
    floors: { agrees: [1, 0.93], contradicts: [1, 0.84], tension: [1, 0.94] },
  },
  {
    name: 'dev17',
    folder: own('dev17'),
    floors: { agrees: [1, 0.83], contradicts: [1, 0.78], tension: [1, 0.62] },
  },
  {
    name: 'dev18',
    folder: own('dev18'),
    floors: { agrees: [1, 0.95], contradicts: [1, 0.5], tension: [1, 0.33] },
  },
  {
    name: 'dev19',
    folder: own('dev19'),
    floors: { agrees: [1, 0.96], contradicts: [1, 0.87], tension: [1, 0.91] },
  },
  {
    name: 'dev20',
    folder: own('dev20'),
    floors: { agrees: [1, 0.9], contradicts: [1, 0.87], tension: [1, 0.95] },
  },
  {
    name: 'dev21',
    folder: own('dev21'),
    floors: { agrees: [1, 0.94], contradicts: [1, 0.88], tension: [1, 1] },
  },
  {
    name: 'dev22',
    folder: own('dev22'),
    floors: { agrees: [1, 0.91], contradicts: [1, 0.69], tension: [1, 0.5] },
  },
];

const print = (name: string, { verdict, precision, recall, labelled }: VerdictScore) =>
  console.log(`${name}, ${verdict}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${labelled}`);

describe.each(SETS)('relations given the labels and the text: $name', ({ name, folder, floors }) => {
  const { articles, relations } = readCorpus(folder);
  it.each(scoreGivenLabels(articles, relations))('$verdict', (score) => {
    print(name, score);
    const [precision, recall] = floors[score.verdict];
    expect(score.precision, `wrong: ${score.wrong.join('; ')}`).toBeGreaterThanOrEqual(precision);
    expect(score.recall, `missed: ${score.missed.join('; ')}`).toBeGreaterThanOrEqual(recall);
  });
});

// Only ever counted: its errors are not listed.
for (const name of ['sealed', 'sealed2']) {
  const { articles, relations } = readCorpus(own(name));
  for (const score of scoreGivenLabels(articles, relations)) print(name, score);
}
