import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../utils/relations/conflicts.ts';
import { corpusFolder, readCorpus } from './gold.ts';

const folder = corpusFolder();
if (folder === null) console.log('No labelled corpus beside the repository: conflicts of actors are not looked for.');

describe.skipIf(folder === null)('what articles tell differently besides numbers', () => {
  const { articles } = folder === null ? { articles: [] } : readCorpus(folder);
  const told = articles.map(({ text, published }) => ({ title: null, text, published }));
  const pairs = findConflicts(told).map(({ kind, a, b }) => {
    const keys = [a, b].map(({ article }) => articles[article]?.key ?? '').sort();
    return { kind, keys };
  });
  const isOfTheFirst = ({ keys }: { keys: string[] }) =>
    keys.every((key) => ['01', '02', '03', '04', '05'].includes(key));

  it('is, of the five on one accusation, who made it: the third against the others', () => {
    const first = pairs.filter(isOfTheFirst);
    expect(first.length).toBeGreaterThanOrEqual(3);
    expect(first.filter(({ kind, keys }) => kind !== 'actor' || !keys.includes('03'))).toEqual([]);
  });

  it('is hardly ever found elsewhere', () => {
    expect(pairs.filter((pair) => !isOfTheFirst(pair)).length).toBeLessThanOrEqual(1);
  });
});
