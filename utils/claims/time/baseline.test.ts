import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

const baselines = (text: string) => claimsOf(text).map(({ baseline }) => baseline);

describe('what a change is measured against', () => {
  it.each<[string, (string | null)[], string]>([
    [
      'Over twelve months inflation was 3%, more than the 2% of March.',
      ['year-earlier', 'year-earlier'],
      'the rate over twelve months, and the same rate before',
    ],
    [
      'Output was 90 tonnes in the first quarter. It was down 3% from the last quarter.',
      [null, 'previous-quarter'],
      'the last quarter',
    ],
    [
      'Growth of orders from one month to the next came to 4% in April.',
      ['previous-month'],
      'from a month to the next',
    ],
    ['Rents edged up 1% in the space of a year.', ['year-earlier'], 'within a year'],
    [
      'The annual rate of inflation, 3%, was the same as in March.',
      ['year-earlier'],
      'what it is the same as dates nothing',
    ],
    [
      'Zinc exports, tonnes\n\nCountry | Oct | Sep | m/m\nPeru | 800 | 900 | -11%',
      [null, null, 'previous-month'],
      'the head of a column',
    ],
    [
      'Rents were 4.1% higher in April than a year earlier, after 4.6% in March.',
      ['year-earlier', 'year-earlier'],
      'the yearly rate of the month before',
    ],
    [
      'Rents were 4.1% higher in April than a year earlier, while economists had forecast 4.4%.',
      ['year-earlier', 'year-earlier'],
      'the same rate as others foresaw it',
    ],
    [
      'It sold 900 tonnes in the first quarter, a third less than in the same period of 2021.',
      [null, '2021'],
      'a like of years before',
    ],
    ['Boreal made 563 tonnes, a 36% sequential increase.', [null, 'previous-quarter'], 'in the words of companies'],
    [
      'Exports fell in April 2023 to 900 tonnes. That was down from 950 tonnes in March, and down 13% from 1,030 tonnes in April 2022.',
      [null, null, 'year-earlier', null],
      'what follows says against what',
    ],
    [
      'Sales reached $9m, down 10% from $10m a year earlier.',
      [null, 'year-earlier', null],
      'the time of the value compared with, where no other is told',
    ],
    ['Output was 900 tonnes, up 3% from 870 tonnes a month before.', [null, 'previous-month', null], 'a month too'],
    [
      'In May output rose 12% from April to reach 900 tonnes.',
      ['previous-month', null],
      'a time right behind the change',
    ],
    ['Output rose 12% from April to 900 tonnes in May.', ['previous-month', null], 'before its own time is told'],
    [
      'Output of iron and tin fell by 9%, 10% and 3% year on year.',
      ['year-earlier', 'year-earlier', 'year-earlier'],
      'what is said of a list’s last',
    ],
    ['Tin fell by 4% over the month to $31,000 a tonne.', ['previous-month', null], 'over a month'],
    ['Prices are 8% off their 2020 peak.', ['2020'], 'a level of that year'],
    ['Against pre-pandemic 2019, demand is up 44%.', ['2019'], 'a year told by what came after'],
    ['Stocks are down 40% since the start of the year.', [null], 'from its first month'],
    [
      'Zinc imports fell to 900 tonnes in April. The decrease was 9% from the previous month.',
      [null, 'previous-month'],
      'a noun of change that is so much against the month before',
    ],
    [
      'Japanese buyers took 900 tonnes in April, 4% above their March purchases.',
      [null, 'previous-month'],
      'theirs of then',
    ],
    ['Turnover exceeded last year’s by 2%.', ['year-earlier'], 'more than then'],
    [
      'In April tin sales beat the 900 tonnes of March by 4% and were 3% under the March 2022 total.',
      [null, 'previous-month', null],
      'a level told in the object',
    ],
    [
      'Tin sales fell in April. They trailed March by 4% and April 2022 by 9%.',
      ['previous-month', 'year-earlier'],
      'two times that are fallen short of',
    ],
    [
      'Tin sales rose in April. They were ahead of the April 2022 figure, 900 tonnes, by 4%.',
      [null, 'year-earlier'],
      'ahead of what was then',
    ],
    [
      'Tin sales were 960 tonnes in April. April 2022 had seen 900 tonnes, so the rise was 7%.',
      [null, null, 'year-earlier'],
      'worked out from the value before',
    ],
    ['Exports were down 8% on the same four months of last year.', ['year-earlier'], 'months of their number'],
    ['Prices rose 2% in the year to May.', ['year-earlier'], 'a level moved over a year'],
    ['Zinc exports rose 2% in the year to May.', [null], 'a sum of twelve months'],
    [
      'Chile grew 0.3% quarter on quarter, not 0.4%.',
      ['previous-quarter', 'previous-quarter'],
      'the same change, as it was first told',
    ],
    [
      'Tin exports fell in April. They were 12% lower than in April 2022.',
      ['year-earlier'],
      'the like of the month told',
    ],
    ['Peru sold 350 tonnes in April, seven times as much as in March.', [null, 'previous-month'], 'as much as then'],
    [
      'Peru sold 350 tonnes in April, three times the volume of April 2022.',
      [null, 'year-earlier'],
      'times that of then',
    ],
    [
      'Sales for 2022 came to $90m, 9% above the previous year’s $82m.',
      [null, 'year-earlier', null],
      'a value of then',
    ],
    ['It will lift output by more than half by the end of 2028.', [null], 'the end of a plan is no baseline'],
    ['Tin was at $19 on 15 May, 2% down from a week earlier.', [null, null], 'a week has no name here'],
    ['Prices crashed by 90% from their 2021 peak.', ['2021'], 'the level of a year'],
    ['Zinc prices are 5% higher than they were in 2021.', ['2021'], 'what they were then'],
    [
      'Growth was 0.9% in the first quarter from the previous one.',
      ['previous-quarter'],
      'the like of the period told',
    ],
    ['Exports rose 4% in April on the one before.', ['previous-month'], 'and where it is only called one'],
    [
      'In April it sold 9 jets, an increase of 4% on the same weeks of 2022.',
      [null, 'year-earlier'],
      'the same of a year',
    ],
    ['Sales to April were 4% above the same stretch of 2019.', ['2019'], 'and of one further back'],
    ['From January to April sales were up 4% on last year.', ['year-earlier'], 'a part of the year against last'],
    ['Miners sold 7% more tin than they dug last year.', ['year-earlier'], 'more than was done then'],
    ['Growers picked 6% more plums than last, the board said.', ['year-earlier'], 'more than last'],
    ['Imports grew by 41% between 2019 and 2022.', ['2019'], 'where a stretch begins'],
    [
      'Peru dug 40 tonnes of tin in April, 9% below March’s 44 tonnes and a quarter less than in April 2022.',
      [null, 'previous-month', null, 'year-earlier'],
      'the value compared with is named by its month',
    ],
    [
      'Tin exports were 90 tonnes, up 5% on the year, with the price falling 9%.',
      [null, 'year-earlier', 'year-earlier'],
      'what goes with a move is held against the same',
    ],
    [
      'Revenue rose 8% on the year, with staff numbers falling by 3%.',
      ['year-earlier', 'year-earlier'],
      'and by how much',
    ],
    ['Revenue rose 8% on the year and profit fell by 3%.', ['year-earlier', null], 'trap: a verb of its own'],
    [
      'Tin exports hit 90 tonnes in April, triple the figure for March.',
      [null, 'previous-month'],
      'the figure for a time',
    ],
    [
      'Tin exports hit 90 tonnes in April, twice the March level.',
      [null, 'previous-month'],
      'or of one named before it',
    ],
    ['Output was 90 tonnes, a rise of 4 tonnes, or 5%, on 2021.', [null, '2021', '2021'], 'a move told twice'],
    ['Output was 900 tonnes, 7% more than the three months prior.', [null, 'previous-quarter'], 'three months before'],
    [
      'It was said in April that tin imports had risen by 23% year-on-year in 2022.',
      ['year-earlier'],
      'trap: "that in" compares nothing',
    ],
    [
      'Tin exports were 900 tonnes in April, up from 630 tonnes in March when exports fell 4% from February.',
      [null, null, 'previous-month'],
      'a move in the clause of another month',
    ],
    [
      'Tin output, tonnes\n\nCountry | 2021 | 2022 | Change\nPeru | 900 | 950 | +5.6%',
      [null, null, 'year-earlier'],
      'from the one column to the other',
    ],
    [
      'Tin output, tonnes\n\nCountry | 2020 | 2021 | 2022 | Change\nPeru | 800 | 900 | 950 | +5.6%',
      [null, null, null, null],
      'trap: from which of several',
    ],
    [
      'Zinc exports dropped 24% to 1,310 tonnes in April from the previous month.',
      ['previous-month', null],
      'behind the value that a move led to',
    ],
    [
      'Sales grew 6% to $90m compared with a year earlier, and costs 2% to $40m.',
      ['year-earlier', null, null, null],
      'but not of the next move',
    ],
    ['Sales rose 6% on pcp.', ['year-earlier'], 'as Australian companies shorten it'],
    [
      'Shipments of tin sank 38% in January and February from a year earlier to 620 tonnes.',
      ['year-earlier', null],
      'behind a time that has an "and" in it',
    ],
    [
      'Peru’s exports slid for the third straight year-on-year drop in July, down 4% after June’s 2% decline.',
      ['year-earlier', 'year-earlier'],
      'trap: the time of another such move',
    ],
    [
      'Zinc output was 900 tonnes in 2021, a 12% increase compared with that in 2020.',
      [null, 'year-earlier'],
      'that of the year before',
    ],
    [
      'Zinc sales fell 9% in April compared to March and 4% to 900 tonnes in the first four months of the year compared to last year.',
      ['previous-month', 'year-earlier', null],
      'a second move, held against another time',
    ],
  ])('%s → %j: %s', (text, expected) => expect(baselines(text)).toEqual(expected));
});
