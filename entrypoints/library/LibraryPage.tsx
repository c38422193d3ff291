import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ImportPage } from '../../components/exchange/ImportPage.tsx';
import { Nav, type Place } from '../../components/pages/Nav.tsx';
import { countArticles } from '../../utils/library/articles.ts';
import { ArticlePage } from './ArticlePage.tsx';
import { Articles } from './articles/Articles.tsx';
import { Board } from './board/Board.tsx';
import { Notes } from './Notes.tsx';
import { Notices } from './Notices.tsx';
import { type Route, routeOf } from './route.ts';
import { Storage } from './Storage.tsx';
import { Terms } from './Terms.tsx';
import { TopicPage } from './topic/TopicPage.tsx';
import { Topics } from './topic/Topics.tsx';
import { library, useLibrary } from './use-library.ts';

const FACES: Readonly<Record<Route['at'], (what: string) => ComponentChild>> = {
  articles: (what) => <Articles key={what} material={what} />,
  article: (what) => <ArticlePage key={what} id={Number(what)} />,
  topics: () => <Topics />,
  topic: (what) => <TopicPage key={what} topic={what} />,
  contradictions: () => <Board />,
  notes: () => <Notes />,
  terms: () => <Terms />,
  storage: () => <Storage />,
  exchange: () => <ImportPage library={library} />,
};
const PLACE_OF: Partial<Record<Route['at'], Place>> = { article: 'articles', topic: 'topics' };

/** "/" leads to the field that finds, t turns from plot to table, unless something is being written. */
function keysOf(event: KeyboardEvent) {
  const isWriting = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = event.key === '/' ? document.querySelector<HTMLElement>('[data-find]') : null;
  const turn = event.key === 't' ? document.querySelector<HTMLElement>('[data-turn] [aria-pressed=false]') : null;
  if (!field && !turn) return;
  event.preventDefault();
  field?.focus();
  turn?.click();
}

/** What was read, what was noted. */
export function LibraryPage() {
  const [route, setRoute] = useState<Route>(routeOf(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(routeOf(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    document.addEventListener('keydown', keysOf);
    return () => {
      removeEventListener('hashchange', follow);
      document.removeEventListener('keydown', keysOf);
    };
  }, []);
  const { value: counts } = useLibrary(
    async (db) => ({
      articles: await countArticles(db),
      notes: await db.count('notes'),
      terms: await db.count('terms'),
    }),
    [],
  );
  return (
    <div class="lib">
      <Nav current={PLACE_OF[route.at] ?? (route.at as Place)} counts={counts ?? {}} />
      <main class="content">
        <Notices />
        {FACES[route.at](route.what)}
      </main>
    </div>
  );
}
