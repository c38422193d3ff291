/** What has to stand in the text for an ambiguous form: the same body's clear name, something of the field, China, or Washington. */
export type Need = 'none' | 'long-form' | 'field' | 'china' | 'china-or-field' | 'washington' | 'washington-or-field';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Symbols that are also words, names or abbreviations in this very case; in lower case here. */
export const LOOSE_SYMBOLS = words('in as be co la pr er ho eu ga mo ti ni li te th si sc pm ta w v u y lu ag apt ito');

/** Those of them that begin sentences: they count only beside a symbol that is no word. */
export const OPENING_WORDS = words('in as be');

/** After one of these a symbol is a company's or an index's letters. */
export const NAME_TAILS = words('stock index inc corp ltd plc group partners holdings');

export interface Metal {
  /** Without an article the word is the metal, as it is no verb: "it needs zinc, not tin". */
  readonly massNoun: boolean;
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
}

/** What is told of a metal, and who deals in it. */
export const TRADED =
  'price prices ore ores concentrate concentrates smelter smelters smelting mine mines miner miners mining ingot ingots output ' +
  'production exports imports shipments producer producers market futures inventories stocks stockpiles supply supplies ' +
  'demand deposits reserves metal refiner refining oxide powder bullion scrap consumption traders';

/** Metals whose name is a common word: what may stand just after and before the name, and what tells it is the word. */
export const COMMON_METALS: Record<string, Metal> = {
  tin: {
    massNoun: true,
    before: words(`${TRADED} solder plated plate plating`),
    after: words('refined mined lme'),
    notBefore: words('can cans roof roofs hat foil whistle pot man drum opener ear shack box'),
    notAfter: words('a the his her each every this that biscuit cake baking tobacco roasting'),
  },
  lead: {
    massNoun: false,
    before: words(
      `${TRADED} acid poisoning contamination pigments pipe pipes paint bullets dust exposure battery batteries`,
    ),
    after: words('refined mined lme'),
    notBefore: words('to time times by author authors over role in on the a story singer up from negotiator'),
    notAfter: words(
      'to the a in will would could can may might must should their its his her that which who took takes',
    ),
  },
  silver: {
    massNoun: true,
    before: words(`${TRADED} coins bars contracts etf`),
    after: words('spot refined mined gold'),
    notBefore: words('medal medals medallist screen lining bullet age lake haired spring birch fern'),
    notAfter: words('a quick won wins win took take takes claimed his her the'),
  },
};

/** "the quota for tin", "demand for lead", "controls on silver": what is told of a good, before the preposition. */
export const TOLD_OF_GOODS = words(
  `${TRADED} quota quotas tariff tariffs duty duties levy levies tax taxes ban bans curb curbs controls limits restrictions royalty royalties ` +
    'futures contract contracts surplus deficit shortage glut appetite trade import export cost costs value tonnes tons tonne ton ounces ounce pounds kilos kilograms kilogram kg grams',
);

/** What a metal that does harm, or that serves, is spoken of with. */
export const SUBSTANCES = words(
  'drinking blood toxic contaminated contamination poisoning batteries solder soldered alloy alloys bullets zinc arsenic mercury cadmium',
);

/** What only an element is joined to by a hyphen: "Er-doped". */
export const ALLOYED = words('doped rich bearing containing poor substituted');
/** What a place may be joined to as well: "Ga-based". */
export const JOINED = words('based free');

/** How far a metal's price or a house's share moved follows its name: "lead fell 1.2%". */
export const MOVED = words(
  'rose fell climbed gained lost slid dropped jumped slipped added dipped surged advanced eased closed traded rallied hit settled ended finished soared sank tumbled plunged retreated firmed steadied reached touched',
);

/** What may follow a metal that stands alone. */
export const AFTER_METAL = words(
  'and or , . ; : ) in on at from to for with by as is was were are has had than but while not which',
);

export interface Rule {
  readonly need: Need;
  /** A house's short name: it counts, besides, where it stands as a company's in a text that speaks of this. */
  readonly trade?: 'rare-earths' | 'field';
  /** What else would do. */
  readonly or?: Rule;
  /** One of these has to stand within a few words. */
  readonly near?: ReadonlySet<string>;
  /** One of these has to stand right before. */
  readonly after?: ReadonlySet<string>;
  readonly notAfter?: ReadonlySet<string>;
  readonly notBefore?: ReadonlySet<string>;
}

/** A member of a parliament. */
const MEMBER = {
  notBefore: words('for who'),
  notAfter: words('labour conservative tory lib senior former backbench local'),
};
const producer: Rule = { need: 'long-form', trade: 'rare-earths' };
const analyst: Rule = { need: 'long-form', trade: 'field' };
const china: Rule = { need: 'china' };
const chinaOrField: Rule = { need: 'china-or-field' };

/** Rules for the forms that are neither symbols nor common metals; a form without a rule needs the field. */
export const NEEDS: Record<string, Rule> = {
  MP: {
    ...producer,
    or: {
      need: 'washington',
      near: words('shares stock stake floor pentagon offtake separation magnets'),
      notBefore: MEMBER.notBefore,
      notAfter: new Set([...MEMBER.notAfter, ...words('the a an its his her')]),
    },
    ...MEMBER,
  },
  Neo: producer,
  VAC: producer,
  ASM: producer,
  LCM: producer,
  ETM: producer,
  Vulcan: producer,
  Rainbow: producer,
  Meteoric: producer,
  Benchmark: analyst,
  Adamas: analyst,
  SMM: analyst,
  'Critical Metals': producer,
  REM: { need: 'none', near: words(`${TRADED} earths magnets`), notBefore: words('sleep sang cycle cycles') },
  heavies: {
    need: 'field',
    or: { need: 'none', near: words('refiner refiners separate separated separating separation oxides motors') },
  },
  REO: { need: 'field', or: { need: 'none', near: words(`${TRADED} tonnes tons t tpa kg basket equivalent`) } },
  CRMs: {
    need: 'field',
    or: { need: 'none', near: words('strategic eu european brussels commission mining mined minerals') },
  },
  'critical metals': { need: 'field', or: { need: 'none', near: words(`${TRADED} dependence reliance security`) } },
  scandia: {
    need: 'field',
    or: { need: 'none', near: words(`${TRADED} kilogram kilograms kilo kg zirconia alloy alloys`) },
  },
  'beach sands': {
    need: 'field',
    or: { need: 'none', near: words(`${TRADED} dredger dredgers dredging dredge mined separation`) },
  },
  GaN: { need: 'none' },
  'Mountain Pass': { need: 'field', or: { need: 'none', near: words(`${TRADED} mp california`) } },
  'general license': china,
  'control list': chinaOrField,
  'watch list': china,
  watchlist: china,
  embargo: {
    need: 'field',
    near: words(
      'export exports trade china chinese beijing shipments minerals earth earths gallium antimony germanium imposed',
    ),
  },
  'Ministry of Commerce': china,
  'commerce ministry': china,
  'Commerce Ministry': china,
  GAC: {
    need: 'long-form',
    or: {
      need: 'field',
      near: words('customs figures data statistics'),
      or: { need: 'field', after: words("the china's"), near: words('exports imports shipments') },
    },
  },
  DPA: {
    need: 'long-form',
    or: {
      need: 'washington-or-field',
      after: words('the under using'),
      notBefore: words('news agency said reported reports'),
    },
  },
};
