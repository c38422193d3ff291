import { describe, expect, it } from 'vitest';
import { quantitiesOf, readingsOf } from './testing.ts';

const TRAPS: [string, string][] = [
  ['a letter that tells apart', 'Along Highway 4E to Gate 6A, at longitude 3.4 W and on runway 09W'],
  ['a number to text, wherever it stands', 'Ring the desk or text DUST to 60505.'],
  ['what weapons are called', 'A 9mm pistol, a 105mm howitzer and 7.62mm rounds'],
  ['what readers left', 'An hour ago · 31 comments\n14 likes · 2 replies'],
  ['a year cut short', "The miners of '84 marched."],
  ['reading time after its label', 'Reading time: 7 minutes'],
  ['a unit in a name', 'Protesters walked round Three Mile Island, where nobody works.'],
  ['the number of a fault', 'The update mends bug 20417.'],
  ['contracts by their delivery, ranges of prices', 'Zinc for delivery in six months left its 52-week range.'],
  ['letters of addresses', 'At 221B Baker Street and in Apt 4B'],
  ['prices of which it is plain where', 'Each pump cost 9m/- and the rest 8,500/=.'],
  ['grades of goods', 'Prices of 99.5% dysprosium oxide and of 99.99pc terbium metal were flat.'],
  ['hours of the day', 'It opens at 15hrs and runs until 19 hrs.'],
  ['votes and scores, whatever follows', 'A 2-1 win, a 10-5 vote, beaten 3-2 thanks to him'],
  ['airliners', 'They parked a 737 Max plane beside the 787 Dreamliners.'],
  ['a year before a name', 'In 2014 Pound wrote and 2018 Stone read.'],
  ['letters that tell apart', 'So say Lind et al., 2006b, in Figures 3A and 3B.'],
  ['lists with a comma before their last', 'At stages 3, 5, and 7 of the plan'],
  ['points numbered in a sentence', 'It asks 1) who pays, 2) who builds and 3) who owns.'],
  ['an index of the post', 'In the 10482 ZIP code'],
  ['the rest of a code', 'Sold as PX21,700 and as v2.7m'],
  ['a number in a register', 'A gene (Ref: 482913)'],
  ['what an address writes out', 'See https://example.org/a?b=c%281234%29567%281580%29%20of'],
  ['how often in proportion', 'An odds ratio of 1.85'],
  ['reading time on its own line', 'By Ann Lowe\n4 min\nMay 3 · 6 mins'],
  ['laws', 'Under Section 232, Article 5, Regulation 2024/1252, Rule 10b-5, Resolution 1373 and Section 4(2)'],
  ['announcements', 'Announcement No. 18 of 2025 and Nos. 61 and 62'],
  ['rules called after a part', 'The 0.1% rule and Washington’s 50 percent rule reach far.'],
  ['models', 'The F-35, the A320neo, the 747, an RTX 4090, grades N35 to N52, the KX-900 series, ISO 9001, DS394'],
  ['summits and groups', 'The G7, the G20, COP30, OPEC+, the Group of Seven, the Big Four'],
  ['indexes', 'The S&P 500, the FTSE 100, the Nikkei 225 and the CAC 40'],
  ['diseases', 'Since COVID-19 and H5N1'],
  ['dates', 'On 9 October, July 14, Dec. 1, 3 March 2019, 24.04.2025, 2025-04-24 and the 4th of July'],
  ['days of a range', 'From 4 to 22 June, between 5 and 9 May, May 5 to 9 and 5–9 May'],
  ['years', 'In 2024, since 2009, by 2030, in the 1990s, in 2024-25, FY25, 1H24, 2Q25'],
  ['clock times', 'At 14:42, 9.15am, 10 p.m., 0800 GMT, 11:20 BST and five o’clock'],
  ['clock times in any zone', 'It opened at 1114 AEDT, 0905 NZST and 6 PT.'],
  ['short numbers to text or call', 'To stop, text 70070 or call 999.'],
  ['models that begin like money', 'An SR71 beside a BD5 and an MK12'],
  ['scores', 'They won 3-1, drew 2–2 and lost 0-4.'],
  ['telephones', 'Call 020 7946 0123, +86 10 5550 0142, 555-0117, 0800 555 0107 or 0131 496 0188'],
  [
    'pages, rooms, gates, flights',
    'See page 7, p. 12, pp. 14–19, Figure 1, Table 2, Room 101, Gate B12, Terminal 2, flight RA 417',
  ],
  ['numbers joined by hyphens', 'ISBN 978-3-16-148410-0, part 31-4-1592-6, in a 4-2-3-1'],
  [
    "a name with a number's word",
    'They asked the Big Four auditors, the Magnificent Seven, traders at Seven Group and the dam of Three Gorges.',
  ],
  ['addresses', 'At 10 Downing Street and Route 14'],
  ['lists', '1. Gallium\n2. Germanium\n3) Antimony\n(4) Tin'],
  ['notes', 'It fell.[14] It rose (2).'],
  ['stock codes', 'Shares in Northern (600111) rose.'],
  ['reading time', 'Published today · 5 min read\n2 min read'],
  ['a rate of exchange', '(1 euro = $1.08)'],
  ['moments', 'At one point it fell; one day, they said, it would rise.'],
  ['versions', 'Version 3, iOS 17, Windows 11, PM2.5'],
  ['furniture', 'Next on the site: 10 gadgets under $50\nRead more: 5 mines to watch'],
  ['a list of other articles', 'You may also like\nShares jump 4% after results\nTen dead in crash of 30 cars'],
  [
    'what an article has in it',
    '5 things to know about gallium\nTungsten: three big charts that explain it\n7 ways to ship it',
  ],
  ['how sure a study is', 'They differed (p < 0.05).'],
  ['the address of a page', 'See https://example.org/list?page=30%25%2020%&n=40%29 and so on.'],
];

const SPANS: [string, string, string[]][] = [
  [
    'a span that dates',
    'In the past ten years, over the last five years, three days later, ten years ago, two days before',
    [],
  ],
  ['for the first time in', 'It fell for the first time in nearly 10 years.', []],
  ['a plan', 'The 14th Five-Year Plan', []],
  ['a bond', 'The 10-year Treasury note, two-year yields and the 30-year bond', []],
  ['a high', 'A three-year high, a 52-week low, a 12-month average', []],
  ['a contract', 'Three-month copper and three-month aluminium', []],
  ['an age', 'A 26-year-old, 25 years old, a 15 year-old kiln', []],
  [
    'a span summed over',
    'The nine-month total, a six-month net profit. Over five months it fell. The sum for ten months, in the two months.',
    [],
  ],
  [
    'a span that measures',
    'It takes six weeks, lasted three hours, came 14 months late and ran for ten years.',
    ['6 week', '3 hour', '14 month', '10 year'],
  ],
];

const PEOPLE: [string, string][] = [
  ['an age beside a name', 'Ann Lowe, 31, said so. The mother-of-four, 52, agreed.'],
  ['an age that ends a sentence', '"Never," said father-of-five Jim Rook, 61.'],
  ['a number to call', 'Text DUST to 71234. Call the desk on 82111.'],
  ['a picture among others', '3 of 12. The kiln.\nPhoto: Reuters, frame 2041'],
];

const KEPT: [string, string, string[]][] = [
  ['what lasts, with a length of time', 'Their stocks last five weeks.', ['5 week']],
  ['heat of ovens and of frost', 'Bake it at 160C; it was minus 30C outside.', ['160 degC', '30 degC']],
  ['capitals of a headline', 'Two Tonnes Seized At Border Post', ['2 t']],
  ['a length of time that is all the text', '15 minutes', ['15 minute']],
  ['cut short too', '10 min', ['10 minute']],
  [
    'a trap needs its whole shape',
    '1,373 resolutions, 2,024 workers',
    ['1373 count (resolution)', '2024 count (worker)'],
  ],
  ["a number's word in a headline", 'China Adds Five Elements to Its Export List', ['5 count (element)']],
  ['goods by letters that are a zone’s', 'It has 9 CT scanners.', ['9 count (ct scanner)']],
  ['a number that opens a sentence', 'It rained. Two American buyers left.', ['2 count (american buyer)']],
  ['no age without a person', 'Peru took 300 tonnes, Chile, 44, Japan 20.', ['300 t', '44 t', '20 t']],
  ['a percentage that rules something out', 'Losses of 5% rule out a dividend.', ['5 %']],
  ['a percentage after a name', 'The FTSE 100 0.2%', ['0.2 %']],
  ['a percentage beside a month', 'In May 32% and in June 60%', ['32 %', '60 %']],
  ['a sign before a number', '+119% y/y and (−1.2%)', ['119 %', '1.2 %']],
];

describe('what is no quantity', () => it.each(TRAPS)('%s', (_, text) => expect(quantitiesOf(text)).toEqual([])));
describe('what names people and pictures', () =>
  it.each(PEOPLE)('%s', (_, text) => expect(quantitiesOf(text)).toEqual([])));
describe('spans of time', () => it.each(SPANS)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
describe('what looks like a trap and is none', () =>
  it.each(KEPT)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
