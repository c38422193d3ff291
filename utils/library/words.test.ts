import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialOf, packByInitial, packWords, placesOf, withoutPlaces, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ['China’s Share of MINE production', ['china', 'share', 'of', 'mine', 'production']],
    ['Nürburg café, 69 per cent; 7', ['nurburg', 'cafe', '69', 'per', 'cent', '7']],
    ['a b 稀', ['稀']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('packed words', () => {
  const packed = packWords([
    { place: 0, words: ['magnet', 'price'] },
    { place: 3, words: ['magnets', 'china'] },
    { place: 255, words: ['china'] },
  ]);
  it.each([
    ['magnet', [0, 3]],
    ['magnets', [3]],
    ['chi', [3, 255]],
    ['zinc', []],
    ['aa', []],
  ])('a word that begins with %j', (beginning, places) => {
    expect([...placesOf(packed, beginning)].sort((a, b) => a - b)).toEqual(places);
  });
  it('stand by their initials', () => {
    const byInitial = packByInitial([{ place: 7, words: ['china', 'magnet', 'cost', '69', '稀土'] }]);
    const words = [...byInitial].map(([initial, { text }]) => [initial, text]);
    expect(words).toEqual([
      ['c', 'china\ncost\n'],
      ['m', 'magnet\n'],
      ['6', '69\n'],
      [initialOf('稀'), '稀土\n'],
    ]);
  });

  it('keeps nothing of an article taken out', () => {
    const rest = withoutPlaces(packed, new Set([3]));
    expect(rest.text).toBe('china\nmagnet\nprice\n');
    expect([...placesOf(rest, 'china')]).toEqual([255]);
  });

  it('finds just what a look at each article finds', () => {
    const word = fc.stringMatching(/^[a-c]{1,4}$/);
    const article = fc.uniqueArray(word, { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(article, { maxLength: 20 }), word, (articles, beginning) => {
        const wanted = articles.flatMap((words, place) =>
          words.some((one) => one.startsWith(beginning)) ? [place] : [],
        );
        const all = packWords(articles.map((words, place) => ({ place, words })));
        expect([...placesOf(all, beginning)].sort((a, b) => a - b)).toEqual(wanted);
      }),
    );
  });
});
