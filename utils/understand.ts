import type { Claim } from './claims/claim.ts';
import { findClaimsInSteps } from './claims/find-claims.ts';
import { plainClaims } from './claims/plain-claims.ts';
import { findTerms } from './glossary/find-terms.ts';
import type { TermMention } from './glossary/term.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { doubtInContext } from './relations/in-context.ts';
import { doubtOddOnes } from './relations/self-contradiction.ts';
import { isEnglish } from './text/language.ts';
import { type PlainText, plainText } from './text/normalise.ts';
import { sentences } from './text/sentences.ts';
import { finish, type Steps } from './text/steps.ts';
import { tokenize } from './text/tokens.ts';

/** Of a longer title nothing more is read (UTF-16 units): a saved page may say anything there, and words without end cost their square. */
const LONGEST_TITLE = 1000;

/** What the engine needs of an article. Paragraphs end in a newline; the cells of a table's row are joined by " | ". */
export interface ArticleText {
  readonly text: string;
  readonly title: string | null;
  /** The day or instant of publication, ISO; null where it is not known. */
  readonly published: string | null;
  /** BCP 47; null where the page does not say. */
  readonly lang: string | null;
}

/** What an article says, as far as the engine can tell. All offsets are UTF-16 units of the article's text. */
export interface Understanding {
  /** `other`: terms and plain quantities only, for the rules that read a sentence are English. */
  readonly language: 'en' | 'other';
  readonly terms: readonly TermMention[];
  readonly claims: readonly Claim[];
}

/** What was found in a text without what is not seen, as it stands in the text itself. */
function inSource({ language, terms, claims }: Understanding, source: string, { rangeOf }: PlainText): Understanding {
  return {
    language,
    terms: terms.map((term) => ({ ...term, ...rangeOf(term.start, term.end) })),
    claims: claims.map((claim) => {
      const { start, end } = rangeOf(claim.start, claim.end);
      const sentence = rangeOf(claim.sentenceStart, claim.sentenceEnd);
      const place = { start, end, sentenceStart: sentence.start, sentenceEnd: sentence.end };
      return { ...claim, ...place, text: source.slice(start, end) };
    }),
  };
}

/**
 * Reads an article in steps, after each of which the work can be put down: the text as a whole first, then its claims
 * sentence by sentence. Soft hyphens and the like are read over, as on a page. The result is that of `understand`.
 */
export function* understandInSteps(article: ArticleText): Steps<Understanding> {
  const plain = plainText(article.text);
  if (plain === null) return yield* readInSteps(article);
  return inSource(yield* readInSteps({ ...article, text: plain.text }), article.text, plain);
}

function* readInSteps({ text, title: whole, published, lang }: ArticleText): Steps<Understanding> {
  const title = whole?.slice(0, LONGEST_TITLE) ?? null;
  const tokens = tokenize(text);
  const inSentences = sentences(tokens);
  yield;
  const isInEnglish = isEnglish(tokens, lang);
  const terms = findTerms(tokens, isInEnglish);
  yield;
  const quantities = findQuantities(tokens, inSentences);
  yield;
  if (!isInEnglish) return { language: 'other', terms, claims: plainClaims(tokens, inSentences, quantities) };
  const claims = yield* findClaimsInSteps({ tokens, sentences: inSentences, terms, quantities, title, published });
  yield;
  const inContext = doubtInContext(claims, tokens, inSentences);
  yield;
  return { language: 'en', terms, claims: doubtOddOnes(inContext, text, published) };
}

/** Reads an article: its terms and its claims. Pure; linear in the length of the text. */
export const understand = (article: ArticleText): Understanding => finish(understandInSteps(article));
