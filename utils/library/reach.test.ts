import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { storeArticle } from './articles.ts';
import { saveCorrection } from './corrections.ts';
import { forget } from './forget.ts';
import { saveNote } from './notes.ts';
import { reachOf, type SpanForgetting } from './reach.ts';
import { articleOf, emptyLibrary, quoted } from './sample.ts';

const [OLD, SINCE, NEW] = ['2025-07-20T08:00:00.000Z', '2025-07-20T11:00:00.000Z', '2025-07-20T11:30:00.000Z'];
const noteOf = (id: string, name: string, created: string, changed = created) => ({
  ...{ id, url: `https://${name}.example/a`, title: name, site: name, published: null, body: id, tags: [] },
  ...{ target: 'article' as const, passage: null, claim: null, term: null, created, changed },
});

it.each<[SpanForgetting, number[]]>([
  [{ what: 'since', instant: SINCE }, [1, 2, 1]],
  [{ what: 'host', host: 'one.example' }, [1, 2, 1]],
  [{ what: 'everything' }, [2, 4, 1]],
])('%o reaches what it removes', async (forgetting, counts) => {
  await emptyLibrary().use(async (db) => {
    await storeArticle(db, articleOf('one', [{ low: 70 }]), OLD);
    await storeArticle(db, articleOf('two', [{ low: 60 }]), NEW);
    const notes = [noteOf('edited', 'one', OLD, NEW), noteOf('new', 'one', NEW), noteOf('old', 'two', OLD)];
    for (const note of [...notes, noteOf('other', 'three', OLD)]) await saveNote(db, note);
    const made = { url: 'https://one.example/a', claim: quoted({ low: 70 }), made: NEW };
    await saveCorrection(db, { id: 'c1', what: 'misread', reading: null, ...made });
    const reach = await reachOf(db, forgetting);
    expect([reach.articles, reach.notes, reach.corrections]).toEqual(counts);
    const { articles, notes: gone, corrections } = await forget(db, forgetting, { own: true });
    expect([articles.length, gone.length, corrections.length]).toEqual(counts);
  });
});
