import { describe, expect, it } from 'vitest';
import type { Card, NoteRecord } from '../../../utils/library/records.ts';
import { NOTHING, narrowed, notedWith, sorted } from './narrow.ts';

const card = (id: number, fields: Partial<Card> = {}): Card => ({
  id,
  url: `https://a.example/${id}`,
  site: 'Meridian Daily',
  title: `Title ${id}`,
  published: '2025-07-18',
  lang: 'en',
  origin: 'Newswire',
  claims: id,
  lastRead: '2025-07-20T10:00:00.000Z',
  terms: ['rare-earths'],
  ...fields,
});
const NEWEST = { by: 'published', down: true } as const;
const cards = [
  card(1, { published: '2024-02-01', terms: ['gallium'] }),
  card(2, { site: 'Deccan Ledger' }),
  card(3, { published: '2025-07-19', origin: 'USGS' }),
];
const now = Date.parse('2025-07-20T00:00:00Z');

describe('narrowed', () => {
  it.each([
    ['nothing', NOTHING, [3, 2, 1]],
    ['a site', { ...NOTHING, site: 'Deccan Ledger' }, [2]],
    ['a year', { ...NOTHING, date: '2024' }, [1]],
    ['days back', { ...NOTHING, date: '7' }, [3, 2]],
    ['a material', { ...NOTHING, material: 'gallium' }, [1]],
    ['an origin', { ...NOTHING, origin: 'USGS' }, [3]],
  ])('by %s', (_, narrowing, wanted) => {
    expect(narrowed(sorted(cards, NEWEST), narrowing, null, now).map(({ id }) => id)).toEqual(wanted);
  });
  it('to what was searched for', () => {
    expect(narrowed(cards, NOTHING, new Set([1, 2]), now).map(({ id }) => id)).toEqual([1, 2]);
  });
});

describe('sorted', () => {
  it.each([
    ['claims', false, [1, 2, 3]],
    ['site', false, [2, 3, 1]],
    ['published', true, [3, 2, 1]],
    ['title', false, [3, 2, 1]],
  ] as const)('by %s', (by, down, wanted) => {
    const named = cards.map((one) => ({ ...one, title: ['Ändern', 'ändere', 'Acid'][one.id - 1] as string }));
    expect(sorted(named, { by, down }).map(({ id }) => id)).toEqual(wanted);
  });
});

describe('an article dated after it was read', () => {
  it.each([
    ['far ahead', '2199-01-01', [3, 4, 2, 1]],
    ['two days ahead', '2025-07-20', [3, 4, 2, 1]],
    ['no more than a day, as it may be tomorrow there', '2025-07-19T02:00:00Z', [4, 3, 2, 1]],
  ])('%s', (_, published, wanted) => {
    const dated = card(4, { published, lastRead: '2025-07-18T23:00:00.000Z' });
    expect(sorted([...cards, dated], NEWEST).map(({ id }) => id)).toEqual(wanted);
  });
});

describe('notedWith', () => {
  it('finds notes by how their words begin', () => {
    const note = { url: 'u', body: 'Ask the desk', tags: ['to ask'], passage: null } as unknown as NoteRecord;
    expect([...notedWith([note], 'des ASK')]).toEqual(['u']);
    expect([...notedWith([note], 'desks')]).toEqual([]);
    expect([...notedWith([note], '')]).toEqual([]);
  });
});
