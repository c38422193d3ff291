import { OTHER_MONEY } from './other-languages.ts';

/** Currency signs that are one thing wherever they stand. "¥", "$" and the names in `BY_PLACE` need more. */
export const SIGNS = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₸', 'KZT'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['₾', 'GEL'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₲', 'PYG'],
  ['₼', 'AZN'],
  ['₿', 'BTC'],
  ['元', 'CNY'],
]);

/** Letters before a dollar sign, beside the codes of ISO 4217. */
export const DOLLARS = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['mex', 'MXN'],
  ['fj', 'FJD'],
  ['n', 'NAD'],
  ['cn', 'CNY'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['bds', 'BBD'],
  ['ec', 'XCD'],
  ['zw', 'ZWL'],
  ['z', 'ZWL'],
  ['g', 'GYD'],
  ['bz', 'BZD'],
  ['ar', 'ARS'],
  ['col', 'COP'],
]);

/** Letters that stand before an amount like a sign, beside the codes of ISO 4217. */
export const PREFIXES = new Map([
  ['rs', 'INR'],
  ['r', 'ZAR'],
  ['k', 'ZMW'],
  ['n', 'NGN'],
  ['p', 'BWP'],
  ['re', 'INR'],
  ['rmb', 'CNY'],
  ['yn', 'CNY'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['sfr', 'CHF'],
  ['php', 'PHP'],
  ['ksh', 'KES'],
  ['naira', 'NGN'],
  ['baht', 'THB'],
  ['tk', 'BDT'],
  ['tsh', 'TZS'],
  ['ush', 'UGX'],
  ['sh', 'KES'],
  ['shs', 'KES'],
  ['br', 'ETB'],
  ['qr', 'QAR'],
  ['sr', 'SAR'],
  ['dh', 'AED'],
  ['dhs', 'AED'],
  ['ro', 'OMR'],
  ['bd', 'BHD'],
  ['kd', 'KWD'],
  ['le', 'EGP'],
  ['fcfa', 'XOF'],
  ['cfa', 'XOF'],
  ['nis', 'ILS'],
  ['ps', 'MXN'],
  ['mk', 'MWK'],
  ['slrs', 'LKR'],
  ['skr', 'SEK'],
  ['nkr', 'NOK'],
  ['dkr', 'DKK'],
]);

/** Of those, the ones that are also initials or words: they count only where the number touches them. */
export const GLUED_PREFIXES = new Set(['sh', 'br', 'qr', 'sr', 'dh', 'ro', 'bd', 'kd', 'le', 'ps', 'mk']);

/** Codes of ISO 4217 that news writes out; in capitals. */
export const CODES = new Set(
  `USD EUR GBP JPY CNY CNH CHF AUD CAD NZD HKD SGD TWD KRW INR IDR MYR THB VND PHP PKR BDT LKR NPR MMK KZT UZS MNT RUB UAH PLN
   CZK HUF RON BGN SEK NOK DKK ISK TRY ILS AED SAR QAR KWD BHD OMR IQD IRR EGP MAD DZD TND ZAR NGN KES TZS UGX GHS ETB ZMW NAD
   BWP XOF XAF BRL MXN ARS CLP COP PEN UYU BOB VES PYG CRC GTQ DOP JMD MZN AOA MGA MWK CDF GNF RWF MUR GEL AMD AZN KGS TJS LAK
   KHR BND FJD PGK RSD JOD LBP BTC AFN BIF BBD BMD BSD BTN BYN BZD DJF ERN FKP GIP GMD GYD HNL HRK HTG KMF KPW KYD LRD LSL LYD
   MDL MKD MRU MVR PAB SBD SCR SHP SLE SRD SYP SZL TMT TTD VUV WST YER ZWL XCD XPF`.split(/\s+/),
);

/** Codes that are also written in small letters, as they are no words. */
const SMALL_CODES = new Set('usd eur gbp jpy cny cnh chf aud cad nzd hkd sgd krw inr myr idr zar'.split(' '));
const SCALED: Readonly<Record<string, number>> = { '': 1, k: 1e3, K: 1e3, T: 1e3, m: 1e6, mn: 1e6, M: 1e6, bn: 1e9 };

const LONGEST_CODE = 5;

/** "USD", "usd", "CNH", "MSEK", "TEUR": the code of ISO 4217 that is written, and how many of it; null where it is none. */
export function codeOf(written: string): { readonly code: string; readonly factor: number } | null {
  if (written.length < 3 || written.length > LONGEST_CODE) return null;
  const scale = SCALED[written.slice(0, -3)];
  const letters = written.slice(-3);
  const code = written.length === 3 && SMALL_CODES.has(letters) ? letters.toUpperCase() : letters;
  if (scale === undefined || !CODES.has(code)) return null;
  return { code: code === 'CNH' ? 'CNY' : code, factor: scale };
}

/** Names after an amount; of the bare ones the commonest country is meant. */
export const NAMES = new Map(
  `dollar:USD euro:EUR yen:JPY yuan:CNY renminbi:CNY rmb:CNY rupee:INR won:KRW franc:CHF rouble:RUB ruble:RUB rand:ZAR
   lira:TRY baht:THB ringgit:MYR rupiah:IDR dong:VND naira:NGN shekel:ILS dirham:AED riyal:SAR zloty:PLN forint:HUF hryvnia:UAH
   tenge:KZT taka:BDT kyat:MMK cedi:GHS birr:ETB kwacha:ZMW krona:SEK krone:NOK koruna:CZK crown:SEK shilling:KES peso:MXN
   dinar:KWD tugrik:MNT togrog:MNT pula:BWP rial:IRR metical:MZN kwanza:AOA ariary:MGA lari:GEL manat:AZN somoni:TJS kip:LAK
   riel:KHR kina:PGK boliviano:BOB guarani:PYG quetzal:GTQ bitcoin:BTC leu:RON kuna:HRK afghani:AFN guilder:NLG markka:FIM peseta:ESP
   drachma:GRD deutschmark:DEM`
    .split(/\s+/)
    .flatMap((pair) => {
      const [name, code] = pair.split(':') as [string, string];
      return [[name, code] as const, [`${name}s`, code] as const];
    })
    .concat([
      ['reais', 'BRL'],
      ['kronor', 'SEK'],
      ['kroner', 'NOK'],
      ['liras', 'TRY'],
      ['pesos', 'MXN'],
      ['lei', 'RON'],
      ['leva', 'BGN'],
      ['bucks', 'USD'],
      ['quid', 'GBP'],
    ])
    .concat(OTHER_MONEY),
);

/** Hundredths, and the currencies they may be of; the first where the text speaks of none of them. */
export const HUNDREDTHS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    cent: ['USD', 'EUR', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'ZAR'],
    cents: ['USD', 'EUR', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'ZAR'],
    usc: ['USD'],
    pence: ['GBP'],
    penny: ['GBP'],
    paise: ['INR', 'PKR', 'NPR'],
    paisa: ['INR', 'PKR', 'NPR'],
    poisha: ['BDT'],
    sen: ['MYR', 'IDR'],
    kopeck: ['RUB', 'UAH'],
    kopecks: ['RUB', 'UAH'],
    kopeks: ['RUB', 'UAH'],
    kopiykas: ['UAH'],
    øre: ['NOK', 'DKK'],
    öre: ['SEK'],
    centavos: ['MXN', 'BRL', 'ARS', 'PHP', 'CLP', 'COP'],
    centimes: ['CHF', 'EUR', 'XOF', 'MAD'],
    rappen: ['CHF'],
    grosz: ['PLN'],
    groszy: ['PLN'],
    satang: ['THB'],
    piastres: ['EGP', 'LBP'],
    kobo: ['NGN'],
    pesewas: ['GHS'],
    ngwee: ['ZMW'],
    halalas: ['SAR'],
    fils: ['AED'],
    agorot: ['ILS'],
    stotinki: ['BGN'],
    kurus: ['TRY'],
    kuruş: ['TRY'],
  }),
);

/** A code for each word of a place. */
export type PlaceWords = ReadonlyMap<string, string>;

const byWord = (codes: Record<string, string>): PlaceWords =>
  new Map(Object.entries(codes).flatMap(([code, list]) => list.split(/\s+/).map((word) => [word, code] as const)));

/** Words of places that settle a sign or name which several countries share. */
export const BY_PLACE: Record<string, PlaceWords> = {
  '¥': byWord({
    JPY: 'japan japanese tokyo yen osaka nikkei nagoya kyoto kobe yokohama',
    CNY: 'china chinese beijing yuan renminbi shanghai shenzhen wuhan suzhou guangzhou ganzhou baotou hangzhou ningbo',
  }),
  rupee: byWord({
    INR: 'india indian delhi mumbai crore lakh bse nse',
    PKR: 'pakistan pakistani islamabad karachi',
    LKR: 'lanka lankan colombo',
    NPR: 'nepal nepali kathmandu',
  }),
  shilling: byWord({
    KES: 'kenya kenyan nairobi mombasa',
    TZS: 'tanzania tanzanian dodoma salaam zanzibar',
    UGX: 'uganda ugandan kampala',
    SOS: 'somalia somali mogadishu',
  }),
  peso: byWord({
    MXN: 'mexico mexican',
    PHP: 'philippines philippine filipino manila',
    ARS: 'argentina argentine',
    CLP: 'chile chilean santiago',
    COP: 'colombia colombian',
  }),
  krone: byWord({ NOK: 'norway norwegian oslo norges', DKK: 'denmark danish copenhagen greenland' }),
  crown: byWord({
    SEK: 'sweden swedish stockholm riksbank',
    NOK: 'norway norwegian oslo norges',
    DKK: 'denmark danish copenhagen',
    CZK: 'czech prague czechia',
    ISK: 'iceland icelandic reykjavik',
  }),
  pound: byWord({
    GBP: 'britain british uk london england £ sterling scotland ftse',
    EGP: 'egypt egyptian cairo',
  }),
};
