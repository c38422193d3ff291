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
      'Imports of antimony are taxed at 15%, and not at 20%.',
      ['tariff antimony', 'tariff antimony'],
      'imports of a material are not all goods',
    ],
    [
      'Its gallium imports fell 9% and those of tungsten by 4%.',
      ['imports gallium change', 'imports tungsten change'],
      'each its own',
    ],
    [
      'Peru gets 27% of its tungsten and 3% of its tellurium from China.',
      ['dependence tungsten', 'dependence tellurium'],
      'what the number is a part of, before what was told just before',
    ],
  ]);
  checkLines([
    [
      'Rare earths: Dysprosium oxide in Europe eased to $640/kg from $655/kg in May.',
      ['amount 640 USD/kg · price · dysprosium · EU', 'amount 655 USD/kg · price · dysprosium · EU · 2024-05'],
      'one of a group under the group’s label',
    ],
  ]);
});
