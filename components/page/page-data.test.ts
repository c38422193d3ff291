import { describe, expect, it } from 'vitest';
import type { Related } from '../../utils/messages/schemas.ts';
import { claimOf } from '../../utils/phrasing/sample-claim.ts';
import type { Verdict } from '../../utils/relations/relation.ts';
import { type PageClaim, sectionsOf } from './page-data.ts';

const related = (verdict: Verdict) => ({ relation: { verdict }, quotes: [] }) as unknown as Related;
const none = { articles: 0, origins: 0, names: [] };
const claimed = (id: string, frame: string, ...verdicts: Verdict[]): PageClaim => ({
  claim: {
    claim: claimOf({ id }),
    passage: { quote: { exact: '1', prefix: '', suffix: '' }, position: null },
    sentence: '1',
    at: 0,
  },
  frame,
  related: verdicts.map(related),
  supports: { contradicts: none, tension: none, agrees: none },
  references: [],
});
const ids = (claims: readonly PageClaim[]) => claims.map(({ claim }) => claim.claim.id);

describe('sectionsOf', () => {
  it('puts each claim once, under its gravest verdict, in the order of the text', () => {
    const sections = sectionsOf([
      claimed('k1', 'a', 'agrees'),
      claimed('k2', 'b', 'agrees', 'contradicts'),
      claimed('k3', 'c'),
      claimed('k4', 'a', 'agrees'),
      claimed('k5', 'd', 'tension', 'agrees'),
      claimed('k6', 'e', 'agrees'),
    ]);
    expect(ids(sections.contradicts)).toEqual(['k2']);
    expect(ids(sections.tension)).toEqual(['k5']);
    expect(ids(sections.agrees)).toEqual(['k1', 'k6']);
    expect(ids(sections.none)).toEqual(['k3']);
  });
});
