import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { storeArticle } from './articles.ts';
import type { Library } from './open.ts';
import { readingsIn } from './packed.ts';
import { articleOf, emptyLibrary } from './sample.ts';
import { type Survey, survey } from './survey.ts';
import { heldAgainst, topicValues } from './topic.ts';

const NOW = '2025-07-20T10:00:00.000Z';
let library: Library;
beforeEach(async () => {
  library = emptyLibrary();
  const read = [
    articleOf('early', [{ low: 70, high: 70 }], { published: '2025-07-01' }),
    articleOf('late', [{ low: 40, high: 40 }], { published: '2025-07-18' }),
    articleOf('again', [{ low: 70, high: 70 }], { published: '2025-07-10' }),
    articleOf('other', [{ low: 90, high: 90, measure: 'reserves' }]),
  ];
  for (const article of read) await library.use((db) => storeArticle(db, article, NOW));
});

const surveyed = () =>
  library.use(async (db) => {
    let last: Survey = { topics: [], pairs: [] };
    for await (const found of survey(db, new AbortController().signal)) last = found;
    return last;
  });

describe('survey', () => {
  it('finds each topic with its values and articles', async () => {
    const { topics } = await surveyed();
    expect(topics.map(({ values, articles }) => [values, articles]).sort()).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });

  it('finds a contradiction once, from its later side, with every article that gave the earlier value', async () => {
    const { pairs } = await surveyed();
    expect(pairs).toHaveLength(1);
    const [pair] = pairs;
    expect(pair?.relation.verdict).toBe('contradicts');
    expect([pair?.later.claim.low, pair?.earlier.claim.low]).toEqual([40, 70]);
    expect(pair?.entries).toHaveLength(2);
  });

  it('counts a topic whole, however many records its readings fill', async () => {
    const counts = await library.use(async (db) => {
      const [record] = await db.getAll('readings');
      if (!record) throw new Error('no readings');
      const others = (await surveyed()).topics.filter(({ key }) => key !== record.key);
      for (let part = 1; part <= 700; part++) {
        const rows = record.rows.map((row) => ({ ...row, id: `${row.id} ${part}` }));
        await db.put('readings', { ...record, part, rows });
      }
      const { topics } = await surveyed();
      const own = topics.find(({ key }) => key === record.key);
      const each = readingsIn(record).length;
      return [own?.values === 701 * each, topics.length === others.length + 1];
    });
    expect(counts).toEqual([true, true]);
  });

  it('has a topic stand by its other days where an article is dated far ahead', async () => {
    const newest = async () => (await surveyed()).topics.map((topic) => topic.newest).sort();
    const before = await newest();
    const ahead = articleOf('ahead', [{ low: 70, high: 70 }], { published: '2199-01-01' });
    await library.use((db) => storeArticle(db, ahead, '2025-07-20T08:00:00.000Z'));
    expect(await newest()).toEqual(before);
  });

  it('ends where it is told to', async () => {
    const ending = new AbortController();
    ending.abort();
    const found = await library.use(async (db) => {
      const all = [];
      for await (const one of survey(db, ending.signal)) all.push(one);
      return all;
    });
    expect(found).toEqual([]);
  });
});

describe('topicValues', () => {
  it('gives each article’s value, the newest first, and how each stands to one of them', async () => {
    const { topics } = await surveyed();
    const key = topics.find(({ articles }) => articles === 3)?.key as string;
    const topic = await library.use((db) => topicValues(db, key));
    expect(topic.values.map(({ site, claim }) => [site, claim.low])).toEqual([
      ['late', 40],
      ['again', 70],
      ['early', 70],
    ]);
    const [late, again, early] = topic.values;
    if (!late || !again || !early) throw new Error('no values');
    const held = heldAgainst(again, topic);
    expect(held.get(late.id)?.verdict).toBe('contradicts');
    expect(held.get(early.id)?.verdict).toBe('agrees');
    expect(held.has(again.id)).toBe(false);
  });
});
