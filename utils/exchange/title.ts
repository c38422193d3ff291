import { t } from '../i18n/t.ts';
import type { Exchange, ExchangedArticle } from './exchange.ts';

/** An article's title for people, or words for that it has none. */
export const titleOf = ({ title }: Pick<ExchangedArticle, 'title'>): string => title.trim() || t('export.untitled');

/** The article that is all a report tells of, and gives it its title; null where there are more, or the report has another. */
export function onlyArticle({ articles, heading }: Pick<Exchange, 'articles' | 'heading'>): ExchangedArticle | null {
  const [only, ...more] = articles;
  return only && more.length === 0 && !heading ? only : null;
}

/** What a report is called. */
export function reportTitle(exchange: Pick<Exchange, 'articles' | 'heading'>): string {
  const only = onlyArticle(exchange);
  return only ? titleOf(only) : (exchange.heading?.title ?? t('name'));
}
