const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a company does in the news, and a member of a parliament, a film's hero or a rainbow does not: verbs in their base form. */
export const HOUSE_ACTS = words(
  'say report post produce sell ship supply deliver make mine refine process separate recycle manufacture own operate run buy acquire agree sign ' +
    'secure receive raise borrow invest spend earn lose book expect plan aim hope intend target forecast estimate reckon see calculate open close ' +
    'start begin complete commission build expand launch unveil announce appoint name hire employ hold export import file license partner team ' +
    'generate record swing narrow guide shut halt suspend resume restart put quote assess count track price peg get become ask sue settle merge ' +
    'list float issue award recover extract drill explore develop upgrade double triple ramp boost cut lower lift defer delay postpone mothball ' +
    'idle divest dispose spin offload finance fund refinance repay lease licence source procure purchase blend alloy cast sinter market trade ' +
    'guarantee contract negotiate finalise finalize publish value project anticipate warn predict model survey compile ' +
    'push break span face benefit operate tackle join bring take give show offer serve rank remain lead own tap draw pay meet add grow rise benefit ' +
    'pursue advance accelerate tout boast declare disclose confirm deny warn slash write axe sack cancel scrap abandon drop win beat miss raise cut retain restart commission inaugurate demonstrate achieve hail welcome praise blame cite slam battle struggle ramp move shift set target turn ' +
    'order stop turn convert transform win seek recruit relocate diversify optimise optimize pilot trial exceed beat outperform rely depend',
);
/** Their past forms that no ending makes. */
export const IRREGULAR_ACTS = words(
  'broke took brought gave showed drew paid met led grew rose wrote beat said made sold bought ran lost began built held got won saw spent shipped planned swung became went lent drew spun sunk sought',
);

/** What stands between a name and the verb it leads to. */
export const LEADING_WORDS = words(
  'has have had will can may might would could should is was never always long ever no longer also now still already since first not to later recently currently set due able',
);

/** A company of these kinds is named after them. */
export const HOUSE_KINDS = words(
  'producer producers miner miners maker makers developer developers company group supplier suppliers firm refiner refiners ' +
    'explorer processor recycler manufacturer start-up startup consultancy consultants agency provider rival peer subsidiary parent owner',
);
/** What a hyphen joins to the place, the exchange or the owner of a company: "Toronto-listed Neo". */
export const STANDING = words('listed based backed owned headquartered traded');

/** What is had, bought or told of a company, before "of" or "in" and its name. */
export const HOLDINGS = words(
  'shares share stake stakes stock equity interest holding investment investors shareholders',
);

export const PREPOSITIONS = words('from with by at of in to for between versus like including than over against');

/** What belongs to a house, after its name in the possessive. */
export const HOUSE_GOODS = words(
  'shares stock plant plants mine mines mill refinery revenue revenues sales profit profits loss losses output production results ' +
    'chief ceo chairman boss board factory facility project projects magnet magnets deal contract offtake order orders earnings ' +
    'volumes volume growth business strategy capacity margin margins operations customers unit segment division subsidiary debt cash valuation backers owner owners founder technology process partnership agreement ' +
    'market first second third fourth quarterly annual rare separation processing stake forecast forecasts data figures analysts',
);

/** What tells, right after the letters, that a house is meant: "a VAC spokesperson". */
export const OF_HOUSES = words(
  'group spokesperson spokesman spokeswoman executive executives ceo boss shares stock shareholders investors share',
);

/** Figures a house is named before: "SMM data". */
export const FIGURES = words('data figures numbers analyst analysts assessment assessments survey');

/** Where shares are listed. */
export const LISTINGS = words('nyse nasdaq asx tsx tsxv tsx-v lse aim otc otcqx otcmkts amex cse xetra');

/** After one of these the letters are no house's name. */
export const DETERMINERS = words(
  'the a an this that each every any some no one my our his her their its your another former senior junior local backbench ' +
    'labour conservative tory lib liberal democrat green reform snp opposition ruling constituency fellow',
);

/** What tells of a house between commas after its name: "LCM, based in Cheshire,". */
export const ASIDE_OPENERS = words('which based owned whose backed listed headquartered');

/** What may follow a name that is the object of a preposition. */
export const AFTER_NAME = words(
  'and or , . ; : ) ( in on at from to for with by as is was are were has had will would can could may might must should than but while under after before last this until because since if when where who which though although whose include includes included $ € £ " \n',
);

/** What a house of figures does with prices and data. */
export const ASSESSED = words(
  'assessed compiled quoted published calculated estimated tracked gathered collected cited surveyed',
);

/** Before "MP" they tell a member of a parliament. */
export const OF_MEMBERS = words(
  'as elected became become becomes sitting serving current new veteran rebel nationalist socialist communist independent',
);
