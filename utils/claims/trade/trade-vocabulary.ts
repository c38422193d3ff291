import type { Measure } from '../claim.ts';
import { anyOf, words, wordsLike } from '../words/word-class.ts';

/** What has another side: a partner, or who pays. */
export const HAVE_SIDES: ReadonlySet<Measure> = new Set(['exports', 'imports', 'tariff', 'dependence']);

/** What who imports does. */
export const TAKING = words(
  `take takes took taking taken buy buys bought buying receive receives received receiving absorb absorbs absorbed get gets got getting import imports imported
   importing purchase purchases purchased purchasing obtain obtained acquire acquired`,
);
/** What who imports is called. */
export const TAKER = words(
  'buyer buyers customer customers destination destinations importer importers recipient recipients market markets purchaser taker',
);
/** What who exports does, and what else makes a part of somebody's needs up. */
export const SUPPLYING = wordsLike(
  /^(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|account(?:s|ed|ing)|me(?:et|ets|t)|cover(?:s|ed|ing)?|satisf(?:y|ies|ied)|deliver(?:s|ed|ing)|ship(?:s|ped|ping)|contribut(?:e|es|ed|ing)|follow(?:s|ed)|originat(?:e|es|ed|ing)|came|comes|sent|sends|sold|sells?)$/,
);
/** What who neither sends nor takes a good may do with it. */
export const MAKING = words(
  `make makes made mine mines mined produce produces produced process processes processed refine refines refined use uses used need needs needed consume consumes
   consumed rely relies relied depend depends depended lean leans leaned hold holds held own owns owned plan plans planned want wants wanted export exports exported`,
);
/** What who exports is called. */
export const SOURCE = words('source sources supplier suppliers origin');
export const SHARE = words('share shares slice portion part');
/** Before "buyer" or "source". */
export const FOREMOST = words(
  'largest biggest best top main leading primary chief principal key most important number second third single',
);
export const EXPORTS = words('exports export shipments sales deliveries');
export const IMPORTS = words('imports import imported purchases purchase');
/** Anything of importing, whoever does it. */
export const IMPORTING = words('import imports imported importing importer importers');
/** What money does that goes to another country: "spent $2bn on imports". */
export const SPENDING = words('spend spends spent spending pay pays paid');
/** Before "on", who buys abroad. */
export const LEANING = words('dependent reliant');
/** What who buys abroad does, before "to" and a name. */
export const TURNING = words('turn turns turned turning look looks looked');
/** What a country sells abroad, after its name: "Chinese goods", "Swiss exporters", "Japan's cars". */
export const GOODS = words(
  'goods import imports product products export exports exporter exporters steel car cars vehicle vehicles magnet magnets solar chip chips shipment shipments wares merchandise made built',
);
/** Who buys, sells and makes, after the name of a country: "European buyers". */
export const PEOPLE_OF_TRADE = words(
  `buyers customers customer importers firms companies makers carmakers automakers manufacturers refiners smelters factories industry traders steelmakers suppliers
   producers exporters miners groups`,
);
/** What who sends abroad asks for. */
export const PERMITTING = words(
  'licence licences license licenses permit permits approval approvals application applications',
);
/** What somebody uses of a good. */
export const WANTS = words('demand need needs requirement requirements consumption use');
/** What imports or recycling do with needs. */
export const MEETING = words(
  'meet meets met meeting cover covers covered covering satisfy satisfies satisfied satisfying fill fills filled',
);
/** What is said of the quantity of a quota. */
export const ALLOWED = words('allowed permitted allotted entitled authorised authorized');
export const TARIFFS = words('tariff tariffs duty duties levy levies');
/** What is levied on goods, by any name. */
export const LEVIES = anyOf(TARIFFS, words('tax taxes surcharge surcharges'));
