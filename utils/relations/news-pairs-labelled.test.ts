import { testPairs } from './sample-news.ts';
import { days, duty, type Fields, licence, money, staff, stake, tonnes } from './sample-sentence.ts';

const firm: Fields = { org: 'Boreal', place: null };
const wait: Fields = { ...days, place: 'CN', material: 'gallium' };
const share: Fields = { kind: 'share', unit: '%', measure: 'processing', material: 'gallium', place: 'CN' };
const mined: Fields = { ...tonnes, measure: 'mine-production', material: 'tungsten', place: 'CN', period: '2024' };
const growth: Fields = { kind: 'change', unit: '%', measure: 'other', direction: 'up', place: 'GB', period: '2025-Q3' };
const invested: Fields = { ...growth, measure: 'investment' };
const sum: Fields = { kind: 'amount', unit: 'EUR', measure: 'other', ...firm };
const boxes: Fields = { kind: 'amount', unit: 'count', measure: 'other', place: 'NL', period: '2025' };

// Why | verdict | one article | another | fields of the other alone. "null": no relation.
testPairs(
  'the people of one company',
  { ...staff, ...firm },
  `
  no noun | contradicts | An auditor went through the lists and came to [about 430]. | Boreal employs [510 workers].
  until now | contradicts | Boreal has [430 people] on its books. | Until now Boreal paid little, and it keeps [510 workers].
  a number taken back | contradicts | Lunch is free for the [430 people] of Boreal. | By spring there were no longer [430 people], a memo says. | { "modality": "denied" }
  those who go and all | null | Boreal will shed [60 jobs]. | Boreal employs [900 people].
  of all, some go | agrees | Boreal means to shed 60 of [900 jobs]. | The payroll counts [900 employees].
  those of one site | null | Boreal has [900 workers]. | There it has [210 people], and elsewhere the rest.
`,
);

testPairs(
  'the money of one company',
  { ...money, ...firm, material: null },
  `
  until now | contradicts | So far Boreal has put [$30 million] into the kiln. | Until now Boreal has put in [$50 million].
  what it cost | contradicts | Boreal has spent [$30 million] on its refinery. | The Peruvian refinery of Boreal has cost [$50 million].
  what may be spent | null | Boreal has spent [$30 million] on its refinery. | Boreal approved a budget of [$50 million] for its refinery.
`,
);
testPairs(
  'sums of one company',
  sum,
  `
  worth so much | contradicts | The order backlog reached [€30 million]. | Orders worth [€50 million] are in its backlog.
  what is owed and what is owed net | null | Boreal has debt of [€30 million]. | Boreal has net debt of [€20 million].
`,
);
testPairs(
  'the holders of one company',
  { ...stake, ...firm },
  `
  a name that opens the sentence | contradicts | Marubo, with [7%], may speak at meetings. | The Japanese Marubo holds [11%] of the company.
`,
);

testPairs(
  'one country of the world',
  share,
  `
  according to a capital | contradicts | China refines [70%] of all gallium. | China, which according to Canberra does [60%] of the refining, sells less.
`,
);
testPairs(
  'what a country has of the world',
  mined,
  `
  of the world's | agrees | China mined [40,000] of the world's 90,000 tonnes. | China mined [40,000 tonnes] of tungsten.
  of one's own | null | China exported [12,000] of its 40,000 tonnes. | China mined [40,000 tonnes] of tungsten.
`,
);

testPairs(
  'waits',
  wait,
  `
  by law and in fact | null | Firms wait [20 days] for a licence, for all that is said. | By law a licence has a statutory wait of [60 days].
  on paper | null | A licence takes a wait of [20 days]. | On paper the wait for a licence is [60 days].
`,
);

testPairs(
  'growth and what it would be in a year',
  growth,
  `
  two names of one | contradicts | The economy grew at an annualised rate of [1.2%]. | The economy grew [2.6%] on an annual basis.
  one of them alone | null | The economy grew [0.4%] in the quarter. | The economy grew [1.6%] at an annual pace.
  by its long name | contradicts | The economy grew [0.4%]. | British gross domestic product shrank by [0.2%]. | { "direction": "down" }
`,
);
testPairs(
  'who invests',
  invested,
  `
  homes and firms | null | Housing investment rose [8.4%]. | Business investment rose [0.6%].
  firms twice | contradicts | Business investment rose [1.6%]. | Investment by businesses rose [0.6%].
`,
);

testPairs(
  'duties, licences and ports',
  duty,
  `
  goods by where they are made | contradicts | America has a tariff of [25%] on magnets from China. | Magnets made in China pay a tariff of [34%].
  other goods made there | null | America has a tariff of [25%] on magnets from China. | Toys made in China pay a tariff of [34%].
  until a month | tension | The tariff on Chinese goods is [25%]. | Until November the tariff on Chinese goods was [34%].
`,
);
testPairs(
  'licences of one month',
  { ...licence, material: 'gallium', period: '2026-01' },
  `
  to export or not said | contradicts | The ministry granted [46 licences] in January. | The office gave out [31 export licences], all granted in January.
  asked for | null | The ministry granted [46 licences] in January. | The office has [31 export licences] pending that were filed for in January.
`,
);
testPairs(
  'a port in a year',
  boxes,
  `
  of a city and a city's | contradicts | The port of Rotterdam handled [13.8 million containers]. | Rotterdam's port handled [12.9 million containers].
  another port | null | The port of Rotterdam handled [13.8 million containers]. | The port of Moerdijk handled [0.4 million containers].
`,
);
