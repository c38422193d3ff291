import { useEffect, useRef, useState } from 'preact/hooks';
import { relationsOf } from '../../../utils/library/lookup.ts';
import type { Database } from '../../../utils/library/schema.ts';
import { storedArticle } from '../../../utils/library/stored-article.ts';
import { someBegins, wordsOf } from '../../../utils/library/words.ts';
import type { Summary } from '../../../utils/messages/requests.ts';
import { library } from '../use-library.ts';

/** What a row shows beside its card, found out once it is in view. */
export interface Standing {
  readonly summary: Summary;
  /** A sentence of its claims that has words searched for. */
  readonly quote: string | null;
}

async function standingOf(db: Database, id: number, wanted: readonly string[]): Promise<Standing | null> {
  const article = await storedArticle(db, id);
  if (!article) return null;
  const { head, claims } = article;
  const { summary } = await relationsOf(db, head, claims);
  const has = (sentence: string) => {
    const words = wordsOf(sentence);
    return wanted.some((beginning) => someBegins(words, beginning));
  };
  const quote = wanted.length === 0 ? undefined : claims.find(({ sentence }) => has(sentence))?.sentence;
  return { summary, quote: quote ?? null };
}

/** How the articles in view stand to what was read besides, one after the other, kept while the library stays as it was. */
export function useStandings(ids: readonly number[], words: string, turn: unknown): ReadonlyMap<number, Standing> {
  const known = useRef(new Map<number, Standing>());
  const [, draw] = useState(0);
  useEffect(() => {
    known.current = new Map();
  }, [words, turn]);
  useEffect(() => {
    let ended = false;
    const wanted = wordsOf(words);
    const run = () =>
      library.use(async (db) => {
        for (const id of ids) {
          if (ended) return;
          if (known.current.has(id)) continue;
          const standing = await standingOf(db, id, wanted);
          if (ended || !standing) continue;
          known.current.set(id, standing);
          draw((before) => before + 1);
        }
      });
    // Rows that only fly past are not asked for.
    const timer = setTimeout(() => void run().catch(() => undefined), 80);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [ids.join(), words, turn]);
  return known.current;
}
