import type { Measure } from '../claim.ts';
import {
  AGENT_NOUNS,
  MEASURE_NOUNS,
  MEASURE_VERBS,
  NO_MEASURE,
  WEAK_NOUNS,
  WEAK_VERBS,
} from '../data/measure-words.ts';
import { inflect } from '../words/inflect.ts';
import type { Lexed } from '../words/lexed.ts';
import { PhraseTable } from '../words/phrases.ts';

/** A word or phrase that names a measure. Token indices, `to` excluded. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly measure: Measure;
  readonly form: 'noun' | 'verb' | 'agent';
  /** A word that as often means something else. */
  readonly weak: boolean;
  /** A participle or a past form: its subject may be what is measured ("mined", "refined"). */
  readonly past: boolean;
}

type Sense = Omit<Cue, 'from' | 'to'>;
const table = new PhraseTable<Sense | null>();
/** "depending on" says nothing of dependence. */
const NO_GERUND = new Set(['depend']);
/** "net migration", "gross margin", "the fire": verbs with an ending alone. */
const NO_BASE = new Set(['net', 'gross', 'fire']);

for (const [measure, list] of Object.entries(MEASURE_VERBS) as [Measure, string][]) {
  for (const line of list.split('|')) {
    if (!line.trim()) continue;
    const [verb = '', particle] = line.split('+');
    const { base, third, past, participle, gerund } = inflect(verb);
    const weak = particle === undefined && WEAK_VERBS.has(base);
    const gerunds = NO_GERUND.has(base) ? [] : [gerund];
    const add = (form: string, isPast: boolean) =>
      table.add(particle ? `${form} ${particle}` : form, { measure, form: 'verb', weak, past: isPast });
    for (const form of NO_BASE.has(base) ? [third, ...gerunds] : [base, third, ...gerunds]) add(form, false);
    for (const form of new Set([...past, participle])) add(form, true);
  }
}
for (const [measure, list] of Object.entries(MEASURE_NOUNS) as [Measure, string][]) {
  for (const phrase of list.split('|'))
    table.add(phrase, { measure, form: 'noun', weak: WEAK_NOUNS.has(phrase), past: false });
}

for (const [measure, list] of Object.entries(AGENT_NOUNS) as [Measure, string][]) {
  for (const noun of list.split('|')) table.add(noun, { measure, form: 'agent', weak: true, past: false });
}

for (const phrase of NO_MEASURE) table.add(phrase, null);

/** The words between two tokens that name a measure, the longest at each place. */
export function findCues(text: Lexed, start: number, end: number): Cue[] {
  const found: Cue[] = [];
  for (let at = text.firstBeginning(table, start, end); at >= 0; ) {
    const hit = text.match(table, at, end);
    const to = at + (hit?.words.length ?? 1);
    if (hit?.value) {
      const { measure, form, weak, past } = hit.value;
      found.push({ from: at, to, measure, form, weak, past });
    }
    at = text.firstBeginning(table, to, end);
  }
  return found;
}
