import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

const sources = (text: string, title: string | null = null) =>
  claimsOf(text, '2023-05-17', title).map(({ source }) => source);

describe('who is said to have a figure, by the words that attribute it', () => {
  it.each<[string, (string | null)[], string]>([
    [
      'Tormal’s director, Ida Holm, says the company is looking to employ up to 90 people.',
      ['Ida Holm'],
      'behind an aside the verb leads on to what is said',
    ],
    [
      'Odd Ness, who spent 20 years below, says the closure of the pits will cost 900 jobs.',
      [null, 'Odd Ness'],
      'and is told by whom the sentence began with',
    ],
    ['Peru may supply 65% of all nickel, Norvik Group Ltd. estimates.', ['Norvik Group'], 'a legal form cut short'],
    [
      'Analysts at the consultancy Oslo Metals Market expect a deficit of 900 tonnes.',
      ['Oslo Metals Market'],
      'a house called a market',
    ],
    ['The quarter saw Tormal Tin report that 900 people had left.', [null], 'what a house is seen to do'],
    ['Argus today assessed tin at $31,000 a tonne.', ['Argus'], 'who assesses a price'],
    ['Output rose by 9% as mills in Lima saw more ore arrive at the gate.', [null], 'trap: seen, and at no figure'],
    [
      'A firm that hopes to be the leading maker of zinc powder said it will spend $80 million.',
      [null],
      'a house told of by a clause',
    ],
    ['Tormal earlier announced plans to build a smelter for 900 tonnes.', ['Tormal'], 'a time behind the name'],
    ['Peru has shown that it can be done: it mined 900 tonnes last year.', [null], 'what a country does says nothing'],
    ['The fire showed that 40% of the valves leaked.', [null], 'nor does what happened'],
    [
      'Peru mined 61% of all tin, the Zinc Board’s yearly survey shows.',
      ['Zinc Board'],
      'what holds figures is no verb',
    ],
    ['Peru mined 61% of all tin, a Norvik study finds.', ['Norvik study'], 'nor is a study'],
    ['The union has surveyed 214 mills: 41% have cut hours.', [null, 'union'], 'who asked those that are counted'],
    ['A survey by Tormal showed that 40% had left.', ['Tormal'], 'trap: what is made to tell'],
    ['Tin will rise by 5%, says the head of the union, Ida Holm.', ['Ida Holm'], 'a role with its house, then a name'],
    [
      'Minister of State for Mines, Odd Ness, told parliament that output had fallen to 900 tonnes.',
      ['Odd Ness'],
      'a role in capitals, then a name',
    ],
    [
      'Peru sold more zinc, according to shipping data, raising exports by 900 tonnes.',
      ['shipping data'],
      'figures called by what they are of',
    ],
    [
      '"Our estimates indicate that the pit will yield 900 tonnes," said Ida Holm.',
      ['Ida Holm'],
      'who speaks has them',
    ],
    ['A phone holds 3 grams of tin, writes Dr Ida Holm of Verran University.', ['Ida Holm'], 'a name behind its verb'],
    ['Asked about tin, Ida Holm replied: "We need 900 tonnes."', ['Ida Holm'], 'a verb that leads into a quotation'],
    [
      'Brenholm Intelligence understands that the mill sold 900 tonnes.',
      ['Brenholm Intelligence'],
      'what a house has learnt',
    ],
    ['Analysts at Brenholm see demand for tin rising by 5%.', ['Brenholm'], 'what they see to come'],
    ['Brokers who visited the works put its output at 90 tonnes.', ['Brokers'], 'a subject with a relative clause'],
    ['The mayor, Odd Ness, denied that the mill had sold 900 tonnes.', ['Odd Ness'], 'who denies it'],
    ['The ministry denied reports that exports fell 5%.', [null], 'trap: reports are what was denied'],
    ['Of 40 mills questioned by the Zinc Board, 12 had stopped.', ['Zinc Board', 'Zinc Board'], 'who asked a sample'],
    [
      '"We sell 900 tonnes," said Ida Holm, who runs the mill.\n\n"Next year it will be 400 tonnes."',
      ['Ida Holm', 'Ida Holm'],
      'a quotation that goes on in the next paragraph',
    ],
    [
      'The Zinc Board said output was 900 tonnes.\n\n"Peru sells 40 tonnes."',
      ['Zinc Board', null],
      'trap: one behind no quotation',
    ],
    ['Ida, 54, has lost 200 sheep, she says.', ['Ida'], 'a person with an age'],
    ['Norvik Bank sees tin averaging $40 a kilo.', ['Norvik Bank'], 'what a price is seen to be'],
    ['We’ve heard that it takes 90 days.', [null], 'trap: who speaks is nobody named'],
  ])('%s → %j: %s', (text, expected) => expect(sources(text)).toEqual(expected));

  it.each<[string, (string | null)[], string]>([
    ['Tin demand is to grow 5%; the Street has 3%.', [null, 'Street'], 'a market’s view'],
    ['Output grew 4%. The consensus was for 2%.', [null, 'consensus'], 'with a verb of being'],
    ['Tin takes 40% of the market for solder.', [null], 'trap: a market is no view'],
    ['The ministry’s figures have exports at 900 tonnes.', ['ministry'], 'figures that have it'],
    [
      'Sales rose to $61 million, above the $40 million that analysts asked by the paper had expected.',
      [null, 'analysts'],
      'who expected another figure has not this one',
    ],
    [
      'Reports in foreign papers that exports fell 5% are untrue, said Odd Ness.',
      ['foreign papers'],
      'who reported what is called false',
    ],
    [
      'The allegation of some senators that Peru sells 90% of the tin is unfounded, said Odd Ness.',
      ['senators'],
      'or alleged it',
    ],
    [
      'In a note, Norvik Bank cut its forecast for the tin price to $40 a kilo.',
      ['Norvik Bank'],
      'whose forecast of a market it is',
    ],
    ['Tormal Tin reported a loss of $38 million.', [null], 'what a house books it does not say'],
    ['Tormal Tin announced a loss of $38 million.', [null], 'nor when it is made known'],
    ['Tormal Tin has a pit. It announced a loss of $38 million.', [null], 'nor where a pronoun stands for it'],
    ['CEO Ida Holm said 900 people had left.', ['Ida Holm'], 'an office in capitals'],
    ['Tormal Tin recorded sales of $38 million in Peru.', [null], 'nor what it sold'],
    ['Tormal Tin reported an output of 900 tonnes.', [null], 'nor what it made'],
    ['Tormal Tin reported that 900 people had left.', ['Tormal Tin'], 'trap: what it reports to be so'],
  ])('%s → %j: %s', (text, expected) => expect(sources(text)).toEqual(expected));
});
