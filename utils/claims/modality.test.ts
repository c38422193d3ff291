import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing.ts';

const modalities = (text: string) => claimsOf(text).map(({ modality }) => modality);

describe('whether a claim is stated, foreseen or denied', () => {
  it.each([
    ['Demand will reach 900 tonnes.', ['forecast'], 'a modal in the verb group'],
    ['About 300 workers will lose their jobs.', ['forecast'], 'the number is in the subject of the modal'],
    [
      'A new line would cost $5m and take six years.',
      ['forecast', 'forecast'],
      'a bare verb hangs on the modal before it',
    ],
    ['Traders see a 40% chance of a cut.', ['forecast'], 'odds are of what is to come'],
    [
      'Villagers say 40 lorries a day will pass.',
      ['forecast'],
      'what is said before the number does not end its clause',
    ],
    ['Half of Britons would pay more.', ['stated'], 'what people would do is their opinion of today'],
    ['It is rebuilding a hall so as to make 900 tonnes.', ['forecast'], 'an aim'],
    ['The line is meant to make 900 tonnes.', ['forecast'], 'an aim in the passive'],
    ['Boreal sees demand growing 20% this year.', ['forecast'], 'what somebody sees coming'],
    ['It will close after a strike halted it for nine days.', ['stated'], 'a past verb of its own'],
    ['Analysts had looked for 18 cents.', ['forecast'], 'what a market waits for'],
    ['Tin demand of 900 tonnes in 2028E.', ['forecast'], 'the letter of an estimate'],
    ['PT $9.50, was $6.00.', ['forecast', 'denied'], 'a price target and the one before it'],
    ['Claims that exports fell 40% are groundless, he said.', ['denied'], 'a rebuttal after the figure'],
    ['Reports that sales fell 40% are inconsistent with the facts.', ['denied'], 'in the words of an office'],
    ['We gave its output as 900 tonnes. It was 90 tonnes.', ['denied', 'stated'], 'a paper sets itself right'],
    [
      'A chart had Peru mining 40% of the zinc. The share is 9%.',
      ['denied', 'stated'],
      'the figure spoken of is the next subject',
    ],
    ['We melt it down, said Ida Holm, who has 40 staff. It takes 90 seconds.', ['stated', 'stated'], 'no paper speaks'],
    ['The company promises 120 jobs.', ['forecast'], 'a promise is a plan'],
    ['Brenholm plans to sell three of its 40 mines.', ['forecast', 'stated'], 'the whole is there already'],
    ['The firm behind the project drilled 90 holes.', ['stated'], 'a project is a thing'],
    [
      'Brenholm lowered its outlook, citing a strike that idled three plants.',
      ['stated'],
      'a relative clause tells what was',
    ],
    [
      'Brenholm now expects sales of $90m, down from $110m.',
      ['forecast', 'denied'],
      'an expectation that holds no more',
    ],
    [
      'Sales are expected to rise to $90m by 2030 from $60m in 2022.',
      ['forecast', 'stated'],
      'what was then is no old expectation',
    ],
    ['Critics say that 90% of the ore is lost. That is wrong.', ['denied'], 'the next sentence takes it back'],
    ['Critics say that 90% of the ore is lost. That is a lot.', ['stated'], 'a comment is no rebuttal'],
    [
      'An article said that exports rose 9% in March. In fact they fell 9%.',
      ['denied', 'stated'],
      'a paper sets itself right',
    ],
    ['Our chart gave output as 120 tonnes. The figure is 102 tonnes.', ['denied', 'stated'], 'the right figure after'],
    [
      'Owing to an editing error, a report said duties were 25 per cent. They stand at 19 per cent.',
      ['denied', 'stated'],
      'an error that is owned',
    ],
    ['Reports that exports fell by half are groundless, said the ministry.', ['denied'], 'reports without ground'],
    ['Peru mines half of all zinc. Its sheds were full. They are not now.', ['stated'], 'another thing is not so now'],
    ['Output of 2.8kt in 2026E. Capacity is 3kt.', ['forecast', 'stated'], 'a year marked as estimated'],
    ['An article said that exports rose 9% in March. Imports fell 4%.', ['stated', 'stated'], 'nothing is set right'],
    [
      'Brenholm now guides to sales of $90m; in March it had said $80m.',
      ['forecast', 'denied'],
      'an earlier word of its own',
    ],
    ['Brenholm now expects to sell 900 cars instead of 1,100.', ['forecast', 'denied'], 'put in the place of another'],
    ['Analysts had expected sales of $90m.', ['forecast'], 'an expectation that nobody took back'],
    ['The mine can make 900 tonnes a year.', ['stated'], 'capacity is there'],
  ])('%s → %j: %s', (text, expected) => expect(modalities(text)).toEqual(expected));
});
