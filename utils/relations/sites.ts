/** Where something is dug or made: one of the places a company or a country has several of. */
const SITES = new Set(
  'plant factory smelter refinery mine project site quarry pit facility works deposit operation mill'.split(' '),
);

export const isSite = (word: string): boolean => SITES.has(word);

/** One of them or several. */
export const areSites = (word: string): boolean => isSite(word) || isSite(word.replace(/s$/, '').replace(/ie$/, 'y'));
