import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import { gistOf } from '../relations/gist.ts';
import { claimOf, value } from '../relations/sample.ts';
import { controlsFor, type Standing } from './controls.ts';
import { ControlsSchema, FactsSchema, KNOWN_UNTIL } from './entry.ts';
import { referenceFor } from './reference-for.ts';

const kept = (name: string) => JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), 'utf8'));

describe('the data', () => {
  for (const [name, schema, least] of [
    ['facts', FactsSchema, 445],
    ['controls', ControlsSchema, 85],
  ] as const) {
    it(`${name} are whole`, () => {
      const data = v.parse(schema, kept(name));
      expect(data.rows.length).toBeGreaterThanOrEqual(least);
      expect(new Set(data.rows.map((row) => row.id)).size).toBe(data.rows.length);
      for (const row of data.rows) expect(data.sources[row.source], row.id).toBeDefined();
    });
  }
  it('knows nothing later than it says', () => {
    for (const { id, date } of v.parse(ControlsSchema, kept('controls')).rows)
      expect(date <= KNOWN_UNTIL, id).toBe(true);
  });
});

const exported: Partial<Claim> = { kind: 'amount', unit: 't', measure: 'exports', period: '2025-06' };
const rise: Partial<Claim> = { kind: 'change', measure: 'exports', direction: 'up', period: '2025-06' };

describe('referenceFor', () => {
  const cases: [why: string, claim: Partial<Claim>, day: string, expected: (string | null)[][]][] = [
    ['customs gave this very number', { ...exported, ...value(7742, 1) }, '2025-07-20', [['fits', null]]],
    ['and not this one', { ...exported, ...value(6500, 100) }, '2025-07-20', [['differs', null]]],
    [
      'the other baseline is of no use',
      { ...rise, ...value(60, 10), baseline: 'year-earlier' },
      '2025-07-20',
      [['fits', null]],
    ],
    [
      'an unsaid baseline is the one that fits',
      { ...rise, ...value(32, 1) },
      '2025-07-20',
      [
        ['fits', null],
        ['not-compared', 'baseline'],
      ],
    ],
    [
      'a fall where both baselines rose',
      { ...rise, direction: 'down', ...value(5, 1) },
      '2025-07-20',
      [
        ['not-compared', 'baseline'],
        ['not-compared', 'baseline'],
      ],
    ],
    [
      'a forecast is held against nothing',
      { measure: 'reserves', ...value(60, 10), modality: 'forecast' },
      '2025-07-20',
      [['not-compared', 'forecast']],
    ],
    [
      'nor is what we read unsurely',
      { measure: 'reserves', ...value(60, 10), doubts: ['measure'] },
      '2025-07-20',
      [['not-compared', 'unsure']],
    ],
    [
      'nor does a reading that is as often misread differ',
      { ...exported, ...value(6500, 100), confidence: 0.4 },
      '2025-07-20',
      [['not-compared', 'unsure']],
    ],
    ['though it may fit', { ...exported, ...value(7742, 1), confidence: 0.4 }, '2025-07-20', [['fits', null]]],
    ['an absurd number', { measure: 'reserves', ...value(1e308, 1) }, '2025-07-20', [['not-compared', 'unread']]],
    ['no statistics of the place', { place: 'ZZ', ...value(70, 10) }, '2025-07-20', []],
    ['nothing is counted under a label that names nothing', { measure: 'other', ...value(70, 10) }, '2025-07-20', []],
    [
      'a month of another time, and no sum of two months',
      { ...exported, ...value(6215, 1), period: '2026-03' },
      '2026-04-15',
      [['not-compared', 'other-period']],
    ],
    ['no change of another time', { ...rise, ...value(28, 1), period: '2026-03' }, '2026-04-15', []],
    [
      'fewer elements may be some of them',
      { kind: 'amount', unit: 'count', measure: 'element-count', place: null, ...value(6, 1) },
      '2026-04-15',
      [
        ['not-compared', 'other-scope'],
        ['not-compared', 'unsourced'],
      ],
    ],
    [
      'what lies in the ground is no reserve',
      { kind: 'amount', unit: 't', measure: 'reserves', place: 'MY', ...value(16_000_000, 1_000_000) },
      '2026-04-15',
      [['not-compared', 'other-scope']],
    ],
    [
      'what a car holds is no export',
      { kind: 'amount', unit: 't', measure: 'exports', material: 'rare-earth-magnets', ...value(0.002, 0.001) },
      '2026-04-15',
      [],
    ],
    ['a month without statistics', { ...exported, ...value(7000, 1000), period: '1999-06' }, '1999-07-20', []],
  ];
  for (const [why, fields, day, expected] of cases) {
    it(why, () => {
      const { readings, knownUntil } = referenceFor(claimOf(fields), day, '2026-07-01');
      expect(readings.map((reading) => [reading.fit, reading.why])).toEqual(expected);
      expect(knownUntil).toBe(KNOWN_UNTIL);
    });
  }

  it('shows several where sources disagree, what has no source last and never compared', () => {
    const { readings } = referenceFor(claimOf(value(70, 10)), '2025-07-18', '2026-07-01');
    expect(new Set(readings.map(({ fit }) => fit))).toEqual(new Set(['fits', 'differs', 'not-compared']));
    const unsourced = readings.filter(({ fact }) => fact.checked === 'recalled');
    expect(unsourced.map(({ why }) => why)).toEqual(unsourced.map(() => 'unsourced'));
    expect(readings.slice(readings.length - unsourced.length)).toEqual(unsourced);
  });

  it('says when it is older than a year', () => {
    const [newer, older] = ['2025-11-01', '2026-07-01'].map((today) =>
      referenceFor(claimOf({ measure: 'reserves', ...value(49, 1) }), '2025-07-18', today),
    );
    expect([newer?.readings[0]?.olderThanAYear, older?.readings[0]?.olderThanAYear]).toEqual([false, true]);
  });

  it('knows money by who gave it for what', () => {
    const sentence = 'The Pentagon has lent MP Materials $150m to separate heavy rare earths.';
    const text = '$150m';
    const claim = claimOf({
      kind: 'amount',
      measure: 'investment',
      unit: 'USD',
      org: 'MP Materials',
      place: null,
      material: null,
      text,
      ...value(150e6, 1e7),
    });
    const { readings } = referenceFor(
      claim,
      '2025-08-01',
      '2026-07-01',
      gistOf(claim, sentence, sentence.indexOf(text)),
    );
    expect(readings.map(({ fact }) => fact.id)).toEqual(['mp-dod-loan']);
  });
});

describe('controlsFor', () => {
  const on = (material: string, id: string, article: string | null, today: string) =>
    controlsFor(material, article, today).controls.find(({ control }) => control.id === id);

  const cases: [
    why: string,
    material: string,
    id: string,
    article: string,
    today: string,
    then: Standing['state'],
    now: Standing['state'] | undefined,
  ][] = [
    [
      'listed by name since April',
      'dysprosium',
      'cn-2025-04-seven',
      '2025-07-18',
      '2026-06-01',
      'in-force',
      'in-force',
    ],
    ['its oxide too', 'dysprosium-oxide', 'cn-2025-04-seven', '2025-07-18', '2026-06-01', 'in-force', 'in-force'],
    ['announced, applied later', 'gallium', 'cn-2023-07-ga-ge', '2023-07-10', '2026-06-01', 'announced', 'in-force'],
    ['paused', 'gallium', 'cn-2024-12-us-ban', '2025-03-01', '2026-06-01', 'in-force', 'suspended'],
    ['on the pause’s last day', 'holmium', 'cn-2025-10-a57', '2025-10-15', '2026-11-10', 'announced', 'suspended'],
    [
      'after the pause nobody here knows',
      'holmium',
      'cn-2025-10-a57',
      '2025-10-15',
      '2026-11-11',
      'announced',
      'not-known',
    ],
    [
      'not yet announced when the article was written',
      'holmium',
      'cn-2025-10-a57',
      '2025-07-18',
      '2026-06-01',
      'not-announced',
      'suspended',
    ],
    [
      'ended, and no day of effect was given',
      'cobalt',
      'cd-2025-02-cobalt-ban',
      '2025-05-01',
      '2026-06-01',
      'announced',
      'ended',
    ],
    [
      'what takes effect beyond the data is only announced',
      'rare-earth-magnets',
      'us-2024-05-dfars',
      '2025-07-18',
      '2027-06-01',
      'announced',
      'announced',
    ],
  ];
  for (const [why, material, id, article, today, then, now] of cases) {
    it(why, () => {
      const found = on(material, id, article, today);
      expect(found?.onArticleDay?.state).toBe(then);
      expect(found?.today.state).toBe(now);
    });
  }

  it('does not let a list of elements concern the others of their group', () =>
    expect(on('holmium', 'cn-2025-04-seven', '2025-07-18', '2026-06-01')).toBeUndefined());
  it('leaves out what was announced after today', () =>
    expect(on('holmium', 'cn-2025-10-a57', '2025-07-18', '2025-08-01')).toBeUndefined());
  it('leaves out what had long ended', () =>
    expect(on('rare-earths', 'cn-2006-quota-cuts', '2025-07-18', '2026-06-01')).toBeUndefined());
  it('says when today lies beyond the data', () =>
    expect([
      controlsFor('gallium', null, '2026-06-29').beyondData,
      controlsFor('gallium', null, '2026-06-30').beyondData,
    ]).toEqual([false, true]));
  it('claims nothing of any day that the data does not know', () => {
    const materials = new Set(v.parse(ControlsSchema, kept('controls')).rows.flatMap((row) => row.materials));
    const days = Array.from(
      { length: 60 },
      (_, index) => `${2010 + Math.floor(index / 3)}-${['01', '06', '11'][index % 3]}-15`,
    );
    let looked = 0;
    for (const material of materials) {
      for (const day of days) {
        for (const { control, today } of controlsFor(material, null, day).controls) {
          looked++;
          const why = `${control.id} on ${day}: ${JSON.stringify(today)}`;
          if (today.state === 'ended') expect(today.on <= KNOWN_UNTIL, why).toBe(true);
          if (today.state === 'in-force') expect(today.since <= KNOWN_UNTIL && today.since <= day, why).toBe(true);
          if (today.state === 'in-force' && today.until !== null) expect(day <= today.until, why).toBe(true);
          if (today.state === 'suspended') expect(day <= today.until, why).toBe(true);
          if (today.state === 'not-known') expect(day >= today.after, why).toBe(true);
        }
      }
    }
    expect(looked).toBeGreaterThan(500);
  });
  it('bears a material it does not know', () =>
    expect(controlsFor('unobtainium', 'soon', 'never').controls).toEqual([]));
});
