/** Groups of countries with a code of their own: code | names | adjectives and adverbs | its people | metonyms. */
export const GROUPS = `
EU|European Union;EU;E.U.;Europe;euro zone;eurozone;euro area;euro-zone;EU-27|European;pan-European|Europeans|Brussels;Strasbourg;European Commission
world|world;planet;globe|global;globally;worldwide;world-wide
`;

/** Institutions that stand for the place whose figures they give: code | names. */
export const INSTITUTIONS = `
US|Federal Reserve;Fed;FOMC;U.S. Treasury;Treasury;Congress;Capitol Hill
EU|European Central Bank;ECB
GB|Bank of England;BoE
DE|Bundesbank;Bundestag
FR|Banque de France
CH|Swiss National Bank;SNB
JP|Bank of Japan;BOJ;BoJ
CN|People's Bank of China;PBOC
KR|Bank of Korea
IN|Reserve Bank of India;RBI;Union Cabinet
AU|Reserve Bank of Australia;RBA
CA|Bank of Canada
NO|Norges Bank
SE|Riksbank
ZA|South African Reserve Bank
`;

/** Leaders whose names stand for what their country does: code | names. */
export const LEADERS = `
US|Donald Trump;Trump;Trump administration;Joe Biden;Biden;Biden administration;Scott Bessent;Bessent;Howard Lutnick;Lutnick
CN|Xi Jinping;Xi;Li Qiang;He Lifeng
RU|Vladimir Putin;Putin
IN|Narendra Modi;Modi
UA|Volodymyr Zelenskyy;Zelenskiy;Zelensky;Zelenskyy
EU|Ursula von der Leyen;von der Leyen
GB|Keir Starmer;Starmer
FR|Emmanuel Macron;Macron
DE|Friedrich Merz;Merz;Olaf Scholz;Scholz
JP|Sanae Takaichi;Takaichi;Shigeru Ishiba
CA|Mark Carney;Carney
AU|Anthony Albanese;Albanese
BR|Lula da Silva;Lula
TR|Erdogan;Erdoğan
`;

/** Stock indices, by the place whose shares they hold: code | names. */
export const INDEXES = `
US|S&P 500;S&P;Dow Jones;Dow Jones Industrial Average;Dow;Nasdaq;Nasdaq Composite;Nasdaq 100;Russell 2000
EU|Euro Stoxx 50;Stoxx 600;STOXX Europe 600;STOXX 600;Euro Stoxx
GB|FTSE 100;FTSE 250;FTSE
DE|DAX;MDAX;SDAX;TecDAX
FR|CAC 40
IT|FTSE MIB
ES|Ibex 35;IBEX
CH|SMI
JP|Nikkei 225;Nikkei;Topix
CN|Shanghai Composite;CSI 300;CSI300;Shenzhen Component
HK|Hang Seng;Hang Seng Index
KR|Kospi
IN|Nifty 50;Nifty;Sensex;BSE Sensex
AU|ASX 200;S&P/ASX 200
CA|S&P/TSX;TSX
BR|Bovespa;Ibovespa
TW|Taiex
RU|Moex
TR|BIST 100
`;

/** Where goods are priced for a whole region by the trade's custom: a metal's Rotterdam price is its European price. */
export const PRICE_HUBS: Readonly<Record<string, string>> = { rotterdam: 'EU' };

/** Names that are also words, first names or parts of other names: they count only where nothing beside them says otherwise. */
export const AMBIGUOUS_PLACES = new Set(
  'georgia jordan chad jersey guinea turkey us java phoenix victoria bali nice reading bath lima sofia vienna florence paris london berlin delhi washington perth dakar montana virginia dakota may'.split(
    ' ',
  ),
);

/** Words for a currency or a government's bonds that say whose they are: word | place. A peso or a crown is of the country spoken of. */
export const MONEY_OF: Readonly<Record<string, string>> = {
  dollar: 'US',
  greenback: 'US',
  treasuries: 'US',
  euro: 'EU',
  sterling: 'GB',
  pound: 'GB',
  gilts: 'GB',
  gilt: 'GB',
  yen: 'JP',
  jgbs: 'JP',
  yuan: 'CN',
  renminbi: 'CN',
  won: 'KR',
  rupee: 'IN',
  rouble: 'RU',
  ruble: 'RU',
  real: 'BR',
  rand: 'ZA',
  lira: 'TR',
  ringgit: 'MY',
  baht: 'TH',
  rupiah: 'ID',
  zloty: 'PL',
  forint: 'HU',
  shekel: 'IL',
  hryvnia: 'UA',
  tenge: 'KZ',
  naira: 'NG',
  loonie: 'CA',
  kiwi: 'NZ',
  bunds: 'DE',
  bund: 'DE',
};
