import { describe, expect, it } from 'vitest';
import { workOf } from '../../tests/work.ts';
import type { Claim } from '../claims/claim.ts';
import { claimOf, value } from './sample.ts';
import { doubtOddOnes } from './self-contradiction.ts';

const TEXT = 'It mines 70% of it, and here 40%, or so they say.';
const said = (id: string, text: string, fields: Partial<Claim>) =>
  claimOf({ id, text, start: TEXT.indexOf(text), sentenceStart: 0, sentenceEnd: TEXT.length, ...fields });
const sure = (claims: readonly Claim[]) =>
  doubtOddOnes(claims, TEXT, '2025-07-18').map(({ confidence }) => confidence >= 0.5);

describe('doubtOddOnes', () => {
  const cases: [why: string, a: Partial<Claim>, b: Partial<Claim>, expected: boolean[]][] = [
    ['two figures for one thing', value(70, 10), value(40, 10), [false, false]],
    ['one figure said again', value(70, 10), value(72, 1), [true, true]],
    ['figures for two years', { ...value(70, 10), period: '2023' }, { ...value(40, 10), period: '2024' }, [true, true]],
    ['what is unsaid may reconcile them', { ...value(70, 10), period: '2025' }, value(40, 10), [true, true]],
    [
      'an article may deny what it quotes',
      value(70, 10),
      { ...value(70, 10), modality: 'denied', sentenceStart: TEXT.indexOf('and here') },
      [true, true],
    ],
    ['but not in one sentence', value(70, 10), { ...value(70, 10), modality: 'denied' }, [true, false]],
    ['two things', value(70, 10), { ...value(40, 10), place: 'US' }, [true, true]],
  ];
  for (const [why, a, b, expected] of cases) {
    it(why, () => expect(sure([said('k1', '70%', a), said('k2', '40%', b)])).toEqual(expected));
  }
  it('is surer of the first of two than of a list', () => {
    const confidenceOf = (between: string) => {
      const text = `It mines 70%${between}40%, or so they say.`;
      const [first, later] = ['70%', '40%'].map((part, index) => {
        const start = text.indexOf(part);
        const place = { start, end: start + part.length, sentenceStart: 0, sentenceEnd: text.length };
        return claimOf({ id: `k${index}`, text: part, ...place, ...value(Number.parseInt(part, 10), 10) });
      });
      return doubtOddOnes([first as Claim, later as Claim], text, '2025-07-18').map(({ confidence }) => confidence);
    };
    expect(confidenceOf(' of it, and here ')).toEqual([0.3, 0.2]);
    expect(confidenceOf(' and ')).toEqual([0.2, 0.2]);
    expect(confidenceOf(' and the other ')).toEqual([0.3, 0.2]);
    expect(confidenceOf(' in one, the other ')).toEqual([0.2, 0.2]);
  });
  it('lets what is now stand before what was', () => {
    const sentences = ['It had 70% of it.', 'It now has 40%.'];
    const text = sentences.join(' ');
    const claims = sentences.map((sentence, index) => {
      const [sentenceStart, share] = [text.indexOf(sentence), [70, 40][index] as number];
      const start = text.indexOf(`${share}%`);
      const place = { start, end: start + 3, sentenceStart, sentenceEnd: sentenceStart + sentence.length };
      return claimOf({ id: `k${index}`, text: `${share}%`, ...place, ...value(share, 10) });
    });
    expect(doubtOddOnes(claims, text, '2025-07-18').map(({ confidence }) => confidence)).toEqual([0.2, 0.9]);
  });
  it('leaves the others as they are', () => {
    const third = said('k3', '70%', { measure: 'reserves' });
    const claims = [said('k1', '70%', value(70, 10)), said('k2', '40%', value(40, 10)), third];
    expect(doubtOddOnes(claims, TEXT, null)[2]).toBe(third);
  });
  it('bears a table of thousands', () => {
    const many = Array.from({ length: 5000 }, (_, index) => said(`k${index}`, '70%', value(index + 1, 1)));
    expect(workOf(() => sure(many))).toBeLessThan(2_000_000);
  });
});
