import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

const periods = (text: string) => claimsOf(text).map(({ period }) => period);

describe('the time a figure is about, in its own sentence', () => {
  it.each([
    ['Bolivia exported 900 tonnes of tin in March.', ['2023-03'], 'named beside the figure'],
    ['Peru will export 900 tonnes of tin in the second quarter.', ['2023-Q2'], 'the quarter that runs, looking ahead'],
    ['Tin exports fell 9% from January through March.', ['2023-Q1'], 'one stretch, and nothing compared with'],
    ['Output was 40 tonnes from January to March.', ['2023-Q1'], 'the same of an amount'],
    ['The pit closed in the spring of 2011. At that time it made 300 tonnes.', ['2011'], 'the time spoken of'],
    ['The pit opened in 2014. Back then it made 300 tonnes.', ['2014'], 'in other words'],
    [
      'Growth was 0.4% in the first quarter. In the three months before, output had shrunk 0.2%.',
      ['2023-Q1', '2022-Q4'],
      'a change of the time before',
    ],
    [
      'Peru mined 40% of the world’s zinc in 2021, against 20% of its tin.',
      ['2021', '2021'],
      'another thing, the same time',
    ],
    ['It employs 900 people, and in 2013 it had no office.', [null], 'a time that opens the next statement'],
    ['The pit opened in 1998 and employs 900 people.', [null], 'what is so now, told after what was'],
    ['In 2019 the mill stood idle, and it now employs 900 people.', [null], 'the same, the time in front'],
    ['Before the ban in April 2022 a kilo of tin cost $30.', [null], 'a time after the figure’s own'],
    ['Under a law passed in 2020 the royalty is 5%.', [null], 'when the rule came to be'],
    [
      'The pit was approved in 2021 at a cost of $600m, a figure that has since grown to $900m.',
      ['2021', null],
      'what became of it since',
    ],
    [
      'The bureau said in April that output had slipped 5% to 900 tonnes in 2022.',
      ['2022', '2022'],
      'a month between the verb and what is said',
    ],
    ['Tin exports fell 9% from March.', [null], 'a month that the change is against'],
    [
      'In March, Bolivia exported 900 tonnes of tin and 40 tonnes of silver.',
      ['2023-03', '2023-03'],
      'an opening covers its sentence',
    ],
    ['Tin exports rose 6% to 900 tonnes in March.', ['2023-03', '2023-03'], 'a time at the end dates the move as well'],
    [
      'Kestle Mining moved 740 tonnes of ore, worth $3m, between June 2021 and March 2022.',
      ['2021-06/2022-03', '2021-06/2022-03'],
      'one verb holds both',
    ],
    [
      'Zinc output was 900 tonnes in 2022, a fifth of the level of 2015.',
      ['2022', '2022'],
      'the time of what a part is measured by',
    ],
    ['Boreal was fined $2m in April for dumping waste in 2021.', ['2023-04'], 'the time of what it was fined for'],
    ['The fund took a 9.8% stake for $210m in April.', ['2023-04', '2023-04'], 'when it changed hands'],
    ['A year ago a kilo of tin cost $40.', ['2022-05'], 'counted from the article'],
    ['Stocks were 90 tonnes, compared with 40 tonnes at the start of April.', [null, '2023-04'], 'when it was so much'],
    ['Tin output in the 12 months to the end of March came to 90 tonnes.', ['2022-04/2023-03'], 'the months of a year'],
    [
      'The economy grew 0.4% in the first quarter and shrank 0.1% in the fourth.',
      ['2023-Q1', '2022-Q4'],
      'the one before',
    ],
    [
      'Stocks in Peru, which is likely to lose from it, have fallen 40% since November.',
      ['2022-11/2023-05'],
      'a month since which is never to come',
    ],
    ['Stocks have fallen 40% since the start of the year.', ['2023-01/2023-05'], 'from its first month'],
    ['Some 900 tonnes have been allowed, he said in a text message on Tuesday.', [null], 'the day of what was said'],
    ['Tin eased to $31 a kilo from a high of $36 hit on April 2.', [null, '2023-04-02'], 'the day of a peak alone'],
    [
      'Between 2012 and 2022 China’s share of refining rose from 72% to 91%.',
      ['2012', '2022'],
      'where a share moved from and to',
    ],
    [
      'Tin exports fell 9% in the first quarter, not 7% as published last month.',
      ['2023-Q1', '2023-Q1'],
      'when it was published dates nothing',
    ],
    [
      'In March output was 900 tonnes. It fell 9% after a fire had shut the smelter in January.',
      ['2023-03', '2023-03'],
      'the time of what came before',
    ],
    [
      'For 2023 it allows 90 tonnes of tin, 28% less than Peru and Chile shipped in 2022.',
      ['2023', '2023'],
      'the time of what is compared with',
    ],
    [
      'Peru sold 90 tonnes of tin in April, 7% less than a year earlier and the least since records began in 2003.',
      ['2023-04', '2023-04'],
      'when records began dates nothing',
    ],
    ['The stock, which lost 6% in 2022, dipped 1% in April.', ['2022', '2023-04'], 'each clause has its own'],
    [
      'Exports were 90 tonnes in April. Year-to-date shipments came to 410 tonnes.',
      ['2023-04', '2023-01/2023-04'],
      'as far as the month reported on',
    ],
    ['Output in the first quarter missed the plan, at 90 tonnes.', ['2023-Q1'], 'a plan that was missed'],
    ['The duty goes up to 25% on June 1.', ['2023-06-01'], 'by a timetable, in the present'],
    [
      'Zinc sales were 900 tonnes in the first quarter, against guidance of 800 tonnes.',
      ['2023-Q1', '2023-Q1'],
      'guidance met',
    ],
    ['Peru mined 40% of all zinc last year and Chile 12%.', ['2022', '2022'], 'the verb left out carries its time'],
    [
      'Zinc exports totalled 900 tonnes in March, compared with 840 tonnes and 30 shiploads in the same month last year.',
      ['2023-03', '2022-03', '2022-03'],
      'both values of a comparison',
    ],
    [
      'In March the plant ran at 31% of its 900-tonne nameplate.',
      ['2023-03', null],
      'the size of a plant is of no month',
    ],
    ['Boreal shuts Harlow (staff: 380) in May.', [null], 'a note in brackets is of no time that follows'],
    ['Tin output grew 4% a year between 2015 and 2020.', ['2015/2020'], 'a yearly rate is of all those years'],
    [
      'Shares in Boreal rose 2% to $28, having touched $29 last week.',
      ['2023-05-17', '2023-05-17', null],
      'a week of its own, and not the day of trade',
    ],
    ['Since 2019 Peru has raised output by 60% to 900 tonnes a year.', [null, null], 'where it stands now'],
    ['Zinc costs 9% more than at the start of March.', ['2023-03/2023-05'], 'since the start of a month'],
    ['The mine, mothballed since 2018, employs 90 people.', [null], 'the time of a participle set off by commas'],
    [
      'Peru mined 900 tonnes last year, more than in 2021, when it mined 800 tonnes.',
      ['2022', '2021'],
      'the time before "when" is of what follows',
    ],
    [
      'Exports rose 9% in March from February. In that month, 800 tonnes left Peru.',
      ['2023-03', '2023-03'],
      'the month that was spoken of',
    ],
    [
      'Zinc output was 900 tonnes in the first quarter, up from 700 tonnes in the fourth. Nobody was hurt. The weather helped. Sales for the quarter were $40m.',
      ['2023-Q1', '2022-Q4', '2023-Q1'],
      'the quarter reported on, not the one it was compared with',
    ],
    ['Zinc demand will grow 8% a year to 2030.', ['2023/2030'], 'a yearly rate goes on from now'],
    ['Zinc rose to $900 a tonne in March and has since fallen by half.', ['2023-03', '2023-03/2023-05'], 'since then'],
    ['Exports stopped for two months in 2021.', ['2021'], 'what lasted then'],
    ['A permit takes two months. In 2021 mines closed.', [null], 'what always lasts so long'],
    ['Household spending, two-thirds of the economy, rose 4% in March.', [null, '2023-03'], 'what a thing is'],
    ['Peru mined 800 tonnes of zinc in 2021 and 900 tonnes in 2022.', ['2021', '2022'], 'each figure its own'],
    [
      'Zinc output was 900 tonnes in March, against 840 tonnes a year earlier.',
      ['2023-03', '2022-03'],
      'a counterpart goes back by the grain of its sibling',
    ],
    [
      'Exports totalled 900 tonnes in the first quarter, compared with 700 tonnes in the same period of 2019.',
      ['2023-Q1', '2019-Q1'],
      'the year that is named',
    ],
    [
      'Output fell 4% in the second quarter of 2022 after growing 1% in the first.',
      ['2022-Q2', '2022-Q1'],
      'an ordinal takes the unit before it',
    ],
    ['The plant, which opened in April, has 40 furnaces.', [null], 'the time of a relative clause that is over'],
    ['Tin prices have tripled since January.', ['2023-01/2023-05'], 'a change since then runs until now'],
    ['Two of its nine furnaces stood idle in March.', ['2023-03', null], 'what a firm has is of no month, the part is'],
    ['Exports came to 900 tonnes, the highest since 2009.', [null], 'a record reaches back to a time and is not of it'],
    ['Bolivia proposed on Monday to stock 900 tonnes of tin.', [null], 'the day of a proposal'],
    ['Under the licensing act of 2019, a permit costs $90.', [null], 'a time that belongs to a law'],
    ['Brenholm shares fell 4% on Monday.', ['2023-05-15'], 'a trading day that is named'],
    ['The fee is now 4%.', [null], 'what holds on the day of the article'],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('times that belong to other words than the figure', () => {
  it.each([
    [
      'Boreal mined 900 tonnes in the first quarter. In January it had forecast 1,000. Costs rose 3%.',
      ['2023-Q1', '2023-Q1', '2023-Q1'],
      'when somebody looked ahead',
    ],
    ['In 2022 the agency expected a demand of 4,000 tonnes by 2030.', ['2030'], 'and not what to'],
    ['In March, mines were expected to ship 300 tonnes.', ['2023-03'], 'but for what was to be then'],
    [
      'From February to May 2022 the dealers, without the licences asked for since January, moved 214 tonnes of tin.',
      ['2022-02/2022-05'],
      'the time of what commas set off',
    ],
    ['The ban, in force since 22 February, lasted nearly eight months.', [null], 'the time of an adjective set off'],
    ['Sales totalled 900 tonnes for the whole year, down 4%, dragged by a weak June.', ['2023', '2023'], 'of a cause'],
    ['Zinc prices crashed by 90 per cent from their 2021 peak.', [null], 'the level of another time'],
    ['Zinc prices are 5% higher than they were in March 2022.', [null], 'what they were then'],
    ['Zinc imports were twice as high as they had been in March.', [null], 'what they were then'],
    ['Permits that took 45 days in March now come in three weeks.', ['2023-03', null], 'what was, what is'],
    [
      'Nineteen people were convicted on Monday of moving 200 tonnes of tin.',
      ['2023-05-15', '2023-05-15'],
      'its verb’s',
    ],
    ['Peru mined 900 tonnes last year and keeps 5,000 tonnes in store.', ['2022', null], 'what is kept now'],
    [
      'The board backed its planning proposal by nine votes to four on Monday.',
      ['2023-05-15', '2023-05-15'],
      'it is over',
    ],
    ['The ministry is expected to raise the duty by 4% on Friday.', ['2023-05-19'], 'a day that is awaited'],
    ['As of 30 April the firm had cash of $42 million.', ['2023-04-30'], 'no property of a thing'],
    [
      'Tin was assessed at $19 a pound on 15 May, up from $18 a week earlier.',
      ['2023-05-15', '2023-05-08'],
      'days back',
    ],
    ['In the 1990s Peru sold 40% of it.', ['1990/1999'], 'ten years'],
    ['In the spring of 2022 tin cost $50.', ['2022'], 'a season of a year'],
    ['Lima cut its rate to 4% from 5% on 7 May.', ['2023-05-07', '2023-05-07'], 'the day of the move'],
    ['Profit fell 8% in the half year to March.', ['2022-10/2023-03'], 'a half that ends with a month'],
    ['In March 90 tonnes left. Output fell 4% over the year.', ['2023-03', '2023'], 'the year in which all that is'],
    [
      'Brenholm Mining (BRN) ended 1.7% higher at $4.20.',
      ['2023-05-17', '2023-05-17'],
      'a share, with its code between',
    ],
    ['The pumping would be cut by 30 per cent until 2030.', ['2030'], 'the end of what is to come'],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('what of a time is said, and what is not', () => {
  it.each([
    ['Between 2020 and 2022 output rose from 240 tonnes to 390 tonnes.', ['2020', '2022'], 'both ends'],
    ['Peru mined 900 tonnes of tin in 2022. Chile follows with 300 tonnes.', ['2022', '2022'], 'the next of a list'],
    ['Brenholm shut in May and is due to mine 900 tonnes of tin a year.', [null], 'another verb, in the present'],
    ['The plant could follow in 2028, if $90m can be found.', [null], 'a condition is of no year'],
    [
      'It will make 900 tonnes a year by 2029, enough for half a million cars.',
      ['2029', null],
      'what it is enough for',
    ],
    ['The ship left on Monday for a port 1,900 km away.', [null], 'a distance'],
    ['In April Peru put seven of the 17 metals on its list.', ['2023-04', null], 'the whole'],
    ['Lima gave the mine $90m on Friday to build a road.', ['2023-05-12'], 'the day of what was done'],
    ['Shares in Brenholm closed on Monday at $9, up 2%.', ['2023-05-15', '2023-05-15'], 'the same day of trading'],
    ['Copper is back at $9,800 a tonne, 1.1% dearer on the day.', ['2023-05-17', '2023-05-17'], 'a day so called'],
    ['Gold was little changed at $1,900 an ounce.', ['2023-05-17'], 'a price that stands'],
    [
      'Output grew 2% in the March quarter after growing 3% in the previous quarter.',
      ['2023-Q1', '2022-Q4'],
      'its own',
    ],
    ['Demand could triple by the end of the decade.', ['2030'], 'a decade’s end'],
    ['The law of 2021 is old. The country’s 2022 law sets a limit of 65%.', [null], 'a law by its year'],
    ['Peru has a stock, built up in the 1950s, of 300 tonnes.', [null], 'an irregular participle'],
    ['A board met on Monday. The 90 users who signed up last year may leave.', ['2022'], 'what they did'],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('times that are read at all, and whose they are', () => {
  it.each<[string, (string | null)[], string]>([
    ['During the plan (2016-20) the two groups spent 4 billion yuan.', ['2016/2020'], 'years with two digits'],
    ['In 2021-22 India exported 900 tonnes of tin.', ['2021-04/2022-03'], 'a fiscal year'],
    ['Tin is at $24,000 a tonne, having peaked at $30,000 last year.', [null, '2022'], 'before "having"'],
    ['March alone was 52 tonnes, and April was better.', ['2023-03'], 'the subject of the next statement'],
    ['It has granted 40 licences since January.', ['2023-01/2023-05'], 'counted since then'],
    ['It has invested $40m since 2021.', ['2021/2023'], 'spent since then'],
    ['It sold 90 cars in April. It has so far granted 23 licences.', ['2023-04', null], 'up to now'],
    ['In April the state announced that half of the power now comes from wind.', [null], 'said then, and so now'],
    ['Tin exports fell 9% in January and February.', ['2023-01/2023-02'], 'two months as one'],
    ['Tin exports fell 9% in January and zinc 4% in February.', ['2023-01', '2023-02'], 'a month for each'],
    [
      'Tin exports rose 9% and 4% in January and February, respectively.',
      ['2023-01', '2023-02'],
      'one for each of two',
    ],
    ['In 2021 and 2022, Peru mined 90 and 80 tonnes of tin, respectively.', ['2021', '2022'], 'and named before'],
    [
      'Peru mined 90 tonnes in 2012, but by 2022, that had come to 400 tonnes.',
      ['2012', '2022'],
      'a time and its comma',
    ],
    [
      'Exports came to 400 tonnes in March, which is the best on lists going back to 2014, and down 3% on the year.',
      ['2023-03', '2023-03'],
      'told without a verb of its own',
    ],
    [
      'Exports fell 6% in March and 3% to 900 tonnes in the first quarter.',
      ['2023-03', '2023-Q1', '2023-Q1'],
      'two moves, and the time of the value',
    ],
    ['Sales were the best ($90m) since June 2021.', [null], 'the last record, past a bracket'],
    [
      'Tin output came to 31 tonnes in March, as ore from the previous month was smelted.',
      ['2023-03'],
      'the time of a reason',
    ],
    ['A pact covering Boreal’s 900 workers ends in October.', [null], 'whom somebody has'],
    ['The country’s two tin groups were raided in April.', [null], 'what somebody has'],
    [
      'Our chart gave tin exports in April as 90 tonnes. The ministry puts it at 51 tonnes.',
      ['2023-04', '2023-04'],
      'the right figure for the wrong one',
    ],
    [
      'Exports fell in March (-4%) and rose again in April (+7%).',
      ['2023-03', '2023-04'],
      'the time before the bracket is of the figure in it',
    ],
    ['Exports fell in April (-2% in March).', ['2023-03'], 'but where the bracket has its own'],
    ['Sales to Peru were 900 tonnes in 2022, with none in 2021.', ['2022'], 'when there was nothing'],
    [
      'Tin fell to 90 pesos ($5) a pound on 11 April from 95 pesos on 4 March.',
      ['2023-04-11', '2023-03-04'],
      'what a sum comes to in other money parts nothing',
    ],
    [
      'Shares in Boreal Mining, which digs tin, gained 6% to $9.',
      ['2023-05-17', '2023-05-17'],
      'the shares before an aside',
    ],
    [
      'The Andean Times reported that in 2021 tin imports rose by 8% to 900 tonnes, or 60% of all imports.',
      ['2021', '2021', '2021'],
      'a year told of, whatever the paper is called',
    ],
    [
      'Tin rose 6% to $9 a pound between late October and March 9.',
      ['2022-10/2023-03', '2022-10/2023-03'],
      'a stretch from a month to a day',
    ],
    ['Right now, Peru sells 80% of its tin to Chile, which opened a smelter in April.', [null], 'what holds now'],
    ['In April the tin price climbed to $8 ($12) a kilo in London.', ['2023-04', '2023-04'], 'one price told twice'],
    [
      'Output was 900 tonnes in the first half of 2022, compared with 800 tonnes last year.',
      ['2022-H1', '2022'],
      'another year than the one before',
    ],
    [
      'Output was 900 tonnes in the first quarter, compared with 800 tonnes last year.',
      ['2023-Q1', '2022-Q1'],
      'the same part of last year',
    ],
    [
      'The price rose from $31 to $36 a kilo quarter-on-quarter in the March quarter.',
      ['2022-Q4', '2023-Q1'],
      'the quarter before',
    ],
    ['Exports rose from 900 tonnes to 950 tonnes year on year in April.', ['2022-04', '2023-04'], 'the year before'],
    [
      'In April Peru exported 900 tonnes of tin. Of this total, 400 tonnes were sent to Chile.',
      ['2023-04', '2023-04'],
      'a noun after a pointer is no verb',
    ],
    [
      'Output came to 900 tonnes in 2022, below the 2019 figure of 1,200 tonnes.',
      ['2022', '2019'],
      'the figure named by its year',
    ],
    [
      'Tin exports were 900 tonnes in April, up from 630 tonnes in March when exports fell 4% from February.',
      ['2023-04', '2023-03', '2023-03'],
      'the time before "when"',
    ],
    [
      'While it stood at 900 tonnes in March 2021, output has now shrunk by a fifth.',
      ['2021-03', null],
      'what has come about since',
    ],
    ['A fire in March set the brewer back by $9m.', ['2023-03'], 'what is set back is not set to come'],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('a time that is told of another figure, or before it', () => {
  it.each<[string, (string | null)[], string]>([
    [
      'Kestle sold 900 tonnes of tin in 2022, a third of the nation’s sales, and has a mill.',
      ['2022', '2022'],
      'a share told of the figure before',
    ],
    ['Spending, a fifth of the economy, rose 2% in 2022.', [null, '2022'], 'trap: what a thing is'],
    [
      'Lamps have been dear since Peru, which makes a third of them, closed its ports in 2022.',
      [null],
      'after an aside',
    ],
    [
      'A lamp holds 40 grams of tin, and 900 tonnes went into lamps last year.',
      [null, '2022'],
      'the subject of a clause of its own',
    ],
    ['Peru lent Kestle $90 million in 2022; $40 million of it has been spent so far.', ['2022', null], 'up to now'],
    [
      'Output fell to 900 tonnes in the first quarter from 1,000 tonnes in the one before.',
      ['2023-Q1', '2022-Q4'],
      'the like of it before',
    ],
    [
      'In the first quarter imports were 40 tonnes. In the same period of the previous year they had been 90 tonnes.',
      ['2023-Q1', '2022-Q1'],
      'the same of the year before',
    ],
    [
      'When it closed in 2021, half of the tin had been dug there the year before.',
      ['2020'],
      'before a time just named',
    ],
    ['When opened in 2027 it will make 900 tonnes a year.', ['2027'], 'the time that opens what is to come'],
    ['The bank has kept its rate at 6% since May.', [null], 'what a rate still is'],
    [
      'Tin fell 5% in March. The mill uses 90 cubic metres of water a year.',
      ['2023-03', null],
      'a yearly rate is of no month',
    ],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('a time of another statement, or of a plan', () => {
  it.each<[string, (string | null)[], string]>([
    [
      'A flat that was let for $900 a month in 2022 now costs $1,400.',
      ['2022', null],
      'what was paid then, and is now',
    ],
    [
      'By 2027 it wants to hire 90 people, and it is building in three towns.',
      ['2027', null],
      'what is so beside a plan',
    ],
    ['Sales came to $90 million in March, which works out at $30 a kilo.', ['2023-03', '2023-03'], 'worked out of it'],
    ['It pays $30 a kilo, a price not seen since last spring.', [null], 'a time that only says how long ago'],
    ['Guidance for what the pit is to yield this year was cut to 900 tonnes.', ['2023'], 'the year that is guided to'],
    ['Lima agreed on Monday to put $200 million into a mill.', ['2023-05-15'], 'when it was decided'],
    ['Lima told a panel on Monday to put $200 million into a mill.', [null], 'trap: when it was said'],
    ['Verran’s April poll puts 31 per cent behind it.', ['2023-04'], 'when people were asked'],
    ['A kilo cost $50 on average, $7 more than in 2021.', ['2022', null], 'the year after the one compared with'],
  ])('%s → %j: %s', (text, expected) => expect(periods(text)).toEqual(expected));

  it('the quarter whose results a list gives dates what a company got for a weight', () => {
    const text =
      'Tormal Tin (ASX: TOR) presents its report for the quarter ended 31 March 2023.\n\nHIGHLIGHTS\n\n' +
      '• Output of 900 tonnes; unit costs of $84 per kilogram\n• A price floor of $60 per kilogram';
    expect(
      claimsOf(text, '2023-04-20', 'Tormal Tin: what was said on the first-quarter call').map(({ period }) => period),
    ).toEqual(['2023-Q1', '2023-Q1', null]);
  });

  it('is the running month where a year has just begun', () => {
    const text = 'Tin has risen by 9% since the beginning of the year.';
    expect(claimsOf(text, '2023-01-29').map(({ period }) => period)).toEqual(['2023-01']);
    expect(claimsOf(text, '2023-02-20').map(({ period }) => period)).toEqual(['2023-01/2023-02']);
  });
});
