const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Names of the shares of an exchange taken together. */
const INDEX_NAMES =
  'nikkei ftse dow nasdaq dax sensex nifty seng stoxx kospi cac ibex asx tsx topix csi msci bovespa aex omx';
/** What speaks of an index. */
export const INDEXES = words(`index composite ${INDEX_NAMES}`);

/** A number after one of these, in digits or capitalised, is part of a name or a reference. */
export const NAMERS =
  words(`section sections article articles rule rules regulation directive announcement order notice resolution
  chapter page pages p pp figure figures fig figs table tables flight route highway interstate gate gates terminal room rooms
  phase tier level grade grades iso iatf din astm no nos number numbers version update volume vol issue type class category form channel
  platform annex appendix item part step stage day episode season unit block building suite apartment box pier dock runway bus train area
  district zone sector ward apollo series model mark mk track exhibit count bill proposition prop amendment title
  bug ticket clause paragraph para case docket psalm verse act scene lot lots schedule question q serial note notes footnote line lane
  exit frame slide photo image junction vitamin covid mission taskforce formula agenda vision horizon basel euro industry web group round game match test week euronext
  ${INDEX_NAMES} russell s&p set hs isbn issn doi id tel telephone
  phone fax hotline aged age ages call dial ext extension mobile whatsapp sms code zip postcode psc utc gmt bst est edt cet`);

/** What several small numbers in digits name: "stages 3, 5 and 7". */
export const LIST_NAMERS =
  words(`sections articles rules chapters pages figures tables phases tiers levels grades items parts steps stages days weeks episodes seasons
  units blocks buildings zones sectors exhibits titles clauses paragraphs cases lots questions lines lanes rooms gates slides photos groups rounds classes types categories`);

/** Of those, the ones that name only with a capital letter or before digits at a line's start. */
export const SOFT_NAMERS =
  words(`day week order count set box issue grade level part line unit question round game match test area
  series case note form type class category rule rules act block group track call item table step stage number numbers figure figures notes
  title version update mission room rooms gate gates train bus bill page lot lots model euro sector zone platform code round industry title mark building`);

export const MONTHS = words(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`);

/** Nouns of which a period of years is an attribute or a name: "10-year Treasury note". */
export const BOND_WORDS =
  words(`treasury treasuries bond bonds note notes yield yields gilt gilts bund bunds jgb jgbs paper swap swaps
  breakeven breakevens benchmark tips rate rates oat btp auction`);

/** Words before a span of time that only dates something. */
export const SPAN_WORDS = words(
  'past last next coming previous prior preceding recent following first final opening closing same corresponding comparable',
);

/** Words after a span of time that only dates something: "three days later". */
export const SPAN_ENDS = words('ago later earlier before prior after hence apart old running straight into');

/** What a hyphenated span of time says of a superlative, a mean, a contract or the prices in it: "a three-year high", "three-month copper", "a 52-week range". */
export const LEVEL_WORDS =
  words(`range high highs low lows peak peaks trough record records average averages moving anniversary copper aluminium
  gain gains loss losses fall falls drop drops rise rises rally jump slump decline advance streak
  aluminum nickel zinc tin lead contract contracts futures forward forwards libor euribor sofr bill bills mortgage mortgages mark inflation cpi`);

/** "the largest", "the most": after which a length of time tells how long none was like it. */
export const SUPERLATIVE = /^(?:\w{3,}est|best|worst|most|least)$/;

/** What is summed over a span of time that a hyphen joins to it: "the nine-month total", "six-month profit". */
export const SUM_WORDS =
  words(`total totals sum sums tally aggregate count figure figures result results volume volumes tonnage output production
  exports imports shipments sales deliveries purchases revenue revenues turnover profit profits earnings income consumption trade`);

/** Marks of a clock time after its figures. */
export const ZONES = words('am pm gmt utc bst est edt cet cest ist hrs hours jst aest');

/** Zones of time that are written in capitals after a time of day: "1114 AEDT". */
export const CAPITAL_ZONES =
  words(`GMT UTC BST IST EDT EST CDT CST MDT MST PDT PST AKDT AKST HST ET PT CT NDT NST ADT AST CET CEST EET EEST WET
  WEST MSK TRT EAT CAT WAT SAST GST PKT NPT BDT MMT ICT WIB WITA HKT SGT MYT PHT CST JST KST AWST ACST ACDT AEST AEDT NZST NZDT BRT ART CLT CLST PET COT`);

/** Words with a capital letter before a number that are no name: openers of sentences, and words of headlines. */
export const NOT_NAMES =
  words(`the a an in on at by for from of to with and but or some about around over under only just nearly almost
  more than up least all its their his her our these those this that as while after before since when where which who if
  although though however meanwhile another both each every most many few no not now here there roughly approximately i we they
  he she it has have had is are was were will would could may might must can does did do beyond below above until till yet so
  during within without between among against into through because including plus minus what how why exactly fully well still even
  also today yesterday tomorrow currently together altogether far less fewer us u.s
  monday tuesday wednesday thursday friday saturday sunday headcount workforce`);

/** After "min": a label of how long the article takes to read. */
export const READ_WORDS = words('read reads reading listen watch');

/** A line that begins so is no part of the article. */
export const FURNITURE_OPENINGS: readonly string[] = [
  'next on',
  'up next',
  'read next',
  'read more',
  'read also',
  'also read',
  'see also',
  'related :',
  'more from',
  'more on this',
  'recommended',
  'sign up',
  'subscribe',
  'newsletter',
  'watch :',
  'listen :',
  'listen to the',
  'reading time',
  'advertisement',
  'follow us',
  'click here',
  'share this',
  'copyright',
  '©',
];

/** A line that is nothing but this opens a list of other articles; what follows it up to the next full paragraph is none of the text. */
export const FURNITURE_HEADINGS = words(
  `you-may-also-like you-might-also-like related related-stories related-articles related-news related-content read-more
   more-stories more-from-us most-read most-popular trending trending-now recommended recommended-for-you recommended-stories popular-now
   latest-news latest-stories top-stories editors-picks editor's-picks also-read read-next more-on-this-story more-news
   don't-miss from-around-the-web sponsored-content comments`,
);

/** What an article has a number of itself: "5 things to know", "Three charts that explain gallium". */
export const OWN_ITEMS = words(
  `things ways reasons facts tips questions answers takeaways lessons charts graphs graphics maps points myths ideas signs insights
   highlights trends quotes predictions numbers`,
);
