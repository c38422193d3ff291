import { t } from '../i18n/t.ts';
import { ownDay } from '../phrasing/own-day.ts';
import { phraseStatistic } from '../phrasing/reference.ts';
import { topicTitle } from '../phrasing/topic.ts';
import { referenceFor } from '../reference/reference-for.ts';
import { gistOf } from '../relations/gist.ts';
import type { Scope } from './collect.ts';
import type { ExchangedArticle, Heading } from './exchange.ts';

/** The newest claim there is, and the day of its article. */
const newestOf = (articles: readonly ExchangedArticle[]) =>
  articles.flatMap(({ claims, published }) => claims.slice(0, 1).map((claim) => ({ ...claim, published })))[0];

/** A topic by its newest claim, with what the statistics say on the reader's own day at `now`. */
function ofTopic(articles: readonly ExchangedArticle[], now: string): Heading | null {
  const newest = newestOf(articles);
  if (!newest) return null;
  const { claim, sentence, at, published } = newest;
  const { readings } = referenceFor(claim, published, ownDay(now), gistOf(claim, sentence, at));
  return { title: topicTitle(newest), statistics: readings.map(phraseStatistic) };
}

/** What a scope is called over its articles; null for all of them, and for one, which has a title. `now` is an ISO instant. */
export function headingOf(scope: Scope, articles: readonly ExchangedArticle[], now: string): Heading | null {
  const called = (title: string) => ({ title, statistics: [] });
  switch (scope.what) {
    case 'topic':
      return ofTopic(articles, now);
    case 'board':
      return called(t('nav.contradictions'));
    case 'notes':
      return called(t('nav.notes'));
    case 'all':
      return null;
    default:
      return articles.length === 1 ? null : called(t('nav.articles'));
  }
}

/** What a file of a scope is called: by its article or topic, or by what it is and the reader's own day at `now`, an ISO instant. */
export function fileTitle(scope: Scope, articles: readonly ExchangedArticle[], now: string): string {
  const day = ownDay(now);
  const newest = scope.what === 'topic' ? newestOf(articles) : undefined;
  if (newest) return `${topicTitle(newest)} ${day}`;
  const [only, ...more] = articles;
  const isOne = (scope.what === 'article' || scope.what === 'selection') && more.length === 0;
  return isOne && only ? only.title : `${scope.what}-${day}`;
}
