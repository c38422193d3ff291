import {
  COMPARATIVES_DOWN,
  COMPARATIVES_UP,
  NOUNS_DOWN,
  NOUNS_UP,
  PARTICLES_DOWN,
  PARTICLES_UP,
  VERBS_DOWN,
  VERBS_UP,
} from '../data/change-words.ts';
import * as words from '../data/function-words.ts';
import { MEASURE_VERBS } from '../data/measure-words.ts';
import { MONTH_NUMBERS, WEEKDAYS } from '../data/time-words.ts';
import { inflect } from './inflect.ts';

/** What a word can be, as bits: many words are several things at once. */
export const Tag = {
  changeVerb: 1,
  changeNoun: 1 << 1,
  comparative: 1 << 2,
  particle: 1 << 3,
  up: 1 << 4,
  down: 1 << 5,
  say: 1 << 6,
  be: 1 << 7,
  auxiliary: 1 << 8,
  modal: 1 << 9,
  not: 1 << 10,
  preposition: 1 << 11,
  conjunction: 1 << 12,
  wall: 1 << 13,
  determiner: 1 << 14,
  pronoun: 1 << 15,
  forecast: 1 << 16,
  deny: 1 << 17,
  adverb: 1 << 18,
  past: 1 << 19,
  present: 1 << 20,
  gerund: 1 << 21,
  month: 1 << 22,
  weekday: 1 << 23,
  /** A finite or participle form of a verb that the tables know. */
  verb: 1 << 24,
} as const;

const table = new Map<string, number>();
const tag = (word: string, bits: number) => table.set(word, (table.get(word) ?? 0) | bits);
const tagAll = (list: string, bits: number) => {
  for (const word of list.split(' ')) tag(word, bits);
};

function tagVerbs(list: string, bits: number): void {
  for (const line of list.split('|')) {
    if (!line.trim()) continue;
    const { base, third, past, participle, gerund } = inflect(line);
    tag(base, bits | Tag.verb | Tag.present);
    tag(third, bits | Tag.verb | Tag.present);
    for (const form of past) tag(form, bits | Tag.verb | Tag.past);
    tag(participle, bits | Tag.verb | Tag.past);
    tag(gerund, bits | Tag.verb | Tag.gerund);
  }
}

/** Forms of verbs of measure, but for those that are nouns as often: "exports", "costs", "mine". */
function tagMeasureVerbs(list: string): void {
  for (const line of list.split('|')) {
    const [verb = ''] = line.split('+');
    if (!verb.trim()) continue;
    const { base, past, participle, gerund } = inflect(verb);
    for (const form of [...past, participle]) if (form !== base) tag(form, Tag.verb | Tag.past);
    tag(gerund, Tag.verb | Tag.gerund);
  }
}

tagVerbs(VERBS_UP, Tag.changeVerb | Tag.up);
tagVerbs(VERBS_DOWN, Tag.changeVerb | Tag.down);
tagAll(NOUNS_UP.join(' '), Tag.changeNoun | Tag.up);
tagAll(NOUNS_DOWN.join(' '), Tag.changeNoun | Tag.down);
tagAll(COMPARATIVES_UP.join(' '), Tag.comparative | Tag.up);
tagAll(COMPARATIVES_DOWN.join(' '), Tag.comparative | Tag.down);
tagAll(PARTICLES_UP.join(' '), Tag.particle | Tag.up);
tagAll(PARTICLES_DOWN.join(' '), Tag.particle | Tag.down);
tagVerbs(words.SAY_VERBS, Tag.say);
tagVerbs(words.FORECAST_VERBS, Tag.forecast);
tagVerbs(words.DENY_VERBS, Tag.deny);
tagVerbs(words.COMMON_VERBS, 0);
for (const list of Object.values(MEASURE_VERBS)) tagMeasureVerbs(list);
tagAll(words.BE_PRESENT, Tag.be | Tag.verb | Tag.present);
tagAll(words.BE_PAST, Tag.be | Tag.verb | Tag.past);
tagAll(words.HAVE_PRESENT, Tag.auxiliary | Tag.verb | Tag.present);
tagAll(words.HAVE_PAST, Tag.auxiliary | Tag.verb | Tag.past);
tagAll(words.MODALS, Tag.modal | Tag.verb);
tagAll(words.NEGATIONS, Tag.not);
tagAll(words.PREPOSITIONS, Tag.preposition);
tagAll(words.CONJUNCTIONS, Tag.conjunction);
tagAll(words.WALLS, Tag.wall);
tagAll(words.DETERMINERS, Tag.determiner);
tagAll(words.PRONOUNS, Tag.pronoun);
tagAll(words.FORECAST_WORDS, Tag.forecast);
tagAll(words.DENY_WORDS, Tag.deny);
tagAll(words.ADVERBS, Tag.adverb);
tagAll([...MONTH_NUMBERS.keys()].join(' '), Tag.month);
tagAll(WEEKDAYS.join(' '), Tag.weekday);

const NO_ADVERBS =
  /^(?:supply|oversupply|assembly|family|anomaly|monopoly|italy|july|(?:re|ap|im|com|multi)ply|ally|rally)$/;
/** The bits of a word in its base form; an adverb in -ly needs no entry. */
export function tagsOf(word: string): number {
  const bits = table.get(word);
  if (bits !== undefined) return bits;
  return word.length > 4 && word.endsWith('ly') && !NO_ADVERBS.test(word) ? Tag.adverb : 0;
}
