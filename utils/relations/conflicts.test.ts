import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { findBodies } from './bodies.ts';
import { findConflicts, type Reported } from './conflicts.ts';

const bodies = (text: string) => findBodies(tokenize(text)).map(({ field, state }) => `${field} ${state}`);

describe('findBodies', () => {
  const cases: [string, string[]][] = [
    ["China's Ministry of State Security said", ['state security CN']],
    ['the Ministry of National Defence in Hanoi', ['defence null']],
    ['the U.S. Department of Defense and the Commerce Department', ['defence US', 'commerce null']],
    ['Chinese state security services', ['state security CN']],
    ['the Foreign Ministry, or Ministry of Foreign Affairs', ['foreign affairs null', 'foreign affairs null']],
    ['the Pentagon', ['defence null']],
    ["Peru's State Committee for National Security", ['security PE']],
    ['the coal ministry, a committee of women', ['coal null']],
    ['the security of supply, the war and energy prices', []],
    ['the department of a university', []],
  ];
  for (const [text, expected] of cases) it(text, () => expect(bodies(text)).toEqual(expected));
});

const told = (text: string, published: string | null = '2025-03-03', title = ''): Reported => ({
  title,
  text,
  published,
});
const kinds = (...articles: Reported[]) => findConflicts(articles).map(({ kind }) => kind);
const naming = (body: string, rest = 'of smuggling cobalt over the border at night', day?: string | null) =>
  told(`Congo's ${body} has accused foreign traders ${rest}. The traders deny it.`, day);

describe('findConflicts', () => {
  const cases: [why: string, a: Reported, b: Reported, expected: string[]][] = [
    ['one act, two ministries', naming('Ministry of Mines'), naming('Ministry of Defence'), ['actor']],
    ['one ministry by two names', naming('Ministry of Mines'), naming('mines ministry'), []],
    ['a ministry of two fields by its second', naming('Ministry of Water and Energy'), naming('energy ministry'), []],
    [
      'one of three fields by its last',
      naming('Ministry of Economy, Trade and Industry'),
      naming('industry ministry'),
      [],
    ],
    ['one without what narrows its field', naming('Ministry of Natural Resources'), naming('resources ministry'), []],
    ['two of several fields', naming('Ministry of Industry and Trade'), naming('Ministry of Forestry'), ['actor']],
    [
      'a ministry and a committee',
      naming('Ministry of Defence'),
      naming('State Committee for National Security'),
      ['actor'],
    ],
    [
      'one that tells of others',
      told("Peru's Ministry of Mines has arrested two traders of tin over forged papers in the port of Callao."),
      told(
        'The Interior Ministry of Peru said that two traders of tin had been arrested over forged papers in the port of Callao.',
      ),
      [],
    ],
    ['two acts', naming('Ministry of Mines'), naming('Ministry of Defence', 'of shooting at a drone near the dam'), []],
    ['a week between', naming('Ministry of Mines'), naming('Ministry of Defence', undefined, '2025-03-10'), []],
    ['nobody knows when', naming('Ministry of Mines'), naming('Ministry of Defence', undefined, null), []],
    [
      'one names both',
      naming('Ministry of Mines', 'of smuggling cobalt over the border at night, with the Ministry of Defence'),
      naming('Ministry of Defence'),
      [],
    ],
    [
      'ministries of two states',
      naming('Ministry of Mines'),
      told("Chile's Ministry of Defence has accused foreign traders of smuggling cobalt over the border at night."),
      [],
    ],
    [
      'one measure, two days',
      told('Under Announcement No. 12 licences apply from 1 April, the ministry said.'),
      told('Announcement No. 12 takes effect on April 8.'),
      ['date'],
    ],
    [
      'one measure, one day',
      told('Announcement 12 takes effect on April 8.'),
      told('Announcement No. 12 applies from 8 April.'),
      [],
    ],
    [
      'a day that the calendar does not have, which is an error of somebody’s hand',
      told('Announcement 12 takes effect on April 31.'),
      told('Announcement No. 12 applies from 8 April.'),
      [],
    ],
    [
      'two measures',
      told('Announcement 12 takes effect on April 8.'),
      told('Announcement 13 takes effect on April 1.'),
      [],
    ],
    [
      'two measures of one year',
      told('Regulation (EU) 2025/118 takes effect on April 8.'),
      told('Regulation 2025/204 takes effect on April 1.'),
      [],
    ],
    [
      'one measure of a year, two days',
      told('Regulation (EU) 2025/118 takes effect on April 8.'),
      told('Regulation 2025/118 takes effect on April 1.'),
      ['date'],
    ],
    [
      'its end is not its start',
      told('Announcement 12 takes effect on April 8.'),
      told('Announcement 12 is suspended from May 1, in effect.'),
      [],
    ],
    [
      'two days in a sentence',
      told('Announcement 12 takes effect on April 8, not on April 1.'),
      told('Announcement 12 takes effect on April 1.'),
      [],
    ],
    [
      'the same number in another year',
      told('Announcement 12 takes effect on April 8, 2025.'),
      told('Announcement 12 takes effect on March 1, 2026.', '2026-02-20'),
      [],
    ],
    [
      'for some goods then, for others now',
      told('Announcement 12 takes effect on April 8 for goods made at home.'),
      told('Under Announcement 12 the rules for goods made abroad apply from May 1.'),
      [],
    ],
    [
      'a day to apply by',
      told('Order 12 takes effect on April 8.'),
      told('Companies must apply for licences under Order 12 by April 1.'),
      [],
    ],
    [
      'one article of it',
      told('Decree 12 takes effect on April 8.'),
      told('Article 4 of Decree 12 takes effect on April 30.'),
      [],
    ],
    [
      'for small firms later',
      told('Order 12 applies from April 8.'),
      told('For small firms Order 12 applies from May 1.'),
      [],
    ],
    [
      'in a sentence of its own',
      told('Notice 12 covers tin. It takes effect on April 8.'),
      told('Notice 12 takes effect on April 1.'),
      ['date'],
    ],
    [
      'what is told of what others did',
      told('The Ministry of Justice raided three offices of the tin recycler Marrow in Lima.'),
      told('The Ministry of Environment said that three Lima offices of the tin recycler Marrow had been searched.'),
      [],
    ],
    ['its effect ends', told('Order 12 takes effect on April 8.'), told('The effect of Order 12 ends on May 1.'), []],
    [
      'one grant by two givers',
      told('The Pentagon has awarded a grant of $62m to a recycler in Texas.'),
      told('The Department of Energy awarded a Texan recycler a grant of $62m, to be spent in Texas.'),
      ['actor'],
    ],
    [
      'two grants',
      told('The Pentagon has awarded a grant of $62m to a recycler in Texas.'),
      told('The Department of Energy has awarded a grant of $134m to a refinery in Louisiana.'),
      [],
    ],
    [
      'customs or the police of the interior',
      told('Dutch customs seized 9 tonnes of gallium in a warehouse in Rotterdam.'),
      told("The Netherlands' interior ministry seized 9 tonnes of gallium in a Rotterdam warehouse."),
      ['actor'],
    ],
    [
      'customs that only count',
      told('Dutch customs data showed that 9 tonnes of gallium were seized in a Rotterdam warehouse.'),
      told("The Netherlands' interior ministry seized 9 tonnes of gallium in a Rotterdam warehouse."),
      [],
    ],
    [
      'two complaints about a union, in the same words',
      told(
        "China's foreign ministry accused the European Union of protectionism over its duty of 45% on electric cars.",
      ),
      told("China's commerce ministry accused the EU of protectionism over a 45% duty on electric cars."),
      [],
    ],
    [
      'two complaints about one state',
      told("China's foreign ministry accused Washington of breaking the truce with new chip controls."),
      told("China's commerce ministry accused Washington of breaking the truce by adding firms to its entity list."),
      [],
    ],
    ['nothing', told(''), told(''), []],
  ];
  for (const [why, a, b, expected] of cases) {
    it(why, () => {
      expect(kinds(a, b)).toEqual(expected);
      expect(kinds(b, a)).toEqual(expected);
    });
  }
  it('says where in which article', () => {
    const articles = [told('Nothing happened.'), naming('Ministry of Mines'), naming('Ministry of Defence')];
    const [found] = findConflicts(articles);
    const words = [found?.a, found?.b].map((side) => side && articles[side.article]?.text.slice(side.start, side.end));
    expect([found?.a.article, found?.b.article, ...words]).toEqual([1, 2, 'Ministry of Mines', 'Ministry of Defence']);
  });
});
