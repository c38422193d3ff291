import { describe } from 'vitest';
import { checkLines, checkMeasures } from '../testing.ts';

describe('a material among the number’s own words', () => {
  checkMeasures([
    [
      'Gold stood at $2,400 an ounce; copper at $9,100 a tonne.',
      ['price -', 'price copper'],
      'after one of no material',
    ],
    [
      'Imports of gallium are taxed at 8%, and at 9% from May.',
      ['tariff gallium', 'tariff gallium'],
      'imports of a material are not all goods',
    ],
    [
      'Its gallium imports fell 9% and those of tungsten by 4%.',
      ['imports gallium change', 'imports tungsten change'],
      'each its own',
    ],
    [
      'Peru gets 40% of its tungsten and 9% of its gallium from China.',
      ['dependence tungsten', 'dependence gallium'],
      'what the number is a part of, before what was told just before',
    ],
    [
      'Lithium returns to Chile\nMills are at work again. Ninety restaurants have opened in Calama.',
      ['other -'],
      'things counted are of no material that they do not name',
    ],
    [
      'Lithium is dear in Chile. The census counted 19 million people, 4% more than in 2012. It was first said to be 8%.',
      ['other -', 'other - change', 'other - change'],
      'after a figure of no material that measures the same',
    ],
  ]);
  checkLines([
    [
      'Rare earths: Terbium metal in Japan slipped to $940/kg from $955/kg in May.',
      ['amount 940 USD/kg · price · terbium · JP', 'amount 955 USD/kg · price · terbium · JP · 2024-05'],
      'one of a group under the group’s label',
    ],
  ]);
});
