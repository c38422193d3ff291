import { type Facet, FLOWS, facet, OUTPUT } from './facet.ts';

/**
 * What trade papers tell apart under one label: minerals, grades of certainty, ways of delivery, moments of a day. Kinds of a facet
 * that has no words here are told by phrases (`phrased-kinds.ts`) or by what the words around name (`kinds.ts`).
 */
export const TRADE_FACETS: readonly Facet[] = [
  facet('mineral', 'nothing', ['price', 'reserves', ...FLOWS], {
    wolframite: 'wolframite',
    scheelite: 'scheelite',
    spodumene: 'spodumene',
    lepidolite: 'lepidolite',
    petalite: 'petalite',
    brine: 'brine brines',
    clay: 'clay clays',
    monazite: 'monazite',
    bastnaesite: 'bastnaesite bastnasite',
    xenotime: 'xenotime',
    flake: 'flake flakes',
    laterite: 'laterite laterites',
    sulphide: 'sulphide sulphides sulfide sulfides',
  }),
  facet('wares', 'unlike', [...OUTPUT, 'exports', 'imports', 'demand'], {}),
  facet('weighed', 'doubt', [...FLOWS, 'reserves', 'stockpile'], {}),
  facet('electrode', 'unlike', FLOWS, { anode: 'anodes', cathode: 'cathodes' }),
  facet('feed', 'unlike', [...OUTPUT, 'magnet-production'], { bought: 'third-party purchased bought-in toll tolling' }),
  facet('scale', 'unlike', ['capacity', ...OUTPUT, 'magnet-production'], {
    pilot: 'pilot demonstration',
    commercial: 'commercial',
  }),
  facet('step', 'doubt', ['capacity', 'tariff', ...OUTPUT, 'magnet-production'], {}),
  facet('rating', 'doubt', ['capacity'], {
    effective: 'effective actual usable utilised utilized operational',
    full: 'full',
    initial: 'initial start-up',
  }),
  facet('assurance', 'doubt', ['reserves'], {
    measured: 'measured',
    indicated: 'indicated',
    inferred: 'inferred',
    proven: 'proven proved',
    probable: 'probable',
    recoverable: 'recoverable',
  }),
  facet('sample', 'unlike', ['other'], {
    hole: 'hole holes intercept intercepts sample samples drilling assay assays',
  }),
  facet('best', 'doubt', ['other'], { best: 'best highest maximum richest', worst: 'worst lowest minimum' }),
  facet('capital', 'unlike', ['investment'], {
    sustaining: 'sustaining',
    working: 'working',
    worth: 'npv enterprise',
  }),
  facet('hours', 'doubt', ['workforce'], { full: 'full-time fte ftes', part: 'part-time', permanent: 'permanent' }),
  facet('yearly', 'doubt', ['revenue', 'exports', 'imports', 'demand', ...OUTPUT], {}),
  facet('consumed', 'doubt', ['demand'], { apparent: 'apparent' }),
  facet('sold-as', 'doubt', ['demand', 'revenue'], {
    wholesale: 'wholesale',
    retail: 'retail',
    registered: 'registered registrations',
  }),
  facet('made', 'unlike', ['price'], {}),
  facet('handed', 'nothing', ['price'], {}),
  facet('exported', 'doubt', ['price'], {}),
  facet('taxed', 'doubt', ['price'], {}),
  facet('hour', 'doubt', ['price'], {}),
  facet('summed', 'doubt', ['tariff'], {}),
  facet('way', 'unlike', ['exports', 'imports', 'licence-count'], {}),
  facet('reach', 'doubt', ['exports', 'imports'], {}),
  facet('cost-of', 'doubt', ['other', 'price'], {}),
];
