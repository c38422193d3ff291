import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import type { Correction, Note } from '../messages/schemas.ts';
import { storeArticle } from './articles.ts';
import { deleteCorrection, saveCorrection } from './corrections.ts';
import { type Forgetting, forget, restore } from './forget.ts';
import { relationsOf } from './lookup.ts';
import { deleteNote, notesOn, saveNote } from './notes.ts';
import type { Library } from './open.ts';
import { allReadings, articleOf, emptyLibrary, quoted } from './sample.ts';

const OLD = '2025-07-20T08:00:00.000Z';
const NEW = '2025-07-20T11:30:00.000Z';
const AN_HOUR_AGO = '2025-07-20T11:00:00.000Z';
const china = { low: 70, high: 70 };
const other = { low: 50, high: 50 };
let library: Library;
beforeEach(() => {
  library = emptyLibrary();
});

const noteOf = (id: string, url: string, created = NEW): Note => ({
  id,
  url,
  title: '',
  site: '',
  published: null,
  body: 'mine',
  tags: [],
  target: 'article',
  passage: null,
  claim: null,
  term: null,
  created,
  changed: created,
});
const correctionOf = (fields: Partial<Correction>): Correction => ({
  id: 'c1',
  what: 'misread',
  url: 'https://one.example/a',
  claim: quoted(china),
  reading: null,
  made: NEW,
  ...fields,
});

/** Everything in the library, as far as it shows. */
const contents = () =>
  library.use(async (db) => ({
    articles: (await db.getAll('articles')).map(({ host, lastRead }) => [host, lastRead]),
    claims: (await db.getAll('claims')).length,
    readings: (await allReadings(db)).map(({ claim, articles }) => [claim.low, articles.length]).sort(),
    notes: (await db.getAll('notes')).map(({ id }) => id),
  }));
const verdict = async (name: string, fields: Partial<Claim> = china) => {
  const { head, claims } = articleOf(name, [fields]);
  return (await library.use((db) => relationsOf(db, head, claims))).claims[0]?.verdict;
};

async function fill() {
  await library.use(async (db) => {
    await storeArticle(db, articleOf('one', [china, other]), OLD);
    await storeArticle(db, articleOf('two', [china]), NEW);
    await storeArticle(db, articleOf('three', [other]), OLD);
    await storeArticle(db, articleOf('three', [other]), NEW);
    await saveNote(db, noteOf('n1', 'https://one.example/a', OLD));
    await saveNote(db, noteOf('n2', 'https://two.example/a'));
  });
}

describe('forget', () => {
  const one = ['one.example', OLD];
  const two = ['two.example', NEW];
  const three = ['three.example', NEW];
  it.each<[string, Forgetting, boolean, unknown]>([
    [
      'the last hour, notes kept',
      { what: 'since', instant: AN_HOUR_AGO },
      false,
      {
        articles: [one, ['three.example', OLD]],
        claims: 3,
        readings: [
          [50, 2],
          [70, 1],
        ],
        notes: ['n1', 'n2'],
      },
    ],
    [
      'the last hour with notes',
      { what: 'since', instant: AN_HOUR_AGO },
      true,
      {
        articles: [one, ['three.example', OLD]],
        claims: 3,
        readings: [
          [50, 2],
          [70, 1],
        ],
        notes: ['n1'],
      },
    ],
    [
      'a site with its notes',
      { what: 'host', host: 'one.example' },
      true,
      {
        articles: [two, three],
        claims: 2,
        readings: [
          [50, 1],
          [70, 1],
        ],
        notes: ['n2'],
      },
    ],
    [
      'what was not read for long',
      { what: 'unread-since', instant: AN_HOUR_AGO },
      false,
      {
        articles: [two, three],
        claims: 2,
        readings: [
          [50, 1],
          [70, 1],
        ],
        notes: ['n1', 'n2'],
      },
    ],
    [
      'everything but notes',
      { what: 'everything' },
      false,
      { articles: [], claims: 0, readings: [], notes: ['n1', 'n2'] },
    ],
    ['everything', { what: 'everything' }, true, { articles: [], claims: 0, readings: [], notes: [] }],
  ])('forgets %s, and takes it back', async (_, forgetting, own, expected) => {
    await fill();
    const before = await contents();
    const removed = await library.use((db) => forget(db, forgetting, { own }));
    expect(await contents()).toEqual(expected);
    await library.use((db) => restore(db, removed));
    const after = await contents();
    // The second reading of an article known before is the only trace that is not brought back.
    expect({ ...after, articles: after.articles.map(([host]) => host).sort() }).toEqual({
      ...before,
      articles: before.articles.map(([host]) => host).sort(),
    });
    expect(await verdict('four')).toBe('contradicts');
  });

  it('leaves an article alone that was read again before the undo', async () => {
    await fill();
    const removed = await library.use((db) => forget(db, { what: 'host', host: 'one.example' }, { own: false }));
    await library.use((db) => storeArticle(db, articleOf('one', [china]), NEW));
    await library.use((db) => restore(db, removed));
    expect((await contents()).readings).toEqual([
      [50, 1],
      [70, 2],
    ]);
  });
});

describe('notes', () => {
  it('are there once saved, replaced by their id, and come back when deletion is undone', async () => {
    await library.use((db) => saveNote(db, noteOf('n1', 'https://one.example/a')));
    await library.use((db) => saveNote(db, { ...noteOf('n1', 'https://one.example/a'), body: 'more' }));
    const list = () => library.use((db) => notesOn(db, 'https://one.example/a'));
    expect((await list()).map(({ body }) => body)).toEqual(['more']);
    const gone = await library.use((db) => deleteNote(db, 'n1'));
    expect(await list()).toEqual([]);
    if (gone) await library.use((db) => saveNote(db, gone));
    expect(await list()).toHaveLength(1);
  });
});

describe('corrections', () => {
  beforeEach(async () => {
    await library.use((db) => storeArticle(db, articleOf('one', [china]), OLD));
  });

  it.each(['misread', 'not-a-claim'] as const)(
    '“%s” takes a claim out of comparing until it is taken back',
    async (what) => {
      expect(await verdict('two')).toBe('agrees');
      await library.use((db) => saveCorrection(db, correctionOf({ what, claim: quoted({ id: 'k1', ...china }) })));
      expect(await verdict('two')).toBeNull();
      await library.use((db) => storeArticle(db, articleOf('one', [china]), NEW));
      expect(await verdict('two')).toBeNull();
      await library.use((db) => deleteCorrection(db, 'c1'));
      expect(await verdict('two')).toBe('agrees');
    },
  );

  it('forgotten, they let go of articles that stay, and put back they hold again', async () => {
    await library.use((db) => saveCorrection(db, correctionOf({ claim: quoted({ id: 'k1', ...china }), made: NEW })));
    const removed = await library.use((db) => forget(db, { what: 'since', instant: NEW }, { own: true }));
    expect(removed).toMatchObject({ articles: [], corrections: [{ id: 'c1' }] });
    expect(await verdict('two')).toBe('agrees');
    await library.use((db) => restore(db, removed));
    expect(await verdict('two')).toBeNull();
  });

  it('“not comparable” holds from both sides and for these two alone', async () => {
    await library.use((db) => storeArticle(db, articleOf('two', [other]), OLD));
    const { head, claims } = articleOf('two', [other]);
    const ask = () => library.use((db) => relationsOf(db, head, claims));
    const reading = (await ask()).claims[0]?.relations[0]?.from.id as string;
    const made = correctionOf({ what: 'not-comparable', url: head.url as string, claim: claims[0] as never, reading });
    await library.use((db) => saveCorrection(db, made));
    expect((await ask()).claims[0]?.verdict).toBeNull();
    expect(await verdict('one')).toBeNull();
    expect(await verdict('three', { id: 'k7', ...other })).toBe('contradicts');
    await library.use((db) => deleteCorrection(db, 'c1'));
    expect((await ask()).claims[0]?.verdict).toBe('contradicts');
  });
});
