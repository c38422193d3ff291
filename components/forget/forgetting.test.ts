import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepArticle } from '../../utils/library/keep.ts';
import { articleOf, emptyLibrary } from '../../utils/library/sample.ts';
import { forgetNow, putBack } from './forgetting.ts';

beforeEach(() => fakeBrowser.reset());

it('leaves no address of what it forgot, and puts it back with it', async () => {
  const library = emptyLibrary();
  await library.use((db) => keepArticle(db, articleOf('one', []), '2025-07-20T08:00:00.000Z'));
  const before = await fakeBrowser.storage.local.get(null);
  expect(JSON.stringify(before)).toContain('one.example');
  const { removed, beside } = await forgetNow(library, { what: 'articles', ids: [1] }, false);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('one.example');
  await putBack(library, removed, beside);
  expect(await fakeBrowser.storage.local.get(null)).toMatchObject(before);
});

it('says what it forgot, with the way back, where drafts and copies could not be dropped', async () => {
  const library = emptyLibrary();
  await library.use((db) => keepArticle(db, articleOf('one', []), '2025-07-20T08:00:00.000Z'));
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('The disk does not answer.'));
  const { removed, copiesLeft } = await forgetNow(library, { what: 'everything' }, true);
  expect(removed.articles).toHaveLength(1);
  expect(copiesLeft).toBe(true);
});
