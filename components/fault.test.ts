import { describe, expect, it } from 'vitest';
import { LibraryError } from '../utils/library/open.ts';
import { browserSaid, faultFrom } from './fault.ts';

describe('faultFrom', () => {
  it.each([
    ['an error', new Error('It ends.'), 'It ends'],
    ['what it comes from', new Error('Ours', { cause: new Error('The quota was reached') }), 'The quota was reached'],
    ['anything else', 'x', 'x'],
  ])('quotes %s without its full stop', (_, error, message) => {
    expect(faultFrom(error)).toEqual({ reason: 'other', message });
  });

  it('has nothing to quote where the fault is one of ours alone', () => {
    const fault = faultFrom(new LibraryError('blocked'));
    expect(fault).toEqual({ reason: 'blocked', message: null });
    expect(browserSaid(fault)).toBeUndefined();
  });
});
