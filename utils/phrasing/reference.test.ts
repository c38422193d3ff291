import { describe, expect, it } from 'vitest';
import { plainText } from '../i18n/t.ts';
import { controlsFor } from '../reference/controls.ts';
import { makersOf } from '../reference/makers.ts';
import { referenceFor } from '../reference/reference-for.ts';
import { phraseControls, phraseKnownUntil } from './controls.ts';
import { phraseMakers, phraseReference, referenceLine, referenceTick } from './reference.ts';
import { claimOf } from './sample-claim.ts';

const mined = claimOf({
  kind: 'share',
  unit: '%',
  low: 69,
  high: 69,
  step: 1,
  measure: 'mine-production',
  material: 'rare-earths',
  place: 'CN',
  period: '2024',
});
const readings = (fields: object) => referenceFor({ ...mined, ...fields }, '2025-07-18', '2025-07-18').readings;

describe('phraseReference', () => {
  it('says who, where, what, when and how the two stand', () => {
    const words = readings({}).map((reading) => plainText(phraseReference(reading)));
    expect(words).toContain('USGS, Mineral Commodity Summaries 2025, Rare earths: 69\u202f%, 2024. This page fits it.');
  });
  it('never says more than that a number differs', () => {
    const [first] = readings({ low: 30, high: 30 });
    expect(first && plainText(phraseReference(first))).toMatch(/This page differs from it\.$/);
    expect(first && referenceLine(first)).toMatch(/^USGS: \d+\u202f%, 2024$/);
    expect(first && referenceTick(first)).toMatchObject({ value: 69 });
  });
});

describe('referenceLine', () => {
  it('ends with the value where the statistic names no time', () => {
    const counted = claimOf({
      kind: 'amount',
      unit: 'count',
      low: 17,
      high: 17,
      measure: 'element-count',
      place: null,
    });
    const [line] = referenceFor({ ...counted, material: 'rare-earths' }, '2025-07-18').readings.map(referenceLine);
    expect(line).toMatch(/: 17$/);
  });
});

describe('phraseMakers', () => {
  it('gives the newest shares with year and source', () => {
    expect(plainText(phraseMakers(makersOf('antimony')) ?? [])).toMatch(
      /^China 36\.4\u202f% of mine production \(2025, USGS\)\./,
    );
  });
  it('is silent where nothing is known', () => {
    expect(phraseMakers(makersOf('mp-materials'))).toBeNull();
  });
});

describe('phraseControls', () => {
  it('says how each stands today and stood on the article’s day', () => {
    const controls = controlsFor('dysprosium', '2025-07-18', '2026-03-01');
    const words = phraseControls(controls, '2025-07-18').map((control) => plainText(control.words));
    expect(words[0]).toBe(
      'China: Seven rare earths and their magnets under licence, in force since 4 April 2025. In force when this article appeared, 18 July 2025.',
    );
    expect(phraseKnownUntil(controls)).toBeNull();
  });
  it('does not claim to know what came after its data', () => {
    const controls = controlsFor('holmium', '2025-10-20', '2026-11-21');
    const words = phraseControls(controls, '2025-10-20', 20)
      .map((control) => plainText(control.words))
      .join('\n');
    expect(words).toContain(
      'paused from 7 November 2025 until 10 November 2026. Our data ends on 29 June 2026 and does not know what followed.',
    );
    expect(phraseKnownUntil(controls)).toContain('29 June 2026');
  });
});
