import { findTerms } from '../glossary/find-terms.ts';
import { tokenize } from '../text/tokens.ts';
import { plainMaterial } from './material.ts';
import { placeAt } from './states.ts';

const CATEGORIES = new Set(['element', 'group', 'critical-mineral']);
/** In news of the field, "the magnets" are the permanent ones. */
const MAGNETS = /\bmagnets?\b/i;

/** Whether a term of the glossary is something figures are given of. */
export const isMaterial = (category: string, term: string): boolean =>
  CATEGORIES.has(category) || term === 'rare-earth-magnets';

/** The materials a text names, each by the one id it goes by when figures are compared. */
export function materialsIn(text: string): ReadonlySet<string> {
  const terms = findTerms(tokenize(text)).map(({ category, term }) => ({ category, term: plainMaterial(term) }));
  const found = new Set(terms.flatMap(({ category, term }) => (isMaterial(category, term) ? [term] : [])));
  return MAGNETS.test(text) ? found.add('rare-earth-magnets') : found;
}

/** The codes of the countries and unions a text names, the world left out. */
export function placesIn(text: string): ReadonlySet<string> {
  const tokens = tokenize(text);
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const place = placeAt(tokens, at);
    if (place !== null && place !== 'world') found.add(place);
  }
  return found;
}
