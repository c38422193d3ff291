import { describe, expect, it } from 'vitest';
import { Vocabulary, wordClass, wordQuestion } from './vocabulary.ts';
import { writeOut } from './written.ts';

const LENGTH = wordQuestion((word) => word.length);
const SHORT = wordClass((word) => word.length < 4);

describe('Vocabulary', () => {
  it('knows a word again in another case and in another text', () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.idOf(writeOut('Tin mine'), 0, 3, true);
    expect(vocabulary.idOf(writeOut('a tin'), 2, 5, true)).toBe(id);
    expect(vocabulary.idOf(writeOut('TIN'), 0, 3, true)).toBe(id);
    expect(vocabulary.idOf(writeOut('ton'), 0, 3, true)).not.toBe(id);
    expect(vocabulary.words[id]).toBe('tin');
  });
  it('keeps all words apart and their answers right however many come', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 20_000 }, (_, index) => `w${index.toString(36)}`);
    const ids = words.map((word) => {
      const id = vocabulary.idOf(writeOut(word), 0, word.length, true);
      expect(vocabulary.is(id, SHORT)).toBe(word.length < 4);
      return id;
    });
    expect(new Set(ids).size).toBe(words.length);
    expect(words.map((word) => vocabulary.idOf(writeOut(word), 0, word.length, true))).toEqual(ids);
    expect(vocabulary.answers(LENGTH)).toEqual(words.map(({ length }) => length));
    expect(ids.map((id) => vocabulary.is(id, SHORT))).toEqual(words.map(({ length }) => length < 4));
  });
  it('folds letters, quotes and dashes', () => {
    const vocabulary = new Vocabulary();
    const folded = (form: string, word: boolean) =>
      vocabulary.words[vocabulary.idOf(writeOut(form), 0, form.length, word)];
    expect(['É', 'China’s', 'ETATS-UNISIENNES'].map((form) => folded(form, true))).toEqual([
      'é',
      "china's",
      'etats-unisiennes',
    ]);
    expect(['“', '—', '‑', '%'].map((form) => folded(form, false))).toEqual(['"', '–', '-', '%']);
  });
});
