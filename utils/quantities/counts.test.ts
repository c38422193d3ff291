import { describe, expect, it } from 'vitest';
import { quantitiesOf, readingsOf } from './testing.ts';

const COUNTS: [string, string, string[]][] = [
  [
    'a letter that opens what is counted',
    'It bought 40 X-ray machines, 12 F-35 jets, 500 e-bikes, 300 B shares and 70 K-pop records.',
    [
      ...['40 count (x-ray machine)', '12 count (f-35 jet)', '500 count (e-bike)', '300 count (b share)'],
      '70 count (k-pop record)',
    ],
  ],
  [
    'what names numbers before one that counts',
    'In the past three days 45 people left, and over recent weeks 40 kilns shut.',
    ['45 count (person)', '40 count (kiln)'],
  ],
  ['plurals of initials', 'It sold 900 EVs and 40 new PCs.', ['900 count (ev)', '40 count (pc)']],
  ['who carries the post', 'It laid off 500 postal workers.', ['500 count (postal worker)']],
  ['a ratio in millions', 'A ratio of 1.5 million people to 3 doctors', ['1500000 count (person)', '3 count (doctor)']],
  [
    'a model by its number before the noun',
    'They lit four GE-90 engines beside three F-35 jets and a kiln.',
    ['4 count (ge-90 engine)', '3 count (f-35 jet)'],
  ],
  ['a plural after the number', 'It closed eleven mines and 312 shops.', ['11 count (mine)', '312 count (shop)']],
  [
    'with modifiers',
    'five more rare earth elements, two state-owned rare-earth groups, 21 Asia-Pacific economies',
    ['5 count (rare earth element)', '2 count (state-owned rare-earth group)', '21 count (asia-pacific economy)'],
  ],
  ['all of what is counted', 'It shut nine pits out of 64.', ['9 count (pit)', '64 count (pit)']],
  ['people let go', 'It laid off 320 and hired 45.', ['320 count (person)', '45 count (person)']],
  [
    'where a number came from, in words or in digits',
    'The club grew to 15 from nine; the list shrank from nine to 15.',
    ['15 count', '9 count', '9 count', '15 count'],
  ],
  [
    'irregular plurals',
    '270 people, 134 aircraft, 23,400 staff, three women',
    ['270 count (person)', '134 count (aircraft)', '23400 count (staff)', '3 count (woman)'],
  ],
  [
    'two adjectives of places',
    'It has four Korean and Japanese customers.',
    ['4 count (korean and japanese customer)'],
  ],
  ['after a weekday', 'On Tuesday 19 people left.', ['19 count (person)']],
  ['by thousands after a name', 'At Marrowby 1,900 miners walked out.', ['1900 count (miners)']],
  ['an index after its name', 'The Nikkei 38,450 rose.', []],
  ['a fleet by its number', 'The fleet numbers 41 ships.', ['41 count (ship)']],
  ['a staff by its number', 'Boreal (staff: 380) has a workforce that numbers 1,870.', ['380 count', '1870 count']],
  ['two words before one noun', 'It needs seven light and heavy rare earths.', ['7 count (rare earth)']],
  [
    'who works, and more of them',
    'It employs 126. The other firm has 140 staff and will need 300 more.',
    ['126 count (person)', '140 count (staff)', '300 count (staff)'],
  ],
  ['a headcount', 'Debt $4m. Headcount 430.', ['4000000 USD', '430 count (person)']],
  ['no longer so many', 'It had 90 workers. There are no longer 90.', ['90 count (worker)', '90 count']],
  [
    'a figure put right',
    'It sends out 180 lorries, he said; the true figure was 64.',
    ['180 count (lorry)', '64 count'],
  ],
  ['only one', 'Only one American mine is open.', ['1 count (american mine)']],
  [
    'a part of a whole that is counted',
    'In May 412 of 1,060 flights were cancelled.',
    ['412 count (flight)', '1060 count (flight)'],
  ],
  [
    'a part of the things named',
    'Beijing licensed seven of the 17 elements.',
    ['7 count (element)', '17 count (element)'],
  ],
  ['a part of one’s own', 'It sells nine of its 134 jets.', ['9 count (jet)', '134 count (jet)']],
  [
    'of whom',
    'It has 312 employees, of whom twenty-seven came from Narva.',
    ['312 count (employee)', '27 count (employee)'],
  ],
  ['of them, by weight', 'It made 1,310 tonnes and sold 1,240 of them.', ['1310 t', '1240 t']],
  ['how many', 'How many are controlled? Seven since April.', ['7 count']],
  [
    'what was counted before',
    'China controls seven elements. It added five in October, which makes twelve.',
    ['7 count (element)', '5 count (element)', '12 count (element)'],
  ],
  ['a total', 'Seven metals need a licence. That would bring the total to 12.', ['7 count (metal)', '12 count']],
  [
    'a number called one',
    'In 2018 there were 452 launches; last year that number was 2,895.',
    ['452 count (launch)', '2895 count (launch)'],
  ],
  [
    'another so many',
    'It has 640 employees and will hire another 120.',
    ['640 count (employee)', '120 count (employee)'],
  ],
];

const NONE: [string, string][] = [
  [
    'one as a pronoun or an article',
    'One of the mines closed; one plant near Pune shut; no one knew. One broadcaster had it wrong.',
  ],
  ['two things named before', 'The two countries met. Between the two sides nothing moved. The two agreed.'],
  ['who speaks', 'Two people familiar with the matter said so.'],
  [
    'names with numbers',
    'iPhone 4 handsets, Tier 1 suppliers, Phase 2 trials, Boeing 737 jets, Fortune 500 companies, S&P 500 stocks, Group of Seven ministers',
  ],
  ['years', 'The 2024 elections and 2010 prices'],
  ['zero', 'It wants zero emissions.'],
  ['verbs in -s after a number', 'In Room 101 sits a man.'],
  ['an age', 'Pieter van Aalst, 54, of Dordrecht; adults aged 26 or older'],
];

describe('counts', () => it.each(COUNTS)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
describe('what is no count', () => it.each(NONE)('%s', (_, text) => expect(quantitiesOf(text)).toEqual([])));
