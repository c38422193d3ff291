import type { ArticleText } from './article-text.ts';
import { COMPANY_KINDS, INSTITUTION_KINDS } from './data/name-words.ts';
import type { NameRun } from './name-runs.ts';
import { Tag } from './tags.ts';
import { anyOf, words, wordsOf } from './word-class.ts';

/** What a word that points back says of the name it means. */
export type Meant = 'company' | 'thing' | 'person';

const KINDS = anyOf(wordsOf(COMPANY_KINDS), wordsOf(INSTITUTION_KINDS), words('bank lender fund'));
const PERSONAL = words('he she his her him');
const ITS = words('its itself');
const POINTERS = anyOf(KINDS, PERSONAL, ITS);
const MAX_LIKE = 4;

/** "the club", "the Perth-based firm": a kind of house after an article, no name and no "of" beside it. */
function isTheHouse(text: ArticleText, at: number): boolean {
  if (text.isCapital(at + 1) || text.base[at + 1] === 'of' || text.base[at + 1] === 'in') return false;
  for (let back = at - 1; back >= Math.max(0, at - MAX_LIKE); back--) {
    if (text.base[back] === 'the') return true;
    if (text.has(back, Tag.preposition | Tag.conjunction | Tag.determiner | Tag.verb) || text.base[back] === ',')
      return false;
  }
  return false;
}

const meantBy = (text: ArticleText, at: number): Meant | null =>
  text.is(at, PERSONAL) ? 'person' : text.is(at, ITS) ? 'thing' : isTheHouse(text, at) ? 'company' : null;

const AFTER_SUBJECT = Tag.verb | Tag.auxiliary | Tag.modal | Tag.adverb | Tag.preposition | Tag.conjunction | Tag.be;
/** What a sentence is about: no object of a preposition, and no word that says which of a noun after it. */
function isSubject(text: ArticleText, { from, to }: NameRun): boolean {
  if (text.has(from - 1, Tag.preposition) && !text.opens(from)) return false;
  const after = text.base[to] ?? '';
  return text.possessive(to - 1) || text.has(to, AFTER_SUBJECT) || /^[,(]$|[a-z]ed$/.test(after);
}

/**
 * Tells for each name what the words that point back to it say it is: "its" and "the club" the first name that acts in the
 * sentence before or in the same one, "she" likewise. `isPlain` holds for names that are neither places nor known things.
 */
export function eachReference(
  text: ArticleText,
  runs: readonly NameRun[],
  isPlain: (run: NameRun) => boolean,
  tell: (run: NameRun, meant: Meant) => void,
): void {
  let next = 0;
  let before: NameRun | null = null;
  for (const { from, to } of text.reading.sentences) {
    let own: NameRun | null = null;
    const first = next;
    while (next < runs.length && (runs[next] as NameRun).from < to) {
      const run = runs[next++] as NameRun;
      if (own === null && isSubject(text, run) && isPlain(run)) own = run;
    }
    for (let at = text.first(from, to, POINTERS); at >= 0; at = text.first(at + 1, to, POINTERS)) {
      const meant = meantBy(text, at);
      const run: NameRun | null = own !== null && own.to <= at ? own : before;
      if (meant !== null && run !== null) tell(run, meant);
    }
    if (next > first || own) before = own;
  }
}
