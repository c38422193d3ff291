import { TRADED } from './ambiguous.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A metal whose name is a common word: what tells, beside its name, that the metal is meant or that it is the word. */
export interface Metal {
  /** Without an article the word is the metal, as it is no verb: "it needs zinc, not tin". */
  readonly massNoun: boolean;
  /** Whether what follows has to be no noun, as the word is also told of things that look like it. */
  readonly isOfThings?: boolean;
  /** After one of these it is not told by standing alone: "settled for silver". */
  readonly notAlone?: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  /** Within a few words of one of these it is the word, unless the words beside it tell the metal. */
  readonly notNear: ReadonlySet<string>;
}

/** What is done with a metal, before its name. */
const HANDLED =
  'pour pours poured melts melted smelt smelts smelted refine refines recycle recycles swallow swallows swallowed ingest ingests ingested ' +
  'inhale inhales inhaled absorb absorbs absorbed produce produces produced bought sold imported exported mined mines extract extracts extracted ' +
  'detect detects detected leach leaches leached recycling smelting refining melting pouring casting cast casts stockpiling';
const AS_SOLD =
  'benchmark refined mined lme recycled secondary molten spot metallic physical month cash metal scrap primary imported electrolytic';
const WEDDINGS = 'anniversary anniversaries wedding jubilee';

export const COMMON_METALS: Record<string, Metal> = {
  tin: {
    massNoun: true,
    isOfThings: true,
    before: words(
      `${TRADED} sales orders volume volumes guidance town towns recoveries recovery usage loadings content workings tailings lodes lode veins vein solder soldering plated plate plating trade trader industry sector baron barons belt islands boom rush dredge dredges dredging dredgers cartel users buyers sellers`,
    ),
    after: words(`${AS_SOLD} less more enough much all any world's`),
    notBefore: words(
      'can cans roof roofs roofed hat hats foil whistle whistles pot pots man men drum drums opener ear ears eared shack shacks shed sheds hut huts box boxes tray trays mug mugs cup cups bath soldier soldiers star god gods bucket buckets toy toys robot robots lantern lanterns chapel tabernacle lizzie',
    ),
    notAfter: words(
      'a an the his her each every this that biscuit biscuits cake cookie cookies baking tobacco roasting muffin bun loaf pie tart tartlet flan sandwich springform sardine tuna soup bean paint tea petty donation collecting collection gift storage',
    ),
    notNear: words(WEDDINGS),
  },
  lead: {
    massNoun: false,
    before: words(
      `${TRADED} acid poisoning contamination contaminated pigments pigment pipe pipes piping paint paints bullet bullets shot ammunition dust exposure levels level \
battery batteries solder soldering isotopes toxicity particles hazard hazards abatement apron aprons weights sinkers glass sheet sheets sheeting \
flashing lining plant plants sheathing bars ingots fumes content carbonate chromate acetate azide arsenate nitrate sulphide sulphate sulfide sulfate compounds pellets residue residues \
ingestion intoxication pollution glaze glazes additives plumbing shielding crystal waste workings`,
    ),
    after: words(
      `${AS_SOLD} blood airborne toxic less more much inorganic soluble dissolved tetraethyl elevated excess excessive ${HANDLED}`,
    ),
    notBefore: words('time times author authors role the a story singer negotiator balloon'),
    notAfter: words(
      'to the a in will would could can may might must should their its his her that which who took takes',
    ),
    notNear: words(
      'guitar guitars guitarist vocal vocals singer rhythm band cast starred actor actress leash dog dogs',
    ),
  },
  silver: {
    massNoun: true,
    isOfThings: true,
    notAlone: words('in for and or is was'),
    before: words(
      `${TRADED} recoveries recovery usage loading loadings content coin coins coinage bar bars contract contracts etf etfs lease nitrate halide halides iodide bromide chloride paste nanoparticles particles ions \
jewellery jewelry cutlery tableware necklace necklaces bracelet bracelets ring rings hoard investors bulls bugs vein veins lode`,
    ),
    after: words(`${AS_SOLD} gold sterling fine pure colloidal troy all world's ${HANDLED}`),
    notBefore: words('medal medals medallist screen lining bullet age lake haired spring birch fern'),
    notAfter: words(
      'wore wear wears wearing a an quick won win wins winning take takes taking took taken claim claims claimed claiming earn earns earned secure secured grab grabs grabbed grabbing bag bagged share shared collected two three four five six seven eight nine ten his her the',
    ),
    notNear: words(
      `${WEDDINGS} medal medals medallist medallists medalist medalists olympic olympics paralympic paralympics championship championships champion champions podium \
relay skater skaters skating swimmer swimmers athlete athletes gymnast gymnasts rower rowers sprint sprinter hurdles judo freestyle butterfly bronze bronzes runner runners \
colour color coloured colored hair painted shades`,
    ),
  },
};

/** In a list with one of these a metal's name is a colour's. */
export const COLOURS = words('grey gray white black blue red green pink purple beige brown yellow orange');

/** What a hyphen joins to a metal's name, and to no leader's: "lead-lined", "silver-plated". */
export const MADE_WITH = words('based free lined tainted laced glazed clad leaking smelting burning');

/** What a metal that does harm, or that serves, is spoken of with. */
export const SUBSTANCES = words(
  'drinking blood toxic contaminated contamination poisoning batteries solder soldered alloy alloys bullets zinc arsenic mercury cadmium',
);

/** In what people drink, eat or breathe, a metal is a poison. */
export const HOLDS_SUBSTANCES = words(
  'water waters blood soil soils air paint paints dust toys milk bones teeth petrol gasoline fuel spices chocolate pipes plumbing roof roofs taps fountains pottery ammunition rivers sediment',
);

/** By what a harmless text tells that a metal is spoken of: where people meet it, and what it does to them. */
export const OF_POISON = words(
  'poison poisons poisoning poisonous toxic toxin toxins neurotoxin neurotoxins paint paints roof roofs plumbing pipe pipes petrol gasoline leaded pottery toddlers solder bullets',
);

/** Before these the bare word is no leader's and no verb: "without lead", "contains lead". */
export const OF_MATERIAL = words(
  'of from with without for than like against contain contains containing contained use uses used using metal',
);
/** After "lead" these tell the verb, or the place of who is ahead, unless it stands as a material. */
export const AFTER_VERB = words('to by over in on up from off out into onto');
/** Before the bare word these tell what a works, a water or a stove gives: "the furnace emits lead". */
export const GIVES = words(
  'make makes making emit emits emitted spew spews spewed release releases released pull pulls pulled carry carries carried shed sheds leak leaks leaked dissolve dissolves dissolved',
);
/** Whose lead it is, or what a player has: "the role of lead". */
export const OF_ROLES = words('role roles part post position job title duties place change loss');
/** How much of a whole: "most of India's lead". */
export const PARTS = words(
  'most much half all some part share third quarter fifth tenth majority bulk tonnes tons ounces % user users source sources',
);

/** What a material does where its name begins a sentence: "Lead can harm", "Silver kills bacteria". */
export const DOES = words(
  'is was has had can could may might will would does enjoys comes makes gives contains occurs poses enters remains stays accounts passes affects crosses protects stage rise fall climb reach drop trade test average outperform rally surge soar slide kills conducts tarnishes melts costs causes damages harms builds accumulates beats outshines lags leads trails came went drove flowed flooded poured paid became becomes',
);
