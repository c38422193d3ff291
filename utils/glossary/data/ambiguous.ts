/** What has to stand in the text for an ambiguous form: the same body's clear name, something of the field, or of rare earths alone, China, or Washington. */
export type Need =
  | 'none'
  | 'long-form'
  | 'field'
  | 'rare-earths'
  | 'china'
  | 'china-or-field'
  | 'washington'
  | 'washington-or-field';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Symbols that are also words, names or abbreviations in this very case; in lower case here. */
export const LOOSE_SYMBOLS = words('in as be co la pr er ho eu ga mo ti ni li te th si sc pm ta w v u y lu ag apt ito');

/** Those of them that begin sentences: they count only beside a symbol that is no word. */
export const OPENING_WORDS = words('in as be');

/** After one of these a symbol is a company's or an index's letters. */
export const NAME_TAILS = words('stock index inc corp ltd plc group partners holdings');

/** Before a symbol's letters they tell a name or a kind: "Mr Ho", "Model Y". */
export const NAMED_BEFORE = words(
  'mr mrs ms miss dr sir dame lord lady prof professor president minister chairman chairwoman chief judge justice senator gov governor general model generation vitamin type series figure exhibit appendix plan class phase',
);
/** Other words that the letters of a symbol shorten, by what these are told with: tuberculosis, terabytes, deputies, goodbyes. */
export const SHORTENED: Record<string, ReadonlySet<string>> = {
  Tb: words(
    'tuberculosis patient patients clinic clinics disease vaccine vaccines disk disks drive drives storage memory data download laptop laptops',
  ),
  Dy: words('chief director minister governor commissioner mayor head cm pm secretary'),
  Cu: words('later soon tomorrow tonight'),
  Sb: words('somebody someone'),
  Nd: words('lawmakers senator senators governor voters'),
  Mn: words('lawmakers senator senators governor voters'),
  Ag: words(
    'corn soy soybean soybeans wheat crop crops farm farms farmer farmers farming fair teacher student students department college school tech insurance',
  ),
  Gd: words('hotel'),
  Ce: words("n'est soir matin week qui que jour sont"),
  Mg: words('midi roadster roadsters dose doses tablet tablets pill pills road'),
  Nb: words('note notes reader readers'),
};
/** What has the shape of a letter: "U-turn", "V-shaped". */
export const SHAPES = words('turn turns shape shaped boat boats bolt bolts neck necks chromosome axis');

/** What is told of an element whose symbol begins a sentence. */
export const TOLD_OF_ELEMENT = words(
  'is was has can may makes gives keeps comes occurs melts litters taints adds added used needed mined found improves strengthens hardens replaces accounts',
);

/** What is joined to a symbol from before: "high-Ni". */
export const JOINED_BEFORE = words('ferro high low ultra mid non zero');

/** What an element is sold or stands as, after its symbol. */
export const SOLD_AS =
  'metal metals oxides alloy alloys powder powders ingot ingots sponge flake flakes concentrate concentrates scrap foil wire salt salts ' +
  'ion ions atom atoms isotope isotopes cation cations phosphor phosphors laser lasers catalyst catalysts electrolyte ' +
  'carbide carbides steel steels nanowires nanoparticles fuel fuels anode anodes cathode cathodes nodules nodule deficiency wafers wafer coating coatings slurry slurries hydride hydrides iodide bromide phosphate phosphates silicate silicates vanadate titanate niobate anomaly anomalies ' +
  'sulphate sulphates sulfate sulfates sulphide sulphides sulfide sulfides chloride chlorides fluoride fluorides nitrate nitrates ' +
  'hydroxide hydroxides carbonate carbonates nitride nitrides acetate acetates chelate chelates equivalent eq units credits payables';
/** How an amount of a metal stands in ore or in goods: "900 t of contained Sb". */
export const HELD = words('contained recoverable recovered payable total soluble dissolved refined pure');
/** Units of mass in which metals are weighed and priced; an mtu is ten kilograms of tungsten's oxide. */
export const MASSES = words(
  'mg g gram grams kg kgs kilo kilos kilogram kilograms t ton tons tonne tonnes mt oz ounce ounces lb lbs pound pounds mlb mlbs moz koz kt mtu dmtu stu',
);
/** What laser light is made in: "Er:YAG". */
export const HOSTS = words('yag ylf yvo yap yvo4 yig glass');
/** By these a text that names no metal tells that it is of ores, metals or chemistry. */
export const MATTER = words(
  'metals metallic alloy alloys oxide oxides ore ores orebody tailings concentrate concentrates smelter smelters smelting refinery refineries refiner refiners laterite laterites matte slag slimes hydroxide sulphate sulfate chloride assay assays assayed ' +
    'intercept intercepts pegmatite pegmatites porphyry mineralisation mineralization mineralised mineralized leach leaching leached ' +
    'cathode cathodes anode anodes electrolyte electrolytes chemist chemists chemistry ligand ligands isotope isotopes ion ions cation cations ' +
    'lfp nmc dopant dopants doped codoped doping fluorescence luminescence photoluminescence spectroscopy spectra wavelength wavelengths nanometres nanometers micrometres micrometers fluoride lanthanide impurity impurities sulphide sulphides sulfide sulfides sputtering grading grades crystal crystals crystallise crystallised',
);

/** What is told of a metal, and who deals in it. */
export const TRADED =
  'price prices ore ores concentrate concentrates smelter smelters smelting mine mines miner miners mining ingot ingots output ' +
  'production exports imports shipments producer producers market futures inventories stocks stockpiles supply supplies ' +
  'demand deposits reserves metal refiner refining oxide powder bullion scrap consumption traders';

/** "the quota for tin", "demand for lead", "controls on silver": what is told of a good, before the preposition. */
export const TOLD_OF_GOODS = words(
  `${TRADED} quota quotas tariff tariffs duty duties levy levies tax taxes ban bans curb curbs controls limits restrictions royalty royalties ` +
    'futures contract contracts surplus deficit shortage glut lack out short bid bids offer offers premium premiums payables quote quotes amount amounts level levels trace traces concentration concentrations fragments splinters order orders target targets forecast forecasts outlook pigs blocks veins seams lodes strips sheets lumps pieces flakes grains quantity quantities content contents addition additions appetite bet bets position positions bar bars coin coins investment trade import export cost costs value tonnes tons tonne ton ounces ounce pounds kilos kilograms kilogram kg grams',
);

/** What only an element is joined to by a hyphen: "Er-doped". */
export const ALLOYED = words(
  'doped rich bearing containing poor substituted stabilised stabilized enriched depleted alloyed coated plated catalysed catalyzed ion activated',
);
/** What a place may be joined to as well: "Ga-based". */
export const JOINED = words('based free');

/** How far a metal's price or a house's share moved follows its name: "lead fell 1.2%". */
export const MOVED = words(
  'rose fell climbed gained lost slid dropped jumped slipped added dipped surged advanced eased closed traded rallied hit settled ended finished soared sank tumbled plunged retreated firmed steadied reached touched ' +
    'rises falls climbs gains loses slides drops jumps slips adds dips surges advances eases closes trades rallies hits settles ends finishes soars ' +
    'sinks tumbles plunges retreats firms steadies reaches touches ' +
    'plummeted rebounded recovered spiked leapt leaped softened weakened strengthened outperformed underperformed rocketed crashed topped dived doubled trebled tripled halved ' +
    'plummets rebounds recovers spikes leaps softens weakens strengthens outperforms underperforms rockets crashes tops dives doubles trebles triples halves outperforming underperforming lagging rallying falling rising climbing sliding struggles struggled stays stayed holds held',
);

/** What may follow a metal that stands alone. */
export const AFTER_METAL = words(
  'and or , . ; : ) in on at from to for with by as is was were are has had than but while not which',
);

export interface Rule {
  readonly need: Need;
  /** A house's short name: it counts, besides, where it stands as a company's in a text that speaks of this. */
  readonly trade?: 'rare-earths' | 'field';
  /** The exchange where these letters are its shares'. */
  readonly listed?: string;
  /** What else would do. */
  readonly or?: Rule;
  /** One of these has to stand within a few words. */
  readonly near?: ReadonlySet<string>;
  /** One of these has to stand right before. */
  readonly after?: ReadonlySet<string>;
  readonly notAfter?: ReadonlySet<string>;
  readonly notBefore?: ReadonlySet<string>;
  /** Of another nation than China it is no term. */
  readonly ofNation?: boolean;
  /** It is no term where it is the end of a name in capitals. */
  readonly notNamed?: boolean;
  /** None of these may stand within a few words. */
  readonly notNear?: ReadonlySet<string>;
}

/** A member of a parliament. */
const MEMBER = {
  notBefore: words('for who'),
  notAfter: words('labour conservative tory lib senior former backbench local'),
};
const producer: Rule = { need: 'long-form', trade: 'rare-earths' };
const analyst: Rule = { need: 'long-form', trade: 'field' };
/** A ministry of China. */
const ministry: Rule = {
  need: 'china',
  ofNation: true,
  or: { need: 'long-form', ofNation: true },
};
const ofRareEarths: Rule = { need: 'rare-earths' };
/** A list of firms that China sells nothing to. */
const watched: Rule = {
  need: 'china',
  near: words(
    'users importers licence licences license licenses firm firms company companies entity entities buyer buyers exporter exporters beijing ministry bars barred put added placed removed rare',
  ),
};
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
    listed: 'nyse',
  },
  Neo: producer,
  VAC: producer,
  ASM: {
    ...producer,
    listed: 'asx',
    notNear: words('dutch chip chips semiconductor semiconductors lithography artisanal'),
  },
  LCM: producer,
  ETM: { ...producer, listed: 'asx' },
  Vulcan: producer,
  Rainbow: producer,
  Meteoric: producer,
  Benchmark: analyst,
  Adamas: analyst,
  SMM: analyst,
  'Critical Metals': producer,
  REM: { need: 'none', near: words(`${TRADED} earths magnets`), notBefore: words('sleep sang cycle cycles') },
  heavies: {
    need: 'rare-earths',
    notBefore: words('like on'),
    notAfter: words('index market tech oil sector league'),
    or: { need: 'none', near: words('refiner refiners separate separated separating separation oxides motors') },
  },
  REO: {
    need: 'field',
    notBefore: words('motor motors speedwagon town truck trucks'),
    or: { need: 'none', near: words(`${TRADED} tonnes tons t tpa kg basket equivalent`) },
  },
  CRMs: {
    need: 'field',
    or: {
      need: 'none',
      near: words('exports imports europe strategic eu european brussels commission mining mined minerals'),
    },
    notNear: words('sales salesforce customer customers software marketing vendor vendors cloud apps'),
  },
  'critical metals': { need: 'field', or: { need: 'none', near: words(`${TRADED} dependence reliance security`) } },
  scandia: {
    need: 'field',
    or: {
      need: 'none',
      near: words(`${TRADED} kilogram kilograms kilo kg zirconia alloy alloys electrolyte electrolytes fuel`),
    },
  },
  'beach sands': {
    need: 'field',
    or: { need: 'none', near: words(`${TRADED} dredger dredgers dredging dredge mined separation`) },
  },
  GaN: { need: 'none' },
  'Mountain Pass': { need: 'field', or: { need: 'none', near: words(`${TRADED} mp california`) } },
  Kalgoorlie: ofRareEarths,
  Kiruna: ofRareEarths,
  Kachin: ofRareEarths,
  Narva: ofRareEarths,
  'La Rochelle': ofRareEarths,
  'Round Top': ofRareEarths,
  'dual-use': {
    need: 'none',
    near: words(
      'export exports exporter exporters control controls controlled item items goods good list lists licence licences license licenses licensing ' +
        'military technology technologies products ban bans rule rules regime regulation regulations category',
    ),
  },
  'general license': { need: 'china', notBefore: words('plate plates fee fees') },
  'control list': {
    ...chinaOrField,
    notAfter: words('access parental spam'),
    near: words(
      "export exports exporters items goods technology technologies dual beijing beijing's china's minerals earths gallium magnets added put placed joined removed metals",
    ),
  },
  'watch list': watched,
  watchlist: watched,
  extraterritorial: {
    need: 'long-form',
    or: {
      need: 'china-or-field',
      near: words(
        'rule rules reach scope effect ban bans control controls export exports element jurisdiction licence licences license licenses',
      ),
    },
  },
  'price support': {
    need: 'field',
    notNear: words(
      'farm farms farmers farming milk butter sugar wheat rice dairy corn cotton grain crop crops maize tobacco',
    ),
  },
  'mineral resources': {
    need: 'none',
    notNamed: true,
    notNear: words('department ministry minister bureau office directorate secretary'),
  },
  embargo: {
    need: 'field',
    notAfter: words('under'),
    near: words(
      'export exports trade china chinese beijing shipments minerals earth earths gallium antimony germanium imposed',
    ),
    notNear: words(
      'oil crude gas arms weapons iran iranian cuba cuban russia russian venezuela am pm noon midnight gmt',
    ),
  },
  'Ministry of Commerce': ministry,
  'commerce ministry': ministry,
  'Commerce Ministry': ministry,
  'fast-track approval': ofRareEarths,
  GAC: {
    need: 'long-form',
    or: {
      need: 'field',
      near: words('customs figures numbers data statistics'),
      or: {
        need: 'field',
        near: words('exports imports shipments'),
        notNear: words('motor motors car cars vehicles aion trumpchi honda toyota brand'),
      },
    },
  },
  FORGE: {
    need: 'long-form',
    or: {
      need: 'field',
      near: words(
        'minerals ministers members forum price prices alliance countries partners partner washington launched',
      ),
      or: { need: 'none', near: words('minerals') },
    },
  },
  DPA: {
    notNear: words('settlement trial data privacy fined fine prosecutors agency'),
    need: 'long-form',
    or: {
      need: 'washington-or-field',
      after: words('the under using'),
      notBefore: words('news agency said reported reports with'),
      or: {
        need: 'washington-or-field',
        near: words(
          'title funding award awards grant grants loan loans powers authorities authority pentagon presidential',
        ),
      },
    },
  },
};
