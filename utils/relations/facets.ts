import { MEASURES, type Measure } from '../claims/claim.ts';
import { DEAD, type Facet, FERROALLOYS, FLOWS, facet, HURT, MISSING, OUTPUT } from './facet.ts';
import { TRADE_FACETS } from './facets-trade.ts';
import { UNNAMED_FACETS } from './facets-unnamed.ts';

/** Money and time go by what they are for, wherever that is. */
const OF_ALL_PLACES: ReadonlySet<Measure> = new Set(['investment', 'stake', 'duration', 'tariff']);

export const FACETS: readonly Facet[] = [
  facet('basis', 'unlike', [...OUTPUT, 'exports', 'imports', 'demand', 'dependence'], {}, 'volume'),
  facet('mass', 'unlike', [...OUTPUT, 'reserves', 'exports', 'imports', 'demand', 'capacity', 'stockpile', 'other'], {
    ore: 'ore ores',
    concentrate: 'concentrate concentrates',
    alloy: 'alloy alloys',
    compound: 'compounds',
  }),
  facet('whole', 'unlike', [...OUTPUT, 'magnet-production', 'reserves'], {}),
  facet('allowed', 'unlike', FLOWS, {
    allowed:
      'quota quotas ceiling cap limit limits allowed allows allow permitted permits entitled allot allots allotted allotment allocate ' +
      'allocates allocated allocation allocations authorise authorises authorised authorize authorizes authorized',
  }),
  facet('again', 'unlike', [...OUTPUT, 'exports', 'imports', 'demand'], {
    again: 're-exports re-export re-exported transit',
    net: 'net',
  }),
  facet('margin', 'unlike', [...FLOWS, 'reserves'], { growth: 'growth increase additions' }),
  facet('illicit', 'unlike', ['exports', 'imports'], {
    smuggled: 'smuggled smuggle smuggles smuggling smugglers contraband illegally illegal illicit illicitly',
  }),
  facet('scope', 'unlike', MEASURES, {
    outside: 'outside excluding excludes excluded non-chinese ex-china besides',
  }),
  facet('compound', 'nothing', FLOWS, {
    carbonate: 'carbonate lce equivalent',
    hydroxide: 'hydroxide',
    metal: 'metal contained',
    oxide: 'oxide oxides reo treo',
    spodumene: 'spodumene',
  }),
  facet('species', 'unlike', FLOWS, {
    paratungstate: 'apt paratungstate',
    sulphate: 'sulphate sulfate',
    trioxide: 'trioxide',
    pentoxide: 'pentoxide',
    powder: 'powder powders',
    ingot: 'ingot ingots',
    matte: 'matte',
    ferroalloy: FERROALLOYS,
  }),
  facet('primary', 'doubt', FLOWS, { primary: 'primary virgin' }),
  facet('definition', 'unlike', [...FLOWS, 'reserves'], {
    secondary: 'secondary scrap recycled',
    sintered: 'sintered',
    bonded: 'bonded',
    pure: 'high-purity battery-grade',
    natural: 'natural',
    synthetic: 'synthetic artificial',
  }),
  facet('market', 'unlike', ['market-value'], {}),
  facet('sales', 'unlike', [...OUTPUT, 'magnet-production', 'demand', 'capacity', 'reserves'], {
    sold: 'sold sells sales',
  }),
  facet('able', 'unlike', [...OUTPUT, 'magnet-production'], { able: 'can could able capable' }),
  facet(
    'region',
    'doubt',
    MEASURES.filter((measure) => !OF_ALL_PLACES.has(measure)),
    {},
  ),
  facet('holder', 'nothing', ['stockpile'], {
    state: 'state government national strategic',
    industry: 'companies private firms manufacturers makers chipmakers carmakers producers users traders importers',
  }),
  facet('store', 'doubt', ['stockpile'], {
    exchange: 'exchange lme shfe warehouse warehouses',
    plant: 'plant factory factories mill mills smelters',
  }),
  facet('line', 'unlike', ['revenue'], { mines: 'mines pits', works: 'smelters refineries mills plants factories' }),
  facet('terms', 'doubt', MEASURES, {}),
  facet('abroad', 'unlike', ['other', 'workforce', 'investment', 'capacity', 'revenue', ...OUTPUT], {
    abroad: 'abroad overseas',
  }),
  facet(
    'tenor',
    'nothing',
    MEASURES.filter((measure) => measure !== 'duration'),
    {
      one: 'one-year 1-year twelve-month 12-month',
      two: 'two-year 2-year',
      three: 'three-year 3-year',
      five: 'five-year 5-year',
      ten: 'ten-year 10-year',
      twenty: 'twenty-year 20-year',
      thirty: 'thirty-year 30-year',
    },
  ),
  facet('edition', 'nothing', MEASURES, {}),
  facet('draft', 'nothing', MEASURES, {}),
  facet('attributed', 'unlike', OUTPUT, {}),
  facet('segment', 'unlike', ['revenue', 'workforce', 'capacity', 'investment', ...OUTPUT], {
    segment: 'division segment arm subsidiary unit venture',
  }),
  facet('input', 'unlike', ['demand'], {
    power: 'electricity power hydropower energy grid',
    water: 'water',
  }),
  facet('user', 'unlike', ['demand'], {
    cars: 'car cars carmakers ev evs vehicle vehicles',
    wind: 'wind turbine turbines',
    arms: 'defence defense military weapons',
    robots: 'robot robots',
    chips: 'chip chips semiconductor semiconductors',
  }),
  facet('buyer', 'unlike', ['dependence', 'imports'], {
    cars: 'carmaker carmakers automaker automakers',
    chips: 'chipmaker chipmakers',
    arms: 'army armies military',
    steel: 'steelmaker steelmakers steelworks',
  }),
  facet('power', 'doubt', ['capacity'], {
    solar: 'solar photovoltaic pv',
    wind: 'wind',
    coal: 'coal',
    gas: 'gas',
    nuclear: 'nuclear reactor reactors',
    water: 'hydro hydropower dam',
  }),
  facet('permitted', 'unlike', ['capacity'], { permitted: 'permitted licensed approved' }),
  facet('base', 'nothing', ['dependence'], { imports: 'imports', use: 'demand consumption needs' }),
  facet('goods', 'unlike', ['tariff'], {}),
  facet('worked', 'doubt', ['tariff'], {
    scrap: 'scrap',
    refined: 'refined',
    ore: 'ore ores concentrate concentrates',
    shaped: 'rods wire tubes pipes sheets foil',
  }),
  facet('span', 'nothing', ['revenue', 'exports', 'imports', ...OUTPUT, 'magnet-production'], {}),
  facet('site', 'unlike', ['workforce'], {}),
  facet('index', 'unlike', ['price'], {
    core: 'core underlying',
    producer: 'producer wholesale factory-gate',
    food: 'food grocery',
    energy: 'energy gasoline petrol electricity',
    homes: 'home house housing rent rents',
    stocks: 'stocks nasdaq dow s&p index shares',
    imports: 'import imported',
    services: 'services',
    harmonised: 'cpif hicp harmonised harmonized pce deflator',
  }),
  facet('who', 'unlike', ['workforce', 'other'], {
    young: 'youth young teenage teenagers',
    contractors: 'contractor contractors subcontractor subcontractors supplier suppliers',
    women: 'women female',
    men: 'men male',
    children: 'child children',
    apprentices: 'apprentice apprentices trainees',
  }),
  facet('stage', 'nothing', ['other', 'licence-count'], {
    mining: 'mining mined mine',
    processing: 'smelting separation refining processing',
  }),
  facet('form', 'doubt', ['price'], {
    oxide: 'oxide oxides',
    metal: 'metal ingot ingots',
    alloy: 'alloy alloys',
    carbonate: 'carbonate',
    hydroxide: 'hydroxide',
    trioxide: 'trioxide',
    sulphate: 'sulphate sulfate',
    paratungstate: 'apt paratungstate',
    concentrate: 'concentrate concentrates spodumene',
    powder: 'powder',
    carbide: 'carbide',
    scrap: 'scrap',
    ferroalloy: FERROALLOYS,
    magnet: 'magnet magnets',
  }),
  facet('asset', 'nothing', ['price'], {
    equity: 'share shares stock stocks',
    goods:
      'selling realised realized basket contract spot per-kilogram per-tonne oxide oxides metal carbonate hydroxide concentrate',
  }),
  facet('bound', 'unlike', ['price'], {
    floor: 'floor minimum guaranteed guarantees guarantee',
    cap: 'cap ceiling',
    peak: 'peak peaked high highs record',
    average: 'average averaged averaging',
    trough: 'trough bottom low lows',
  }),
  facet('mean', 'doubt', ['price'], { average: 'average averaged averaging' }),
  facet('delivery', 'doubt', ['price'], {
    futures: 'futures future three-month forward contract contracts',
    retail: 'retail shops consumer pump',
  }),
  facet('marketplace', 'doubt', ['price'], {
    home: 'china chinese domestic shanghai',
    abroad: 'rotterdam europe european abroad overseas fob',
  }),
  facet('tax', 'unlike', ['price'], { vat: 'vat' }),
  facet('grade', 'doubt', ['price'], {
    battery: 'battery-grade batteries',
    plain: 'industrial technical-grade industrial-grade',
  }),
  facet('quote', 'doubt', ['price'], { bid: 'bid bids bidding', ask: 'ask asks asked asking' }),
  facet('payer', 'nothing', ['price'], {
    homes: 'household households families residential homeowners',
    works: 'industry industrial businesses factories smelters manufacturers',
  }),
  facet('moment', 'doubt', ['price'], { open: 'opened opening', within: 'touched hit intraday briefly' }),
  // A duty on a good is that against dumping, where there is one; a tariff stands beside it.
  facet('levy', 'nothing', ['tariff'], {
    tariff: 'tariff tariffs',
    dumping: 'anti-dumping antidumping countervailing anti-subsidy',
  }),
  facet('duty', 'unlike', ['tariff'], {
    outward: 'export-tax export-taxes export-duty export-duties export-levy export-levies',
    combined: 'combined together altogether cumulative stacked',
    fentanyl: 'fentanyl',
    reciprocal: 'reciprocal',
    baseline: 'baseline minimum universal',
    punitive: 'punitive penalty secondary',
    dumping: 'anti-dumping antidumping countervailing anti-subsidy safeguard',
    retaliatory: 'retaliatory',
    added: 'additional extra further added top',
    metals: 'steel aluminium aluminum copper',
    cars: 'car cars auto autos vehicles evs trucks',
    chips: 'chip chips semiconductor semiconductors electronics',
    solar: 'solar polysilicon',
    batteries: 'battery batteries',
    farm: 'soybeans soybean farm agricultural pork beef wheat',
    drugs: 'pharmaceuticals pharmaceutical drugs medicines',
    fuel: 'oil gas coal lng',
    wood: 'lumber timber furniture',
    materials: 'minerals magnets graphite',
    listed: 'list lists tranche batch worth certain selected',
    threatened: 'threatened threatens threat',
  }),
  facet('result', 'doubt', ['revenue'], {
    sales: 'sales revenue revenues turnover',
    profit: 'profit profits npat net earned earnings income made ebitda ebit',
    orders: 'order orders backlog bookings',
    cash: 'cash',
    dividend: 'dividend dividends payout',
    loss: 'loss losses lost deficit',
  }),
  facet('guess', 'unlike', ['revenue', 'price', ...OUTPUT], {
    guess: 'estimate estimates forecast forecasts guidance',
  }),
  facet('profit', 'unlike', ['revenue'], {
    operating: 'operating ebit',
    ebitda: 'ebitda interest depreciation amortisation amortization',
    pretax: 'pre-tax pretax before-tax',
    gross: 'gross',
  }),
  facet('giver', 'nothing', ['investment'], {}),
  facet('givers', 'doubt', ['investment'], {}),
  facet('assured', 'unlike', ['investment'], { assured: 'guarantee guarantees guaranteed guaranteeing' }),
  facet('drawn', 'unlike', ['investment'], {
    drawn: 'drawn drawdown drawdowns disbursed disbursement',
    left: 'undrawn',
  }),
  facet('offer', 'unlike', ['investment'], { offer: 'offer offered offers bid bids sought' }),
  facet('investor', 'doubt', ['investment'], {
    homes: 'housing residential home homes dwelling dwellings',
    companies: 'business businesses corporate companies firms',
    state: 'public government infrastructure',
    abroad: 'foreign inward',
  }),
  facet('funder', 'nothing', ['investment'], {
    state: 'public state government taxpayers ministry',
    private: 'private',
  }),
  facet('round', 'unlike', ['investment', 'other', 'duration', 'workforce'], {}),
  facet('money', 'nothing', ['investment'], {
    loan: 'loan loans lend lent lends credit lender lenders borrow borrows borrowed borrowing debt',
    grant: 'grant grants subsidy subsidies',
    equity: 'equity stock shares stake',
    raised: 'raised raise raising placement bond bonds ipo round rounds fundraising investors',
    sale: 'contract contracts order orders supply offtake',
    fine: 'fine fines penalty fined',
    royalty: 'royalty royalties stream streaming',
    prepayment: 'prepayment prepayments prepay',
  }),
  facet('outlay', 'nothing', ['investment'], {
    given:
      'gave give gives awarded awards award handed handout handouts lent lend lends loan loans granted grant grants gift gifts subsidy subsidies',
    spent: 'budget budgets budgeted cost costs capex',
  }),
  facet('approved', 'doubt', ['investment'], { budget: 'budget budgets budgeted' }),
  facet('purse', 'doubt', ['investment'], {
    loan: 'loan loans lent lend lends lending borrow borrows borrowed credit debt',
    grant: 'grant grants granted subsidy subsidies',
    private: 'private investors lenders',
  }),
  facet('object', 'nothing', ['investment'], {}),
  facet('people', 'unlike', ['workforce'], {
    cut: 'cut cuts cutting cull culls culled culling slash slashes slashed slashing axe axed lay laid layoffs redundant redundancies dismissed fire fired shed',
    hired:
      'hire hired hires hiring recruit recruited recruiting create creates created new additional take-on takes-on taking-on took-on vacancies vacancy openings grabs vacant unfilled advertised fill',
    hurt: `${DEAD} ${HURT} ${MISSING}`,
    walkout: 'strike striking walked stopped downed',
    idle: 'furlough furloughs furloughed suspended',
    crowd: 'gathered gather marched protested rallied attended',
    risk: 'risk threatened endangered',
    temporary: 'temporary temporarily seasonal construction building builders',
    indirect: 'indirect indirectly supports supported',
    members: 'union members',
  }),
  facet('deal', 'unlike', ['stake'], { sold: 'sold sells' }),
  facet('right', 'unlike', ['stake'], {
    diluted: 'diluted',
    votes: 'votes voting',
    option: 'option options warrant warrants convertible',
    indirect: 'indirect indirectly',
  }),
  facet('paid', 'unlike', ['revenue', 'other'], {}),
  // "The Rhenus family" is not Rhenus Motor.
  facet('heirs', 'unlike', ['stake'], { family: 'family families heirs', foundation: 'foundation foundations' }),
  facet('joint', 'unlike', ['stake'], { joint: 'together jointly combined partners allies consortium' }),
  facet('licence', 'unlike', ['licence-count'], { general: 'general year-long blanket' }),
  facet('status', 'nothing', ['licence-count'], {
    granted: 'granted grant approved approve issued issue cleared received obtained secured won',
    pending: 'pending waiting awaiting outstanding',
    filed: 'filed submitted',
    refused: 'refused rejected denied',
  }),
  facet('resource', 'unlike', ['reserves'], { resource: 'resource resources inferred indicated' }),
  facet('certainty', 'nothing', ['reserves', 'other'], {
    resource: 'resource resources inferred',
    reserve: 'reserve reserves',
  }),
  facet('pace', 'unlike', [...FLOWS, 'other'], {
    month: 'monthly',
    week: 'weekly',
    day: 'daily',
  }),
  ...TRADE_FACETS,
  ...UNNAMED_FACETS,
];

/** What a sentence counts one by one when it speaks of one of them: "a wind turbine holds 600 kg". */
export const UNITS_OF_USE = new Set(
  (
    'car vehicle motor turbine jet fighter plane aircraft submarine destroyer ship phone smartphone drone missile robot household person ' +
    'plant mine site factory truck bus bike battery megawatt gigawatt unit head capita magnet worker employee'
  ).split(' '),
);

/** Times a flow is said per, where it is not the year. */
export const PACES = new Set(['month', 'week', 'day', 'hour', 'quarter']);
