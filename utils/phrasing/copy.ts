import { plainText, t } from '../i18n/t.ts';
import type { Quote, QuotedClaim } from '../messages/schemas.ts';
import { passageAddress } from '../text/fragment.ts';
import { readingText } from './reading.ts';
import { phraseDay } from './time.ts';
import { topicOrWords } from './topic.ts';
import { phraseValue } from './value.ts';
import { type PhrasedRelation, phraseRead } from './why.ts';

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

type Copied = QuotedClaim & CopiedArticle;

/** Two quotes that do not go together, for the clipboard: what they are about, either as it is copied alone, and why. */
export function copyPair(relation: PhrasedRelation, a: Copied, b: Pick<Quote, keyof Copied>): string {
  const about = [t(`verdict.${relation.verdict}`), topicOrWords(a).text].join(' · ');
  const why = [t('board.why'), plainText(phraseRead(relation, a.claim, b.claim))].join(' ');
  return [about, copyText(a, a), copyText(b, b), why].join('\n\n');
}
