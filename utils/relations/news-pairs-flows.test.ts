import { testPairs } from './sample-news.ts';
import { type Fields, money, staff } from './sample-sentence.ts';

const firm: Fields = { org: 'Boreal', place: null };
const sold: Fields = {
  kind: 'change',
  unit: '%',
  measure: 'exports',
  material: 'antimony',
  place: 'BO',
  direction: 'up',
  period: '2025',
  baseline: 'year-earlier',
};
const part: Fields = { ...sold, kind: 'share', direction: null, baseline: null };
const toll: Fields = { kind: 'amount', unit: 'count', measure: 'other', material: null, place: 'UG' };
const grew: Fields = { ...sold, measure: 'other', material: null, place: 'EU' };
const meeting: Fields = { kind: 'amount', unit: 'count', measure: 'other', material: 'tungsten', place: 'QA' };

// Why | verdict | one article | another | fields of the other alone. "null": no relation.
testPairs(
  'a flow by value and by volume',
  sold,
  `
  money beside it and tonnes beside it | null | Exports brought in $88m, [41%] more. | Exports came to 5,300 tonnes, [7%] more.
  what it rose to | null | Exports rose [41%] to 88 million dollars. | Exports rose [7%] to 5,300 tonnes.
  terms set before | null | In value terms exports rose [41%]. | In tonnes exports rose [7%].
  terms set behind | null | Exports rose [41%] on the year, in dollars. | Exports rose [7%] on the year, by weight.
  by value and nobody says by what | null | Exports were worth $88m, a rise of [41%]. | Exports rose [7%].
  by volume goes without saying | contradicts | Exports rose [41%] to 5,300 tonnes. | Exports rose [7%].
  each by its own words | null | Exports rose [41%] in value and 3% in volume. | By volume exports rose [7%].
  the other by its own words | contradicts | Exports rose 41% in value and [30%] in volume. | By volume exports rose [7%].
  both by value | contradicts | Exports fetched $88m, [41%] more. | Exports rose [7%] in value.
  a sum in brackets is told besides | contradicts | Exports were 5,300 tonnes ($88m), up [41%]. | In tonnes exports rose [7%].
  another figure's money | contradicts | Imports cost $9m, and exports rose [41%]. | In tonnes exports rose [7%].
  in volume is not in real terms | contradicts | In volume terms exports rose [41%]. | Exports rose [7%].
  pieces and weight | null | Exports rose [41%] in number. | Exports rose [7%] by weight.
`,
);

testPairs(
  'a part by value and by weight',
  part,
  `
  of the sum and of the tonnes | null | By value [31%] went there. | By weight [12%] went there.
  of the tonnes both | contradicts | By weight [31%] went there. | By weight [12%] went there.
`,
);

testPairs(
  'those to whom something came',
  { ...toll, period: '2026-01-11', org: 'Boreal' },
  `
  workers and men | tension | The blast killed [three workers]. | [Five men] died at the pit. | { "period": null }
  a noun for the dead | agrees | The blast killed [three workers]. | The dead number [three people].
  the dead and the hurt of one sentence | null | The kiln burst, killing [two workers] and hurting nine. | The kiln hurt [nine people].
  the hurt of both | agrees | The kiln burst, killing two workers and hurting [nine]. | The kiln hurt [nine people].
  who closed what | agrees | She closed with a word on the [three men] who died. | The blast killed [three workers].
  men beside women | null | [Five men] and two women died. | [Seven people] died.
  some of the hurt | null | The blast hurt [nine workers]. | [Two of the injured] died later.
  another day | null | The blast killed [three workers]. | [Five men] died. | { "period": "2026-01-12" }
`,
);

testPairs(
  'first figures and revised ones',
  grew,
  `
  flash and final | null | It grew [0.3%], by a flash estimate. | It grew [0.1%], the final reading shows.
  first said and revised | null | It grew [0.3%], the office first said. | It grew [0.1%], by revised data.
  one that nobody calls either | contradicts | The economy grew [0.3%]. | The economy grew [0.1%], by revised data.
  both final | contradicts | The economy grew [0.3%], final figures show. | The economy grew [0.1%], by final figures.
`,
);

testPairs(
  'who came and who signed',
  meeting,
  `
  came and signed | null | Envoys from [54 countries] came to the Doha meeting on tungsten. | [Eleven countries] signed the Doha paper on tungsten at the meeting.
  signed and ratified | null | [54 countries] have signed the Doha paper on tungsten. | [Eleven countries] have ratified the Doha paper on tungsten.
  signed both | contradicts | [54 countries] have signed the Doha paper on tungsten. | [Forty countries] signed the Doha paper on tungsten.
  two houses | null | The bill on tungsten passed the Senate with [62 votes]. | The bill on tungsten passed the House with [281 votes].
  one house | contradicts | The bill on tungsten passed the Senate with [62 votes]. | The Senate passed the bill on tungsten with [54 votes].
`,
);

testPairs(
  'a whole and what is told of it',
  { ...staff, ...firm },
  `
  of all, some | contradicts | Of the [870 people] it has, half are on strike. | Boreal employs [1,150 people].
  of those, some | null | Of its 870 people, [400 workers] are on strike. | Boreal employs [1,150 people].
  sent home and all | null | Boreal has sent [400 workers] home. | Boreal employs [1,150 people].
`,
);

testPairs(
  'money for what is built',
  { ...money, ...firm },
  `
  one stage and both | null | Phase one costs [$470m]. | Both phases cost [$790m].
  stages by number | null | Phase 1 costs [$470m]. | Phases 1 and 2 cost [$790m].
  a place that was spoken of | contradicts | Boreal has put [$280m] into these hills. | Boreal has put [$390m] into the project.
  a loan and one that is vouched for | null | Boreal has a loan of [$700m]. | The state guarantees Boreal a loan of [$990m].
  Washington is the state's | contradicts | Washington lends Boreal [$700m]. | The United States lends Boreal [$430m].
  what the state has and another's customer | contradicts | Washington lends Boreal [$700m] and one bank outside Texas helps. | The United States lends Boreal [$430m].
`,
);

testPairs(
  'a part of a land and the land',
  { ...sold, baseline: 'previous-month', place: 'CN' },
  `
  a province's | null | Guangxi's exports of antimony rose [41%]. | China's exports of antimony rose [7%].
  alone in a year | null | Sulima alone made [41 tonnes] of antimony. | It made [70 tonnes] of antimony. | { "kind": "amount" }
`,
);

testPairs(
  'what a company is promised a price for',
  { kind: 'amount', unit: 'USD/kg', measure: 'price', material: 'dysprosium', ...firm },
  `
  a form that one side names | contradicts | The contract sets a floor price of [$81 a kilogram] for dysprosium metal. | Its floor price is [$97 a kilogram] for dysprosium.
  two forms | null | The contract sets a floor price of [$81 a kilogram] for dysprosium metal. | Its floor price is [$97 a kilogram] for dysprosium oxide.
  a floor and what is paid | null | The contract sets a floor price of [$81 a kilogram] for dysprosium metal. | It sells its dysprosium at [$97 a kilogram].
`,
);

testPairs(
  'what was held to be and what is',
  { kind: 'amount', unit: 't', measure: 'reserves', material: 'graphite', place: 'TZ' },
  `
  had been put at | null | Reserves had been put at [18 million tonnes]. | Reserves are put at [8.4 million tonnes].
  then and now in one sentence | null | There were [18 million tonnes] of it, and today there are fewer. | Reserves are put at [8.4 million tonnes].
  as recently as | null | As recently as 2021 it reported reserves of [18 million tonnes]. | Reserves are put at [8.4 million tonnes].
`,
);

const leaned: Fields = { ...part, measure: 'dependence', place: 'KR', period: null };
const kept: Fields = { kind: 'amount', unit: 't', measure: 'stockpile', material: 'antimony', place: 'BO' };
testPairs(
  'where goods come from and lie',
  leaned,
  `
  from outside is from elsewhere | contradicts | [88%] of Korea's antimony comes from outside the country. | Korea imports [61%] of the antimony it uses.
  outside one place | null | Outside Seoul, Korea relies on imports for [88%] of its antimony. | Korea imports [61%] of its antimony.
`,
);
testPairs(
  'who keeps goods',
  kept,
  `
  an agency has warehouses | contradicts | In its warehouses the country's reserves agency keeps [880 tonnes] of antimony. | The country has an antimony stockpile of [610 tonnes].
  whose they are is unsaid | null | In the warehouses lie [880 tonnes] of antimony. | The country has an antimony stockpile of [610 tonnes].
`,
);
