import { COMPANY_KINDS, INSTITUTION_KINDS } from '../data/name-words.ts';
import type { ArticleText } from '../scene/article-text.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsLike, wordsOf } from '../words/word-class.ts';
import type { NameRun } from './name-runs.ts';

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
/** What a sentence is about: no object of a preposition. */
const isSubject = (text: ArticleText, { from }: NameRun) => !text.has(from - 1, Tag.preposition) || text.opens(from);

const AFTER_HEAD = wordsLike(/^[.,()]$|[a-z]ed$/);
/** Whether a name is no word that says which of a noun after it, nor the front of a number. */
const isHead = (text: ArticleText, { from, to }: NameRun) =>
  text.base[from - 1] !== '(' &&
  text.base[from - 1] !== ':' &&
  (text.possessive(to - 1) || text.has(to, AFTER_SUBJECT) || text.is(to, AFTER_HEAD));

/** Whom the words that point back to a sentence may mean: what it is about, and which of its names is best a house's. */
interface Actors {
  readonly subject: NameRun | null;
  readonly house: NameRun | null;
}
const NOBODY: Actors = { subject: null, house: null };

/** Of a sentence's names the first that acts, and the first that does not speak: "Ida Holm told fans of Verran Town". */
function actorsAmong(text: ArticleText, runs: readonly NameRun[]): Actors {
  const subject = runs.find((run) => isSubject(text, run)) ?? null;
  if (subject !== null && !text.has(subject.to, Tag.say)) return { subject, house: subject };
  return { subject, house: runs.find((run) => run !== subject) ?? subject };
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
  let before: Actors = NOBODY;
  for (const { from, to } of text.reading.sentences) {
    const first = next;
    while (next < runs.length && (runs[next] as NameRun).from < to) next++;
    const own = actorsAmong(
      text,
      runs.slice(first, next).filter((run) => isPlain(run) && isHead(text, run)),
    );
    for (let at = text.first(from, to, POINTERS); at >= 0; at = text.first(at + 1, to, POINTERS)) {
      const meant = meantBy(text, at);
      if (meant === null) continue;
      const { subject, house } = own.house !== null && own.house.to <= at ? own : before;
      const run = meant === 'company' ? house : subject;
      if (run !== null) tell(run, meant);
    }
    if (next > first) before = own;
  }
}
