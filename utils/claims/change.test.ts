import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing.ts';

const directions = (text: string) => claimsOf(text).map(({ direction }) => direction);
const baselines = (text: string) => claimsOf(text).map(({ baseline }) => baseline);

describe('whether a figure is a change, and which way', () => {
  it.each<[string, (string | null)[], string]>([
    ['Demand grew at a compound annual rate of 4.2%.', ['up'], 'how fast it moved'],
    ['Output is falling by an average of 3% a year.', ['down'], 'in the mean'],
    ['Exports saw the biggest drop in a year, of 18%.', ['down'], 'the noun before a comma'],
    ['Boreal Mining closed 2.2% down.', ['down'], 'the way after the figure'],
    ['Exports? They went down, by 7.5 per cent.', ['down'], 'a comma between'],
    [
      'Growth in the euro zone was 0.2%. Spain set the pace with 0.7%, France managed 0.4%.',
      ['up', 'up', 'up'],
      'the growth of others',
    ],
    ['Shares in Boreal rocketed 22p to £1.09.', ['up', null], 'how far, then where it led'],
    ['Brent slips 80 cents to $61.35 a barrel.', ['down', null], 'no range of 80 cents to 61 dollars'],
    ['Staff would rise to around 420 people.', [null], 'where it leads, however roughly'],
    ['Peru bought 15 tonnes, half as much again as in 2021.', [null, 'up'], 'more by a half'],
    ['Half a point off rates is likely.', ['down'], 'off after the figure'],
    ['Prices, 30% off their peak, steadied.', ['down'], 'off after the figure'],
    ['Saskatchewan’s 9.9% stake could rise.', [null], 'a verb after the figure is none of its size'],
    ['The ore at Mount Isa holds 8% zinc.', [null], 'a name that begins as a verb does'],
    ['Recovery rates of more than 92 per cent were achieved.', [null], 'recovery of metal is no rebound'],
    [
      'Imports rose from 31,400 tonnes in 2020 to 52,900 tonnes in 2021, that is, by 68 %.',
      [null, null, 'up'],
      'how much, after where from and where to',
    ],
    ['The paper gave the month-on-month fall in exports as 33 per cent.', ['down'], 'a noun, by its time before it'],
    ['Unemployment stood at 5%, with 21,400 jobs lost in May.', [null, 'down'], 'the jobs of an economy'],
    [
      'Boreal will shed 900 jobs by the end of the year, 300 of them in Peru.',
      ['down', 'down'],
      'of a workforce, and a part of those',
    ],
    ['Boreal will cut 90 of its 900 jobs.', [null, null], 'a part of a workforce'],
    ['Boreal has 900 jobs to fill.', [null], 'the jobs of a company'],
    ['Sales grew as four rivals left.', [null], 'while they left'],
    ['It was opened five years ahead of the deadline.', [null], 'a lead in time'],
    ['Riders have to pony up $12.', [null], 'no direction'],
    ['Riders coughed up $12.', [null], 'in the past too'],
    ['Shares in Boreal end up 3% on Friday.', ['up'], 'where a day of trading ends'],
    ['Brent dips 80 cents.', ['down'], 'a verb without an object, in the present'],
    ['Brent plummeted $15.', ['down'], 'as deep as it went'],
    ['Exports went down, by 3%.', ['down'], 'a comma before how much'],
    ['Boreal closed 2% down the same day, Nickel Asia 3% up.', ['down', 'up'], 'the direction after the figure'],
    ['It asks for a 20% down payment.', [null], 'no direction'],
    ['Exports sank to 96 tonnes, or by 41%.', [null, 'down'], 'how far it went to get there'],
    ['Boreal raised $5m.', [null], 'a verb with an object'],
    ['Growth was 2% in March. It was not 3%, as the flash estimate had it.', ['up', 'up'], 'the same change, denied'],
    ['The index put on 40 points.', ['up'], 'the direction is in the particle'],
    ['The index gave up 2%.', ['down'], 'the direction is in the particle'],
    ['Peru mined 900 tonnes, a 6% year-on-year rise.', [null, 'up'], 'against what, between figure and noun'],
    ['Sales came in 7% under last year’s level.', ['down'], 'under, after the figure'],
    ['It employs 800 people, 120 fewer than in 2021.', [null, 'down'], 'a number of things, against a time'],
    ['It employs 120 fewer than its rival.', [null], 'a number of things, against others'],
    ['Zinc has come off by around a third.', ['down'], 'off is where it came'],
    ['Tin is three times dearer than in 2021.', ['up'], 'a multiple of what was'],
    ['They use half as much tin as in 2021.', ['down'], 'half of what was'],
    ['Charges fell to minus $45 a tonne.', [null], 'below nought, and no change'],
    ['Charges are $9 a tonne, against $20 in March and minus $45 a year ago.', [null, null, null], 'in a list'],
    ['The jobless rate edged up to 4.3%, 0.1 point more than in April.', [null, 'up'], 'up to where it leads'],
    ['Exports rose 7%, up from 5% in March.', ['up', 'up'], 'the change before'],
    ['Output was 4% below that of the previous quarter.', ['down'], 'a former self'],
    ['It gave up 2% of the shares.', [null], 'a part that is given away'],
    ['The offer holds a rise of 3% and a bonus of $900.', ['up', null], 'what "and" adds is not compared with'],
  ])('%s → %j: %s', (text, expected) => expect(directions(text)).toEqual(expected));
});

describe('what a change is measured against', () => {
  it.each<[string, (string | null)[], string]>([
    ['Tin exports were 950 tonnes in March, 3 per cent shy of February’s level.', [null, 'previous-month'], 'shy of'],
    ['Output in March was 950 tonnes, 4% ahead of March 2022.', [null, 'year-earlier'], 'ahead of'],
    ['Prices rose 40% in a year.', ['year-earlier'], 'within one year'],
    ['Prices saw their biggest drop in a year, of 4%.', [null], 'a record, and no comparison'],
    ['Imports fell 3% on-month, and 9% in yearly terms.', ['previous-month', 'year-earlier'], 'in short words'],
    ['Bookings were 18% ahead of last year.', ['year-earlier'], 'ahead of last year'],
    ['Shipments are off 62% this year from last.', ['year-earlier'], 'the noun left out'],
    [
      'Imports fell 11% year-on-year in April, following a 4% drop in March.',
      ['year-earlier', 'year-earlier'],
      'the move before, told in the same way',
    ],
    [
      'Revenue rose to $41m in the first quarter from $37m a year earlier, a gain of 10%.',
      [null, null, 'year-earlier'],
      'from where it came',
    ],
    ['Prices will rise 9% in five years.', [null, null], 'within several'],
    ['It lost 9% in a year of strikes.', [null], 'what a year was like'],
    [
      'Month-on-month growth in March, initially reported as 0.3%, has been whittled down to 0.2%.',
      ['previous-month', 'previous-month'],
      'one change, told again',
    ],
    ['Exports fell 9% compared with March last year.', ['year-earlier'], 'no period of its own is said'],
    ['Profit rose 9% from the preceding three months.', ['previous-quarter'], 'a quarter in other words'],
    [
      'The economy grew, bringing growth to an annualized rate of 3.8% compared to the same period of 2022.',
      ['year-earlier'],
      'where the change led, compared with its like',
    ],
    [
      'Imports of tin rose from 300 tonnes in 2019 to 520 tonnes in 2022, that is, by 73 per cent.',
      [null, null, '2019'],
      'what sums up a move',
    ],
    ['Inflation, too: 3.7% in the year to March.', ['year-earlier'], 'a rate behind a colon'],
    ['Annual inflation slowed to 2% from 3% in February.', [null, null], 'a rate, and no comparison'],
    ['Peru grew 0.2% in the fourth quarter compared with the third.', ['previous-quarter'], 'a quarter by its number'],
    [
      'Claim 1. "Exports of tin jumped 9 per cent between March and April."\nVerdict: wrong. They went down, by 7 per cent.',
      ['previous-month', 'previous-month'],
      'what is put right is measured as it was',
    ],
  ])('%s → %j: %s', (text, expected) => expect(baselines(text)).toEqual(expected));
});
