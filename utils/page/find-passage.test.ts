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
  it('finds what was put in the place of the words', () => {
    const [was, is] = ['China put around 60 per cent of known reserves on its territory.', 'about 49 per cent'];
    const start = was.indexOf('around');
    const words = 'around 60 per cent';
    const note = { quote: quoteSelector(was, start, start + words.length), position: null };
    const now = `A paragraph before. ${was.replace(words, is)}`;
    expect(findPassage(now, note)).toEqual({ start: now.indexOf(is), end: now.indexOf(is) + is.length });
    expect(findPassage(now.replace('known reserves', 'reserves'), note)).toBeNull();
    expect(findPassage(was.replace(`${words} `, ''), note)).toBeNull();
  });
  it('is null for no words', () =>
    expect(findPassage(text, { quote: { exact: '', prefix: '', suffix: '' }, position: null })).toBeNull());
});
