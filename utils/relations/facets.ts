import type { Measure } from '../claims/claim.ts';

/**
 * What one label may hold in several kinds. `strict`: said by one side alone it already makes another thing of it;
 * else both must say it, and differently.
 */
export interface Facet {
  readonly name: string;
  readonly strict: boolean;
  readonly measures: ReadonlySet<Measure>;
  /** From a word as it stands in the text, in lower case, to the kind it tells. */
  readonly kinds: ReadonlyMap<string, string>;
}

function facet(name: string, strict: boolean, measures: readonly Measure[], kinds: Record<string, string>): Facet {
  const words = Object.entries(kinds).flatMap(([kind, row]) => row.split(' ').map((word) => [word, kind] as const));
  return { name, strict, measures: new Set(measures), kinds: new Map(words) };
}

const OUTPUT: readonly Measure[] = ['mine-production', 'processing', 'production', 'supply'];
const FLOWS: readonly Measure[] = [...OUTPUT, 'magnet-production', 'exports', 'imports', 'demand', 'capacity'];

export const FACETS: readonly Facet[] = [
  facet('basis', true, ['exports', 'imports', 'demand'], { value: 'value valued worth' }),
  facet('mass', true, [...OUTPUT, 'reserves', 'exports', 'imports', 'capacity', 'stockpile'], {
    ore: 'ore ores',
    concentrate: 'concentrate concentrates',
    alloy: 'alloy alloys',
    compound: 'compounds',
  }),
  facet('whole', true, [...OUTPUT, 'magnet-production', 'reserves'], {}),
  facet('span', false, ['revenue', 'exports', 'imports', ...OUTPUT, 'magnet-production'], {}),
  facet('site', true, ['workforce'], {}),
  facet('index', true, ['price'], {
    core: 'core underlying',
    producer: 'producer wholesale factory-gate',
    food: 'food grocery',
    energy: 'energy gasoline petrol electricity',
    homes: 'home house housing rent rents',
    stocks: 'stocks nasdaq dow s&p index shares',
  }),
  facet('young', true, ['workforce', 'other'], { young: 'youth young teenage teenagers' }),
  facet('stage', false, ['other', 'licence-count'], {
    mining: 'mining mined mine',
    processing: 'smelting separation refining processing',
  }),
  facet('form', false, ['price'], {
    oxide: 'oxide oxides',
    metal: 'metal ingot ingots',
    alloy: 'alloy alloys',
    carbonate: 'carbonate',
    concentrate: 'concentrate concentrates',
    powder: 'powder',
    magnet: 'magnet magnets',
  }),
  facet('bound', true, ['price'], {
    floor: 'floor minimum guaranteed guarantees guarantee',
    cap: 'cap ceiling',
    peak: 'peak peaked high highs',
    trough: 'trough bottom low lows',
  }),
  facet('duty', true, ['tariff'], {
    fentanyl: 'fentanyl',
    reciprocal: 'reciprocal',
    baseline: 'baseline minimum universal',
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
  facet('result', false, ['revenue'], {
    sales: 'sales revenue revenues turnover',
    profit: 'profit profits net earned earnings income',
    operating: 'operating ebit',
    ebitda: 'ebitda',
    loss: 'loss losses lost deficit',
  }),
  facet('money', false, ['investment'], {
    loan: 'loan loans lend lent lends credit lender lenders',
    grant: 'grant grants subsidy subsidies',
    equity: 'equity stock shares stake',
    raised: 'raised raise raising placement bond bonds ipo',
    sale: 'contract contracts order orders supply offtake',
    fine: 'fine fines penalty fined',
  }),
  facet('people', true, ['workforce'], {
    cut: 'cut cuts cutting axe axed lay laid layoffs redundant redundancies dismissed fire fired shed',
    hired: 'hire hired hires hiring recruit recruited recruiting create creates created new additional',
    hurt: 'killed injured dead trapped',
    walkout: 'strike striking walked',
  }),
  facet('status', false, ['licence-count'], {
    granted: 'granted grant approved approve issued issue cleared',
    pending: 'pending waiting awaiting outstanding',
    filed: 'filed submitted',
    refused: 'refused rejected denied',
  }),
  facet('certainty', false, ['reserves'], { resource: 'resource resources inferred', reserve: 'reserve reserves' }),
  facet('odds', true, ['other'], { odds: 'odds chance chances probability likelihood' }),
  facet('pace', true, [...FLOWS, 'other'], {
    month: 'monthly',
    week: 'weekly',
    day: 'daily',
  }),
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
