/** Groups of countries with a code of their own: code | names | adjectives and adverbs | its people | metonyms. */
export const GROUPS = `
EU|European Union;EU;E.U.;Europe;euro zone;eurozone;euro area;euro-zone;EU-27;Union|European;pan-European|Europeans|Brussels;Strasbourg;European Commission
world|world;planet;globe|global;globally;worldwide;world-wide
region|Africa;West Africa;East Africa;North Africa;sub-Saharan Africa;Southern Africa;Central Africa;Asia;Southeast Asia;South-East Asia;South Asia;East Asia;Central Asia;Asia-Pacific;Latin America;South America;Central America;North America;Middle East;OPEC;OPEC+;ASEAN;BRICS;G7;G20;NATO;OECD;West|Western;African;Asian;Southeast Asian;Latin American;South American;North American|
`;

/** What stands for a part of the world that has no code: a figure of it is of no place a claim could name. */
export const REGION = 'region';

/** Institutions that stand for the place whose figures they give: code | names. */
export const INSTITUTIONS = `
US|Federal Reserve;Fed;FOMC;U.S. Treasury;Treasury;Treasury Department;Congress;Capitol Hill;Interior Department;Department of the Interior;Energy Department;Department of Energy;Commerce Department;Department of Commerce;State Department;Department of State;Defense Department;Department of Defense;Department of War;Justice Department;Labor Department;Environmental Protection Agency;Export-Import Bank;Defense Logistics Agency;National Defense Stockpile;Bureau of Land Management;Bureau of Labor Statistics;Census Bureau;Development Finance Corporation
EU|European Central Bank;ECB;European Parliament;European Council;Eurostat
GB|Bank of England;BoE;Office for National Statistics;ONS;House of Commons;Office for Budget Responsibility
DE|Bundesbank;Bundestag;Bundesrat;Destatis;Ifo
FR|Banque de France;Insee;Elysée
IT|Istat;Bank of Italy
ES|Bank of Spain
CH|Swiss National Bank;SNB
JP|Bank of Japan;BOJ;METI;JOGMEC
CN|People's Bank of China;PBOC;Mofcom;NDRC;MIIT;State Council;National People's Congress;General Administration of Customs
KR|Bank of Korea
IN|Reserve Bank of India;RBI;Union Cabinet;Union Budget;Union Government;Union Minister;Union Ministry;Lok Sabha;Rajya Sabha;NITI Aayog
AU|Reserve Bank of Australia;RBA
CA|Bank of Canada;Statistics Canada
BR|IBGE
MX|Banxico;INEGI;Bank of Mexico
RU|Rosstat
CL|Cochilco
NO|Norges Bank
SE|Riksbank
ZA|South African Reserve Bank
`;

/** Leaders whose names stand for what their country does: code | names. */
export const LEADERS = `
US|Donald Trump;Trump;Trump administration;Joe Biden;Biden;Biden administration;Scott Bessent;Bessent;Howard Lutnick;Lutnick;Jerome Powell;Powell
CN|Xi Jinping;Xi;Li Qiang;He Lifeng
RU|Vladimir Putin;Putin
IN|Narendra Modi;Modi
UA|Volodymyr Zelenskyy;Zelenskiy;Zelensky;Zelenskyy
EU|Ursula von der Leyen;von der Leyen;Christine Lagarde;Lagarde
GB|Keir Starmer;Starmer
FR|Emmanuel Macron;Macron
DE|Friedrich Merz;Merz;Olaf Scholz;Scholz
JP|Sanae Takaichi;Takaichi;Shigeru Ishiba;Kazuo Ueda;Ueda
CA|Mark Carney;Carney
AU|Anthony Albanese;Albanese
BR|Lula da Silva;Lula
TR|Erdogan;Erdoğan
`;

/** Stock indices, by the place whose shares they hold: code | names. */
export const INDEXES = `
US|S&P 500;S&P;Nasdaq-100;Russell 1000;VIX;Dow Jones;Dow Jones Industrial Average;Dow;Nasdaq;Nasdaq Composite;Nasdaq 100;Russell 2000
EU|Euro Stoxx 50;Stoxx 600;STOXX Europe 600;Euro Stoxx
GB|FTSE 100;FTSE 250;FTSE
DE|DAX;MDAX;SDAX;TecDAX
FR|CAC 40
IT|FTSE MIB
ES|Ibex 35;IBEX
CH|SMI
JP|Nikkei 225;Nikkei;Topix
CN|Shanghai Composite;Shanghai Composite Index;SSE Composite;CSI 500;STAR 50;ChiNext;CSI 300;CSI300;Shenzhen Component
HK|Hang Seng;Hang Seng Index
KR|Kospi;Kosdaq
IN|Nifty 50;Nifty;Sensex;BSE Sensex
AU|ASX 200;S&P/ASX 200
CA|S&P/TSX;TSX
BR|Bovespa;Ibovespa
TW|Taiex
SG|Straits Times Index;STI
MY|KLCI
ID|Jakarta Composite
PH|PSEi
VN|VN-Index
NZ|NZX 50
NL|AEX
BE|BEL 20
SE|OMXS30;OMX Stockholm 30
NO|OBX
AT|ATX
PL|WIG20
SA|Tadawul All Share
IL|TA-35
CL|IPSA
AR|Merval
RU|Moex
TR|BIST 100
`;

/** Where goods are priced for a whole region by the trade's custom: a metal's Rotterdam price is its European price. */
export const PRICE_HUBS: Readonly<Record<string, string>> = { rotterdam: 'EU' };

/** Cities whose exchanges set the world's prices: a metal's London price is nobody's own. */
export const EXCHANGE_CITIES: ReadonlySet<string> = new Set(['london', 'new york', 'chicago']);

/** Names that are also words, first names or parts of other names: they count only where nothing beside them says otherwise. */
export const AMBIGUOUS_PLACES = new Set(
  'georgia jordan chad jersey guinea turkey us java victoria lima sofia vienna paris london berlin delhi washington perth west western union dakar montana virginia'.split(
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
  jgb: 'JP',
};
