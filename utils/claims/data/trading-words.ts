const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Goods, currencies and papers whose bare name before a figure or a word of change means their price. */
export const TRADED = words(
  'brent crude wti oil gold silver platinum palladium bitcoin ether ethereum krone krona real rand lira ringgit baht rupiah peso pesos zloty forint shekel dirham dinar kiwi loonie crown currency bond euro dollar yen pound sterling yuan renminbi rupee rouble ruble franc won greenback treasuries bunds gilts bonds gas wheat corn soybeans coffee cocoa sugar cotton shares stock stocks share equities futures index yields yield',
);
/** What shares and metals do at the ends of a trading day. */
export const ENDING_VERBS = words(
  'close closes closed closing end ends ended ending finish finishes finished finishing open opens opened opening',
);
/** Verbs of a trading day. */
export const TRADING_VERBS = new Set([
  ...ENDING_VERBS,
  ...words('settled settles traded trades trading stood stands bought buys fetched changed'),
]);
/** What a multiple of a company's earnings is called. */
export const VALUATION_WORDS = words('earnings ev ebitda ev/ebitda p/e sales book revenue profit forward nav ebit');
