import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../../utils/settings.ts';
import { planGate } from './access.ts';
import { badgeOf } from './badge.ts';

const NOW = new Date('2025-07-20T10:00:00Z');

describe('planGate', () => {
  it.each<[string, string[], Partial<Settings>, unknown]>([
    ['nothing granted', [], {}, null],
    ['all sites', ['https://*/*', 'http://*/*'], {}, { matches: ['http://*/*', 'https://*/*'], excludeMatches: [] }],
    ['some sites', ['*://news.example/*'], {}, { matches: ['*://news.example/*'], excludeMatches: [] }],
    ['files besides', ['file:///*'], {}, null],
    ['only when asked', ['https://*/*'], { readByItself: false }, null],
    ['paused', ['https://*/*'], { paused: true }, null],
    [
      'paused until a while ago',
      ['https://*/*'],
      { paused: true, pausedUntil: '2025-07-20T09:00:00.000Z' },
      { matches: ['https://*/*'], excludeMatches: [] },
    ],
    [
      'a site switched off, and one that is none',
      ['https://*/*'],
      { offSites: ['news.example', 'a/*'] },
      { matches: ['https://*/*'], excludeMatches: ['*://*.news.example/*'] },
    ],
  ])('%s', (_, origins, chosen, expected) =>
    expect(planGate(origins, { ...DEFAULTS, ...chosen }, NOW)).toEqual(expected),
  );
});

describe('badgeOf', () => {
  it.each([
    [2, 5, '2', '#951045'],
    [0, 5, '5', '#7c5c06'],
    [120, 0, '99+', '#951045'],
    [0, 0, '', '#5a5c66'],
  ])('%i contradictions and %i tensions', (contradictions, tensions, text, color) =>
    expect(badgeOf({ contradictions, tensions })).toEqual({ text, color }),
  );
});
