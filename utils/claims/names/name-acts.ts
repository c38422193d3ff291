import { PLANT_NOUNS } from '../data/counted-words.ts';
import { KEEPING_VERBS } from '../data/name-words.ts';
import { ENDING_VERBS, TRADED } from '../data/trading-words.ts';
import type { ArticleText } from '../scene/article-text.ts';
import { allForms } from '../words/inflect.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsOf } from '../words/word-class.ts';
import type { NameRun } from './name-runs.ts';

const PER_CENT = words('% per percent');
const GOODS = wordsOf(TRADED);
const KEEPING = wordsOf(new Set(allForms(KEEPING_VERBS).filter((form) => !form.endsWith('ing'))));
const NUMBER_WORDS = words('half third quarter fifth tenth two three four five six seven eight nine ten eleven twelve');
const TRADES = anyOf(wordsOf(ENDING_VERBS), words('trades traded'));
const HAVING = words('has have had');
const MAX_ACT = 7;
const BUILDS = wordsOf(
  new Set(
    allForms('build built built|open|reopen|close|expand|develop|construct|run ran run|operate|commission|restart'),
  ),
);
const WORKS = wordsOf(PLANT_NOUNS);
const STARTING = words('to start started begin began');
const MAX_GROUP = 4;
/** "Lusard has expanded its refinery", "Lusard wants to open two mines": who has works. */
function hasWorks(text: ArticleText, to: number): boolean {
  let verb = to;
  while (
    verb < to + MAX_GROUP &&
    (text.has(verb, Tag.modal | Tag.auxiliary | Tag.be | Tag.adverb | Tag.forecast) || text.is(verb, STARTING))
  )
    verb++;
  if (!text.is(verb, BUILDS)) return false;
  const works = text.first(verb + 1, verb + MAX_ACT, WORKS);
  return works >= 0 && text.first(verb + 1, works, STOPS) < 0;
}
const STOPS = words(', . ; : by at in');

/** "Nvidia fell 0.8%", "Tormal has delivered 41,200 cars": what itself moves by a percentage or keeps house with a figure. */
export function subjectEvidence(text: ArticleText, { from, to }: NameRun): number {
  if (text.is(from, GOODS) || (text.has(from - 1, Tag.preposition) && !text.opens(from))) return 0;
  if (text.has(to, Tag.changeVerb) && text.has(to, Tag.past) && text.first(to + 1, to + 5, PER_CENT) >= 0) return 3;
  if (hasWorks(text, to)) return 3;
  if (text.is(to, TRADES) && text.base[to + 1] === 'at') return 3;
  let verb = to;
  while (verb < to + 3 && text.has(verb, Tag.modal | Tag.auxiliary | Tag.adverb)) verb++;
  const has = text.is(verb - 1, HAVING) && !text.has(verb, Tag.verb);
  if (!(has || text.is(verb, KEEPING)) || text.isFinite(verb + 1)) return 0;
  for (let at = has ? verb : verb + 1; at < Math.min(text.base.length, verb + MAX_ACT); at++) {
    if (text.isNumber(at) || text.is(at, NUMBER_WORDS)) return has ? 2 : 3;
    if (/^[,.;:]$/.test(text.base[at] as string)) return 0;
  }
  return 0;
}
