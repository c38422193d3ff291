import { describe, expect, it } from 'vitest';
import { quoteSelector } from '../text/selectors.ts';
import { findPassage, type Passage } from './find-passage.ts';

const text = 'In May it was 60 %. In June it was 60 %. 🙂 In July it was 60 %.';
const third = text.lastIndexOf('60 %');
const passage: Passage = {
  quote: quoteSelector(text, third, third + 4),
  position: { start: third - 1, end: third + 3 },
};

describe('findPassage', () => {
  it('finds the same words again in the same text', () =>
    expect(findPassage(text, passage)).toEqual({ start: third, end: third + 4 }));
  it('finds them by what stands around them in another text', () => {
    const longer = `An added paragraph, 60 % of it new. ${text}`;
    expect(findPassage(longer, passage)?.start).toBe(third + longer.length - text.length);
  });
  it('takes the nearest where the surroundings say nothing', () => {
    const bare = { quote: { exact: '60 %', prefix: '', suffix: '' }, position: { start: 30, end: 34 } };
    expect(findPassage(text, bare)?.start).toBe(text.indexOf('60 %', 20));
  });
  it('is null where the words are gone', () => expect(findPassage('Nothing of it.', passage)).toBeNull());
  it('is null for no words', () =>
    expect(findPassage(text, { quote: { exact: '', prefix: '', suffix: '' }, position: null })).toBeNull());
});
