import { findTerms } from '../../glossary/find-terms.ts';
import type { TermMention } from '../../glossary/term.ts';
import { tokenAt } from '../../text/tokens.ts';
import { KNOWN_COMPANIES } from '../data/houses.ts';
import { COMPANY_NOUNS } from '../data/name-words.ts';
import { looseMaterial, materialOf } from '../material/materials.ts';
import { findPlaces, isPlaceWord, placeEnd } from '../place/places.ts';
import type { ArticleText } from '../scene/article-text.ts';
import { lowerBound } from '../words/sorted.ts';
import { Tag } from '../words/tags.ts';
import { wordsLike, wordsOf } from '../words/word-class.ts';
import { type Mention, roleBefore } from './mention.ts';
import { isPortfolio } from './name-offices.ts';
import { addNameRuns, type NameRun } from './name-runs.ts';
import { titleText } from './name-title.ts';
import { type Known, Names } from './names.ts';

/** The names that stand between two tokens. */
export interface NamesIn {
  readonly places: readonly Mention[];
  readonly companies: readonly Mention[];
  readonly materials: readonly Mention[];
}

/** Organisations of the glossary that say figures and own none. */
const OFFICES = new Set(['usgs', 'iea', 'adamas', 'benchmark', 'smm', 'jogmec']);
/** "lithium-ion cells", "cobalt-free batteries": a kind of cell, and no trade in the material. */
const NO_GOODS = /^[-‐‑](?:ion|free)\b/i;
const KINDS = wordsOf(COMPANY_NOUNS);
const MAX_TITLE = 5;
const ENDS_TITLE = Tag.preposition | Tag.verb | Tag.conjunction | Tag.determiner | Tag.pronoun;
const LONGEST_NAME = 6;
const LOOSE = wordsLike(/^(?:magnets?|heavy|light|critical|strategic|raw|rare)$/);
const FIELD = new Set(['rare-earth-magnets', 'permanent-magnets']);

const isOfField = ({ category, term }: TermMention) =>
  category === 'group' || category === 'element' || FIELD.has(term);

const startOf = ({ from }: NameRun) => from;
const startOfTerm = ({ start }: TermMention) => start;

function isInside(token: number, names: readonly Mention[]): boolean {
  for (const { from, to } of names) if (token >= from && token < to) return true;
  return false;
}

const LONGEST_PLACE = 4;
/** "the People's |Republic|": the end of a place's name. */
function endsPlace(text: ArticleText, { from, to }: NameRun): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_PLACE) && text.isCapital(at); at--)
    if (placeEnd(text, at) >= to) return true;
  return false;
}

/** The runs but those that are the end of a term or a place alone: "rare Earths" is no house called Earths. */
function wholeNames(text: ArticleText, runs: readonly NameRun[]): readonly NameRun[] {
  const { terms } = text.reading;
  return runs.filter((run) => {
    const [start, end] = [text.tokens.start[run.from] as number, text.tokens.end[run.to - 1] as number];
    const before = terms[lowerBound(terms, start, startOfTerm) - 1];
    return (!before || before.category === 'organisation' || end > before.end) && !endsPlace(text, run);
  });
}

/** Finds the places, companies and materials of a text, stretch by stretch. */
export class Mentions {
  readonly names: Names;
  readonly #text: ArticleText;
  readonly #known = new Map<string, Known>();
  /** Whether the article speaks of the field at all, so that bare words such as "magnets" mean its own. */
  readonly #inField: boolean;

  constructor(text: ArticleText) {
    this.#text = text;
    const { terms, sentences, title } = text.reading;
    this.#inField = terms.some(isOfField) || (title !== null && findTerms(titleText(title).tokens).some(isOfField));
    for (const term of terms) this.#learn(term);
    const runs: NameRun[] = [];
    for (const { from, to } of sentences) addNameRuns(text, from, to, runs);
    this.names = new Names(text, wholeNames(text, runs), this.#known);
  }

  /** All names between two tokens; a place or a material inside a company's name is none. */
  in(from: number, to: number): NamesIn {
    const companies = this.companies(from, to);
    const inCompany = (at: number) => companies.some((company) => at >= company.from && at < company.to);
    const outside = (mention: Mention) => companies.length === 0 || !inCompany(mention.from);
    return {
      companies,
      places: findPlaces(this.#text, from, to).filter(outside).map(this.#inOffice),
      materials: this.materials(from, to).filter(outside),
    };
  }

  /** Marks a place that begins an office's name or stands inside one. */
  readonly #inOffice = (place: Mention): Mention => {
    const { runs } = this.names;
    for (let index = lowerBound(runs, place.from - LONGEST_NAME, startOf); index < runs.length; index++) {
      const run = runs[index] as NameRun;
      if (run.from > place.to) break;
      if (run.to > place.to) return this.names.isOffice(run) ? { ...place, office: true } : place;
    }
    return place;
  };

  companies(from: number, to: number): Mention[] {
    const found: Mention[] = [];
    const { runs } = this.names;
    for (let index = lowerBound(runs, from, startOf); index < runs.length; index++) {
      const run = runs[index] as NameRun;
      if (run.from >= to) break;
      if (this.#isMaterial(run) || isPortfolio(this.#text, run)) continue;
      const id = this.names.company(run, this.#known.get(run.key)?.term ?? null);
      if (id !== null) found.push(this.#mention(run.from, run.to, id, from));
    }
    return found;
  }

  /** "NdPr", "Nickel": a name that is a material's is no company's, but for "Mineral Resources" and the like. */
  #isMaterial({ from, core, key }: NameRun): boolean {
    if (KNOWN_COMPANIES.has(key)) return false;
    const { tokens, reading } = this.#text;
    const [start, end] = [tokens.start[from] as number, tokens.end[core - 1] as number];
    const { terms } = reading;
    for (let index = lowerBound(terms, start, startOfTerm); terms[index]?.start === start; index++) {
      const term = terms[index] as TermMention;
      if (term.end >= end && term.category !== 'organisation') return true;
    }
    return false;
  }

  materials(from: number, to: number): Mention[] {
    const { tokens, reading } = this.#text;
    const [start, end] = [tokens.start[from] as number, tokens.end[to - 1] as number];
    const found: Mention[] = [];
    const { terms } = reading;
    for (let index = lowerBound(terms, start, startOfTerm); index < terms.length; index++) {
      const term = terms[index] as TermMention;
      if (term.start >= end) break;
      if (NO_GOODS.test(tokens.text.slice(term.end, term.end + 5))) continue;
      const id = materialOf(term, tokens.text.slice(term.start, term.end));
      if (id !== null)
        found.push(this.#mention(tokenAt(tokens, term.start), tokenAt(tokens, term.end - 1) + 1, id, from));
    }
    return this.#inField ? this.#withLoose(found, from, to) : found;
  }

  #mention(from: number, to: number, id: string, start: number): Mention {
    const role = this.#text.possessive(to - 1)
      ? 'possessor'
      : (roleBefore(this.#text, this.#pastHome(from, start), start) ?? 'subject');
    return { from, to, id, role, indirect: false, index: false, office: false };
  }

  /** Where a name begins with the place it is from, or with what it is: "by China's Tormal", "to Chilean copper producer Tormal". */
  #pastHome(from: number, start: number): number {
    const text = this.#text;
    const home = from - 1;
    if (home > start && text.possessive(home) && isPlaceWord(text.base[home] as string)) return home;
    if (home <= start || !text.is(home, KINDS) || text.isCapital(home)) return from;
    let at = home;
    while (
      at > start &&
      home - at < MAX_TITLE &&
      !text.has(at - 1, ENDS_TITLE) &&
      /^[a-z-]+$/.test(text.base[at - 1] as string)
    )
      at--;
    return text.has(at - 1, Tag.preposition) ? at : from;
  }

  /** Adds bare words that mean a material of the field ("magnets") where no term covers them. */
  #withLoose(found: Mention[], from: number, to: number): Mention[] {
    let added = false;
    for (let at = this.#text.first(from, to, LOOSE); at >= 0; at = this.#text.first(at + 1, to, LOOSE)) {
      const id = looseMaterial(this.#text.base[at] as string, this.#text.base[at + 1] ?? '');
      if (id === null || isInside(at, found)) continue;
      found.push(this.#mention(at, at + 1, id, from));
      added = true;
    }
    return added ? found.sort((a, b) => a.from - b.from) : found;
  }

  #learn({ start, end, term, category }: TermMention): void {
    const name = this.#text.tokens.text.slice(start, end).toLowerCase();
    if (category !== 'organisation' && KNOWN_COMPANIES.has(name)) return;
    const what = category !== 'organisation' ? 'thing' : OFFICES.has(term) ? 'office' : 'company';
    this.#known.set(name, { what, term });
  }
}
