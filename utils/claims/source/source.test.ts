import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

const sources = (text: string) => claimsOf(text).map(({ source }) => source);

describe('who is said to have a figure', () => {
  it.each<[string, (string | null)[], string]>([
    ['Boreal achieved record output of 900 tonnes.', [null], 'the most there was, and no verb'],
    [
      'The Verran Energy Agency cut its forecast for oil demand to 700,000 barrels.',
      ['Verran Energy Agency'],
      'whose forecast it is',
    ],
    [
      'Miners hired 900 people, according to data released on Tuesday by the Zinc Board.',
      ['Zinc Board'],
      'who made the figures, with the day on which they did',
    ],
    [
      'Miners hired 900 people, a report published last week by the Zinc Board showed.',
      ['Zinc Board'],
      'or before the verb',
    ],
    [
      'Sales fell by $9m, a survey released today by the Zinc Board found.',
      ['Zinc Board'],
      'or with the day of the article',
    ],
    [
      'Miners put output at 900 tonnes. The ministry’s own figure is 700 tonnes.',
      ['Miners', 'ministry'],
      'whose figure it is',
    ],
    ['China’s latest figure is 700 tonnes.', [null], 'what a country comes to'],
    ['Rents climbed more than expected to 900 euros.', [null], 'nobody expected is a speaker'],
    ['Mines hired 900 people, 60 short of what bankers had forecast.', [null, null], 'what it is held against'],
    ['Kestrin booked a newly announced charge of $9m.', [null], 'a participle before its noun'],
    ['Operating profit registered $9m.', [null], 'what is measured says nothing'],
    ['"We lost 40%," said Tormal’s purchasing chief Ida Holm.', ['Ida Holm'], 'behind a house and a role'],
    [
      'Peru’s reserves, estimated at 900 tonnes by the Zinc Board, yielded 40 tonnes last year.',
      ['Zinc Board', null],
      'reckoned at so much by somebody, and no more than that',
    ],
    ['It raised its outlook by 4%, citing a fall in an expected surplus.', [null], 'behind an article stands no verb'],
    ['Whoever digs 40% of the tin has to have a say about its price.', [null], 'a say is no verb'],
    ['Brenholm closed 40 shops, it said on Monday, citing a sharp drop in sales.', [null], 'a reason, behind a report'],
    ['The duty will be 50%, President Ida Holm wrote on her page.', ['Ida Holm'], 'a name behind a comma and a figure'],
    ['Shares in Tormal fell 5% after Vale said it would close its mine.', [null], 'the occasion of a change'],
    ['With 5% of the world’s tin, Peru expects to sell more.', [null], 'what is said stands behind the verb'],
    ['Sales fell 5%, the Zinc Board said this morning.', ['Zinc Board'], 'trap: when it was said'],
    ['About 60% would pay more, a Verran poll for the Daily Horn found.', ['Verran poll'], 'for whom it was made'],
    ['It fetches $9, according to a trader there.', ['trader'], 'where they are'],
    [
      'Demand fell 4%, the Verran Energy Agency’s director, Ida Holm, told a meeting.',
      ['Ida Holm'],
      'a role with its house before a name',
    ],
    [
      '"It melts," said Ida Holm, an analyst at Brenholm Bank, which raised its forecast for tin to $13,500.',
      ['Brenholm Bank'],
      'the house whose forecast a relative clause tells',
    ],
    ['Zhu said it would stop. The output rose 4%, He noted.', ['He'], 'a surname that looks like a pronoun'],
    ['The ministry issued 46 licences in May, it said.', ['ministry'], 'the office that the sentence is about'],
    [
      'Zinc will rise by 20%, according to Marta Holm of the consultancy Brenholm & Lund.',
      ['Marta Holm'],
      'a person, and not the house she is of',
    ],
    ['The ministry, which runs nine mines, sold zinc.', [null], 'nobody says so'],
    ['Analysts said tin is dear. Output rose 5%, it said.', [null], 'analysts are no "it"'],
    ['Traders in Japan spoke of weak demand, they said. Output rose 5%, it said.', [null], 'people are no "it"'],
    [
      'Producers in the United States said that 40 percent of the zinc went to carmakers.',
      ['Producers in the United States'],
      'people of a country, and not the country',
    ],
    ['The Zinc Board has chosen a mine. It needs $22 million, it said.', ['Zinc Board'], 'an office that acted before'],
    [
      'A ton costs $9, three people in the trade said.',
      ['people in the trade', 'people in the trade'],
      'so many who know',
    ],
    ['Analysts expect Glencore to report a loss of $78 million.', ['Analysts'], 'trap: no report of so many'],
    ['Peru’s central bank lifted its growth forecast to 2.6%.', ['Peru’s central bank'], 'a central bank has a name'],
    ['Benchmark 10-year notes rose 7 points to 98.', [null, null], 'a noun behind a quantity'],
    ['Sales came to $90m, above the $80m analysts had pencilled in.', [null, 'analysts'], 'who expected it'],
    [
      'Peru mined 900 tonnes of zinc, according to data released by the trade ministry.',
      ['trade ministry'],
      'who released the data',
    ],
    ['A study by Verran University found that 40% of miners smoke.', ['Verran University'], 'who made the study'],
    ['A spokesman for the firm said it had 40 lorries.', ['spokesman'], 'who speaks for the house of the story'],
    [
      'Not Peru, says Ida Holm of Tormal: stocks there cover ten weeks of use.',
      ['Ida Holm'],
      'what a colon leads into',
    ],
    ['The European Central Bank expects growth of 4%.', ['European Central Bank'], 'a bank that has a name'],
    ['Peru mined 900 tonnes of zinc, according to Eurostat.', ['Eurostat'], 'named after the cue'],
    ['According to Eurostat it imported 900 tonnes.', ['Eurostat'], 'the subject after it is no part of the name'],
    ['Zinc output rose 4%, the Trade Ministry said Wednesday.', ['Trade Ministry'], 'a day after the verb is nobody'],
    ['Carmakers hold parts for 40 days, a survey by the trade body found.', ['trade body'], 'who made the survey'],
    ['Imports fell 4%, according to data released by the Zinc Board.', ['Zinc Board'], 'who made the figures cited'],
    ['Imports fell 4%, figures compiled by the zinc agency showed.', ['zinc agency'], 'who made those that show'],
    ['It needs 900 tonnes, according to Zinc Board’s yearly smelter data.', ['Zinc Board'], 'whose data they are'],
    [
      'It needs 900 tonnes, according to Zinc Board figures presented in May.',
      ['Zinc Board figures'],
      'what was done with them',
    ],
    ['The crew hit a van and fled 90 kilometres, a driver said.', ['driver'], 'what somebody did is no name'],
    ['The Navy Office gave no time. It lost 90 tonnes, according to its own review.', [null], 'nobody by a name'],
    [
      'Peru has found a deposit that may hold 90 tonnes, the ministry said.',
      ['ministry'],
      'who found a thing said nothing',
    ],
    ['The office told the paper that it lost 90 tonnes.', ['office'], 'a listener between verb and that'],
    ['Brenholm cut its staff by 40, citing weaker prices of zinc.', [null], 'a reason'],
    ['It lost 90 tonnes, Reuters reported, citing customs officials.', ['customs officials'], 'who is cited'],
    ['Carmakers hold parts for 40 days, a Brenholm survey found.', ['Brenholm survey'], 'the survey has it'],
    ['"We lost 40% of our orders," said Ida Holm.', ['Ida Holm'], 'the speaker of a quotation'],
    ['"We lost orders," said Ida Holm. "It was 40% in a week."', ['Ida Holm'], 'a quotation that runs on'],
    [
      'The mine is closed, said Ida Holm of Brenholm. It could reopen in 90 days, she added.',
      ['Ida Holm'],
      'a pronoun for a speaker named before',
    ],
    ['Ida Holm said she expects sales of $90m.', ['Ida Holm'], 'a pronoun for one named in the sentence'],
    ['"It is slow work," said Ida Holm, who runs a yard with 40 staff.', [null], 'what is told of the speaker'],
    ['Stocks were 40 tonnes, according to the think tank Verran.', ['Verran'], 'a kind of house of two words'],
    ['Stocks were 40 tonnes, according to the trading house Verran.', ['Verran'], 'one that could be a verb'],
    ['"We buy 40%," says UN ambassador Ida Holm in Quito.', ['Ida Holm'], 'behind an office and a role'],
    [
      '"We sold 40%," said Brenholm finance director Ida Holm.',
      ['Ida Holm'],
      'behind a house and a role, side by side',
    ],
    ['"We lost 40 tonnes," said Rep. Ida Holm of Ohio.', ['Ida Holm'], 'a title cut short'],
    ['• Total project spending of $4m, of which $2m was gone by May', [null, null], 'what is total, and no house'],
    ['Analysts at Cathwell put the odds at 40%.', ['Cathwell'], 'the house they speak for'],
    ['Economists polled by the agency had expected 4%.', ['Economists'], 'those polled, not who polled'],
    ['"Europe needs 900 tonnes," said chief executive Ida Holm.', ['Ida Holm'], 'a role before the name'],
    ['Two in three readers do not mind, according to our poll.', ['poll'], 'a poll of one’s own'],
    [
      'Chile holds 9m tonnes of ore by the count of the US Geological Survey.',
      ['US Geological Survey'],
      'a capital “US” is no pronoun',
    ],
    ['The lawyer, Ida Holm, told the court it lost $90m.', ['Ida Holm'], 'the name set off by commas'],
    ['"It was 900 tonnes. It is less now," said Ida Holm.', ['Ida Holm'], 'named once the quotation ends'],
    ['Minister Ida Holm on air: "We buy 94% of it."', ['Ida Holm'], 'named before the colon'],
    [
      'For zinc the Geological Survey puts it at 900 tonnes.',
      ['Geological Survey'],
      'what the sentence opens with is no part',
    ],
    ['Four in five object, the council found when it asked them.', ['council'], 'a clause of reporting at the end'],
    ['The bank lifted its fourth-quarter forecast for tin to $13,500.', [null], 'a forecast is a noun after its owner'],
    ['A further 900 tonnes is for what Lima calls strategic projects.', [null], 'an adjective is no speaker'],
    ['Sales fell 4%, the company said.', [null], 'the house the article is about'],
    ['The finance chief resigned; 40 people left.', [null], 'nobody says it'],
    ['The United States imports 40% of its zinc.', [null], 'a name is no verb'],
    ['Mines added 900 tonnes of zinc in March.', [null], 'to add to a pile is not to say'],
    ['Ida Holm, finance chief: We closed March with $90m in cash.', ['Ida Holm'], 'a transcript'],
  ])('%s → %j: %s', (text, expected) => expect(sources(text)).toEqual(expected));
});

describe('who is said to have a figure, in harder sentences', () => {
  it.each<[string, (string | null)[], string]>([
    ['The IEA said Peru refines 90% of the zinc.', ['IEA'], 'a name after the verb that does something is no speaker'],
    ['The price was $10, explained the general manager, Ida Holm.', ['Ida Holm'], 'the name after a role'],
    ['The head of Brenholm, Ida Holm, told reporters it lost $90m.', ['Ida Holm'], 'a role that ends in a name'],
    ['"It took 14 months," fumed pensioner Ida Holm.', ['Ida Holm'], 'a manner of speaking beside a quotation'],
    ['"We have two weeks of zinc," a Danish delegate mutters.', ['Danish delegate'], 'a role without a name'],
    ['"It was 40%," said a trader in Lima. "It is 50% now."', ['trader', 'trader'], 'no name, the same paragraph'],
    ['A study published in Nature found that 12% of it is lost.', ['study'], 'before the participle'],
    ['A fact sheet handed out here says Peru mines 60% of zinc.', ['fact sheet'], 'before the participle'],
    ['Mines shut, people familiar with the matter said, and 40 people left.', [null], 'a new clause after an aside'],
    ['Mines lost 40 people, people familiar with the matter said.', ['people familiar with the matter'], 'an idiom'],
    ['Peru has 9m tonnes, according to Eurostat, but mined only 40 tonnes.', ['Eurostat', null], 'what "but" turns to'],
    ['Ida Holm, who runs a yard with 40 staff, said it was quiet.', [null], 'what is told of the speaker'],
    ['Growth will be 1%, below the 2% pencilled in by the Treasury.', [null, 'Treasury'], 'who reckoned that one'],
    ['Output grew 3%, beating the 1% that economists had pencilled in.', [null, 'economists'], 'who expected it'],
    ['Reuters reported, citing customs data, that 40 plants had closed.', ['customs data'], 'who knows'],
    [
      'Claims in foreign media that exports fell by half are baseless, said Ida Holm.',
      ['foreign media'],
      'who claims it',
    ],
    ['Traders see a 45% chance of a cut.', ['Traders'], 'whose bets'],
    ['Customs recorded shipments of 282 tonnes in March.', ['Customs'], 'who keeps count'],
    ['Two in three do not mind, a survey of 2,004 adults found.', ['survey', null], 'who was asked'],
    ['The fact sheet is short. The US, it says, buys 100% of its zinc.', [null], '"it" for nobody who spoke'],
    [
      'The Geological Survey said 40 mines shut. It puts output at 90 tonnes.',
      ['Geological Survey', 'Geological Survey'],
      'it',
    ],
    ['Its full-year forecast of $90m stands.', [null], 'a forecast is a noun before its preposition'],
    [
      'The Federal Statistical Office (Destatis) said imports fell 12%.',
      ['Federal Statistical Office (Destatis)'],
      'short',
    ],
    ['Prime Minister Ida Holm said the fund holds $90m.', ['Ida Holm'], 'without the office'],
    ['Ida Holm admitted that output was 900 tonnes.', ['Ida Holm'], 'a doubled consonant'],
    ['The ministry logged 900 tonnes of zinc exports.', ['ministry'], 'a doubled consonant'],
    ['"It is 900 tonnes," Ida Holm shrugged.', ['Ida Holm'], 'a doubled consonant beside a quotation'],
    ['The ministry denied reports that exports fell 5%.', [null], 'reports are what was denied'],
    ['Exports fell 5%, according to U.S. Customs.', ['US Customs'], 'an initial’s stop ends no name'],
    ['Exports fell 5%, Lima-based analysts said.', ['Lima-based analysts'], 'a hyphen holds a word together'],
    ['Output fits what they said it was: 900 tonnes.', [null], 'a question word names nobody'],
    ['With this backdrop he expects output of 900 tonnes.', [null], 'a pronoun ends what it follows'],
    [
      'Tin rose 5%, according to Argus the best day since May.',
      ['Argus'],
      'an article after a name begins what is said',
    ],
    [
      'According to the Zinc Board Peru mined 900 tonnes.',
      ['Zinc Board'],
      'a country before a verb is no part of the name',
    ],
  ])('%s → %j: %s', (text, expected) => expect(sources(text)).toEqual(expected));

  it('is whoever made the figures, on whatever day they show something', () =>
    expect(
      claimsOf(
        'Oslo: Imports fell to $27bn in May as buyers left, data released by the trade ministry on Monday showed.',
        '2023-05-17',
      ).map(({ source }) => source),
    ).toEqual(['trade ministry']));
});

describe('who is said to have a figure, where a paper or an office has it', () => {
  it.each<[string, (string | null)[], string]>([
    [
      'The mill cost $90 million, the Marrow Herald reported. It has 90 workers, according to the paper. The loan, it writes, was $40 million.',
      ['Marrow Herald', 'Marrow Herald', 'Marrow Herald'],
      'the paper whose report is told',
    ],
    ['The paper says that sales fell 4%.', ['paper'], 'trap: a paper without a name'],
    [
      'The mill cost $90 million, the Marrow Herald wrote, citing notes of a meeting.',
      ['Marrow Herald'],
      'what a paper has read is nobody',
    ],
    ['Exports fell 8.1%, trade ministry data showed.', ['trade ministry data'], 'a word that may be a verb'],
    ['Ida Holm, who led the study, values the ore at $9 billion.', ['Ida Holm'], 'values at'],
    ['"It fell 4%," said one trader in Lima.', ['one trader'], 'one of many'],
    ['Miners used 83% of it, mines ministry figures show.', ['mines ministry figures'], 'another'],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe('who speaks where no verb of saying stands beside the figure', () => {
  it.each<[string, (string | null)[], string]>([
    [
      'Lena Orr meets Ivo Brandt tonight.\n\nBrandt: "We dig 40 tonnes a year. Peru digs 900 tonnes."',
      ['Ivo Brandt', 'Ivo Brandt'],
      'a surname before a colon, to the end of the quotation',
    ],
    ['On the floor, Sen. Ida Holm (R-Iowa): "The state has nine mills."', ['Ida Holm'], 'with a bracket between'],
    [
      'Ida Holm met Ivo Brandt. "We sell 40 tonnes," said Holm. And Brandt, from the back: "Peru sells 900 tonnes."',
      ['Holm', 'Ivo Brandt'],
      'who leads into a quotation, and not who spoke before',
    ],
    ['The reason: "We dig 40 tonnes a year."', [null], 'trap: a word that names nobody'],
    [
      'Lena Orr met Ivo Brandt.\n\n"Peru digs 40 percent of the tin." (Brandt)\nFalse.',
      ['Ivo Brandt'],
      'in brackets behind the quotation',
    ],
    ['"Peru digs 40 percent of the tin." – Lena Orr, miner', ['Lena Orr'], 'behind a dash'],
    [
      'Ida Holm, who buys zinc, lifts the lid. "There are 40 tonnes in it." She closes it. "In June we had 9 tonnes."',
      ['Ida Holm', 'Ida Holm'],
      'the person a paragraph is about',
    ],
    [
      'The union’s lawyer, Ida Holm, waits outside. The mill, she says, has 212 workers.',
      ['Ida Holm'],
      'named behind an office',
    ],
    [
      'The papers show that the mill made a loss. The mill, they say, has 212 workers.',
      ['papers'],
      'what was named in the same paragraph',
    ],
    ['Boreal pays $52 a kilo, people close to it said.', ['people close to it'], 'those close to a house'],
    ['The bill is $9 million, letters seen by the Herald show.', ['letters'], 'and not who has seen them'],
    ['Peru buys 71% of its tin from Chile, in the Zinc Board’s own estimate.', ['Zinc Board'], 'whose estimate it is'],
    ['It is not true, as claimed by the union, that 900 people left.', ['union'], 'who claimed it'],
    ['Lima has told the mills to buy 900 tonnes of tin.', [null], 'an order reports nothing'],
    ['Lima has told the mills that Peru dug 900 tonnes of tin.', ['Lima'], 'trap: what was told'],
    [
      'The 900 tonnes they spoke of are wrong: the ministry’s figures say 700 tonnes.',
      [null, 'ministry'],
      'who is named behind a colon',
    ],
    ['A poll by Verran found 61% in favour; 900 adults were asked.', ['Verran', null], 'how many were asked'],
    [
      'Bettors put the chance that the senate will vote the bill down at 64%.',
      ['Bettors'],
      'with the chance far before',
    ],
    [
      'Peru sold 900 tonnes of tin, its agent Ida Holm reminded buyers.',
      ['Ida Holm'],
      'a verb with a listener ends the sentence',
    ],
    ['When will it open again? Holm thinks nine weeks.', ['Holm'], 'who guesses'],
    ['Brokers had hoped for 900 tonnes.', ['Brokers'], 'who waited for it'],
    [
      'Peru will sell 900 tonnes, the Authority for the Control of Ore Exports said.',
      ['Authority for the Control of Ore Exports'],
      'an office with what it is for in its name',
    ],
    ['90 permits to export tin were issued by Peru.', [null], 'who gives out permits tells nothing'],
    ['The permits issued by Peru number 90 tonnes.', [null], 'whose permits they are'],
    ['Chile is a leader with estimated reserves of 9 million tonnes.', [null], 'a participle tells nothing'],
    ['Concentrates valued at $9m left Peru. Rare earths valued at $4m stayed.', [null, null], 'goods tell nothing'],
  ])('%s → %j: %s', (text, expected) => expect(sources(text)).toEqual(expected));
});
