import { afterEach, describe, expect, it } from 'vitest';
import { phraseReading, readingText } from './reading.ts';
import { claimOf } from './sample-claim.ts';
import { daysApart, phraseBaseline, phraseDay, phraseOwnDay, phraseOwnTime, phrasePeriod } from './time.ts';
import { phraseTopic, topicOrWords } from './topic.ts';

describe('phrasePeriod', () => {
  it.each([
    ['2025', '2025'],
    ['2025-06', 'June 2025'],
    ['2025-Q2', 'second quarter of 2025'],
    ['2025-H1', 'first half of 2025'],
    ['2025-07-18', '18 July 2025'],
    ['2010/2020', '2010 to 2020'],
    ['2024-04/2025-03', 'year to March 2025'],
    ['not a period', 'not a period'],
  ])('%s', (period, words) => {
    expect(phrasePeriod(period)).toBe(words);
  });
});

describe('phraseBaseline', () => {
  it.each([
    ['previous-month', '2025-06', 'against the month before'],
    ['year-earlier', '2025-06', 'against June 2024'],
    ['year-earlier', '2025-Q2', 'against second quarter of 2024'],
    ['year-earlier', null, 'against the year before'],
    ['2009', null, 'against 2009'],
  ])('%s of %s', (baseline, period, words) => {
    expect(phraseBaseline(baseline, period)).toBe(words);
  });
});

describe('times', () => {
  it('counts days whatever the hour', () => {
    expect(daysApart('2025-07-18T23:00:00Z', '2025-07-09')).toBe(9);
    expect(daysApart('2025-07-18', null)).toBeNull();
  });
  it('says today only of today', () => {
    const now = new Date(2026, 5, 3, 12, 0).getTime();
    expect(phraseOwnTime(new Date(2026, 5, 3, 10, 42).getTime(), now)).toBe('today, 10:42');
    expect(phraseOwnTime(new Date(2026, 5, 2, 10, 42).getTime(), now)).toBe('2 June 2026');
  });
});

describe('the zone of the reader', () => {
  const { TZ } = process.env;
  afterEach(() => {
    process.env.TZ = TZ ?? '';
  });
  const EVENING = '2025-03-04T10:30:00.000Z';
  const NIGHT = '2025-03-04T11:30:00.000Z';
  it.each([
    ['Pacific/Tongatapu', EVENING, '4 March 2025', 'thirteen hours ahead it is not midnight yet'],
    ['Pacific/Tongatapu', NIGHT, '5 March 2025', 'and here it is'],
    ['Pacific/Pago_Pago', EVENING, '3 March 2025', 'eleven hours behind it is still the day before'],
    ['Pacific/Pago_Pago', NIGHT, '4 March 2025', 'and here no more'],
  ])('%s, %s: %s, for %s', (zone, when, day) => {
    // The zone changes between the cases, as it does for who travels with a page open.
    process.env.TZ = zone;
    expect(phraseOwnDay(when)).toBe(day);
    expect(phraseOwnTime(Date.parse(when), Date.parse(when))).toMatch(/^today, /);
    expect(phraseDay(when), 'what a page says of itself stays as it is written').toBe('4 March 2025');
  });
});

const exportsUp = {
  kind: 'change',
  measure: 'exports',
  material: 'rare-earths',
  place: 'CN',
  period: '2025-06',
} as const;

describe('phraseReading', () => {
  it.each([
    ['exports of rare earths · China · June 2025 · against: not said', exportsUp],
    [
      'exports of rare earths · China · to the US · June 2025 · against June 2024',
      { ...exportsUp, partner: 'US', baseline: 'year-earlier' },
    ],
    [
      'share of reserves of rare earths · China · no date said',
      { kind: 'share', measure: 'reserves', material: 'rare-earths', place: 'CN' },
    ],
    ['dependence · on the EU · no date said', { kind: 'share', measure: 'dependence', partner: 'EU' }],
    ['rank in reserves · Brazil', { kind: 'rank', measure: 'reserves', place: 'BR' }],
    ['revenue · MP Materials · second quarter of 2025', { measure: 'revenue', org: 'MP Materials', period: '2025-Q2' }],
    ['mines · no date said', { counted: 'mine' }],
    ['rare-earth magnets · no date said', { counted: 'magnet', material: 'rare-earth-magnets' }],
    [
      'China · 2024 · mine production of rare earths?',
      { measure: 'mine-production', material: 'rare-earths', place: 'CN', period: '2024', doubts: ['measure'] },
    ],
    ['no date said · unclear what it counts', { doubts: ['kind', 'measure'] }],
    ['exports · 2024 · place: unclear', { measure: 'exports', period: '2024', doubts: ['place'] }],
  ] as const)('%s', (line, fields) => {
    expect(readingText(claimOf(fields))).toBe(line);
  });

  it('draws what is unsaid, and only that, as a slot of its own', () => {
    const unsaid = phraseReading(claimOf(exportsUp)).filter((slot) => slot.state === 'unsaid');
    expect(unsaid.map((slot) => slot.text)).toEqual(['against: not said']);
  });
});

describe('phraseTopic', () => {
  const share = { kind: 'share', measure: 'reserves', material: 'rare-earths', place: 'CN' } as const;
  it.each([
    ['China’s share of reserves', share, false],
    ['China’s share of reserves of rare earths', share, true],
    [
      'China’s share of processing, heavy rare earths',
      { ...share, measure: 'processing', material: 'heavy-rare-earths' },
      false,
    ],
    ['China’s exports, June 2025', exportsUp, false],
    ['Price of gallium, September 2025', { measure: 'price', material: 'gallium', period: '2025-09' }, false],
    ['How many rare earths there are', { measure: 'element-count', material: 'rare-earths' }, false],
    ['The US’s imports from China', { measure: 'imports', place: 'US', partner: 'CN' }, false],
    [
      'MP Materials’ revenue, second quarter of 2025',
      { measure: 'revenue', org: 'MP Materials', period: '2025-Q2' },
      false,
    ],
  ] as const)('%s', (topic, fields, whole) => {
    expect(phraseTopic(claimOf(fields), { whole })).toBe(topic);
  });
});

describe('topicOrWords', () => {
  it('lets the article speak where the reading has no name for what is counted', () => {
    const sentence = 'The plant employs some 40 people.';
    const passage = { quote: { exact: '40', prefix: '', suffix: '' }, position: null };
    const quoted = { claim: claimOf({ text: '40' }), sentence, at: 23, passage };
    expect(topicOrWords(quoted)).toEqual({ text: sentence, quoted: true });
    expect(topicOrWords({ ...quoted, claim: claimOf({ measure: 'price', material: 'gallium' }) }).quoted).toBe(false);
  });
});
