import type { Place } from '../../components/pages/Nav.tsx';

/** Where in the library: `#topics`, `#article/12`, `#topic/share%7C…`. */
export interface Route {
  readonly at: Exclude<Place, 'options'> | 'article' | 'topic';
  /** An article's record, a topic's key or the term articles are narrowed to; "" elsewhere. */
  readonly what: string;
}

const PLACES = ['articles', 'topics', 'contradictions', 'notes', 'terms', 'storage', 'exchange'] as const;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

export function routeOf(hash: string): Route {
  const [, at = '', what = ''] = /^#([a-z]+)(?:\/(.*))?$/.exec(hash) ?? [];
  if (at === 'article' || at === 'topic') return { at, what: decoded(what) };
  const place = PLACES.find((one) => one === at) ?? 'articles';
  return { at: place, what: place === 'articles' ? decoded(what) : '' };
}
