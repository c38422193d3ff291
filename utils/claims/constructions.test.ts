import { describe } from 'vitest';
import { checkLines } from './testing.ts';

describe('changes', () => {
  checkLines([
    [
      "Zambia's copper exports rose 6% in May.",
      ['change↑ 6% · exports · copper · ZM · 2024-05'],
      'subject, verb, difference',
    ],
    [
      'Copper output in Peru reached 9,000 tonnes.',
      ['amount 9000 t · production · copper · PE'],
      'a value reached is no change',
    ],
    [
      'A drop of 6% in indium exports from Korea hit prices.',
      ['change↓ 6% · exports · indium · KR'],
      'a noun of change',
    ],
    ['Orders for tin picked up, by 8%.', ['change↑ 8% · demand · tin'], 'a verb whose particle tells no way by itself'],
    [
      'Exports of tin to Peru, which has been at odds with its neighbour, rose 3%.',
      ['change↑ 3% · exports · tin · ?→PE'],
      'a quarrel beside a change',
    ],
    [
      'Contracts cover 85% of its output this year.',
      ['share 85% · other · 2024'],
      'agreements, that nothing shrinks by',
    ],
    [
      'Brenholm Metals Limited made 900 tonnes of tin.',
      ['amount 900 t · production · tin · Brenholm Metals'],
      'a form of law, and no limit',
    ],
    [
      'Kestrin Metals turned over $40m last year.',
      ['amount 40000000 USD · revenue · Kestrin Metals · 2023'],
      'takings as a verb',
    ],
    [
      'Thieves slipped 40 tonnes of tin past the guards.',
      ['amount 40 t · other · tin'],
      'so much of a thing is no change',
    ],
    ['The mills have heaped up 900 tonnes of tin.', ['amount 900 t · other · tin'], 'a particle that tells no way'],
    ['Peru saw a twelvefold rise in zinc exports.', ['change↑ 12 x · exports · zinc · PE'], 'a fold is a multiple'],
    ['Tunisia issued a quarter fewer visas.', ['change↓ 25% · other · TN'], 'a comparative with a fraction'],
    [
      "Japan's zinc imports in June were up 3% on the month and 9% on the year.",
      [
        'change↑ 3% · imports · zinc · JP · 2024-06 · vs previous-month',
        'change↑ 9% · imports · zinc · JP · 2024-06 · vs year-earlier',
      ],
      'two baselines for one period',
    ],
    [
      'On the exchange cobalt fell 2%, zinc 1% and nickel 3%.',
      [
        'change↓ 2% · price · cobalt · 2024-08-14',
        'change↓ 1% · price · zinc · 2024-08-14',
        'change↓ 3% · price · nickel · 2024-08-14',
      ],
      'the verb left out after the first',
    ],
    [
      "Finland's share of cobalt refining climbed five points to 44%.",
      ['change↑ 5 pp · processing · cobalt · FI', 'share 44% · processing · cobalt · FI'],
      'points are a change, the share they lead to is none',
    ],
    [
      "Finland's share of cobalt refining climbed to 44% from 39%.",
      ['share 44% · processing · cobalt · FI', 'share 39% · processing · cobalt · FI'],
      'both ends of a move are shares',
    ],
    [
      'The price of cobalt has more than tripled since April.',
      ['change↑ ≥3 x · price · cobalt · 2024-04/2024-08'],
      'a hedged multiple since a month',
    ],
    [
      'Prices\n– Zinc: $2,700 per tonne (−1.2%)',
      ['amount 2.7 USD/kg · price · zinc', 'change↓ 1.2% · price · zinc'],
      'a list label and a sign',
    ],
  ]);
});

describe('trade', () => {
  checkLines([
    ['Kenya shipped 900 tonnes of titanium ore.', ['amount 900 t · exports · titanium · KE'], 'what is shipped'],
    [
      "Zambia's copper deliveries abroad were 900 tonnes, up 8% on the year.",
      ['amount 900 t · exports · copper · ZM', 'change↑ 8% · exports · copper · ZM · vs year-earlier'],
      'a participial tail',
    ],
    [
      "Laos supplied 40% of Japan's zinc imports, Peru 20%.",
      ['share 40% · imports · zinc · JP→LA', 'share 20% · imports · zinc · JP→PE'],
      'a list of suppliers',
    ],
    [
      'Italy buys in 80% of the zinc it uses.',
      ['share 80% · dependence · zinc · IT'],
      'what a place buys of what it uses',
    ],
    ['Ankara put a duty of 12% on Thai steel.', ['amount 12% · tariff · TR→TH'], 'a metonym levies, the goods pay'],
    [
      'The EU levy on Thai steel went to 15% from 10%.',
      ['amount 15% · tariff · EU→TH', 'amount 10% · tariff · EU→TH'],
      'a rate moves between two values',
    ],
    [
      'Chile is rich in copper. The country exported 900 tonnes in May.',
      ['amount 900 t · exports · copper · CL · 2024-05'],
      'the country spoken of before',
    ],
    [
      'Over the first seven months, Kenya shipped 900 tonnes of titanium abroad.',
      ['amount 900 t · exports · titanium · KE · 2024-01/2024-07'],
      'a cumulative period',
    ],
    [
      'Copper shipments from Chile to Japan rose 4% in May.',
      ['change↑ 4% · exports · copper · CL→JP · 2024-05'],
      'from is the place, to the partner',
    ],
  ]);
});

describe('production, reserves and what is held', () => {
  checkLines([
    [
      "Peru digs 9% of the world's zinc.",
      ['share 9% · mine-production · zinc · PE'],
      'the holder, not the world, has a share',
    ],
    [
      'Bolivia is home to the second-largest lithium reserves.',
      ['rank 2 rank · reserves · lithium · BO'],
      'a rank of reserves',
    ],
    ['Bolivia sits on 400,000 tonnes of lithium.', ['amount 400000 t · reserves · lithium · BO'], 'to sit on'],
    [
      'Laos, which holds 900,000 tonnes of zinc, is poor.',
      ['amount 900000 t · reserves · zinc · LA'],
      'a relative clause',
    ],
    [
      'World demand for lithium will hit 40,000 tonnes by 2030.',
      ['amount 40000 t · demand · lithium · world · 2030 · forecast'],
      'a forecast for the world',
    ],
    [
      'Alpine Alloys runs a plant able to turn out 900 tonnes of cobalt a year.',
      ['amount 900 t · capacity · cobalt · Alpine Alloys'],
      'what a plant can make',
    ],
    [
      'Chile and Peru mined 9,000 and 4,000 tonnes of copper respectively.',
      ['amount 9000 t · mine-production · copper · CL', 'amount 4000 t · mine-production · copper · PE'],
      'the k-th with the k-th',
    ],
    [
      'Zinc mine production, tonnes\nCountry | 2022 | 2023\nPeru | 40,000 | 42,000',
      ['amount 40000 t · mine-production · zinc · PE · 2022', 'amount 42000 t · mine-production · zinc · PE · 2023'],
      'row, column and caption',
    ],
    [
      "Zinc in 2023\nCountry | Mine output, tonnes | Top producer's share\nPeru | 42,000 | 61%",
      ['amount 42000 t · mine-production · zinc · PE · 2023', 'share 61% · mine-production · zinc · PE · 2023'],
      'a share beside what it is of',
    ],
    [
      "Peru's zinc output in June was 900 tonnes. That was 9% more than in May.",
      [
        'amount 900 t · production · zinc · PE · 2024-06',
        'change↑ 9% · production · zinc · PE · 2024-06 · vs previous-month',
      ],
      'a pronoun carries the frame on',
    ],
    [
      "Peru's zinc output in June was 900 tonnes, against 840 tonnes a year before.",
      ['amount 900 t · production · zinc · PE · 2024-06', 'amount 840 t · production · zinc · PE · 2023-06'],
      'a counterpart has its own period',
    ],
  ]);
});

describe('companies and money', () => {
  checkLines([
    [
      'Boreal Mining closed 3% lower at €8.10.',
      ['change↓ 3% · price · Boreal Mining · 2024-08-14', 'amount 8.1 EUR · price · Boreal Mining · 2024-08-14'],
      'a trading line is of the day',
    ],
    ['Vale took 15% of Boreal Mining.', ['share 15% · stake · Boreal Mining'], 'the owned side of a stake'],
    ['Nordbank lent Alpine Alloys €90m.', ['amount 90000000 EUR · investment · Alpine Alloys'], 'who gets the money'],
    [
      'Alpine Alloys has a plant in Chile. The company employs 900 people.',
      ['amount 900 count · workforce · Alpine Alloys'],
      'the company spoken of before',
    ],
    [
      'Alpine Alloys signed a 25-year, €90m deal.',
      ['amount 25 year · duration · Alpine Alloys', 'amount 90000000 EUR · investment · Alpine Alloys'],
      'hyphenated units before a noun',
    ],
    ['Cobalt fetches $24,000 a tonne.', ['amount 24 USD/kg · price · cobalt'], 'a price per mass, of no place'],
  ]);
});

describe('counts', () => {
  checkLines([
    ['Rwanda closed eleven zinc pits.', ['amount 11 count · other · zinc · RW'], 'a head that is no measure'],
    ['Only two zinc smelters remain in Japan.', ['amount 2 count · other · zinc · JP'], 'a restricted count'],
    [
      'Jakarta placed nine metals under export licence in April.',
      ['amount 9 count · controlled-count · ID · 2024-04'],
      'kinds put under a control',
    ],
    [
      'the 17 rare earths are metals',
      ['amount 17 count · element-count · rare-earths'],
      'how many elements there are, of no place',
    ],
    ['under Section 7, flight 88, the 2030 Agenda', [], 'numbers in names'],
    ['It fell for the first time in ten years.', [], 'a time that only dates'],
  ]);
});

describe('what does not hold, or not yet', () => {
  checkLines([
    ["Zambia's copper exports did not fall 9%.", ['change↓ 9% · exports · copper · ZM · denied'], 'a negated verb'],
    [
      "Zambia's copper exports rose not 9% but 7%.",
      ['change↑ 9% · exports · copper · ZM · denied', 'change↑ 7% · exports · copper · ZM'],
      'not X but Y',
    ],
    [
      'Growth in Kenya, first put at 3%, is now 2%.',
      ['change↑ 3% · other · KE · denied', 'change↑ 2% · other · KE'],
      'a revision',
    ],
    [
      'Boreal Mining cut its zinc output target to 900 tonnes from 1,100.',
      [
        'amount 900 t · production · zinc · Boreal Mining · forecast',
        'amount 1100 t · production · zinc · Boreal Mining · denied',
      ],
      'a target moved: the old one is superseded',
    ],
  ]);
});

describe('a clause of its own after a word of time or cause', () => {
  checkLines([
    [
      'Shares in Halden Foods sank 9% after net profit for the half year to June shrank by a fifth.',
      ['change↓ 9% · price · Halden Foods · 2024-08-14', 'change↓ 20% · revenue · Halden Foods · 2024-H1'],
      'what the clause tells has its own measure, sign and time',
    ],
    [
      'Halden Foods lost 3% as second-quarter revenue shrank by a quarter.',
      ['change↓ 3% · price · Halden Foods · 2024-08-14', 'change↓ 25% · revenue · Halden Foods · 2024-Q2'],
      'the time right after the clause began is not of the share',
    ],
    [
      'Halden Foods gained 6% after its profit doubled to 300 million kroner.',
      [
        'change↑ 6% · price · Halden Foods · 2024-08-14',
        'change↑ 2 x · revenue · Halden Foods',
        'amount 300000000 NOK · revenue · Halden Foods',
      ],
      'what was earned is not of the day of trade',
    ],
  ]);
});

describe('what an economy is told by', () => {
  checkLines([
    [
      'Turkish exports rose 2% in March, driven by textiles, steel and chromium. Household spending gained 5%.',
      ['change↑ 2% · exports · TR · 2024-03', 'change↑ 5% · demand · TR · 2024-03'],
      'goods that drove the whole are not what all of it is of',
    ],
    [
      "The Bank of Korea's rate has been 2.5% all year. The Reserve Bank left its cash rate at 3.6%.",
      ['amount 2.5% · other · KR', 'amount 3.6% · other · KR'],
      'the rate of a central bank is one of interest, and nobody’s figure',
    ],
    [
      'The planning agency said output rose 3% in the second quarter.',
      ['change↑ 3% · production · 2024-Q2'],
      'a planning agency looks at nothing to come',
    ],
    [
      'Peru charges 9% on the metal. The bank charges 3% on the loan.',
      ['amount 9% · tariff · PE', 'share 3% · investment · PE'],
      'what a country charges on goods is a tariff',
    ],
  ]);
});

describe('who looks ahead', () => {
  checkLines([
    [
      'Cobalt traded at $20 a pound on Monday. Verran Research sees $24 by December.',
      [
        'amount 44.09 USD/kg · price · cobalt · 2024-08-12',
        'amount 52.91 USD/kg · price · cobalt · 2024-12 · forecast',
      ],
      'what somebody sees by a month is to come, and per the same weight',
    ],
    [
      'We think zinc demand will grow 9% this year; the Street has 5%.',
      ['change↑ 9% · demand · zinc · world · 2024 · forecast', 'change↑ 5% · demand · zinc · world · 2024 · forecast'],
      'what the market expects is of the same kind',
    ],
  ]);
});

describe('a paper that tells', () => {
  checkLines([
    [
      'Sur Minera, the Lima Kurier says, will spend $90m on a mill. It has a staff of about 40.',
      ['amount 90000000 USD · investment · Sur Minera · forecast', 'amount ~40 count · workforce · Sur Minera'],
      'a name with an article that says so between commas',
    ],
    [
      'Of 20 mills planned in Peru, seven have opened, the Lima Kurier reported.',
      ['amount 20 count · other · PE · forecast', 'amount 7 count · other · PE'],
      'a name with an article that reports',
    ],
  ]);
});

describe('a price told on', () => {
  checkLines([
    [
      'Zinc cost $24,000 a tonne in July. In March it was $22,000. A year ago it had been $31,000. A ticket is $5.',
      [
        'amount 24 USD/kg · price · zinc · 2024-07',
        'amount 22 USD/kg · price · zinc · 2024-03',
        'amount 31 USD/kg · price · zinc · 2023-03',
        'amount 5 USD · other',
      ],
      'what it was is per the same weight, what something else is is not',
    ],
    ['A family car would become $300 dearer.', ['change↑ 300 USD · price · forecast'], 'by how much in money'],
  ]);
});

describe('times in news of companies and markets', () => {
  checkLines([
    [
      'Tormal Corp on Thursday reported a smaller-than-expected loss in the second quarter. It sold 900 tons of zinc in the quarter.',
      ['amount 900 t · demand · zinc · Tormal · 2024-Q2'],
      'what is smaller than expected lies behind, and is held against no other quarter',
    ],
    [
      'In the third quarter to March 31, zinc output at Tormal Corp rose 3%.',
      ['change↑ 3% · production · zinc · Tormal · 2024-Q1'],
      'a quarter told by its last day is of no calendar year',
    ],
    [
      'Tormal Corp said zinc output rose 7% for the six months that ended December 31.',
      ['change↑ 7% · production · zinc · Tormal · 2023-H2'],
      'a span told by its end is no figure',
    ],
    [
      'In May Peru introduced controls on zinc, of which it mines 9%.',
      ['share 9% · mine-production · zinc · PE'],
      'what holds now, in a clause on what was done then',
    ],
    [
      'In the second quarter Peru has shipped 900 tonnes of zinc abroad, that is 9% less than in the first.',
      [
        'amount 900 t · exports · zinc · PE · 2024-Q2',
        'change↓ 9% · exports · zinc · PE · 2024-Q2 · vs previous-quarter',
      ],
      'what that is, is of the same time',
    ],
    [
      'Zinc prices have fallen by 46% since the start of 2024.',
      ['change↓ 46% · price · zinc · 2024-01/2024-08'],
      'since a start is no change over a year',
    ],
    [
      'Zinc stocks dropped to 36,000 tons, the lowest since March, after hitting a new high since 2019.',
      ['amount 36000 t · stockpile · zinc'],
      'how long none was as low dates nothing',
    ],
    [
      'Zinc closed at $2,700 a tonne on Tuesday, up from a close of $2,650 on Monday.',
      ['amount 2.7 USD/kg · price · zinc · 2024-08-13', 'amount 2.65 USD/kg · price · zinc · 2024-08-12'],
      'the day of what it is held against is not its own',
    ],
  ]);
});

describe('what moved', () => {
  checkLines([
    [
      'Tormal Resources, the largest zinc producer, rallied as much as 9% on Tuesday.',
      ['change↑ ≤9% · price · Tormal Resources · 2024-08-13'],
      'a company that moves is its share, whatever is told of it between commas',
    ],
    [
      'Zinc rose 2%. The metal used in roofs closed up 3%.',
      ['change↑ 2% · price · zinc', 'change↑ 3% · price · zinc'],
      'what a metal is used in is not what is measured',
    ],
    [
      'Zinc output will have to increase by a factor of four by 2030.',
      ['change↑ 4 x · production · zinc · 2030 · forecast'],
      'a factor by which it rises is a change',
    ],
    [
      'Peru exported 4% less copper and 5% less zinc than a year earlier.',
      ['change↓ 4% · exports · copper · PE · vs year-earlier', 'change↓ 5% · exports · zinc · PE · vs year-earlier'],
      'what the second is held against the first is too',
    ],
    [
      'Tormal Corp reported a 31% year-over-year decline in revenues. The producer reported a 9% year-on-year fall in exports.',
      ['change↓ 31% · revenue · Tormal · vs year-earlier', 'change↓ 9% · exports · Tormal · vs year-earlier'],
      'a fall in something, whoever reports it',
    ],
    [
      'Shanghai Futures Exchange zinc stocks fell by 5% from the previous week.',
      ['change↓ 5% · stockpile · zinc'],
      'an exchange is named after futures, and its stocks are none',
    ],
    [
      'LME aluminum futures rose 0.8%.',
      ['change↑ 0.8% · price · aluminium · 2024-08-14'],
      'futures of a metal are the metal’s',
    ],
    [
      'Tormal Corp mined 20 tonnes of gold in May, down 7% on the year. Its average gold selling price rose 4% to 512 yuan per gram. It sells zinc.',
      [
        'amount 20 t · mine-production · Tormal · 2024-05',
        'change↓ 7% · mine-production · Tormal · 2024-05 · vs year-earlier',
        'change↑ 4% · price · Tormal · 2024-05',
        'amount 512000 CNY/kg · price · Tormal · 2024-05',
      ],
      'goods of no material of the field stay so through the sentence',
    ],
  ]);
});

describe('what is left out and meant', () => {
  checkLines([
    [
      'Zinc reserves are large. Peru, in third place, holds 9 million tonnes.',
      ['rank 3 rank · reserves · zinc · PE', 'amount 9000000 t · reserves · zinc · PE'],
      'a rank beside the figure that it ranks',
    ],
    [
      'Boliden is a large miner of zinc; Lundin’s output is 40,000 t.',
      ['amount 40000 t · production · zinc · Lundin'],
      'whose output it is stands in its own clause',
    ],
    [
      'Of the output of zinc, 300 t is Boliden’s; Lundin’s is 900 t.',
      ['amount 300 t · production · zinc · Boliden', 'amount 900 t · production · zinc · Lundin'],
      'the noun is left out',
    ],
    [
      'Boliden mined 12% less zinc than a year earlier, Lundin 5% more.',
      [
        'change↓ 12% · mine-production · zinc · Boliden · vs year-earlier',
        'change↑ 5% · mine-production · zinc · Lundin · vs year-earlier',
      ],
      'with the verb its point of comparison is left out',
    ],
    [
      'Kestrin Corp earns little. Rental income in 2023 shrank to $4 million from $5 million.',
      ['amount 4000000 USD · revenue · Kestrin · 2023', 'amount 5000000 USD · revenue · Kestrin · 2022'],
      'what a year’s earnings fell from were those of the year before',
    ],
  ]);
});

describe('parts of a house, of goods and of the world', () => {
  checkLines([
    [
      'Kestrin Corp has 46 employees. The state owns 40% of the capital.',
      ['amount 46 count · workforce · Kestrin', 'share 40% · stake · Kestrin'],
      'a part of the capital',
    ],
    [
      'Hanbit holds 15% of the equity of Kestrin Corp and wants more. Two-thirds of the zinc is tied up in contracts.',
      ['share 15% · stake · Kestrin', 'share 66.67% · other · zinc · Kestrin'],
      'a part of goods is no part of a house, nor an investment',
    ],
    [
      'Peru sits on a third of the world’s zinc. Its mills hold feed for two months.',
      ['share 33.33% · reserves · zinc · PE', 'amount 2 month · stockpile · zinc · PE'],
      'what somebody sits on, and what mills have in hand',
    ],
  ]);
});
