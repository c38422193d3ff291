import type { Claim } from '../claims/claim.ts';
import { HEAVY_RARE_EARTHS, LIGHT_RARE_EARTHS } from '../glossary/elements.ts';
import { plainMaterial } from './material.ts';

/** Metals that exchanges trade as such: a price of one that says nothing else is of the metal. */
const TRADED_AS_METAL = 'nickel cobalt copper tin zinc lead aluminium'.split(' ');
const USUAL: ReadonlyMap<string, string> = new Map([
  ...TRADED_AS_METAL.map((metal) => [metal, 'form:metal'] as const),
  ...[...HEAVY_RARE_EARTHS, ...LIGHT_RARE_EARTHS, 'ndpr-oxide'].map((element) => [element, 'form:oxide'] as const),
]);

/** The form in which a good is priced where nobody says in which, as a facet's kind; null where there is no such form. */
export const usualForm = ({ material }: Pick<Claim, 'material'>): string | null =>
  material === null ? null : (USUAL.get(plainMaterial(material)) ?? null);
