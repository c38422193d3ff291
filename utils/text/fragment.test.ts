import { describe, expect, it } from 'vitest';
import { passageAddress } from './fragment.ts';

describe('passageAddress', () => {
  it.each([
    ['whole words of context', 'xporters sold ', '60 per cent', ' more in Ju', 'sold-,60%20per%20cent,-more%20in'],
    ['no context over a line break', 'Headline\nUp ', '60%', ' more\nNext line', 'Up-,60%25,-more'],
    ['a dash that is text', '', '60-70%', '', '60%2D70%25'],
    [
      'what the directive gives a meaning',
      'a, b&c-d ',
      '1,200 & x-y',
      ' e-f, g',
      'b%26c%2Dd-,1%2C200%20%26%20x%2Dy,-e%2Df%2C',
    ],
    ['no part of a word', 'exporter', '60', 'percen', '60'],
  ])('%s', (_name, prefix, exact, suffix, text) => {
    expect(passageAddress('https://news.example/a?b=1#old', { prefix, exact, suffix })).toBe(
      `https://news.example/a?b=1#:~:text=${text}`,
    );
  });
  it('leaves alone what is no address', () => {
    expect(passageAddress('not one', { prefix: '', exact: 'a', suffix: '' })).toBe('not one');
  });
});
