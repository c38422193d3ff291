import { testPairs } from './sample-news.ts';
import { type Fields, listed, money, price, staff, tonnes } from './sample-sentence.ts';

const graphiteDuty: Fields = {
  kind: 'amount',
  unit: '%',
  measure: 'tariff',
  material: 'graphite',
  place: 'US',
  partner: 'CN',
};
const fall: Fields = {
  kind: 'change',
  unit: '%',
  measure: 'exports',
  direction: 'down',
  material: 'rare-earths',
  place: 'CN',
  period: '2025-12',
};
const shipped: Fields = { ...tonnes, measure: 'exports', material: 'rare-earths', place: 'CN', period: '2025-12' };
const magnets: Fields = { material: 'rare-earth-magnets', measure: 'supply' };
const sales: Fields = { ...money, measure: 'revenue', period: '2025-Q4' };
const capacity: Fields = { ...tonnes, measure: 'capacity', org: 'Boreal', place: null };

// Why | verdict | one article | another | fields of the other alone. "null": no relation.
testPairs(
  'duties',
  graphiteDuty,
  `
  the goods named by one | agrees | Importers now pay [93.5%] on battery graphite from China. | The anti-dumping rate is [93.5%].
  all levies together | null | The anti-dumping rate is [93.5%]. | Counting every levy, buyers face a combined [160%].
  another way to say together | null | The duty was set at [93.5%]. | Taken together with older levies the charge reaches [160%].
  two rates | contradicts | The duty on the material was set at [93.5%]. | Washington set the duty at [66%], the filing says.
  what was threatened | null | The duty was set at [93.5%]. | He had threatened a duty of [150%].
`,
);

testPairs(
  'staff',
  staff,
  `
  members among them | null | Boreal employs [1,310 people]. | The union speaks for [1,020] of the company's 1,310 employees.
  of its people | null | Boreal employs [900 people]. | Some [300] of its workers walked out.
  all of its people | agrees | Boreal employs [1,310 people]. | It kept all [1,310] of its people.
  two counts | contradicts | The payroll of Boreal counts [1,310]. | Boreal, which employs [1,500 people], said nothing.
  at risk | null | Boreal employs [900 people]. | At the firm [300 jobs] are at risk.
  jobs to be filled | null | Boreal employs [310 people]. | At the mine [26 jobs] are up for grabs.
  jobs advertised | null | Boreal employs [310 people]. | Boreal has advertised [26 jobs].
  to be taken on | null | Boreal employs [310 people]. | Boreal means to take on [90 people].
  contractors | null | Boreal employs [310 people]. | Boreal also uses [40 contractors].
  a builder’s peak | null | Boreal employs [310 people]. | Construction gives [2,200 people] temporary work at Boreal.
`,
);

testPairs(
  'flows',
  fall,
  `
  by weight | agrees | Shipments fell [20.4%] by weight. | Exports dropped [20.4%].
  by value | null | Exports fell [20.4%]. | By value exports fell [5.3%].
  in dollar terms | null | Exports fell [20.4%]. | In dollar terms exports fell [5.3%].
  two falls | contradicts | Exports fell [20.4%]. | Exports fell [31.2%], customs data show.
  one gives no baseline | tension | Exports fell [20.4%] from November. | Exports fell [31.2%]. | { "baseline": "previous-month" }
  two baselines | null | Exports fell [20.4%]. | Exports fell [31.2%] on the year. | { "baseline": "year-earlier", "period": "2025-11" }
`,
);

testPairs(
  'tonnes',
  shipped,
  `
  figures swapped | contradicts | China shipped [4,392 tonnes] in December. | December exports came to [4,932 tonnes].
  rounded | agrees | China shipped [4,392 tonnes] in December. | Exports came to [about 4,400 tonnes].
  a part | null | China shipped [4,392 tonnes]. | It shipped 4,392 tonnes, of which [1,200 tonnes] left by rail.
  more than | agrees | China shipped [4,392 tonnes]. | China exported [more than 4,000 tonnes].
  per month | null | China shipped [4,392 tonnes]. | On average it exports [5,200 tonnes] a month.
  unknown year | tension | China shipped [4,392 tonnes]. | China exports [5,200 tonnes]. | { "period": null }
`,
);

testPairs(
  'shares',
  magnets,
  `
  of one buyer’s | null | China has [85%] of the world market for magnets. | China supplies [98%] of Europe's magnets.
  of the buyer’s, adjective | null | China has [85%] of the world market for magnets. | China supplies [98%] of European magnets.
  a share of somebody's, before | null | China has [85%] of the world market for magnets. | China's share of Japan's magnet supply is [60%].
  about and above | agrees | China has [around 90%] of the global magnet market. | It controls [more than 90 per cent] of magnet supply.
  two shares | contradicts | China has [85%] of the magnet market. | China controls [94%] of the magnet market.
  of what it makes | null | China has [85%] of the magnet market. | China sells [58%] of the magnets it makes to others.
  outside one place | null | China has [85%] of the magnet market. | Outside Asia China has [60%] of the magnet market.
  its in a list of the world’s | contradicts | China makes 98% of the world's gallium and [60%] of its magnets. | The Chinese share of magnets is [83%].
`,
);

testPairs(
  'output outside',
  { material: 'rare-earths', place: 'AU' },
  `
  outside China | null | Australia digs up [8%] of the world's rare earths. | Outside China, Australia digs up [45%] of rare earths.
  non-Chinese | null | Australia digs up [8%] of the world's rare earths. | Australia digs up [45%] of non-Chinese rare earths.
`,
);

testPairs(
  'reserves',
  { ...tonnes, measure: 'reserves', material: 'rare-earths', place: 'BR' },
  `
  two figures | contradicts | Brazil sits on [21m tonnes]. | Brazil's reserves are put at [26m tonnes].
  resources | null | Brazil has reserves of [21m tonnes]. | Brazil has resources of [45m tonnes].
`,
);

testPairs(
  'prices',
  { ...price, place: null },
  `
  two markets | null | Dysprosium oxide cost [$850 a kilo] in Rotterdam. | In China the oxide sold for [$230 a kilo].
  an average | null | Dysprosium averaged [$240 a kilo]. | Dysprosium trades at [$310 a kilo].
  one price | agrees | It fetched [$310 a kilo] on Thursday. | A buyer paid [$310 a kilo].
  a record | null | It hit a record [$850 a kilo]. | It trades at [$310 a kilo].
  two prices | contradicts | European buyers paid [$850 a kilo]. | In Europe it sold for [$700 a kilo].
  a kind named by one | null | Dysprosium metal sold for [$410 a kilo]. | Dysprosium sold for [$310 a kilo].
  a price too old | null | It fetched [$310 a kilo]. | It fetched [$390 a kilo]. | { "period": "2025-12" }
`,
);

testPairs(
  'results',
  sales,
  `
  sales and revenue | agrees | Sales rose to [$202m]. | Revenue came in at [$202.3m].
  profit | null | Net profit was [$12m]. | Revenue was [$202m].
  two profits | null | Net profit was [$12m]. | Operating profit was [$45m].
  before tax | null | Net profit was [$12m]. | It earned [$45m] before interest, tax and depreciation.
  two turnovers | contradicts | Turnover was [$215m]. | Sales were [$202m].
  made | null | Boreal made [$45m] in the quarter. | Revenue was [$202m].
`,
);

testPairs(
  'capacity',
  capacity,
  `
  two capacities | contradicts | The plant can make [1,000 tonnes] a year. | The plant has a capacity of [3,000 tonnes] a year.
  a new line | null | The plant can make [3,000 tonnes] a year. | The new line adds [2,000 tonnes].
`,
);

testPairs(
  'denials',
  { ...staff, org: 'Boreal' },
  `
  one denies it | contradicts | Boreal has [640 workers]. | It is not true that Boreal has [640 workers]. | {"modality":"denied"}
  another number is denied | null | Boreal has [610 workers]. | It is not true that Boreal has [640 workers]. | {"modality":"denied"}
`,
);

testPairs(
  'lists',
  listed,
  `
  some of them | null | The list has [12 elements]. | It was lengthened by [five elements] in October.
  two lists | contradicts | Licences are needed for [seven elements]. | Licences are needed for [12 elements].
`,
);

testPairs(
  'duties on some goods',
  { ...graphiteDuty, material: null },
  `
  toys | null | American duties on Chinese goods stand at [47%]. | The American tariff on Chinese toys is [30%].
  vessels | null | American duties on Chinese goods stand at [47%]. | A levy of [80%] falls on cranes made in China.
  all imports | contradicts | American duties on Chinese goods stand at [47%]. | The tariff on imports from China is [57%].
  said the other way | agrees | American duties on Chinese goods stand at [47%]. | China's goods pay a [47%] tariff.
`,
);

testPairs(
  'a metal by other definitions',
  { material: 'gallium', measure: 'production' },
  `
  primary metal | null | China makes [98%] of primary gallium. | With scrap, China makes [83%] of gallium.
  the same with and without the word | agrees | China makes [98%] of primary gallium. | China makes [98%] of all gallium.
  recycled metal | null | China makes [98%] of gallium. | China makes [40%] of recycled gallium.
`,
);

testPairs(
  'graphite by kind',
  { material: 'graphite', measure: 'processing' },
  `
  a grade | null | China refines [95%] of battery-grade graphite. | China refines [70%] of graphite.
  natural and synthetic | null | China refines [91%] of natural graphite. | China refines [70%] of synthetic graphite.
  outside China | null | China refines [91%] of graphite. | Chinese firms refine [12%] of ex-China graphite.
`,
);

testPairs(
  'magnets by kind',
  { material: 'rare-earth-magnets', measure: 'magnet-production' },
  `
  sintered | null | China makes [94%] of sintered magnets. | China makes [85%] of magnets.
  plain | contradicts | China turns out [94%] of magnets. | Some [85%] of magnets come out of China.
`,
);

testPairs(
  'a company’s output by place and time',
  { ...tonnes, measure: 'production', org: 'Boreal', place: null, material: 'lithium', period: '2025-Q4' },
  `
  at one site | null | Boreal made [11,480 tonnes] in the quarter. | Boreal made [4,100 tonnes] at its Salar plant in the quarter.
  two figures | contradicts | Boreal made [11,480 tonnes] in the quarter. | Quarterly output came to [11,840 tonnes].
  what was sold of it | null | Boreal made [11,480 tonnes] in the quarter. | Boreal sold [9,700 tonnes] in the quarter.
`,
);

testPairs(
  'a province and its country',
  { ...tonnes, measure: 'mine-production', material: 'tungsten', place: 'CN', period: '2025' },
  `
  in a province | null | China mined [67,000 tonnes] last year. | In Jiangxi [21,000 tonnes] were mined last year.
  behind the number | null | China mined [67,000 tonnes] last year. | Miners dug up [21,000 tonnes] in Jiangxi last year.
  all of it | contradicts | China mined [67,000 tonnes] last year. | Chinese mines gave [61,000 tonnes] last year.
`,
);

testPairs(
  'stocks',
  { kind: 'amount', unit: 'day', measure: 'stockpile', material: 'rare-earths', place: 'JP' },
  `
  of state and industry | null | Japan's state stockpile covers [60 days]. | Companies in Japan hold stocks for [180 days].
  two figures | contradicts | Japan keeps a stockpile of [60 days]. | Japan's stockpile lasts [90 days].
  in hours of use | agrees | Japan keeps a stockpile of [60 days]. | The stockpile covers [60 days] of Japanese demand.
`,
);

testPairs(
  'dependence',
  { measure: 'dependence', material: 'rare-earth-magnets', place: 'EU', partner: 'CN' },
  `
  two shares | contradicts | Europe buys [98%] of its magnets from China. | Europe imports [85%] of its magnets from China.
  of imports and of use | null | China accounts for [98%] of Europe's magnet imports. | China meets [85%] of Europe's demand for magnets.
`,
);

testPairs(
  'ranks',
  { kind: 'rank', unit: 'rank', measure: 'reserves', material: 'rare-earths', place: 'VN' },
  `
  two ranks | contradicts | Vietnam has the world's [second-largest] reserves. | Vietnam's reserves are the world's [sixth-largest].
  one rank | agrees | Vietnam has the world's [second-largest] reserves. | It sits on the [second-biggest] reserves anywhere.
`,
);

testPairs(
  'parts and wholes',
  { ...tonnes, measure: 'production', material: 'tungsten', place: 'CN', period: null },
  `
  one province alone | null | China makes [67,000 tonnes] a year. | Hunan alone makes [19,000 tonnes] a year.
  what remains | null | China makes [67,000 tonnes] a year. | The remaining [12,000 tonnes] comes from scrap.
  one cargo | null | China makes [67,000 tonnes] a year. | The first cargo held [120 tonnes].
`,
);

testPairs(
  'plants nobody names',
  { ...tonnes, measure: 'capacity', material: 'rare-earth-magnets', place: 'DE' },
  `
  two plants | null | The plant can make [2,000 tonnes] of magnets a year. | The factory will turn out [500 tonnes] of magnets a year.
  a country twice | contradicts | Germany can make [2,000 tonnes] of magnets a year. | German capacity for magnets is [3,500 tonnes].
`,
);

testPairs(
  'demand',
  { ...tonnes, measure: 'demand', material: 'rare-earth-magnets', place: 'EU', period: '2025' },
  `
  of one industry | null | Europe uses [20,000 tonnes] of magnets a year. | Wind turbines in Europe need [6,000 tonnes] of magnets a year.
  two figures | contradicts | Europe uses [20,000 tonnes] of magnets a year. | Europe's need for magnets is [26,000 tonnes] a year.
`,
);

testPairs(
  'metal on an exchange and in all',
  { ...tonnes, measure: 'stockpile', material: 'cobalt', place: 'CN' },
  `
  an exchange's | null | China's stockpile of cobalt is [40,000 tonnes]. | Warehouses of the exchange hold [7,200 tonnes] of cobalt.
`,
);

testPairs(
  'a company and a division',
  { ...sales, period: '2025' },
  `
  a division | null | Sales came to [$890m]. | Sales of the magnet division came to [$120m].
  a subsidiary | null | Revenue came to [$890m]. | The subsidiary had revenue of [$45m].
`,
);
