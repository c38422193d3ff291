const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Plural nouns that do not end in -s, and nouns that are their own plural. */
export const PLURALS =
  words(`people men women children staff aircraft police cattle sheep fish species series personnel crew criteria
  phenomena feet teeth mice lives wives businessmen businesswomen fishermen servicemen policemen firefighters salesmen spacecraft
  offspring workforce manpower alumni nuclei bacteria media headquarters works barracks rare-earths kin livestock poultry deer salmon
  troops hovercraft helicopters congressmen lawmen miners freshmen gentlemen craftsmen tradesmen airmen seamen horsemen clergy
  dead injured wounded brethren oxen geese dice indices matrices vertices appendices analyses bases crises hypotheses theses axes diagnoses`);

/** Words in -s that are no plural noun, so that they end the search for what is counted. */
export const NOT_PLURALS =
  words(`this is was has does as its his us thus plus minus versus across less unless perhaps always besides
  towards afterwards thanks congratulations news politics economics physics mathematics overseas abroad says makes means remains takes gives adds gets goes comes puts sets
  rises falls includes needs wants holds keeps shows brings sees leads runs stands sits lies turns becomes seems looks leaves
  helps allows requires follows happens continues begins starts ends appears expects plans hopes aims suggests indicates
  because yes gas bus plus s sometimes nowadays onwards upwards downwards forwards backwards else these those hers ours yours
  theirs various previous serious famous obvious enormous numerous hazardous anonymous dangerous precious nervous indigenous
  autonomous continuous religious ambitious infectious ferrous nonferrous cautious generous status census virus campus focus bonus consensus
  surplus chorus process access success progress business press loss class glass mass gross cross dress stress address boss congress
  illness fitness wilderness darkness basis crisis analysis emphasis thesis hypothesis axis diagnosis paris brussels texas kansas
  arkansas illinois wales cyprus honduras laos athens reuters charles james thomas williams hms uss`);

/** Words at which the noun phrase after a number is over. */
export const STOPS =
  words(`a an the and or but nor so yet if than that which who whom whose what when where while whereas because since
  until till although though unless as of in on at by for from to into onto with without within under over above below between
  among amid during after before against about around through throughout toward via per than like unlike despite except
  beyond near off out up down away back is are was were be been being am has have had having do does did done doing will would shall should can could
  may might must not no never also too only just even still already now then there here this these those it its he she they we
  you i him her them us me my your our their his ever again soon later earlier ago once twice yesterday today tomorrow tonight
  each every both all any some such own same one other's however therefore meanwhile instead said say told added make made put put
  set rose fell jumped dropped climbed came come went go got get took take gave give found find left leave kept keep held hold
  became become began begin remain remained compared according including versus vs plus minus respectively apiece altogether together
  annually daily weekly monthly yearly apart alone overall worldwide globally nationwide least most`);

/** Modifiers that may follow a number before its noun though they end a phrase elsewhere. */
export const MODIFIERS = words('more other new additional further extra fewer less such different separate');

/** A noun after "two" or "three" that names who speaks and not what is said: "two people familiar with". */
export const SOURCES = words('sources people officials persons traders executives diplomats analysts insiders');
export const SOURCE_TAILS = words('familiar briefed said told close say says');
