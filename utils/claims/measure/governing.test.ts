import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

/** Text, its figures with kind, measure and material, and why. Read as of Wednesday 14 August 2024. */
type Case = readonly [text: string, lines: readonly string[], why: string];

const linesOf = (text: string) =>
  claimsOf(text, '2024-08-14').map(({ text: figure, kind, direction, measure, material }) => {
    const move = direction === null ? kind : `${kind} ${direction}`;
    return `${figure}: ${move} · ${measure} · ${material ?? 'no material'}`;
  });

const check = (cases: readonly Case[]) =>
  it.each(cases.map(([text, lines, why]) => ({ text, lines, why })))('$why: $text', ({ text, lines }) =>
    expect(linesOf(text)).toEqual(lines),
  );

describe('who makes it says which production it is', () => {
  check([
    [
      'Pits in Peru turned out 900 tonnes of zinc.',
      ['900 tonnes: amount · mine-production · zinc'],
      "a mine's output is mined",
    ],
    [
      'The smelter at Boreal Bay produced 900 tonnes of zinc.',
      ['900 tonnes: amount · processing · zinc'],
      "a smelter's output is refined",
    ],
    [
      'Output at the mine fell 6%.',
      ['6%: change down · mine-production · no material'],
      'where it is made says it too',
    ],
    [
      "Peru produced a third of the world's mined zinc.",
      ['a third: share · mine-production · zinc'],
      'how it was got says it',
    ],
    [
      "Peru mined 900 tonnes of zinc, 12% of the world's output.",
      ['900 tonnes: amount · mine-production · zinc', '12%: share · mine-production · zinc'],
      'said beside, in the same words',
    ],
  ]);
});

describe('which word governs the number', () => {
  check([
    [
      'Peru mines 12% of its zinc and refines 40%.',
      ['12%: share · mine-production · zinc', '40%: share · processing · zinc'],
      'the verb before each number',
    ],
    ['Peru saw a 12% fall in exports of zinc.', ['12%: change down · exports · zinc'], 'a change in something'],
    [
      "Peru's zinc exports, which pay a levy of 4%, fell 12%.",
      ['4%: amount · tariff · zinc', '12%: change down · exports · zinc'],
      'the subject before a clause set between',
    ],
    [
      'Zinc, which pays a levy of 4%, used 900 tonnes of acid.',
      ['4%: amount · tariff · zinc', '900 tonnes: amount · demand · no material'],
      'the clause goes on after its aside',
    ],
    [
      'Peru has capacity for 900 tonnes of refined zinc a year.',
      ['900 tonnes: amount · capacity · zinc'],
      'a describing word governs nothing',
    ],
  ]);
});

describe('where a part comes from and goes to', () => {
  check([
    ["Some 60% of Japan's zinc comes from Peru.", ['Some 60%: share · dependence · zinc'], 'part of what a place uses'],
    ['About 60% of zinc comes from Peru.', ['About 60%: share · supply · zinc'], 'part of all there is'],
    ['Japan imports 60% of the zinc it uses.', ['60%: share · dependence · zinc'], 'imports of what it uses'],
    [
      'Imports rose. Some 60% of those imports came from Peru.',
      ['Some 60%: share · imports · no material'],
      'part of the imports themselves',
    ],
    ['Half of all zinc goes into roofs.', ['Half: share · demand · zinc'], 'what it is used for'],
    ['Half of the zinc went to Japan.', ['Half: share · exports · zinc'], 'a country takes it'],
    ['Scrap covers 12% of demand for zinc.', ['12%: share · supply · zinc'], 'what a source gives to the market'],
    ["Peru sells 60% of the world's zinc.", ['60%: share · supply · zinc'], 'sold to the world'],
  ]);
});

describe('what lies in the ground and in sheds', () => {
  check([
    [
      'The pit is thought to hold 900,000 tonnes of zinc.',
      ['900,000 tonnes: amount · reserves · zinc'],
      'ground holds',
    ],
    [
      'Valley Mining holds 900,000 tonnes of zinc.',
      ['900,000 tonnes: amount · other · zinc'],
      'a company named for a valley is no ground',
    ],
    [
      'Some 900,000 tonnes of zinc lie beneath the hills.',
      ['Some 900,000 tonnes: amount · reserves · zinc'],
      'beneath',
    ],
    [
      'Peru still has 900,000 tonnes of zinc in the ground.',
      ['900,000 tonnes: amount · reserves · zinc'],
      'in the ground',
    ],
    [
      'Traders are sitting on 900 tonnes of zinc.',
      ['900 tonnes: amount · stockpile · zinc'],
      'holders of stocks sit on stocks',
    ],
    ['On zinc we are good for 80 days.', ['80 days: amount · stockpile · zinc'], 'good for so long'],
    ['Japan holds 60 days of zinc.', ['60 days: amount · stockpile · zinc'], 'a time of goods'],
    [
      'Boreal Mining signed a five-year supply agreement for zinc.',
      ['five-year: amount · duration · zinc'],
      'the time of what is agreed',
    ],
    [
      "The council's debate on zinc ran for five hours.",
      ['five hours: amount · duration · no material'],
      'nothing runs out',
    ],
  ]);
});

describe('money', () => {
  check([
    ['The strike cost Boreal Mining €90m.', ['€90m: amount · other · no material'], 'harm is no outlay'],
    ['Boreal Mining paid €90m in damages.', ['€90m: amount · other · no material'], 'dues'],
    ['Boreal Mining banked €90m.', ['€90m: amount · revenue · no material'], 'money gained'],
    ['The zinc market will reach €9bn.', ['€9bn: amount · market-value · zinc'], 'what a whole market comes to'],
    ['Nordbank bought Boreal Mining for €90m.', ['€90m: amount · investment · no material'], 'paid for a company'],
    ['Boreal Mining sold 12% of the project.', ['12%: share · stake · no material'], 'part of a project'],
    [
      'Tormal took a loan on which it pays 8% interest.',
      ['8%: amount · other · no material'],
      'what is paid for money',
    ],
    ['Nordbank took a 12% interest in the mine.', ['12%: share · stake · no material'], 'an interest in'],
    ['The other 12% belongs to Nordbank.', ['12%: share · stake · no material'], 'what belongs to somebody'],
    ['Chinese goods are taxed at 30%.', ['30%: amount · tariff · no material'], 'taxed'],
    ['Copper would face a 12% charge on its goods.', ['12%: amount · tariff · no material'], 'a charge on goods'],
    [
      'Tariffs on $90bn worth of Chinese goods were raised.',
      ['$90bn: amount · imports · no material'],
      'goods that pay',
    ],
    [
      'The bank raised its forecast for the metal to $9,500. Zinc rose 2%.',
      ['$9,500: amount · price · zinc', '2%: change up · price · zinc'],
      'a price expected',
    ],
    [
      'The zinc market is worth €9bn. Roofs take a third of the money.',
      ['€9bn: amount · market-value · zinc', 'a third: share · market-value · zinc'],
      'of the money spoken of',
    ],
    [
      'The zinc market is worth €9bn. Roofs take a third of the sum.',
      ['€9bn: amount · market-value · zinc', 'a third: share · market-value · zinc'],
      'of the sum spoken of',
    ],
    [
      'Zinc is dug in Peru, and Peru sells it. The ring laundered a third of the money.',
      ['a third: share · other · zinc'],
      'of any money',
    ],
    ['Zinc is 4% dearer than in May.', ['4%: change up · price · zinc'], 'dearer'],
  ]);
});

describe('quotas', () => {
  check([
    [
      'Peru set a zinc quota of 900 tonnes. Boreal Mining received 300 tonnes.',
      ['900 tonnes: amount · other · zinc', '300 tonnes: amount · other · zinc'],
      'handed out of a quota',
    ],
  ]);
});

describe('parts of things counted', () => {
  check([
    [
      'Zinc is mined in Peru. A fifth of car models have changed to it.',
      ['A fifth: share · other · no material'],
      'part of models',
    ],
    [
      'Zinc is mined in Peru. Two in three Germans have never heard of it.',
      ['Two in three: share · other · no material'],
      'people of a place',
    ],
  ]);
});

describe('what is no change', () => {
  check([
    ['Zinc costs three times as much in Japan as in Peru.', ['three times: amount · price · zinc'], 'places compared'],
    ['A plate from Japan costs 30% more than one from Peru.', ['30%: amount · price · no material'], 'things compared'],
    ['Zinc exports were 30% short of their level in May.', ['30%: change down · exports · zinc'], 'short of'],
    [
      'The zinc index lost 12.5 points, or 0.4%.',
      ['12.5 points: change down · price · zinc', '0.4%: change down · price · zinc'],
      'told again in per cent',
    ],
    ['Peru wants to cut emissions 30%.', ['30%: change down · other · no material'], 'an effort to cut'],
  ]);
});

describe('which material', () => {
  check([
    [
      'Brazil bought 12 million tonnes of soybeans. Peru dug 900 tonnes of zinc.',
      ['12 million tonnes: amount · imports · no material', '900 tonnes: amount · mine-production · zinc'],
      'goods of no material',
    ],
    [
      'Zinc is mined in Peru. The report covers 212 homes.',
      ['212 homes: amount · other · no material'],
      'things counted',
    ],
    [
      'Germany paid for 900 tonnes of zinc. Car production fell 4%.',
      ['900 tonnes: amount · other · zinc', '4%: change down · production · no material'],
      'things made',
    ],
    [
      'Peru put 10 minerals including zinc on its critical list.',
      ['10 minerals: amount · element-count · critical-minerals'],
      'examples of what is counted',
    ],
  ]);
});
