import { describe, expect, it } from 'vitest';
import type { Claim } from '../claims/claim.ts';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { doubtInContext } from './in-context.ts';
import { claimOf } from './sample.ts';

function inText(claims: readonly Claim[], text: string) {
  const tokens = tokenize(text);
  return doubtInContext(claims, tokens, sentences(tokens));
}

/** The doubts of the claim in square brackets, whose sentence is between the bars. */
function doubts(marked: string, fields: Partial<Claim> = {}): readonly string[] {
  const text = marked.replace(/[|[\]]/g, '');
  const before = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[|[\]]/g, '').length;
  const [, sentence = ''] = marked.split('|');
  const sentenceStart = before('|');
  const claim = claimOf({
    place: null,
    ...fields,
    start: before('['),
    end: before(']'),
    sentenceStart,
    sentenceEnd: sentenceStart + sentence.replace(/[[\]]/g, '').length,
  });
  return inText([claim], text)[0]?.doubts ?? [];
}

describe('a number that two styles of writing read each in its way', () => {
  it.each<[string, Partial<Claim>, string[], string]>([
    ['|Peru shipped [5.200 tonnes] of tin.|', { unit: 't', text: '5.200 tonnes' }, ['value'], 'nothing tells'],
    ['|Peru shipped [5.200 tonnes] of tin, 12.5% more.|', { unit: 't', text: '5.200 tonnes' }, [], 'a decimal point'],
    [
      '|Peru shipped [5.200 tonnes] for 1.200.000 pesos.|',
      { unit: 't', text: '5.200 tonnes' },
      [],
      'two points in one',
    ],
    ['|It holds [0.125 tonnes].|', { unit: 't', text: '0.125 tonnes' }, [], 'no thousands begin with nought'],
    ['|The rate is [3.125%].|', { unit: '%', text: '3.125%' }, [], 'parts are told with three decimals'],
  ])('%s', (text, fields, expected) => {
    expect(doubts(text, fields).filter((field) => field === 'value')).toEqual(expected);
  });
});

const earths: Partial<Claim> = { material: 'rare-earths' };
const CASES: [why: string, marked: string, fields: Partial<Claim>, expected: string[]][] = [
  ['nothing is taken back', '|Exports rose [12%].| Imports fell.', {}, []],
  ['the next sentence denies', '|Exports rose [12%], we were told.| In fact they fell.', {}, ['modality']],
  ['the next gives the right figure', '|The mine has [90 workers].| The correct number is 70.', {}, ['modality']],
  ['the next says it was wrong', '|Output fell [9%].| That was wrong.', {}, ['modality']],
  ['the next denies the verb', '|Exports had jumped [60%].| They had not.', {}, ['modality']],
  ['the next speaks of the figure’s size', '|It mined [9 tonnes].| That is not much.', {}, []],
  ['the next adds to it', '|It sold [9 tonnes].| The figure was 5% higher than a year earlier.', {}, []],
  ['the next gives another number', '|It sold [9 tonnes].| The number is seven.', {}, ['modality']],
  [
    'the next speaks of it, not of its figure',
    '|Peru mines [90%].| Lenders believe it, but that is untrue.',
    {},
    ['modality'],
  ],
  ['the next has a figure of its own', '|Peru mines [90%].| Its rumoured smelter has 40 workers.', {}, []],
  [
    'the next says how far it is off',
    '|The pit has [90 workers].| Far too many, by the union’s count.',
    {},
    ['modality'],
  ],
  [
    'the next gives what its speaker holds now',
    '|Lind reckoned with [90 tonnes].| He now reckons with 70.',
    {},
    ['modality'],
  ],
  ['the next speaks of what else he expects', '|Lind has [90 workers].| He now reckons in euros.', {}, []],
  ['its own sentence calls it an error', '|The plan, wrongly said to cost [$9m], is dropped.|', {}, ['modality']],
  ['its own sentence corrects it', '|Corrected: the pit has [90 workers].|', {}, ['modality']],
  ['it stood in an earlier version', '|The first draft allowed [90 tonnes].|', {}, ['modality']],
  ['it was withdrawn', '|The figure of [90 tonnes] was withdrawn.|', {}, ['modality']],
  ['it is at odds with what is known', '|A fall of [9%] is at odds with the books.|', {}, ['modality']],
  ['a denial in the next paragraph is another’s', '|Exports rose [12%].|\nIn fact few noticed.', {}, []],
  ['a paper speaks of its own graphic', '|A graphic stated that exports rose [12%].| They did.', {}, ['modality']],
  ['a paper speaks of its own words', '|We said on Monday that exports rose [12%].|', {}, ['modality']],
  ['an error of editing', '|Owing to an editing error, duties were given as [9%].|', {}, ['modality']],
  ['only the source was wrong', '|A column put it at [9%]; it should have been attributed to the union.|', {}, []],
  ['a claim that is numbered', 'Checked\n|Claim 2. "Exports halved [12%]"|\nHalf right.', {}, ['modality']],
  ['a line that is one quotation', 'Myths\n|2. “Exports halved [12%]”|\nNobody says why.', {}, ['modality']],
  ['a claim that is looked into', 'Checked\n|Claim: "Exports halved [12%]." Not at all.|\nSo it is.', {}, ['modality']],
  ['what the line says of it', 'Checked\n|Claim: "They halved." No, exports fell by [12%].|\nSo it is.', {}, []],
  ['a quotation with its speaker', '|“Exports halved [12%],” she said.|\nNobody says why.', {}, []],
  ['what was denied already', '|Exports rose [12%].| In fact they fell.', { modality: 'denied' }, []],

  [
    'a material nearer by',
    'Rare earths did well. With magnets it is another story. |They fell [9%].|',
    earths,
    ['material'],
  ],
  ['the material carried on', 'Magnets did well. Rare earths did not. |They fell [9%].|', earths, []],
  ['the material in the sentence', 'Magnets did well. |Rare earths fell [9%].|', earths, []],
  ['none nearer in the paragraph', 'Magnets did well.\n|They fell [9%].|', earths, []],
  [
    'what is made of them, in the paragraph before',
    'Exports of rare earth magnets rose.\n|Yet shipments fell [9%].|',
    { ...earths, measure: 'exports' },
    ['material'],
  ],
  [
    'the earths themselves, in the paragraph before',
    'Exports of rare earths rose.\n|Yet shipments fell [9%].|',
    { ...earths, measure: 'exports' },
    [],
  ],
  [
    'no magnets are mined',
    'Exports of rare earth magnets rose.\n|Yet output fell [9%].|',
    { ...earths, measure: 'mine-production' },
    [],
  ],
  ['a place nearer by', 'China mines much. Vietnam does not. |Output fell [9%].|', { place: 'CN' }, ['place']],
  ['one of two words', 'China mines much. South Korea does not. |Output fell [9%].|', { place: 'CN' }, ['place']],
  ['it has two words', 'China mines much. |The United States mined [9 tonnes].|', { place: 'US' }, []],
  ['the place carried on', 'Vietnam mines little. China mines much. |Output fell [9%].|', { place: 'CN' }, []],
  ['the place in the sentence', 'Vietnam mines little. |China’s output fell [9%].|', { place: 'CN' }, []],
];

describe('doubtInContext', () => {
  for (const [why, marked, fields, expected] of CASES) {
    it(why, () => expect(doubts(marked, fields)).toEqual(expected));
  }
  it('takes back what is denied where one of a sentence is', () => {
    const sentence = 'It gave it as 46 tonnes, when it was 64.';
    const [denied, right] = [46, 64].map((low) =>
      claimOf({
        place: null,
        low,
        start: sentence.indexOf(String(low)),
        end: sentence.indexOf(String(low)) + 2,
        sentenceStart: 0,
        sentenceEnd: sentence.length,
        modality: low === 46 ? 'denied' : 'stated',
      }),
    ) as [Claim, Claim];
    const text = `${sentence} The correct figure is 64.`;
    expect(inText([denied, right], text)[1]?.doubts).toEqual([]);
    expect(inText([right], text)[0]?.doubts).toEqual(['modality']);
  });
  it('is less sure of a name carried past a mention of another', () => {
    const sentence = 'Output fell 9%.';
    const confidenceBehind = (before: string) => {
      const text = `${before} ${sentence}`;
      const sentenceStart = before.length + 1;
      const claim = claimOf({
        place: 'CN',
        start: sentenceStart,
        end: text.length,
        sentenceStart,
        sentenceEnd: text.length,
      });
      return inText([claim], text)[0]?.confidence;
    };
    expect(confidenceBehind('China mines much and sells most of it to Japan.')).toBe(0.9);
    expect(confidenceBehind('China mines much. Most of it is sold to Japan.')).toBe(0.3);
  });
  it('takes answers for what they are, where questions go before them', () => {
    const question = 'How much do you dig?\n"A little."\nAnd how much do you sell?\n';
    expect(doubts(`${question}|"We sell [9%].|"`)).toEqual([]);
    expect(doubts('Who sells?\n|"They sell [9%]."|\nThey sell less.')).toEqual(['modality']);
  });
  it('holds a change against nothing that goes on about what was told by value', () => {
    const confidenceOf = (before: string, sentence: string) => {
      const text = `${before} ${sentence}`;
      const place = { sentenceStart: before.length + 1, sentenceEnd: text.length };
      const start = text.indexOf('9%');
      const claim = claimOf({ place: null, kind: 'change', measure: 'imports', start, end: start + 2, ...place });
      return inText([claim], text)[0]?.confidence;
    };
    expect(confidenceOf('By value, imports soared.', 'They were up 9%.')).toBe(0.2);
    expect(confidenceOf('By value, imports soared.', 'They were up 9% by weight.')).toBe(0.9);
    expect(confidenceOf('By value, imports soared.', 'Exports were up 9%.')).toBe(0.9);
    expect(confidenceOf('Imports soared.', 'They were up 9%.')).toBe(0.9);
  });
  it('keeps the doubts there were and the claims it has none of', () => {
    expect(doubts('|Output fell [9%].| That was wrong.', { doubts: ['period'] })).toEqual(['period', 'modality']);
    const sure = claimOf({ place: null, material: null });
    expect(inText([sure], 'Output fell.')[0]).toBe(sure);
  });
});
