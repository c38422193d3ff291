import { describe, expect, it } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { layOut } from './layout.ts';

describe('a line above a verdict', () => {
  it.each<[string, boolean, string]>([
    ['“Peru digs most of all tin.”\nFalse. It digs a tenth.', true, 'a verdict in a word'],
    ['3. “Peru digs most of all tin.”\nMostly true. It digs nine tenths.', true, 'a number before, two words after'],
    ['“Peru digs most of all tin.”\nHalf of the pits are closed by now.', false, 'a word of a sentence of its own'],
    ['“Peru digs tin,” Ida Holm said, “and Chile does not.”\nFalse. It digs a tenth.', false, 'a quotation in two'],
  ])('%s → %s: %s', (text, isHeading, _why) => {
    expect(layOut(tokenize(text))[0]?.kind === 'heading').toBe(isHeading);
  });
});
