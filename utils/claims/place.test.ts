import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing.ts';

/** Whose each figure is: "CL", "CL>US" with the other side, "@Brenholm Mining"; "-" for nobody's. */
const whose = (text: string) =>
  claimsOf(text, '2024-08-14')
    .map(({ place, org, partner }) => `${org ? `@${org}` : (place ?? '-')}${partner ? `>${partner}` : ''}`)
    .join(' ');

describe('whose figure it is', () => {
  it.each([
    ['Australia, which mined 88,000 tonnes, stays ahead of Chile, which mined 49,000.', 'AU CL', 'relative clauses'],
    ['Output rose 4% in Zambia and 11% in the Congo.', 'ZM CD', 'each with its "in"'],
    ["Zambia's output rose 4% and the Congo's 11%.", 'ZM CD', 'possessors whose noun is left out'],
    ['Indonesia mines 60% of the nickel; the Philippines, 9%; New Caledonia, 5%.', 'ID PH NC', 'gapped clauses'],
    ['Neither India, with 6.9m tonnes of reserves, nor Brazil, with 21m, refines it.', 'IN BR', 'a phrase beside each'],
    ['Both Malaysia and Vietnam raised capacity, the former by 20% and the latter by 5%.', 'MY VN', 'former, latter'],
    ['Peru mined 27,000 tonnes and Chile, once credited with 13,000, a mere 2,100.', 'PE CL CL', 'a phrase between'],
    [
      'Production at Brenholm Mining fell 2% while Glencore lifted its own by 8%.',
      '@Brenholm Mining @Glencore',
      'a new company takes over',
    ],
    ['South Africa shipped 4m tonnes of ore to China, Zimbabwe 300,000.', 'ZA>CN ZW>CN', 'a new subject, same buyer'],
    ['Tin costs $230 a kilo in China and $1,050 in Europe.', 'CN EU', 'a place after its figure'],
    ['Metal | Output | Top producer | Share\nCobalt | 310,000 t | Congo | 73%', 'world CD', 'the cell after a figure'],
    ['Sterling fell 0.4% and the yen 1.1%.', 'GB JP', 'a currency is of its country'],
    ['The mine in Guizhou employs 900 people.', 'CN', 'a province'],
    ['Kent Chen counted 900 people.', '-', 'a county’s name in a person’s'],
  ])('%s → %s: %s', (text, expected) => expect(whose(text)).toBe(expected));
});
