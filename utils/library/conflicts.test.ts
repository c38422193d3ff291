import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { quoteWords } from '../messages/quoted.ts';
import type { Account, ArticleHead } from '../messages/schemas.ts';
import { accountOf } from '../relations/conflicts.ts';
import { codePoints } from '../text/selectors.ts';
import { storeArticle } from './articles.ts';
import { toldDifferently } from './conflicts.ts';
import { forget, restore } from './forget.ts';
import type { Library } from './open.ts';
import { articleOf, emptyLibrary } from './sample.ts';

const NOW = '2025-03-05T10:00:00.000Z';
let library: Library;
beforeEach(() => {
  library = emptyLibrary();
});

/** An article's head with what its text tells, as the reader makes it. */
function headOf(name: string, text: string, fields: Partial<ArticleHead> = {}): ArticleHead {
  const { head } = articleOf(name, [], { published: '2025-03-03', ...fields });
  const quoted = <W extends Parameters<typeof quoteWords>[1]>(words: W) => ({
    ...words,
    ...quoteWords(text, words, codePoints(text)),
  });
  const { act, effects } = accountOf({ title: null, text, published: head.published });
  const account: Account = { act: act && quoted(act), effects: effects.map(quoted) };
  return { ...head, account };
}
const accusing = (body: string) =>
  `The Congolese ${body} accused foreign traders of smuggling cobalt over the border at night.`;
const store = (head: ArticleHead) => library.use((db) => storeArticle(db, { head, claims: [], terms: [] }, NOW));
const found = async (head: ArticleHead) =>
  (await library.use((db) => toldDifferently(db, head))).map(({ kind, own, quotes, articles, origins }) => ({
    kind,
    own: own.passage.quote.exact,
    others: quotes.map(({ site, passage }) => `${site}: ${passage.quote.exact}`),
    counts: [articles, origins],
  }));

const one = headOf('one', accusing('Ministry of Mines'));
const two = headOf('two', accusing('Ministry of Defence'));
const conflict = { kind: 'actor', own: 'Ministry of Defence', others: ['one: Ministry of Mines'], counts: [1, 1] };

describe('what is told differently', () => {
  it('is found from both sides, whichever was read first', async () => {
    await store(one);
    expect(await found(two)).toEqual([conflict]);
    await store(two);
    expect(await found(one)).toEqual([
      { kind: 'actor', own: 'Ministry of Mines', others: ['two: Ministry of Defence'], counts: [1, 1] },
    ]);
    expect(await found(two)).toEqual([conflict]);
  });

  it('is counted by origins, not copies', async () => {
    for (const name of ['one', 'three', 'four'])
      await store({ ...one, url: `https://${name}.example/a`, origins: ['AFP'] });
    expect((await found(two))[0]?.counts).toEqual([3, 1]);
  });

  it.each([
    ['a week later', accusing('Ministry of Defence'), '2025-03-10'],
    ['by nobody else', accusing('Ministry of Mines'), '2025-03-03'],
    ['of nothing', 'It rained.', '2025-03-03'],
  ])('is nothing %s', async (_, text, published) => {
    await store(one);
    expect(await found(headOf('two', text, { published }))).toEqual([]);
  });

  it('is the day a measure applies from, however far apart the articles are', async () => {
    await store(headOf('one', 'Announcement No. 12 takes effect on April 8.', { published: '2025-04-01' }));
    const told = headOf('three', 'Announcement 12 applies from 1 April 2025, the office said.', {
      published: '2025-06-20',
    });
    expect(await found(told)).toEqual([{ kind: 'date', own: '1 April', others: ['one: April 8'], counts: [1, 1] }]);
  });

  it('goes with an article that is forgotten, and comes back with it', async () => {
    await store(one);
    const removed = await library.use((db) => forget(db, { what: 'host', host: 'one.example' }, { own: false }));
    expect(await found(two)).toEqual([]);
    await library.use((db) => restore(db, removed));
    expect(await found(two)).toEqual([conflict]);
  });

  it('is none in an article of an older version, nor against one', async () => {
    const { account, ...old } = one;
    await store(old);
    expect(await found(two)).toEqual([]);
    expect(await found(old)).toEqual([]);
  });
});
