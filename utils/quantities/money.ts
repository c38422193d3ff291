import { isOfClass } from '../text/tokens.ts';
import { entryOf, wordClass, wordQuestion } from '../text/vocabulary.ts';
import {
  BY_PLACE,
  CODES,
  codeOf,
  DOLLARS,
  GLUED_PREFIXES,
  HUNDREDTHS,
  NAMES,
  type PlaceWords,
  PREFIXES,
  SIGNS,
} from './data/currencies.ts';
import { SCALES } from './data/number-words.ts';
import { WHOSE } from './data/owned-money.ts';
import type { Reader } from './reader.ts';
import { readPer } from './unit.ts';

/** A currency beside a number: its code, where the sign begins (before the number) or ends (after it), and its part of a whole one. */
export interface Currency {
  readonly code: string;
  readonly at: number;
  readonly factor: number;
}

const NAMED_CURRENCY = wordQuestion((word) => SIGNS.get(word) ?? NAMES.get(word) ?? '');
/** Words that what names a currency after an amount can begin with. */
const CURRENCY_OPENERS: ReadonlySet<string> = new Set([
  ...['against', 'p', 'c', 'u', 'pound', 'pounds'],
  ...HUNDREDTHS.keys(),
  ...NAMES.keys(),
  ...[...WHOSE.values()].flatMap((owners) => [...owners.keys()].map((owner) => owner.split(' ')[0] as string)),
]);
/** A code, with or without its scale, whatever its case. */
const isCodeLike = (word: string) => word.length >= 3 && word.length <= 5 && CODES.has(word.slice(-3).toUpperCase());
const OPENS_CURRENCY = wordClass((word) => CURRENCY_OPENERS.has(word) || isCodeLike(word));
const IS_CODE = wordClass(isCodeLike);
const DOLLAR = wordClass((word) => word === '$');
const OF_DOLLARS = WHOSE.get('dollar');
const RATE_REACH = 20;
const MONEY_REACH = 16;
/** What is told in money and never by weight. */
const OF_MONEY = new Set(
  `profit profits revenue revenues turnover earnings loss losses debt debts budget worth valued wage wages salary salaries fine fined tax taxes
   loan loans borrowed dividend dividends pension pensions invest invested investment funding fund funds paid pay pays spend spends spent
   cost costs price priced bill bills compensation damages`.split(/\s+/),
);

const [SIGN, PREFIX] = [entryOf(SIGNS), entryOf(PREFIXES)];

/** How far around a sign the places are looked at before the whole text is. */
const PLACE_REACH = 40;

const withoutPossessive = (word: string) => (word.endsWith("'s") ? word.slice(0, -2) : word);

/** Chooses among the countries that share a sign or a name, by what is spoken of around it, else in the whole text. */
export class Money {
  readonly #r: Reader;
  readonly #chosen = new Map<string, string>();
  #home: string | null = null;
  #dollar: string | null = null;

  constructor(r: Reader) {
    this.#r = r;
  }

  /** The code that a shared sign or name at a token stands for. */
  #byPlace(name: string, at: number, otherwise: string): string {
    const places = BY_PLACE[name];
    if (!places) return otherwise;
    const near =
      this.#inSentences(places, at) ??
      this.#mostNamed(places, Math.max(0, at - PLACE_REACH), Math.min(this.#r.length, at + PLACE_REACH), at);
    if (near) return near;
    const known = this.#chosen.get(name) ?? this.#mostNamed(places, 0, this.#r.length, null) ?? otherwise;
    this.#chosen.set(name, known);
    return known;
  }

  /** The code whose places are named most often, of equals first, in the sentence of `at` or the one before it in its line. */
  #inSentences(places: PlaceWords, at: number): string | null {
    const ends = (index: number) => this.#r.isEdge(index) || this.#r.word(index) === '.';
    let to = at;
    while (to < at + PLACE_REACH && !ends(to)) to++;
    for (let sentence = 0, from = at; sentence < 2; sentence++) {
      while (from > at - PLACE_REACH && !ends(from - 1)) from--;
      const code = this.#mostNamed(places, from, to, null) ?? this.#firstNamed(places, from, to);
      if (code || this.#r.isEdge(from - 1)) return code;
      to = from--;
    }
    return null;
  }

  #firstNamed(places: PlaceWords, from: number, to: number): string | null {
    for (let at = from; at < to; at++) {
      const code = places.get(withoutPossessive(this.#r.word(at)));
      if (code) return code;
    }
    return null;
  }

  /** The code whose places are named most often from `from` to `to`; with `at`, only in the line that holds it. */
  #mostNamed(places: PlaceWords, from: number, to: number, at: number | null): string | null {
    const counts = new Map<string, number>();
    for (let index = from; index < to; index++) {
      if (at !== null && this.#r.isEdge(index)) {
        if (index > at) break;
        counts.clear();
        continue;
      }
      const code = places.get(withoutPossessive(this.#r.word(index)));
      if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
    return best && best[1] > (second?.[1] ?? 0) ? best[0] : null;
  }

  /** What a bare dollar is: American, unless the text marks the American ones and writes more of one other country's. */
  #bareDollar(): string {
    this.#dollar ??= this.#readDollars();
    return this.#dollar;
  }

  #readDollars(): string {
    const counts = new Map<string, number>();
    const { id, vocabulary } = this.#r.tokens;
    const { length } = this.#r;
    for (
      let at = vocabulary.firstOf(id, 1, length, DOLLAR);
      at >= 0;
      at = vocabulary.firstOf(id, at + 1, length, DOLLAR)
    ) {
      const whose = this.#r.touches(at) ? DOLLARS.get(this.#r.word(at - 1)) : undefined;
      if (whose) counts.set(whose, (counts.get(whose) ?? 0) + 1);
    }
    const american = counts.get('USD') ?? 0;
    const others = [...counts].filter(([code]) => code !== 'USD');
    const [code, count] = others[0] ?? ['USD', 0];
    return american > 0 && others.length === 1 && count > american ? code : 'USD';
  }

  /** The currency sign, code or prefix that stands just before token `at`; null without one. */
  before(at: number): Currency | null {
    const r = this.#r;
    let from = at - 1;
    if (r.word(from) === '.' && r.word(from - 1) === 'rs') from--;
    const sign = r.ask(from, SIGN);
    if (sign) return this.#signed(from, sign);
    if (!r.isWord(from)) return null;
    const prefix = r.ask(from, PREFIX);
    if (!prefix && r.word(from - 1) !== '$' && !isOfClass(r.tokens, from, IS_CODE)) return null;
    const raw = r.raw(from);
    // "$US113 million"
    const owned = r.word(from - 1) === '$' && r.touches(from) ? DOLLARS.get(r.word(from)) : undefined;
    if (owned) return { code: owned, at: from - 1, factor: 1 };
    const coded = codeOf(raw);
    if (coded) return { ...coded, at: from };
    if (
      !prefix ||
      raw === raw.toLowerCase() ||
      ((raw.length === 1 || GLUED_PREFIXES.has(r.word(from))) && !r.touches(at))
    )
      return null;
    if (/^shs?$/.test(r.word(from))) return { code: this.#byPlace('shilling', at, 'KES'), at: from, factor: 1 };
    return { code: prefix === 'INR' ? this.#byPlace('rupee', at, 'INR') : prefix, at: from, factor: 1 };
  }

  #signed(at: number, sign: string): Currency {
    const r = this.#r;
    const mark = r.word(at);
    if (mark === '¥' || mark === '￥') return { code: this.#byPlace('¥', at, 'JPY'), at, factor: 1 };
    if (sign !== 'USD') return { code: sign, at, factor: 1 };
    const before = r.raw(at - 1);
    const whose = codeOf(before)?.code ?? DOLLARS.get(r.word(at - 1));
    const isApart = !r.touches(at);
    // A letter that stands apart is rather an article: "a $4 billion plant".
    if (isApart && whose && before.length > 1 && before === before.toUpperCase())
      return { code: whose, at: at - 1, factor: 1 };
    if (isApart) return { code: this.#bareDollar(), at, factor: 1 };
    if (r.word(at - 1) === '.' && r.word(at - 2) === 's' && r.word(at - 4) === 'u')
      return { code: 'USD', at: at - 4, factor: 1 };
    return whose && r.isWord(at - 1)
      ? { code: whose, at: at - 1, factor: 1 }
      : { code: this.#bareDollar(), at, factor: 1 };
  }

  /** The currency named from token `at` on, after a number; null without one. `at` in the answer is where it ends. */
  after(at: number): Currency | null {
    const r = this.#r;
    const first = r.isHyphen(at) ? at + 1 : at;
    const sign = r.isNumber(first + 1) && r.touches(first + 1) ? undefined : r.ask(first, SIGN);
    if (sign) return { code: sign, at: first + 1, factor: 1 };
    if (r.word(first) === '¢')
      return { code: this.#hundredth(HUNDREDTHS.get('cent') as readonly string[]), at: first + 1, factor: 0.01 };
    if (!r.isWord(first) || !isOfClass(r.tokens, first, OPENS_CURRENCY)) return null;
    const rate = this.#rate(first);
    if (rate) return rate;
    const coded = codeOf(r.raw(first));
    if (coded) {
      // "75 USD million"
      const scale = r.isNumber(at - 1) ? SCALES.get(r.word(first + 1)) : undefined;
      return { code: coded.code, at: first + (scale ? 2 : 1), factor: coded.factor * (scale ?? 1) };
    }
    const letter = this.#hundredthLetter(first);
    if (letter) return letter;
    const cents = this.#ownedCents(first);
    if (cents) return cents;
    // "2 Sen. Warren", "18 USC 1001": a name and a code of laws.
    const hundredths = HUNDREDTHS.get(/^(?:[A-Z][a-z]|USC$)/.test(r.raw(first)) ? '' : r.word(first));
    if (hundredths) return { code: this.#hundredth(hundredths), at: first + 1, factor: 0.01 };
    return this.#owned(first) ?? this.#named(first, '');
  }

  /** "20p" in a British text, "12 c/lb", "50c" where the home currency is a southern dollar or the rand. */
  #hundredthLetter(at: number): Currency | null {
    const r = this.#r;
    const letter = r.raw(at);
    if ((letter !== 'p' && letter !== 'c') || /^(?:480|720|1080|2160)$/.test(r.word(at - 1))) return null;
    const isRate = readPer(r, at + 1) !== null;
    if (!r.touches(at) && !isRate) return null;
    this.#home ??= this.#homeCurrency();
    if (letter === 'p') {
      const isBritish = isRate || this.#home === 'GBP' || this.#byPlace('pound', at, '') === 'GBP';
      return isBritish ? { code: 'GBP', at: at + 1, factor: 0.01 } : null;
    }
    const fits = isRate ? HUNDREDTHS.get('cent')?.includes(this.#home) : /^(?:AUD|NZD|ZAR)$/.test(this.#home);
    return fits ? { code: this.#home, at: at + 1, factor: 0.01 } : null;
  }

  /** "The krona gained 0.6 percent to 11.42 against the euro": the price of one currency in the other. */
  #rate(at: number): Currency | null {
    const r = this.#r;
    if (r.word(at) !== 'against' || r.word(at + 1) !== 'the' || !NAMES.has(r.word(at + 2))) return null;
    for (let back = at - 2; back > at - RATE_REACH && !r.isEdge(back); back--) {
      const named = this.#named(back, '');
      if (named && r.word(back) !== r.word(at + 2)) return { ...named, at };
    }
    return null;
  }

  /** "Australian cents", "US cents", "Hong Kong cents". */
  #ownedCents(at: number): Currency | null {
    const r = this.#r;
    const isDotted = r.word(at) === 'u' && r.word(at + 1) === '.' && r.word(at + 2) === 's';
    const ends = isDotted ? [at + (r.word(at + 3) === '.' ? 4 : 3)] : [at + 1, at + 2];
    for (const end of ends) {
      if (!/^cents?$/.test(r.word(end))) continue;
      const whose = isDotted ? 'us' : end === at + 1 ? r.word(at) : `${r.word(at)} ${r.word(at + 1)}`;
      const code = OF_DOLLARS?.get(whose);
      if (code) return { code, at: end + 1, factor: 0.01 };
    }
    return null;
  }

  /** "Australian dollars", "U.S. dollars", "Hong Kong dollars". */
  #owned(at: number): Currency | null {
    const r = this.#r;
    const first = r.word(at);
    if (first === 'u' && r.word(at + 1) === '.' && r.word(at + 2) === 's') {
      return this.#named(r.word(at + 3) === '.' ? at + 4 : at + 3, 'us');
    }
    const two = `${first} ${r.word(at + 1)}`;
    return this.#named(at + 1, first) ?? this.#named(at + 2, two) ?? this.#named(at + 3, `${two} ${r.word(at + 2)}`);
  }

  #named(at: number, whose: string): Currency | null {
    const r = this.#r;
    const name = r.word(at);
    const single = name.endsWith('s') ? name.slice(0, -1) : name;
    if (whose !== '') {
      const code = (WHOSE.get(name) ?? WHOSE.get(single))?.get(whose);
      return code ? { code, at: at + 1, factor: 1 } : null;
    }
    if (single === 'pound') return this.#pounds(at);
    const code = NAMES.get(name);
    if (!code) return null;
    const shared = BY_PLACE[single] ? single : name === 'kroner' ? 'krone' : null;
    return { code: shared ? this.#byPlace(shared, at, code) : code, at: at + 1, factor: 1 };
  }

  /** Pounds are money only where the text speaks of Britain, or the sentence of money, and no thing is weighed ("pounds of"). */
  #pounds(at: number): Currency | null {
    const r = this.#r;
    if (r.word(at + 1) === 'sterling') return { code: 'GBP', at: at + 2, factor: 1 };
    if (r.word(at + 1) === 'of') return null;
    const code = this.#byPlace('pound', at, this.#isOfMoney(at) ? 'GBP' : '');
    return code === '' ? null : { code, at: at + 1, factor: 1 };
  }

  #isOfMoney(at: number): boolean {
    for (let back = at - 1; back > at - MONEY_REACH && !this.#r.isEdge(back); back--)
      if (OF_MONEY.has(this.#r.word(back))) return true;
    return false;
  }

  /** Cents are of the currency that the text names most often among those that have cents. */
  #hundredth(codes: readonly string[]): string {
    if (codes.length === 1) return codes[0] as string;
    this.#home ??= this.#homeCurrency();
    return codes.includes(this.#home) ? this.#home : (codes[0] as string);
  }

  #homeCurrency(): string {
    const { tokens } = this.#r;
    const byId = tokens.vocabulary.answers(NAMED_CURRENCY);
    const counts = new Map<string, number>();
    for (let at = 0; at < tokens.length; at++) {
      const named = byId[tokens.id[at] as number] as string;
      const code = named === 'USD' ? this.#signed(at, named).code : named;
      if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'USD';
  }
}
