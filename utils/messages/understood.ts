import { type Reported, accountOf as told } from '../relations/conflicts.ts';
import { fingerprintOf } from '../relations/copies.ts';
import type { InSentence } from '../relations/effects.ts';
import { originsOf } from '../relations/origins.ts';
import { codePoints } from '../text/selectors.ts';
import type { Steps } from '../text/steps.ts';
import { type ArticleText, understandInSteps } from '../understand.ts';
import { BOUNDS } from './bounds.ts';
import { quoteClaim, quoteWords } from './quoted.ts';
import type { PartRead } from './requests.ts';
import type { Account } from './schemas.ts';

/** What a part of an article's text says, its claims with their sentences and what is needed to find them again. */
export function* understandPartInSteps(part: ArticleText): Steps<PartRead> {
  const { terms, claims } = yield* understandInSteps(part);
  const points = codePoints(part.text);
  return { terms, claims: claims.slice(0, BOUNDS.claims).map((claim) => quoteClaim(part.text, claim, points)) };
}

/** Lists longer than any article's own are cut, as the messages' schema would refuse them. */
const [CONCEPTS, EFFECTS] = [400, 100];

/** What the article tells besides numbers, with its words. */
function accountOf(article: Reported): Account {
  const points = codePoints(article.text);
  const quoted = <W extends InSentence>(words: W) => ({ ...words, ...quoteWords(article.text, words, points) });
  const { act, effects } = told(article);
  return {
    act: act && quoted({ ...act, concepts: act.concepts.slice(0, CONCEPTS) }),
    effects: effects.slice(0, EFFECTS).map(quoted),
  };
}

/** Whom an article leans on, the signature by which its copies are found, and who acted. */
export const tellOrigins = (article: Parameters<typeof originsOf>[0] & Reported) => ({
  origins: originsOf(article).slice(0, 20),
  fingerprint: fingerprintOf(article.text),
  account: accountOf(article),
});
