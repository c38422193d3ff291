import { composeInSteps } from '../article/compose.ts';
import { blocksAt, lettersIn, type Picked, type SentBlock, type Sketch } from '../article/sketch.ts';
import { type Reported, accountOf as told } from '../relations/conflicts.ts';
import { fingerprintOf } from '../relations/copies.ts';
import type { InSentence } from '../relations/effects.ts';
import { originsOf } from '../relations/origins.ts';
import { codePoints } from '../text/selectors.ts';
import type { Steps } from '../text/steps.ts';
import { type ArticleText, understandInSteps } from '../understand.ts';
import { BOUNDS, PART } from './bounds.ts';
import { quoteClaim, quoteWords } from './quoted.ts';
import type { PartRead, TextRead } from './requests.ts';
import type { Account } from './schemas.ts';

/** What a text says, its claims with their sentences and what is needed to find them again. */
export function* understandTextInSteps(article: ArticleText): Steps<TextRead> {
  const { terms, claims } = yield* understandInSteps(article);
  const points = codePoints(article.text);
  return { terms, claims: claims.slice(0, BOUNDS.claims).map((claim) => quoteClaim(article.text, claim, points)) };
}

/** A part of an article as its page has it. */
type Part = Omit<ArticleText, 'text'> & { readonly blocks: readonly SentBlock[] };

/** The text of a part of an article, and what it says. */
export function* understandPartInSteps({ blocks: sent, ...about }: Part): Steps<PartRead> {
  const { text, runs, blocks } = yield* composeInSteps(sent);
  const sections = blocks.filter(({ kind }) => kind === 'heading').map(({ start }) => start);
  return { text, runs, sections, ...(yield* understandTextInSteps({ ...about, text })) };
}

/** What the blocks that were picked of a page say; null where they are more than one part. */
export function* understandPickedInSteps(page: Sketch, { metadata, blocks }: Picked): Steps<PartRead | null> {
  const picked = blocksAt(page, blocks);
  return lettersIn(picked) > PART ? null : yield* understandPartInSteps({ ...metadata, blocks: picked });
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
