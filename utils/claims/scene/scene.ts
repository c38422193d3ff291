import type { Quantity } from '../../quantities/quantity.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tokenAt } from '../../text/tokens.ts';
import { bitOf, slotOf, type WordClass } from '../../text/vocabulary.ts';
import { FISCAL_YEARS } from '../data/time-words.ts';
import { type Cue, findCues } from '../measure/cues.ts';
import { withShares } from '../measure/stocks.ts';
import { countryOfMoney, isByWeight, type UnitClass, unitClass } from '../measure/units.ts';
import type { Mention } from '../names/mention.ts';
import { Mentions, type NamesIn } from '../names/mentions.ts';
import type { Names } from '../names/names.ts';
import type { Speaker } from '../source/speaker-phrase.ts';
import { fiscalPlaceOf, timeTextOf } from '../time/time-context.ts';
import type { Time } from '../time/time-text.ts';
import { findTimes } from '../time/times.ts';
import { between, lowerBound } from '../words/sorted.ts';
import { words } from '../words/word-class.ts';
import { ArticleText } from './article-text.ts';
import { clauseStarts } from './clauses.ts';
import { type Block, blockOfSentences, layOut } from './layout.ts';
import type { Reading } from './reading.ts';
import { NO_TOPIC, type Topic, topicOf } from './topic.ts';

/** A quantity with the tokens it covers, `to` excluded. */
export interface Spot {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
  /** What its unit measures. */
  readonly sort: UnitClass;
  /** Whether it is a price of something by its weight. */
  readonly byWeight: boolean;
  /** The country whose money it is counted in; null where others count in it too. */
  readonly moneyOf: string | null;
}

/** What a stretch of text names: a sentence, a heading, a table's cell. */
export interface Facts extends NamesIn {
  readonly times: readonly Time[];
  readonly cues: readonly Cue[];
}

/** No rule that asks what a sentence says looks further beyond its ends, in tokens. */
const NEAR = 8;

/** What is found in one sentence. Each kind of thing is looked for once, and only if a claim needs it. */
export class View implements Facts {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly block: Block;
  readonly blockIndex: number;
  readonly spots: readonly Spot[];
  /** Who speaks through its verbs, by token, as far as it was asked. */
  readonly speakers = new Map<number, Speaker | null>();
  readonly #scene: Scene;
  /** What its words are, by the slots of their classes, as far as it was asked. */
  readonly #said: number[] = [];
  #names: NamesIn | null = null;
  #traders: readonly Mention[] | null = null;
  #clauses: readonly number[] | null = null;
  #times: readonly Time[] | null = null;
  #cues: readonly Cue[] | null = null;

  constructor(scene: Scene, index: number, blockIndex: number, spots: readonly Spot[]) {
    const { from, to } = scene.reading.sentences[index] as Sentence;
    this.index = index;
    this.from = from;
    this.to = to;
    this.block = scene.blocks[blockIndex] as Block;
    this.blockIndex = blockIndex;
    this.spots = between(spots, from, to, (spot) => spot.from);
    this.#scene = scene;
  }

  get places() {
    this.#names ??= this.#scene.namesIn(this.index);
    return this.#names.places;
  }

  get companies() {
    this.#names ??= this.#scene.namesIn(this.index);
    return this.#names.companies;
  }

  get materials() {
    this.#names ??= this.#scene.namesIn(this.index);
    return this.#names.materials;
  }

  /** The places that may be a side of a trade. */
  get traders(): readonly Mention[] {
    this.#traders ??= this.places.filter(({ id, index, office }) => id !== 'world' && !index && !office);
    return this.#traders;
  }

  get clauses(): readonly number[] {
    this.#clauses ??= clauseStarts(this.#scene, this.from, this.to);
    return this.#clauses;
  }

  get times(): readonly Time[] {
    this.#times ??= this.#scene.timesIn(this.from, this.to, this.clauses);
    return this.#times;
  }

  /** Words of a company's name say nothing of a measure. */
  get cues(): readonly Cue[] {
    this.#cues ??= withShares(this.#scene, this, this.#outsideNames(findCues(this.#scene, this.from, this.to)));
    return this.#cues;
  }

  /**
   * Whether a word of a class stands in the sentence, or so near to it that a rule may look at it: a rule that needs one
   * need not be tried where there is none.
   */
  says(cls: WordClass): boolean {
    const slot = slotOf(cls);
    let said = this.#said[slot];
    if (said === undefined) {
      said = this.#scene.together(this.from - NEAR, this.to + NEAR, slot);
      this.#said[slot] = said;
    }
    return (said & bitOf(cls)) !== 0;
  }

  /** Whether a word of a class stands in the sentence itself. */
  holds(cls: WordClass): boolean {
    return this.says(cls) && this.#scene.first(this.from, this.to, cls) >= 0;
  }

  /** The verb that names a measure and begins at a token; null where none does. */
  verbCueAt(token: number): Cue | null {
    const { cues } = this;
    for (let index = 0; index < cues.length; index++) {
      const cue = cues[index] as Cue;
      if (cue.from >= token) return cue.from === token && cue.form === 'verb' ? cue : null;
    }
    return null;
  }

  #outsideNames(cues: readonly Cue[]): readonly Cue[] {
    const { companies } = this;
    return cues.filter(
      (cue) => !companies.some((name) => cue.from >= name.from && cue.from < name.to) && !this.#isOfOffice(cue),
    );
  }

  /** "the Department of Mines and Exports": a word of an office's name. */
  #isOfOffice({ from }: Cue): boolean {
    const scene = this.#scene;
    if (!scene.isCapital(from)) return false;
    for (let at = from - 1; at >= this.from && (scene.isCapital(at) || scene.is(at, JOINS_NAMES)); at--) {
      if (scene.is(at, OFFICE) && scene.isCapital(at)) return scene.is(at + 1, OF_FOR);
      if (scene.isFinite(at)) return false;
    }
    return false;
  }
}

const JOINS_NAMES = words('of and for the , &');
const OF_FOR = words('of for');
const OFFICE = words(
  'ministry department office bureau institute commission agency council committee minister secretary authority board',
);

const MOST_TOKENS_OF_A_LINE = 4096;
/** No rule looks further back than this many sentences but to the article's opening. */
const LONGEST_REACH = 24;

/** A text with all that is known of it, opened sentence by sentence. */
export class Scene extends ArticleText {
  readonly blocks: readonly Block[];
  topic: Topic = NO_TOPIC;
  readonly #fiscalPlace: string | null;
  readonly #mentions: Mentions;
  readonly #blockOf: Int32Array;
  readonly #spots: readonly Spot[];
  readonly #views: (View | undefined)[];
  readonly #names: (NamesIn | undefined)[];
  readonly #lines = new Map<number, Facts>();
  #letGo = 0;

  constructor(reading: Reading) {
    super(reading);
    this.blocks = layOut(reading.tokens);
    this.#blockOf = blockOfSentences(this.blocks, reading.sentences);
    this.#spots = reading.quantities.map((quantity) => this.#spotOf(quantity));
    this.#views = new Array(reading.sentences.length);
    this.#names = new Array(reading.sentences.length);
    this.#mentions = new Mentions(this);
    this.#fiscalPlace = fiscalPlaceOf(this);
    this.topic = topicOf(this);
  }

  get names(): Names {
    return this.#mentions.names;
  }

  /** The sentences that hold a quantity, by index, in order. */
  *sentencesWithQuantities(): Generator<number> {
    const { sentences } = this.reading;
    let last = -1;
    for (const spot of this.#spots) {
      const index = lowerBound(sentences, spot.from + 1, (sentence) => sentence.to);
      if (index > last && index < sentences.length) yield index;
      last = Math.max(last, index);
    }
  }

  /** The view of a sentence; null where there is none of that index. */
  view(index: number): View | null {
    if (index < 0 || index >= this.reading.sentences.length) return null;
    let view = this.#views[index];
    if (!view) {
      view = new View(this, index, this.#blockOf[index] as number, this.#spots);
      this.#views[index] = view;
    }
    return view;
  }

  /** Forgets what was found in sentences too far before one to be asked for again; what is asked for still is found again. */
  letGoBefore(index: number): void {
    for (; this.#letGo < index - LONGEST_REACH; this.#letGo++) {
      this.#views[this.#letGo] = undefined;
      this.#names[this.#letGo] = undefined;
    }
  }

  /** The places, companies and materials named in a sentence. */
  namesIn(index: number): NamesIn {
    let names = this.#names[index];
    if (!names) {
      const { from, to } = this.reading.sentences[index] as Sentence;
      names = this.#mentions.in(from, to);
      this.#names[index] = names;
    }
    return names;
  }

  /** What a line or a part of it names, looked at once. */
  facts(from: number, to: number): Facts {
    const key = from * MOST_TOKENS_OF_A_LINE + Math.min(to - from, MOST_TOKENS_OF_A_LINE - 1);
    let facts = this.#lines.get(key);
    if (!facts) {
      facts = { ...this.#mentions.in(from, to), times: this.timesIn(from, to), cues: findCues(this, from, to) };
      this.#lines.set(key, facts);
    }
    return facts;
  }

  /** The times named between two tokens; `clauses` are the starts of the clauses there. */
  timesIn(from: number, to: number, clauses: readonly number[] = [from]): Time[] {
    const { aboutCompany, period } = this.topic;
    return findTimes(timeTextOf(this, from, to, clauses, this.#whoseYear(), aboutCompany, period), from, to);
  }

  /** The block a sentence stands in. */
  blockOf(index: number): Block {
    return this.blocks[this.#blockOf[index] as number] as Block;
  }

  /** The index of the block a token stands in. */
  blockIndexAt(token: number): number {
    return lowerBound(this.blocks, token + 1, (block) => block.to);
  }

  /** Whether the sentence before this one belongs to the same block. */
  follows(index: number): boolean {
    return index > 0 && this.#blockOf[index] === this.#blockOf[index - 1];
  }

  /** Whose fiscal year is meant: that of the country spoken of where it has one of its own, else of the exchange named. */
  #whoseYear(): string | null {
    const place = this.topic.places[0] ?? null;
    return place !== null && place in FISCAL_YEARS ? place : (this.#fiscalPlace ?? place);
  }

  #spotOf(quantity: Quantity): Spot {
    const from = tokenAt(this.tokens, quantity.start);
    let to = from;
    while (to < this.tokens.length && (this.tokens.start[to] as number) < quantity.end) this.markQuantity(to++);
    const { unit } = quantity;
    const sort = unitClass(unit);
    return { quantity, from, to, sort, byWeight: sort === 'price' && isByWeight(unit), moneyOf: countryOfMoney(unit) };
  }
}
