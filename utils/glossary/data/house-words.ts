const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a company does in the news, and a member of a parliament, a film's hero or a rainbow does not. */
export const HOUSE_ACTS = words(
  'said reported posted produced produces produce sold sells sell shipped ships ship supplied supplies supply delivered delivers ' +
    'makes made make mines mined mine refines refined refine processes processed separates separated recycles recycled ' +
    'manufactures manufactured owns owned operates operated runs bought acquired acquires buys buy agreed signed secured ' +
    'received got won raised raises raise borrowed invested invests invest spent earned lost booked expects expected plans ' +
    'planned aims hopes intends targets targeted forecasts forecast estimates estimated reckons sees calculates opened opens ' +
    'open closed started starts start began begins begin completed complete commissioned commission built builds build ' +
    'expanded expands expand launched launch unveiled announced appointed named hired employs holds held exports exported ' +
    'imports imported filed licensed partnered teamed generated recorded swung narrowed guided shut halted suspended resumed ' +
    'restarted restart put quoted assessed counts tracks priced pegged receive get become asked',
);

/** What stands between a name and the verb it leads to. */
export const LEADING_WORDS = words(
  'has have had will would could should is was also now still already since first not to later recently currently set due able',
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

export const PREPOSITIONS = words('from with by at of in to for between versus like including than');

/** What belongs to a house, after its name in the possessive. */
export const HOUSE_GOODS = words(
  'shares stock plant plants mine mines mill refinery revenue revenues sales profit profits loss losses output production results ' +
    'chief ceo chairman boss board factory facility project projects magnet magnets deal contract offtake order orders earnings ' +
    'market first second third fourth quarterly annual rare separation processing stake forecast forecasts data figures analysts',
);

/** Figures a house is named before: "SMM data". */
export const FIGURES = words('data figures analyst analysts assessment assessments survey');

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
  'and or , . ; : ) ( in on at from to for with by as is was are were has had than but while under after before last this until " \n',
);

/** What a house of figures does with prices and data. */
export const ASSESSED = words(
  'assessed compiled quoted published calculated estimated tracked gathered collected cited surveyed',
);
