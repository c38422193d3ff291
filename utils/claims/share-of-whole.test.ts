import { checkLines } from './testing.ts';

checkLines([
  [
    'Zambia mined over 40% of the world’s cobalt, put at 210,000 tonnes in 2023.',
    ['share ≥40% · mine-production · cobalt · ZM · 2023', 'amount 210000 t · mine-production · cobalt · world · 2023'],
    'what the whole comes to, and when',
  ],
  [
    'Last month Kenya halted its exports. Bolivia mined nearly 10% of the world’s tin, estimated at 300,000 tonnes last year.',
    ['share ~10% · mine-production · tin · BO · 2023', 'amount 300000 t · mine-production · tin · world · 2023'],
    'the time of the whole and not one told before',
  ],
  [
    'Peru is a large user, taking 10% of global tin demand at 40,000 tonnes.',
    ['share 10% · demand · tin · PE', 'amount 40000 t · demand · tin · world'],
    'with nothing between',
  ],
  [
    'Peru accounts for 60% of last year’s total zinc output of 71,000 tonnes.',
    ['share 60% · production · zinc · PE · 2023', 'amount 71000 t · production · zinc · world · 2023'],
    'a total in the same words',
  ],
  [
    'Brenholm Mining supplies 12% of the world’s tin, now put at 390,000 tonnes.',
    ['share 12% · supply · tin · Brenholm Mining', 'amount 390000 t · supply · tin · world'],
    'a house has a part',
  ],
  [
    'Ore made up 60% of Chile’s total exports of 900,000 tonnes in 2023.',
    ['share 60% · exports · CL · 2023', 'amount 900000 t · exports · CL · 2023'],
    'trap: the whole of one country',
  ],
  [
    'In reserves of tin Peru has 40 million tonnes out of about 90 million.',
    ['amount 40000000 t · reserves · tin · PE', 'amount ~90000000 t · reserves · tin · world'],
    'a part and all there is',
  ],
]);
