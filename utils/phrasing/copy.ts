import { t } from '../i18n/t.ts';
import type { QuotedClaim } from '../messages/schemas.ts';
import { passageAddress } from '../text/fragment.ts';
import { readingText } from './reading.ts';
import { phraseDay } from './time.ts';
import { phraseValue } from './value.ts';

/** The article a claim stands in, as far as its page says. */
export interface CopiedArticle {
  readonly url: string | null;
  readonly site: string | null;
  readonly published: string | null;
}

/** A claim for the clipboard: its sentence, who printed it when, the way to the passage, and how it was read. */
export function copyText({ claim, passage, sentence }: QuotedClaim, article: CopiedArticle): string {
  const who = [article.site, article.published && phraseDay(article.published)].filter((part) => part);
  const lines = [
    t('copy.quote', { sentence }),
    who.join(', '),
    article.url === null ? '' : passageAddress(article.url, passage.quote),
    t('copy.line', { value: phraseValue(claim), reading: readingText(claim) }),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
