import { describe } from 'vitest';
import { checkLines } from './testing.ts';

describe('money that is no outlay for anything new', () => {
  checkLines([
    ['Storing the metals costs $110 million a year.', ['amount 110000000 USD · other'], 'what keeping them takes'],
    [
      'Closing the zinc pit would cost Boreal Mining A$65 million.',
      ['amount 65000000 AUD · other · zinc · Boreal Mining · forecast'],
      'what ending it takes',
    ],
    [
      'Boreal Mining invests A$65 million a year in zinc.',
      ['amount 65000000 AUD · investment · Boreal Mining'],
      'investing is no upkeep',
    ],
    [
      'The Senate voted $2.4 billion over five years for a stockpile of cobalt.',
      ['amount 2400000000 USD · investment · cobalt', 'amount 5 year · duration · cobalt'],
      'money for something, a time between',
    ],
    [
      'Australia took A$840 million from lithium in 2023.',
      ['amount 840000000 AUD · revenue · lithium · AU · 2023'],
      'what comes in from a material',
    ],
  ]);
});

describe('some of those asked, parts of costs, and pay', () => {
  checkLines([
    [
      'Three-quarters are looking for suppliers outside China.',
      ['share 75% · other · CN'],
      'those who answered a survey',
    ],
    ['Three-quarters are mined in China.', ['share 75% · mine-production · CN'], 'what is mined is no answer'],
    ['Electricity makes up a quarter of its costs.', ['share 25% · other'], 'a part of costs is no price'],
    [
      'The union wants 14% more pay; the employers have offered 10.5%.',
      ['change↑ 14% · other · forecast', 'change↑ 10.5% · other · forecast'],
      'pay has no measure of its own',
    ],
    [
      'Boreal Mining offered 30% of the zinc pit to Nordbank.',
      ['share 30% · other · zinc · Boreal Mining · forecast'],
      'a part of something offered',
    ],
  ]);
});

describe('lists, ores and heads in -workers', () => {
  checkLines([
    ['The bill lists 24 materials.', ['amount 24 count · element-count'], "a bill is a list's and no sum here"],
    [
      'Boreal Mining produced 196,000 tonnes of zinc concentrate in 2023.',
      ['amount 196000 t · mine-production · zinc · Boreal Mining · 2023'],
      'concentrate is what mines make',
    ],
    [
      'The smelter got 196,000 tonnes of zinc concentrate.',
      ['amount 196000 t · processing · zinc'],
      'who gets it mines nothing',
    ],
    ['The strike of 7,200 dockworkers goes on.', ['amount 7200 count · workforce'], 'workers of any trade'],
    [
      "Qatar supplied a third of the world's helium in 2023; gallium is another matter.",
      ['share 33.33% · supply · QA · 2023'],
      'goods the glossary does not know',
    ],
    [
      "Four of the state's nine lithium mines are shut.",
      ['amount 4 count · other · lithium', 'amount 9 count · other · lithium'],
      "the whole's material is the part's",
    ],
  ]);
});

describe('grades, off-take and goods that pay', () => {
  checkLines([
    [
      "Boreal Mining's resource stands at 30 million tonnes at 24%.",
      ['amount 30000000 t · reserves · Boreal Mining', 'share 24% · other · Boreal Mining'],
      'a grade beside an amount of ore',
    ],
    [
      'Sojitz will take a third of the output of gallium.',
      ['share 33.33% · demand · gallium · Sojitz · forecast'],
      'what a customer takes',
    ],
    ['Duty on 25 minerals was scrapped.', ['amount 25 count · other'], 'goods that pay are no list'],
    [
      'Shares in Boreal Mining are 6% higher in Sydney.',
      ['change↑ 6% · price · Boreal Mining'],
      'an exchange is no other place',
    ],
    [
      'A court sentenced 27 people for smuggling 166 tonnes of antimony out of China.',
      ['amount 27 count · other · antimony · CN', 'amount 166 t · exports · antimony · CN'],
      'out of a country',
    ],
    ['Zinc rose $15 this week.', ['change↑ 15 USD · price · zinc'], 'a material moves by money'],
    [
      'Stocks of zinc stood at 19,000 t, or five months of use.',
      ['amount 19000 t · stockpile · zinc', 'amount 5 month · stockpile · zinc'],
      'a stock told as a time',
    ],
    [
      'The state holds no reserve of zinc. Japan has 60 days.',
      ['amount 60 day · stockpile · zinc · JP'],
      'a store spoken of',
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
