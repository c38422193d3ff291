import { describe, expect, it } from 'vitest';
import { codePoints, quoteSelector } from './selectors.ts';

describe('quoteSelector', () => {
  it('keeps the words and 32 units on either side', () => {
    const text = `${'a'.repeat(50)} about 70 % ${'b'.repeat(50)}`;
    const quote = quoteSelector(text, 51, 61);
    expect(quote).toEqual({ exact: 'about 70 %', prefix: `${'a'.repeat(31)} `, suffix: ` ${'b'.repeat(31)}` });
  });
  it('stops at the ends of the text', () => {
    expect(quoteSelector('70 %', 0, 4)).toEqual({ exact: '70 %', prefix: '', suffix: '' });
  });
  it('never cuts a surrogate pair', () => {
    const quote = quoteSelector(`${'𐐷'.repeat(40)}x70${'𐐷'.repeat(40)}`, 81, 83);
    for (const part of Object.values(quote)) expect(part.isWellFormed()).toBe(true);
    expect(quote.exact).toBe('70');
  });
});

describe('codePoints', () => {
  it.each(['', 'plain', '𐐷', 'a𐐷b𐐷𐐷c', '𐐷𐐷x'])('goes there and back in %j', (text) => {
    const map = codePoints(text);
    let offset = 0;
    [...text, ''].forEach((point, index) => {
      expect(map.fromUtf16(offset)).toBe(index);
      expect(map.toUtf16(index)).toBe(offset);
      offset += point.length;
    });
  });
});
