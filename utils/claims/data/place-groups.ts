/** Groups of countries with a code of their own: code | names | adjectives and adverbs | its people | metonyms. */
export const GROUPS = `
EU|European Union;EU;E.U.;Europe;euro zone;eurozone;euro area;euro-zone;EU-27|European;pan-European|Europeans|Brussels;Strasbourg;European Commission
world|world;planet;globe|global;globally;worldwide;world-wide
`;

/** Institutions and stock indices that stand for the place whose figures they give: code | names. */
export const INSTITUTIONS = `
US|Federal Reserve;Fed;FOMC;U.S. Treasury;Treasury;S&P 500;S&P;Dow Jones;Dow;Nasdaq;Russell 2000;Congress;Capitol Hill
EU|European Central Bank;ECB;Euro Stoxx 50;Stoxx 600;STOXX Europe 600;STOXX 600;Euro Stoxx
GB|Bank of England;BoE;FTSE 100;FTSE 250;FTSE
DE|Bundesbank;DAX;MDAX;SDAX
FR|CAC 40;Banque de France
IT|FTSE MIB
ES|Ibex 35;IBEX
CH|Swiss National Bank;SNB;SMI
JP|Bank of Japan;BOJ;BoJ;Nikkei 225;Nikkei;Topix
CN|People's Bank of China;PBOC;Shanghai Composite;CSI 300;CSI300;Shenzhen Component
HK|Hang Seng
KR|Bank of Korea;Kospi;KOSPI
IN|Reserve Bank of India;RBI;Nifty 50;Nifty;Sensex;BSE Sensex
AU|Reserve Bank of Australia;RBA;ASX 200;S&P/ASX 200
CA|Bank of Canada;S&P/TSX;TSX
BR|Bovespa;Ibovespa
TW|Taiex;TAIEX
NO|Norges Bank;Oslo Bors
SE|Riksbank
RU|Moex
TR|BIST 100
ZA|South African Reserve Bank;JSE
`;

/** Where goods are priced for a whole region by the trade's custom: a metal's Rotterdam price is its European price. */
export const PRICE_HUBS: Readonly<Record<string, string>> = { rotterdam: 'EU' };

/** Names that are also words, first names or parts of other names: they count only where nothing beside them says otherwise. */
export const AMBIGUOUS_PLACES = new Set(
  'georgia jordan chad jersey guinea turkey us java phoenix victoria bali nice reading bath lima sofia vienna florence paris london berlin delhi washington perth dakar montana virginia dakota may'.split(
    ' ',
  ),
);
