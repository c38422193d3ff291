import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Fault, faultFrom } from '../../../components/fault.ts';
import { countArticles } from '../../../utils/library/articles.ts';
import { allCards, articlesWith, rebuild, settle } from '../../../utils/library/catalogue.ts';
import type { Card } from '../../../utils/library/records.ts';
import { wordsOf } from '../../../utils/library/words.ts';
import { onChanged } from '../../../utils/messages/changes.ts';
import { library } from '../use-library.ts';

export interface Catalogue {
  readonly cards: readonly Card[];
  /** Whether these are all. */
  readonly whole: boolean;
  /** How far the catalogue is being made anew, from 0 to 1; null where it is in order. */
  readonly making: number | null;
  readonly fault: Fault | null;
}

/** The cards of all articles as they come, and again whenever the library changed. Puts the catalogue in order first where it is not. */
export function useCatalogue(): Catalogue & { readonly read: () => void } {
  const [state, setState] = useState<Catalogue>({ cards: [], whole: false, making: null, fault: null });
  const [turn, setTurn] = useState(0);
  const read = useCallback(() => setTurn((before) => before + 1), []);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const show = async () => {
      const cards: Card[] = [];
      await library.use(async (db) => {
        for await (const some of allCards(db)) {
          if (signal.aborted) return;
          const isFirst = cards.length === 0 && some.length > 0;
          for (const card of some) cards.push(card);
          // The first are shown at once; what was shown before stays until all is read again.
          if (turn === 0 && isFirst) setState((before) => ({ ...before, cards: [...cards] }));
        }
        if (!signal.aborted) setState((before) => ({ ...before, cards, whole: true, fault: null }));
      });
      return cards.length;
    };
    const tell = (making: number | null) => setState((before) => ({ ...before, making }));
    const run = async () => {
      await library.use((db) => settle(db, signal, tell));
      tell(null);
      const shown = await show();
      if (turn > 0 || signal.aborted || shown >= (await library.use(countArticles))) return;
      // Something was stored without being entered: the catalogue is made from what there is.
      await library.use((db) => rebuild(db, signal, tell));
      tell(null);
      await show();
    };
    run().catch((error) => setState((before) => ({ ...before, fault: faultFrom(error) })));
    onChanged(read, signal);
    return () => ending.abort();
  }, [turn]);
  return { ...state, read };
}

/** The articles whose title, site, authors or quotes have the words, as they are found; null where no words are asked for. */
export function useFound(
  words: string,
  turn: unknown,
): { readonly ids: ReadonlySet<number> | null; readonly done: boolean } {
  const [state, setState] = useState<{ ids: ReadonlySet<number> | null; done: boolean }>({ ids: null, done: true });
  useEffect(() => {
    // A lone letter is no word yet.
    if (wordsOf(words).length === 0) {
      setState({ ids: null, done: true });
      return;
    }
    const ending = new AbortController();
    const { signal } = ending;
    const run = () =>
      library.use(async (db) => {
        const ids = new Set<number>();
        let shown = 0;
        for await (const some of articlesWith(db, words, signal)) {
          if (signal.aborted) return;
          for (const id of some) ids.add(id);
          // The first results are shown at once, the rest when all are there.
          if (shown === 0 && ids.size > 0) {
            setState({ ids: new Set(ids), done: false });
            shown = ids.size;
          }
        }
        if (!signal.aborted) setState({ ids, done: true });
      });
    run().catch(() => setState({ ids: new Set(), done: true }));
    return () => ending.abort();
  }, [words, turn]);
  return state;
}
