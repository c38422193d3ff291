import type { Measure } from '../claim.ts';

/** Nouns that name a measure. A phrase of several words wins over its parts. */
export const MEASURE_NOUNS: Partial<Record<Measure, string>> = {
  exports:
    'export|exports|exportation|shipment|shipments|consignments|cargoes|overseas sales|foreign sales|sales abroad|overseas shipments|outbound shipments|export volume|export volumes|export revenue|export revenues|export earnings|export value',
  imports:
    'import|imports|importation|overseas purchases|foreign purchases|imported quantity|inbound shipments|import volume|import volumes|import bill',
  'mine-production':
    'mine production|mine output|mined output|mined production|mined supply|mine supply|mining output|mining production|ore output|ore production|extraction|ore mined|mining|world mine production|mining supply|out of the ground|from the ground',
  processing:
    'processing|refining|separation|smelting|refinery|refining capacity|processing capacity|separation capacity|smelting capacity|refined output|refined production|refined supply|refined products|refined metal|refined metals|refined minerals|refined materials|refined product|refinery output|refinery production|smelter output|smelter production|refined copper|refined nickel|refined cobalt|refined lithium|midstream',
  production: 'production|output|manufacture|harvest|crop|generation|throughput|yield of',
  'magnet-production':
    'magnet production|magnet output|magnet manufacturing|magnet making|magnet-making|production of magnets|output of magnets|manufacture of magnets|magnet manufacture',
  supply: 'supply|supplies|market share|share of the market|dominance|market|monopoly|grip',
  reserves:
    'reserves|deposits|reserve base|known reserves|proven reserves|mineral resources|resources|reserve|ore reserves|ore body|orebody|deposit|resource|resource base|mineral resource',
  demand:
    'demand|consumption|usage|need|needs|requirement|requirements|appetite|uptake|ridership|passengers|passenger numbers|traffic|consumer spending|household spending|spending by households|spending by consumers|households spent|consumers spent|shoppers spent|retail sales|unit sales|sales volume|sales volumes|volumes sold|vehicle sales|car sales|deliveries|registrations|end-use|smartphone shipments|phone shipments|handset shipments|pc shipments|tablet shipments|shipments of smartphones|shipments of phones|shipments of pcs|shipments of cars|ev sales|electric car sales|electric vehicle sales|truck sales|suv sales|sedan sales|auto sales|home sales|van sales',
  dependence:
    'dependence|reliance|dependency|import reliance|import dependence|net import reliance|over-reliance|overdependence',
  capacity: 'capacity|nameplate|nameplate capacity|production capacity|annual capacity|capability|installed capacity',
  stockpile:
    'stockpile|stockpiles|inventory|inventories|stocks|strategic reserve|strategic reserves|reserve stock|reserve stocks|strategic stockpile|national stockpile|buffer stock|buffer|warehouse stocks|exchange stocks|foreign exchange reserves|forex reserves|currency reserves|gold reserves|grain reserves',
  price:
    'price|prices|quote|quotes|quotation|reserve price|share price|stock price|spot price|benchmark|benchmark price|futures|yield|yields|pricing|consumer prices|producer prices|cpi|ppi|house prices|inflation|price target|target price|price floor|floor price|premium|premiums|discount|discounts|shares|stock|index|rent|rents|fares|consumer price index|market price|asking price|exchange rate|currency|broader market|wider market|overall market|broad market|unit costs|unit cost|production cost|production costs|list price|ticket prices|petrol prices|electricity prices|energy prices',
  'market-value':
    'market value|market capitalisation|market capitalization|market cap|valuation|worth|market size|value of the market|market is worth',
  investment:
    'private money|private capital|venture capital|public money|seed capital|price tag|cheque|cheques|war chest|handout|handouts|seed money|capital cost|capital costs|capital requirement|capital requirements|funding requirement|funding requirements|funding need|funding needs|financing need|financing needs|investment|investments|funding|loan|loans|grant|grants|financing|finance|subsidy|subsidies|package|capex|capital expenditure|capital spending|budget|scheme|outlay|outlays|incentive|incentives|aid|equity raise|placement|offering|fund|funds|credit line|guarantees|loan guarantee|loan guarantees|credit guarantees|state guarantee|state guarantees|backing|stimulus|bailout|deal|contract|contracts|preferred stock|fundraising|funding round|commitment|pledge|equity investment|cash equity|equity contribution|tax credits|export credit|investment programme|project cost|state aid|ipo|initial public offering|bond issue|acquisition|takeover|purchase price|bid|agreement|agreements|order|orders|pot|kitty',
  revenue:
    'interest income|rental income|revenue|revenues|sales|turnover|earnings|profit|profits|income|net income|loss|losses|net loss|net gain|net gains|ebitda|ebit|takings|operating profit|net profit|pretax profit|pre-tax profit|pre-tax loss|pretax loss|operating loss|proceeds|operating income|gross profit|receipts|billings|royalties|margin|margins|annual sales|cash flow|free cash flow|earnings per share|eps|output value|production value',
  stake:
    'stake|stakes|shareholding|equity stake|ownership|holding|equity|minority stake|majority stake|voting rights|share capital',
  tariff:
    'tariff|tariffs|duty|duties|dumping margin|dumping margins|anti-dumping margin|anti-dumping margins|anti-dumping rate|countervailing rate|cash deposit rate|levy|levies|customs duty|import tax|import taxes|countervailing duty|anti-dumping duty|anti-dumping duties|export tax|export taxes|export duty|export duties|export levies|import levy|import levies|surcharge|import tariff|import tariffs|import duty|import duties|export levy',
  'licence-count':
    'licence|licences|license|licenses|permit|permits|approval|approvals|export licences|export licenses|applications|application|requests|clearances|authorisations|authorizations',
  workforce:
    'workforce|jobs|job|employees|employee|workers|worker|staff|headcount|payroll|payrolls|employment|unemployment|jobless rate|unemployment rate|layoffs|redundancies|job cuts|personnel|labour force|labor force|job market|hires|employers|job losses|jobless|joblessness|participation rate|vacancies',
  duration: 'duration|lead time|lead times|waiting time|waiting times|delay|delays|lifespan|tenure|payback',
  other:
    'rate of return|internal rate of return|irr|salary|salaries|starting pay|bonus|bonuses|pension|pensions|fee|fees|trade deficit|trade surplus|budget deficit|gross domestic product|gross national product|debt|net debt|cash|dividend|dividends|fines|penalty|penalties|damages|deficit|surplus|bill|wage bill|expenses|emissions|gdp|economy|population|turnout|vote|votes|poll|quota|quotas|ceiling|ceilings|allotment|allotments|area|distance|length|height|weight|speed|efficiency|grade|ore grade|grades|purity|content|concentration|waste|scrap|deaths|casualties|victims|compensation|interest rate|policy rate|key rate|recycling|recycling rate|recovery rate|load factor|occupancy|attendance|tickets|crew|commission|sentence|chance|probability|polls|order book|order backlog|backlog|fuel bill|fuel costs|productivity|growth rate|foreign trade|external trade|goods trade|trade in goods|bilateral trade|two-way trade|trade volume|trade turnover|defence spending|defense spending|military spending|public spending|government spending|wages|wage growth|pay rise|shortfall|glut|oversupply|tax take|tax receipts|hourly earnings|weekly earnings|average earnings|real earnings|under management|investigation costs|legal costs|court costs|prosecution costs|clean-up costs|cleanup costs|margin of error|margin of sampling error|sampling error|order intake|new orders|orders received|incoming orders|debts|borrowing|borrowings|government borrowing|cash at bank|cash in hand|cash in the bank|cash in bank|cash balance|cash pile|cash and equivalents|cash and cash equivalents|short-term investments|liquid investments|cash and investments|marketable securities|trade gap|gap in goods trade|goods gap|tax collections|gst collections|vat receipts',
};

/** Nouns for those who do something to goods: they name a measure where a rank or a share is theirs. */
export const AGENT_NOUNS: Partial<Record<Measure, string>> = {
  exports: 'exporter|exporters',
  imports: 'importer|importers',
  'mine-production': 'miner|miners|mines',
  processing: 'refiner|refiners|smelter|smelters|processor|processors|refineries',
  production: 'producer|producers|maker|makers|manufacturer|manufacturers|grower|growers',
  supply: 'supplier|suppliers|source|sources|provider',
  workforce: 'employer|employers',
  demand: 'consumer|consumers|user|users|buyer|buyers|customer|customers',
};

/** Verbs that name a measure by what they do with goods or money: "lemma past participle" where irregular. */
export const MEASURE_VERBS: Partial<Record<Measure, string>> = {
  exports:
    'export|ship|reexport|ship+out|send sent sent+abroad|send sent sent+overseas|sell sold sold+abroad|sell sold sold+overseas',
  imports: 'import|buy bought bought|purchase|source|procure',
  'mine-production':
    'mine|dig dug dug|dig dug dug+up|extract|unearth|quarry|excavate|bring brought brought+up|haul+up|hoist|dredge',
  processing:
    'refine|process|separate|smelt|enrich|beneficiate|handle|treat|leach|roast|calcine|purify|electrowin electrowon electrowon',
  production:
    'produce|make made made|manufacture|yield|generate|harvest|output outputted outputted|fabricate|deliver|churn+out|turn+out|crank+out|pump+out|put put put+out|knock+out|pour|cough+up|roll+out|assemble|press+out',
  supply: 'supply|provide|control|dominate|corner',
  demand:
    'need|consume|use|require|devour|swallow|gobble|gobble+up|guzzle|burn|absorb|contain|use+up|soak+up|eat ate eaten+up|get got got+through|go went gone+through',
  dependence: 'rely|depend|obtain',
  stockpile: 'stockpile|stash|hoard|stash+away|squirrel+away',
  price: 'cost cost cost|fetch|trade|quote|price|sell sold sold|command|settle|average|change+hands',
  investment:
    'invest|lend lent lent|fund|finance|commit|earmark|allocate|inject|spend spent spent|award|pay paid paid|pledge|plough|pour|subsidise|subsidize|donate|borrow|disburse|bankroll|approve|raise|set set set+aside|put put put+up|sink sunk sunk+into|stump+up|chip+in|kick+in|pitch+in|throw threw thrown+in|pony+up|fork+out|shell+out',
  revenue: 'earn|turn+over|invoice|post|book|gross|net|rake|lose lost lost|bring brought brought',
  stake: 'own|acquire',
  tariff: 'levy',
  workforce: 'employ|hire|recruit|take took taken+on|fire|sack|dismiss',
  other: 'recycle|recover|cancel|fine|sentence|owe|seize|confiscate|weigh|emit',
};

/** Phrases that begin with a word of the lists and name no measure. */
export const NO_MEASURE =
  'duty-paid|duty-unpaid|duty-free|an average|average of|make do with|makes do with|made do with|making do with|get by on|gets by on|averages of|buy back|buys back|bought back|buying back|holding at|holding steady|holding up|for the job|job of|job done|export-import|import-export|make up|makes up|made up|making up|make sense|makes sense|made sense|make sure|makes sure|make progress|make a|made a|makes a|turn to|turned to|turns to|turn down|turned down|turned off|turn off|in use|use of force|priced in|pricing in|chief financial|on the market|cash in|market share of votes|deal with|deals with|dealing with|dealt with|used to|is used to|are used to|need to|needs to|needed to|market regulator|labour market|job market|stock market|stock markets|stock exchange|free market|money market|money markets|own up|of their own|of its own|its own|their own|his own|her own|our own|process of|in the process|supply chain|supply chains|source of|sources say|sources said|loss of life|grade school|reserve bank|federal reserve|central bank|output gap|fund manager|fund managers|hedge fund|wealth fund|power plant|aid workers|development aid|budget lab|bank holding|loan shark|interest in the|cash cow|use it|use them|make it|make them'.split(
    '|',
  );

/** Nouns and verbs of the lists above that as often mean something else: they count where nothing stronger stands near. */
export const WEAK_NOUNS = new Set(
  `foreign trade|external trade|goods trade|trade in goods|bilateral trade|two-way trade|trade volume|trade turnover|premium|premiums|discount|discounts|ceiling|ceilings|allotment|allotments|agreement|agreements|order|orders|shipment|shipments|consignments|cargoes|need|needs|deal|contract|contracts|fund|funds|resources|resource|worth|finance|aid|commitment|applications|application|requests|supply|supplies|
   deposit|deposits|delay|delays|sales|loss|losses|equity|scheme|budget|market|job|traffic|passengers|mining|bid|shares|stock|index|stocks|benchmark|grip|
   generation|income|proceeds|deliveries|economy|costs|cash|water|bill|content|grade|grades|recycled|recovered|scrap|waste|interest|pledge|offering|package|
   backing|buffer|weight|length|height|area|speed|votes|vote|poll|polls|chance|commission|sentence|currency|quote|quotes|yield|yields|holding|incentives|margin|margins|acquisition|takeover|valuation|recycling|pot|kitty`.split(
    /\|\s*/,
  ),
);
export const WEAK_VERBS = new Set(
  'pour leach press buy purchase source procure make turn deliver handle treat provide use need control trade quote price sell settle average command book post own pay raise lose gross net ship contain burn generate process separate pump crank commit pledge approve bring recover owe fine sentence require'.split(
    ' ',
  ),
);
