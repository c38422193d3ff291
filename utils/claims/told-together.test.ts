import { checkLines } from './testing.ts';

checkLines([
  [
    'The ministry says that 800 tonnes of tin, 300 tonnes of zinc and 70 tonnes of cobalt will be required by 2030.',
    [
      'amount 800 t · demand · tin · 2030 · forecast',
      'amount 300 t · demand · zinc · 2030 · forecast',
      'amount 70 t · demand · cobalt · 2030 · forecast',
    ],
    'goods that share the verb behind the last of them',
  ],
  [
    'Peru has 800 tonnes of tin, and 70 tonnes of cobalt were mined in Chile in 2023.',
    ['amount 800 t · reserves · tin · PE', 'amount 70 t · mine-production · cobalt · CL · 2023'],
    'trap: the first has a verb of its own',
  ],
]);
