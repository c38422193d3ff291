import { findTerms } from '../../glossary/find-terms.ts';
import type { TermMention } from '../../glossary/term.ts';
import { tokenize } from '../../text/tokens.ts';

/** Terms that are another material said more closely: an element's oxide is the element, a magnet of the field one material. */
const SAME: Readonly<Record<string, string>> = {
  ndpr: 'ndpr-oxide',
  'rare-earth-oxides': 'rare-earths',
  'rare-earth-carbonate': 'rare-earths',
  'rare-earth-concentrate': 'rare-earths',
  'rare-earth-alloy': 'rare-earths',
  mischmetal: 'rare-earths',
  'medium-heavy-rare-earths': 'heavy-rare-earths',
  'permanent-magnets': 'rare-earth-magnets',
  ndfeb: 'rare-earth-magnets',
  smco: 'rare-earth-magnets',
};
const MATERIAL_CATEGORIES = new Set(['element', 'group', 'critical-mineral', 'compound']);
const MATERIAL_PRODUCTS = new Set(['rare-earth-magnets']);
/** Terms for what is done with a material that begin with its name. */
const PROCESSES = new Set(['separation', 'recycling']);
/** Names of groups that are no material of trade: they say which elements are meant and no more. */
const NO_MATERIAL = new Set(['lanthanides']);

/** The material a term stands for in a claim; null where it is none. */
export function materialOf({ term, category }: TermMention, written: string): string | null {
  if (PROCESSES.has(term))
    return /^rare/i.test(written) ? 'rare-earths' : /^magnet/i.test(written) ? 'rare-earth-magnets' : null;
  const same = SAME[term];
  if (same) return same;
  if (MATERIAL_PRODUCTS.has(term)) return term;
  if (!MATERIAL_CATEGORIES.has(category) || NO_MATERIAL.has(term)) return null;
  return term.endsWith('-oxide') && term !== 'ndpr-oxide' ? term.slice(0, -'-oxide'.length) : term;
}

/** Bare words that mean a material in news of the field: "magnets" are its permanent magnets, "the heavy ones" its heavy rare earths, "raw materials" and "rare metals" those that a list calls critical. */
export function looseMaterial(word: string, next: string): string | null {
  if (word === 'magnet' || word === 'magnets') return 'rare-earth-magnets';
  if (word === 'magnetic' && /^materials?$/.test(next)) return 'rare-earth-magnets';
  if (/^(?:critical|strategic)$/.test(word) && /^(?:raw|materials|minerals|metals)$/.test(next))
    return 'critical-minerals';
  if ((word === 'raw' && /^materials?$/.test(next)) || (word === 'rare' && /^metals?$/.test(next)))
    return 'critical-minerals';
  if (next !== 'ones' && next !== 'elements') return null;
  return word === 'heavy' ? 'heavy-rare-earths' : word === 'light' ? 'light-rare-earths' : null;
}

/** "Altona Graphite": the material a house is called by; null where its name tells none. */
export function materialInName(name: string): string | null {
  for (const term of findTerms(tokenize(name))) {
    const material = materialOf(term, name.slice(term.start, term.end));
    if (material !== null) return material;
  }
  return null;
}
