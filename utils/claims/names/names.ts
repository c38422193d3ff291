import { KNOWN_COMPANIES } from '../data/houses.ts';
import { COMPANY_BEGINNINGS, COMPANY_KINDS, INSTITUTION_KINDS, NO_COMPANY } from '../data/name-words.ts';
import { placeEnd } from '../place/places.ts';
import type { ArticleText } from '../scene/article-text.ts';
import { isCommon } from '../words/common-words.ts';
import { anyOf, words, wordsLike, wordsOf } from '../words/word-class.ts';
import { isOfCommonWords } from './common-short.ts';
import { isDateline } from './dateline.ts';
import { subjectEvidence } from './name-acts.ts';
import { codeAfter, companyEvidence, isFullName, isShouted, LOCATIVE, personEvidence } from './name-evidence.ts';
import { fundingEvidence } from './name-funding.ts';
import { isListed } from './name-lists.ts';
import { officeEvidence } from './name-offices.ts';
import { eachReference } from './name-references.ts';
import type { NameRun } from './name-runs.ts';
import { isOwnSite, siteEvidence } from './name-sites.ts';
import { isCompany, isName, type Standing, unknown } from './name-standing.ts';
import { titleRuns, titleText } from './name-title.ts';

/** A name that is a term of the glossary. */
export interface Known {
  readonly what: 'company' | 'office' | 'thing';
  readonly term: string;
}
/** By the name as written, in lower case. */
export type KnownNames = ReadonlyMap<string, Known>;

const BULLET = wordsLike(/^[•▪◦‣●·*–-]$/);
const opensLine = (text: ArticleText, at: number): boolean =>
  text.opensLine(at) || (text.is(at - 1, BULLET) && text.opensLine(at - 1));

/** "UK", "GDP": in capitals wherever it stands. */
const LONGEST_ABBREVIATION = 3;

/** Of an ISO 4217 code. */
const CODE_LENGTH = 3;

/** How much a list of houses says of a name: more speaks for one that a town has as well, "the miner Antofagasta". */
const OF_A_LIST = 6;
/** How much speaks for an office where a name is one's or a place's. */
const OF_OFFICES = 5;
const LOOKED_AT = 600;
const CALLED = anyOf(wordsOf(COMPANY_KINDS), wordsOf(INSTITUTION_KINDS));
/** Whether the text says "the company" or "the club" early on. */
function speaksOfTheCompany(text: ArticleText): boolean {
  for (let at = 1; at < Math.min(text.base.length, LOOKED_AT); at++)
    if (text.base[at - 1] === 'the' && text.is(at, CALLED)) return true;
  return false;
}

/** What every name in a text is, by all the places where it stands. */
/** "the Ministry of Industry and Information Technology": what goes on after "and" is the office's still. */
const OFFICE_OF =
  /^(?:ministry|department|bureau|office|institute|commission|council|committee|secretary|minister) (?:of|for) /i;

/** "the Rents Index", "Swiss GDP": what is worked out and not who does it. */
const MEASURES = words('index indices subindex gauge barometer gdp gnp cpi ppi pmi');

/** "Patience pays in mining": a word with the capital that begins a headline, and perhaps no name. */
const opensAlone = ({ from, core, name }: NameRun) => from === 0 && core === 1 && /^\p{Lu}\p{Ll}+$/u.test(name);

export class Names {
  readonly #standing = new Map<string, Standing>();
  /** From a short form to the name it is short for, both in lower case. */
  readonly #alias = new Map<string, string>();
  /** From a term of the glossary to the longest name the text has for it. */
  readonly #ofTerm = new Map<string, string>();
  /** Companies whose stock code stands beside their name, in order. */
  readonly #listed: { readonly run: NameRun; readonly opensLine: boolean }[] = [];
  /** First words of names that are places. */
  readonly #places = new Set<string>();
  /** Short forms of common nouns. */
  readonly #commonShort = new Set<string>();
  /** Last words of people's full names. */
  readonly #surnames = new Set<string>();
  /** The monies the text counts sums in: "NOK 47" is no house. */
  readonly #monies: ReadonlySet<string>;
  readonly runs: readonly NameRun[];
  #byLast: Map<string, NameRun> | null = null;

  constructor(text: ArticleText, runs: readonly NameRun[], known: KnownNames) {
    this.runs = runs;
    this.#monies = new Set(
      text.reading.quantities
        .filter(({ form }) => form === 'money')
        .map(({ unit }) => unit.slice(0, CODE_LENGTH).toLowerCase()),
    );
    for (const run of runs) if (isFullName(text, run)) this.#surnames.add(run.key.slice(run.key.lastIndexOf(' ') + 1));
    for (const run of runs) this.#weigh(text, run, known);
    this.#learnInside();
    const { title } = text.reading;
    if (title) {
      const line = titleText(title);
      for (const run of titleRuns(line, (key) => this.#standing.has(key)))
        if (this.#standing.has(run.key) || !opensAlone(run)) this.#weigh(line, run, known);
    }
    this.#meetReferences(text);
    this.#meetProtagonist(text);
    this.#learnListed(text);
    this.#learnLongForms();
    this.#learnAliases();
    this.#learnSites(text);
  }

  #weigh(text: ArticleText, run: NameRun, known: KnownNames): void {
    const { key } = run;
    const dateline = key.length > LONGEST_ABBREVIATION && isDateline(text, run.from, run.to);
    if (!key || isListed(text, run, NO_COMPANY) || this.#monies.has(key) || (isShouted(run.name) && !dateline)) return;
    if (text.is(run.core - 1, MEASURES)) return;
    const single = run.core - run.from === 1;
    if (single && isOfCommonWords(text, run)) this.#commonShort.add(key);
    if (this.#commonShort.has(key)) return;
    const standing = this.#standing.get(key) ?? unknown(run.name);
    this.#standing.set(key, standing);
    standing.count++;
    standing.inside ||=
      !run.opensSentence || (single && text.possessive(run.to - 1)) || isListed(text, run, KNOWN_COMPANIES);
    const knownAs = known.get(key);
    if (knownAs) this.#meetKnown(key, standing, knownAs);
    const place = placeEnd(text, run.from);
    const isHouse =
      isListed(text, run, KNOWN_COMPANIES) && (text.is(run.from - 1, CALLED) || standing.company > OF_A_LIST);
    if ((place >= run.core && !isHouse) || dateline) standing.office += 12;
    if (place > run.from) this.#places.add(text.base[run.from] as string);
    if (single && this.#surnames.size > 0 && this.#surnames.has(key)) standing.person += 5;
    standing.company += companyEvidence(text, run) + fundingEvidence(text, run);
    standing.acts += subjectEvidence(text, run);
    standing.person += personEvidence(text, run);
    const site = siteEvidence(text, run);
    standing.site += site;
    standing.office += officeEvidence(text, run) + site;
    if (text.is(run.from - 1, LOCATIVE)) standing.located = true;
    const code = codeAfter(text, run.to);
    if (code?.ticker) this.#listed.push({ run, opensLine: opensLine(text, run.from) });
    if (code?.short && run.core - run.from > 1) this.#alias.set(code.short.toLowerCase(), key);
  }

  /** "The club", "the company" and the like mean the first name of the text that is no place, person or office. */
  #meetProtagonist(text: ArticleText): void {
    if (!speaksOfTheCompany(text)) return;
    for (const { name, key } of this.runs.slice(0, 12)) {
      const standing = this.#standing.get(key);
      if (
        !standing ||
        standing.person > 0 ||
        standing.office > 0 ||
        standing.located ||
        name.length < 3 ||
        NO_COMPANY.has(key)
      )
        continue;
      if (!standing.inside && !name.includes(' ')) continue;
      if (standing.count < 2 && !text.reading.title?.includes(name)) continue;
      standing.company += 4;
      return;
    }
  }

  /** What "the club", "its" and "she" say of the names before them; "the club" nothing where a company was named already. */
  #meetReferences(text: ArticleText): void {
    const isPlain = ({ key, to }: NameRun) => {
      const standing = this.#standing.get(key);
      return standing !== undefined && isName(standing) && standing.office < OF_OFFICES && !text.isNumber(to);
    };
    const known = this.runs.find(({ key }) => {
      const standing = this.#standing.get(key);
      return standing !== undefined && isCompany(standing);
    });
    eachReference(text, this.runs, isPlain, (run, meant) => {
      const standing = this.#standing.get(run.key) as Standing;
      if (meant === 'person') standing.person += standing.company >= 3 ? 0 : 3;
      else if (meant === 'thing') standing.acts += 2;
      else if (!known || run.from < known.from) standing.acts += 3;
    });
  }

  #meetKnown(key: string, standing: Standing, { what, term }: Known): void {
    if (what === 'thing') {
      standing.company -= 12;
      return;
    }
    if (what === 'office') {
      standing.office += 9;
      return;
    }
    standing.company += 6;
    const longest = this.#ofTerm.get(term);
    if (longest === undefined || longest.length < key.length) this.#ofTerm.set(term, key);
  }

  /** The first word of a name that stands inside sentences is a name where it opens one. */
  #learnInside(): void {
    for (const [key, { inside }] of this.#standing) {
      const short = inside && key.includes(' ') ? this.#standing.get(key.slice(0, key.indexOf(' '))) : undefined;
      if (short) short.inside = true;
    }
  }

  /** "Tormal and Glencore": who is joined to a company in a list is one too. */
  #learnListed(text: ArticleText): void {
    for (let index = 1; index < this.runs.length; index++) {
      const [before, run] = [this.runs[index - 1] as NameRun, this.runs[index] as NameRun];
      if (run.from !== before.to + 1 || text.base[before.to] !== 'and') continue;
      const [first, second] = [this.#standing.get(before.key), this.#standing.get(run.key)];
      if (second && OFFICE_OF.test(before.key)) second.office += OF_OFFICES + second.company;
      if (!first || !second || isCompany(first) === isCompany(second)) continue;
      (isCompany(first) ? second : first).company += 3;
    }
  }

  /** "Vollmer Magnetwerke" is a company where "Vollmer" alone is shown to be one. */
  #learnLongForms(): void {
    for (const [key, standing] of this.#standing) {
      if (!key.includes(' ') || standing.person > 0 || standing.office > 0 || standing.located) continue;
      const short = this.#standing.get(key.slice(0, key.indexOf(' ')));
      if (short && isCompany(short)) standing.company += short.company;
    }
  }

  /** "MP", which the text has by itself as well: letters that stand for a house. */
  #isAcronym(short: string): boolean {
    const name = this.#standing.get(short)?.name;
    return name !== undefined && /^\p{Lu}{2,3}$/u.test(name);
  }

  #learnAliases(): void {
    for (const [key, standing] of this.#standing) {
      if (!isCompany(standing) || !key.includes(' ')) continue;
      const first = key.slice(0, key.indexOf(' '));
      const short = COMPANY_BEGINNINGS.has(first) ? key.slice(first.length + 1) : first;
      const isShortForm = short.length > 3 || this.#isAcronym(short);
      if (isShortForm && !this.#alias.has(short) && !isCommon(short) && !this.#places.has(short))
        this.#alias.set(short, key);
      for (let end = key.indexOf(' ', first.length + 1); end > 0; end = key.indexOf(' ', end + 1)) {
        const short = key.slice(0, end);
        if (this.#standing.has(short) && !this.#alias.has(short)) this.#alias.set(short, key);
      }
    }
  }

  /** "Brenholm … its Marrowby works": the site stands for the company that was named last before it. */
  #learnSites(text: ArticleText): void {
    let owner: string | null = null;
    for (const run of this.runs) {
      const standing = this.#standing.get(run.key);
      if (owner !== null && owner !== run.key && isOwnSite(text, run))
        this.#alias.set(run.key, this.#alias.get(owner) ?? owner);
      else if (standing && isCompany(standing)) owner = run.key;
    }
  }

  /** Whether a run names an office: who gives figures and owns none. */
  isOffice(run: NameRun): boolean {
    const standing = this.#standing.get(run.key);
    if (standing === undefined) return false;
    const office = standing.office - standing.site;
    return office >= OF_OFFICES && office > standing.company;
  }

  /** The company whose stock code the text gives before a token; null where there is none. */
  listedBefore(token: number): string | null {
    const first = this.#listed[0]?.run;
    if (!first || first.from >= token) return null;
    return this.#standing.get(first.key)?.name ?? null;
  }

  /** The first full name in the text that ends with a word: "Ida Holm" for "holm"; null where there is none. */
  fullNameOf(last: string): NameRun | null {
    if (this.#byLast === null) {
      this.#byLast = new Map();
      for (const run of this.runs) {
        const end = run.key.lastIndexOf(' ');
        const word = run.key.slice(end + 1);
        if (end > 0 && !this.#byLast.has(word)) this.#byLast.set(word, run);
      }
    }
    return this.#byLast.get(last) ?? null;
  }

  /** The company that last opened a line with its stock code beside it, before a token. */
  entryBefore(token: number): { readonly from: number; readonly name: string } | null {
    const entry = this.#listed.findLast(({ run, opensLine }) => opensLine && run.from < token)?.run;
    return entry ? { from: entry.from, name: this.#standing.get(entry.key)?.name ?? entry.name } : null;
  }

  /** All forms in which companies are named, each with the longest that the text has for it. */
  companyNames(): { readonly name: string; readonly id: string }[] {
    const found = [...this.#standing].filter(([, standing]) => isCompany(standing));
    return found.map(([key, { name }]) => ({
      name,
      id: this.#standing.get(this.#alias.get(key) ?? key)?.name ?? name,
    }));
  }

  /** The company a run names, in the longest form the text has for it; `term` is its term in the glossary. Null where it names none. */
  company(run: NameRun, term: string | null): string | null {
    const key = (term === null ? null : this.#ofTerm.get(term)) ?? run.key;
    const longer = this.#alias.get(key);
    const standing = this.#standing.get(longer ?? key);
    return standing && isCompany(standing) ? standing.name : null;
  }
}
