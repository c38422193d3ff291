import { describe } from 'vitest';
import { checkLines } from '../testing.ts';

describe('which production it is', () => {
  checkLines([
    [
      'China had 48% of tin mining output, 59% of refined cobalt production and 98% of the output of refined zinc.',
      [
        'share 48% · mine-production · tin · CN',
        'share 59% · processing · cobalt · CN',
        'share 98% · processing · zinc · CN',
      ],
      'the word beside the goods, not the figure before',
    ],
  ]);
});

describe('what is said of the one somebody depends on', () => {
  checkLines([
    [
      'Japan cut its dependence on Peru, which controls over 90% of global zinc processing.',
      ['share ≥90% · processing · zinc · PE'],
      'a part of the world’s is no part of what another needs',
    ],
    [
      'Japan cut its dependence on Peru, which supplies 90% of its zinc.',
      ['share 90% · dependence · zinc · JP→PE'],
      'a part of what it needs',
    ],
  ]);
});

describe('what is made of what is needed', () => {
  checkLines([
    ['Peru refines 40% of its zinc needs.', ['share 40% · processing · zinc · PE'], 'the verb before the part'],
    ['Imports cover 40% of its zinc needs in Peru.', ['share 40% · dependence · zinc · PE'], 'nothing is made'],
  ]);
});

describe('the name of an office', () => {
  checkLines([
    [
      'The Department of Mineral Resources approved 60 million tonnes of nickel ore in Indonesia.',
      ['amount 60000000 t · other · nickel · ID'],
      'it says nothing of reserves',
    ],
  ]);
});

describe('a material that moves', () => {
  checkLines([
    ['Zinc, used in cans and roofs, rose 4%.', ['change↑ 4% · price · zinc'], 'past what it is used in'],
    ['Zinc, which makers of cans need, rose 4%.', ['change↑ 4% · price · zinc'], 'past a relative clause'],
    ['Use of zinc in roofs rose 4%.', ['change↑ 4% · demand · zinc'], 'trap: its use'],
  ]);
});

describe('what a stock lasts', () => {
  checkLines([
    ['Smelters in Japan have zinc for six weeks.', ['amount 6 week · stockpile · zinc · JP'], 'goods held for a time'],
    [
      'The Boreal Mining smelter is down to its last three weeks of zinc.',
      ['amount 3 week · stockpile · zinc · Boreal Mining'],
      'the last of a stock dates nothing',
    ],
    ['Delivery times for zinc are down to six weeks.', ['amount 6 week · duration · zinc'], 'a wait is no stock'],
    ['A permit in Peru is good for six weeks.', ['amount 6 week · duration · PE'], 'nothing is held'],
    [
      "Boreal Mining's zinc pit would last 25 years.",
      ['amount 25 year · duration · zinc · Boreal Mining · forecast'],
      'to last is a verb here',
    ],
  ]);
});

describe('what a company made, and by how much it moved', () => {
  checkLines([
    [
      'Boreal Mining produced 560 tonnes of zinc in the first quarter, up 33% from a year earlier.',
      [
        'amount 560 t · production · zinc · Boreal Mining · 2024-Q1',
        'change↑ 33% · production · zinc · Boreal Mining · 2024-Q1 · vs year-earlier',
      ],
      'the move is of the figure before, and not of its shares',
    ],
  ]);
});

describe('a material behind a compound', () => {
  checkLines([
    [
      'Zinc rose. Peru exported 90 tonnes of high-purity gallium.',
      ['amount 90 t · exports · gallium · PE'],
      'a hyphen ends no phrase',
    ],
  ]);
});

describe('what only looks like another measure', () => {
  checkLines([
    [
      'The lot fetched $90 a kilo, twice the reserve price.',
      ['amount 90 USD/kg · price', 'amount 2 x · price'],
      'of a sale',
    ],
    [
      'Of 90 firms 40% had gone, while 12% said they had stopped production.',
      ['amount 90 count · other', 'share 40% · other', 'share 12% · other'],
      'those who said so',
    ],
  ]);
});

describe('where a part of what is made goes', () => {
  checkLines([
    ['Half of the zinc mined in Peru is shipped to Japan.', ['share 50% · exports · zinc · PE→JP'], 'abroad'],
    ['Boreal Mining lost two weeks of output.', ['amount 2 week · duration · Boreal Mining'], 'lost, and no stock'],
  ]);
});

describe('what a thing contains, and what goods cost', () => {
  checkLines([
    [
      'Firms need a permit if a part contains more than 2% of Peruvian zinc.',
      ['share ≥2% · other · zinc'],
      'a need beside it is none of the part',
    ],
    [
      'Japan imported 900 tonnes of zinc in March and paid $30m for it.',
      ['amount 900 t · imports · zinc · JP · 2024-03', 'amount 30000000 USD · imports · zinc · JP · 2024-03'],
      'what was paid for goods is no outlay for a plant',
    ],
  ]);
});

describe('money and holdings', () => {
  checkLines([
    [
      'Brussels promises €3bn for stockpiles of zinc.',
      ['amount 3000000000 EUR · investment · zinc · EU · forecast'],
      'what money is for is not what it measures',
    ],
    ['One eighth of the firm belongs to Nordbank.', ['share 12.5% · stake'], 'part of a firm that belongs to somebody'],
    [
      'Net profit fell to €90m, or €1.20 per share.',
      ['amount 90000000 EUR · revenue', 'amount 1.2 EUR/share · revenue'],
      'earnings per share beside a profit',
    ],
    ['The bill for the mine has risen to $1.9bn.', ['amount 1900000000 USD · investment'], 'what it takes to build'],
    [
      'Shares of Boreal Mining, worth $3 in May, fell.',
      ['amount 3 USD · price · Boreal Mining · 2024-05'],
      'one share, not all',
    ],
    ['The sale values Boreal Mining at $1.9bn.', ['amount 1900000000 USD · market-value · Boreal Mining'], 'valued at'],
  ]);
});

describe('what leaves a country', () => {
  checkLines([
    [
      'Some 1,300 tonnes of gallium left China in May.',
      ['amount ~1300 t · exports · gallium · CN · 2024-05'],
      'it left',
    ],
    ['Only 40 tonnes of zinc left the shed.', ['amount 40 t · other · zinc'], 'a shed is no country'],
  ]);
});

describe('a day of trading', () => {
  checkLines([
    ['US stocks rose 2%.', ['change↑ 2% · price · US · 2024-08-14'], 'shares, where no goods are told of'],
    [
      'Zinc stocks fell 2% to 900 tonnes.',
      ['change↓ 2% · stockpile · zinc', 'amount 900 t · stockpile · zinc'],
      'goods, by their weight',
    ],
    ['Zinc stocks fell 2%.', ['change↓ 2% · stockpile · zinc'], 'goods, where nothing tells of trading'],
    [
      'Lithium stocks slid, with Boreal Mining Corp down 8%.',
      ['change↓ 8% · price · Boreal Mining · 2024-08-14'],
      'shares, where companies move',
    ],
    [
      'Benchmark copper on the Brenholm exchange rose 1.4% to $9,120 a ton. Nickel slipped 0.6% to $15,410.',
      [
        'change↑ 1.4% · price · copper · 2024-08-14',
        'amount 9.12 USD/kg · price · copper · 2024-08-14',
        'change↓ 0.6% · price · nickel · 2024-08-14',
        'amount 15.41 USD/kg · price · nickel · 2024-08-14',
      ],
      'metals on an exchange are of the day, and priced by the same weight',
    ],
    ['Cobalt costs $24,000 a tonne.', ['amount 24 USD/kg · price · cobalt'], 'no exchange and no day'],
  ]);
});

describe('whose figure it is', () => {
  checkLines([
    [
      'Boreal Mining shut a pit. The Kazakh company expects to mine 900 tonnes of zinc this year.',
      ['amount 900 t · mine-production · zinc · Boreal Mining · 2024 · forecast'],
      'where a company is from does not make the figure a country’s',
    ],
    [
      'Zambia has capped shipments of cobalt at 900 tonnes for this year.',
      ['amount 900 t · other · cobalt · ZM · 2024'],
      'a quota is no trade',
    ],
  ]);
});

describe('capacity, and lines that label', () => {
  checkLines([
    [
      'Boreal Mining can make 3,400 tonnes of zinc a year.',
      ['amount 3400 t · capacity · zinc · Boreal Mining'],
      'who can make so much a year',
    ],
    [
      'Thailand. Imports of zinc: 1,840 tonnes in July.\nPeru. Exports of tin rose 4% in June.',
      ['amount 1840 t · imports · zinc · TH · 2024-07', 'change↑ 4% · exports · tin · PE · 2024-06'],
      'a place that opens a paragraph',
    ],
  ]);
});

describe('what verbs and their particles do with goods', () => {
  checkLines([
    [
      'Peru got 900 tonnes of zinc out of the country in May.',
      ['amount 900 t · other · zinc · PE · 2024-05'],
      'a plain get',
    ],
    [
      'In May 900 tonnes of Zambian cobalt went out.',
      ['amount 900 t · exports · cobalt · ZM · 2024-05'],
      'goods go out',
    ],
    [
      'Boreal Mining brought in 900 tonnes of zinc from Peru last year.',
      ['amount 900 t · imports · zinc · Boreal Mining→PE · 2023'],
      'goods are brought in',
    ],
    ['Japan gets through 900 tonnes of zinc a year.', ['amount 900 t · demand · zinc · JP'], 'gets through'],
    ['Zinc in warehouses in Peru fell to 900 tonnes.', ['amount 900 t · stockpile · zinc · PE'], 'what lies in stores'],
  ]);
});

describe('parts that no measure has', () => {
  checkLines([
    ['The Boreal Mining pit is 78% complete.', ['share 78% · other · Boreal Mining'], 'how far a thing is'],
    [
      'Boreal Mining reports reserves of 18 million tonnes of zinc with a grade of 2.6%.',
      ['amount 18000000 t · reserves · zinc · Boreal Mining', 'share 2.6% · other · zinc · Boreal Mining'],
      'a grade is no part of the reserves',
    ],
    [
      'Boreal Mining took on 240 people in May.',
      ['amount 240 count · workforce · Boreal Mining · 2024-05'],
      'to take on',
    ],
  ]);
});

describe('which material', () => {
  checkLines([
    [
      'The Department of Mines Says Tin Exports Rose 9% In May.',
      ['change↑ 9% · exports · tin · 2024-05'],
      'a headline in capital letters goes on behind the name of an office',
    ],
    [
      'Licences cover 900 tonnes of zinc, tin and silver.',
      ['amount 900 t · other · zinc'],
      'of several that share a figure the first',
    ],
    [
      'Cobalt is dug in Peru. A pound of the metal cost $10 in May.',
      ['amount 22.05 USD/kg · price · cobalt · 2024-05'],
      'a noun that stands for it',
    ],
    [
      'China makes 90% of the rare earth magnets. The separation is in its hands too, by 70%.',
      ['share 90% · magnet-production · rare-earth-magnets · CN', 'share 70% · processing · rare-earths · CN'],
      'what is separated is what they are made of',
    ],
    [
      'Boreal Mining makes rare earth magnets. Its plant can separate 900 tonnes of oxides each year.',
      ['amount 900 t · capacity · rare-earths · Boreal Mining'],
      'oxides, where rare earths are spoken of',
    ],
    ['Kenya bought 900 cars with cobalt-free cells.', ['amount 900 count · other · KE'], 'what it is free of'],
  ]);
});

describe('what a part is of and what somebody can do', () => {
  checkLines([
    ["Mining accounts for 9% of Peru's GDP.", ['share 9% · other · PE'], 'a part of an economy is nothing mined'],
    [
      'The largest shareholder of Boreal Metals is the Swiss trader Tormal, with 11.9%.',
      ['share 11.9% · stake · Boreal Metals'],
      'a holder whose name stands between',
    ],
    [
      'Boreal Metals has the capacity to refine 900 tonnes of zinc.',
      ['amount 900 t · capacity · zinc · Boreal Metals'],
      'what it can refine it need not',
    ],
  ]);
});

describe('people at a works, and what no other noun has', () => {
  checkLines([
    [
      'Boreal Metals gets by with some 70 people.',
      ['amount ~70 count · workforce · Boreal Metals'],
      'who it manages with',
    ],
    [
      'Boreal Metals runs a plant. There are 85 people at the plant.',
      ['amount 85 count · workforce · Boreal Metals'],
      'who is there',
    ],
    [
      "Boreal Metals' mill has 1,870 people, not 2,020.",
      ['amount 1870 count · workforce · Boreal Metals', 'amount 2020 count · workforce · Boreal Metals · denied'],
      'and what is denied of them',
    ],
    ['A mine has 40 people trapped.', ['amount 40 count · other'], 'who is there against their will'],
    [
      'Tormal Air carried 9 million passengers. It has 40 planes.',
      ['amount 9000000 count · demand · Tormal Air', 'amount 40 count · other · Tormal Air'],
      'passengers are a demand, and planes none',
    ],
  ]);
});

describe('lengths of time and of lives', () => {
  checkLines([
    ['The trader was sentenced to nine years in prison.', ['amount 9 year · duration'], 'a term, whatever it is for'],
    ['The median age in Peru is 29.6 years.', ['amount 29.6 year · other · PE'], 'an age lasts no time'],
  ]);
});

describe('ores and what is made of them', () => {
  checkLines([
    [
      'The Boreal complex in Peru contains 90 million tonnes of zinc.',
      ['amount 90000000 t · reserves · zinc · PE'],
      'no piece contains so much',
    ],
    [
      'Boreal Mining produced 196,000 tonnes of zinc concentrate in 2023.',
      ['amount 196000 t · production · zinc · Boreal Mining · 2023'],
      'concentrate is won in a mill, and not said to be dug or refined',
    ],
    [
      'The smelter got 196,000 tonnes of zinc concentrate.',
      ['amount 196000 t · processing · zinc'],
      'who gets it mines nothing',
    ],
  ]);
});
