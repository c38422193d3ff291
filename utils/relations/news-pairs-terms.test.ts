import { testPairs } from './sample-news.ts';
import { count, type Fields, listed, money, staff, stake, tonnes } from './sample-sentence.ts';

const sales: Fields = {
  kind: 'change',
  unit: '%',
  measure: 'demand',
  material: null,
  place: 'NO',
  direction: 'up',
  period: '2025',
};

// Why | verdict | one article | another | fields of the other alone. "null": no relation.
testPairs(
  'sums with and without the rise of prices',
  sales,
  `
  real and nominal | null | In real terms retail sales rose [0.9%]. | In nominal terms retail sales rose [2.4%].
  adjusted and not | null | Adjusted for inflation, shops sold [0.9%] more. | Shops sold [2.4%] more at current prices.
  both real | contradicts | In real terms retail sales rose [0.9%]. | Retail sales rose [2.4%] after adjustment for inflation.
  one that says neither | null | In real terms retail sales rose [0.9%]. | Retail sales rose [2.4%].
  none that says so | contradicts | Retail sales rose [0.9%]. | Retail sales rose [2.4%].
`,
);
testPairs(
  'what is shipped of one element',
  { ...tonnes, measure: 'exports', material: 'antimony', place: 'CN', period: '2025-11' },
  `
  oxide and metal | null | Exports of antimony oxide came to [1,020 tonnes]. | Exports of antimony metal came to [890 tonnes].
  oxide twice | contradicts | Exports of antimony oxide came to [1,020 tonnes]. | China shipped [890 tonnes] of antimony oxide.
`,
);
testPairs(
  'things of a kind',
  { ...count, place: 'NO', material: null },
  `
  only the kind in common | null | Geologists have mapped [124 deposits] of rare metals in Norway. | Norway put [138 deposits] of rare metals up for sale.
  of two kinds | null | Norway has [four deposits] of white marble. | Norway has [six deposits] of brown coal.
  of one, and nothing else said | contradicts | Norway has [four deposits] of white marble. | There are [six deposits] of white marble in Norway.
`,
);
testPairs(
  'grants of nobody named',
  money,
  `
  one of them for something | null | The firm received a grant of [$20m]. | The firm received a grant of [$35m] for its pilot line.
  a part of all it spends | null | Last year the firm spent [$90m] on exploration. | Last year the firm spent [$240m].
  both for the same | contradicts | The firm received a grant of [$20m] for its pilot line. | A grant of [$35m] for the pilot line went to Boreal.
`,
);
testPairs(
  'who owns a part',
  stake,
  `
  a ministry by two names | contradicts | The Pentagon owns [15%] of Boreal. | The Defense Department holds [11%] of Boreal.
  a relative clause behind its owner | contradicts | At $90 a kilo Boreal sells to Marubo, which owns [15%] of it. | Marubo holds [11%] of Boreal.
  of which it belongs to somebody | contradicts | Tennant rose 4% and Boreal, [15%] of which belongs to Marubo, 2%. | Marubo holds [11%] of Boreal.
  two owners | null | At $90 a kilo Boreal sells to Marubo, which owns [15%] of it. | Tennant holds [11%] of Boreal.
`,
);
testPairs(
  'where money goes and where it is from',
  money,
  `
  a works by its road | contradicts | The works on Pier 4, along the North Harbour Road, cost Boreal [$90m]. | What Boreal paid for its works was [$70m].
  a house by its town | contradicts | Boreal of West Tormal got a loan of [$90m] for a kiln. | Boreal got a loan of [$70m] for a kiln.
  a lender by its name | null | Boreal got a loan of [$90m] from Marubo. | Boreal got a loan of [$70m] from Tennant.
`,
);
testPairs(
  'two elements that are sold as one',
  { ...tonnes, measure: 'production', material: 'ndpr-oxide', org: 'Boreal', place: null, period: '2025' },
  `
  by both names | contradicts | Boreal put out [1,396 tonnes] of neodymium and praseodymium. | Boreal made [1,380 tonnes] of NdPr.
  by one of them | null | Boreal put out [1,396 tonnes] of praseodymium. | Boreal made [1,380 tonnes] of NdPr.
`,
);
testPairs(
  'what another verb behind the figure says',
  { ...staff, place: null },
  `
  where its shares are traded | contradicts | Boreal employs [940 people] and is listed in Oslo. | Boreal has a staff of [870 people].
  where they work | null | Boreal employs [340 people] in Oslo and is listed there. | Boreal has a staff of [870 people].
`,
);
testPairs(
  'what is dug and what is sold',
  { kind: 'share', unit: '%', measure: 'mine-production', material: 'antimony', place: 'CN' },
  `
  sold by another verb | contradicts | China digs up [half] of it and sells none. | China digs up [34%] of it.
  sold by its own | null | China sells [half] of what is mined. | China digs up [34%] of it.
`,
);
testPairs(
  'a list of which one is named',
  { ...listed, measure: 'element-count', material: 'critical-minerals', place: 'US' },
  `
  one of them | contradicts | Tin is among the [31 metals] on the list. | The list has [27 metals].
  among them | contradicts | Graphite is among the [60 minerals] on the list. | The list has [50 minerals].
`,
);
testPairs(
  'firms of one trade',
  { kind: 'share', unit: '%', measure: 'other', material: 'rare-earths', place: 'CN' },
  `
  only the trade in common | null | About [40%] of Chinese rare earth firms lose money. | In China [a quarter] of small rare earth firms are shut.
  what they do | contradicts | About [40%] of Chinese rare earth firms lose money. | In China [a quarter] of rare earth firms lose money.
`,
);
