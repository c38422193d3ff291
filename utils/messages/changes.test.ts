import { describe, expect, it } from 'vitest';
import { onChanged, tellChanged } from './changes.ts';

describe('what a page changes', () => {
  it('it is told of itself, until it wants no more', async () => {
    const told: (readonly string[])[] = [];
    const ending = new AbortController();
    onChanged((kinds) => told.push(kinds), ending.signal);
    await tellChanged('notes', 'corrections');
    ending.abort();
    await tellChanged('articles');
    expect(told).toEqual([['notes', 'corrections']]);
  });
});
