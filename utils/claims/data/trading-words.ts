const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Goods, currencies and papers whose bare name before a figure or a word of change means their price. */
export const TRADED = words(
  'brent crude wti oil gold silver platinum palladium bitcoin ether ethereum krone krona real rand lira ringgit baht rupiah peso pesos zloty forint shekel dirham dinar kiwi loonie crown currency bond euro dollar yen pound sterling yuan renminbi rupee rouble ruble franc won greenback treasuries bunds gilts bonds gas wheat corn soybeans coffee cocoa sugar cotton shares stock stocks share equities futures index yields yield',
);
/** Verbs of a trading day. */
export const TRADING_VERBS = words(
  'closed closes close closing ended ends settled settles finished finishes opened opens traded trades trading stood stands bought buys fetched changed',
);
/** What a multiple of a company's earnings is called. */
export const VALUATION_WORDS = words('earnings ev ebitda ev/ebitda p/e sales book revenue profit cash-flow forward');
