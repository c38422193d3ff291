import { describe, expect, it } from 'vitest';
import { compareAll } from '../../utils/relations/compare-all.ts';
import type { Verdict } from '../../utils/relations/relation.ts';
import { corpusFolder, type GoldArticle, type GoldRelation, readCorpus } from './gold.ts';

/** Given perfect claims, this much must come out; raised when more does. */
const FLOORS: Record<Verdict, { precision: number; recall: number }> = {
  agrees: { precision: 0.99, recall: 0.99 },
  contradicts: { precision: 0.99, recall: 0.99 },
  tension: { precision: 0.99, recall: 0.99 },
};

const pairName = (a: string, b: string) => [a, b].sort().join(' ');

function reported(articles: readonly GoldArticle[], gold: ReadonlyMap<string, Verdict>): Map<string, Verdict> {
  const found = new Map<string, Verdict>();
  for (const { a, b, relation } of compareAll(articles)) {
    const sides = [a, b].map(({ article, claim }) => {
      const { key, repeats } = articles[article] as GoldArticle;
      return { name: `${key}#${claim.id}`, repeat: repeats.has(claim.id) };
    });
    const pair = pairName(sides[0]?.name ?? '', sides[1]?.name ?? '');
    if (gold.has(pair) || !sides.some(({ repeat }) => repeat)) found.set(pair, relation.verdict);
  }
  return found;
}

const goldOf = (relations: readonly GoldRelation[]) =>
  new Map(relations.map(({ a, b, verdict }) => [pairName(a, b), verdict]));

const folder = corpusFolder();
if (folder === null)
  console.log('No labelled corpus beside the repository: relations given perfect claims are not scored.');

describe.skipIf(folder === null)('relations given the labels and the text', () => {
  const { articles, relations } = folder === null ? { articles: [], relations: [] } : readCorpus(folder);
  const gold = goldOf(relations);
  const found = reported(articles, gold);
  for (const verdict of ['agrees', 'contradicts', 'tension'] as const) {
    it(verdict, () => {
      const said = [...found].filter(([, one]) => one === verdict);
      const right = said.filter(([pair]) => gold.get(pair) === verdict).length;
      const labelled = [...gold.values()].filter((one) => one === verdict).length;
      const wrong = said.filter(([pair]) => gold.get(pair) !== verdict).map(([pair]) => `${pair}: ${gold.get(pair)}`);
      const missed = [...gold].filter(([pair, one]) => one === verdict && found.get(pair) !== verdict);
      const [precision, recall] = [right / said.length, right / labelled];
      console.log(`${verdict}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${labelled}`);
      expect(precision, `wrong: ${wrong.join('; ')}`).toBeGreaterThanOrEqual(FLOORS[verdict].precision);
      expect(recall, `missed: ${missed.map(([pair]) => pair).join('; ')}`).toBeGreaterThanOrEqual(
        FLOORS[verdict].recall,
      );
    });
  }
});
