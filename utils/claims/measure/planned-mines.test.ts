import { describe } from 'vitest';
import { checkLines } from '../testing.ts';

describe('a mine or a plant that is not built', () => {
  checkLines([
    [
      'A feasibility study completed in 2022 outlines output of 2,900 tonnes of zinc and puts the cost at $95m.',
      ['amount 2900 t · production · zinc · forecast', 'amount 95000000 USD · investment · zinc · forecast'],
      'a study tells of what is not there, and its own year is no time of it',
    ],
    [
      'Boreal Mining is considering raising output of zinc by 12%.',
      ['change↑ 12% · production · zinc · Boreal Mining · forecast'],
      'what is weighed is not done',
    ],
    [
      'Boreal Mining wants to build a 9,000 t/y zinc mine in Peru.',
      ['amount 9000 t · capacity · zinc · Boreal Mining · forecast'],
      'a mine by its size a year',
    ],
    [
      'The minister on Monday opened a smelter that can treat 9,000 tonnes of zinc a year.',
      ['amount 9000 t · capacity · zinc'],
      'the day it was opened is not that of its size',
    ],
    [
      'Boreal Mining received $70m from the state.',
      ['amount 70000000 USD · investment · Boreal Mining'],
      'money that is given',
    ],
  ]);
});

describe('who works for somebody', () => {
  checkLines([
    ['Boreal Mining has 540 people.', ['amount 540 count · workforce · Boreal Mining'], 'a company has people at work'],
    ['The town and its 40,000 people rely on the pit.', ['amount 40000 count · other'], 'trap: a town has people too'],
    ['Our 540 million people need zinc.', ['amount 540000000 count · other'], 'trap: so does a country'],
    ['Employment in mining averaged 9,400 persons.', ['amount 9400 count · workforce'], 'persons in employment'],
    ['Some 300 posts are to go.', ['change↓ ~300 count · workforce · forecast'], 'so many fewer'],
  ]);
});

describe('what the words around a figure leave out', () => {
  checkLines([
    [
      'Exports of zinc from Peru came to 900 tonnes. China took 71 per cent of these, South Korea 16 per cent.',
      [
        'amount 900 t · exports · zinc · PE',
        'share 71% · exports · zinc · PE→CN',
        'share 16% · exports · zinc · PE→KR',
      ],
      'the verb of the one before',
    ],
    [
      'Boreal Mining said its loss widened to $64m from $21m as it spent more on its smelter.',
      ['amount 64000000 USD · revenue · Boreal Mining', 'amount 21000000 USD · revenue · Boreal Mining'],
      'where a loss came from, whatever was spent',
    ],
    [
      'Recovery of 71 % for zinc and 64 % for copper',
      ['share 71% · other · zinc', 'share 64% · other · copper'],
      'what is got out of ore is a part of it',
    ],
    [
      'Output of lithium carbonate equivalent was 296,000 tonnes in 2023.',
      ['amount 296000 t · production · lithium · 2023'],
      'a name of goods that likens no figure to another',
    ],
    [
      'Output of zinc was 900 tonnes in 2023, at the top end of guidance of 850 to 900 tonnes.',
      ['amount 900 t · production · zinc · 2023', 'amount 850..900 t · production · zinc · 2023 · forecast'],
      'guidance that a figure is held against looks ahead no more',
    ],
    [
      'Mine output of zinc was 900 tonnes in 2023.\n\nZinc, tonnes of metal content\n\nCountry | 2022 | 2023\nPeru | 300 | 310',
      [
        'amount 900 t · mine-production · zinc · 2023',
        'amount 300 t · mine-production · zinc · PE · 2022',
        'amount 310 t · mine-production · zinc · PE · 2023',
      ],
      'a column under a bare year measures what was told before the table',
    ],
  ]);
});
