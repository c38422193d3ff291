import { testPairs } from './sample-news.ts';
import { days, duty, type Fields, licence, money, staff, stake, tonnes } from './sample-sentence.ts';

const firm: Fields = { org: 'Boreal', place: null };
const wait: Fields = { ...days, place: 'CN', material: 'gallium' };
const share: Fields = { kind: 'share', unit: '%', measure: 'processing', material: 'gallium', place: 'CN' };
const mined: Fields = { ...tonnes, measure: 'mine-production', material: 'tungsten', place: 'CN', period: '2024' };
const growth: Fields = { kind: 'change', unit: '%', measure: 'other', direction: 'up', place: 'GB', period: '2025-Q3' };
const invested: Fields = { ...growth, measure: 'investment' };
const sum: Fields = { kind: 'amount', unit: 'EUR', measure: 'other', ...firm };
const cars: Fields = { kind: 'amount', unit: 'count', measure: 'other', place: 'NL', period: '2025' };

// Why | verdict | one article | another | fields of the other alone. "null": no relation.
testPairs(
  'the people of one company',
  { ...staff, ...firm },
  `
  no noun | contradicts | An auditor went through the lists and came to [about 430]. | Boreal employs [510 workers].
  until now | contradicts | Boreal has [430 people]. | Until now Boreal paid little, and it keeps [510 workers].
  until now it was | tension | Boreal employs [430 people]. | Until now Boreal employed [510 people].
  until now it has been | tension | Boreal employs [430 people]. | Until now Boreal has had [510 employees].
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
  what it cost | contradicts | Boreal has put [$30 million] into its smelter. | The Peruvian smelter of Boreal has cost [$50 million].
  what may be spent | null | Boreal has put [$30 million] into its smelter. | Boreal's board has allowed a budget of [$50 million] for the smelter.
  the state's part | null | Boreal has put $90 million into its kiln, of which the province of Uttersund paid [$20 million]. | Boreal has put [$90 million] into its kiln.
  so much of it | null | Boreal is putting $90 million into a kiln, [$20 million] of it borrowed. | Boreal is putting [$90 million] into a kiln.
  lent by a state at home | contradicts | Boreal got a loan of [$30 million] from the Commonwealth. | Australia lends Boreal [$50 million].
  a lender of another sum | contradicts | Boreal, which borrowed $20 million from Marubo, needs [$90 million] for its kiln. | The kiln has cost Boreal [$70 million].
  two banks | null | The Nordic Investment Bank lends Boreal [$30 million]. | The European Investment Bank lends Boreal [$50 million].
  one bank | contradicts | The European Investment Bank lends Boreal [$30 million]. | Boreal got a loan of [$50 million] from the European Investment Bank.
  two words for a loan | contradicts | Marubo lends Boreal [$30 million]. | Boreal owes its kiln to [$50 million] lent by Marubo.
`,
);
testPairs(
  'sums of one company',
  sum,
  `
  worth so much | contradicts | The order backlog reached [€30 million]. | Orders worth [€50 million] are in its backlog.
  what is owed and what is owed net | null | The debt of Boreal is [€30 million]. | The net debt of Boreal is [€20 million].
`,
);
testPairs(
  'the holders of one company',
  { ...stake, ...firm },
  `
  two holders in one clause | null | Marubo holds 51% of the company and Tennant [30%]. | Marubo holds [51%] of the company.
  the second of them again | contradicts | Marubo holds 51% of the company and Tennant [30%]. | Tennant holds [22%] of the company.
  in the hands of another | null | Half of the capital is Marubo's, [30%] is in the hands of the Danish Tennant. | Marubo owns [50%] of the capital.
  held by another | contradicts | Marubo sold its part; [30%] is held by Tennant. | Tennant owns [22%] of the company.
  who is told of further | agrees | It depends on Tennant, the Danish owner of [30%] of the shares. | Tennant holds [30%] of the shares.
  a name that opens the sentence | contradicts | Marubo, with [7%], may speak at meetings. | The Japanese Marubo holds [11%] of the company.
`,
);

testPairs(
  'one country of the world',
  share,
  `
  according to a capital | contradicts | China refines [70%] of all gallium. | Chip makers rely on China, which according to data from Canberra refines [60%].
`,
);
testPairs(
  'what a country has of the world',
  mined,
  `
  of the world's | agrees | China dug [61,000] of the world's 90,000 tonnes. | China dug [61,000 tonnes] of tungsten.
  of one's own | null | China exported [12,000] of its 61,000 tonnes. | China dug [61,000 tonnes] of tungsten.
`,
);

testPairs(
  'waits',
  wait,
  `
  by law and in fact | null | Firms wait [20 days] for a licence, for all that is said. | By law a licence has a statutory wait of [60 days].
  whose firms | null | European firms wait [20 days] for a licence. | Japanese firms wait [60 days] for a licence.
  by law | null | Firms wait [20 days] for a licence. | By law the wait for a licence is [60 days].
  a deadline | null | On average a licence takes [20 days]. | The deadline for a licence is [60 days].
  on paper | null | A licence takes a wait of [20 days]. | On paper the wait for a licence is [60 days].
`,
);

testPairs(
  'growth and what it would be in a year',
  growth,
  `
  two names of one | contradicts | The economy grew at an annualised rate of [1.2%]. | The economy grew [2.6%] at a yearly clip.
  one of them alone | null | The economy grew [0.4%] in the quarter. | The economy grew [1.6%] at an annual pace.
  by its long name | contradicts | The economy grew [0.4%]. | British gross domestic product was down [0.3%]. | { "direction": "down" }
`,
);
testPairs(
  'who invests',
  invested,
  `
  homes and firms | null | Housing investment rose [8.4%]. | Business investment rose [0.6%].
  firms, it turns out | contradicts | Business investment rose [1.6%]. | Firms, it turns out, had raised their investment by [0.6%].
  firms twice | contradicts | Business investment rose [1.6%]. | Investment by businesses rose [0.6%].
`,
);

testPairs(
  'duties, licences and ports',
  duty,
  `
  goods by where they are made | contradicts | The tariff is [12%] on bicycles from China. | Bicycles built in China face a tariff of [19%].
  other goods made there | null | The tariff is [12%] on bicycles from China. | Toys built in China face a tariff of [19%].
  until a month | tension | Chinese goods bear a tariff of [12%]. | Until November Chinese goods bore a tariff of [19%].
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
  cars,
  `
  of a city and a city's | contradicts | The port of Delfzijl unloaded [61,000 cars]. | Delfzijl's port unloaded [57,000 cars].
  another port | null | The port of Delfzijl unloaded [61,000 cars]. | The port of Moerdijk unloaded [9,000 cars].
`,
);
