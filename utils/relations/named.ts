import { findTerms, mayHoldTerms } from '../glossary/find-terms.ts';
import { isOfClass, stretch, type Tokens } from '../text/tokens.ts';
import { wordClass } from '../text/vocabulary.ts';
import { plainMaterial } from './material.ts';
import { placeAt } from './states.ts';

const CATEGORIES = new Set(['element', 'group', 'critical-mineral']);
/** In news of the field, "the magnets" are the permanent ones. */
const MAGNETS = wordClass((word) => /^magnets?(?:'s)?$/.test(word));

/** Whether a term of the glossary is something figures are given of. */
const isMaterial = (category: string, term: string): boolean =>
  CATEGORIES.has(category) || term === 'rare-earth-magnets';

/** The materials between two tokens that the glossary names, each by the one id it goes by when figures are compared; Nd and Pr together are NdPr too. */
export function termMaterialsIn(tokens: Tokens, from: number, to: number): Set<string> {
  const found = new Set<string>();
  if (!mayHoldTerms(tokens, from, to)) return found;
  for (const { category, term } of findTerms(stretch(tokens, from, to))) {
    const plain = plainMaterial(term);
    if (isMaterial(category, plain)) found.add(plain);
  }
  if (found.has('neodymium') && found.has('praseodymium')) found.add('ndpr-oxide');
  return found;
}

/** The same with magnets of no said kind. */
export function materialsIn(tokens: Tokens, from: number, to: number): ReadonlySet<string> {
  const found = termMaterialsIn(tokens, from, to);
  for (let at = from; at < to; at++) if (isOfClass(tokens, at, MAGNETS)) found.add('rare-earth-magnets');
  return found;
}

/** The codes of the countries and unions named between two tokens, the world left out. */
export function placesIn(tokens: Tokens, from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at++) {
    const place = placeAt(tokens, at);
    if (place !== null && place !== 'world') found.add(place);
  }
  return found;
}
