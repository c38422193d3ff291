import type { Article } from '../../utils/article/article.ts';
import { quoteWords } from '../../utils/messages/quoted.ts';
import type { Account, ArticleHead } from '../../utils/messages/schemas.ts';
import { accountOf as told } from '../../utils/relations/conflicts.ts';
import { fingerprintOf } from '../../utils/relations/copies.ts';
import type { InSentence } from '../../utils/relations/effects.ts';
import { originsOf } from '../../utils/relations/origins.ts';
import { codePoints } from '../../utils/text/selectors.ts';

const heads = new WeakMap<Article, ArticleHead>();

/** Lists longer than any article's own are cut, as the messages' schema would refuse them. */
const [CONCEPTS, EFFECTS] = [400, 100];

/** What the article tells besides numbers, with its words. */
function accountOf(article: Article): Account {
  const points = codePoints(article.text);
  const quoted = <W extends InSentence>(words: W) => ({ ...words, ...quoteWords(article.text, words, points) });
  const { act, effects } = told(article);
  return {
    act: act && quoted({ ...act, concepts: act.concepts.slice(0, CONCEPTS) }),
    effects: effects.slice(0, EFFECTS).map(quoted),
  };
}

/**
 * What is told of an article besides its claims: its metadata, whom it leans on, its text's signature, and who acted.
 * Worked out once.
 */
export function headOf(article: Article): ArticleHead {
  const known = heads.get(article);
  if (known) return known;
  const { url, title, site, published, updated, authors, lang, text } = article;
  const head = {
    ...{ url, title, site, published, updated, authors, lang },
    origins: originsOf(article).slice(0, 20),
    fingerprint: fingerprintOf(text),
    account: accountOf(article),
  };
  heads.set(article, head);
  return head;
}
