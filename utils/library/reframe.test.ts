import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { storeArticle } from './articles.ts';
import { saveCorrection } from './corrections.ts';
import { relationsOf } from './lookup.ts';
import { reframeSome, startReframing } from './reframe.ts';
import { articleOf, emptyLibrary, quoted } from './sample.ts';
import type { Database } from './schema.ts';

const NOW = '2025-07-20T10:00:00.000Z';
const china = { low: 70, high: 70 };
const MISREAD = { id: 'k2', low: 90, high: 90, measure: 'processing' } as const;

/** A library as an older version would have left it: its readings have other names and another key. */
async function age(db: Database) {
  const old = (name: string) => `old-${name}`;
  for (const { key, part, rows, ...columns } of await db.getAll('readings')) {
    await db.delete('readings', [key, part]);
    const renamed = rows.map((row) => ({ ...row, id: old(row.id) }));
    await db.put('readings', { ...columns, part, key: old(key), rows: renamed });
  }
  for (const claim of await db.getAll('claims')) {
    const key = old(claim.key as string);
    await db.put('claims', { ...claim, key, frame: old(claim.frame), reading: claim.reading && old(claim.reading) });
  }
  for (const one of await db.getAll('corrections')) {
    await db.put('corrections', { ...one, frame: old(one.frame), reading: one.reading && old(one.reading) });
  }
}
const dump = async (db: Database) => [
  await db.getAll('readings'),
  await db.getAll('claims'),
  await db.getAll('corrections'),
];

it('gives the readings of an older version the names they have now, in steps', async () => {
  const library = emptyLibrary();
  await library.use(async (db) => {
    for (let index = 0; index < 60; index++) await storeArticle(db, articleOf(`site-${index}`, [china, MISREAD]), NOW);
    const url = 'https://site-3.example/a';
    await saveCorrection(db, { id: 'c1', what: 'misread', url, claim: quoted(MISREAD), reading: null, made: NOW });
    const fresh = await dump(db);
    await age(db);
    const { head, claims } = articleOf('asking', [china]);
    expect((await relationsOf(db, head, claims)).claims[0]?.verdict).toBeNull();

    await startReframing(db);
    const steps = [];
    do steps.push(await reframeSome(db));
    while (steps.at(-1));
    expect(steps).toEqual([true, true, false]);
    expect(await dump(db)).toEqual(fresh);
    expect((await relationsOf(db, head, claims)).claims[0]?.supports.agrees.articles).toBe(60);
    expect(await reframeSome(db)).toBe(false);
  });
});
