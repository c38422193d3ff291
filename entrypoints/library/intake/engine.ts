import type { Metadata } from '../../../utils/article/article.ts';
import { pickInSteps } from '../../../utils/article/pick.ts';
import type { SentBlock, Sketched } from '../../../utils/article/sketch.ts';
import { tellOrigins, understandPartInSteps } from '../../../utils/messages/understood.ts';
import { finish } from '../../../utils/text/steps.ts';

/** What is asked of a saved page: which of its blocks are an article's, and what those say. */
export const engine = {
  pick: (page: Sketched) => finish(pickInSteps(page)),
  read(article: Metadata & { readonly blocks: readonly SentBlock[] }) {
    const { text, claims, terms } = finish(understandPartInSteps(article));
    return { claims, terms, told: tellOrigins({ ...article, text }) };
  },
};

type Answer<N extends keyof typeof engine> = ReturnType<(typeof engine)[N]>;
/** Whoever answers that, at once or later. */
export type Engine = {
  readonly [N in keyof typeof engine]: (body: Parameters<(typeof engine)[N]>[0]) => Answer<N> | Promise<Answer<N>>;
};
