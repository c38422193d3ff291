import { describe } from 'vitest';
import { checkLines, checkMeasures } from '../testing.ts';

describe('money that is no outlay for anything new, and what is', () => {
  checkLines([
    [
      'Peru will provide $40 million for a zinc smelter.',
      ['amount 40000000 USD · investment · zinc · PE · forecast'],
      'who provides',
    ],
    [
      'Peru’s 7 billion-dollar plan to cut imports of cobalt is big.',
      ['amount 7000000000 USD · investment · cobalt · PE'],
      'the sum of a plan, whatever it is for',
    ],
    [
      'Peru has a scheme valued at $7 billion to raise its output of cobalt.',
      ['amount 7000000000 USD · investment · cobalt · PE'],
      'what a plan is worth',
    ],
    [
      'Boreal Mining got a $50 million customer prepayment.',
      ['amount 50000000 USD · other · Boreal Mining'],
      'buyers’ money is no demand',
    ],
    [
      'Boreal Mining won $40 million from the federal government.',
      ['amount 40000000 USD · investment · Boreal Mining'],
      'who gives',
    ],
    ['Boreal Mining won $40 million from a rival.', ['amount 40000000 USD · other · Boreal Mining'], 'trap: no giver'],
    [
      'Boreal Mining provides $70 million of zinc.',
      ['amount 70000000 USD · other · zinc · Boreal Mining'],
      'goods of that worth',
    ],
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
    [
      'Brussels found €3 billion for critical raw materials.',
      ['amount 3000000000 EUR · investment · critical-minerals · EU'],
      'money for something',
    ],
  ]);
});

describe('costs, loans and pay', () => {
  checkLines([
    ['Electricity makes up a quarter of its costs.', ['share 25% · other'], 'a part of costs is no price'],
    [
      'Boreal Mining got a loan of €120 million at 4.2%.',
      ['amount 120000000 EUR · investment · Boreal Mining', 'amount 4.2% · other · Boreal Mining'],
      'what a loan costs',
    ],
    [
      'The union wants 14% more pay; the employers have offered 10.5%.',
      ['change↑ 14% · other · forecast', 'change↑ 10.5% · other · forecast'],
      'pay has no measure of its own',
    ],
  ]);
});

describe('prices', () => {
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
    ['Chinese buyers of cobalt paid 10% more.', ['change↑ 10% · price · cobalt · CN'], 'buyers pay prices'],
    [
      'Shares in Boreal Mining are 6% higher in Sydney.',
      ['change↑ 6% · price · Boreal Mining'],
      'an exchange is no other place',
    ],
    ['Zinc rose $15 this week.', ['change↑ 15 USD · price · zinc'], 'a material moves by money'],
  ]);
});

describe('royalties and bills sent out', () => {
  checkMeasures([
    ['Zambia collected $90 million in royalties from copper.', ['revenue copper'], 'what comes in'],
    ['Its budget expects copper royalties of $40 million.', ['revenue copper'], 'the noun before the sum'],
    ['Tormal Mining paid $80 million in royalties.', ['other -'], 'what is due'],
    ['Tormal Mining invoiced $42 million and booked a net gain of $3 million.', ['revenue -', 'revenue -'], 'turnover'],
  ]);
});
