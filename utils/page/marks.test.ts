import { describe, expect, it } from 'vitest';
import { type Markable, type MarkChoice, planMarks, type Standing } from './marks.ts';

const text = 'Rare earths: about 70 % of rare earths. Terbium.\nNews\nTerbium again, and rare earths, terbium.\n';
const at = (words: string, nth = 1) => {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const markable: Markable = {
  claims: [{ id: 'k1', ...at('about 70 % of rare earths') }],
  terms: [
    { term: 'ree', ...at('Rare earths') },
    { term: 'ree', ...at('rare earths', 1) },
    { term: 'tb', ...at('Terbium') },
    { term: 'tb', ...at('Terbium', 2) },
    { term: 'ree', ...at('rare earths', 2) },
    { term: 'tb', ...at('terbium') },
  ],
  notes: [{ id: 'n1', ...at('about 70 %') }],
  sections: [0, at('News').start],
};
const unknown: Standing = { verdicts: new Map(), dropped: new Set() };
const all: MarkChoice = { markTerms: 'first-in-section', markClaims: true, markRelations: true, markNotes: false };
const plan = (choice: Partial<MarkChoice> = {}, standing: Partial<Standing> = {}) =>
  planMarks(text, markable, { ...unknown, ...standing }, { ...all, ...choice }).map(
    ({ style, start, end }) => `${style}: ${text.slice(start, end)}`,
  );
const related = { verdicts: new Map([['k1', 'tension' as const]]) };

describe('planMarks', () => {
  it.each<[string, ReturnType<typeof plan>, string[]]>([
    [
      'the first mention in each section, and a claim before the term inside it',
      plan(),
      ['term: Rare earths', 'claim: about 70 % of rare earths', 'term: Terbium', 'term: Terbium', 'term: rare earths'],
    ],
    [
      'every mention where asked for',
      plan({ markTerms: 'all' }),
      [
        'term: Rare earths',
        'claim: about 70 % of rare earths',
        'term: Terbium',
        'term: Terbium',
        'term: rare earths',
        'term: terbium',
      ],
    ],
    ['no terms', plan({ markTerms: 'none' }), ['claim: about 70 % of rare earths']],
    ['a relation in its own style', plan({ markTerms: 'none' }, related), ['tension: about 70 % of rare earths']],
    ['or not', plan({ markTerms: 'none', markRelations: false }, related), ['claim: about 70 % of rare earths']],
    [
      'relations alone',
      plan({ markTerms: 'none', markClaims: false }, related),
      ['tension: about 70 % of rare earths'],
    ],
    ['no claims', plan({ markTerms: 'none', markClaims: false }), []],
    ['not what is no claim', plan({ markTerms: 'none' }, { dropped: new Set(['k1']) }), []],
    [
      'notes beside what they stand on',
      plan({ markTerms: 'none', markNotes: true }),
      ['note: about 70 %', 'claim: about 70 % of rare earths'],
    ],
  ])('%s', (_, marks, expected) => expect(marks).toEqual(expected));

  it('marks the term of a claim that is not marked', () =>
    expect(plan({ markClaims: false, markTerms: 'all' }).filter((mark) => /rare earths/.test(mark))).toHaveLength(2));

  it('leaves a term with a number of its own unmarked, which would look like a claim', () => {
    const section = { ...markable, claims: [], terms: [{ term: 's232', start: 0, end: 11 }], sections: [] };
    expect(planMarks('Section 232 stays', section, unknown, all)).toEqual([]);
  });

  it('gives each mark a key of its own that does not depend on where it stands', () => {
    const keys = (before: string) =>
      planMarks(
        before + text,
        {
          ...markable,
          claims: [],
          terms: markable.terms.map((term) => ({
            ...term,
            start: term.start + before.length,
            end: term.end + before.length,
          })),
        },
        unknown,
        { ...all, markTerms: 'all' },
      ).map(({ key }) => key);
    expect(new Set(keys('')).size).toBe(6);
    expect(keys('More of it. ')).toEqual(keys(''));
  });
});
