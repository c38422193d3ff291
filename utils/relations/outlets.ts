/** News agencies and outlets others quote, the name they go by first. */
const ROWS = [
  'Reuters|REUTERS|Thomson Reuters|Reuters News',
  'Associated Press|The Associated Press|AP|AP News|AP NEWS',
  'AFP|Agence France-Presse|Agence France Presse',
  'dpa|DPA|Deutsche Presse-Agentur|dpa-AFX|dpa AFX|dpa international',
  'Bloomberg|Bloomberg News',
  'Xinhua|Xinhua News Agency|Xinhua news agency',
  'South China Morning Post|SCMP',
  'Kyodo|Kyodo News',
  'Jiji Press|Jiji',
  'Yonhap|Yonhap News Agency|Yonhap news agency',
  'Nikkei|Nikkei Asia|Nikkei Asian Review',
  'Financial Times|FT',
  'Wall Street Journal|WSJ|The Wall Street Journal',
  'New York Times|The New York Times|NYT',
  'Washington Post|The Washington Post',
  'Guardian|The Guardian',
  'BBC|BBC News',
  'CNN',
  'CNBC',
  'CCTV',
  'CGTN',
  'Global Times',
  'China Daily',
  "People's Daily",
  'Caixin|Caixin Global',
  'PTI|Press Trust of India',
  'ANI|Asian News International',
  'IANS',
  'AAP|Australian Associated Press',
  'PA Media|PA news agency',
  'UPI|United Press International',
  'EFE',
  'ANSA',
  'TASS',
  'Interfax',
  'RIA Novosti|RIA',
  'Anadolu|Anadolu Agency|Anadolu Ajansi',
  'Bernama',
  'Antara',
  'Dow Jones|Dow Jones Newswires',
  'MarketWatch',
  'Politico|POLITICO',
  'Axios',
  'Handelsblatt',
  'Der Spiegel|Spiegel',
  'Le Monde',
  'Asahi Shimbun|The Asahi Shimbun',
  'Yomiuri Shimbun|The Yomiuri Shimbun',
  'NHK',
  'Economic Times|The Economic Times',
  'Hindustan Times',
  'Mint',
  'The Economist',
  'Fastmarkets',
  'Argus|Argus Media',
  'Mining.com|MINING.COM',
  'Benchmark Mineral Intelligence',
  'S&P Global|Platts|S&P Global Platts|S&P Global Commodity Insights',
  'Shanghai Metals Market|SMM|Shanghai Metal Market',
  'Asian Metal',
  'The Conversation',
  'Radio Free Asia|RFA',
  'Deutsche Welle|DW',
  'Al Jazeera',
  'Sky News',
  'ABC News',
  'NBC News',
  'CBS News',
  'NPR',
  'Semafor',
  'The Information',
  'Yicai|Yicai Global',
  'Les Echos',
  'El País|El Pais',
  'Süddeutsche Zeitung',
  'Frankfurter Allgemeine Zeitung|FAZ',
] as const;

/** What the names of papers end in. */
const PAPERS =
  'Times Post Journal Herald News Daily Telegraph Tribune Mail Gazette Standard Chronicle Observer Press Weekly Star Globe Wire Today Mirror Express Zeitung Courier Dispatch Sentinel Examiner Ledger Bulletin Newswire';

const BY_NAME: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => {
    const names = row.split('|');
    return names.map((name) => [name, names[0] as string] as const);
  }),
);
const PAPER: ReadonlySet<string> = new Set(PAPERS.split(' '));

/** The longest name that is looked for, in words. */
export const LONGEST = 4;

/** The outlet a run of words names as they are written, by the name it goes by; null where it names none we know or can tell by its form. */
export function outletNamed(words: readonly string[]): string | null {
  const known = BY_NAME.get(words.join(' '));
  if (known !== undefined) return known;
  const capitalised = words.every((word) => /^\p{Lu}/u.test(word));
  const [last = '', first = ''] = [words.at(-1), words[0]];
  return words.length >= 2 && capitalised && PAPER.has(last) && first !== 'The' && !PAPER.has(first)
    ? words.join(' ')
    : null;
}
