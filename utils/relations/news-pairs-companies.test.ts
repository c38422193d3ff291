import { testPairs } from './sample-news.ts';
import { days, type Fields, money, staff, stake, tonnes } from './sample-sentence.ts';

const firm: Fields = { org: 'Boreal', place: null, material: null };
const capacity: Fields = { ...tonnes, measure: 'capacity', ...firm, material: 'rare-earths' };
const result: Fields = { kind: 'amount', unit: 'EUR', measure: 'revenue', ...firm, period: '2025-H2' };
const halted: Fields = { ...days, unit: 'month', ...firm };
const toll: Fields = { kind: 'amount', unit: 'count', measure: 'other', ...firm, period: '2026-01-12' };

// Why | verdict | one article | another | fields of the other alone. "null": no relation.
testPairs(
  'a part of a company that has more than the whole',
  { ...staff, ...firm },
  `
  fewer at one site | null | At its Tarnow plant Boreal has [400 people]. | Boreal employs [900 people].
  more at one site | contradicts | Boreal has [1,200 people] at Tarnow. | Boreal employs [900 people].
  two sites | null | Boreal has [210 people] at Tarnow. | Boreal has [340 people] at Elkhorn.
  more at one of two sites | null | Boreal has [1,200 people] at Tarnow. | At Elkhorn Boreal has [900 people].
  more at one site than go | null | Boreal has [1,200 people] at Tarnow. | Boreal cuts [900 jobs].
  more at one site than are lent | null | Boreal has [1,200 people] at Tarnow. | Boreal has [900 contractors].
  more at one site than women | null | Boreal has [1,200 people] at Tarnow. | Boreal employs [900 women].
  more at one site than strike | null | Boreal has [1,200 people] at Tarnow. | A strike of [900 workers] paralyses Boreal.
  fewer with a contract for good | null | Boreal has [600 permanent employees]. | Boreal employs [900 people].
  for good and for some hours | null | Boreal has [950 permanent employees]. | Boreal has [800 part-time employees].
  for some hours and all | null | Boreal has [300 part-time workers]. | Boreal employs [900 people].
  for good, and lent | null | Boreal has [950 permanent employees]. | Boreal has [800 contractors].
  for good, and those of a site | null | Boreal has [950 permanent employees]. | Boreal has [800 people] at Tarnow.
`,
);

testPairs(
  'what a company can make',
  capacity,
  `
  a place that opens the sentence | contradicts | In Tarnow, on the upper Wisla, Boreal runs a refinery able to make [9,000 tonnes] a year. | The Tarnow refinery, which has a capacity of [7,000 tonnes] a year, stands still.
  two places | null | In Tarnow, on the upper Wisla, Boreal runs a refinery able to make [9,000 tonnes] a year. | The Elkhorn refinery of Boreal has a capacity of [7,000 tonnes] a year.
  one place and all | null | In Tarnow, on the upper Wisla, Boreal runs a refinery able to make [7,000 tonnes] a year. | Boreal has a capacity of [9,000 tonnes] a year.
  a place before a semicolon | null | In Tarnow, on the upper Wisla, Boreal keeps a depot; its Elkhorn refinery can make [9,000 tonnes] a year. | The Tarnow refinery has a capacity of [7,000 tonnes] a year.
  what will be raised | contradicts | Stage 2 will raise the capacity from [4,000 tonnes] of oxide to 7,000 tonnes. | The works of Boreal can make [5,000 tonnes] a year.
  what will be raised at once | contradicts | The second line will lift it from [4,000 tonnes] to 7,000 tonnes. | The works of Boreal can make [5,000 tonnes] a year.
  what was raised | tension | The second line lifted it from [4,000 tonnes] to 7,000 tonnes. | The works of Boreal can make [5,000 tonnes] a year.
  of the step itself | null | Stage 2 has a capacity of [4,000 tonnes]. | The works of Boreal can make [7,000 tonnes] a year.
  two steps | null | Stage 2 has a capacity of [4,000 tonnes]. | Stage 1 has a capacity of [5,000 tonnes].
  what a step lifts, and another step | null | Stage 2 will raise the capacity from [4,000 tonnes] of oxide to 7,000 tonnes. | Stage 3 has a capacity of [5,000 tonnes].
`,
);

testPairs(
  'who lends to a company',
  { ...money, ...firm },
  `
  initials | contradicts | A loan of [$30 million] comes from the Nordic Investment Bank. | NIB lends Boreal [$50 million].
  initials, one sum | agrees | A loan of [$50 million] comes from the Nordic Investment Bank. | NIB lends Boreal [$50 million].
  other initials | null | Export Development Canada lends Boreal [$30 million]. | ECA lends Boreal [$50 million].
  initials of two | null | Boreal borrows [$30 million] from the Nordic Innovation Board. | The Nordic Investment Bank lends Boreal [$50 million].
  a loan and a grant | null | The Nordic Investment Bank lends Boreal [$30 million]. | NIB gave Boreal a grant of [$50 million].
  two loans of two | null | The European Investment Bank lends Boreal [$30 million]. | NIB lends Boreal [$50 million].
  a state behind its fund's name | contradicts | A loan of [$30 million] comes from the Commonwealth's Clean Metals Fund. | Boreal has borrowed [$50 million] from Canberra.
  a state and a private fund | null | A loan of [$30 million] comes from the Marubo Clean Metals Fund. | Boreal has borrowed [$50 million] from Canberra.
`,
);

testPairs(
  'a list of holders',
  { ...stake, ...firm },
  `
  a name before the figure | contradicts | Shareholders: Marubo [12%], Tennant 8%. | Marubo holds [15%] of the company.
  the same share | agrees | Shareholders: Marubo [12%], Tennant 8%. | Marubo holds [12%] of the company.
  another holder | null | Shareholders: Marubo [12%], Tennant 8%. | Tennant holds [8%] of the company.
  the second name | contradicts | Shareholders: Marubo 12%, Tennant [8%]. | Tennant holds [11%] of the company.
  behind other words | null | Shareholders: founders 30%, Marubo [12%]. | The founders hold [30%] of the company.
`,
);

testPairs(
  'what a company takes and what is left',
  result,
  `
  profit in letters | contradicts | For the half Boreal shows an NPAT of [€18 million]. | Boreal made a net profit of [€13 million] in the half.
  profit in letters and sales | null | For the half Boreal shows an NPAT of [€18 million]. | Boreal had sales of [€61 million] in the half.
  profit before tax | null | For the half Boreal shows an NPAT of [€18 million]. | Boreal made a pre-tax profit of [€24 million] in the half.
  six months | contradicts | Boreal made a profit of [€18 million] in the six months. | Boreal made a profit of [€13 million] in the half.
  what was brought in | contradicts | That brought in [€215 million]. | Sales were [€241 million].
  what was brought in and kept | null | That brought in [€215 million]. | Boreal made a profit of [€140 million].
  what a sale brought in | null | The sale of its old yard brought in [€30 million]. | Sales were [€41 million].
  what new shares brought in | null | A placement of new shares brought in [€30 million]. | Sales were [€41 million].
  what a deal brought in as profit | null | That brought in a profit of [€30 million]. | Sales were [€41 million].
`,
);

testPairs(
  'how long a works of a company stood',
  halted,
  `
  two words | contradicts | The mine of Boreal stood idle for [five months]. | The mine is open again after a standstill of [seven months].
  mine and smelter | null | The smelter of Boreal stood idle for [five months]. | The mine is open again after a standstill of [seven months].
  mine and trucks | null | Its trucks stood idle for [five months]. | The mine stood idle for [seven months].
  mine and port | null | The port of Boreal stood idle for [five months]. | The mine stood idle for [seven months].
  idle and on strike | null | The mine stood idle for [five months]. | Miners were on strike for [seven months].
  years ahead | contradicts | The ore reserves give the mine a life of [24 months]. | With such ore reserves the mine has [28 months] ahead of it.
  years behind | null | The ore reserves give the mine a life of [24 months]. | Those ore reserves have been dug for [28 months].
  a licence and a mine | null | The licence of the mine has [24 months] ahead of it. | The mine has a life of [28 months].
  an offtake deal and a mine | null | The offtake deal has [24 months] ahead of it. | The mine has a life of [28 months].
  two works ahead | null | The smelter has [24 months] ahead of it with the ore in store. | The mine has [28 months] ahead of it with the ore in store.
`,
);

testPairs(
  'the dead of one accident',
  toll,
  `
  the dead counted | contradicts | The company counts [five dead]. | An explosion killed [nine workers].
  the dead and the hurt | null | The company counts [five dead]. | The police now speak of [nine injured].
  the dead and those saved | null | The company counts [five dead]. | Divers brought up [nine workers] alive.
  two dead figures | agrees | The company counts [five dead]. | An explosion killed [five workers].
`,
);

testPairs(
  'money that a company got',
  { ...money, ...firm },
  `
  a loan by either side's word | contradicts | Boreal borrowed [$90m] from the treasury. | The treasury lent Boreal [$70m].
  in what form, and not for what | contradicts | Boreal obtained [$90m] in loans. | The treasury lent Boreal [$70m].
  a round and what was raised | contradicts | Boreal closed a funding round of [$90m]. | Boreal has raised [$70m].
  trap: for what it is | null | Boreal obtained [$90m] in loans for a kiln. | Boreal obtained [$70m] in loans.
`,
);

testPairs(
  "a company's shares, which are no index",
  { kind: 'change', direction: 'down', unit: '%', measure: 'price', ...firm, period: '2026-01-14' },
  `
  named or not | agrees | Shares in Boreal fell [7.8%]. | Boreal lost [7.8%].
`,
);

testPairs(
  'a figure that its clause is opened with',
  { ...result, unit: 'USD', period: '2025-Q3' },
  `
  what it is stands behind | contradicts | At [$90.4m], sales at Boreal were the highest ever. | Boreal reported sales of [$71.2m].
  and is another | null | At [$90.4m], profit at Boreal was the highest ever. | Boreal reported sales of [$71.2m].
`,
);
