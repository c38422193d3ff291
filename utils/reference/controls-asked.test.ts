import { describe, expect, it } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import { understand } from '../understand.ts';
import { controlsOfClaim, controlsOfPolicy } from './controls-asked.ts';

const TODAY = '2026-06-30';
const claimIn = (text: string, published: string): Claim => {
  const [claim] = understand({ text, title: null, published, lang: 'en' }).claims;
  if (!claim) throw new Error(`no claim in "${text}"`);
  return claim;
};

describe('controlsOfClaim', () => {
  const cases: [why: string, text: string, published: string, expected: string[]][] = [
    [
      'how many are controlled, of a month',
      'China put seven rare earths under export control in April 2025.',
      '2025-11-20',
      ['cn-2025-04-seven'],
    ],
    [
      'a tariff, by whose it is and for whom',
      'The United States levies a tariff of 25% on rare earth magnets from China.',
      '2026-02-01',
      ['us-2024-05-301-magnets'],
    ],
    ['no tariff of another', 'India levies a tariff of 7.5% on magnets from China.', '2026-02-01', []],
    [
      'of a day, whatever they are',
      'Beijing put two more metals under export control on 3 July.',
      '2023-07-10',
      ['cn-2023-07-ga-ge'],
    ],
    ['nothing where neither says which', 'China has put two rare metals under export control.', '2023-07-10', []],
    ['a flow is none', 'China exported 5,100 tonnes of rare earths in May.', '2025-06-10', []],
    [
      'nothing that was not announced by then',
      'China will put exports of eight gallium products under control.',
      '2023-07-10',
      ['cn-2023-07-ga-ge'],
    ],
  ];
  it.each(cases)('%s', (_why, text, published, expected) => {
    const { controls } = controlsOfClaim(claimIn(text, published), published, TODAY);
    expect(controls.map(({ control }) => control.id)).toEqual(expected);
  });
});

describe('controlsOfPolicy', () => {
  const ids = (term: string, day: string | null = '2026-02-01') =>
    controlsOfPolicy(term, day, TODAY).controls.map(({ control }) => control.id);
  it('is what a rule stands for', () => expect(ids('zero-point-one-rule')).toEqual(['cn-2025-10-a61']));
  it('is each step of a tariff by its section', () =>
    expect(ids('section-301')).toEqual(['us-2024-12-301-tungsten', 'us-2024-05-301-magnets']));
  it('is nothing that came later', () => expect(ids('trade-truce', '2025-05-20')).toEqual(['us-cn-2025-05-geneva']));
  it('is nothing of a name without steps', () => expect(ids('offtake-agreement')).toEqual([]));
  it('says where it stood on the article’s day', () => {
    const [rule] = controlsOfPolicy('zero-point-one-rule', '2025-10-20', TODAY).controls;
    expect([rule?.onArticleDay?.state, rule?.today.state]).toEqual(['announced', 'suspended']);
  });
});
