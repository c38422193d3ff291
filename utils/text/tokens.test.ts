import { describe, expect, it } from 'vitest';
import { tokenAt, tokenize } from './tokens.ts';

const cut = (text: string) => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

describe('tokenize', () => {
  it('keeps the group marks of a number with its digits', () => {
    expect(cut('1,234.5 and 5.200 and 11\u2009500')).toEqual(['1,234.5', 'and', '5.200', 'and', '11\u2009500']);
  });
  it('splits a number from the words of scripts without spaces', () =>
    expect(cut('下降22.5%至4050吨, 22.5%減の4050トン')).toEqual([
      '下降',
      '22.5',
      '%',
      '至',
      '4050',
      '吨',
      ',',
      '22.5',
      '%',
      '減の',
      '4050',
      'トン',
    ]));
  it('splits a unit glued to its number', () => expect(cut('920lb, 6.5kt')).toEqual(['920', 'lb', ',', '6.5', 'kt']));
  it('keeps digits that follow letters', () => expect(cut('Q2 FY25E N35')).toEqual(['Q2', 'FY25E', 'N35']));
  it('keeps an apostrophe inside a word and not at its end', () =>
    expect(cut("China’s 'steel'")).toEqual(['China’s', "'", 'steel', "'"]));
  it('folds case, quotes and dashes', () =>
    expect(tokenize('“China’s” — ÉTÉ').lower).toEqual(['"', "china's", '"', '–', 'été']));
  it('makes a token of each line end', () => expect(tokenize('a\n\nb').length).toBe(4));
  it('keeps no word of a very long text when it has been read', () => {
    const { vocabulary } = tokenize('tin');
    const before = vocabulary.size;
    const long = Array.from({ length: 40_000 }, (_, index) => `w${index}`).join(' ');
    expect(tokenize(long).vocabulary).not.toBe(vocabulary);
    expect(tokenize('tin').vocabulary).toBe(vocabulary);
    expect(vocabulary.size).toBe(before);
  });
  it('ends with a text that was cut in the middle of a pair, however often such texts are read', () => {
    const whole = `${'稀'.repeat(39)}\ud840\udc00 and so on`;
    const part = whole.slice(0, 40);
    const ends = new Set<number | undefined>();
    for (let time = 0; time < 30_000; time++) {
      const tokens = tokenize(part);
      ends.add(tokens.end[tokens.length - 1]);
    }
    expect([...ends]).toEqual([40]);
    expect(cut(part)).toEqual(['稀'.repeat(39), '\ud840']);
  });
});

describe('tokenAt', () => {
  it('finds the token that holds an offset, or the next one', () => {
    const tokens = tokenize('ab  cd');
    expect([0, 1, 2, 4, 9].map((offset) => tokenAt(tokens, offset))).toEqual([0, 0, 1, 1, 2]);
  });
});
