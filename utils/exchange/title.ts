import { t } from '../i18n/t.ts';
import type { ExchangedArticle } from './exchange.ts';

/** An article's title for people, or words for that it has none. */
export const titleOf = ({ title }: Pick<ExchangedArticle, 'title'>): string => title.trim() || t('export.untitled');
