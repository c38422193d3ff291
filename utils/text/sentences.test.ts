import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

const cut = (text: string) => {
  const tokens = tokenize(text);
  return sentences(tokens).map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
};

/** Why, and the sentences with "‖" between them. */
const CASES: [string, string][] = [
  ['a full stop, an exclamation, a question', 'It rose. ‖ It fell! ‖ Why? ‖ Who knows.'],
  ['a decimal point ends nothing', 'It rose 3.5% to $5.50. ‖ In May 5.2m t left.'],
  ['a unit of one letter after a number', 'It earned $90m. ‖ Peru dug 5 m. ‖ Then it closed.'],
  ['a unit that is a mount elsewhere', 'Peru dug 1.2Mt. ‖ Chile dug 5 ft. ‖ They met at Mt. Rainier.'],
  ['titles', 'Mr. Smith met Dr. J. K. Ito and Sen. Cruz. ‖ They spoke.'],
  ['an abbreviated country goes on', 'The U.S. Geological Survey says so. ‖ U.S. tariffs rose.'],
  ['an abbreviated country ends a sentence before an opener', 'He left the U.S. ‖ The tariffs rose.'],
  ['a company’s form', 'Acme Inc. said so. ‖ It belongs to Acme Inc. ‖ The firm left.'],
  ['numbers, pages, months', 'Announcement No. 18 of 2025. ‖ See p. 145. ‖ On Dec. 1 it starts.'],
  ['"no" as a word', 'He said no. ‖ She left.'],
  ['a small letter goes on', 'At 9 a.m. it opened, e.g. for tin. ‖ Yahoo! rose.'],
  ['a quotation goes on with who said it', '“You are not!” she said. ‖ “Is it?” he asked.'],
  ['closing marks belong to the sentence', '"It is so." ‖ He left. ‖ (It was late.) ‖ They slept… ‖ Then they woke.'],
  ['a list’s number', '1. Gallium is rare. ‖ It is soft.'],
  ['a number at the end', 'It fell to 3. ‖ Then it rose.'],
  ['a missing space', 'They mine rare earths. ‖ The agency said.'],
  ['a state in an address', 'The firm, based in St. Louis, Mo., said so. ‖ It left.'],
];

describe('sentences', () => {
  it.each(CASES)('%s', (_, text) => expect(cut(text.replaceAll(' ‖', ''))).toEqual(text.split(' ‖ ')));
  it('end where a line ends', () =>
    expect(cut('A heading\nA sentence without end\n\nAnother')).toEqual([
      'A heading',
      'A sentence without end',
      'Another',
    ]));
  it('end at a full stop without its space', () =>
    expect(cut('They mine it.The agency said.')).toEqual(['They mine it.', 'The agency said.']));

  it('cuts a text without full stops, so that no sentence is without end, and leaves long prose whole', () => {
    const endless = cut('zinc rose, tin fell, '.repeat(500));
    expect(endless.length).toBeGreaterThan(10);
    expect(endless.join(' ').replace(/\s+/g, ' ')).toBe('zinc rose, tin fell, '.repeat(500).trim());
    expect(cut(`${'one word after another, '.repeat(25)}and so on.`)).toHaveLength(1);
  });
});
