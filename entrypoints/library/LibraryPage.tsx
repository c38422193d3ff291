import { useEffect, useState } from 'preact/hooks';
import { Nav } from '../../components/pages/Nav.tsx';
import { ArticlePage } from './ArticlePage.tsx';
import { Articles } from './Articles.tsx';
import { Notes } from './Notes.tsx';
import { useLibrary } from './use-library.ts';

/** Where in the library: `#articles`, `#article/12` or `#notes`. */
type Route = { readonly at: 'articles' | 'notes' } | { readonly at: 'article'; readonly id: number };

function routeOf(hash: string): Route {
  const article = /^#article\/(\d+)$/.exec(hash);
  if (article) return { at: 'article', id: Number(article[1]) };
  return { at: hash === '#notes' ? 'notes' : 'articles' };
}

/** What was read, what was noted. */
export function LibraryPage() {
  const [route, setRoute] = useState<Route>(routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const { value: counts } = useLibrary(
    async (db) => ({ articles: await db.count('articles'), notes: await db.count('notes') }),
    [],
  );
  return (
    <div class="lib">
      <Nav current={route.at === 'notes' ? 'notes' : 'articles'} counts={counts ?? {}} />
      <main class="content">
        {route.at === 'articles' && <Articles />}
        {route.at === 'article' && <ArticlePage key={route.id} id={route.id} />}
        {route.at === 'notes' && <Notes />}
      </main>
    </div>
  );
}
