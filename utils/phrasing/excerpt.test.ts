import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const SENTENCE =
  'Beijing, which dominates the trade, put around 60 per cent of known reserves on its own territory this year.';
const at = SENTENCE.indexOf('around');

describe('excerpt', () => {
  it.each([
    [200, '', 'Beijing, which dominates the trade, put ', ' of known reserves on its own territory this year.'],
    [60, 'cut on both sides', '… the trade, put ', ' of known reserves on …'],
    [10, 'the words alone', '… ', ' …'],
  ])('in %i characters', (most, _name, before, after) => {
    expect(excerpt(SENTENCE, at, 'around 60 per cent', most)).toEqual({ before, words: 'around 60 per cent', after });
  });
  it('quotes words alone that do not stand where they should', () => {
    expect(excerpt('Something else.', 5, '60 per cent')).toEqual({ before: '', words: '60 per cent', after: '' });
  });
});
