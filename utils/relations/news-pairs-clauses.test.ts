import { testPairs } from './sample-news.ts';
import { type Fields, licence, money, price, staff, stake, tonnes } from './sample-sentence.ts';

const capacity: Fields = { ...tonnes, measure: 'capacity', material: 'graphite', org: 'Boreal', place: null };
const share: Fields = { kind: 'share', unit: '%', measure: 'production', material: 'gallium', place: 'CN' };
const ofEconomy: Fields = {
  kind: 'change',
  unit: '%',
  measure: 'other',
  direction: 'up',
  place: 'NO',
  period: '2025-Q4',
};

// Why | verdict | one article | another | fields of the other alone. "null": no relation.
testPairs(
  'what stands before words that are set in',
  capacity,
  `
  the same line | contradicts | Boreal's pilot line, opened in March, has a capacity of [90 tonnes]. | A pilot plant of Boreal's has room for [60 tonnes] a year.
  the line and the works | null | Boreal's pilot line, opened in March, has a capacity of [90 tonnes]. | Boreal has a capacity of [300 tonnes] a year.
  more than all of it | contradicts | Boreal's works in Skarvik, opened in March, has a capacity of [900 tonnes]. | Boreal has a capacity of [600 tonnes] a year.
  less than all of it | null | Boreal's works in Skarvik, opened in March, has a capacity of [300 tonnes]. | Boreal has a capacity of [600 tonnes] a year.
`,
);

testPairs(
  'what another verb goes on about',
  { ...capacity, material: 'gallium' },
  `
  words of the next figure | contradicts | It has a capacity of [40 tonnes] a year and keeps the ore of 12 weeks. | The capacity is [30 tonnes] a year.
  words of its own | null | It has a capacity of [40 tonnes] of ore a year and makes 12 tonnes of metal. | The capacity is [30 tonnes] a year.
  what holds and what takes back | agrees | Boreal put up a yard that takes in [300 tonnes] of scrap a year. | Boreal's yard takes up [300 tonnes] of scrap a year.
`,
);

testPairs(
  'who is there once some have come',
  staff,
  `
  all of them | contradicts | Boreal hired forty graduates, taking its payroll to [940 people]. | Boreal has a staff of [870 people].
  those who come | null | Boreal is to take on [90 people]. | Boreal has a staff of [870 people].
  the subject further back | null | The Skarvik plant turns out 1,800 tonnes of mixed neodymium and praseodymium oxide a year and employs [180 people]. | The company employs [310 people].
`,
);

testPairs(
  'the world that one clause names and the next takes up',
  share,
  `
  all of that | contradicts | World output is 700 tonnes, and Chinese works give [96%] of that. | China makes [89%] of the world's gallium.
  of what nobody names | null | China has a plant with an output of 300 tonnes, and makes [99%] of that for sale. | China makes [95%] of the world's gallium.
`,
);

testPairs(
  'what a price is held against',
  price,
  `
  a record left behind | contradicts | The oxide is sold for [$40] a kilo, or $20 below its peak. | The oxide costs [$48] a kilo.
  the record itself | null | The oxide reached a record [$60] a kilo. | The oxide costs [$48] a kilo.
`,
);

testPairs(
  'holders and givers by their states',
  stake,
  `
  an unnamed partner | agrees | Boreal is the venture of Orwin Ltd (60%) and Tennant plc ([40%]). | Of Boreal's capital 60% is Orwin's and [40%] held by a Chilean investor.
  an option that follows | contradicts | Tennant owns [14%] of Boreal and holds warrants for 5% more. | Tennant has [16%] of Boreal's shares.
`,
);

testPairs(
  'money that is set aside',
  { ...money, unit: 'EUR', org: null, place: 'EU', material: 'critical-minerals' },
  `
  nothing is left out | agrees | The European Union lays [€70m] aside for research on magnets. | Brussels gives [€70m] for research on magnets.
`,
);

testPairs(
  'growth by the head',
  ofEconomy,
  `
  the average person's | null | The economy grew [0.4%]. | The economy grew [0.1%] per inhabitant.
  all of it | contradicts | The economy grew [0.4%]. | The economy as a whole grew [0.1%].
`,
);

testPairs(
  'who waits',
  { kind: 'amount', unit: 'day', measure: 'duration', place: null, org: 'Boreal' },
  `
  two of a house | null | Nurses at Boreal wait [14 days] for their pay. | Patients at Boreal wait [40 days] for their turn.
  the same | contradicts | Patients at Boreal wait [14 days] for their turn. | Patients at Boreal wait [40 days] for their turn.
`,
);

testPairs(
  'what a company has in several countries',
  { kind: 'amount', unit: 'count', measure: 'other', place: null, org: 'Boreal' },
  `
  in two of them | null | Boreal runs [212 shops] in Ireland. | Boreal runs [150 shops] in Norway.
  in all | contradicts | Boreal runs [212 shops]. | Boreal has [150 shops].
`,
);

testPairs(
  'a change beside what another figure counts',
  { kind: 'change', unit: '%', measure: 'other', direction: 'up', org: 'Boreal', place: null, period: '2025' },
  `
  the noun of the other | null | Boreal hauled more coal, up [4%], and filled 900 wagons. | Wagons at Boreal: [8%].
  its own | contradicts | Boreal filled more wagons, up [4%]. | Boreal filled [8%] more wagons.
`,
);

testPairs(
  'what is weighed as a compound',
  { ...tonnes, measure: 'production', material: 'lithium', org: 'Boreal', place: null, period: '2025' },
  `
  in so many words | contradicts | Boreal made [8,400 tonnes] of lithium carbonate equivalent. | Boreal's lithium output was [8,100 tonnes].
`,
);

testPairs(
  'one of several in a row',
  capacity,
  `
  two of them | null | Boreal's first kiln has a capacity of [90 tonnes]. | Boreal's second kiln has a capacity of [60 tonnes].
  the same | contradicts | Boreal's second kiln has a capacity of [90 tonnes]. | Boreal's second kiln has a capacity of [60 tonnes].
`,
);

testPairs(
  'who met on one day',
  { kind: 'amount', unit: 'count', measure: 'other', org: null, place: null, period: '2025-05-26' },
  `
  those of so many states | contradicts | Ministers of [31 countries] met. | The talks were joined by ministers of [33 countries].
  others of them | null | Ministers of [31 countries] met. | Bankers from [34 countries] gathered.
  no more is said | null | They met envoys of [31 countries]. | The pact was signed by [33 countries].
`,
);
testPairs(
  'a country by its form',
  { kind: 'amount', unit: 'count', measure: 'other', place: null, org: 'Boreal' },
  `
  the whole of it | contradicts | Boreal runs [212 shops] in the Republic. | Boreal runs [150 shops].
`,
);
testPairs(
  'the wait for a paper',
  { kind: 'amount', unit: 'day', measure: 'duration', place: 'CN', org: null, material: 'gallium' },
  `
  from its asking to its grant | contradicts | An application for gallium is worked on for [30 days], on average. | A gallium licence is granted after [50 to 60 days] of work. | { "low": 50, "high": 60 }
`,
);
testPairs(
  'money given and money paid',
  money,
  `
  a gift of so much is denied | null | The works will cost [$340m]. | The Treasury gave the firm [$340m]. | { "modality": "denied" }
`,
);
testPairs(
  'the price of a litre',
  { kind: 'amount', unit: 'EUR/l', measure: 'price', org: null, place: 'ES', material: null },
  `
  at the pump | null | Petrol costs [0.74 euros] at the refinery. | Petrol costs [1.55 euros] at the pump.
  the same | contradicts | Petrol costs [1.47 euros] at the pump. | Petrol costs [1.55 euros] at the pump.
`,
);

const abroad: Fields = {
  kind: 'change',
  unit: '%',
  measure: 'exports',
  direction: 'up',
  place: 'KR',
  org: null,
  material: null,
  period: '2025-05',
  baseline: 'year-earlier',
};
testPairs(
  'goods of no material',
  abroad,
  `
  of one kind and all | null | Korean exports rose [4.1%]. | Korean ship exports rose [9.3%].
  of two kinds | null | Exports of chips rose [4.1%]. | Korean ship exports rose [9.3%].
  of one | contradicts | Exports of new ships rose [4.1%]. | Ship exports rose [9.3%].
  of all | contradicts | Total exports rose [4.1%]. | Exports of goods rose [9.3%].
`,
);
testPairs(
  'licences for buyers of a country',
  { ...licence, material: 'gallium' },
  `
  of two | null | Beijing granted [46 licences] for Korean buyers. | Beijing granted [31 licences] for Dutch buyers.
  of one | contradicts | Beijing granted [46 licences] for Dutch buyers. | Beijing granted [31 licences] for Dutch customers.
`,
);
testPairs(
  'what is counted and what stands nearest',
  { kind: 'amount', unit: 'count', measure: 'other', place: null, org: 'Boreal' },
  `
  a noun before the number | contradicts | The fleet of Boreal came to [1,290]. | Boreal flies [1,270 aircraft].
  another | null | The canteens of Boreal came to [1,290]. | Boreal flies [1,270 aircraft].
`,
);

testPairs(
  'what stands alone in a country',
  { kind: 'amount', unit: 'count', measure: 'other', place: 'NO', org: null, material: null },
  `
  all there are | contradicts | Norway has [four smelters]. | There are [six smelters] in Norway.
  some of them | null | Norway has [four smelters]. | [Six smelters] lie idle in Norway.
  people | contradicts | Norway has [5,610,000 inhabitants]. | The population of Norway is [5,440,000].
`,
);
testPairs(
  'goods of one kind',
  { ...tonnes, measure: 'production', material: null, place: 'NO', org: null, period: '2025' },
  `
  by whichever noun | contradicts | Farmers harvested [412,000 tonnes] of barley. | The barley harvest came to [371,000 tonnes].
  of two | null | Farmers harvested [412,000 tonnes] of barley. | The potato harvest came to [371,000 tonnes].
  that move | contradicts | Barley, which fell 3% to [412,000 tonnes], was dear. | Barley stood out, up 2% to [371,000 tonnes].
`,
);
testPairs(
  'who pays',
  { kind: 'amount', unit: 'EUR/kWh', measure: 'price', place: 'NO', org: null, material: null },
  `
  homes and works | null | Electricity costs Norwegian families [0.39 euros]. | Electricity costs Norwegian industry [0.17 euros].
`,
);
testPairs(
  'sales of three months',
  { ...money, measure: 'revenue', period: '2025-Q4' },
  `
  by two names | contradicts | Revenue fell to [$61m] in the three months to December. | Revenue for the December quarter was [$72m].
`,
);
testPairs(
  'households and all',
  ofEconomy,
  `
  what they spend | null | Household spending rose [0.9%]. | The economy grew [0.2%], and what households spent over that time rose 1.1%.
`,
);
