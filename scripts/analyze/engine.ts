/** Articles to what `analyze` prints: their terms and claims, and how the claims of different articles stand to each other. */
import type { Claim } from '../../utils/claims/claim.ts';
import type { TermMention } from '../../utils/glossary/term.ts';
import { compareAll, type Related } from '../../utils/relations/compare-all.ts';
import { type Conflict, findConflicts } from '../../utils/relations/conflicts.ts';
import { understand } from '../../utils/understand.ts';
import type { FileArticle } from './article.ts';

/** An article with what was understood of it. `file` is the argument as given. */
export interface Analysed extends FileArticle {
  readonly file: string;
  readonly terms: readonly TermMention[];
  readonly claims: readonly Claim[];
}

export function analyse(file: string, article: FileArticle): Analysed {
  return { file, ...article, ...understand(article) };
}

export const relate = (articles: readonly Analysed[]): Related[] => compareAll(articles);

/** Where articles name different actors or days for one event. */
export const conflictsOf = (articles: readonly Analysed[]): Conflict[] => findConflicts(articles);
