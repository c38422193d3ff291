import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storeArticle } from '../../library/articles.ts';
import { toldDifferently } from '../../library/conflicts.ts';
import { deleteCorrection, saveCorrection } from '../../library/corrections.ts';
import { restore } from '../../library/forget.ts';
import { relationsOf } from '../../library/lookup.ts';
import { deleteNote, saveNote } from '../../library/notes.ts';
import type { Library } from '../../library/open.ts';
import { articleOf, emptyLibrary, quoted } from '../../library/sample.ts';
import type { Database } from '../../library/schema.ts';
import type { Correction, Note } from '../../messages/schemas.ts';
import { collect } from '../collect.ts';
import type { Exchange } from '../exchange.ts';
import { anyExchange } from '../sample.ts';
import { type Merged, type MergeOptions, merge, tryMerge } from './merge.ts';

const at = (minute: number) => `2025-07-20T08:${String(minute).padStart(2, '0')}:00.000Z`;
const NOW = at(59);
const noteOf = (fields: Partial<Note> = {}): Note => ({
  id: 'n1',
  url: 'https://one.example/a',
  title: '',
  site: 'one',
  published: null,
  body: 'mine',
  tags: [],
  target: 'article',
  passage: null,
  claim: null,
  term: null,
  created: at(0),
  changed: at(0),
  ...fields,
});
const correction: Correction = {
  id: 'c1',
  what: 'misread',
  url: 'https://one.example/a',
  claim: quoted({ id: 'k1', low: 70, high: 70 }),
  reading: null,
  made: at(1),
};

type Fill = (db: Database) => Promise<unknown>;
async function libraryWith(...fills: Fill[]): Promise<Library> {
  const library = emptyLibrary();
  for (const fill of fills) await library.use(fill);
  return library;
}
const save =
  (fields: Partial<Note> = {}) =>
  (db: Database) =>
    saveNote(db, noteOf(fields));
const read =
  (minute: number, ...values: number[]) =>
  (db: Database) =>
    storeArticle(
      db,
      articleOf(
        'one',
        values.map((value) => ({ id: `k${value}`, low: value, high: value, text: `${value} %` })),
      ),
      at(minute),
    );

const exportOf = (library: Library) => library.use((db) => collect(db, { what: 'all' }, NOW));
const dump = (library: Library) =>
  library.use(async (db) =>
    Object.fromEntries(await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)]))),
  );
const fatesOf = async (library: Library, exchange: Exchange, options: MergeOptions = {}) => {
  const fates: string[] = [];
  const each = ({ kind, fate }: Merged) => void fates.push(`${kind} ${fate}`);
  await library.use((db) => tryMerge(db, exchange, { ...options, each }));
  return fates;
};
const mergeInto = (library: Library, exchange: Exchange, options: MergeOptions = {}) =>
  library.use((db) => merge(db, exchange, NOW, options));
const bodies = (library: Library) =>
  library.use(async (db) =>
    (await db.getAll('notes')).map(({ id, body }) => `${id.replace(/~.*/, '~')} ${body}`).sort(),
  );

/** The browser closes the connection that writes at this moment: its transaction is broken off, then it is told. */
let endConnection: () => void = () => undefined;
beforeEach(() => {
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    const begun = transaction.apply(this, given);
    endConnection = () => {
      begun.abort();
      forceCloseDatabase(this as never);
    };
    return begun;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('merging', () => {
  it('into an empty library gives the same library', async () => {
    const from = await libraryWith(read(1, 70, 50), read(2, 70), save(), save({ body: 'other', changed: at(2) }));
    await from.use((db) => saveCorrection(db, correction));
    await from.use((db) => saveNote(db, noteOf({ id: 'n2' })));
    await from.use((db) => deleteNote(db, 'n2', at(3)));
    const to = emptyLibrary();
    await mergeInto(to, await exportOf(from));
    expect(await exportOf(to)).toEqual(await exportOf(from));
    const { head, claims } = articleOf('two', [{ id: 'k9', low: 50, high: 50 }]);
    const related = async (library: Library) => {
      const found = await library.use((db) => relationsOf(db, head, claims));
      return found.claims.map(({ verdict, supports }) => ({ verdict, supports }));
    };
    expect(await related(to)).toEqual(await related(from));
    expect((await related(to))[0]?.verdict).toBe('contradicts');
  });

  it('brings what articles tell besides numbers, and they contradict what is read then', async () => {
    const effect = (day: string) => {
      const words = { start: 0, end: 4, sentenceStart: 0, sentenceEnd: 40, measure: 'announcement 61', day };
      const { passage, sentence, at: place } = quoted({ id: 'k1' });
      return { act: null, effects: [{ ...words, passage, sentence, at: place }] };
    };
    const first = articleOf('one', [], { account: effect('2025-11-08') });
    const from = await libraryWith((db) => storeArticle(db, first, at(1)));
    const to = emptyLibrary();
    await mergeInto(to, await exportOf(from));
    const { head } = articleOf('two', [], { account: effect('2025-12-01') });
    const found = await to.use((db) => toldDifferently(db, head));
    expect(found).toMatchObject([{ kind: 'date', articles: 1, quotes: [{ site: 'one' }] }]);
  });

  it('twice changes nothing, whatever is merged', async () => {
    await fc.assert(
      fc.asyncProperty(anyExchange, anyExchange, async (first, second) => {
        const library = emptyLibrary();
        await mergeInto(library, first);
        await mergeInto(library, second);
        const once = await dump(library);
        await mergeInto(library, second);
        expect(await dump(library)).toEqual(once);
        const fates = await fatesOf(library, second);
        expect(fates.filter((fate) => !/same|kept-away/.test(fate))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('writes nothing while it only looks', async () => {
    const from = await exportOf(await libraryWith(read(1, 70), save()));
    const to = await libraryWith(read(2, 50));
    const before = await dump(to);
    expect(await fatesOf(to, from)).toEqual(['article changed', 'note new']);
    expect(await dump(to)).toEqual(before);
  });

  const MANY = 45;
  const TENTHS = Array.from({ length: Math.ceil(MANY / 10) }, (_, at) => at * 10 + 1);
  it.each<[string, () => void]>([
    [
      'by whoever asked for it',
      () => {
        throw new DOMException('', 'AbortError');
      },
    ],
    ['by the end of its connection', () => endConnection()],
  ])(
    'that is stopped at any tenth record has written nothing, and done again writes all of it once: %s',
    async (_, stop) => {
      const notes = Array.from({ length: MANY - 1 }, (_, at) => save({ id: `n${at}`, body: `${at}` }));
      const from = await exportOf(await libraryWith(read(1, 70), ...notes));
      const whole = await libraryWith(read(2, 50));
      await mergeInto(whole, from);
      for (const tenth of TENTHS) {
        const to = await libraryWith(read(2, 50));
        const before = await dump(to);
        const stopped = to.use((db) =>
          merge(db, from, NOW, { each: (_, done) => (done === tenth ? stop() : undefined) }),
        );
        await expect(stopped, `at ${tenth}`).rejects.toMatchObject({ reason: 'lost' });
        expect(await dump(to)).toEqual(before);
        await mergeInto(to, from);
        expect(await exportOf(to)).toEqual(await exportOf(whole));
        expect(await bodies(to)).toHaveLength(MANY - 1);
      }
    },
  );
});

describe('an article', () => {
  const claimsOf = async (library: Library) => {
    const [article] = (await exportOf(library)).articles;
    return article?.claims.map(({ claim, superseded }) => `${claim.text}${superseded ? ' old' : ''}`).sort();
  };
  it.each<[string, Fill[], Fill[], string[], string[]]>([
    ['read later there', [read(1, 70)], [read(2, 50)], ['article changed'], ['50 %', '70 % old']],
    ['read later here', [read(3, 70)], [read(2, 50)], ['article changed'], ['50 % old', '70 %']],
    ['the same in both', [read(2, 70)], [read(2, 70)], ['article same'], ['70 %']],
    ['with an earlier form there', [], [read(1, 50), read(2, 70)], ['article new'], ['50 % old', '70 %']],
  ])('%s', async (_, here, there, fates, claims) => {
    const [to, from] = [await libraryWith(...here), await exportOf(await libraryWith(...there))];
    expect(await fatesOf(to, from)).toEqual(fates);
    await mergeInto(to, from);
    expect(await claimsOf(to)).toEqual(claims);
    expect(await fatesOf(to, from)).toEqual(['article same']);
  });
});

describe('a note', () => {
  const base = save();
  const edited = (body: string, minute: number) => save({ body, changed: at(minute) });
  it.each<[string, Fill[], Fill[], string[], string[]]>([
    ['edited there', [base], [base, edited('there', 2)], ['note changed'], ['n1 there']],
    ['edited here', [base, edited('here', 2)], [base], ['note same'], ['n1 here']],
    [
      'edited in both places',
      [base, edited('here', 2)],
      [base, edited('there', 3)],
      ['note both'],
      ['n1 here', 'n1~ there'],
    ],
    [
      'edited there after it came from here',
      [base, edited('one', 2)],
      [base, edited('one', 2), edited('two', 3)],
      ['note changed'],
      ['n1 two'],
    ],
    ['edited alike', [base, edited('alike', 2)], [base, edited('alike', 3)], ['note same'], ['n1 alike']],
    ['deleted here', [base, (db) => deleteNote(db, 'n1', at(5))], [base], ['note kept-away'], []],
    [
      'deleted here, edited there since',
      [base, (db) => deleteNote(db, 'n1', at(5))],
      [base, edited('there', 6)],
      ['note new'],
      ['n1 there'],
    ],
    ['deleted there', [base], [base, (db) => deleteNote(db, 'n1', at(5))], ['note gone'], []],
    [
      'deleted there, edited here since',
      [base, edited('here', 6)],
      [base, (db) => deleteNote(db, 'n1', at(5))],
      ['note same'],
      ['n1 here'],
    ],
  ])('%s', async (_, here, there, fates, notes) => {
    const [to, from] = [await libraryWith(...here), await exportOf(await libraryWith(...there))];
    expect(await fatesOf(to, from)).toEqual(fates);
    await mergeInto(to, from);
    expect(await bodies(to)).toEqual(notes);
    const once = await dump(to);
    await mergeInto(to, from);
    expect(await dump(to)).toEqual(once);
  });

  it('changed in both places is the same two in both after a file each way, and stays so', async () => {
    const [a, b] = [await libraryWith(base, edited('a', 2)), await libraryWith(base, edited('b', 3))];
    for (let round = 0; round < 2; round++) {
      await mergeInto(b, await exportOf(a));
      await mergeInto(a, await exportOf(b));
    }
    expect(await bodies(a)).toEqual(['n1 a', 'n1~ b']);
    expect(await bodies(b)).toEqual(['n1 b', 'n1~ a']);
  });

  it('deleted here is brought back where that is wanted', async () => {
    const to = await libraryWith(base, (db) => deleteNote(db, 'n1', at(5)));
    const from = await exportOf(await libraryWith(base));
    expect(await fatesOf(to, from, { revive: true })).toEqual(['note new']);
    await mergeInto(to, from, { revive: true });
    expect(await bodies(to)).toEqual(['n1 mine']);
  });

  it('deleted there can be put back', async () => {
    const to = await libraryWith(base);
    const gone = await mergeInto(to, await exportOf(await libraryWith(base, (db) => deleteNote(db, 'n1', at(5)))));
    await to.use((db) => restore(db, { articles: [], claims: [], undoable: true, ...gone }));
    expect(await bodies(to)).toEqual(['n1 mine']);
  });
});

describe('a correction', () => {
  const made: Fill = (db) => saveCorrection(db, correction);
  const undone: Fill = (db) => deleteCorrection(db, 'c1', at(5));
  it.each<[string, Fill[], Fill[], string[], number]>([
    ['made there', [read(1, 70)], [made], ['correction new'], 1],
    ['made in both', [made], [made], ['correction same'], 1],
    ['taken back there', [made], [made, undone], ['correction gone'], 0],
    ['taken back here', [made, undone], [made], ['correction kept-away'], 0],
    [
      'of the same name',
      [made],
      [(db) => saveCorrection(db, { ...correction, what: 'not-a-claim' })],
      ['correction both'],
      2,
    ],
  ])('%s', async (_, here, there, fates, count) => {
    const [to, from] = [await libraryWith(...here), await exportOf(await libraryWith(...there))];
    expect(await fatesOf(to, from)).toEqual(fates);
    await mergeInto(to, from);
    expect((await exportOf(to)).corrections).toHaveLength(count);
    const once = await dump(to);
    await mergeInto(to, from);
    expect(await dump(to)).toEqual(once);
  });
});
