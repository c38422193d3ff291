import { describe, expect, it } from 'vitest';
import { readingsOf } from './testing.ts';

const SIGNS: [string, string, string[]][] = [
  [
    'whose money it is, of every country',
    'It paid 6 Hungarian forints, 7 Angolan kwanzas, 8 Costa Rican colones, 9m Trinidad and Tobago dollars and 30 new shekels.',
    ['6 HUF', '7 AOA', '8 CRC', '9000000 TTD', '30 ILS'],
  ],
  ['codes of small countries', 'It paid GYD 5 million, ERN 40 and 70 MDL.', ['5000000 GYD', '40 ERN', '70 MDL']],
  [
    'whose dollar it is behind the sign',
    'It paid $US45 million, $A3.2m and $NZ900.',
    ['45000000 USD', '3200000 AUD', '900 NZD'],
  ],
  [
    'a hyphen between two sums with their signs behind',
    'It costs 5€-6€, or 14 USc/lb.',
    ['5..6 EUR', '0.308647167059 USD/kg'],
  ],
  ['a minus behind the sign', 'It earned $-1.2 billion.', ['1200000000 USD']],
  [
    'hundredths of other currencies',
    'It fell 18 sen, 20 kopecks, 15 øre, 30 groszy, 40 satang and 50¢.',
    ['0.18 MYR', '0.2 RUB', '0.15 NOK', '0.3 PLN', '0.4 THB', '0.5 USD'],
  ],
  [
    'whose cents they are',
    'It fell 3 US cents to 41 Australian cents, or 2 U.S. cents.',
    ['0.03 USD', '0.41 AUD', '0.02 USD'],
  ],
  ['half a cent', 'It rose half a cent.', ['0.005 USD']],
  ['a rate of exchange', 'The franc traded at 61 pence.', []],
  [
    'the yen of a sentence on Japan',
    'China, of which China Daily wrote, was angry. The ministry in Japan spent ¥90bn on Chinese goods. Its agency spent ¥9bn.',
    ['90000000000 JPY', '9000000000 JPY'],
  ],
  [
    'a date before the weight that a price is of',
    'On May 3 a kilo cost $24. In 2019 a tonne went for $900.',
    ['24 USD/kg', '0.9 USD/kg'],
  ],
  [
    'letters of the money of many countries',
    'It paid KD40m, QR3.5bn, Dhs900, SR60 million, Br8bn, N1.2trn, LE70m, UGX90bn and FCFA 5bn.',
    [
      '40000000 KWD',
      '3500000000 QAR',
      '900 AED',
      '60000000 SAR',
      '8000000000 ETB',
      '1200000000000 NGN',
      '70000000 EGP',
      '90000000000 UGX',
      '5000000000 XOF',
    ],
  ],
  ['whose shilling it is', 'Uganda paid Sh40 billion.', ['40000000000 UGX']],
  ['dollars of the Caribbean', 'It paid J$5m, TT$6m and EC$7m.', ['5000000 JMD', '6000000 TTD', '7000000 XCD']],
  ['signs', '$5m, €6m, £7m, ₹8m, ₩9m', ['5000000 USD', '6000000 EUR', '7000000 GBP', '8000000 INR', '9000000 KRW']],
  [
    'the country before a dollar',
    'US$5m, A$6m, C$7m, HK$8m, NZ$9m, S$10m, NT$11m, R$12m',
    [
      '5000000 USD',
      '6000000 AUD',
      '7000000 CAD',
      '8000000 HKD',
      '9000000 NZD',
      '10000000 SGD',
      '11000000 TWD',
      '12000000 BRL',
    ],
  ],
  [
    'the country behind a dollar',
    'at $US2,589 a tonne, $A1.2 billion, $NZ4m',
    ['2.589 USD/kg', '1200000000 AUD', '4000000 NZD'],
  ],
  [
    'codes before and after',
    'USD 5m, EUR6m, CNY10bn, 7 million CHF, 8m AUD',
    ['5000000 USD', '6000000 EUR', '10000000000 CNY', '7000000 CHF', '8000000 AUD'],
  ],
  [
    'codes that hold a scale, and a scale after a code',
    'MSEK 120, 30 MUSD, TEUR 1,250, 75 USD million',
    ['120000000 SEK', '30000000 USD', '1250000 EUR', '75000000 USD'],
  ],
  ['codes in small letters, where they are no words', 'It paid usd 5m. I try 20 of all.', ['5000000 USD', '20 count']],
  [
    'a code or more letters before a dollar, with or without a space',
    'NZD$5m, Mex$ 6m, US $ 7m, a $8m plant',
    ['5000000 NZD', '6000000 MXN', '7000000 USD', '8000000 USD'],
  ],
  ['a loss in brackets, with its scale', 'From $(1.1) million to ($4.2) million.', ['1100000 USD', '4200000 USD']],
  ['a scale letter that stands apart', 'Sales of $1.2 B and losses of $300 K.', ['1200000000 USD', '300000 USD']],
  [
    'pounds are money where money is told of, and else a weight',
    'Profit rose to 361 million pounds. It mined 2 million pounds of copper.',
    ['361000000 GBP', '907.18474 t'],
  ],
  [
    'letters glued to an amount',
    'R4bn, Rs500 crore, RM50 million, Rp10 trillion, Yn7,500',
    ['4000000000 ZAR', '5000000000 INR', '50000000 MYR', '10000000000000 IDR', '7500 CNY'],
  ],
  ['the same letters in a model are none', 'The R8 and the K2 and the N95 mask.', []],
  [
    'names',
    '5 million euros, 6bn yuan, 7 million Swiss francs, 300 rand',
    ['5000000 EUR', '6000000000 CNY', '7000000 CHF', '300 ZAR'],
  ],
  [
    'whose dollar',
    '5 million Australian dollars, 6 million Hong Kong dollars, 7 million U.S. dollars',
    ['5000000 AUD', '6000000 HKD', '7000000 USD'],
  ],
  ['a bare dollar is American', 'It paid 5 million dollars.', ['5000000 USD']],
  ['¥ in Japan', 'TDK of Tokyo earned ¥600bn.', ['600000000000 JPY']],
  ['¥ in China', 'The plant in Wuhan, China, cost ¥600bn.', ['600000000000 CNY']],
  [
    '¥ of the firm in the same paragraph',
    'China is big. Chinese firms buy.\nA maker in Nagoya sold it for ¥18bn.',
    ['18000000000 JPY'],
  ],
  [
    'a bare dollar where the American ones are marked',
    'A$1.1bn and A$870m at US$34, with $46 million in the bank',
    ['1100000000 AUD', '870000000 AUD', '34 USD', '46000000 AUD'],
  ],
  [
    'what nobody weighs beside a metal',
    'Silver fetched $40 an ounce and bitcoin $2,100. Urals shed 12 cents to $64 a barrel.',
    ['1286.02986275 USD/kg', '2100 USD', '0.12 USD/barrel', '64 USD/barrel'],
  ],
  ['the unit of tungsten once more', 'Mills paid $365 a mtu. A year ago it was $90.', ['365 USD/mtu', '90 USD/mtu']],
  ['a thing that can be had for so much', 'A tonne of ash is to be had for $90.', ['0.09 USD/kg']],
  ['a bare dollar that converts', 'A$750 million ($490 million)', ['750000000 AUD']],
  ['the Australian dollar in full', 'AUS$38 million', ['38000000 AUD']],
  ['rupees of Pakistan', 'Islamabad gave 5 million rupees to Pakistan Steel.', ['5000000 PKR']],
  ['crowns of Norway', 'The fund in Oslo holds 21 trillion crowns.', ['21000000000000 NOK']],
  ['cents are of the currency of the text', 'A share cost €5, then fell 20 cents.', ['5 EUR', '0.2 EUR']],
  ['pence are British', 'The shares rose 12 pence.', ['0.12 GBP']],
  ['letters for hundredths', 'The shares cost £5, then fell 12p.', ['5 GBP', '0.12 GBP']],
  ['pounds of a thing are a weight', 'It holds 920 pounds of rare earths.', ['0.4173049804 t']],
  ['pounds in a British text are money', 'London paid two million pounds.', ['2000000 GBP']],
  ['won needs to be one', 'Seoul paid 5 trillion won. England won 3-1.', ['5000000000000 KRW']],
];

const PRICES: [string, string, string[]][] = [
  [
    'per kilogram in every form',
    '$850 a kilo, $850/kg, $850 per kilogram, $850 a kilogramme',
    ['850 USD/kg', '850 USD/kg', '850 USD/kg', '850 USD/kg'],
  ],
  ['per tonne', '$24,000 a tonne, 9,150,000 yuan per metric ton, £2,000/t', ['24 USD/kg', '9150 CNY/kg', '2 GBP/kg']],
  ['per so many of a mass', 'It fetched $900 per 10 kg and 90 yuan per 100 grams.', ['90 USD/kg', '900 CNY/kg']],
  ['the unit of tungsten’s oxide', '$380 per metric ton unit, $390/mtu', ['380 USD/mtu', '390 USD/mtu']],
  ['per pound', '$9.20/lb', ['20.282528121 USD/kg']],
  ['an ounce of metal is a troy one', 'Gold stood at $3,407 an ounce.', ['109537.593559 USD/kg']],
  [
    'per other things',
    '$64.12 a barrel, 30 cents per share, €0.31 a litre, $3.10 a gallon, $0.06/kWh',
    ['64.12 USD/barrel', '0.3 USD/share', '0.31 EUR/litre', '3.1 USD/gallon', '0.06 USD/kWh'],
  ],
  ['per time is no part of the unit', 'It pays $30m a year and $25 an hour.', ['30000000 USD', '25 USD']],
  [
    'what costs stands before its price',
    'A kilogram of terbium oxide cost $900 in May and $700 in June.',
    ['900 USD/kg', '700 USD/kg'],
  ],
  ['a litre that costs', 'A litre of petrol now costs €1.80.', ['1.8 EUR/litre']],
  [
    'the second price of a thing',
    'Terbium costs $900 a kilo in China and $2,400 in Rotterdam.',
    ['900 USD/kg', '2400 USD/kg'],
  ],
  ['a price that moved', 'Brent lost 45 cents to $67.60 a barrel.', ['0.45 USD/barrel', '67.6 USD/barrel']],
  [
    'what a mass is',
    'A kilogram of terbium metal is now $900. A tonne of it was €70,000.',
    ['900 USD/kg', '70 EUR/kg'],
  ],
  ['a sum in the same sentence is no price', 'At $900 a kilo the deal is worth $40m.', ['900 USD/kg', '40000000 USD']],
  [
    'a share price is none per mass',
    'At $60 a kilo for NdPr, the shares closed at $53,000.',
    ['60 USD/kg', '53000 USD'],
  ],
];

const TRAPS: [string, string, string[]][] = [
  [
    'a code of laws, a university and a register of faults',
    'Title 18 USC and 12 USC students met over CVE 2024.',
    ['12 count (usc student)'],
  ],
  ['codes that are words', 'ALL 5 million, the TOP 10, SDG 7, CUP 2', ['5000000 count']],
  ['letters and a hyphen', 'The K-12 schools, a P-8 jet, the R-22', []],
  ['a senator', 'In 2018 and 2 Sen. Warren', []],
  ['a rate of exchange', '($1 = 7.1695 yuan)', []],
  [
    'a converted amount says the same again',
    'It paid €90m ($98m) for 920lb (417kg).',
    ['90000000 EUR', '0.4173049804 t'],
  ],
  [
    'hundredths by their letter before a rate',
    'Charges fell to 12 c/lb, the payout is 17c a share, gas cost 28 p/therm.',
    ['0.264554714622 USD/kg', '0.17 USD/share', '0.28 GBP/therm'],
  ],
  [
    'currencies with their country',
    'It cost 10 Turkish lira, 40 Thai baht and 9 Italian lira.',
    ['10 TRY', '40 THB', '9 ITL'],
  ],
  ['an earlier value in brackets is no conversion', 'The target is A$8.20 (was A$7.40).', ['8.2 AUD', '7.4 AUD']],
  ['signs behind the amount', 'They asked 100₾, 300 ₺ and 70元.', ['100 GEL', '300 TRY', '70 CNY']],
  ['somewhere among the forties', 'It traded in the mid-$40s.', []],
  [
    'the price of one currency in another',
    'The krona gained 0.6 percent to 11.42 against the euro.',
    ['0.6 %', '11.42 SEK'],
  ],
];

describe('currencies', () => it.each(SIGNS)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
describe('prices', () => it.each(PRICES)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
describe('what is no amount of money', () =>
  it.each(TRAPS)('%s', (_, text, read) => expect(readingsOf(text)).toEqual(read)));
