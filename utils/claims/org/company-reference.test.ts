import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

describe('whose figure it is, by what points back to a company', () => {
  it.each<[string, (string | null)[], string]>([
    [
      'Brenholm Mining wants to dig. Lima has promised to buy 900 tonnes from it.',
      ['Brenholm Mining'],
      'who sells what another buys from it',
    ],
    [
      'Brenholm Mining lost $9 million. China’s controls bite. Its exports fell by 40%.',
      ['Brenholm Mining', null],
      'what the country that the sentence before is about has',
    ],
    [
      'Brenholm Mining lost $9 million. Finland has pits and last year exported 900 tonnes.',
      ['Brenholm Mining', null],
      'a second verb of a country’s',
    ],
    [
      'Brenholm Mining lost $9 million. Half of 90 European cell makers want its graphite.',
      ['Brenholm Mining', null, null],
      'houses of a continent, counted',
    ],
    [
      'Vale has agreed to pay $90 million for 20% of Brenholm Mining.',
      ['Brenholm Mining', 'Brenholm Mining'],
      'what is paid for a part of a house',
    ],
    [
      'Brenholm Mining has a pit. The province owns 13% of the graphite developer.',
      ['Brenholm Mining'],
      'a part of a house called by what it is',
    ],
    [
      'Brenholm Mining made 900 tonnes, a tenth of the world’s total.',
      ['Brenholm Mining', 'Brenholm Mining'],
      'an apposition to a house’s figure',
    ],
    [
      'Brenholm Mining lost $9 million. The landlocked country has 900 tonnes of ore. It wants 5% of the trade.',
      ['Brenholm Mining', null, null],
      'a country called by what it is like, and "it" after it',
    ],
    [
      'The state bank Kestrin will invest $90 million in Brenholm Mining. The Lima company needs 40 people.',
      ['Brenholm Mining', 'Brenholm Mining'],
      'of two houses the one whose figure was told',
    ],
    [
      'Brenholm Mining lost $9 million. "We have spent $90 million without a law," said Ida Holm, a senator.',
      ['Brenholm Mining', null],
      'those whom somebody from outside speaks for',
    ],
    [
      'Kestrin Capital lends to Brenholm Mining. Glencore lost $9 million in Peru. The Lima-based miner holds 900 tonnes of ore in Chile.',
      ['Glencore', 'Glencore'],
      'a house so called acts, though a country is named beside it',
    ],
    [
      'Brenholm Mining runs a pit. The state-owned copper giant, whose quota is 900 tonnes, wants more.',
      ['Brenholm Mining'],
      'a giant, and what a relative clause tells of it',
    ],
    [
      'Brenholm Mining lost $9 million. The foremost seller of tin shipped 900 tonnes.',
      ['Brenholm Mining', null],
      'what may be a country as well',
    ],
    [
      'Brenholm Mining wants to dig in Peru. Germany gave it $90 million, and Poland lent it $40 million.',
      ['Brenholm Mining', 'Brenholm Mining'],
      'what gets a sum',
    ],
    [
      'Interview with Brenholm Mining\nHow much will the mill cost?\nWe expect that we will spend $90 million.',
      ['Brenholm Mining'],
      'who answers',
    ],
    [
      'Brenholm Mining sells tin. Japan has a seat on its board, and half of what the Peruvian miner refines goes there.',
      ['Brenholm Mining'],
      'a part of what a house does',
    ],
    [
      'Brenholm Mining lost $9 million. Chief executive Ida Holm blamed China, which makes 95 per cent of the cells.',
      ['Brenholm Mining', null],
      'what a country named last makes, whoever speaks',
    ],
    [
      'Glencore lost $9 million. Laos stepped in: it sent 900 tonnes.',
      ['Glencore', null],
      'a country is what “it” means within a sentence',
    ],
    [
      'Brenholm Mining lost $9 million. The ministry in Lima takes 50 days to answer.',
      ['Brenholm Mining', null],
      'an office that acts, with where it sits',
    ],
    [
      'Vale owns 30% of Brenholm Mining and refines 900 tonnes of ore.',
      ['Brenholm Mining', 'Vale'],
      'who holds a part does something else besides',
    ],
    [
      'The rest is held by Kestrin Trading of Japan, which buys a third of the ore.',
      ['Kestrin Trading'],
      'a relative clause behind where a house sits',
    ],
    [
      'Brenholm Mining lost $9 million. Electricity makes up a quarter of its costs.',
      ['Brenholm Mining', 'Brenholm Mining'],
      'a part of its own',
    ],
    [
      'Brenholm Mining lost $9 million. Peru bans ore; the country is the second-largest producer.',
      ['Brenholm Mining', null],
      'what the country is',
    ],
    [
      'Brenholm Mining lost $9 million. The Lima company works with Vale. Its shares fell 4%.',
      ['Brenholm Mining', 'Brenholm Mining'],
      'who is pointed back to twice',
    ],
    [
      'Brenholm Mining made a loss. It wants to cover 30% of European demand.',
      ['Brenholm Mining'],
      'it covers a part of a place’s',
    ],
    [
      'Brenholm Mining lost $9 million. Chief executive Ida Holm said the pit would cost $90 million.',
      ['Brenholm Mining', 'Brenholm Mining'],
      'whose officer speaks',
    ],
    [
      'Brenholm Mining lost $9 million. Adjusted EBITDA was $4 million, above the $3 million forecast by the survey of the Zinc Board.',
      ['Brenholm Mining', 'Brenholm Mining', 'Brenholm Mining'],
      'a result that an office reckons with is the company’s',
    ],
    [
      'Brenholm Mining lost $9 million. The pit in Chile holds 900 tonnes of ore, the company says.',
      ['Brenholm Mining', 'Brenholm Mining'],
      'who says so at the end',
    ],
  ])('%s → %j: %s', (text, expected) => {
    expect(claimsOf(text).map(({ org }) => org)).toEqual(expected);
  });
});

describe('whose figure it is, of a company and what it speaks of', () => {
  const TORMAL = 'Tormal Zinc sold 900 tonnes of tin in May.';
  it.each<[string, (string | null)[], string]>([
    [`${TORMAL} The miner expects demand for tin to grow 4%.`, ['Tormal Zinc', null], 'a market it speaks of'],
    [`${TORMAL} It forecasts a deficit of 90 tonnes.`, ['Tormal Zinc', null], 'or its balance'],
    [`${TORMAL} It expects sales to grow 4%.`, ['Tormal Zinc', 'Tormal Zinc'], 'trap: what it has itself'],
    [
      `${TORMAL} Its rival Brenholm Tin sold 700 tonnes.\n\nIts shares fell 3%.`,
      ['Tormal Zinc', 'Brenholm Tin', 'Tormal Zinc'],
      'a new paragraph goes back to whose story it is',
    ],
    [
      `${TORMAL} Brenholm Tin, in which the Czech state holds 34%, sold 700 tonnes.`,
      ['Tormal Zinc', 'Brenholm Tin', 'Brenholm Tin'],
      'what a part is held of',
    ],
    [`${TORMAL} The state’s grant was $40 million.`, ['Tormal Zinc', 'Tormal Zinc'], 'what the public gives it'],
    [`${TORMAL} In Lima, Vale added 4% on the day.`, ['Tormal Zinc', 'Vale'], 'adds to its price, and to no report'],
    [
      `${TORMAL}\n\nTurkey: Ostri Maden said its sales rose 4%.`,
      ['Tormal Zinc', 'Ostri Maden'],
      'a house under its country',
    ],
    [`${TORMAL}\n\nTurkey: Sales rose 4%.`, ['Tormal Zinc', null], 'trap: a country alone'],
    [
      `${TORMAL} It has won an order from Volvo worth $90 million.`,
      ['Tormal Zinc', 'Tormal Zinc'],
      'who gets an order, and not whom from',
    ],
    [`${TORMAL} Less than 1% of tin in Europe is recycled.`, ['Tormal Zinc', null], 'a part of what is in a place'],
    [
      `${TORMAL} Those of Brenholm Tin, which digs in Peru, rose after a gain of 3% on Friday.`,
      ['Tormal Zinc', 'Brenholm Tin'],
      'trap: a price of a house that digs somewhere',
    ],
    [`${TORMAL} The kingdom raised its royalty to 4%.`, ['Tormal Zinc', null], 'a state'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text, '2023-05-17', 'Tormal Zinc sells more').map(({ org }) => org)).toEqual(expected);
  });

  it.each<[string, (string | null)[], string]>([
    ['The mill cost NOK 90 million. Its budget was NOK 60 million.', [null, null], 'a money is no house'],
    ['In the north, Lusard wants to open a smelter for $90 million.', ['Lusard'], 'who builds works'],
    ['Lusard’s Pangra Hill mine made 90 tonnes.', ['Lusard'], 'whose a mine with a name is'],
    ['Peru’s Pangra Hill mine made 90 tonnes.', [null], 'trap: a country’s'],
    ['US Zinc made 90 tonnes.', ['US Zinc'], 'a state at the front of a name'],
    [
      'Chile sells less. Boliden and Glencore have lost 18% and 11%.',
      ['Boliden', 'Glencore'],
      'two houses and two figures',
    ],
    [
      'Kestrin Lithium has cut its target. The Chilean company, which makes a fifth of the world’s lithium, lost $9 million.',
      ['Kestrin Lithium', 'Kestrin Lithium'],
      'a house called by its country, in a relative clause',
    ],
    [
      'Brenholm Mining lost $9 million. China’s lead is in refining, where it has over 60% of the world’s nickel.',
      ['Brenholm Mining', null],
      'a country that a pronoun goes back to in the same sentence',
    ],
    ['Portugal wants to open a smelter for $90 million.', [null], 'trap: a country that does'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text, '2023-05-17').map(({ org }) => org)).toEqual(expected);
  });
});
