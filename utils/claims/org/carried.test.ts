import { describe, expect, it } from 'vitest';
import { whose } from '../testing.ts';

describe('whose figure it is, carried from sentence to sentence', () => {
  it.each<[string, string, string]>([
    [
      'Zambia needs power. The nation makes 80% of it from water. There, 40% is lost.',
      'ZM ZM',
      'a place pointed back to before anything else',
    ],
    [
      'Sweden lost 90 MWh. In Norway they lost 40 MWh. Mills there use half of the power.',
      'SE NO NO',
      'a place pointed back to behind the subject',
    ],
    [
      'Kestrin Mining said sales fell 11%. The world’s largest miner of tin sold 900 tonnes.',
      '@Kestrin Mining @Kestrin Mining',
      'a house by what it is the largest of',
    ],
    [
      'Kestrin Mining sold 900 tonnes of tin. Peru’s regulator, the Mines Authority, keeps 40 tonnes in store.',
      '@Kestrin Mining PE',
      'an office that acts',
    ],
    [
      'Kestrin Mining sold tin. Its largest mine, Harl Bay, yielded 900 tonnes.',
      '@Kestrin Mining',
      'a site is no house',
    ],
    [
      'Kestrin Mining raised output at its Harl Bay and Tuvik mines. Tuvik yielded 900 tonnes of tin.',
      '@Kestrin Mining',
      'nor are two',
    ],
    ['Madagascar mined 900 tonnes of graphite. An electric car holds 66 kilograms of it.', 'MG -', 'a kind of thing'],
    ['China sold 900 tonnes of tin. He says a motor needs 90 kilos of it.', 'CN -', 'of which somebody speaks'],
    ['Congo sold 900 tonnes of tin. Analysts expect 2,800 tonnes of global output.', 'CD world', 'of all the world'],
    [
      'A Peruvian firm will get $90 million from Lima. Kestrin Mining will run it.',
      '@Kestrin Mining',
      'a house that the opening does not name yet',
    ],
    [
      'Kestrin Mining sells tin. "The mill cost us $90 million," said chief executive Ida Holm.',
      '@Kestrin Mining',
      'what it cost us',
    ],
    [
      'Kestrin Mining has a mill. About a third of the ore that the miner mills is poor.',
      '@Kestrin Mining',
      'a part of what a house does',
    ],
    ['Kestrin Mining sells tin. "My roof leaks in 40 places," said Odd Ness, a farmer.', '-', 'what a neighbour tells'],
    [
      'Kestrin Mining sells tin. The province earned $900 million in fees and wants $40 million.',
      '- -',
      'what the state has, twice',
    ],
    [
      'Kestrin Mining sells tin. The mines ministry registered 900 people in Lima.',
      'PE',
      'an office by what it is for',
    ],
    ['Tormal Rare Earth Company sold 900 tonnes.', '@Tormal Rare Earth', 'a company is one by its last word'],
    ['Tormal Joint Stock Company sold 900 tonnes.', '@Tormal', 'with its legal form left out'],
    [
      'Congo sold 900 tonnes of tin. The Central African nation banned exports. It has a quota of 40 tonnes.',
      'CD CD',
      'a part of the world is no country, though one has its name',
    ],
    ['China sold 900 tonnes of tin. A supplier of valves wants 9 weeks.', 'CN -', 'a firm that nobody names'],
    [
      'Germany’s exports fell 5%. "We see growth of 0.1% this year," said Ida Holm.',
      'DE DE',
      'the economy of whom one speaks',
    ],
    ['London nickel prices rose to $18,000 a tonne.', '-', 'where a metal is dealt in'],
  ])('%s → %s: %s', (text, expected) => expect(whose(text)).toBe(expected));

  it.each<[string, string, string, string]>([
    [
      'Tormal Ships First Cobalt',
      'Tormal has a mill. Tormal shipped 900 tonnes. The company sold 40 tonnes.',
      '@Tormal @Tormal',
      'a headline with every word in capitals makes no longer name',
    ],
    [
      'Kestrin Mining sells more',
      'Kestrin Mining said profits rose 4%. Quarterly output rose to 900 tonnes of tin.',
      '@Kestrin Mining @Kestrin Mining',
      'the output of a house is no economy’s',
    ],
    [
      'Nigeria pumps less',
      'Petroleum minister Odd Ness, Minister of State for Petroleum Resources, spoke. Output fell to 900 tonnes.',
      'NG',
      'what a minister is for is no house',
    ],
    [
      'Tormal Metals: notes of the quarter',
      'Tormal Metals, a tin miner, told of its quarter. Tormal Metals sold more.\n• Staff numbered 900\n• Loaded in Callao 900 tonnes of tin',
      '@Tormal Metals @Tormal Metals',
      'a port where goods are does not have them',
    ],
    [
      'Tormal Metals: notes of the quarter',
      'Tormal Metals, a tin miner, told of its quarter. "Chile ships no tin to Japan. We ship half of our tin there," it said.',
      '@Tormal Metals>JP',
      'a part of ours is the speaker’s, and goes where the other’s does not',
    ],
    ['The pipe', 'The Trans-Niger pipeline burst. Nigeria’s output fell to 900 tonnes.', 'NG', 'a pipe is no country'],
  ])('%s: %s → %s: %s', (title, text, expected) => expect(whose(text, title)).toBe(expected));

  it.each([
    [
      'Rain fell. Snow fell. Hail fell. Nobody came. The smelter of Tormal Metals stands idle. Peru sells tin. Tin is dear. It rains. Zinc is cheap. All wait. The plant used 900 tonnes of water.',
      '@Tormal Metals',
      'the one house of a text, however far back',
    ],
    [
      'Rain fell. Snow fell. Hail fell. Nobody came. The smelters of Tormal Metals and Kestrin Mining stand idle. Peru sells tin. Tin is dear. It rains. Zinc is cheap. All wait. The plant used 900 tonnes of water.',
      '-',
      'trap: one of two',
    ],
    [
      'Rain fell. Snow fell. Hail fell. Nobody came. The smelter of Tormal Metals stands idle. Peru sells tin. Tin is dear. It rains. Zinc is cheap. All wait. The joint fund should come to $9m.',
      '-',
      'trap: what gives money',
    ],
    [
      'At Lima the smelter of Tormal Metals had a poor year. Tin output fell to 900 tonnes.',
      '@Tormal Metals',
      'what a house makes, after it was spoken of',
    ],
    [
      'The smelter of Tormal Metals had a poor year. Peru’s tin output fell to 900 tonnes.',
      'PE',
      'trap: a country’s output',
    ],
    ['Tormal Metals sold more.\nOre treated, t | 96,300 | 88,100', '- -', 'what is dug is no house'],
    [
      'Tormal Metals keeps its sodden Harrock pit shut until July. The pit took in 900 tonnes of water.',
      '@Tormal Metals',
      'a named site, with what it is like',
    ],
    [
      'Tormal Metals has a licence. The deposit contains 900 tonnes of tin.',
      '@Tormal Metals',
      'a deposit is a site too',
    ],
    [
      'Tormal Metals and Kestrin Mining wait. The deposit at Corrin in Peru holds 900 tonnes of tin.',
      'PE',
      'trap: one that is told by where it lies',
    ],
    ['Tormal Metals dug tin. Peru is poor. The port handled 900 tonnes of grain.', 'PE', 'a port is no miner'],
    ['Tormal Metals sold more. A trader in Seoul paid $41 for a gram.', 'KR', 'who has no name is no house'],
    [
      'Tormal Metals bought 12% of the shares of Kestrin Mining.',
      '@Kestrin Mining',
      'shares of another than the buyer',
    ],
    [
      'Prime Minister Ida Rebo spoke of tin in Peru. Rebo: "In May 900 farms had no light."',
      'PE',
      'a person’s name behind the title of an office',
    ],
  ])('the house spoken of: %s → %s: %s', (text, expected) => expect(whose(text)).toBe(expected));

  const OPENING = 'Ida Rebo heads Tormal Metals, a tin smelter in Peru. She talks in her office.';
  const ANSWERS = '"We smelt tin."\nWho buys?\n"Our neighbours."\nAnd now?\n"We wait."';
  it.each([
    ['"We got $9 million, and our roof leaks."', '@Tormal Metals', 'who answers speaks of the house'],
    ['And how did you spend $9 million?', '@Tormal Metals', 'who asks speaks to it'],
    ['"Chile got $9 million."', 'CL', 'trap: a country is named'],
  ])('an interview: %s → %s: %s', (text, expected) =>
    expect(whose(`${OPENING}\nWhat do you do?\n${ANSWERS}\n${text}`, 'Tin is a slow metal')).toBe(expected),
  );

  it.each([
    ['"Three barns burnt down in a week," said Ida Holm, who lives next door.', '-', 'of others'],
    ['"We have hired 90 people," said Ida Holm.', '@Kestrin Mining', 'trap: who speaks says we'],
    ['"Harl Bay has 90 people," it says.', '@Kestrin Mining', 'trap: the house speaks'],
  ])('what is quoted in the story of a house: %s → %s: %s', (text, expected) =>
    expect(
      whose(`Kestrin Mining is reopening its tin pit at Harl Bay. ${text}`, 'Kestrin Mining reopens Harl Bay'),
    ).toBe(expected),
  );
});
