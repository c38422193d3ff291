import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ImportPage } from '../../components/exchange/ImportPage.tsx';
import { Nav, type Place } from '../../components/pages/Nav.tsx';
import { usePageKeys } from '../../components/pages/use-page-keys.ts';
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
import { useCounts } from './use-counts.ts';
import { library } from './use-library.ts';

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

/** What was read, what was noted. */
export function LibraryPage() {
  const [route, setRoute] = useState<Route>(routeOf(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(routeOf(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  usePageKeys();
  const counts = useCounts();
  return (
    <div class="lib">
      <Nav current={PLACE_OF[route.at] ?? (route.at as Place)} counts={counts} />
      <main class="content">
        <Notices />
        {FACES[route.at](route.what)}
      </main>
    </div>
  );
}
