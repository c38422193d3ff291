import { t } from '../i18n/t.ts';
import type { Quote } from '../messages/schemas.ts';
import { phraseDay } from './time.ts';
import { phraseOrigin } from './verdict.ts';

/** Beside a site: when it printed a quote, whom it has it from, and which other sites gave the same. */
export function phraseCited(
  { site, published, origin }: Pick<Quote, 'site' | 'published' | 'origin'>,
  others: readonly string[] = [],
): string {
  const dated = published === null ? [] : [phraseDay(published)];
  const also = others.length === 0 ? [] : [t('quote.also', { sites: others.join(', ') })];
  // The origin is the outlet itself where the article leans on nobody.
  return [...dated, phraseOrigin(origin === site || origin === '' ? null : origin), ...also].join(' · ');
}
