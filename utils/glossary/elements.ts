/** The heavy rare earths by their terms, yttrium among them as in trade. */
export const HEAVY_RARE_EARTHS = 'terbium dysprosium holmium erbium thulium ytterbium lutetium yttrium'.split(' ');
export const LIGHT_RARE_EARTHS =
  'scandium lanthanum cerium praseodymium neodymium promethium samarium europium gadolinium'.split(' ');
