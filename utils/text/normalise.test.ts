import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappedText } from './mapped.ts';
import { createNormaliser, normalise } from './normalise.ts';

/** Pieces, each a string, a raised one as ["sup", text], or a separator. */
type Part = string | ['sup' | 'sep', string];

function build(parts: Part[]) {
  const normaliser = createNormaliser();
  const pieces: string[] = [];
  for (const part of parts) {
    if (typeof part === 'string') {
      normaliser.add(part);
      pieces.push(part);
    } else if (part[0] === 'sup') {
      normaliser.add(part[1], true);
      pieces.push(part[1]);
    } else normaliser.separate(part[1] as '\n');
  }
  return { ...{ normalised: mappedText(normaliser.finish()) }, pieces };
}

function sourceOf(parts: Part[], words: string): string {
  const { normalised, pieces } = build(parts);
  const at = normalised.text.indexOf(words);
  const range = normalised.sourceRange(at, at + words.length);
  if (!range) return '';
  const { start, end } = range;
  if (start.piece === end.piece) return (pieces[start.piece] as string).slice(start.offset, end.offset);
  return [
    (pieces[start.piece] as string).slice(start.offset),
    ...pieces.slice(start.piece + 1, end.piece),
    (pieces[end.piece] as string).slice(0, end.offset),
  ].join('¦');
}

const TEXTS: [string, Part[], string][] = [
  ['white space runs are one space', ['  a \n\t b  '], 'a b'],
  ['white space runs over pieces are one space', ['a ', ' ', ' b'], 'a b'],
  ['inline pieces join', ['270,', '000', ' tonnes'], '270,000 tonnes'],
  ['a separator ends a block and eats the spaces around it', ['a ', ['sep', '\n'], ' b'], 'a\nb'],
  [
    'the strongest of several separators counts, once',
    ['a', ['sep', '\n'], ['sep', ' | '], ['sep', '\n'], 'b'],
    'a\nb',
  ],
  ['no separator at either end', [['sep', '\n'], 'a', ['sep', '\n']], 'a'],
  ['soft hyphens and zero-width characters go', ['dys\u00adpro\u200bsium\ufeff'], 'dysprosium'],
  ['directional marks go', ['\u200e43\u202c per\u2066 cent'], '43 per cent'],
  ['ligatures and full-width forms are letters', ['re\ufb01ning １２％'], 'refining 12%'],
  ['a thin space inside a number stays, as a no-break space', ['11\u2009500 MWh'], '11\u00a0500 MWh'],
  ['a no-break space elsewhere is a space', ['90\u00a0% of'], '90 % of'],
  ['a superscript digit after a figure is a footnote mark', ['37%¹ of it²'], '37% of it'],
  ['an exponent stays', ['12 km² and 10⁶'], '12 km² and 10⁶'],
  ['a raised footnote mark goes', ['37%', ['sup', '1'], ' of'], '37% of'],
  ['several raised marks go', ['37%', ['sup', '[1, 2]'], ' of'], '37% of'],
  ['a raised ordinal ending stays', ['3', ['sup', 'rd'], ' shaft'], '3rd shaft'],
  ['a raised exponent stays', ['12 km', ['sup', '2'], ' and 10', ['sup', '6']], '12 km2 and 10⁶'],
];

describe('normalised text', () => {
  it.each(TEXTS)('%s', (_, parts, text) => expect(build(parts).normalised.text).toBe(text));
  it('drops empty lines of plain text', () => expect(normalise('a\r\n\n b \n').text).toBe('a\nb'));
});

const RANGES: [string, Part[], string, string][] = [
  ['a plain word', ['some words here'], 'words', 'words'],
  ['over pieces', ['270,', '000', ' tonnes'], '270,000 tonnes', '270,¦000¦ tonnes'],
  ['the soft hyphen inside stays inside', ['dys\u00adprosium'], 'dysprosium', 'dys\u00adprosium'],
  ['a mark at the end stays outside', ['90%\u00ad\u200b of'], '90%', '90%'],
  ['half a ligature is the whole ligature', ['re\ufb01ning'], 'ref', 're\ufb01'],
  ['a collapsed space is the whole run', ['per  \n cent'], 'per cent', 'per  \n cent'],
  ['a dropped footnote stays inside a range that goes over it', ['37%', ['sup', '1'], ' of'], '37% of', '37%¦1¦ of'],
  ['a range ends where its last piece ends, not where the next starts', ['90%', ' of'], '90%', '90%'],
  ['a separator at the end is left out', ['a', ['sep', '\n'], 'b'], 'a\n', 'a'],
];

describe('the way back to the source', () => {
  it.each(RANGES)('%s', (_, parts, words, source) => expect(sourceOf(parts, words)).toBe(source));
  it('has none for a separator alone or for nothing', () => {
    const { normalised } = build(['a', ['sep', '\n'], 'b']);
    expect(normalised.sourceRange(1, 2)).toBeNull();
    expect(normalised.sourceRange(2, 2)).toBeNull();
    expect(mappedText(createNormaliser().finish()).sourceRange(0, 1)).toBeNull();
  });
  it('and forward again', () => {
    const { normalised } = build(['a \u00ad', ' b', ['sep', '\n'], 'cd']);
    expect(normalised.text).toBe('a b\ncd');
    expect(
      [
        [0, 0],
        [0, 2],
        [1, 0],
        [1, 1],
        [2, 0],
        [2, 1],
        [2, 9],
        [7, 0],
      ].map(([p, o]) => normalised.offsetOf(p as number, o as number)),
    ).toEqual([0, 1, 2, 2, 4, 5, 6, 6]);
  });
});

const anyPart = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(' ', '\u00a0', '\u00ad', '1', '¹', 'a', '\ufb03', '\n', '%', '\u200b'),
    maxLength: 20,
  }),
  fc.constantFrom<Part>(['sep', '\n'], ['sep', ' | '], ['sup', '1'], ['sup', 'rd']),
);

describe('on any input', () => {
  it('every character comes from where the map says, and the map goes both ways', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 8 }), (parts) => {
        const { normalised, pieces } = build(parts);
        let last = { piece: 0, offset: 0 };
        for (let at = 0; at < normalised.text.length; at++) {
          const range = normalised.sourceRange(at, at + 1);
          if (!range) continue;
          const { start, end } = range;
          expect(start.piece).toBe(end.piece);
          const source = (pieces[start.piece] as string).slice(start.offset, end.offset);
          expect(source.normalize('NFKC').replace(/\s+|[\u00a0\u202f]/g, ' ')).toContain(
            (normalised.text[at] as string).normalize('NFKC').replace(/\s/, ' '),
          );
          expect(start.piece > last.piece || start.offset >= last.offset).toBe(true);
          expect(normalised.offsetOf(start.piece, start.offset)).toBeLessThanOrEqual(at);
          last = start;
        }
        expect(normalised.text).not.toMatch(/^\s|\s$| {2}|[\u00ad\u200b]/);
      }),
    );
  });
  it('is done again without change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const once = normalise(source).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});
