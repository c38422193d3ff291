import { describe, expect, it } from 'vitest';
import { understand } from './understand.ts';

const read = (text: string, lang: string | null = 'en') =>
  understand({ text, title: null, published: '2024-08-14', lang });

describe('understand', () => {
  it('gives claims whose offsets lead back to their words', () => {
    const text = 'Zambia’s copper exports rose 6% in May.\nPeru digs about 9% of the world’s tin.';
    const { language, claims } = read(text);
    expect(language).toBe('en');
    expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(['6%', 'about 9%']);
    expect(claims[0]).toMatchObject({
      kind: 'change',
      direction: 'up',
      measure: 'exports',
      material: 'copper',
      place: 'ZM',
    });
  });

  it('leaves the frame empty in another language', () => {
    const text =
      'Die Ausfuhr seltener Erden aus China ist im Juni um 32 Prozent gestiegen, wie die Zollverwaltung am Montag mitteilte. ' +
      'Der Anteil der Volksrepublik am Abbau liegt bei 70%, sagte ein Sprecher der Behörde dazu am Rande einer Tagung.';
    const { language, claims } = read(text, 'de');
    expect(language).toBe('other');
    for (const claim of claims) expect(claim).toMatchObject({ measure: 'other', place: null, period: null });
  });

  it.each(['', '\n\n', '…', '%', '$', '\ud800'])('finds nothing and does not fail on %j', (text) =>
    expect(read(text).claims).toEqual([]),
  );
});

describe('what is not seen is read over, and spans stand where it stands', () => {
  it.each([
    ['a soft hyphen', 'Zambia’s cop\u00adper exports rose 6% in May.', 'cop\u00adper', '6%'],
    ['a zero-width space', 'Zambia’s copper ex\u200bports rose 6\u200b% in May.', 'copper', '6\u200b%'],
    ['directional marks', 'Zambia’s copper exports rose \u200e6%\u200e in May.', 'copper', '6%'],
    ['full-width forms', 'Zambia’s copper exports rose ６％ in May.', 'copper', '６％'],
    ['a ligature', 'Zambia’s copper exports rose 6% in May, o\ufb03cials said.', 'copper', '6%'],
    ['in a later line', 'A line.\r\n\r\nZambia’s cop\u00adper exports rose 6% in May.', 'cop\u00adper', '6%'],
  ])('%s', (_, text, term, figure) => {
    const { terms, claims } = read(text);
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual([term]);
    expect(claims.map((claim) => [claim.text, text.slice(claim.start, claim.end)])).toEqual([[figure, figure]]);
    const [claim] = claims;
    expect(text.slice(claim?.sentenceStart, claim?.sentenceEnd)).toMatch(/^Zambia.*\.$/);
    expect(claim).toMatchObject({ measure: 'exports', material: 'copper', place: 'ZM', period: '2024-05' });
  });
});

describe('a denial', () => {
  it.each([
    ['The ministry denied that China mines 70 percent of the rare earths of the world.'],
    ['Traders disputed the report that China mines 70 percent of the rare earths of the world.'],
  ])('is read in %j', (text) => expect(read(text).claims.map(({ modality }) => modality)).toEqual(['denied']));

  it.each([
    ['Amid its trade dispute with Washington, China placed export controls on seven rare earth elements.'],
    ['After the offer was rejected by the board, China mined 70 percent of the rare earths of the world.'],
  ])('is not read in %j', (text) => expect(read(text).claims.map(({ modality }) => modality)).toEqual(['stated']));
});
