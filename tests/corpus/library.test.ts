import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOfPage, articleOfText, type FileArticle } from '../../scripts/analyze/article.ts';
import { storeArticle } from '../../utils/library/articles.ts';
import { relationsOf } from '../../utils/library/lookup.ts';
import { connectLibrary } from '../../utils/library/open.ts';
import { quoteClaim } from '../../utils/messages/quoted.ts';
import { compareAll } from '../../utils/relations/compare-all.ts';
import { codePoints } from '../../utils/text/selectors.ts';
import { understand } from '../../utils/understand.ts';
import { corpusFolder } from './gold.ts';

const NOW = '2026-01-01T00:00:00.000Z';

/** Each article as the library is given it, under an address of its own. */
function readArticle(article: FileArticle, index: number) {
  const { claims } = understand(article);
  const { text, published } = article;
  const points = codePoints(text);
  const url = `https://outlet-${index}.example/a`;
  const head = { ...article, url, site: `Outlet ${index}`, origins: [], fingerprint: [] };
  return { text, published, claims, head, quoted: claims.map((claim) => quoteClaim(text, claim, points)) };
}

/** "3 k7 tension 5": claim k7 of article 3 is in tension with something article 5 says. */
const line = (article: number, claim: string, verdict: string, other: number) =>
  [article, claim, verdict, other].join(' ');

function byPairs(articles: readonly ReturnType<typeof readArticle>[]): string[] {
  const found = compareAll(articles).flatMap(({ a, b, relation: { verdict } }) => [
    line(a.article, a.claim.id, verdict, b.article),
    line(b.article, b.claim.id, verdict, a.article),
  ]);
  return [...new Set(found)].sort();
}

/** `order` has the places of the articles as they are read, one after the other. */
async function byLibrary(
  articles: readonly ReturnType<typeof readArticle>[],
  order: readonly number[] = [...articles.keys()],
): Promise<string[]> {
  const library = connectLibrary({ name: `corpus-${order}` });
  const found = new Set<string>();
  await library.use(async (db) => {
    for (const at of order) {
      const { head, quoted } = articles[at] as (typeof articles)[number];
      await storeArticle(db, { head, claims: quoted, terms: [] }, NOW);
    }
    for (const [index, { head, quoted }] of articles.entries()) {
      const { claims } = await relationsOf(db, head, quoted);
      for (const { claim, relations } of claims) {
        for (const { from, relation, entries } of relations) {
          // The nth that was stored has the record n + 1.
          for (const at of entries) {
            const other = order[(from.packed.articles[at] ?? 0) - 1] as number;
            found.add(line(index, claim.id, relation.verdict, other));
          }
        }
      }
    }
  });
  return [...found].sort();
}

describe('the library finds what comparing all pairs finds', () => {
  it('in the samples', async () => {
    const files = readdirSync('samples').filter((name) => name.endsWith('.html'));
    const articles = files.map((name, index) =>
      readArticle(articleOfPage(readFileSync(join('samples', name), 'utf8')), index),
    );
    const expected = byPairs(articles);
    expect(expected.length).toBeGreaterThan(5);
    expect(await byLibrary(articles)).toEqual(expected);
    const backwards = [...articles.keys()].reverse();
    expect(await byLibrary(articles, backwards)).toEqual(expected);
    // Every third first: no neighbour stays one.
    expect(
      await byLibrary(
        articles,
        backwards.toSorted((a, b) => (a % 3) - (b % 3)),
      ),
    ).toEqual(expected);
  });

  const corpus = corpusFolder();
  it.skipIf(corpus === null)('in the corpus (skipped where the shared folder is absent)', async () => {
    const files = readdirSync(corpus as string).filter((name) => name.endsWith('.txt'));
    const articles = files.map((name, index) =>
      readArticle(articleOfText(readFileSync(join(corpus as string, name), 'utf8')), index),
    );
    const expected = byPairs(articles);
    expect(expected.length).toBeGreaterThan(20);
    expect(await byLibrary(articles)).toEqual(expected);
  });
});
