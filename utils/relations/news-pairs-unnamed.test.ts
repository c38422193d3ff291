import { testPairs } from './sample-news.ts';
import { days, type Fields, licence, money, rate, stake, tonnes } from './sample-sentence.ts';

const growth: Fields = { kind: 'change', unit: '%', measure: 'other', direction: 'up', place: 'GB', period: '2025-11' };
const british: Fields = { ...rate, place: 'GB' };
const years: Fields = { ...days, unit: 'year', place: 'CN' };
const weeks: Fields = { ...days, unit: 'week', place: 'DE' };
const quota: Fields = { ...tonnes, measure: 'other', material: 'cobalt', place: 'CD', period: '2026' };
const things: Fields = { kind: 'amount', unit: 'count', measure: 'other', org: 'Boreal', place: null };
const somewhere: Fields = { ...things, org: null, place: 'GB' };
const ratio: Fields = { kind: 'share', unit: '%', measure: 'other', org: 'Boreal', place: null, period: '2025-Q4' };

// Why | verdict | one article | another | fields of the other alone. "null": no relation.
testPairs(
  'growth',
  growth,
  `
  the economy by two names | contradicts | Britain's economy grew by [0.3%] in November. | GDP rose [0.1%] in November, the statistics office said.
  the same | agrees | Gross domestic product edged up by [0.2%] on the month. | The economy expanded [0.2%] in November.
  services | null | GDP rose [0.1%] in November. | Services output rose [0.4%] in November.
  manufacturing | null | Economic output rose [0.1%] in November. | Manufacturing output grew [2.1%] in November.
  building | null | The economy grew [0.1%]. | Construction output grew [1.3%].
  shops | null | GDP rose [0.1%] in November. | Retail sales rose [0.6%] in November.
  cars within industry | null | Industrial production rose [1.1%]. | Car production jumped [25.5%].
  per head | null | GDP rose [0.4%] in November. | GDP per head rose [0.1%] in November.
  up and down | contradicts | The economy grew by [0.1%] in November. | The economy shrank by [0.1%] in November. | { "direction": "down" }
`,
);

testPairs(
  'rates',
  british,
  `
  joblessness by two names | contradicts | Unemployment stood at [5.1%]. | The jobless rate was [4.7%].
  joblessness and employment | null | Unemployment stood at [5.1%]. | The employment rate stood at [75.3%].
  poverty and joblessness | null | The jobless rate in the north was [9.7%]. | The poverty rate in the north was [18.2%].
  of the young | null | Unemployment stood at [5.1%]. | Unemployment among young people stood at [15.3%].
  the policy rate | agrees | The Bank held its benchmark interest rate at [3.75%]. | Interest rates stay at [3.75%], the Bank said.
  a mortgage | null | The Bank held its benchmark interest rate at [3.75%]. | The average interest rate on a mortgage is [4.9%].
  turnout and support | null | Turnout at the election was [61%]. | Labour won the election with [34%].
`,
);

testPairs(
  'sentences',
  years,
  `
  jailed and sentenced | agrees | The court jailed the trader for [six years]. | The trader was given a [six-year] sentence.
  two terms for one man | contradicts | The judge sentenced Lau to [six years] in prison. | Lau was jailed for [four years].
  two men | null | Lau was jailed for [six years]. | His partner Chan was sentenced to [two years] in prison.
  the most the law allows | null | Lau was jailed for [six years]. | The offence carries a maximum of [20 years] in prison.
  what was asked for | null | Lau was jailed for [six years]. | Prosecutors had asked for [ten years] in prison.
  a permit | null | Lau was jailed for [six years]. | The export permit is valid for [two years].
  a ban | null | Lau was jailed for [six years]. | Lau is banned from trading for [five years].
`,
);

testPairs(
  'durations',
  weeks,
  `
  a delivery | contradicts | Delivery of a motor takes [12 weeks]. | Motor makers wait [20 weeks] for delivery.
  a delivery and a review | null | Delivery of a motor takes [12 weeks]. | The ministry reviews an application for [six weeks].
  a truce | agrees | The truce runs for [12 weeks]. | Both sides kept to the [12-week] truce.
  a stock and a strike | null | Magnet stocks last for [three weeks]. | The strike went on for [six weeks].
  a delay | null | Delivery of a motor takes [12 weeks]. | Deliveries are delayed by [three weeks].
`,
);

testPairs(
  'quotas',
  quota,
  `
  a ceiling and a limit | agrees | The ceiling for the year is [96,600 tonnes]. | Kinshasa limits shipments to [96,600 tonnes].
  two quotas | contradicts | The export quota for the year is [96,600 tonnes]. | The export quota was fixed at [87,000 tonnes].
  what is held back | null | The ceiling for the year is [96,600 tonnes]. | A further [9,600 tonnes] is held back as a reserve.
  one miner’s | null | The export quota for the year is [96,600 tonnes]. | Of that quota the largest miner was allotted [31,200 tonnes].
  used so far | null | The export quota for the year is [96,600 tonnes]. | Miners have used [12,000 tonnes] of the quota.
`,
);

testPairs(
  'money',
  money,
  `
  for the same pit | contradicts | The group has sunk [$45m] into reopening the pit. | The company, which spent [$41m] on reopening the pit, declined to comment.
  for two things | null | Boreal spent [$40m] on a kiln. | Boreal spent [$12m] on drilling.
  a cost and an issue | null | The smelter cost Boreal [$1.2bn]. | Boreal raised [$150m] from investors.
  a loan by two names | agrees | Canberra lent Boreal [$1.65bn]. | Boreal has a [$1.65bn] loan from Canberra.
  what it cost | contradicts | The expansion cost [$545m]. | The expansion cost the company [$620m].
  a fine | null | Boreal spent [$40m] on a kiln. | Boreal paid a fine of [$3m].
  two lenders | null | The Export Bank of Korea lent Boreal [$90m]. | A consortium led by Zephyr lent Boreal [$30m].
`,
);

testPairs(
  'a state’s money',
  { ...money, unit: 'INR', org: null, place: 'IN' },
  `
  one scheme | agrees | Delhi approved a scheme of [7,280 crore rupees] for magnets. | The [Rs 7,280 crore] programme for magnets starts in April.
  two schemes | null | Delhi approved a scheme of [7,280 crore rupees] for magnets. | The minerals mission was given [16,300 crore rupees].
`,
);

testPairs(
  'stakes',
  stake,
  `
  owned by | contradicts | Daehwa's [12.4%] is not for sale. | South Korea's Daehwa Chemical owns [11.1 percent] of it.
  two owners | null | The founder keeps [31%] of Boreal. | Daehwa owns [11.1 percent] of Boreal.
  one fund | agrees | Norway's Havn fund has [3.1%] of Boreal. | The Havn fund holds [3.1%] of the company.
  what was sold | null | Alta owns [12%] of Boreal. | Alta sold [5%] of Boreal in May.
`,
);

testPairs(
  'things',
  things,
  `
  run and closed | null | Boreal has [12 plants]. | Boreal shut [three plants].
  run and run | contradicts | Boreal runs [12 plants]. | Boreal has [14 plants].
  orders and deliveries | null | Boreal ordered [40 trucks]. | Boreal has [15 trucks].
`,
);

testPairs(
  'things of a place',
  somewhere,
  `
  objections | contradicts | The council received [240 objections] to the quarry. | [312 objections] to the quarry reached the council.
  letters of support | null | The council received [240 objections] to the quarry. | The council had [35 letters] of support for the quarry.
  mines closed | null | The county has [58 mines]. | Inspectors closed [nine mines] in the county.
  signed and stayed away | null | [Twelve countries] signed the minerals pact. | [Eight countries] stayed away from the minerals talks.
  signed | contradicts | [Twelve countries] signed the minerals pact. | The minerals pact was signed by [14 countries].
`,
);

testPairs(
  'ratios',
  ratio,
  `
  availability and completion | null | Plant availability was [79%]. | The plant is [78%] complete at a cost of $10m.
  recovery | contradicts | Recovery at the plant averaged [79%]. | Recovery at the plant was [71%].
  recovery and margin | null | Recovery at the plant averaged [79%]. | The margin of the plant was [31%].
`,
);

testPairs(
  'permits',
  licence,
  `
  given and asked for | null | The ministry granted [23 licences]. | Carmakers asked for [141 licences].
  given | contradicts | The ministry granted [23 export licences]. | The ministry issued [31 export licences].
`,
);

testPairs(
  'shares of people and firms',
  { ...rate, kind: 'share', place: 'DE' },
  `
  two groups asked | null | In a survey [40%] of German firms reported shortages. | In a survey [75%] of Germans said they feared shortages.
  one survey | contradicts | In the chamber's survey [40%] of firms reported magnet shortages. | Magnet shortages hit [55%] of firms in the chamber's survey.
  two answers | null | In a survey [40%] of firms reported shortages. | In the survey [12%] of firms had stopped production.
`,
);

testPairs(
  'terms of several kinds',
  years,
  `
  custody and term | null | Lau was jailed for [six years]. | Lau had spent [two years] in custody before the trial.
  probation | null | Lau was jailed for [six years]. | A clerk, Ho, was put on probation for [two years].
  a mine and a contract | null | The mine has a life of [22 years]. | The offtake deal runs for [ten years].
  a mine’s life | contradicts | The mine has a life of [22 years]. | The life of the mine is put at [17 years].
  a search and a wait | null | It takes [ten years] to open a mine. | A licence for a mine is valid for [30 years].
  opening a mine | contradicts | It takes [ten years] to open a mine. | It takes [18 years] to open a mine.
`,
);

testPairs(
  'counts that sound alike',
  somewhere,
  `
  houses near and objections | null | The quarry lies close to [240 houses]. | The council received [312 objections] to the quarry.
  lorries | null | The quarry would send out [60 lorries] a day. | The quarry would need [15 lorries].
  wells drilled and sampled | null | Inspectors sampled [seven wells] near the pit. | The firm drilled [40 wells] at the pit.
  people charged and held | null | Police charged [nine people] with smuggling antimony. | Police held [27 people] for smuggling antimony.
  people charged | contradicts | Police charged [nine people] with smuggling antimony. | [Twelve people] were charged with smuggling antimony.
`,
);

testPairs(
  'distances',
  { kind: 'amount', unit: 'km', measure: 'other', org: null, place: 'GB' },
  `
  to two places | null | The quarry lies [2 km] from the school. | The quarry lies [5 km] from the river.
  to one | contradicts | The quarry lies [2 km] from the school in Elmsworth. | Parents say the quarry is [5 km] from the school in Elmsworth.
  a depth | null | The quarry lies [2 km] from the school. | The quarry would be [1 km] wide.
`,
);

testPairs(
  'sums in court',
  { kind: 'amount', unit: 'HKD', measure: 'other', org: null, place: 'HK' },
  `
  a fine and what goods were worth | null | The court fined the trader [HK$500,000] over the antimony. | The antimony the trader hid was worth [HK$4.2m].
  two fines | contradicts | The court fined the trader [HK$500,000] over the antimony. | The trader was fined [HK$800,000] over the antimony.
  a bribe | null | The court fined the trader [HK$500,000] over the antimony. | The trader paid a bribe of [HK$90,000] over the antimony.
`,
);
