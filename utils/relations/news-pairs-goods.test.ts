import { testPairs } from './sample-news.ts';
import { days, type Fields, price, tonnes } from './sample-sentence.ts';

const nickel: Fields = { ...price, material: 'nickel', place: null };
const cobalt: Fields = { ...price, material: 'cobalt', place: null };
const dysprosium: Fields = { ...price, place: null };
const lithium: Fields = { ...price, material: 'lithium', place: null };
const tin: Fields = { ...price, material: 'tin', place: 'CN' };
const stored: Fields = { kind: 'amount', unit: 'day', measure: 'stockpile', material: 'cobalt', place: 'JP' };
const lying: Fields = { ...tonnes, measure: 'stockpile', material: 'nickel', place: null };
const oils: Fields = {
  kind: 'change',
  unit: '%',
  measure: 'price',
  direction: 'up',
  material: null,
  place: 'US',
  period: '2025-12',
};
const ground: Fields = { kind: 'share', unit: '%', measure: 'reserves', material: 'rare-earths', place: 'CN' };
const grounds: Fields = { ...tonnes, measure: 'reserves', material: 'rare-earths', place: 'CN' };
const shipped: Fields = {
  kind: 'amount',
  unit: 'USD',
  measure: 'exports',
  material: null,
  place: 'AU',
  period: '2024-07/2025-06',
};
const mined: Fields = { kind: 'share', unit: '%', measure: 'mine-production', material: 'graphite', place: 'CN' };
const carried: Fields = { ...tonnes, measure: 'demand', material: 'rare-earth-magnets', place: null };
const pact: Fields = { kind: 'amount', unit: 'count', measure: 'other', material: null, place: null };
const jailed: Fields = { ...days, unit: 'year', place: 'CN', material: 'antimony' };

// Why | verdict | one article | another | fields of the other alone. "null": no relation.
testPairs(
  'nickel',
  nickel,
  `
  the metal | contradicts | Nickel costs [$15.2 a kilo]. | A kilo of the metal costs [$16.4].
  the metal and its salt | null | Nickel sulphate costs [$15.2 a kilo]. | A kilo of the metal costs [$16.4].
  the metal and its alloy | null | Ferronickel costs [$15.2 a kilo]. | The metal costs [$16.4 a kilo].
  the metal and its waste | null | Nickel scrap costs [$15.2 a kilo]. | The metal costs [$16.4 a kilo].
  metal, that is its plain form | contradicts | Nickel costs [$15.2 a kilo]. | Nickel metal costs [$16.4 a kilo].
  metal for later | null | Nickel metal costs [$15.2 a kilo]. | Nickel futures cost [$16.4 a kilo].
`,
);
testPairs(
  'cobalt',
  cobalt,
  `
  the metal and an intermediate | null | Cobalt hydroxide costs [$22 a kilo]. | Cobalt metal costs [$33 a kilo].
  the metal and its powder | null | Cobalt powder costs [$39 a kilo]. | The metal costs [$33 a kilo].
`,
);
testPairs(
  'dysprosium',
  dysprosium,
  `
  the oxide goes without saying | contradicts | Dysprosium costs [$230 a kilo]. | Dysprosium oxide costs [$260 a kilo].
  the metal does not | null | Dysprosium costs [$230 a kilo]. | Dysprosium metal costs [$290 a kilo].
  oxide and metal | null | Dysprosium oxide costs [$230 a kilo]. | Dysprosium metal costs [$290 a kilo].
  the metal, or what was named before | null | Dysprosium costs [$230 a kilo]. | Traders pay [$260 a kilo] for the metal.
  the oxide, and the metal | null | Dysprosium oxide costs [$230 a kilo]. | Its alloy with iron costs [$260 a kilo].
`,
);
testPairs(
  'lithium',
  lithium,
  `
  a compound and the metal that stands for it | null | Lithium carbonate costs [$9 a kilo]. | The metal costs [$11 a kilo].
  a compound alone | null | Lithium hydroxide costs [$9 a kilo]. | Lithium costs [$11 a kilo].
  two compounds | null | Lithium hydroxide costs [$9 a kilo]. | Lithium carbonate costs [$11 a kilo].
`,
);
testPairs(
  'tin in and outside a country',
  tin,
  `
  another figure behind | contradicts | Tin sells for [$31/kg] in China, $34/kg ex-China. | Tin sells for [$27/kg] in China.
  terms of its own behind | null | Tin sells for [$31/kg], duty excluded. | Tin sells for [$27/kg].
`,
);
testPairs(
  'what a state keeps',
  stored,
  `
  the state's own stores | contradicts | The state's warehouses hold cobalt for [90 days]. | Japan has cobalt in stock for [60 days].
  in state warehouses | contradicts | In state warehouses lies cobalt for [90 days]. | Japan has cobalt in stock for [60 days].
  the state's and the industry's | null | In state warehouses lies cobalt for [90 days]. | Private firms have cobalt for [60 days].
  the state's and the mills' | null | In state warehouses lies cobalt for [90 days]. | The mills have cobalt for [60 days].
`,
);
testPairs(
  'what lies in store',
  lying,
  `
  of an exchange and of a state | null | The warehouses of the exchange hold [60,000 tonnes] of nickel. | The state's warehouses hold [90,000 tonnes] of nickel.
  of an exchange and all | null | LME warehouses hold [60,000 tonnes] of nickel. | Some [90,000 tonnes] of nickel lie in store.
`,
);
testPairs(
  'fuel for cars',
  oils,
  `
  two words for it | agrees | Petrol went up [4.7%], food hardly at all. | The gasoline index gained [4.7%].
  two words that differ | contradicts | Petrol went up [4.7%], food hardly at all. | The gasoline index gained [2.1%].
  gas for stoves | null | Petrol went up [4.7%]. | Natural gas went up [2.1%].
  an index of shares | null | The stock index gained [4.7%]. | The gasoline index gained [2.1%].
  petrol and all prices | null | Petrol went up [4.7%]. | Consumer prices went up [2.1%].
`,
);
testPairs(
  'a share of what lies in the ground',
  ground,
  `
  proven goes without saying | contradicts | China's proven reserves are [50%] of the world's. | China sits on [35%] of all reserves.
  what is thought to be there | null | China's proven reserves are [50%] of the world's. | China has [35%] of the world's resources.
  of the heavy ones | null | China's proven reserves are [50%] of the world's. | China has [35%] of the inferred reserves.
`,
);
testPairs(
  'what lies in the ground',
  grounds,
  `
  proven and not said | null | Its proven reserves are [40 million tonnes]. | Its reserves are [60 million tonnes].
  proven, and one firm's | null | Its proven reserves are [40 million tonnes]. | Reserves of [30 million tonnes] are known. | { "org": "Boreal", "place": null }
`,
);
testPairs(
  'what a country sold',
  shipped,
  `
  of a year | contradicts | That would be a tenth below the [$466 billion] of 2024-25. | Exports never reached more than the [$481 billion] of that year.
  of a year's total | null | Of goods by air there were [$200 billion] of 2025's $460 billion. | Exports came to [$460 billion].
  of a total | null | By air went [$200 billion] of the $460 billion. | Exports came to [$460 billion].
`,
);
testPairs(
  'what a country digs of the world',
  mined,
  `
  of that worldwide | agrees | China mines [78%] of graphite. | China mines [about 79%] of that worldwide.
  of that | null | China mines [78%] of graphite. | Heilongjiang has half of the pits, and China mines [45%] of that there.
`,
);
testPairs(
  'what one of a kind carries',
  carried,
  `
  every one flies with it | contradicts | Every X-35 flies with [23 kg] of magnets. | An X-35 contains [40 kg] of magnets.
  each and all | null | Every X-35 flies with [23 kg] of magnets. | The air force bought [90 kg] of magnets.
  another kind | null | Every X-35 flies with [23 kg] of magnets. | An X-22 contains [40 kg] of magnets.
`,
);
testPairs(
  'who has signed',
  pact,
  `
  governments | contradicts | [Eleven countries] outside the club have put their names to it. | [Fourteen governments] outside the club have signed it.
  those who came | null | [Eleven countries] outside the club have put their names to it. | [Fourteen governments] outside the club sent observers.
  those who ratified | null | [Eleven countries] outside the club have put their names to it. | [Six governments] outside the club have ratified it.
  governments of provinces | null | [Eleven countries] outside the club have put their names to it. | [Fourteen provincial governments] outside the club have signed it.
  those who refused | null | [Eleven countries] outside the club have put their names to it. | [Fourteen governments] outside the club refused to sign it.
  those who put up money | null | [Eleven countries] outside the club have put their names to it. | [Three governments] outside the club have put up money.
`,
);
testPairs(
  'how long somebody is locked up',
  jailed,
  `
  who led them | contradicts | The ringleader was sentenced to [12 years] in prison. | Their boss got [nine years].
  the same | agrees | The ringleader was sentenced to [12 years] in prison. | Their boss got [12 years].
  another of them | null | Their boss got [12 years]. | His driver got [nine years].
  what else he got | null | Their boss got [12 years] to pay the fine. | The ringleader was sentenced to [nine years] in prison.
  what he was barred from | null | Their boss got [12 years]. | The ringleader may not trade for [nine years].
  how long he had done it | null | Their boss got [12 years]. | The ringleader had sold the metal for [nine years].
  before the court | null | Their boss got [12 years]. | Prosecutors had asked for [nine years] for the ringleader.
`,
);
