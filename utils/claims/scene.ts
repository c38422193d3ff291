import type { Quantity } from '../quantities/quantity.ts';
import { TokenKind, type Tokens, tokenAt } from '../text/tokens.ts';
import { type Day, parseDay } from './calendar.ts';
import { clauseStarts } from './clauses.ts';
import { type Cue, findCues } from './cues.ts';
import { type Block, blockOfSentences, layOut } from './layout.ts';
import { looseMaterial, materialOf } from './materials.ts';
import type { Mention } from './mention.ts';
import { roleBefore } from './mention.ts';
import { isCommon, type Known, Names, type NameText, nameRuns } from './names.ts';
import { findPlaces, type NameContext, placeEnd } from './places.ts';
import type { Reading } from './reading.ts';
import { Tag, tagsOf } from './tags.ts';
import type { Future, Time } from './time-text.ts';
import { findTimes } from './times.ts';
import { type Topic, topicOf } from './topic.ts';

/** A quantity with the tokens it covers, `to` excluded. */
export interface Spot {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
}

/** What is found in one sentence; each sentence is looked at once, and only if a claim needs it. */
export interface View {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly block: Block;
  readonly blockIndex: number;
  readonly places: readonly Mention[];
  readonly companies: readonly Mention[];
  readonly materials: readonly Mention[];
  readonly times: readonly Time[];
  readonly cues: readonly Cue[];
  readonly clauses: readonly number[];
  readonly spots: readonly Spot[];
}

/** Names found in a sentence, without what needs the article's topic to be known. */
export type NamesIn = Pick<View, 'places' | 'companies' | 'materials'>;

/** Organisations of the glossary that say figures and own none. */
const OFFICES = new Set(['usgs', 'iea', 'adamas', 'benchmark', 'smm', 'jogmec']);

/** A text with all that is known of it, opened sentence by sentence. */
export class Scene {
  readonly tokens: Tokens;
  /** Each token in lower case without "'s". */
  readonly base: readonly string[];
  /** The bits of each token's word. */
  readonly tags: Int32Array;
  readonly blocks: readonly Block[];
  readonly published: Day | null;
  readonly reading: Reading;
  readonly names: Names;
  topic: Topic = { places: [], material: null, company: null, period: null, aboutCompany: false };
  readonly #blockOf: Int32Array;
  readonly #spots: readonly Spot[];
  readonly #quantityAt: Uint8Array;
  readonly #views = new Map<number, View>();
  readonly #names = new Map<number, NamesIn>();
  readonly #inField: boolean;
  readonly #known: ReadonlyMap<string, Known>;

  constructor(reading: Reading) {
    const { tokens } = reading;
    this.reading = reading;
    this.tokens = tokens;
    const baseOfWord = tokens.words.map((word) => (word.length > 2 && word.endsWith("'s") ? word.slice(0, -2) : word));
    const tagsOfWord = Int32Array.from(baseOfWord, tagsOf);
    this.base = Array.from(tokens.id, (id) => baseOfWord[id] as string);
    this.tags = Int32Array.from(tokens.id, (id) => tagsOfWord[id] as number);
    this.#settleMay(baseOfWord);
    this.blocks = layOut(tokens);
    this.#blockOf = blockOfSentences(this.blocks, reading.sentences);
    this.published = parseDay(reading.published);
    this.#quantityAt = new Uint8Array(tokens.length);
    this.#spots = reading.quantities.map((quantity) => this.#spotOf(quantity));
    this.#inField = reading.terms.some(
      (term) =>
        term.category === 'group' ||
        term.category === 'element' ||
        term.term === 'rare-earth-magnets' ||
        term.term === 'permanent-magnets',
    );
    this.#known = this.#knownNames();
    this.names = new Names(this.#nameText(), this.#allRuns(), this.#known);
    this.topic = topicOf(this);
  }

  /** The view of a sentence; null where there is none of that index. */
  view(index: number): View | null {
    if (index < 0 || index >= this.reading.sentences.length) return null;
    let view = this.#views.get(index);
    if (!view) {
      view = this.#look(index);
      this.#views.set(index, view);
    }
    return view;
  }

  /** The words between two tokens in base form, parted by spaces, punctuation joined as it stood. */
  plain(from: number, to: number): string {
    let text = '';
    for (let at = from; at < to; at++) {
      const glued = at > from && this.tokens.start[at] === this.tokens.end[at - 1];
      text += (at > from && !glued ? ' ' : '') + this.base[at];
    }
    return text;
  }

  cuesIn(from: number, to: number): Cue[] {
    return findCues(this.base, from, to);
  }

  materialsIn(from: number, to: number): Mention[] {
    return this.#materials(from, to);
  }

  companiesIn(from: number, to: number): Mention[] {
    return this.#companies(from, to);
  }

  timesIn(from: number, to: number): Time[] {
    return this.#times(from, to, [from]);
  }

  placesIn(from: number, to: number): Mention[] {
    return findPlaces(this.#nameContext(), from, to);
  }

  /** Whether the sentence before this one belongs to the same block. */
  follows(index: number): boolean {
    return index > 0 && this.#blockOf[index] === this.#blockOf[index - 1];
  }

  hasQuantity(sentence: number): boolean {
    const { from, to } = this.reading.sentences[sentence] as { from: number; to: number };
    return this.#spotsIn(from, to).length > 0;
  }

  possessive(index: number): boolean {
    const next = this.base[index + 1];
    return (
      this.base[index] !== this.tokens.lower[index] ||
      (next === "'" && this.tokens.start[index + 1] === this.tokens.end[index])
    );
  }

  written(from: number, to = from + 1): string {
    return this.tokens.text.slice(this.tokens.start[from], this.tokens.end[to - 1]);
  }

  isCapital(index: number): boolean {
    if (this.tokens.kind[index] !== TokenKind.word) return false;
    const letter = this.tokens.text.charAt(this.tokens.start[index] as number);
    return letter !== letter.toLowerCase();
  }

  isQuantity(index: number): boolean {
    return this.#quantityAt[index] === 1;
  }

  has(index: number, bits: number): boolean {
    return ((this.tags[index] as number) & bits) !== 0;
  }

  /** "May" with a capital letter inside a sentence is the month, without one the verb. */
  #settleMay(baseOfWord: readonly string[]): void {
    const may = baseOfWord.indexOf('may');
    if (may < 0) return;
    for (let at = 0; at < this.tokens.length; at++) {
      if (this.base[at] !== 'may') continue;
      const month = this.isCapital(at) && (!this.#opens(at) || !this.has(at + 1, Tag.verb));
      this.tags[at] = month ? Tag.month : (this.tags[at] as number) & ~Tag.month;
    }
  }

  #spotOf(quantity: Quantity): Spot {
    const from = tokenAt(this.tokens, quantity.start);
    let to = from;
    while (to < this.tokens.length && (this.tokens.start[to] as number) < quantity.end) this.#quantityAt[to++] = 1;
    return { quantity, from, to };
  }

  #opens(index: number): boolean {
    const before = this.base[index - 1];
    return (
      before === undefined ||
      before === '\n' ||
      before === '.' ||
      before === '"' ||
      before === '?' ||
      before === '!' ||
      before === ':' ||
      before === '•' ||
      before === '–' ||
      before === '-'
    );
  }

  #nameText(): NameText {
    return {
      title: this.reading.title ?? '',
      isCapital: (index) => this.isCapital(index),
      tokens: this.tokens,
      base: this.base,
      opens: (index) => this.#opens(index),
      placeTo: (index) => placeEnd(this.base, index),
    };
  }

  #allRuns() {
    const text = this.#nameText();
    return this.reading.sentences.flatMap(({ from, to }) => nameRuns(text, from, to));
  }

  #knownNames(): Map<string, Known> {
    const known = new Map<string, Known>();
    for (const { start, end, term, category } of this.reading.terms) {
      if (category === 'organisation')
        known.set(this.tokens.text.slice(start, end).toLowerCase(), {
          what: OFFICES.has(term) ? 'office' : 'company',
          term,
        });
    }
    return known;
  }

  /** The places, companies and materials named in a sentence. */
  namesIn(index: number): NamesIn {
    let names = this.#names.get(index);
    if (!names) {
      names = this.#findNames(index);
      this.#names.set(index, names);
    }
    return names;
  }

  #nameContext(): NameContext {
    return {
      base: this.base,
      possessive: (at) => this.possessive(at),
      written: (at) => this.written(at),
      isName: (at) => this.isCapital(at) && !(this.#opens(at) && isCommon(this.base[at] as string)),
    };
  }

  #findNames(index: number): NamesIn {
    const { from, to } = this.reading.sentences[index] as { from: number; to: number };
    const companies = this.#companies(from, to);
    const inCompany = (at: number) => companies.some((company) => at >= company.from && at < company.to);
    return {
      companies,
      places: findPlaces(this.#nameContext(), from, to).filter((place) => !inCompany(place.from)),
      materials: this.#materials(from, to).filter((material) => !inCompany(material.from)),
    };
  }

  #look(index: number): View {
    const { from, to } = this.reading.sentences[index] as { from: number; to: number };
    const clauses = clauseStarts(this.base, from, to, (at) => this.isQuantity(at));
    const names = this.namesIn(index);
    return {
      ...names,
      index,
      from,
      to,
      block: this.blocks[this.#blockOf[index] as number] as Block,
      blockIndex: this.#blockOf[index] as number,
      cues: findCues(this.base, from, to).filter(
        (cue) => !names.companies.some((name) => cue.from >= name.from && cue.from < name.to),
      ),
      times: this.#times(from, to, clauses),
      clauses,
      spots: this.#spotsIn(from, to),
    };
  }

  #times(from: number, to: number, clauses: readonly number[]): Time[] {
    const { tokens, base, published, topic } = this;
    return findTimes(
      {
        tokens,
        base,
        published,
        fiscalPlace: topic.places[0] ?? null,
        inQuantity: (at) => this.isQuantity(at),
        afterFigure: (at) => this.#afterFigure(at, from),
        future: (at) => this.#isFuture(at, from, to, clauses),
      },
      from,
      to,
    );
  }

  /** Looks back over times and small words for a figure or a word of change: "5% in September from August". */
  #afterFigure(at: number, from: number): boolean {
    for (let index = at; index >= Math.max(from, at - 6); index--) {
      if (this.isQuantity(index) || this.has(index, Tag.changeVerb | Tag.changeNoun | Tag.comparative | Tag.particle))
        return true;
      if (this.base[index] === ',' || this.base[index] === ';') return false;
      if (this.has(index, Tag.verb)) return false;
    }
    return false;
  }

  /** Whether the clause around a token speaks of what is to come. */
  #isFuture(at: number, from: number, to: number, clauses: readonly number[]): Future {
    let start = from;
    let end = to;
    for (const clause of clauses) {
      if (clause <= at) start = clause;
      else {
        end = clause;
        break;
      }
    }
    let future: Future = 'no';
    for (let index = start; index < end; index++) {
      if (/^(?:will|'ll|won't|shall)$/.test(this.base[index] as string)) return 'surely';
      if (this.base[index] === 'to' && index > start && this.has(index - 1, Tag.be)) return 'surely';
      if (this.has(index, Tag.forecast)) future = 'perhaps';
    }
    return future;
  }

  #companies(from: number, to: number): Mention[] {
    const found: Mention[] = [];
    for (const run of this.#runsBetween(from, to)) {
      const name = this.names.company(run, this.#known.get(run.name.toLowerCase())?.term ?? null);
      if (name === null) continue;
      const role = this.possessive(run.to - 1) ? 'possessor' : (roleBefore(this.base, run.from, from) ?? 'subject');
      found.push({ from: run.from, to: run.to, id: name, role, indirect: false, index: false });
    }
    return found;
  }

  #runsBetween(from: number, to: number) {
    const { runs } = this.names;
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle] as { from: number }).from < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < runs.length && (runs[end] as { from: number }).from < to) end++;
    return runs.slice(low, end);
  }

  #materials(from: number, to: number): Mention[] {
    const { terms } = this.reading;
    const [start, end] = [this.tokens.start[from] as number, this.tokens.end[to - 1] as number];
    let [low, high] = [0, terms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((terms[middle] as { start: number }).start < start) low = middle + 1;
      else high = middle;
    }
    const found: Mention[] = [];
    for (let at = low; at < terms.length && (terms[at] as { start: number }).start < end; at++) {
      const term = terms[at] as (typeof terms)[number];
      const id = materialOf(term, this.tokens.text.slice(term.start, term.end));
      if (id === null) continue;
      const first = tokenAt(this.tokens, term.start);
      const last = tokenAt(this.tokens, term.end - 1);
      const role = this.possessive(last) ? 'possessor' : (roleBefore(this.base, first, from) ?? 'subject');
      found.push({ from: first, to: last + 1, id, role, indirect: false, index: false });
    }
    return this.#inField ? this.#withLoose(found, from, to) : found;
  }

  /** Adds bare words that mean a material of the field ("magnets") where no term covers them. */
  #withLoose(found: Mention[], from: number, to: number): Mention[] {
    let added = false;
    for (let at = from; at < to; at++) {
      const id = looseMaterial(this.base[at] as string, this.base[at + 1] ?? '');
      if (id === null || found.some((mention) => at >= mention.from && at < mention.to)) continue;
      const role = roleBefore(this.base, at, from) ?? 'subject';
      found.push({ from: at, to: at + 1, id, role, indirect: false, index: false });
      added = true;
    }
    return added ? found.sort((a, b) => a.from - b.from) : found;
  }

  #spotsIn(from: number, to: number): Spot[] {
    let [low, high] = [0, this.#spots.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spots[middle] as Spot).from < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < this.#spots.length && (this.#spots[end] as Spot).from < to) end++;
    return this.#spots.slice(low, end);
  }
}
