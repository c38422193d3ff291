import { findTerms } from '../../glossary/find-terms.ts';
import type { Measure } from '../claim.ts';
import { REGION } from '../data/place-groups.ts';
import { isDriver } from '../material/drivers.ts';
import { looseMaterial, materialOf } from '../material/materials.ts';
import { type Cue, findCues } from '../measure/cues.ts';
import { countryOfMoney } from '../measure/units.ts';
import { titleText } from '../names/name-title.ts';
import { isHomeOfFirm } from '../org/firm-phrase.ts';
import { findPlaces, isPlaceWord } from '../place/places.ts';
import { reportedPeriod } from '../time/reported-period.ts';
import { TAKER } from '../trade/trade-vocabulary.ts';
import { isCommon } from '../words/common-words.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
import type { ArticleText } from './article-text.ts';
import { beginsOffice, homeOf } from './home.ts';
import { companyInterviewed } from './interview.ts';
import type { Scene } from './scene.ts';

/** What an article is about as a whole: the place, the material and the company it names most, headline and opening first. */
export interface Topic {
  /** The places named most, most first. */
  readonly places: readonly string[];
  /** The country it is at home in, where that is one more than any other. */
  readonly home: string | null;
  /** How often each place is named, headline and opening counted more. */
  readonly prominence: (place: string) => number;
  readonly material: string | null;
  /** All materials it names more than once. */
  readonly materials: readonly string[];
  readonly company: string | null;
  /** The one company it names, where it names no other. */
  readonly loneCompany: string | null;
  /** The sentence that first names it. */
  readonly companyFrom: number;
  /** What it measures: what its headline and opening name most. */
  readonly measure: Measure | null;
  /** The period it reports on: the first that its opening names. */
  readonly period: string | null;
  /** Whether the article is about its company more than about any country: its headline names it, or nothing else so often. */
  readonly aboutCompany: boolean;
  /** The company whose head answers questions in it, where it is an interview. */
  readonly interviewed: string | null;
}

/** Before anything is known. */
export const NO_TOPIC: Topic = {
  places: [],
  home: null,
  prominence: () => 0,
  material: null,
  materials: [],
  company: null,
  loneCompany: null,
  companyFrom: 0,
  measure: null,
  period: null,
  aboutCompany: false,
  interviewed: null,
};

/** So much more often than another is the country named that an article is about. */
const MOST_OFTEN = 3;
export const isFarMoreNamed = ({ prominence }: Topic, one: string, other: string): boolean =>
  prominence(one) > MOST_OFTEN * prominence(other);

const TITLE = 5;
const LEAD = 3;
const LEAD_SENTENCES = 3;
/** A company named with its stock code this early is what the article is about. */
const OPENING_SENTENCES = 4;
/** Sentences looked at for the topic: the rest of a long page tells nothing more of it. */
const TOPIC_SENTENCES = 40;

class Tally {
  readonly #counts = new Map<string, number>();
  add(id: string, weight: number) {
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + weight);
  }
  ranked(least: number): string[] {
    const named = [...this.#counts].filter(([, count]) => count >= least);
    return named.sort((a, b) => b[1] - a[1]).map(([id]) => id);
  }
  of(id: string): number {
    return this.#counts.get(id) ?? 0;
  }
  largest(): number {
    return Math.max(0, ...this.#counts.values());
  }
  most(least: number): string | null {
    return this.ranked(least)[0] ?? null;
  }
}

/** "American buyers", "German customers": those to whom another country sells. */
const isOfOthers = (text: ArticleText, to: number): boolean => text.is(to, TAKER);

/** "the grip on metals", "a scramble for minerals": what a headline that names none calls those that lists of states hold. */
const MINERALS = words('minerals metals');
function countTitle(scene: Scene, places: Tally, materials: Tally, companies: Tally): void {
  const { title } = scene.reading;
  if (!title) return;
  const text = titleText(title);
  for (const { id, indirect, role, from, to } of findPlaces(text, 0, text.tokens.length))
    if (
      id !== 'world' &&
      id !== REGION &&
      !(indirect && role === 'in') &&
      !beginsOffice(scene, title, text.tokens.start[from] as number)
    )
      places.add(id, isOfOthers(text, to) ? TITLE / 2 : TITLE);
  let named = false;
  const companyNames = scene.names.companyNames();
  // "Boreal Critical Minerals": a name that tells nothing of what the company digs.
  const isOfName = (material: string, start: number) =>
    material === 'critical-minerals' &&
    companyNames.some(({ name }) => {
      const at = title.indexOf(name);
      return at >= 0 && start >= at && start < at + name.length;
    });
  for (const term of findTerms(text.tokens)) {
    const material = materialOf(term, title.slice(term.start, term.end));
    if (material && !isOfName(material, term.start)) materials.add(material, TITLE);
    named ||= material !== null;
  }
  for (const [at, word] of text.base.entries()) {
    const loose = looseMaterial(word, text.base[at + 1] ?? '');
    if (loose && !isOfName(loose, text.tokens.start[at] as number)) materials.add(loose, TITLE - 1);
    named ||= loose !== null;
  }
  const bare = text.first(1, text.tokens.length, MINERALS);
  if (!named && bare > 0 && text.has(bare - 1, Tag.preposition | Tag.comparative))
    materials.add('critical-minerals', TITLE - 1);
  const titled = new Set<string>();
  for (const { name, id } of companyNames) {
    const [first = ''] = name.split(' ');
    const short = first.length > 3 && !isPlaceWord(first.toLowerCase()) && !isCommon(first.toLowerCase());
    if (titled.has(id) || !(title.includes(name) || (short && title.includes(first)))) continue;
    titled.add(id);
    companies.add(id, title.startsWith(first) ? TITLE + LEAD : TITLE);
  }
}

/** What headline and opening name as measured, where they agree. */
function measureOf(scene: Scene): Measure | null {
  const tally = new Tally();
  const count = (cues: readonly Cue[], weight: number) => {
    for (const { measure, weak } of cues) if (measure !== 'other' && !weak) tally.add(measure, weight);
  };
  const { title, sentences } = scene.reading;
  if (title) {
    const text = titleText(title);
    count(findCues(text, 0, text.tokens.length), TITLE);
  }
  for (const { from, to } of sentences.slice(0, LEAD_SENTENCES)) count(findCues(scene, from, to), LEAD);
  return tally.most(TITLE) as Measure | null;
}

/** The topic of an article, from its headline, its opening and its first sentences. */
export function topicOf(scene: Scene): Topic {
  const [places, materials, companies, byName] = [new Tally(), new Tally(), new Tally(), new Tally()];
  countTitle(scene, places, materials, companies);
  const inTitle = companies.most(TITLE);
  const last = Math.min(scene.reading.sentences.length, TOPIC_SENTENCES);
  const first = new Map<string, number>();
  for (let index = 0; index < last; index++) {
    const names = scene.namesIn(index);
    const weight = index < LEAD_SENTENCES ? LEAD : 1;
    for (const { id, indirect, office, role, from, to } of names.places)
      if (id !== 'world' && id !== REGION && !office && !scene.isQuantity(from)) {
        if (role === 'adjective' && isHomeOfFirm(scene, to)) continue;
        places.add(id, indirect || role === 'to' || isOfOthers(scene, to) ? weight / 2 : weight);
        if (!indirect) byName.add(id, weight);
      }
    const start = scene.reading.sentences[index]?.from ?? 0;
    for (const { id, from } of names.materials) materials.add(id, isDriver(scene, from, start) ? 1 : weight);
    for (const { id } of names.companies) {
      companies.add(id, weight);
      if (!first.has(id)) first.set(id, index);
    }
  }
  for (const { unit } of scene.reading.quantities) {
    const country = countryOfMoney(unit);
    if (country !== null) places.add(country, 1);
  }
  const opening = scene.reading.sentences[Math.min(OPENING_SENTENCES, scene.reading.sentences.length) - 1];
  const listed = opening ? scene.names.listedBefore(opening.to) : null;
  if (listed && (inTitle === null || inTitle === listed)) companies.add(listed, TITLE + LEAD);
  const interviewed = companyInterviewed(scene);
  const company = interviewed ?? companies.most(2);
  const named = companies.ranked(1);
  const lone = named.length === 1 ? (named[0] as string) : null;
  const aboutCompany =
    company !== null &&
    (companies.of(company) >= TITLE + LEAD ||
      (companies.of(company) > LEAD && companies.of(company) > 2 * byName.largest()));
  return {
    places: places.ranked(2),
    home: homeOf(scene, last),
    prominence: (place) => places.of(place),
    material: materials.most(3),
    materials: materials.ranked(2),
    company,
    loneCompany: lone,
    companyFrom: (company === null ? null : first.get(company)) ?? 0,
    measure: measureOf(scene),
    aboutCompany,
    interviewed,
    period: reportedPeriod(scene, aboutCompany),
  };
}
