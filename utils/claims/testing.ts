import { findTerms } from '../glossary/find-terms.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { findClaims } from './find-claims.ts';

/** The day of the tests' articles, a Wednesday. */
const PUBLISHED = '2023-05-17';

/** The claims of a text as of an article of 17 May 2023, for tests. */
export function claimsOf(text: string, published: string = PUBLISHED): Claim[] {
  const tokens = tokenize(text);
  const inSentences = sentences(tokens);
  return findClaims({
    tokens,
    sentences: inSentences,
    terms: findTerms(tokens),
    quantities: findQuantities(tokens, inSentences),
    title: null,
    published,
  });
}
