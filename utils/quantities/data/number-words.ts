import { OTHER_SCALES } from './other-languages.ts';

const entries = (table: string): [string, number][] =>
  table
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string])
    .map(([word, value]) => [word, Number(value)]);

/** Number words below twenty, which stand alone or after tens. */
export const ONES = new Map(
  entries(`zero:0 nought:0 naught:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13
    fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19`),
);

export const TENS = new Map(
  entries('twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90'),
);

/** Words that multiply the number before them. */
export const SCALES = new Map([
  ...OTHER_SCALES,
  ...entries(`hundred:1e2 thousand:1e3 million:1e6 mn:1e6 mln:1e6 mio:1e6 mm:1e6 billion:1e9 bn:1e9 bln:1e9 bil:1e9 mil:1e6 milliard:1e9
    trillion:1e12 tn:1e12 trn:1e12 tln:1e12 quadrillion:1e15 lakh:1e5 lakhs:1e5 lac:1e5 lacs:1e5 crore:1e7 crores:1e7 cr:1e7
    dozen:12`),
]);

/** Letters that multiply a number they are glued to; those in `MONEY_SCALES` only after money. */
export const GLUED_SCALES = new Map(entries('k:1e3 m:1e6 b:1e9'));
export const MONEY_SCALES = new Map(entries('t:1e12'));

/** Number words that may open a number: "a hundred", "a dozen". */
export const AFTER_ARTICLE = new Set([
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'dozen',
  'lakh',
  'crore',
]);

/** Ordinals, with their use as the lower part of a fraction. */
export const ORDINALS = new Map(
  entries(`first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12
    thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20`),
);

/** The lower part of a fraction, singular and plural. "second" is never one. */
export const PARTS = new Map(
  entries(`third:3 thirds:3 quarter:4 quarters:4 fourth:4 fourths:4 fifth:5 fifths:5 sixth:6 sixths:6 seventh:7 sevenths:7
    eighth:8 eighths:8 ninth:9 ninths:9 tenth:10 tenths:10 eleventh:11 elevenths:11 twelfth:12 twelfths:12 fifteenth:15
    twentieth:20 twentieths:20 thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 hundredth:100 hundredths:100 thousandth:1000
    millionth:1e6`),
);

export const VULGAR = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Verbs and adjectives that are a number of times by themselves. */
export const MULTIPLES = new Map(
  entries(`doubled:2 doubling:2 doubles:2 tripled:3 tripling:3 triples:3 trebled:3 trebling:3 trebles:3 quadrupled:4 quadrupling:4
    quadruples:4 quintupled:5 quintupling:5 sextupled:6 twofold:2 threefold:3 fourfold:4 fivefold:5 sixfold:6 sevenfold:7
    eightfold:8 ninefold:9 tenfold:10 twelvefold:12 fifteenfold:15 twentyfold:20 thirtyfold:30 fiftyfold:50 hundredfold:100
    thousandfold:1000`),
);

/** Those that are also other words and count only beside a cue. */
export const LOOSE_MULTIPLES = new Map(entries('double:2 triple:3 treble:3 quadruple:4 quintuple:5 twice:2 thrice:3'));

export const HALVED = new Set(['halved', 'halving', 'halves', 'halve']);
