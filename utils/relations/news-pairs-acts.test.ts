import { testPairs } from './sample-news.ts';
import { type Fields, money, price, tonnes } from './sample-sentence.ts';

const shipped: Fields = { ...tonnes, measure: 'exports', material: 'tungsten', place: 'CN', period: '2025' };
const tin: Fields = { ...price, material: 'tin', place: null };
const seized: Fields = { ...tonnes, measure: 'other', material: 'antimony', place: 'CN' };
const firm: Fields = { ...money, org: 'Boreal', place: null, material: null };
const lying: Fields = { ...tonnes, measure: 'stockpile', material: 'uranium', place: 'NE' };
const ballot: Fields = {
  kind: 'amount',
  unit: 'count',
  measure: 'other',
  material: null,
  place: 'FR',
  period: '2026-01-13',
};
const spent: Fields = {
  kind: 'change',
  unit: '%',
  measure: 'investment',
  material: null,
  place: 'FR',
  direction: 'up',
  period: '2025-Q3',
};

// Why | verdict | one article | another | fields of the other alone. "null": no relation.
testPairs(
  'what went out and what might have',
  shipped,
  `
  of what was permitted | contradicts | China shipped [18,600 tonnes] of a permitted 30,184. | China's shipments came to [16,900 tonnes].
  of what was allowed | contradicts | China shipped [18,600 tonnes] of the allowed amount. | China's shipments came to [16,900 tonnes].
  what was permitted | null | China had permitted [18,600 tonnes] to go out. | China's shipments came to [16,900 tonnes].
  what was permitted of more | null | China shipped 18,600 tonnes of a permitted [30,100 tonnes]. | China's shipments came to [16,900 tonnes].
  what may go out | null | The quota allowed [18,600 tonnes]. | China's shipments came to [16,900 tonnes].
  what thieves took out | null | Smugglers took out [12,600 tonnes]. | China's shipments came to [16,900 tonnes].
  what went out against the law | null | Some [12,600 tonnes] went out illegally. | China's shipments came to [16,900 tonnes].
  of what was smuggled | contradicts | Smugglers took out [12,600 tonnes]. | Smuggled goods came to [16,900 tonnes].
`,
);
testPairs(
  'tin in a list of prices',
  tin,
  `
  behind another good | contradicts | Dysprosium oxide was at $805 a kilo and tin at [$31.5 a kilo]. | Tin costs [$27.5 a kilo].
  behind another form | contradicts | Tungsten powder was at $85 a kilo and tin at [$31.5 a kilo]. | Tin costs [$27.5 a kilo].
  its own form | null | Tin ingots were at $29 a kilo and tin powder at [$34.5 a kilo]. | Tin costs [$27.5 a kilo].
  its own form before | null | Tin powder and flakes cost [$34.5 a kilo]. | Tin costs [$27.5 a kilo].
  its own form before another verb | null | Tin powder rose 3% and sold for [$34.5 a kilo]. | Tin costs [$27.5 a kilo].
  of another form behind | null | Tin was at $29 a kilo and its powder at [$34.5 a kilo]. | Tin costs [$27.5 a kilo].
`,
);
testPairs(
  'what was seized',
  seized,
  `
  a verb and a noun | contradicts | In a crackdown on smuggling, officers have seized [560 tonnes] of antimony. | A crackdown on smuggling led to the seizure of [480 tonnes] of antimony.
  seized and smuggled | null | In a crackdown on smuggling, officers have seized [560 tonnes] of antimony. | Before the crackdown smugglers had moved [480 tonnes] of antimony.
  seized in two towns | null | Officers in Nansha seized [56 tonnes] of antimony. | A seizure of [48 tonnes] of antimony was made at Dalian.
  seized and given back | null | In a crackdown officers have seized [560 tonnes] of antimony. | After the crackdown [480 tonnes] of antimony went back to their owners.
`,
);
testPairs(
  'money for a company, with words set in',
  firm,
  `
  between the verb and the sum | contradicts | Canberra has lent one smelter, Boreal's on the bay, [$30 million]. | Boreal has a loan of [$24 million] from Canberra.
  given and lent | null | Canberra has granted one smelter, Boreal's on the bay, [$30 million]. | Boreal has a loan of [$24 million] from Canberra.
  lent by another | null | Marubo has lent one smelter, Boreal's on the bay, [$30 million]. | Boreal has a loan of [$24 million] from Canberra.
  behind a semicolon | null | Canberra lends to smelters; Boreal put into its own, the one on the bay, [$30 million]. | Boreal has a loan of [$24 million] from Canberra.
  grants of a state and of the public | contradicts | The public has given Boreal [$30 million] in grants. | Boreal has had [$24 million] in grants from the state.
  grants of a state and of a house | null | The public has given Boreal [$30 million] in grants. | Boreal has had [$24 million] in grants from Marubo.
  what was spent, in line | contradicts | Boreal: capex to date [$30 million], in line. | Boreal has so far spent [$24 million] on its refinery.
  what was spent on looking for ore | null | Boreal: capex to date [$30 million], in line. | Boreal has so far spent [$24 million] on exploration.
`,
);
testPairs(
  'what lies somewhere',
  lying,
  `
  behind another verb | contradicts | Some [1,500 tonnes] of yellowcake are lying at Imouren. | What is left at Imouren is [1,300 tonnes].
  in two places | null | Some [1,500 tonnes] of yellowcake are lying at Imouren. | What is left at Akokan is [1,300 tonnes].
  there and all | null | Some [1,500 tonnes] of yellowcake are lying at Imouren. | Niger has [1,900 tonnes] in store.
`,
);
testPairs(
  'a vote',
  ballot,
  `
  for it | contradicts | The bill passed the Senate by [62 votes] to 15. | The Senate passed the bill by [54 votes] to 23.
  against it | contradicts | The bill passed the Senate by 62 votes to [15]. | The Senate passed the bill by 54 votes to [23].
  for and against | null | The bill passed the Senate by [62 votes] to 40. | The Senate passed the bill by 54 votes to [33].
  of two houses | null | The bill passed the Senate by [62 votes] to 15. | The bill passed the lower house by [74 votes] to 23.
  of two bills | null | The budget passed the Senate by [62 votes] to 15. | The Senate passed the treaty by [54 votes] to 23.
  needed and given | null | The bill passed the Senate by [62 votes] to 15. | In the Senate the bill needed [54 votes].
`,
);
testPairs(
  'what a country invests',
  spent,
  `
  the state and all | null | Public investment rose [3%]. | Investment rose [5%].
  the state and firms | null | Public investment rose [3%]. | Business investment rose [5%].
`,
);
