import type { Measure } from '../claim.ts';

/** Nouns that name a measure. A phrase of several words wins over its parts. */
export const MEASURE_NOUNS: Partial<Record<Measure, string>> = {
  exports:
    'export|exports|exportation|overseas sales|foreign sales|overseas shipments|outbound shipments|outflow|outflows',
  imports:
    'import|imports|importation|overseas purchases|foreign purchases|imported quantity|inbound shipments|inflows of goods',
  'mine-production':
    'mine production|mine output|mined output|mined production|mined supply|mine supply|mining|mining output|mining production|ore output|ore production|extraction|concentrate output|concentrate production|ore mined',
  processing:
    'processing|refining|separation|smelting|refinery|refining capacity|processing capacity|separation capacity|smelting capacity|refined output|refined production|refined supply|refined products|refined metal|refined product|refinery output|refinery production|smelter output|smelter production|refineries',
  production: 'production|output|manufacture|manufacturing|harvest|crop|generation|yield per year',
  'magnet-production':
    'magnet production|magnet output|magnet manufacturing|magnet making|magnet-making|production of magnets|output of magnets|manufacture of magnets|magnet manufacture',
  supply: 'supply|supplies|market share|share of the market|dominance|supply chain|supply chains|market',
  reserves:
    'reserves|deposits|reserve base|known reserves|proven reserves|mineral resources|resources|reserve|ore reserves|ore body|deposit',
  demand:
    'demand|consumption|usage|need|needs|requirement|requirements|appetite|use|uptake|ridership|passengers|traffic|consumer spending|household spending|retail sales',
  dependence: 'dependence|reliance|dependency|import reliance|import dependence|net import reliance',
  capacity: 'capacity|nameplate capacity|production capacity|annual capacity|capability',
  stockpile:
    'stockpile|stockpiles|inventory|inventories|stocks|strategic reserve|strategic reserves|reserve stocks|strategic stockpile|national stockpile|buffer stock|parts left|days of supply|weeks of supply',
  price:
    'price|prices|cost|quote|quotes|quotation|share price|stock price|spot price|benchmark|futures|yield|yields|pricing|consumer prices|producer prices|inflation|house prices|wages|bid|price target|target price|target|price floor|shares|stock|stocks|index|rent|rents|fares|the share',
  'market-value': 'market value|market capitalisation|market capitalization|market cap|valuation|worth',
  investment:
    'investment|investments|funding|loan|loans|grant|grants|financing|finance|subsidy|subsidies|package|capex|capital expenditure|capital spending|budget|scheme|outlay|incentives|aid|equity raise|placement|offering|spending|fund|funds|credit line|credit|backing|outlays|stimulus|bailout|deal|contract|contracts|award|preferred stock|fundraising|commitment|pledge|venture',
  revenue:
    'revenue|revenues|sales|turnover|earnings|profit|profits|income|net income|loss|losses|net loss|ebitda|ebit|takings|operating profit|net profit|pretax profit|proceeds|surplus of the company|operating income|gross profit|receipts|billings|royalties',
  stake:
    'stake|stakes|shareholding|equity stake|ownership|interest in|holding|equity|minority stake|majority stake|voting rights',
  tariff:
    'tariff|tariffs|duty|duties|levy|levies|customs duty|import tax|import taxes|countervailing duty|anti-dumping duty|export tax|export duty|surcharge',
  'licence-count':
    'licence|licences|license|licenses|permit|permits|approval|approvals|export licences|export licenses|applications|application|requests|clearances|authorisations|authorizations',
  workforce:
    'workforce|jobs|job|employees|employee|workers|worker|staff|headcount|payroll|payrolls|employment|unemployment|jobless rate|unemployment rate|layoffs|redundancies|job cuts|personnel|labour force|labor force|job market|miners|engineers|hires|employers|job losses|jobless',
  duration: 'duration|lead time|lead times|waiting time|delay|delays|lifespan|term|tenure',
};

/** Verbs that name a measure by what they do with goods or money: "lemma past participle" where irregular. */
export const MEASURE_VERBS: Partial<Record<Measure, string>> = {
  exports: 'export|ship|reexport',
  imports: 'import|buy bought bought|purchase|source|procure',
  'mine-production': 'mine|dig dug dug|extract|unearth|quarry',
  processing: 'refine|process|separate|smelt|handle',
  production:
    'produce|make made made|manufacture|yield|generate|churn|harvest|output outputted outputted|turn|fabricate|deliver',
  supply: 'supply|provide|control|dominate|corner',
  reserves: '',
  demand: 'need|consume|use|require|devour|swallow|gobble|guzzle|burn|absorb|contain',
  dependence: 'rely|depend|obtain',
  stockpile: 'stockpile|stash|hoard',
  price: 'cost cost cost|fetch|trade|quote|price|sell sold sold|bid|command|settle|average',
  investment:
    'invest|lend lent lent|fund|finance|commit|earmark|allocate|inject|spend spent spent|award|pay paid paid|grant|pledge|sink sank sunk|plough|pour|subsidise|subsidize|donate|borrow|disburse|bankroll|approve|raise',
  revenue: 'earn|post|book|gross|net|rake|lose lost lost',
  stake: 'own|acquire',
  tariff: 'levy|tax',
  workforce: 'employ|hire|recruit|fire|sack',
  duration: 'last',
};

/** Nouns and verbs of the lists above that as often mean something else: they count where nothing stronger stands near. */
export const WEAK_NOUNS = new Set(
  'use|need|needs|deal|contract|contracts|fund|funds|term|target|supply chain|supply chains|stock|stocks|shares|index|resources|worth|cost|finance|aid|award|commitment|applications|application|requests|supply|supplies|resource|deposit|deposits|delay|sales|loss|losses|equity|scheme|budget|market|credit|venture|spending|job|traffic|passengers|mining|interest in|bid|manufacturing'.split(
    /[|]/,
  ),
);
export const WEAK_VERBS = new Set(
  'make turn deliver handle provide use need control trade quote price sell settle bid average command book post own pay paid commit pledge approve raise lose last gross net source ship contain burn generate process separate'.split(
    ' ',
  ),
);
