import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storeArticle } from '../../utils/library/articles.ts';
import { articleOf, emptyLibrary } from '../../utils/library/sample.ts';
import { forgetNow } from './forgetting.ts';

it('says what it forgot, with the way back, where drafts and copies could not be dropped', async () => {
  const library = emptyLibrary();
  await library.use((db) => storeArticle(db, articleOf('one', []), '2025-07-20T08:00:00.000Z'));
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('The disk does not answer.'));
  const { removed, copiesLeft } = await forgetNow(library, { what: 'everything' }, true);
  expect(removed.articles).toHaveLength(1);
  expect(copiesLeft).toBe(true);
});
