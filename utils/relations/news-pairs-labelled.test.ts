import { testPairs } from './sample-news.ts';
import { days, type Fields, money, staff, stake, tonnes } from './sample-sentence.ts';

const firm: Fields = { org: 'Boreal', place: null };
const wait: Fields = { ...days, place: 'CN', material: 'gallium' };
const share: Fields = { kind: 'share', unit: '%', measure: 'processing', material: 'gallium', place: 'CN' };
const mined: Fields = { ...tonnes, measure: 'mine-production', material: 'tungsten', place: 'CN', period: '2024' };
const growth: Fields = { kind: 'change', unit: '%', measure: 'other', direction: 'up', place: 'GB', period: '2025-Q3' };
const invested: Fields = { ...growth, measure: 'investment' };
const orders: Fields = { kind: 'amount', unit: 'EUR', measure: 'other', ...firm };

// Why | verdict | one article | another | fields of the other alone. "null": no relation.
testPairs(
  'the people of one company',
  { ...staff, ...firm },
  `
  a bare headcount | contradicts | The paper counted heads and arrived at [about 165]. | Boreal employs [190 workers].
  so far and now | contradicts | Boreal has [146 people]. | Until now the company hired slowly and employs [190 workers].
  a number taken back | contradicts | What [146 people] do at Boreal matters. | They are no longer [146 people], as a notice had it. | { "modality": "denied" }
  those shed and all | null | Boreal shed [850 jobs]. | Boreal employs [9,400 people].
  of all, some shed | agrees | Boreal wants to shed 850 of [9,400 jobs]. | It has [9,400 employees].
  those of one site | null | Boreal has [2,900 workers]. | There it has [640 of them]; the larger number is of all its sites.
`,
);

testPairs(
  'the money of one company',
  { ...money, ...firm, material: null },
  `
  until now | contradicts | To date Boreal has invested [$41 million] in the project. | Until now the company invested [$65 million].
`,
);
testPairs(
  'the orders of one company',
  orders,
  `
  worth so much | contradicts | The order book stood at [€118 million]. | Orders worth [€112 million] were on its books.
`,
);
testPairs(
  'the holders of one company',
  { ...stake, ...firm },
  `
  a name that opens the sentence | contradicts | Kitano, with [9.9%], has a veto. | The Japanese Kitano holds [12%] of the company.
`,
);

testPairs(
  'one country of the world',
  share,
  `
  according to a capital | contradicts | China refines [94%] of all gallium. | China, which according to Brussels does [86%] of the refining, sells less.
`,
);
testPairs(
  'what a country has of the world',
  mined,
  `
  of the world's | agrees | China mined [67,000] of the world's 81,000 tonnes. | China mined [67,000 tonnes] of tungsten.
  of one's own | null | China exported [12,000] of its 81,000 tonnes. | China mined [67,000 tonnes] of tungsten.
`,
);

testPairs(
  'waits',
  wait,
  `
  by law and in fact | null | Firms wait [26 days] for a licence, for all that is said. | By law a licence has a statutory wait of [45 days].
  on paper | null | A licence takes a wait of [26 days]. | On paper the wait for a licence is [45 days].
`,
);

testPairs(
  'growth and what it would be in a year',
  growth,
  `
  two names of one | contradicts | The economy grew at an annualised rate of [1.8%]. | The economy grew [2.3%] on an annual basis.
  one of them alone | null | The economy grew [0.4%] in the quarter. | The economy grew [1.8%] at an annual pace.
`,
);
testPairs(
  'who invests',
  invested,
  `
  homes and firms | null | Housing investment rose [9.4%]. | Business investment rose [0.2%].
  firms twice | contradicts | Business investment rose [1.4%]. | Investment by businesses rose [0.2%].
`,
);
