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
    ['China takes 70% of Chile’s copper exports.', 'CL>CN', 'who takes exports'],
    ['China was the source of 46% of EU imports.', 'EU>CN', 'who is the source of imports'],
    ["China's share of German tin imports rose to 95%.", 'DE>CN', 'whose share of imports'],
    ['Turkey provides 99% of the EU’s boron.', 'EU>TR', 'who provides what another uses'],
    ['Germany accounts for 20% of the EU’s copper demand.', 'DE', 'a member is no other side'],
    ['Europe is 98% dependent on China for magnets.', 'EU>CN', 'dependent on'],
    ['Vietnam’s biggest market was Japan, which bought goods worth $119bn.', 'VN>JP', 'the biggest market'],
    ['Taiwan purchased $3bn of American corn.', 'TW>US', 'whose goods were bought'],
    ['Myanmar was the top source of China’s tin imports, at 900 tonnes.', 'CN>MM', 'the source of imports'],
    ['Of the cobalt China refines, 98% comes from the Congo.', 'CN>CD', 'a part of what is used, named first'],
    ['Some 80% of the tin used by American industry is Chinese.', 'US>CN', 'a predicate says where it is from'],
    ['Brazil sold China 900 tonnes of soybeans.', 'BR>CN', 'who is sold a thing'],
    ['Australia supplies Japan with 40% of its gas.', 'JP>AU', 'who is supplied with a part'],
    ['German customers bought 900 tonnes of tin from China.', 'DE>CN', 'a country’s customers'],
    ['Flows to Japan recovered to 900 tonnes, figures from Chinese customs show.', 'CN>JP', 'customs count their own'],
    ['Ottawa slapped 25% on American products.', 'CA>US', 'a tariff that is not called one'],
    ['South Korea’s cars face 15% at the American border.', 'US>KR', 'nor is what goods face'],
    ['Japan agreed to a tariff of 15% on most of its exports to the US.', 'US>JP', 'a tariff on its exports'],
    ['Guinea exported 146 tonnes, nearly all of it to China.', 'GN', 'the most of it is not the whole'],
    ['Swiss exporters face a tariff of 39% in America.', 'US>CH', 'who faces a tariff'],
    ['Trump threatened China with a tariff of 100%.', 'US>CN', 'who is threatened with one'],
    ['China hit back with a tariff of 25% on American goods.', 'CN>US', 'who hits back levies it'],
    ['Germany fell 1.4%, with France flat and Ireland up 5%.', 'DE IE', 'the nearer of two subjects'],
    ['India and Brazil come after China, at 8% and 6% of output respectively.', 'IN BR', 'respectively, of a group'],
    ['Beijing wants Washington to end the ban within 30 days.', 'US', 'who is asked to do a thing'],
    ['Where the tin is\nPeru\nReserves are put at 900 tonnes.\nChile\nThey dug up 400 tonnes.', 'PE CL', 'headings'],
    ['Brazil was hit hardest. Its goods face a tariff of 50% in the US.', 'US>BR', '"its goods"'],
    ['Exports to Japan were stopped for two months.', '->JP', 'how long a trade stopped'],
    ['Turkey dug up tin. Gold rose 1%.', '-', 'a good with a market of its own'],
    ['Brenholm Mining invested $90m in Sedda Lithium.', '@Sedda Lithium', 'who gets the money'],
    ['Tin costs $230 a kilo in China and $1,050 in Europe.', 'CN EU', 'a place after its figure'],
    ['Metal | Output | Top producer | Share\nCobalt | 310,000 t | Congo | 73%', 'world CD', 'the cell after a figure'],
    ['Sterling fell 0.4% and the yen 1.1%.', 'GB JP', 'a currency is of its country'],
    ['The mine in Guizhou employs 900 people.', 'CN', 'a province'],
    ['About 70% of all cobalt goes into batteries.', 'world', 'a part of all there is'],
    ['Tin is mined in Peru. Vehicles take 43% of the demand for cobalt.', 'world', 'so is a part of demand'],
    ['The copper market will see a surplus of 900 tonnes.', 'world', 'a market’s balance'],
    ['Tin is what Peru digs up. Ministers from 50 countries came.', '-', 'states that are counted'],
    ['Tin is what Peru digs up. Tin melts at 232 degrees Celsius.', '-', 'a melting point'],
    ['Tin is what Peru digs up. The talks lasted 100 minutes.', '-', 'how long talks lasted'],
    ['The Interior Department put 10 minerals on the list.', 'US', 'a list somebody has drawn up'],
    ['There are 17 rare earth elements, says the Interior Department.', '-', 'a matter of chemistry'],
    ['Kent Chen counted 900 people.', '-', 'a county’s name in a person’s'],
  ])('%s → %s: %s', (text, expected) => expect(whose(text)).toBe(expected));
});
