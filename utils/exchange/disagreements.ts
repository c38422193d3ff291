import { relationsOf } from '../library/lookup.ts';
import { openPairs, quotePairs, sitesOf } from '../library/pairs.ts';
import { quoteOf, quotesFrom } from '../library/quotes.ts';
import type { Database } from '../library/schema.ts';
import { storedArticle } from '../library/stored-article.ts';
import { type Pair, pairsUnder, survey } from '../library/survey.ts';
import type { Scope } from './collect.ts';
import type { Disagreement } from './exchange.ts';

/** Pairs quoted at once: a large library has thousands. */
const QUOTED = 100;

async function allPairs(db: Database): Promise<readonly Pair[]> {
  let pairs: readonly Pair[] = [];
  for await (const found of survey(db, new AbortController().signal)) pairs = found.pairs;
  return pairs;
}

/** The pairs as they stand on the board: without those the reader set apart. */
async function onBoard(db: Database, pairs: readonly Pair[]): Promise<Disagreement[]> {
  const open = openPairs(pairs, await db.getAll('corrections'));
  const found: Disagreement[] = [];
  for (let at = 0; at < open.length; at += QUOTED) {
    for (const { pair, later, earlier, others } of await quotePairs(db, open.slice(at, at + QUOTED))) {
      found.push({ relation: pair.relation, a: later, b: earlier, others });
    }
  }
  return found;
}

/** What an article's claims contradict or stand in tension with, as its own page shows it, by the two readings. */
async function ofArticle(db: Database, url: string): Promise<[string, Disagreement][]> {
  const id = await db.getKeyFromIndex('articles', 'url', url);
  const article = id === undefined ? null : await storedArticle(db, id);
  if (!article) return [];
  const { claims } = await relationsOf(db, article.head, article.claims);
  const found: [string, Disagreement][] = [];
  for (const [index, { frame, relations }] of claims.entries()) {
    const a = quoteOf(article.claims[index] as (typeof article.claims)[number], article.record);
    for (const { from, relation, entries } of relations) {
      if (relation.verdict === 'agrees') continue;
      const [b, ...rest] = await quotesFrom(db, from.packed, entries, 3);
      if (b) found.push([[frame, from.id].sort().join(' '), { relation, a, b, others: sitesOf(rest) }]);
    }
  }
  return found;
}

/** What of a scope does not go together with what was read, each pair of readings once. Of notes there is none. */
export async function disagreementsIn(db: Database, scope: Scope): Promise<Disagreement[]> {
  switch (scope.what) {
    case 'notes':
      return [];
    case 'all':
      return onBoard(db, await allPairs(db));
    case 'board':
      return onBoard(db, scope.pairs);
    case 'topic':
      return onBoard(db, await pairsUnder(db, scope.topic.key));
    default: {
      const found = new Map<string, Disagreement>();
      for (const url of scope.what === 'article' ? [scope.url] : scope.urls) {
        for (const [pair, one] of await ofArticle(db, url)) if (!found.has(pair)) found.set(pair, one);
      }
      return [...found.values()];
    }
  }
}
