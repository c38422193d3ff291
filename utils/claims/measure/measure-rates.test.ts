import { describe } from 'vitest';
import { checkLines } from '../testing.ts';

describe('duties that goods pay', () => {
  checkLines([
    ['Chinese goods pay 10% at the border.', ['amount 10% · tariff · ?→CN'], 'goods pay duties'],
    ['Copper pays 12%.', ['amount 12% · tariff · copper'], 'a material pays duties'],
    ['Copper investors paid 12% at auction.', ['share 12% · investment · copper'], 'investors pay no duties'],
  ]);
});

describe('grades, and what is won out of an ore', () => {
  checkLines([
    [
      "Boreal Mining's resource stands at 30 million tonnes at 24%.",
      ['amount 30000000 t · reserves · Boreal Mining', 'share 24% · other · Boreal Mining'],
      'a grade beside an amount of ore',
    ],
    ['Recovery averaged 84% in the quarter.', ['share 84% · other'], 'what is won out of an ore'],
    [
      'A recovery of 3% in zinc exports surprised traders.',
      ['change↑ 3% · exports · zinc'],
      'a recovery in exports is a change',
    ],
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

describe('parts that somebody takes or supplies', () => {
  checkLines([
    [
      "India's dependence for tin is 90%. Peru, meanwhile, shipped 900 tonnes of tin.",
      ['share 90% · dependence · tin · IN', 'amount 900 t · exports · tin · PE'],
      'no weight is a dependence',
    ],
    [
      'Sojitz will take a third of the output of gallium.',
      ['share 33.33% · demand · gallium · Sojitz · forecast'],
      'what a customer takes',
    ],
    [
      "Qatar supplied a third of the world's helium in 2023; gallium is another matter.",
      ['share 33.33% · supply · QA · 2023'],
      'goods the glossary does not know',
    ],
    [
      'Peru mined zinc. Qatar sells helium, 40 tonnes of it to Peru.',
      ['amount 40 t · exports · QA→PE'],
      'a good with a story of its own',
    ],
    [
      'India imported 53,700 tonnes of magnets in 2023, up 88 per cent, and 93 per cent came from China.',
      [
        'amount 53700 t · imports · IN · 2023',
        'change↑ 88% · imports · IN · 2023',
        'share 93% · imports · IN→CN · 2023',
      ],
      'a verb of its own is no gap',
    ],
  ]);
});
