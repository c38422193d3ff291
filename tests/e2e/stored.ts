import type { Session } from '../../scripts/drive/launch.ts';

/** What the library holds of an article: for each claim its words, and whether the article was read without it since. */
export interface Stored {
  readonly url: string;
  readonly title: string;
  readonly lang: string | null;
  /** Counts up when its claims have changed. */
  readonly version: number;
  readonly claims: readonly { readonly text: string; readonly isSuperseded: boolean }[];
}

/** Runs in a page of ours. */
async function readStored(): Promise<Stored[]> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = failed;
    });
  const db = await answer(indexedDB.open('library'));
  const transaction = db.transaction(['articles', 'claims']);
  type Article = { id: unknown; url: string; title: string; lang: string | null; version: number };
  type Claim = { article: unknown; claim: { text: string }; superseded: boolean };
  const articles = (await answer(transaction.objectStore('articles').getAll())) as Article[];
  const claims = (await answer(transaction.objectStore('claims').getAll())) as Claim[];
  db.close();
  return articles.map(({ id, url, title, lang, version }) => ({
    url,
    title,
    lang,
    version,
    claims: claims
      .filter(({ article }) => article === id)
      .map(({ claim, superseded }) => ({ text: claim.text, isSuperseded: superseded })),
  }));
}

/** The articles in the library. */
export async function storedIn(session: Session): Promise<Stored[]> {
  const page = await session.extensionPage('manifest.json');
  const stored = await page.evaluate(readStored);
  await page.close();
  return stored;
}
