import { compareAll } from '../../utils/relations/compare-all.ts';
import type { Verdict } from '../../utils/relations/relation.ts';
import type { GoldArticle, GoldRelation } from './gold.ts';

const VERDICTS: readonly Verdict[] = ['agrees', 'contradicts', 'tension'];

/** How the relations found among labelled claims stand to those that are labelled, for one verdict. */
export interface VerdictScore {
  readonly verdict: Verdict;
  /** 1 where nothing was reported, or nothing is labelled. */
  readonly precision: number;
  readonly recall: number;
  readonly labelled: number;
  /** "04#c2 17#c1: tension", each with what the labels say of the pair. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

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

/** Scores the rules of comparing on perfect claims: the labels and the articles' text in place of what the engine reads. */
export function scoreGivenLabels(
  articles: readonly GoldArticle[],
  relations: readonly GoldRelation[],
): readonly VerdictScore[] {
  const gold = new Map(relations.map(({ a, b, verdict }) => [pairName(a, b), verdict]));
  const found = reported(articles, gold);
  return VERDICTS.map((verdict) => {
    const said = [...found].filter(([, one]) => one === verdict);
    const right = said.filter(([pair]) => gold.get(pair) === verdict).length;
    const labelled = [...gold.values()].filter((one) => one === verdict).length;
    const wrong = said.filter(([pair]) => gold.get(pair) !== verdict);
    const missed = [...gold].filter(([pair, one]) => one === verdict && found.get(pair) !== verdict);
    return {
      verdict,
      precision: said.length === 0 ? 1 : right / said.length,
      recall: labelled === 0 ? 1 : right / labelled,
      labelled,
      wrong: wrong.map(([pair]) => `${pair}: ${gold.get(pair)}`),
      missed: missed.map(([pair]) => `${pair}: ${found.get(pair)}`),
    };
  });
}
