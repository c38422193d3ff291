import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

const orgs = (text: string, title: string | null = null) => claimsOf(text, '2023-05-17', title).map(({ org }) => org);

describe('whose figure it is', () => {
  it.each<[string, (string | null)[], string]>([
    ['In London Anglo American rose 1.2%.', ['Anglo American'], 'a city that the sentence opens with'],
    ['In Frankfurt Vollmer Motor fell 2%.', ['Vollmer Motor'], 'the same before a name on no list'],
    ['Tin’s LME contract rose 9%.', [null], 'an exchange, cut short'],
    ['The Nordic Development Finance Corporation has lent $90 million.', [null], 'who lends for states'],
    [
      'Brenholm Metals’ shares hit a record after its deal with Pellon Motor, topping $62.',
      ['Brenholm Metals'],
      'trap: with whom the deal was',
    ],
    ['The Halifax Council for Economic Development awarded $9 million.', [null], 'what a council is for'],
    ['Critical Metals has 40 staff.', ['Critical Metals'], 'an adjective that a sentence and a name begin with'],
    [
      'Cable makers such as Kestrin fear for jobs. Kestrin has 900 staff.',
      ['Kestrin'],
      'an example of a kind of house',
    ],
    ['Kestrin of Lima, the last refinery there, made 900 tonnes.', ['Kestrin'], 'an apposition behind where it sits'],
    [
      'Goldman Sachs reported a profit of $3bn. Deutsche Bank’s net revenue was $7bn. Rabobank shares rose 3%.',
      ['Goldman Sachs', 'Deutsche Bank', 'Rabobank'],
      'who is cited for figures tells its own',
    ],
    ['Goldman Sachs expects gold at $3,000 an ounce.', [null], 'or those of others'],
    [
      'Kestrin Mining sold 40 tonnes of tin. Of these 30 tonnes came from Peru. Its zinc output fell 4%.',
      ['Kestrin Mining', null, 'Kestrin Mining'],
      'where a part came from is not who has the next figure',
    ],
    ['The port of Lima handled 8m TEU and 9m TEU.', [null, null], 'a unit in capitals is no house'],
    ['The top seller of rare Earths shipped 40 tonnes.', [null], 'nor is the end of a term in capitals'],
    ['Boreal opened a pit. Stage 2 will make 40 tonnes.', ['Boreal'], 'a stage by its number is no house'],
    ['Boreal opened a pit. Downstream, the company won $9m.', ['Boreal'], 'nor is a word that opens a sentence'],
    ['BR Materials mines tin. BR made 40 tonnes.', ['BR Materials'], 'letters that the text has by themselves'],
    ['The Rents Index gained 3%.', [null], 'nor is an index'],
    ['Peruvian GDP grew 3%.', [null], 'nor an economy by its letters'],
    ['On Monday Kestrin won a prize. Kestrin has 140 shops in Peru.', ['Kestrin'], 'who has shops'],
    ['Neighbouring Chile sold 900 tonnes.', [null], 'where a country lies'],
    ['Kestrin’s new works can make 900 tonnes of tin a year.', ['Kestrin'], 'who has a new works'],
    ['Tormal Trading’s stake in Kestrin Metals is 9.8%.', ['Kestrin Metals'], 'a stake is of what it is in'],
    ['Brenholm Carbon has 40 staff.', ['Brenholm Carbon'], 'a material at the end of a name'],
    [
      '• Brenholm Rare Earths (BRH AU). Buy. Capex $386m, as we thought all along. Resource 612Mt. Cash A$47m, good for a year of work or more on the ground. Staff of 165.',
      ['Brenholm Rare Earths', 'Brenholm Rare Earths', 'Brenholm Rare Earths', 'Brenholm Rare Earths'],
      'all of a point that a listed company opens',
    ],
    ['Kestrin is one of the last makers of lamps. Sales fell 9%.', ['Kestrin'], 'what is one of a kind of house'],
    ['Orvik was said to employ 900 people.', ['Orvik'], 'what others say that a house does'],
    ['She heads Orvik, one of the oldest makers of lamps. Sales fell 9%.', ['Orvik'], 'the same between commas'],
    [
      'Kestrin, which has reopened its pit, fell 9% on Friday.',
      ['Kestrin'],
      'who does something with a site of its own',
    ],
    ['The copper giant Kestrin, she says, needs $9m.', ['Kestrin'], 'a giant is nobody “she” could mean'],
    ['The Tin Millers’ Federation speaks for the trade. Sales fell 9%.', [null], 'a body named for its members'],
    [
      'Brenholm Mining lost $9m. Mount Verran delivered 900 tonnes.',
      ['Brenholm Mining', 'Brenholm Mining'],
      'a part of the earth that a pit is named for',
    ],
    [
      'Under the deal Lima guarantees Empire State Mining a price of $9 a kilo.',
      ['Empire State Mining'],
      'a word of a name that could be a verb of saying',
    ],
    [
      'Brenholm Graphite posted sales of $90m.',
      ['Brenholm Graphite'],
      'a mineral at the end of a name makes a company',
    ],
    [
      '• Brenholm Graphite sold 900 tonnes.\n• Tin: on our numbers China has 45% of world production.',
      ['Brenholm Graphite', null],
      'a part of the world’s that a country has, in a note on a company',
    ],
    [
      'Both quotas, says the Ministry of Industry and Information Technology, were raised by 12,000 tonnes.',
      [null],
      'the second half of an office’s name',
    ],
    ['Nevertheless, the mine made 900 tonnes.', [null], 'an adverb that opens a sentence'],
    ['Zinc was at $900 a tonne at 1601 GMT, up from $880.', [null, null], 'a time zone'],
    ['Boeing delivered 48 jets in July.', ['Boeing'], 'a known company whose name looks like a noun'],
    [
      'The only producer, Peru’s Tormal, wants to make 50 tonnes.',
      ['Tormal'],
      'a house behind its country and what it is',
    ],
    ['The bank expects a surplus of 900 tonnes. Brenholm Mining sold a pit.', [null], 'a company named later'],
    ['Vale trades at 4x book, against 3x for Glencore.', ['Vale', 'Glencore'], 'for whom the figure compared with is'],
    [
      '"Only 3% of Europe’s magnets are recycled, while 88% of the world’s are made in China," said Ida Holm, chief executive of Brenholm Mining.',
      [null, null],
      'parts of what places have, each the subject of its clause',
    ],
    ['Glencore rose 11%, against 9% for the S&P 500.', ['Glencore', null], 'the figure compared with is an index’s'],
    ['Brenholm Mining owes Kestrin Capital $90 million.', ['Brenholm Mining'], 'who is owed'],
    ['Glencore sells lamps. Sales in Peru fell 9%.', ['Glencore'], 'its sales in a country'],
    ['The World Bank expects demand for tin to rise 500%.', [null], 'a bank of states'],
    ['In Lima, where Glencore wants to dig, 48% of all are against it.', [null], 'a company of an aside'],
    ['Vale, Glencore and Rusal sold 9%, 8% and 7% less.', ['Vale', 'Glencore', 'Rusal'], 'as many figures as names'],
    ['Peru’s Tormal went bankrupt with debts of $90 million.', ['Tormal'], 'a house of a country that acts'],
    ['The EU’s tariff on cars from China is 7.8% for Tesla and 35% for BYD.', [null, null], 'a tariff is no company’s'],
    ['U.S. crude CLc1 fell 3%. The index .SPX lost 2 points.', [null, null], 'codes of a price service'],
    ['The price of an SUV rose to $41,000. Diwali sales rose 4%.', [null, null], 'a kind of thing, and a feast'],
    ['Lowe’s posted sales of $90m.', ['Lowe’s'], 'a name that ends in a sign of possession'],
    ['Banca Tormal dei Fiori lost $90m.', ['Banca Tormal dei Fiori'], 'small words of another tongue'],
    ['Sales fell 4%, said Brenholm, a provider of car data.', [null], 'who deals in figures'],
    ['She moved from Brenholm, Ohio. In May Brenholm lost 40 people.', [null], 'a town and the land it is in'],
    ['Kestrin and Glencore are building plants for $900 million.', ['Kestrin'], 'joined to a company, and named first'],
    [
      'Overall exports hit 900 tonnes. Combined output was 90 tonnes.',
      [null, null],
      'an adjective that opens a sentence',
    ],
    [
      'Vale will buy from Brenholm Mining, which runs a pit in Peru that can make 900 tonnes.',
      ['Brenholm Mining'],
      'what a relative clause tells of a company',
    ],
    [
      'Glencore lost $9 million. The miner, whose market value passed $9 billion in May, cut 40 jobs.',
      ['Glencore', 'Glencore', 'Glencore'],
      'a market value is a company’s',
    ],
    ['Glencore’s Peru-mined output fell 4%.', ['Glencore'], 'where the good is from'],
    [
      '"We have parts for three months," said Glencore’s purchasing chief Ida Holm. About 70% of German smelters report delays.',
      ['Glencore', null],
      'whose officer speaks, and a part of all those of a country',
    ],
    [
      'Peru sold 900 tonnes, according to the Zinc Marketing Corporation of Peru. Earnings rose 4%.',
      [null, null],
      'who is cited has no figure',
    ],
    ['Northern Cells hired 40 people.', ['Northern Cells'], 'so does a product'],
    ['Northern Hill Mining posted a loss. Northern Hill has 40 workers.', ['Northern Hill Mining'], 'a short form'],
    ['Owner Brenholm Minerals spent $90m on the pit.', ['Brenholm Minerals'], 'a common noun that opens the sentence'],
    ['Glencore mined 900 tonnes of cobalt.', ['Glencore'], 'a company known by its bare name'],
    [
      "Peru's Brenholm Mining produced 900 tonnes of zinc.",
      ['Brenholm Mining'],
      'where a company is from owns nothing',
    ],
    [
      'Brenholm Tin made 900 tonnes, followed by Glencore with 400 tonnes.',
      ['Brenholm Tin', 'Glencore'],
      'named beside it',
    ],
    ['Tormal, owned by Vale, lost 5% of its output.', ['Tormal'], 'what is owned is a company'],
    ['Tormal, a start-up backed by Vale, hired 900 workers.', ['Tormal'], 'what it is stands beside it'],
    ['We upgrade Tormal to Buy. Its price target is $9.', ['Tormal'], 'a broker rates it'],
    ['Tormal, with 900 workers, makes alloys.', ['Tormal'], 'what has staff is a company'],
    ['Peru mined 900 tonnes, said Ida Holm, an analyst at Cathwell Bank.', [null], 'an analyst’s house only speaks'],
    ['The aid group Fair Hands counted 900 children in the pits.', [null], 'a group for a cause is no company'],
    ['The regulator OSCAM issued 40 licences.', [null], 'a regulator is no company'],
    ['According to Argus, tin fetched $30,000 a tonne in Rotterdam.', [null], 'a price reporter owns no price'],
    [
      'Brenholm Mining owns the pit. In Rotterdam, tin fetched $30,000 a tonne.',
      [null],
      'a good priced at a place is the market’s',
    ],
    [
      'LOW SANDS – Half the town works there. Low Sands has 40 shops, but the company pays for none.',
      [null, null],
      'where a report was written is a place',
    ],
    [
      'Half the town of Low Sands works there. Low Sands has 40 shops, but the company pays for none.',
      [null, null],
      'a town is no company',
    ],
    ['A plant at Low Sands makes the parts. The plant employs 40 people.', [null], 'what stands after "at" is a place'],
    ['Tormal (NYSE American: TML; TSX-V: TOR) spent $90m.', ['Tormal'], 'a stock code on an exchange of two words'],
    ['State-owned KOREL spent $90m on pits in Peru.', ['KOREL'], 'how a company is held'],
    ['Shares in Tormal rose 4%, while the Nikkei fell 1%.', ['Tormal', null], 'an index is nobody’s'],
    ['Brenholm Mining lost 2% on the day. The yen fell 1%.', ['Brenholm Mining', null], 'nor is a currency'],
    [
      'Brenholm Mining posted sales of $90m. Prices have fallen 40%.',
      ['Brenholm Mining', null],
      'prices of no one are a market’s',
    ],
    [
      'Brenholm Mining posted sales of $90m. Unemployment stands at 5%.',
      ['Brenholm Mining', null],
      'unemployment is an economy’s',
    ],
    [
      'Brenholm Mining, a Norwegian digger of zinc, sold 900 tonnes.',
      ['Brenholm Mining'],
      'where a company is from may stand after its name',
    ],
    ['Brenholm Mining says its pit holds 900 tonnes in Peru.', ['Brenholm Mining'], 'who speaks of itself'],
    [
      '"We sold 900 tonnes," said Ida Holm, chief executive of Brenholm Mining.',
      ['Brenholm Mining'],
      '"we" is the company whose officer speaks',
    ],
    [
      'Vale bought a pit from Brenholm Mining. It was dear. The miner has 900 workers.',
      ['Vale'],
      '"the miner" is who acted last',
    ],
    ['WHITE GOLD FEVER\nThe company has 900 workers.', [null], 'a shouted headline names nobody'],
    ['Toolmakers bought 900 tonnes.', [null], 'a plural that opens a sentence'],
    [
      "Norway's Tormal Werke sells zinc to Oslo's mint. Tormal made 900 tonnes.",
      ['Tormal Werke'],
      'a name that makes a weight, and the long form of it',
    ],
    ['Sedda Oy and Tormal AG share a pit. Sedda put in $4m, and Tormal $3m.', ['Sedda', 'Tormal'], 'each its own sum'],
    ['Sedda, whose sales were $90m, makes alloys.', ['Sedda'], 'what has sales is a company'],
    [
      'Brenholm Mining sold a pit. The Peruvian zinc producer shipped 900 tonnes.',
      ['Brenholm Mining'],
      'a company told by its place and its good',
    ],
    ["Peru's Ida Holm spoke for 40 minutes.", [null], 'a person is from a country too'],
    ["Peru's exports of zinc fell to 900 tonnes.", [null], 'a country’s own'],
    ['Smelting employs 900 workers in the province.', [null], 'a noun of doing that opens a sentence'],
    ['GMXR rose 4% within a month.', ['GMXR'], 'capitals that are its own'],
    ['Diesel rose 4% within a month.', [null], 'a good that opens a sentence, named nowhere else'],
    [
      'Compañía Tormal mined 900 tonnes. Tormal has 40 workers.',
      ['Compañía Tormal', 'Compañía Tormal'],
      'a short form',
    ],
    ['Tormal Verran lost $9m last year.', ['Tormal Verran'], 'who loses money keeps house'],
    ['Pastor Verran spoke. She lost $9m last year.', [null], 'she is a person'],
    [
      'Tormal Verran took the cup. The club sold 900 tickets.',
      ['Tormal Verran'],
      '"the club" is what the sentence before is about',
    ],
    [
      'Work on Verran began. Conventional work needs its 900 men.',
      [null],
      'an adjective is pointed back to by nothing',
    ],
    ['Bank of Verran lost 5% of its customers.', ['Bank of Verran'], 'a name goes on after "of"'],
    ['The Bank of England holds 310 tonnes of gold.', [null], 'a country’s bank is an office'],
    ['Grocer Verran & Co hired 900 people.', ['Verran & Co'], 'a form that the name cannot do without'],
    [
      'Brenholm Mining shipped ore from its Verran works. Verran employs 900 people.',
      ['Brenholm Mining'],
      'a site stands for whose it is',
    ],
    [
      'Sedda Oy has agreed to buy its smaller rival Tormal AG in a deal worth $90m.',
      ['Tormal'],
      'what is bought is had for the money',
    ],
    ['Sedda AG bid $90m for Tormal AG.', ['Tormal'], 'so is what is bid for'],
    ["Regulators blocked Sedda AG's $90m takeover of Tormal AG.", ['Tormal'], 'and what is taken over'],
    [
      "Tormal AG, 51% owned by Norway's Sedda AG, has two furnaces.",
      ['Tormal', 'Tormal'],
      'an owner named in passing has nothing of it',
    ],
    ['Tormal AG (TRM LN). Buy.\n• Output 900 tonnes.', ['Tormal'], 'a stock code of another house'],
    ['Compagnie du Verran lost $9m last year.', ['Compagnie du Verran'], 'small words inside a name'],
    ["Tormal, Norway's second-largest fish farmer, made 900 tonnes.", ['Tormal', 'Tormal'], 'the largest of its kind'],
    ['Tormal AG, a family business with 140 staff, cut wages by 5%.', ['Tormal', 'Tormal'], 'what is told of it'],
    ['Taxpayers handed $90m to Tormal AG.', ['Tormal'], 'who is handed it'],
    [
      "Norway's mine watchdog fined Tormal AG after 900 miners fell ill.",
      ['Tormal'],
      'whose an office is owns nothing of a house’s',
    ],
    ['Tormal AG runs a mill. It has 5% of the market.', ['Tormal'], '"it" is what the sentence before is about'],
    ['The Reserve Bank of New Zealand sold 900 bonds.', [null], 'a central bank'],
    ['"We sold 900 tonnes," says Ida Holm, its owner.', [null], 'an officer of nobody known'],
    ['Shares rose. Brenvik lost $9m. Brenvik has 40 staff.', ['Brenvik', 'Brenvik'], 'a name that opens each sentence'],
    ['Tormal AG runs a mill. Sedda has 4,300 inhabitants.', [null], 'who lives somewhere'],
    ['The creamery of Verran Dairy lost $9m.', ['Verran Dairy'], 'a dairy'],
    ["Norway's state-run Tormal employs 900 people.", ['Tormal'], 'a company held by its country'],
    ['Typhoon Verra cut power to 900 homes. Typhoon Verra is weak.', [null], 'a storm'],
    ['The Verran Strait has lost 5% of its fish.', [null], 'a part of the earth'],
    ['Brenholm Mining Chief Executive Odd Ness earns $9m.', ['Brenholm Mining'], 'a title ends the name before it'],
    ['Verrano will invest $9m in kilns. Verrano has no debt.', ['Verrano'], 'what its "will" leads to'],
    ['Verrano is to shed 900 jobs. Verrano makes kilns.', ['Verrano'], 'and its "is to"'],
    ['Verrano agreed on Friday to sell its pits for $9m. Verrano digs zinc.', ['Verrano'], 'and what it agreed to'],
    ['Verrano is recalling 900 cars. Verrano sells trucks.', ['Verrano'], 'and what it is doing'],
    ['Verrano was sold for $9m. Verrano hung in a hall.', [null], 'what is done to it says nothing'],
    [
      'Verrano, long a maker of locks, shed 900 jobs. Verrano is old.',
      ['Verrano'],
      'past what is told of it between commas',
    ],
    ["Verrano's second-quarter loss was $9m.", ['Verrano'], 'whose quarter it was'],
    ["Verrano's finance director spoke of 900 new jobs.", ['Verrano'], 'whose officer it is'],
    ['Verrano, which brews ale, has 900 casks.', ['Verrano'], 'what it does for a trade'],
    ['Verrano, listed in Oslo, has 900 kilns.', ['Verrano'], 'where it is listed'],
    ['Verrano has a backlog of $9m. Verrano builds ferries.', ['Verrano'], 'what only houses have'],
    ['Verrano swung to a net loss of $9m. Verrano sells shoes.', ['Verrano'], 'whose result turns'],
    ['The board of Verrano backed an offer of $9m.', ['Verrano'], 'what has a board'],
    ['Verran S.A., the digger of zinc, made 900 tonnes.', ['Verran'], 'a legal form of letters with stops'],
    ['Verran S.p.A. said its sales rose 4%.', ['Verran'], 'and one with a small letter'],
    ['Grupo Verran S.A.B. de C.V. sold 900 tonnes.', ['Grupo Verran'], 'and two of them'],
    ['The fleet of Verran A/S has 90 ships.', ['Verran'], 'and one with a stroke'],
    [
      'It lost 900 tonnes, chief executive Odd Harrak said. Harrak plans 40 cuts.',
      [null, null],
      'a surname told with an office before',
    ],
    ['Corbius sold 900 kilns. Corbius is small.', ['Corbius'], 'an ending of names and seldom of plurals'],
    ['Brenholm Metals Vietnam mined 900 tonnes.', ['Brenholm Metals Vietnam'], 'where its daughter is stands last'],
  ])('%s → %j: %s', (text, expected) => expect(orgs(text)).toEqual(expected));

  it('knows the company of the headline where the text does not name it', () => {
    expect(orgs('Revenue was $90m.', 'Brenholm Lithium: stage set')).toEqual(['Brenholm Lithium']);
    expect(orgs('Revenue was $90m.', 'Verran Lithium S.A.: first quarter')).toEqual(['Verran Lithium']);
    expect(orgs('Revenue was $90m.', 'Brenholm Lithium Reports First Quarter Results')).toEqual(['Brenholm Lithium']);
  });

  it('reads the points below a line that opens with a stock code as that company’s', () =>
    expect(
      orgs(
        'Tormal (OSE: TORM). Buy.\n• Output 900 tonnes.\n• Net debt $4m.\nSedda (ASX: SED). Sell.\n• Output 400 tonnes.',
      ),
    ).toEqual(['Tormal', 'Tormal', 'Sedda']));

  it('reads each entry of a live blog by itself', () =>
    expect(
      orgs(
        '11.05 Tormal AG lost $9m.\n10.20 Bring coffee.\n09.10 Tin costs nine marks.\n08.00 A train takes nine days.',
        'Live: Tormal AG reports',
      ),
    ).toEqual(['Tormal', null, null]));

  it('knows whose officer speaks of "we"', () =>
    expect(
      orgs('Tormal AG runs a mill. The weather is fine. "We sold 900 tonnes," says Ida Holm, its owner.').at(-1),
    ).toBe('Tormal'));

  it('reads a point of a note whose label says so as another’s', () =>
    expect(
      orgs('Tormal (OSE: TORM). Buy.\n• Output 900 tonnes.\n• Sedda AG: sales $9m.\n• Demand: +9% a year.'),
    ).toEqual(['Tormal', 'Sedda', null]));

  it('finds the company again by what it is like', () =>
    expect(orgs('Brenholm Mining sold a pit for $4m. The state-owned company has 900 workers.')).toEqual([
      'Brenholm Mining',
      'Brenholm Mining',
    ]));

  it.each<[string, string | null, string]>([
    ['The government took $400m in royalties.', null, 'what the public takes'],
    ["Three of the province's mines are shut.", null, 'a part of the public’s'],
    ['The judges took nine months.', null, 'who acts is nobody of it'],
    ['A town of 4,300 lives off it.', null, 'a town’s people'],
    ['Across the country one train in nine is late.', null, 'what holds everywhere'],
    ['Copper has gained 19 per cent.', null, 'a good with a market'],
    ['It bought 40 cargoes of American coal.', 'Brenholm Mining', 'what is bought of a place’s'],
    ['The treasurer said royalties would come to $400m.', null, 'who speaks for the public'],
    ["About 90% of the world's tin ends up in solder.", null, 'a part of the world’s that acts'],
    ["Less than 2% of Europe's batteries are recycled.", null, 'a part of a place’s that acts'],
    ["Its mine gives 5% of the world's tin.", 'Brenholm Mining', 'a part that the company gives'],
    ['The state-owned company has 900 workers.', 'Brenholm Mining', 'a company that is the state’s'],
    ['Revenue rose to $90m.', 'Brenholm Mining', 'what only a company has'],
    ['Output fell to 900 tonnes because the city cut the power.', 'Brenholm Mining', 'the public in another clause'],
  ])('after news of a company: %s → %j: %s', (text, expected) =>
    expect(orgs(`Brenholm Mining sold a pit for $4m. ${text}`, 'Brenholm Mining sells').at(-1)).toBe(expected),
  );

  it.each([
    ['Peru Lifts Nickel and Tungsten Quotas', 'Quotas are told each year. The annual quota is 900 tonnes.'],
    ['Peru Wants More Of Its Own Rare-Earth Magnets', 'Peru makes magnets. It has 60% of the output.'],
  ])('takes no name from what a headline in capitals tells: %s', (title, text) =>
    expect(orgs(text, title)).toEqual([null]),
  );

  it('takes the company of the headline, and not a listed one that has a part of it', () => {
    const text =
      'Brenholm Nickel Ltd, the joint venture of Corrin Ltd and Marubo Metals Ltd (ASX: MRB), will build a smelter.\nThe site has 42 hectares.';
    expect(orgs(text, 'Brenholm Nickel decides on a smelter')).toEqual(['Brenholm Nickel']);
  });

  it.each([
    ['Shareholders in the mine are Marubo Metals (51%) and Corrin Ltd (29%).', [null, null]],
    ['The venture’s capital is put up 60% by Marubo Metals and 40% by Corrin Ltd.', [null, null]],
  ])('is not who has a part, named beside it: %s', (text, expected) => {
    const claims = claimsOf(text, '2023-05-17');
    expect(claims.map(({ measure }) => measure)).toEqual(['stake', 'stake']);
    expect(claims.map(({ org }) => org)).toEqual(expected);
  });

  it('is not who is named in the reason for it', () =>
    expect(orgs('Output of zinc in Peru fell 10% to 900 tonnes because Marubo Metals shut a pit.')).toEqual([
      null,
      null,
    ]));
});
