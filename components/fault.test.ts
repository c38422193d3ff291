import { describe, expect, it } from 'vitest';
import { faultFrom } from './fault.ts';

describe('faultFrom', () => {
  it.each([
    ['an error', new Error('It ends.'), 'It ends'],
    ['what it comes from', new Error('Ours', { cause: new Error('The quota was reached') }), 'The quota was reached'],
    ['anything else', 'x', 'x'],
  ])('quotes %s without its full stop', (_, error, message) => {
    expect(faultFrom(error)).toEqual({ reason: 'other', message });
  });
});
