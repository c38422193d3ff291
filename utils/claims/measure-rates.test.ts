import { describe } from 'vitest';
import { checkLines } from './testing.ts';

describe('rates with no whole, and what is won or closed', () => {
  checkLines([
    [
      'Spot lithium sold at a discount of 6% to the contract price.',
      ['amount 6% · price · lithium'],
      'a discount to another price is no fall',
    ],
    [
      'Cobalt hydroxide trades at a 12% discount to metal.',
      ['amount 12% · price · cobalt'],
      'the same before its noun',
    ],
    ['Cobalt hydroxide stands at 98% of the metal price.', ['amount 98% · price · cobalt'], 'a price told by another'],
    ['Recovery averaged 84% in the quarter.', ['share 84% · other'], 'what is won out of an ore'],
    [
      'A recovery of 3% in zinc exports surprised traders.',
      ['change↑ 3% · exports · zinc'],
      'a recovery in exports is a change',
    ],
    [
      'Boreal Mining got a loan of €120 million at 4.2%.',
      ['amount 120000000 EUR · investment · Boreal Mining', 'amount 4.2% · other · Boreal Mining'],
      'what a loan costs',
    ],
    [
      'Boreal Mining, which closed 4.2 percent higher Tuesday, makes magnets.',
      ['change↑ 4.2% · price · Boreal Mining · 2024-08-13'],
      'a day of trading of a company',
    ],
    [
      'Dysprosium is 40% dearer in Rotterdam than in Baotou.',
      ['amount 40% · price · dysprosium · EU'],
      'two places compared',
    ],
    ['Chinese goods pay 10% at the border.', ['amount 10% · tariff · ?→CN'], 'goods pay duties'],
    ['Copper pays 12%.', ['amount 12% · tariff · copper'], 'a material pays duties'],
    ['Copper investors paid 12% at auction.', ['share 12% · investment · copper'], 'investors pay no duties'],
    ['Chinese buyers of cobalt paid 10% more.', ['change↑ 10% · price · cobalt · CN'], 'buyers pay prices'],
  ]);
});

describe('parts of capacity, and guidance', () => {
  checkLines([
    [
      "Boreal Mining's smelter ran at 31% of its 1,500-tonne nameplate.",
      ['share 31% · capacity · Boreal Mining', 'amount 1500 t · capacity · Boreal Mining'],
      'a figure stands between',
    ],
    ['Utilisation was 78% in May.', ['share 78% · capacity · 2024-05'], 'a word for it'],
    [
      'Boreal Mining repeats its guidance of 17,000 tonnes of zinc for the year.',
      ['amount 17000 t · production · zinc · Boreal Mining · 2024 · forecast'],
      'what a company guides to it makes',
    ],
    [
      'Boreal Mining guided to exports of 17,000 tonnes of zinc.',
      ['amount 17000 t · exports · zinc · Boreal Mining · forecast'],
      'but where it says what',
    ],
  ]);
});

describe('dependence', () => {
  checkLines([
    [
      "Japan frets. China's share of its rare earth supply was 72 percent in 2023.",
      ['share 72% · dependence · rare-earths · JP→CN · 2023'],
      "another's share of what a place gets",
    ],
    [
      "China's share of the world's rare earth supply was 72 percent in 2023.",
      ['share 72% · supply · rare-earths · CN · 2023'],
      "of the world's",
    ],
    [
      'Britain needs gallium. It imports 100 per cent of it.',
      ['share 100% · dependence · gallium · GB'],
      'all of what was named',
    ],
    [
      'Japan needs gallium and zinc. It imports 60% of both, and most of its tin.',
      ['share 60% · dependence · gallium · JP'],
      'all of several that were named',
    ],
    [
      'Imports of graphite grew to 52,900 tons and met 57% of European demand.',
      ['amount 52900 t · imports · graphite · EU', 'share 57% · dependence · graphite · EU'],
      'imports that meet demand, told after "and"',
    ],
  ]);
});

describe('people and money', () => {
  checkLines([
    ['Germany lacks 9,000 metallurgists.', ['amount 9000 count · workforce · DE'], 'who are lacking would be at work'],
    ['Nine thousand metallurgists came to the fair.', ['amount 9000 count · other'], 'who come are not'],
    ['For a town of 4,300 that is a lot.', ['amount 4300 count · other'], 'who live there'],
    [
      'Brussels found €3 billion for critical raw materials.',
      ['amount 3000000000 EUR · investment · critical-minerals · EU'],
      'money for something',
    ],
    [
      'Licences take 45 days, and one in five is refused.',
      ['amount 45 day · duration', 'share 20% · licence-count'],
      'a part of the applications',
    ],
  ]);
});
