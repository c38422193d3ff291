import { TokenKind, type Tokens } from '../text/tokens.ts';
import {
  COMPANY_ENDINGS,
  COMPANY_NOUNS,
  LEGAL_FORMS,
  OFFICE_WORDS,
  PERSON_WORDS,
  SENTENCE_OPENERS,
} from './data/name-words.ts';
import { Tag, tagsOf } from './tags.ts';

/** A run of capitalised words. Token indices, `to` excluded. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Where the run ends without a legal form. */
  readonly core: number;
  /** The words of the name without its legal form, as written, parted by single spaces. */
  readonly name: string;
  readonly opensSentence: boolean;
}

/** What the words around a run say of what it names. */
interface Standing {
  company: number;
  person: number;
  office: number;
  /** The longest form of the name as written. */
  name: string;
  seenInside: boolean;
}

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'president', 'sir', 'senator']);
const EXCHANGES = new Set(
  'nyse nasdaq lse asx tsx tsxv hkex hkg tse bse nse fra etr epa ams szse sse sgx jse krx amex otc otcqx otcqb aim csi b3 bmv kospi'.split(
    ' ',
  ),
);

export interface NameText {
  readonly tokens: Tokens;
  readonly base: readonly string[];
  /** Whether a token opens a sentence, a block or a quotation. */
  readonly opens: (index: number) => boolean;
  /** Whether a place's name begins at the token; such a token joins a run only beside other words of the name. */
  readonly isPlaceWord: (index: number) => boolean;
}

const capital = (tokens: Tokens, index: number): boolean => {
  if (tokens.kind[index] !== TokenKind.word) return false;
  const code = tokens.text.charCodeAt(tokens.start[index] as number);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
};

const possessive = (text: NameText, index: number) => text.base[index] !== text.tokens.lower[index];

function isNameWord(text: NameText, index: number): boolean {
  if (!capital(text.tokens, index)) return false;
  const bits = tagsOf(text.base[index] as string);
  return (
    (bits & (Tag.month | Tag.weekday | Tag.determiner | Tag.pronoun | Tag.modal)) === 0 || text.base[index] === 'may'
  );
}

/** Hyphens and ampersands hold a name together where they touch a capitalised word on both sides. */
function joins(text: NameText, index: number, to: number): boolean {
  const { tokens, base } = text;
  const mark = base[index];
  if (index + 1 >= to || !capital(tokens, index + 1)) return false;
  if (mark === '-')
    return tokens.end[index - 1] === tokens.start[index] && tokens.end[index] === tokens.start[index + 1];
  return mark === '&' || (mark === 'of' && OFFICE_WORDS.has(base[index - 1] as string));
}

function runAt(text: NameText, from: number, end: number): NameRun {
  const { base } = text;
  let to = from + 1;
  while (to < end && !possessive(text, to - 1)) {
    if (isNameWord(text, to)) to++;
    else if (joins(text, to, end)) to += 2;
    else break;
  }
  let core = to;
  while (core > from + 1 && LEGAL_FORMS.has(base[core - 1] as string)) core--;
  const opensSentence = text.opens(from);
  return { from, to, core, name: nameOf(text, from, core), opensSentence };
}

function nameOf({ tokens }: NameText, from: number, to: number): string {
  if (from >= to) return '';
  const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
  return text.replace(/['’ʼ]s?$/, '');
}

/** All runs of capitalised words between two tokens, common sentence openers left out of their front. */
export function nameRuns(text: NameText, start: number, end: number): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = start; at < end; at++) {
    if (!isNameWord(text, at)) continue;
    const opener = text.opens(at) && isCommon(text.base[at] as string);
    if (opener) continue;
    const run = runAt(text, at, end);
    runs.push(run);
    at = run.to - 1;
  }
  return runs;
}

const CLOSED =
  Tag.preposition |
  Tag.conjunction |
  Tag.wall |
  Tag.determiner |
  Tag.pronoun |
  Tag.modal |
  Tag.be |
  Tag.auxiliary |
  Tag.adverb;
/** Whether a word is too common to be a name for standing at a sentence's start with a capital. */
export function isCommon(word: string): boolean {
  return SENTENCE_OPENERS.has(word) || (tagsOf(word) & CLOSED) !== 0;
}

function tickerAfter(text: NameText, at: number): number {
  const { base, tokens } = text;
  if (base[at] !== '(') return 0;
  if (EXCHANGES.has(base[at + 1] as string)) return 6;
  const close = base.indexOf(')', at);
  if (close < 0 || close > at + 5) return 0;
  const inside = tokens.text.slice(tokens.end[at] as number, tokens.start[close] as number);
  if (/^\d{4,6}(?:\.[A-Z]{2})?$/.test(inside) && !/^(?:19|20)\d\d$/.test(inside)) return 6;
  return /^[A-Z]{1,5}\.[A-Z]{1,2}$/.test(inside) ? 6 : 0;
}

function companyEvidence(text: NameText, run: NameRun): number {
  const { base } = text;
  let score = run.core < run.to ? 6 : 0;
  score += tickerAfter(text, run.to);
  if (run.core - run.from > 1 && COMPANY_ENDINGS.has(base[run.core - 1] as string)) score += 4;
  const before = base[run.from - 1] as string;
  const beforeComma = before === ',' ? (base[run.from - 2] as string) : before;
  if (COMPANY_NOUNS.has(beforeComma)) score += 3;
  if ((before === 'in' || before === 'of') && /^(?:shares?|stakes?|stock)$/.test(base[run.from - 2] ?? '')) score += 4;
  const after = base[run.to] as string;
  if (/^(?:shares|stock|employs|shareholders)$/.test(after)) score += 4;
  if (after === ',' && base[run.to + 1] === 'worth') score += 4;
  if (after === ',' && /^(?:a|an|the|which)$/.test(base[run.to + 1] ?? ''))
    score += appositionNoun(text, run.to + 2, COMPANY_NOUNS) ? 3 : 0;
  return score;
}

function appositionNoun(text: NameText, from: number, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at < from + 7; at++) {
    const word = text.base[at] as string;
    if (word === undefined || word === ',' || word === '.') return false;
    if (nouns.has(word)) return true;
  }
  return false;
}

function personEvidence(text: NameText, run: NameRun): number {
  const { base } = text;
  const first = base[run.from] as string;
  const before = base[run.from - 1] as string;
  let score = HONORIFICS.has(first) || PERSON_WORDS.has(before) ? 4 : 0;
  if (base[run.to] === ',' && appositionNoun(text, run.to + 1, PERSON_WORDS)) score += 3;
  if (base[run.to] === ',' && base[run.to + 1] === 'who') score += 4;
  return score;
}

function subjectEvidence(text: NameText, run: NameRun): number {
  const bits = tagsOf(text.base[run.to] ?? '');
  if ((bits & Tag.changeVerb) !== 0 && (bits & Tag.past) !== 0) return 3;
  return 0;
}

/** What every name in a text is, by all the places where it stands. */
export class Names {
  readonly #standing = new Map<string, Standing>();
  readonly #alias = new Map<string, string>();
  readonly runs: readonly NameRun[];

  constructor(text: NameText, runs: readonly NameRun[], known: ReadonlyMap<string, 'company' | 'office'>) {
    this.runs = runs;
    for (const run of runs) this.#weigh(text, run, known);
    this.#learnAliases();
  }

  #weigh(text: NameText, run: NameRun, known: ReadonlyMap<string, 'company' | 'office'>): void {
    if (!run.name) return;
    const key = run.name.toLowerCase();
    const single = run.core - run.from === 1;
    const standing = this.#standing.get(key) ?? { company: 0, person: 0, office: 0, name: run.name, seenInside: false };
    this.#standing.set(key, standing);
    standing.seenInside ||= !run.opensSentence;
    const knownAs = known.get(key);
    if (knownAs === 'company') standing.company += 6;
    if (knownAs === 'office') standing.office += 9;
    if (single && text.isPlaceWord(run.from)) standing.office += 9;
    standing.company += companyEvidence(text, run) + subjectEvidence(text, run);
    standing.person += personEvidence(text, run);
    for (let at = run.from; at < run.core; at++) if (OFFICE_WORDS.has(text.base[at] as string)) standing.office += 5;
  }

  #learnAliases(): void {
    for (const [key, standing] of this.#standing) {
      if (!this.#isCompany(standing) || !key.includes(' ')) continue;
      const first = key.slice(0, key.indexOf(' '));
      if (first.length > 3 && !this.#alias.has(first) && !isCommon(first)) this.#alias.set(first, key);
    }
  }

  #isCompany({ company, person, office }: Standing): boolean {
    return company >= 3 && company > person && company > office;
  }

  companyNames(): string[] {
    return [...this.#standing.values()].filter((standing) => this.#isCompany(standing)).map(({ name }) => name);
  }

  /** The company a run names, in the longest form the text has for it; null where it names none. */
  company(run: NameRun): string | null {
    const key = run.name.toLowerCase();
    const longer = this.#alias.get(key);
    const standing = this.#standing.get(longer ?? key);
    return standing && this.#isCompany(standing) ? standing.name : null;
  }
}
