import { testPairs } from './sample-news.ts';
import { type Fields, money, stake, tonnes } from './sample-sentence.ts';

const result: Fields = { ...money, measure: 'revenue', period: '2025' };
const growth: Fields = { ...result, kind: 'change', unit: '%', direction: 'up', baseline: 'year-earlier' };
const oxide: Fields = {
  kind: 'amount',
  unit: 'USD/kg',
  measure: 'price',
  material: 'terbium',
  place: 'CN',
  period: '2026-01-14',
};
const shares: Fields = { ...growth, measure: 'price', period: '2026-01-14', baseline: null };
const shipped: Fields = { ...tonnes, measure: 'exports', material: 'antimony', place: 'TJ', period: '2025' };
const made: Fields = { ...tonnes, measure: 'capacity', material: 'rare-earth-magnets', org: 'Boreal', place: null };
const duty: Fields = { kind: 'amount', unit: '%', measure: 'tariff', place: 'US', partner: 'IN', material: null };
const people: Fields = {
  kind: 'amount',
  unit: 'count',
  measure: 'workforce',
  org: 'Boreal',
  place: null,
  material: null,
};

// Why | verdict | one article | another | fields of the other alone. "null": no relation.
testPairs(
  'profits of several kinds',
  result,
  `
  core and all | null | Boreal made a profit of [$92m] in 2025. | Boreal's core profit was [$118m] in 2025.
  recurring and net | null | Recurring profit at Boreal rose to [$99m] in 2025. | Boreal's net profit stood at [$92m] in 2025.
  the owners' part | null | Boreal's profit attributable to shareholders was [$84m] in 2025. | Boreal's profit was [$92m] in 2025.
  trading and net | null | Boreal's trading profit was [$141m] in 2025. | Boreal's net earnings were [$92m] in 2025.
  a trading update tells no kind | contradicts | In a trading update Boreal put its 2025 profit at [$92m]. | Boreal made a profit of [$81m] in 2025.
  core and core | contradicts | Boreal's core profit was [$118m] in 2025. | Core profit at Boreal came to [$126m] in 2025.
  one company of a group | null | Boreal's standalone revenue was [$330m] in 2025. | Boreal's revenue was [$410m] in 2025.
  a year of its own | null | Boreal's revenue was [$377m] in its 2025 financial year. | Boreal's revenue was [$410m] in 2025.
`,
);

testPairs(
  'growth on several terms',
  growth,
  `
  organic and all | null | Boreal's organic sales growth was [4%] in 2025. | Boreal's sales rose [9%] in 2025.
  like for like, without hyphens | null | Like for like, sales at Boreal were up [4%] in 2025. | Sales at Boreal were up [9%] in 2025.
  at last year's rates | null | At constant exchange rates sales at Boreal rose [4%] in 2025. | Sales at Boreal rose [9%] in 2025.
  organic and organic | contradicts | Boreal's organic sales growth was [4%] in 2025. | Boreal's organic sales rose [7%] in 2025.
`,
);

testPairs(
  'what a good costs, where and whom',
  oxide,
  `
  to make and to buy | null | Terbium oxide cost [$1,020] a kilogram in China. | Producing terbium oxide in China cost [$890] a kilogram.
  what pays | null | Terbium oxide traded at [$1,020] a kilogram in China. | The break-even for terbium oxide in China stood at [$860] a kilogram.
  for export | null | Terbium oxide stood at [$1,020] a kilogram in China. | Terbium oxide stood at [$1,480] a kilogram free on board China.
  at home and for export | null | Terbium oxide cost [$1,020] a kilogram on China's domestic market. | China's export price of terbium oxide was [$1,480] a kilogram.
  with tax | null | With tax, terbium oxide cost [$1,150] a kilogram in China. | Terbium oxide cost [$1,020] a kilogram in China.
  both for export | contradicts | China's export price of terbium oxide was [$1,480] a kilogram. | Terbium oxide stood at [$1,310] a kilogram FOB China.
  both at home | contradicts | Terbium oxide stood at [$1,020] a kilogram ex-works in China. | Ex-works, terbium oxide cost [$930] a kilogram in China.
`,
);

testPairs(
  'what a tonne costs to make, with what and without',
  { ...oxide, org: 'Boreal', place: null, measure: 'other', material: 'lithium', period: '2025-Q4' },
  `
  before and with freight | null | Before freight and royalties, the cost of a kilogram was [$4.40] at Boreal. | Including freight and royalties, the cost of a kilogram was [$5.20] at Boreal.
  with freight alone | null | The cost of a kilogram at Boreal was [$4.40]. | Including freight, the cost of a kilogram at Boreal was [$5.20].
  both with freight | contradicts | Including freight, the cost of a kilogram at Boreal was [$4.40]. | Including freight, the cost of a kilogram at Boreal was [$5.20].
`,
);

testPairs(
  'a unit and its company',
  { ...result, org: 'Boreal' },
  `
  told between commas | null | The division that makes wire had 50% less revenue than before, [$31m], since Boreal lost a buyer. | Boreal's revenue in 2025 was [$53m].
`,
);

testPairs(
  'shares within a day',
  shares,
  `
  at one point and at the close | null | Boreal's shares surged [22%] at one point on Wednesday. | Boreal's shares gained [11%] on Wednesday.
  in the morning | null | Boreal's shares were up [14%] in morning trading on Wednesday. | Boreal's shares ended Wednesday up [11%].
  twice before the open | null | Boreal's shares rose [4%] in premarket trading on Wednesday. | Boreal's shares rose [11%] in premarket trading on Wednesday.
  after the close | null | Boreal's shares rose [4%] after hours on Wednesday. | Boreal's shares rose [11%] on Wednesday.
  two closes | contradicts | Boreal's shares closed [11%] higher on Wednesday. | Boreal's shares ended Wednesday up [15%].
  no hour told by either | null | Boreal's shares gained [11%] on Wednesday. | On Wednesday Boreal rose [almost 16%].
  the close and no hour | null | Boreal's shares closed [11%] higher on Wednesday. | Boreal's shares were up [16%] on Wednesday.
  told alike without an hour | agrees | Boreal's shares gained [11%] on Wednesday. | Boreal's shares were up [11%] on Wednesday.
`,
);

testPairs(
  "a company's shares and its goods",
  { ...shares, period: '2025-Q4' },
  `
  what it got for its goods | null | Boreal earned more although its average selling price fell [21%] in the quarter. | Boreal's share price rose [5%] in the quarter. | { "direction": "up" }
  per kilogram | null | Boreal's realised price dropped [21%], from $58 to $48 a kilogram. | Boreal's stock lost [5%] in the quarter.
  its goods twice | contradicts | Boreal's average selling price fell [21%] in the quarter. | The basket price of Boreal fell [15%] in the quarter.
`,
);

testPairs(
  'what leaves a country',
  shipped,
  `
  to some buyers | null | Tajikistan exported [21,000 tonnes] of antimony in 2025. | Tajikistan exported [9,400 tonnes] of antimony to Western buyers in 2025.
  to all there are abroad | contradicts | Tajikistan exported [21,000 tonnes] of antimony in 2025. | Tajikistan sold [17,000 tonnes] of antimony to foreign buyers in 2025.
  by one way | null | Tajikistan exported [21,000 tonnes] of antimony in 2025. | Tajikistan exported [14,000 tonnes] of antimony by rail in 2025.
  what may leave | null | Tajikistan exported [21,000 tonnes] of antimony in 2025. | Tajikistan allotted its exporters [24,000 tonnes] of antimony for 2025.
  ore with all that is in it | null | Tajikistan exported [21,000 tonnes] of antimony in 2025. | Tajikistan exported [38,000 tonnes] of antimony in 2025, gross weight.
  all that is made of it | null | Tajikistan exported [5,310 tonnes] of antimony in 2025. | Exports of antimony metal products from Tajikistan rose to [7,120 tonnes] in 2025.
  one more in the last of many digits | null | Tajikistan exported [21,437 tonnes] of antimony in 2025. | In 2025 Tajikistan exported [21,438 tonnes] of antimony.
  several more in the last of many digits | contradicts | Tajikistan exported [21,437 tonnes] of antimony in 2025. | In 2025 Tajikistan exported [21,447 tonnes] of antimony.
  in money | null | Tajikistan's antimony export earnings rose [34%] in 2025. | Tajikistan's antimony exports rose [8%] in 2025. | { "kind": "change", "unit": "%", "direction": "up" }
`,
);

testPairs(
  'how much more of a good leaves a country',
  { ...shipped, kind: 'change', unit: '%', direction: 'up', material: 'lithium', baseline: 'year-earlier' },
  `
  two goods of one metal | null | Tajikistan exported 9,000 tonnes of lithium carbonate in 2025, an increase of [56%] over 2024. | Exports of spodumene came to 61,000 tonnes in 2025, [16%] more than in 2024.
  one good | contradicts | Tajikistan exported 9,000 tonnes of lithium carbonate in 2025, an increase of [56%] over 2024. | Exports of lithium carbonate came to 9,100 tonnes in 2025, [16%] more than in 2024.
`,
);

testPairs(
  'what a plant can make',
  made,
  `
  its first stage | null | Boreal has a capacity of [4,500 tonnes] of magnets a year. | The first phase gives Boreal a capacity of [1,500 tonnes] of magnets a year.
  numbered stages | contradicts | Stage 1 gives Boreal a capacity of [1,500 tonnes] of magnets a year. | The first stage gives Boreal a capacity of [1,900 tonnes] of magnets a year.
  built and used | null | Boreal has an installed capacity of [4,500 tonnes] of magnets a year. | Boreal has an effective capacity of [3,900 tonnes] of magnets a year.
  a pilot | null | Boreal's pilot plant has a capacity of [450 tonnes] of magnets a year. | Boreal has a capacity of [1,000 tonnes] of magnets a year.
  all of it | contradicts | Boreal has a capacity of [4,500 tonnes] of magnets a year. | The capacity of Boreal is [3,800 tonnes] of magnets a year.
`,
);

testPairs(
  'duties',
  duty,
  `
  against dumping | null | Washington's anti-dumping duty on Indian goods is [12%]. | Washington's tariff on Indian goods is [18%].
  a punishment | null | The United States put a [25%] punitive tariff on Indian goods. | The American tariff on Indian goods is [18%].
  two stages | null | Under the first stage the American tariff on Indian goods is [25%]. | Under the second stage the American tariff on Indian goods is [18%].
`,
);

testPairs(
  'duties on one good',
  { ...duty, material: 'tungsten' },
  `
  the one there is | contradicts | Indian tungsten faces an American anti-dumping duty of [12%]. | The American duty on Indian tungsten is [18%].
`,
);

testPairs(
  'those who build and those who stay',
  people,
  `
  builders | null | Boreal employs [1,200 people] in building its plant. | Boreal employs [350 people] at its plant.
  jobs elsewhere that hang on it | null | Boreal's plant supports [1,200 jobs] in the region. | Boreal's plant has [350 jobs].
  those with a whole day | null | Boreal has [350 full-time employees]. | Boreal has [420 employees].
`,
);

testPairs(
  'stakes of several kinds',
  stake,
  `
  what one may buy | null | Orwin has an option to raise its holding in Boreal to [51%]. | Orwin's holding in Boreal is [30%].
  through others too | null | Orwin's direct stake in Boreal is [20%]. | Orwin's direct and indirect stake in Boreal is [27%].
`,
);

testPairs(
  'figures that one clause tells beside each other',
  { ...oxide, org: 'Boreal', place: null },
  `
  each its own noun | null | Boreal's cash costs were [$7.40] a kilo. | Boreal's realised price was [$19.20] a kilo and cash cost $7.40.
  trap: the same noun | contradicts | Boreal's realised price was [$18.30] a kilo. | Boreal's realised price was [$19.20] a kilo and cash cost $7.40.
`,
);

testPairs(
  'holders named beside their stakes',
  stake,
  `
  in brackets | null | Boreal is the venture of Orwin Ltd (60%) and Tennant plc (ASX: TNT) ([40%]). | Boreal's capital is put up [60%] by Orwin and 40% by others.
  behind their parts | null | Boreal is the venture of Orwin Ltd ([60%]) and Tennant plc (40%). | Boreal's capital is put up 60% by Orwin and [40%] by Tennant.
  trap: the same holder | contradicts | Boreal is the venture of Orwin Ltd ([60%]) and Tennant plc (40%). | Boreal's capital is put up [70%] by Orwin and 30% by Tennant.
`,
);

testPairs(
  'a tariff and all that is levied',
  duty,
  `
  a new one and the sum | null | A second levy lifts the total on such magnets to [44%]. | The tariff on such magnets is [20%].
  trap: two of one kind | contradicts | The tariff on such magnets is [35%]. | The tariff on such magnets is [20%].
`,
);
