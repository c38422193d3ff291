import { MONTH_NUMBERS, WEEKDAYS } from '../claims/data/time-words.ts';
import { isPlaceName } from './states.ts';

/** Words that say nothing of what is counted. */
const EMPTY = new Set([
  ...MONTH_NUMBERS.keys(),
  ...WEEKDAYS,
  ...(
    'a about above according accounted after again against ago all almost along already also although always am among amid an and annual annually ' +
    'any approximately are around as at away back be became because become been before being below best between both bring but by call called can ' +
    'come comes could current currently did do does down due during each earlier else end ended estimate estimated even ever every exceed expect ' +
    'expected far fewer figure figures first for former found from full further gave get gets give given go goes going gone got had has have he her ' +
    'here high higher him his how however i if in including instead into is it its just keep kept know known last late later latest least leave left less ' +
    'level like likely little long low lower made main make makes making many may means meant meet met might month monthly months more most much ' +
    'must nearly need new next no non nor not now number of off often on once one only onto or other others our out over own part past per percent ' +
    'percentage period point points put quarter reach reached recent recently remain report reported right rise rose roughly said same say says ' +
    'saying second see seen set several she should show showed shows since so some something soon stand stands still stood such take taken takes ' +
    'than that the their them then there these they thing things third this those though through time times to today together told too took toward ' +
    'towards two under until up upon upto use used using value very want was way we week weeks well went were what when where whether which while ' +
    'who whole whom whose why will with within without worth would year yearly years yesterday yet you your day days hour hours minute minutes ' +
    'mr mrs ms dr hundred thousand million billion trillion lakh crore tonne tonnes ton ' +
    'tons bn mn basis cost costs kg kilo kilos kilogram kilograms percent cent cents pp dollar dollars euro euros yuan yen pound pounds rupee rupees half share rate total ' +
    'spend spends spent spending sunk pour poured plough ploughed plow plowed invest invests invested pay pays paid'
  ).split(' '),
]);

/** Numbers in words, which the claims hold themselves. */
const NUMERAL =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozen|hundred|thousand|[mbtr]+illion|lakh|crore|quarters?|thirds?|(?:four|fif|six|seven|eigh|nin|ten)ths?)$/;
export const isNumeral = (word: string): boolean => NUMERAL.test(word);

/** Words for places that are no names. With the names: the pair has its place in common already. */
const PLACE_WORD = /^(?:us|u\.s|u\.k|bloc|countr(?:y|ies)|(?:inter)?national|nations?)$/;
const isPlace = (word: string) => PLACE_WORD.test(word) || isPlaceName(word);

/** Words that stand for one thing; the first of a row stands for all. A row of one keeps a word from another's endings: "plan" is no plane. */
const SAME = [
  'plan',
  'work',
  'person people employ employed employee worker staff staffer job position post headcount workforce payroll labourer laborer',
  'inhabitant resident population populace citizen',
  'aircraft plane jet airliner airplane airplanes fleet',
  'vehicle car automobile auto ev',
  'recycle recover recovery reuse reclaim recycling recycled',
  'grow growth grew grown expand expansion enlargement enlarge gdp gross economy',
  'shrink shrank shrunk contract contraction',
  'licence license permit approval authorisation authorization permission',
  'application request filing',
  'company firm business enterprise corporation group',
  'maker manufacturer producer',
  'plant factory works facility',
  'ship vessel freighter tanker',
  'loan lend lent lender borrow credit',
  'pentagon defense defence',
  'element type kind category',
  'preliminary flash provisional',
  'buy bought purchase acquire acquisition acquired',
  'sell sold sale',
  'own hold held owner holder stake holding equity shareholding',
  'mine mining mined miner pit',
  'gain add added adding increase',
  'jobless unemployment unemployed joblessness',
  'odds chance probability likelihood',
  'flight departure',
  'product item good',
  'home house household dwelling',
  'profit earnings income',
  'guarantee floor assure',
  'strike walkout stoppage',
  'idle idled idling standstill',
  'petrol gasoline',
  'ringleader mastermind kingpin boss',
  'ban embargo halt',
  'delay late behind',
  'poll survey adult respondent',
  'quota ceiling cap limit',
  'prison jail jailed sentence sentenced sentencing imprison imprisoned imprisonment',
  'truce ceasefire pause suspension',
  'tariff duty levy',
  'benchmark policy key interest',
  'court judge tribunal',
  'review examine examination',
  'reopen restart reopening',
  'scheme programme program',
  'seize seized seizure intercept confiscate impound',
  'sign signed signature signatory',
  'vote voted voting voter',
  'die died death dead killed fatality',
  'injure injured injury wounded hurt',
  'arrest arrested detain detained detention',
  'convict convicted conviction guilty',
  'inflation consumer cpi price',
];

const ROOTS = new Map<string, string>();

/** A word without the endings of number, tense and doer: enough to find "recycles" and "recycling" the same. */
function stem(word: string): string {
  const plain = word.replace(/'s?$/, '');
  if (plain.length < 5)
    return plain.length === 4 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
  if (plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  const cut = plain.replace(/(?:ings?|ed|es|s|e)$/, '');
  if (plain.endsWith('ss') || cut.length < 3) return plain;
  return /([bdgmnprt])\1$/.test(cut) && cut !== plain ? cut.slice(0, -1) : cut;
}
const enter = (formsOf: (word: string) => readonly string[]) => {
  for (const row of SAME) {
    const words = row.split(' ');
    for (const form of words.flatMap(formsOf)) if (!ROOTS.has(form)) ROOTS.set(form, words[0] as string);
  }
};
enter((word) => [word]);
enter((word) => [`${word}s`]);
enter((word) => [stem(word), stem(`${word}s`)]);

/** What a counted noun stands for: countries may be counted too, by their governments as well. */
export const countedConceptOf = (word: string): string | null =>
  /^(?:countr(?:y|ies)|nations?|states|governments?)$/.test(word) ? 'country' : conceptOf(word);

/** What a word in lower case stands for, with its synonyms and endings folded; null where it says nothing of what is counted. */
export function conceptOf(word: string): string | null {
  const plain = word.replace(/'s?$/, '');
  if (plain.length < 2 || EMPTY.has(plain) || isPlace(plain) || isNumeral(plain)) return null;
  return ROOTS.get(plain) ?? ROOTS.get(stem(plain)) ?? stem(plain);
}

/** Whether a word in lower case says nothing of what is counted, nor names anybody. */
export const isEmptyWord = (word: string): boolean => EMPTY.has(word);
