import { describe, expect, it } from 'vitest';
import { readLines } from './testing.ts';

/** Text, the claims as lines, and why. Read as of Wednesday 14 August 2024. */
type Case = readonly [text: string, lines: readonly string[], why: string];

const check = (cases: readonly Case[]) =>
  it.each(cases.map(([text, lines, why]) => ({ text, lines, why })))('$why: $text', ({ text, lines }) =>
    expect(readLines(text)).toEqual(lines),
  );

describe('who makes it says which production it is', () => {
  check([
    [
      'Pits in Peru turned out 900 tonnes of zinc.',
      ['amount 900 t · mine-production · zinc · PE'],
      "a mine's output is mined",
    ],
    [
      'The smelter at Boreal Bay produced 900 tonnes of zinc.',
      ['amount 900 t · processing · zinc'],
      "a smelter's output is refined",
    ],
    ['Output at the mine fell 6%.', ['change↓ 6% · mine-production'], 'where it is made says it too'],
    [
      "Peru produced a third of the world's mined zinc.",
      ['share 33.33% · mine-production · zinc · PE'],
      'how it was got says it',
    ],
    [
      "Peru mined 900 tonnes of zinc, 12% of the world's output.",
      ['amount 900 t · mine-production · zinc · PE', 'share 12% · mine-production · zinc · PE'],
      'said beside, in the same words',
    ],
  ]);
});

describe('which word governs the number', () => {
  check([
    [
      'Peru mines 12% of its zinc and refines 40%.',
      ['share 12% · mine-production · zinc · PE', 'share 40% · processing · zinc · PE'],
      'the verb before each number',
    ],
    ['Peru saw a 12% fall in exports of zinc.', ['change↓ 12% · exports · zinc · PE'], 'a change in something'],
    [
      "Peru's zinc exports, which pay a levy of 4%, fell 12%.",
      ['amount 4% · tariff · zinc · PE', 'change↓ 12% · exports · zinc · PE'],
      'the subject before a clause set between',
    ],
    [
      'Zinc, which pays a levy of 4%, used 900 tonnes of acid.',
      ['amount 4% · tariff · zinc', 'amount 900 t · demand'],
      'the clause goes on after its aside',
    ],
    [
      'Peru has capacity for 900 tonnes of refined zinc a year.',
      ['amount 900 t · capacity · zinc · PE'],
      'a describing word governs nothing',
    ],
  ]);
});

describe('where a part comes from and goes to', () => {
  check([
    [
      "Some 60% of Japan's zinc comes from Peru.",
      ['share ~60% · dependence · zinc · JP→PE'],
      'part of what a place uses',
    ],
    ['About 60% of zinc comes from Peru.', ['share ~60% · supply · zinc · PE'], 'part of all there is'],
    ['Japan imports 60% of the zinc it uses.', ['share 60% · dependence · zinc · JP'], 'imports of what it uses'],
    [
      'Imports rose. Some 60% of those imports came from Peru.',
      ['share ~60% · imports · ?→PE'],
      'part of the imports themselves',
    ],
    ['Half of all zinc goes into roofs.', ['share 50% · demand · zinc'], 'what it is used for'],
    ['Half of the zinc went to Japan.', ['share 50% · exports · zinc · ?→JP'], 'a country takes it'],
    ['Scrap covers 12% of demand for zinc.', ['share 12% · supply · zinc'], 'what a source gives to the market'],
    ["Peru sells 60% of the world's zinc.", ['share 60% · supply · zinc · PE'], 'sold to the world'],
  ]);
});

describe('what lies in the ground and in sheds', () => {
  check([
    ['The pit is thought to hold 900,000 tonnes of zinc.', ['amount 900000 t · reserves · zinc'], 'ground holds'],
    ['Some 900,000 tonnes of zinc lie beneath the hills.', ['amount ~900000 t · reserves · zinc'], 'beneath'],
    [
      'Peru still has 900,000 tonnes of zinc in the ground.',
      ['amount 900000 t · reserves · zinc · PE'],
      'in the ground',
    ],
    [
      'Traders are sitting on 900 tonnes of zinc.',
      ['amount 900 t · stockpile · zinc'],
      'holders of stocks sit on stocks',
    ],
    ['On zinc we are good for 80 days.', ['amount 80 day · stockpile · zinc'], 'good for so long'],
    ['Japan holds 60 days of zinc.', ['amount 60 day · stockpile · zinc · JP'], 'a time of goods'],
    [
      'Boreal Mining signed a five-year supply agreement for zinc.',
      ['amount 5 year · duration · zinc · Boreal Mining'],
      'the time of what is agreed',
    ],
    ["The council's debate on zinc ran for five hours.", ['amount 5 hour · duration'], 'nothing runs out'],
  ]);
});

describe('money', () => {
  check([
    ['The strike cost Boreal Mining €90m.', ['amount 90000000 EUR · other · Boreal Mining'], 'harm is no outlay'],
    ['Boreal Mining paid €90m in damages.', ['amount 90000000 EUR · other · Boreal Mining'], 'dues'],
    ['Boreal Mining banked €90m.', ['amount 90000000 EUR · revenue · Boreal Mining'], 'money gained'],
    [
      'The zinc market will reach €9bn.',
      ['amount 9000000000 EUR · market-value · zinc · world · forecast'],
      'what a whole market comes to',
    ],
    ['Nordbank bought Boreal Mining for €90m.', ['amount 90000000 EUR · investment · Nordbank'], 'paid for a company'],
    ['Boreal Mining sold 12% of the project.', ['share 12% · stake · Boreal Mining'], 'part of a project'],
    ['Nordbank took a 12% interest in the mine.', ['share 12% · stake'], 'an interest in'],
    ['The other 12% belongs to Nordbank.', ['share 12% · stake'], 'what belongs to somebody'],
    ['Chinese goods are taxed at 30%.', ['amount 30% · tariff · ?→CN'], 'taxed'],
    ['Copper would face a 12% charge on its goods.', ['amount 12% · tariff · forecast'], 'a charge on goods'],
    [
      'Tariffs on $90bn worth of Chinese goods were raised.',
      ['amount 90000000000 USD · imports · ?→CN'],
      'goods that pay',
    ],
    [
      'The bank raised its forecast for the metal to $9,500. Zinc rose 2%.',
      ['amount 9500 USD · price · zinc · forecast', 'change↑ 2% · price · zinc'],
      'a price expected',
    ],
    ['Zinc is 4% dearer than in May.', ['change↑ 4% · price · zinc'], 'dearer'],
  ]);
});

describe('quotas', () => {
  check([
    [
      'Peru set a zinc quota of 900 tonnes. Boreal Mining received 300 tonnes.',
      ['amount 900 t · other · zinc · PE', 'amount 300 t · other · zinc · Boreal Mining'],
      'handed out of a quota',
    ],
  ]);
});

describe('parts of things counted', () => {
  check([
    ['Zinc is mined in Peru. A fifth of car models have changed to it.', ['share 20% · other · PE'], 'part of models'],
    [
      'Zinc is mined in Peru. Two in three Germans have never heard of it.',
      ['share 66.67% · other · DE'],
      'people of a place',
    ],
  ]);
});

describe('what is no change', () => {
  check([
    ['Zinc costs three times as much in Japan as in Peru.', ['amount 3 x · price · zinc · JP'], 'places compared'],
    ['A plate from Japan costs 30% more than one from Peru.', ['amount 30% · price · JP'], 'things compared'],
    ['Zinc exports were 30% short of their level in May.', ['change↓ 30% · exports · zinc · 2024-05'], 'short of'],
    [
      'The zinc index lost 12.5 points, or 0.4%.',
      ['change↓ 12.5 point · price · zinc · 2024-08-14', 'change↓ 0.4% · price · zinc · 2024-08-14'],
      'told again in per cent',
    ],
    ['Peru wants to cut emissions 30%.', ['change↓ 30% · other · PE · forecast'], 'an effort to cut'],
  ]);
});

describe('which material', () => {
  check([
    [
      'Brazil bought 12 million tonnes of soybeans. Peru dug 900 tonnes of zinc.',
      ['amount 12000000 t · imports · BR', 'amount 900 t · mine-production · zinc · PE'],
      'goods of no material',
    ],
    ['Zinc is mined in Peru. The report covers 212 homes.', ['amount 212 count · other · PE'], 'things counted'],
    [
      'Germany paid for 900 tonnes of zinc. Car production fell 4%.',
      ['amount 900 t · other · zinc · DE', 'change↓ 4% · production · DE'],
      'things made',
    ],
    [
      'Peru put 10 minerals including zinc on its critical list.',
      ['amount 10 count · element-count · critical-minerals'],
      'examples of what is counted',
    ],
  ]);
});
