import { describe, expect, it } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { ArticleText } from '../scene/article-text.ts';
import { timeTextOf } from './time-context.ts';
import { findTimes } from './times.ts';

/** Every case is written on Wednesday 14 August 2024. */
function timesIn(written: string, fiscalPlace: string | null = null) {
  const tokens = tokenize(written);
  const reading = { tokens, sentences: [], terms: [], quantities: [], title: null, published: '2024-08-14' };
  const text = new ArticleText(reading);
  const found = findTimes(timeTextOf(text, 0, tokens.length, [0], fiscalPlace, false, null), 0, tokens.length);
  return found.map((time) => time.period ?? (time.back ? `-${time.back}` : time.same ? 'same' : '?'));
}

describe('findTimes', () => {
  it.each([
    ['under Regulation (EU) 2024/1252 and Announcement 2025/61', [], 'acts by their numbers'],
    ['The quarter brought more', ['same'], 'a time that is the subject'],
    ['in the two months of 2023', ['2023-01/2023-02'], 'so many months of a year'],
    ['the two-month total', ['?'], 'so many months, which are not known'],
    ['in the year that ended in May', ['2023-06/2024-05'], 'a year by the month it ended with'],
    ['for the half-year', ['same'], 'the half spoken of'],
    ['in FQ3 after FQ2', ['2024-Q2', '2024-Q1'], 'quarters of a year that begins nobody knows when'],
    ['to May from between late January and March 3', ['2024-05', '2024-Q1'], 'from a month to a day'],
    ['in June', ['2024-06'], 'a past month is the latest that has begun'],
    ['shipments rose in October', ['2023-10'], 'a month later than the article is last year’s'],
    ['on Monday', ['2024-08-12'], 'a weekday is the latest past one'],
    ['last month', ['2024-07'], 'against the article’s month'],
    ['in the fourth quarter', ['2023-Q4'], 'a quarter not yet begun is last year’s'],
    ['in the first seven months', ['2024-01/2024-07'], 'months from the start of the year'],
    ['in the year to March', ['2023-04/2024-03'], 'twelve months that end there'],
    ['2Q24 zinc', ['2024-Q2'], 'broker’s shorthand'],
    ['January to March', ['2024-Q1'], 'three months that are a quarter'],
    ['the January-May period', ['2024-01/2024-05'], 'five months are a span'],
    ['in the first three quarters of 2023', ['2023-01/2023-09'], 'quarters from the start of the year'],
    ['the last quarter of 2023', ['2023-Q4'], 'the end of a year that is named'],
    ['the final three months of last year', ['2023-Q4'], 'so are its last months'],
    ['six months to the end of June', ['2024-H1'], 'the end of a month is the month'],
    ['9M24 and 9M 2023', ['2024-01/2024-09', '2023-01/2023-09'], 'nine months in shorthand'],
    ['Q1-Q3 2023', ['2023-01/2023-09'], 'from one part to another'],
    ['by YE28, in CY25', ['2028', '2025'], 'a year’s end and a calendar year'],
    ['in 2026E and FY27F', ['2026', '2027'], 'the letter of an estimate'],
    ['on 2024-06-02', ['2024-06-02'], 'a day as computers write it'],
    ['year-end 2023', ['2023'], 'a year’s end with its year'],
    ['the prior-year quarter', ['-year'], 'relative, one year back'],
    ['year-ago levels', ['-year'], 'with the noun left open'],
    ['the corresponding period of 2022', ['-year'], 'a stretch set beside that of another year'],
    ['the same stretch of last year', ['-year'], 'whatever a part of a year is called'],
    ['Taken together, March and April', ['2024-03/2024-04'], 'two months as one'],
    ['March and April 2023 combined', ['2023-03/2023-04'], 'so with the word behind them'],
    ['March and April were wet', ['2024-03', '2024-04'], 'trap: each for itself'],
    ['two years earlier', ['-year'], 'counted back'],
    ['they need 90 tonnes by then', ['same'], 'the time spoken of'],
    ['a year later', ['-year'], 'or ahead'],
    ['H1 2023 and H1', ['2023-H1', '2024-H1'], 'a half with and without its year'],
    ['from 2014 to 2017', ['2014/2017'], 'a span of years'],
    ['between January and June', ['2024-H1'], 'the half two months enclose'],
    ['three months to June', ['2024-Q2'], 'a quarter by the month it ends with'],
    ['the December quarter', ['2023-Q4'], 'a quarter by its last month'],
    ['the April-June quarter', ['2024-Q2'], 'a quarter by its months'],
    ['the six months ended June 30, 2023', ['2023-H1'], 'a half by its last day'],
    ['the first nine months of 2023', ['2023-01/2023-09'], 'no quarter and no half'],
    ['over the past twelve months', ['2023-08/2024-08'], 'up to now'],
    ['in the past five years', [], 'a number of years only dates'],
    ['two years ago', ['2022'], 'counted back'],
    ['by year-end', ['2024'], 'of the running year'],
    ['for the full year', ['2024'], 'of the running year'],
    ['full year 2023', ['2023'], 'a year that is named'],
    ['fiscal 2023', ['2023'], 'no country’s rule is known'],
    ['permit CU-2021-04', [], 'a code'],
    ['in mid-2023', ['2023'], 'no code'],
    ['in April last year', ['2023-04'], 'a month of the last year'],
    ['between July and September 2023', ['2023-Q3'], 'the quarter two months enclose'],
    ['the 2022-23 season', ['2022/2023'], 'a season is no fiscal year'],
    ['in the second quarter after the first.', ['2024-Q2'], 'no preposition, no quarter'],
    ['a year earlier', ['-year'], 'relative to the period spoken of'],
    ['in the same month last year', ['-year'], 'relative, one year back'],
    ['Aug. 9, 2023', ['2023-08-09'], 'American order with an abbreviation'],
    ['on 9 May 2023', ['2023-05-09'], 'British order'],
    ['it may rise', [], 'a verb is no month'],
    ['July canola closed at $600, and Chicago wheat for September gained', [], 'a contract by its month'],
    ['sales of wheat for June fell', ['2024-06'], 'but no contract'],
    [
      'for July delivery, September copper futures, March Brent crude on the exchange',
      [],
      'months of delivery date no price',
    ],
    ['December corn rose, the most-active May contract', [], 'nor do these'],
    [
      'June copper exports, in July gold rose, a July contract',
      ['2024-06', '2024-07', '2024-07'],
      'but these are times',
    ],
    ['in the first three quarters of fiscal 2023', ['2023-01/2023-09'], 'quarters of a fiscal year'],
    ['for the full fiscal year, in the latest quarter', ['2024', 'same'], 'the running and the last one'],
    ['on June 1st, 2023', ['2023-06-01'], 'a day with its ending'],
    ['on the 2nd of June 2023', ['2023-06-02'], 'and before its month'],
    ['on Monday, July 22, and Friday (9 August)', ['2024-07-22', '2024-08-09'], 'a weekday with its date'],
    ['between 3 and 20 June', ['2024-06-03/2024-06-20'], 'days of one month'],
    ['from June 3 to 20, 2023', ['2023-06-03/2023-06-20'], 'in American order'],
    ['in the June 3-20 window', ['2024-06-03/2024-06-20'], 'with a dash'],
    ['28 May to 3 June 2023', ['2023-05-28/2023-06-03'], 'a day is of the year of the one after it'],
    ['from Nov. 20 through Jan. 4, 2024', ['2023-11-20/2024-01-04'], 'or of the one before it'],
    ['June 3 to July', ['2024-06-03', '2024-07'], 'a day and a month are no range'],
    ['in 2023 Q3 and 2022Q1', ['2023-Q3', '2022-Q1'], 'a quarter behind its year'],
    ["Q3'23, H1/2022, Q2-2021", ['2023-Q3', '2022-H1', '2021-Q2'], 'a year joined to its part by a mark'],
    ["Dec '22", ['2022-12'], 'a month’s year cut short'],
    ["2023's third quarter, last year's second half", ['2023-Q3', '2023-H2'], 'a year that has its parts'],
    ['the third quarter of fiscal 2023', ['2023-Q3'], 'of a fiscal year spelled out'],
    ['for 2022 and 2023', ['2022/2023'], 'two years in a row'],
    ['in 2019 and 2023', ['2019', '2023'], 'trap: years apart'],
    ['the rest of the year, the remainder of the month', ['2024', '2024-08'], 'what is left of the running one'],
    ["in the 1970's", ['1970/1979'], 'a decade as some write it'],
    ['from 2020 until 2023, 2014 to 2018', ['2020/2023', '2014/2018'], 'years joined by any word of range'],
    ['in the year after the ban', [], 'a year told by what it follows'],
    ['last autumn', ['2023'], 'a season dates by its year'],
    [
      'the first 20 days of May, the first ten days of June 2023',
      ['2024-05-01/2024-05-20', '2023-06-01/2023-06-10'],
      'a month’s opening days',
    ],
  ])('reads %j as %j: %s', (text, expected) => expect(timesIn(text)).toEqual(expected));

  it('takes the next October where the clause looks ahead', () =>
    expect(timesIn('will rise in October')).toEqual(['2024-10']));

  it('reads a fiscal year by its country', () => {
    expect(timesIn('in 2023-24', 'IN')).toEqual(['2023-04/2024-03']);
    expect(timesIn('in 2023-24', 'AU')).toEqual(['2023-07/2024-06']);
    expect(timesIn('in the current fiscal', 'IN')).toEqual(['2024-04/2025-03']);
    expect(timesIn('Q1 FY25', 'IN')).toEqual(['2024-Q2']);
    expect(timesIn('FY2024-25', 'IN')).toEqual(['2024-04/2025-03']);
    expect(timesIn('the first quarter of fiscal 2025', 'IN')).toEqual(['2024-Q2']);
  });
});
