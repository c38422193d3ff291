import { KNOWN_COMPANIES, KNOWN_HOUSES, OTHER_COMPANIES } from '../data/houses.ts';
import { NO_COMPANY } from '../data/name-words.ts';
import type { ArticleText } from '../scene/article-text.ts';
import { baseOf, wordsOf } from '../words/word-class.ts';
import type { NameRun } from './name-runs.ts';

const LISTS: readonly ReadonlySet<string>[] = [KNOWN_COMPANIES, OTHER_COMPANIES, KNOWN_HOUSES, NO_COMPANY];
const firstWord = (name: string) => baseOf(/^[\p{L}\d']*/u.exec(name)?.[0] ?? '');
/** What a listed name begins with; "U.S. …" is listed as "us …". */
const BEGINS_LISTED = wordsOf(new Set(['u', ...LISTS.flatMap((list) => [...list].map(firstWord))]));

/** Whether a name stands in a list of names; most begin with a word with which none of the lists' do. */
export const isListed = (text: ArticleText, { from, key }: NameRun, list: ReadonlySet<string>): boolean =>
  text.is(from, BEGINS_LISTED) && list.has(key);
