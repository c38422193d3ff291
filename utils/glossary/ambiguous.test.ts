import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { MEANT } from './ambiguous.meant.ts';
import { NEWS } from './ambiguous.news.ts';
import { TRAPS } from './ambiguous.traps.ts';
import { termById } from './entries.ts';
import { findTerms } from './find-terms.ts';

interface Case {
  readonly text: string;
  /** Where the meant forms begin. */
  readonly meant: readonly number[];
}

function readCase(line: string): Case {
  const meant: number[] = [];
  let text = '';
  for (const part of line.split(/(?=[[\]])/)) {
    if (part.startsWith('[')) meant.push(text.length);
    text += part.replace(/^[[\]]/, '');
  }
  return { text, meant };
}

const CASES = `${MEANT}${TRAPS}${NEWS}`.split('\n').filter(Boolean).map(readCase);

/** Where the ambiguous forms begin that the matcher takes for terms. */
function ambiguousFound(text: string): number[] {
  const isAmbiguous = (form: string, term: string) =>
    termById(term)?.ambiguous.some(
      (other) =>
        other.toLowerCase() === form.toLowerCase().replace(/s$/, '') || other.toLowerCase() === form.toLowerCase(),
    );
  return findTerms(tokenize(text))
    .filter(({ start, end, term }) => isAmbiguous(text.slice(start, end), term))
    .map(({ start }) => start);
}

describe('ambiguous forms', () => {
  it('are labelled in at least 150 sentences, half of them traps', () => {
    const traps = CASES.filter(({ meant }) => meant.length === 0).length;
    expect(CASES.length).toBeGreaterThanOrEqual(150);
    expect(traps * 2).toBeGreaterThanOrEqual(CASES.length);
  });
  it('are told from the words that look like them', () => {
    let [hits, reported, gold] = [0, 0, 0];
    const wrong: string[] = [];
    for (const { text, meant } of CASES) {
      const found = ambiguousFound(text);
      const right = found.filter((start) => meant.includes(start)).length;
      [hits, reported, gold] = [hits + right, reported + found.length, gold + meant.length];
      if (right < meant.length || right < found.length) wrong.push(`${text} meant ${meant} found ${found}`);
    }
    expect(hits / reported, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(hits / gold, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
