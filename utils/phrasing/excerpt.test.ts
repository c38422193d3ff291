import { describe, expect, it } from 'vitest';
import { quoteSelector } from '../text/selectors.ts';
import { excerpt, excerptOfQuote } from './excerpt.ts';

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

describe('excerptOfQuote', () => {
  it.each([
    ['around 60 per cent', '… which dominates the trade, put ', ' of known reserves on its own …'],
    ['the trade', 'Beijing, which dominates ', ', put around 60 per cent of …'],
    ['this year', '… reserves on its own territory ', '.'],
  ])('leaves no part of a word around "%s"', (words, before, after) => {
    const start = SENTENCE.indexOf(words);
    const quote = quoteSelector(SENTENCE, start, start + words.length);
    expect(excerptOfQuote(quote)).toEqual({ before, words, after });
  });
  it('takes the end of a paragraph for a space', () => {
    const quote = { prefix: 'er\nWith an annual production of ', exact: '270,000 tonnes', suffix: '.' };
    expect(excerptOfQuote({ ...quote, prefix: quote.prefix.padStart(32, 'x') }).before).toBe(
      '… With an annual production of ',
    );
  });
});
