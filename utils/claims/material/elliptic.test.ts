import { checkLines } from '../testing.ts';

checkLines([
  [
    'Peru’s output of zinc rose 4% to 900 tonnes in July, gold 9% to 30 tonnes and copper 2% to 500 tonnes.',
    [
      'change↑ 4% · production · zinc · PE · 2024-07',
      'amount 900 t · production · zinc · PE · 2024-07',
      'change↑ 9% · production · PE · 2024-07',
      'amount 30 t · production · PE · 2024-07',
      'change↑ 2% · production · copper · PE · 2024-07',
      'amount 500 t · production · copper · PE · 2024-07',
    ],
    'where a move led is of what moved, and gold is no material of the field',
  ],
  [
    'Peru’s output of tin was 90 tonnes in July. Nickel, at 900 tonnes, was 5% weaker and cobalt, at 300 tonnes, 8%.',
    [
      'amount 90 t · production · tin · PE · 2024-07',
      'amount 900 t · production · nickel · PE · 2024-07',
      'change↓ 5% · production · nickel · PE · 2024-07',
      'amount 300 t · production · cobalt · PE · 2024-07',
      'change↓ 8% · production · cobalt · PE · 2024-07',
    ],
    'a figure between commas is of the name before it',
  ],
]);
