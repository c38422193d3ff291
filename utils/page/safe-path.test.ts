import { describe, expect, it } from 'vitest';
import { isOnPath } from './safe-path.ts';

const box = { left: 100, top: 130, right: 300, bottom: 200 };

describe('isOnPath', () => {
  it.each([
    ['straight down', { x: 150, y: 100 }, { x: 150, y: 120 }, true],
    ['towards a corner', { x: 150, y: 100 }, { x: 200, y: 115 }, true],
    ['away from it', { x: 150, y: 100 }, { x: 150, y: 90 }, false],
    ['too far aside', { x: 150, y: 100 }, { x: 260, y: 105 }, false],
    ['up to a box above', { x: 150, y: 230 }, { x: 160, y: 210 }, true],
    ['sideways to a box at the right', { x: 50, y: 160 }, { x: 80, y: 165 }, true],
    ['sideways to a box at the left', { x: 350, y: 160 }, { x: 320, y: 150 }, true],
  ])('%s', (_, from, at, expected) => expect(isOnPath(from, box, at)).toBe(expected));
});
