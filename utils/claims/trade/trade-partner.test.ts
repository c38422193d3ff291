import { checkLines } from '../testing.ts';

checkLines([
  [
    'Korea imported 70% of its tungsten from China in 2023, with Portugal (8%) and Bolivia (5%) following.',
    [
      'share 70% · imports · tungsten · KR→CN · 2023',
      'share 8% · imports · tungsten · KR→PT · 2023',
      'share 5% · imports · tungsten · KR→BO · 2023',
    ],
    'who comes next in the same sentence',
  ],
  [
    'China is the source of 70% of the gallium that the world uses. China is the source of 90% of Korea’s gallium.',
    ['share 70% · supply · gallium · CN', 'share 90% · dependence · gallium · KR→CN'],
    'whose source of a part it is',
  ],
  [
    'Exports of gallium from China to Japan fell to 90 tonnes in July, out of 780 tonnes in all.',
    ['amount 90 t · exports · gallium · CN→JP · 2024-07', 'amount 780 t · exports · gallium · CN · 2024-07'],
    'the whole goes to all',
  ],
  [
    'Germany used 900 tonnes of gallium in 2023 and imported all of it, 40 per cent from Chile and 35 per cent from China.',
    [
      'amount 900 t · demand · gallium · DE · 2023',
      'share 40% · dependence · gallium · DE→CL',
      'share 35% · dependence · gallium · DE→CN',
    ],
    'where all that is used comes from',
  ],
  [
    'China exported 780 tonnes of gallium in July. The biggest buyer was South Korea with 310 tonnes.',
    ['amount 780 t · exports · gallium · CN · 2024-07', 'amount 310 t · exports · gallium · CN→KR · 2024-07'],
    'the buyer named after what it is',
  ],
  [
    'Britain imported 900 tonnes of gallium from China in June. Imports from there fell by a quarter in July.',
    ['amount 900 t · imports · gallium · GB→CN · 2024-06', 'change↓ 25% · imports · gallium · GB→CN · 2024-07'],
    'where the goods come from is pointed back to',
  ],
  [
    'China wants gallium. Myanmar exported 900 tonnes of it to its big neighbour in July.',
    ['amount 900 t · exports · gallium · MM→CN · 2024-07'],
    'the neighbour spoken of',
  ],
  [
    'Brazil exported 480 tonnes of gallium in July, all of it to China.',
    ['amount 480 t · exports · gallium · BR→CN · 2024-07'],
    'where all of it went, and not merely most',
  ],
  [
    'Germany brought in 900 tonnes of gallium in July, the statistics office said, most of it from China.',
    ['amount 900 t · imports · gallium · DE · 2024-07'],
    'where most of it comes from, behind who says so',
  ],
  [
    'Indonesia shipped 3,458 tonnes of refined tin in June. Singapore was the biggest buyer, taking 1,200 tonnes. South Korea bought 640 tonnes.',
    [
      'amount 3458 t · exports · tin · ID · 2024-06',
      'amount 1200 t · exports · tin · ID→SG · 2024-06',
      'amount 640 t · exports · tin · ID→KR · 2024-06',
    ],
    'who takes exports is the other side, and refined tin that is shipped is no refining',
  ],
  [
    "Chinese imports of tin came to 900 tonnes in July. Peru's part was 310 tonnes. Brazil, with 140 tonnes, was second. Nigerian deliveries fell by 22% to 40 tonnes.",
    [
      'amount 900 t · imports · tin · CN · 2024-07',
      'amount 310 t · imports · tin · CN→PE · 2024-07',
      'amount 140 t · imports · tin · CN→BR · 2024-07',
      'change↓ 22% · imports · tin · CN→NG · 2024-07',
      'amount 40 t · imports · tin · CN→NG · 2024-07',
    ],
    'one after the other of those it buys from',
  ],
  [
    'China imported 900 tonnes of tin in July. Of these 310 tonnes were Peruvian and 140 tonnes Brazilian.',
    [
      'amount 900 t · imports · tin · CN · 2024-07',
      'amount 310 t · imports · tin · CN→PE · 2024-07',
      'amount 140 t · imports · tin · CN→BR · 2024-07',
    ],
    'what goods are said to be',
  ],
  [
    'China imported 900 tonnes of tin from Peru in July. Brazil mined 400 tonnes.',
    ['amount 900 t · imports · tin · CN→PE · 2024-07', 'amount 400 t · mine-production · tin · BR · 2024-07'],
    'trap: who does something else',
  ],
  [
    'Europe gets 98 per cent of its gallium from China. Japan has cut that: it relied on China for 90 per cent of it in 2010.',
    ['share 98% · dependence · gallium · EU→CN', 'share 90% · dependence · gallium · JP→CN · 2010'],
    'trap: who leans on the same one',
  ],
  [
    'China exported 5,577 tonnes of rare earth magnets in July. India took 172 tonnes and Japan 280 tonnes.',
    [
      'amount 5577 t · exports · rare-earth-magnets · CN · 2024-07',
      'amount 172 t · exports · rare-earth-magnets · CN→IN · 2024-07',
      'amount 280 t · exports · rare-earth-magnets · CN→JP · 2024-07',
    ],
    'a list of takers',
  ],
  [
    'Japan took 58 per cent of its rare earths from China last year. Vietnam supplied another 12 per cent.',
    ['share 58% · dependence · rare-earths · JP→CN · 2023', 'share 12% · dependence · rare-earths · JP→VN · 2023'],
    'who supplies what another depends on',
  ],
  [
    'The EU imported 1,200 tonnes of gallium in 2023. China supplied 71 per cent of that and Russia 9 per cent.',
    [
      'amount 1200 t · imports · gallium · EU · 2023',
      'share 71% · imports · gallium · EU→CN · 2023',
      'share 9% · imports · gallium · EU→RU · 2023',
    ],
    'parts of imports by where they came from',
  ],
  [
    'World zinc mine output was 12 million tonnes last year; China accounted for a third of that.',
    ['amount 12000000 t · mine-production · zinc · world · 2023', 'share 33.33% · mine-production · zinc · CN · 2023'],
    'a part of output is nobody else’s imports',
  ],
  [
    'Peru sends two-thirds of its copper to China. Zinc bound for Japan rose to 900 tonnes.',
    ['share 66.67% · exports · copper · PE→CN', 'amount 900 t · exports · zinc · PE→JP'],
    'a part that is sent abroad, and what is bound for a country',
  ],
  [
    'Chile-bound cargoes of Peruvian zinc rose 4%. Exports of 90 tonnes to Japan were down 3%.',
    [
      'change↑ 4% · exports · zinc · PE→CL',
      'amount 90 t · exports · zinc · PE→JP',
      'change↓ 3% · exports · zinc · PE→JP',
    ],
    'where a thing is bound in a compound, and a name between two figures',
  ],
  [
    'Peru’s exports of tin fell to 610 tonnes, leaving mills to turn to Bolivia.',
    ['amount 610 t · exports · tin · PE'],
    'where others turned is no other side',
  ],
  [
    'Korea imported 640 tonnes of tin in 2023. Peru accounted for 61%. In second place was Bolivia with 18%, followed by Chile with 7%.',
    [
      'amount 640 t · imports · tin · KR · 2023',
      'share 61% · imports · tin · KR→PE · 2023',
      'rank 2 rank · imports · tin · KR→BO · 2023',
      'share 18% · imports · tin · KR→BO · 2023',
      'share 7% · imports · tin · KR→CL · 2023',
    ],
    'the next in a list of other sides',
  ],
  [
    'Peru’s shipments of tin to Japan came to 90 tonnes. Exports of zinc to that country fell 6%.',
    ['amount 90 t · exports · tin · PE→JP', 'change↓ 6% · exports · zinc · PE→JP'],
    'a country pointed back to before the figure',
  ],
  [
    'Germany imported 900 tonnes of gallium in 2023. China supplied 71 per cent of that. Next came Japan with 12 per cent. The Korean share was 4 per cent.',
    [
      'amount 900 t · imports · gallium · DE · 2023',
      'share 71% · imports · gallium · DE→CN · 2023',
      'share 12% · imports · gallium · DE→JP · 2023',
      'share 4% · imports · gallium · DE→KR · 2023',
    ],
    'a source named after its verb, and one named by its share',
  ],
  [
    'Chile exported 4,000 tonnes of lithium in June. The exports brought $90 million. Korea took 900 tonnes.',
    [
      'amount 4000 t · exports · lithium · CL · 2024-06',
      'amount 90000000 USD · exports · lithium · CL · 2024-06',
      'amount 900 t · exports · lithium · CL→KR · 2024-06',
    ],
    'who took tonnes is held against the tonnes, though money was told after them',
  ],
  [
    'Peru has tin. Now 40% of Japan’s tin imports come from the country. Chile alone sells it more: 45%. Kenya is the third source with 9%.',
    ['share 40% · imports · tin · JP→PE', 'share 45% · imports · tin · JP→CL', 'share 9% · imports · tin · JP→KE'],
    '"the country" that imports come from, and who comes next',
  ],
  [
    'Chile was 31% of Korea’s zinc imports in 2022 and 8% in 2023.',
    ['share 31% · imports · zinc · KR→CL · 2022', 'share 8% · imports · zinc · KR→CL · 2023'],
    'who is a part of what is imported, then and later',
  ],
  [
    'Chile exported 4,000 tonnes of lithium in June. Korea was its best customer, with 900 tonnes.',
    ['amount 4000 t · exports · lithium · CL · 2024-06', 'amount 900 t · exports · lithium · CL→KR · 2024-06'],
    'the best customer',
  ],
  [
    'Peru sells half of its tin to smelters in Japan. Nine-tenths of Peruvian zinc leaves for Chile.',
    ['share 50% · exports · tin · PE→JP', 'share 90% · exports · zinc · PE→CL'],
    'who takes it in a country, and where it leaves for',
  ],
  [
    'Peru mined 900 tonnes of tin in June; a third of it went to Japan.',
    ['amount 900 t · mine-production · tin · PE · 2024-06', 'share 33.33% · exports · tin · PE→JP · 2024-06'],
    'a part of it that went to a country',
  ],
  [
    'The Philippines, from which Japan bought 900 tonnes of imported nickel in June, is far.',
    ['amount 900 t · imports · nickel · JP→PH · 2024-06'],
    'a relative clause hangs on the other side',
  ],
  [
    'The US will levy duties of 25% on most Japanese products. India sends it cars; the US will levy a tariff of 50% on them.',
    ['amount 25% · tariff · US→JP · forecast', 'amount 50% · tariff · US→IN · forecast'],
    'goods by an adjective, and a tariff on "them"',
  ],
  [
    'Chinese imports of tin fell 5% in June. German imports of Chinese tin rose 4% in June.',
    ['change↓ 5% · imports · tin · CN · 2024-06', 'change↑ 4% · imports · tin · DE→CN · 2024-06'],
    'who imports, and whose goods are imported',
  ],
  [
    'China exported 900 tonnes of gallium in June. Japan was the largest buyer. Shipments there rose by a fifth.',
    ['amount 900 t · exports · gallium · CN · 2024-06', 'change↑ 20% · exports · gallium · CN→JP · 2024-06'],
    '"there" is the place just named',
  ],
  [
    'China sold 70 tonnes of indium abroad in 2021, 9% less than the year before, according to Chinese customs. US imports are small.',
    ['amount 70 t · exports · indium · CN · 2021', 'change↓ 9% · exports · indium · CN · 2021 · vs year-earlier'],
    'according to somebody is to nobody',
  ],
  [
    'China commanded a 61 percent share in Peru’s imports of cobalt in 2023.',
    ['share 61% · imports · cobalt · PE→CN · 2023'],
    'a share in what another buys',
  ],
  [
    'Peru’s exports of tin rose 13% in June, but flows to Japan stalled.',
    ['change↑ 13% · exports · tin · PE · 2024-06'],
    'the other side of another clause',
  ],
  [
    'Peru’s exports of tin rose 13% in June while Japan banned deliveries there.',
    ['change↑ 13% · exports · tin · PE · 2024-06'],
    'and so is "there"',
  ],
  [
    'Peru’s exports of tin rose 5% in June. Japan was the top buyer, accounting for 40% of shipments, followed by Laos and Chile with 20% and 5%, respectively.',
    [
      'change↑ 5% · exports · tin · PE · 2024-06',
      'share 40% · exports · tin · PE→JP · 2024-06',
      'share 20% · exports · tin · PE→LA · 2024-06',
      'share 5% · exports · tin · PE→CL · 2024-06',
    ],
    'those who follow trade with the same',
  ],
  [
    'Peru was the top miner of tin with 40%, followed by Laos and Chile with 20% and 5%, respectively.',
    [
      'share 40% · mine-production · tin · PE',
      'share 20% · mine-production · tin · LA',
      'share 5% · mine-production · tin · CL',
    ],
    'trap: no other side',
  ],
  [
    'Peru imported 900 tonnes of tin in June. Laos was the top supplier with 400 tonnes.',
    ['amount 900 t · imports · tin · PE · 2024-06', 'amount 400 t · imports · tin · PE→LA · 2024-06'],
    'who supplies most',
  ],
  [
    'In 2023 Peru bought 900 tonnes of tin from Laos. Of the world’s output of tin in 2022, Laos accounted for 11%.',
    ['amount 900 t · imports · tin · PE→LA · 2023', 'share 11% · production · tin · LA · 2022'],
    'a part of the world’s output is no import',
  ],
  ['Japan meets 90% of its zinc needs through imports.', ['share 90% · dependence · zinc · JP'], 'what it uses itself'],
  ['Peru met 90% of Japan’s zinc needs.', ['share 90% · dependence · zinc · JP→PE'], 'trap: what another gives'],
  [
    'Peru sent 4 tonnes of tin to Chile and 9 tonnes to Laos in July. In June, exports stood at 40 tonnes.',
    [
      'amount 4 t · exports · tin · PE→CL · 2024-07',
      'amount 9 t · exports · tin · PE→LA · 2024-07',
      'amount 40 t · exports · tin · PE · 2024-06',
    ],
    'of several none is meant further',
  ],
  [
    'Japan was the primary destination for Peruvian cobalt, with 900 tonnes, followed by Laos with 400 tonnes.',
    ['amount 900 t · exports · cobalt · PE→JP', 'amount 400 t · exports · cobalt · PE→LA'],
    'who comes next buys as well',
  ],
  [
    'Japan’s graphite imports fell in 2023, with Peru making up 30% of imports.',
    ['share 30% · imports · graphite · JP→PE · 2023'],
    'who sends a part of what was named before',
  ],
  [
    'Peru’s graphite exports rose in May, with Japan taking 40% of exports.',
    ['share 40% · exports · graphite · PE→JP · 2024-05'],
    'who takes a part',
  ],
  [
    'Laos was Japan’s most important supplier of cobalt at 30 percent, followed by Peru at 8 percent.',
    ['share 30% · imports · cobalt · JP→LA', 'share 8% · imports · cobalt · JP→PE'],
    'whose supplier it is',
  ],
  [
    'A total of 900 tonnes of cobalt worth $4m were imported into Italy in May.',
    ['amount 900 t · imports · cobalt · IT · 2024-05', 'amount 4000000 USD · imports · cobalt · IT · 2024-05'],
    'a weight and its value, told by one verb',
  ],
  [
    'Peru’s export tax on cobalt rose from 10% to 12%.',
    ['amount 10% · tariff · cobalt · PE', 'amount 12% · tariff · cobalt · PE'],
    'who levies it on its own goods',
  ],
  [
    'Sales of Chilean rare earth magnets to Germany reached 900 tonnes.',
    ['amount 900 t · exports · rare-earth-magnets · CL→DE'],
    'sales to a country',
  ],
  [
    'China exported 780 tonnes of gallium in July. Swiss importers had 90 tonnes.',
    ['amount 780 t · exports · gallium · CN · 2024-07', 'amount 90 t · exports · gallium · CN→CH · 2024-07'],
    'the buyers of a country, in news of exports',
  ],
  [
    'Chile made 900 tonnes of cobalt in July. Overseas clients bought 300 tonnes.',
    ['amount 900 t · production · cobalt · CL · 2024-07', 'amount 300 t · exports · cobalt · CL · 2024-07'],
    'buyers abroad, with no country',
  ],
  [
    'Chile imported 900 tonnes of cobalt in July. Exports are rare. They amounted to 40 tonnes.',
    ['amount 900 t · imports · cobalt · CL · 2024-07', 'amount 40 t · exports · cobalt · CL · 2024-07'],
    'the pronoun is what the sentence before opened with',
  ],
  [
    'Peru’s zinc exports were worth $10bn in 2023. Zinc earnings will fall to $9bn.',
    ['amount 10000000000 USD · exports · zinc · PE · 2023', 'amount 9000000000 USD · exports · zinc · PE · forecast'],
    'what a country earns with what it sends abroad',
  ],
  [
    'Washington imposed a 40% import tariff on zinc pipes, while ores were left out.',
    ['amount 40% · tariff · zinc · US'],
    'a tariff on imports',
  ],
  [
    'An investigation into Peruvian tin by the Commerce Department led to a countervailing duty of 4.5% for most producers.',
    ['amount 4.5% · tariff · tin · US→PE'],
    'whose goods are looked into',
  ],
  [
    'Brussels found dumping margins of between 12% and 40% for all Vietnamese exporters.',
    ['amount 12..40% · tariff · EU→VN'],
    'what goods are to pay for dumping',
  ],
  [
    'Peru’s exports were worth $10bn in 2023. Tax revenue came to $9bn.',
    ['amount 10000000000 USD · exports · PE · 2023', 'amount 9000000000 USD · revenue · PE · 2023'],
    'trap: what its treasury takes in',
  ],
  [
    'Gallium exports from China fell to 7,800 kilograms in July. Austria was sent 4,000 kilograms and Korea the remaining 3,800.',
    [
      'amount 7.8 t · exports · gallium · CN · 2024-07',
      'amount 4 t · exports · gallium · CN→AT · 2024-07',
      'amount 3.8 t · exports · gallium · CN→KR · 2024-07',
    ],
    'who is sent something takes it',
  ],
  [
    'Gallium exports from China fell to 780 kilograms in July.\n\nKorea took 310 kilograms, Japan 250 and Belgium 14.',
    [
      'amount 0.78 t · exports · gallium · CN · 2024-07',
      'amount 0.31 t · exports · gallium · CN→KR · 2024-07',
      'amount 0.25 t · exports · gallium · CN→JP · 2024-07',
      'amount 0.014 t · exports · gallium · CN→BE · 2024-07',
    ],
    'a list of takers',
  ],
  [
    'China sold less antimony abroad in July, while more of it went to German customers. Chinese exports came to 900 tonnes. Germany took 65 tonnes, 20% more than in June.',
    [
      'amount 900 t · exports · antimony · CN · 2024-07',
      'amount 65 t · exports · antimony · CN→DE · 2024-07',
      'change↑ 20% · exports · antimony · CN→DE · 2024-07 · vs previous-month',
    ],
    'customers elsewhere are not those whose exports are told',
  ],
  [
    'Japan imported 90 tonnes of zinc, and 40 tonnes were Peruvian, a gain of 9%.',
    [
      'amount 90 t · imports · zinc · JP',
      'amount 40 t · imports · zinc · JP→PE',
      'change↑ 9% · imports · zinc · JP→PE',
    ],
    'where a part is from, and how it moved',
  ],
  [
    'America’s tariff on zinc is 9%. It will be 12% for Peru, and 4% for Chile.',
    [
      'amount 9% · tariff · zinc · US',
      'amount 12% · tariff · zinc · US→PE · forecast',
      'amount 4% · tariff · zinc · US→CL · forecast',
    ],
    'for whom it is',
  ],
  [
    'Imports into Peru fell 11% in October, with exports dropping by 9%.',
    ['change↓ 11% · imports · PE · 2023-10', 'change↓ 9% · exports · PE · 2023-10'],
    'where goods come in is no other side of what goes out',
  ],
  [
    'Chile’s imports from Peru fell by 4%, while exports rose by 1% to $70 million.',
    ['change↓ 4% · imports · CL→PE', 'change↑ 1% · exports · CL→PE', 'amount 70000000 USD · exports · CL→PE'],
    'the trade of the same two the other way',
  ],
  [
    'Chile’s imports from Peru fell by 4%, while total exports rose by 1%.',
    ['change↓ 4% · imports · CL→PE', 'change↑ 1% · exports · CL'],
    'trap: all that went out',
  ],
  [
    'Peru’s imports and exports rose 2% and 4% respectively to $3 billion and $5 billion in the six months ended June 30 from the same period a year earlier.',
    [
      'change↑ 2% · imports · PE · 2024-H1 · vs year-earlier',
      'change↑ 4% · exports · PE · 2024-H1 · vs year-earlier',
      'amount 3000000000 USD · imports · PE · 2024-H1',
      'amount 5000000000 USD · exports · PE · 2024-H1',
    ],
    'two flows, and where each led',
  ],
  [
    'In May exports of tin fell 3%, resulting in a trade surplus of $4 billion, which narrowed by 26%.',
    [
      'change↓ 3% · exports · tin · 2024-05',
      'amount 4000000000 USD · other · tin · 2024-05',
      'change↓ 26% · other · tin · 2024-05',
    ],
    'a figure that moves in the clause behind it',
  ],
  [
    'In trade with Peru, Chile’s surplus shrank 22% to $512 million. Exports were up 14%, and imports were up 47%.',
    [
      'change↓ 22% · other · CL',
      'amount 512000000 USD · other · CL',
      'change↑ 14% · exports · CL→PE',
      'change↑ 47% · imports · CL→PE',
    ],
    'with whom all trade was told of',
  ],
  [
    'In trade with Peru, Chile’s surplus shrank 22%. Total exports were up 14%.',
    ['change↓ 22% · other · CL', 'change↑ 14% · exports · CL'],
    'trap: all that went out',
  ],
  [
    'Peruvian steel is taxed at 12% when it enters India.',
    ['amount 12% · tariff · IN→PE'],
    'what goods pay where they come in',
  ],
  [
    'In May 900 tonnes of tin left Peru for Japan.',
    ['amount 900 t · exports · tin · PE→JP · 2024-05'],
    'left, and for where',
  ],
  [
    '$45m worth of Peruvian tin was shipped abroad in May.',
    ['amount 45000000 USD · exports · tin · PE · 2024-05'],
    'worth of goods',
  ],
  [
    'Peru’s earnings from tin exports reached $45m in May.',
    ['amount 45000000 USD · exports · tin · PE · 2024-05'],
    'what exports earn',
  ],
  ['India worries about tin, 80% of which it buys from Peru.', ['share 80% · dependence · tin · IN→PE'], 'of which'],
]);
