import { describe, expect, it } from 'vitest';
import { whose } from '../testing.ts';

describe('the country an article is at home in', () => {
  const OTTAWA = 'Canada’s mines ministry met in Ottawa. In Ottawa officials spoke of China, China, China and China.';
  it.each([
    [`${OTTAWA}\nRetail sales fell 4%.`, 'CA', 'its towns and its state outweigh whoever is named more often'],
    [`${OTTAWA}\nChina’s retail sales fell 4%.`, 'CN', 'trap: the other one is named'],
    [
      'China is named by all; China digs, China sells. A tram to Oslo cost NOK 40 and a bus NOK 30; both were NOK 20 in Bergen.\nFreight fell 4%.',
      'NO NO NO NO',
      'its money',
    ],
    [
      `${OTTAWA}\nSeven metals need a licence.`,
      'CN',
      'trap: what is under a control is counted by whom the article names',
    ],
  ])('%s → %s: %s', (text, expected) => expect(whose(text, 'Talks about China')).toBe(expected));

  it('is not told by an office’s name in the headline', () =>
    expect(
      whose(
        'The British Geological Survey counts all that is dug.\nCobalt output rose 9%. Chile and Peru gave most; Chile led.',
        'British Geological Survey counts cobalt',
      ),
    ).not.toBe('GB'));

  it('is no money’s', () =>
    expect(
      whose(
        'Peru’s purchases rose to 900 tonnes (worth US$4 billion), more than half of what Peru mines domestically.',
      ),
    ).toBe('PE PE PE'));

  it('is the actor’s own where one acts before “domestic”', () =>
    expect(
      whose(
        'China digs tin. China smelts tin.\nThe Chilean government also wants a threefold rise in domestic capacity to 9,000 tonnes.',
        'China’s hold on tin',
      ),
    ).toBe('CL CL'));

  it.each([
    ['The treasury hopes for $90 million in royalties.', 'PE', 'the state that is meant'],
    ['The mines ministry registered 900 pits.', 'PE', 'an office by what it is for'],
    ['The treasury of Chile hopes for $90 million in royalties.', 'CL', 'trap: another’s'],
  ])('what its state does: %s → %s: %s', (text, expected) =>
    expect(whose(`Lima’s court has spoken.\n${text}`, 'Peru halts a lithium mine')).toBe(expected),
  );
});
