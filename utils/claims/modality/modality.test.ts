import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing.ts';

const modalities = (text: string) => claimsOf(text).map(({ modality }) => modality);

describe('whether a claim is stated, foreseen or denied', () => {
  it.each([
    [
      'Tormal AG, which opened a pit in May and wants to widen it, employs 230 people.',
      ['stated'],
      'the sentence goes on after a clause that looks ahead',
    ],
    [
      'Tormal AG will shut a pit after the number of its buyers fell by 5%.',
      ['stated'],
      'what happened before what is to come',
    ],
    ['Tormal AG, a firm with 268 workers that will need a loan, is small.', ['stated'], 'who is there already'],
    [
      'Peru, whose tin reserves were long put at 130,000 tonnes, has 150,000 tonnes.',
      ['denied', 'stated'],
      'what was long thought holds no more',
    ],
    [
      'Though lower than the earlier estimate, a crop of under 900 tonnes was a record.',
      ['stated'],
      'trap: the estimate is another figure',
    ],
    ['Regulators are examining 40 complaints.', ['stated'], 'what is looked into is there'],
    ['Boreal is considering 300 job cuts.', ['forecast'], 'what may be done'],
    ['The bank is due to lower its rate by 0.5 points.', ['forecast'], 'trap: to lower is a verb'],
    ['Exports fell 5% due to lower prices.', ['stated'], 'why they fell'],
    ['It worked after a planned shutdown of nine days.', ['stated'], 'a plan that was carried out'],
    ['Boreal beat forecasts with a profit of $30m.', ['stated'], 'what was foreseen is another figure'],
    ['Guidance for Q3: 900 t', ['forecast'], 'the label of a line'],
    [
      'Guidance for 2023 now 900 t (previously 1,000 t)',
      ['forecast', 'denied'],
      'what is guided to now, and was before',
    ],
    [
      'The owners promise 220 jobs and have put $65m into a mill.',
      ['forecast', 'stated'],
      'a second verb, of what is done',
    ],
    ['Of the 61 projects named, three lie in Peru.', ['stated', 'stated'], 'a project is no plan of the figure'],
    [
      'Supply will exceed demand by 90 tonnes this year, against a deficit of 40 tonnes in 2022.',
      ['forecast', 'stated'],
      'what is compared with, by its name',
    ],
    ['Operators want 30 GW of storage; 4 GW is in place.', ['forecast', 'stated'], 'a statement of its own'],
    ['Peru to auction 14 blocks\n\nIt mines tin.', ['forecast'], 'a verb between "to" and a number'],
    ['Deliveries to customers 900 cars\n\nIt has mills.', ['stated'], 'trap: a plural is none'],
    ['Two thirds of the loans are to builders.', ['stated'], 'no verb follows "to"'],
    ['We look for first-quarter sales of $410m.', ['forecast'], 'what a broker waits for'],
    ['We lift our TP to $72.', ['forecast'], 'a price that a broker thinks fair'],
    [
      'Correction: an article wrongly gave the price of tin as $900 a kilo; it is $29.',
      ['denied', 'stated'],
      'what it is, behind a semicolon',
    ],
    ['The economy probably grew 0.3%.', ['forecast'], 'not known yet'],
    ['Sales rose a less-than-expected 2%.', ['stated'], 'what was expected stands inside a word'],
    [
      'Reserves, long estimated at 22 million tonnes, are in Peru.',
      ['stated'],
      'trap: as it has been told, and still is',
    ],
    ['Profit missed estimates at $20m.', ['stated'], 'what was estimated is another figure'],
    [
      'Sales came to $30m, below analysts’ expectations of $40m.',
      ['stated', 'forecast'],
      'held against what was expected',
    ],
    ['Sales rose to $30m, topping estimates of $20m.', ['stated', 'forecast'], 'held against an estimate'],
    ['Peru cut its estimate of reserves to 90 tonnes.', ['stated'], 'what is there is reckoned, not foreseen'],
    ['Peru wants to win 25% back by 2030; at present the rate is 1%.', ['forecast', 'stated'], 'what is so at present'],
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
    ['Reserves were revised to 3m tonnes of ore from 22m tonnes.', ['stated', 'denied'], 'what was thought before'],
    [
      'Boreal cut its 2023 guidance to 80 tonnes from a previous range of 90 to 95 tonnes.',
      ['forecast', 'denied'],
      'the name of a level between',
    ],
    ['Profit was $41m, missing an average estimate of $45m.', ['stated', 'forecast'], 'an estimate that was missed'],
    ['Profit was $41m, against the $45m analysts had expected.', ['stated', 'forecast'], 'what somebody had expected'],
    [
      'Peru will let 900 tonnes go, less than half of the 2,100 tonnes it shipped in 2021.',
      ['forecast', 'forecast', 'stated'],
      'what is over, in a sentence on what is to come',
    ],
    ['Tin output is seen 3% lower this year.', ['forecast'], 'seen coming'],
    [
      'We raise our 2024E profit by 14% and our price target to $9.20 (from $7.80).',
      ['forecast', 'forecast', 'denied'],
      'the one before it, in brackets',
    ],
    ['PT $9.50, was $6.00.', ['forecast', 'denied'], 'a price target and the one before it'],
    ['Claims that exports fell 40% are groundless, he said.', ['denied'], 'a rebuttal after the figure'],
    ['Reports that sales fell 40% are inconsistent with the facts.', ['denied'], 'in the words of an office'],
    ['We gave its output as 900 tonnes. It was 90 tonnes.', ['denied', 'stated'], 'a paper sets itself right'],
    [
      'A chart had Peru mining 40% of the zinc. The share is 9%.',
      ['denied', 'stated'],
      'the figure spoken of is the next subject',
    ],
    ['The tax is no longer 45%, but 20%.', ['denied', 'stated'], 'what it is no longer'],
    [
      'Claim 3. "Peru mines half of the world’s tin."\n\nVerdict: false. It mines a tenth.',
      ['denied', 'stated'],
      'a claim that is looked into, and its verdict',
    ],
    ['We gave its output as 900 tonnes, when it was 90 tonnes.', ['denied', 'stated'], 'the clause that sets it right'],
    [
      'Our report gave sales as 900 tonnes when it had been 90 tonnes.',
      ['denied', 'stated'],
      'the same of a time before',
    ],
    ['We melt it down, said Ida Holm, who has 40 staff. It takes 90 seconds.', ['stated', 'stated'], 'no paper speaks'],
    ['The company promises 120 jobs.', ['forecast'], 'a promise is a plan'],
    ['Brenholm plans to sell three of its 40 mines.', ['forecast', 'stated'], 'the whole is there already'],
    ['Brenholm is to shut three shops out of 40.', ['forecast', 'stated'], 'so is one that nobody is said to own'],
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

describe('what makes a figure one that somebody expects, or one that stands', () => {
  it.each<[string, string[], string]>([
    [
      'Output grew 3%, beating the 1% that economists had pencilled in.',
      ['stated', 'forecast'],
      'what others expected',
    ],
    ['The consensus was for 2%.', ['forecast'], 'what a market expects'],
    ['Unemployment is seen holding at 5%.', ['forecast'], 'seen in the passive'],
    ['If half of those plants open, imports could fall by a fifth.', ['forecast', 'forecast'], 'a condition'],
    ['It shut 22 shops, which puts around 600 jobs at risk.', ['stated', 'forecast'], 'at risk, not lost'],
    ['He faces up to 20 years in prison.', ['forecast'], 'what may come'],
    ['The union is asking for seven percent.', ['forecast'], 'what is wanted'],
    ['The scheme is costed at £1.35 billion.', ['forecast'], 'a sum not spent'],
    ['The quota for 2024 has been set at 96,600 tonnes.', ['stated'], 'a rule that is made'],
    ['The gap could be closed by Peru, the world’s second-largest miner.', ['stated'], 'what a thing is beside'],
    ['The firm already has 140 staff and will need a new hall.', ['stated'], 'what is there already'],
    ['It could double its output, at present 500 tonnes a year.', ['forecast', 'stated'], 'what is there at present'],
    ['The city’s planning committee backed it by nine votes to four.', ['stated', 'stated'], 'a committee’s name'],
    ['The firm rejected an offer of $2.1 billion.', ['stated'], 'refused, not denied'],
    ['The ministry denied 40 applications.', ['stated'], 'refused, not denied'],
    ['The council denied 40 of 90 permits.', ['stated', 'stated'], 'refused, not denied'],
    ['China refines 90% of it, not because it has 90% of the ore.', ['stated', 'denied'], 'a reason that is none'],
    ['It is not true, by the way, that Peru buys 90 per cent of its tin abroad.', ['denied'], 'taken back before'],
    ['The mill, we are told, can make 900 tonnes a year. It cannot.', ['denied'], 'taken back by one word'],
    ['The mill can make 900 tonnes a year. It cannot sell them.', ['stated'], 'something else cannot be'],
    ['June’s gain of 140,000 jobs was revised down to 90,000.', ['denied', 'stated'], 'revised since'],
    ['The draft of 140 pages was revised to the last.', ['stated'], 'no other figure'],
    ['It did not intend to send out 180 lorries a day.', ['denied'], 'an infinitive under the negated verb'],
    ['Thailand, once credited with 13,000 tonnes, was cut to 2,100.', ['denied', 'stated'], 'superseded'],
    ['Growth, initially reported as 0.3%, has been revised down to 0.2%.', ['denied', 'stated'], 'revised to'],
    [
      'It originally gave the fall as 33 per cent; the correct figure is 3 per cent.',
      ['denied', 'stated'],
      'set right',
    ],
    ['It warned that profit will be £95m, having guided to £130m.', ['forecast', 'denied'], 'its own word before'],
    ['We used to quote prices valid for 90 days. It is different now.', ['stated'], 'a habit is no report'],
    ['12 May saw exports of 90 tonnes of tin.', ['stated'], 'the month after its day, at the start of a line'],
  ])('%s → %j: %s', (text, expected) => expect(modalities(text)).toEqual(expected));
});

describe('how far a word of foresight, or of denial, reaches', () => {
  it.each<[string, string[], string]>([
    ['The union wants a rise of 6% for its 9,000 members.', ['forecast', 'stated'], 'those who are there'],
    ['It will hire 30 welders, on top of a staff of about 900.', ['forecast', 'stated'], 'on top of what there is'],
    [
      'It will raise prices by 4%, says Nordzell, a maker of cells with 2,600 staff.',
      ['forecast', 'stated'],
      'said of a name',
    ],
    [
      'A paper alleged that its sales had sunk by 70%. Such reports are groundless.',
      ['denied'],
      'reports that are false',
    ],
    ['Critics claim that it lost 40% of its staff. In fact 12% have left.', ['denied', 'stated'], 'what is so in fact'],
    ['It claims to have cut costs by 40%. In fact it has cut 900 jobs.', ['stated', 'stated'], 'trap: another thing'],
    [
      'It claims to have lost 40% of its staff. A further 12% may leave.',
      ['stated', 'forecast'],
      'trap: no other figure',
    ],
    ['The ministry had it at 900 tonnes; the true number is 600 tonnes.', ['stated', 'stated'], 'what is right'],
    [
      'We gave it as 900 tonnes. The figure should have been 600 tonnes.',
      ['denied', 'stated'],
      'what it should have been',
    ],
    ['The only firm that wants it, Boreal, has 19 workers.', ['stated'], 'after the comma of the relative clause'],
    ['Under the plan, 40 pits closed in April.', ['stated'], 'what was planned and is done'],
    ['Under the plan, 40 pits would close.', ['forecast'], 'what is planned'],
    ['The proposed smelter, with a capacity of 900 tonnes, needs a permit.', ['forecast'], 'a thing not there'],
    [
      'Growth was 3%, beating the 2% that economists polled by Boreal had pencilled in and making up for a loss of 1%.',
      ['stated', 'forecast', 'stated'],
      'whoever was polled',
    ],
    ['If we had ten of those pits, I would stop.', ['forecast'], 'what is not so'],
    ['Duties of 12%, depending on the maker, shall apply from June.', ['forecast'], 'words between two commas'],
    ['The duty shall not apply to parcels of less than 50 kilograms.', ['stated'], 'whom a rule leaves out'],
    ['The bank would not say whether the 9% stake was sold.', ['stated'], 'nothing is denied'],
    ['The offer includes a pay rise of 4% and a bonus of $900.', ['forecast', 'forecast'], 'nobody has taken it'],
    ['Boreal is set for a loss of $40m.', ['forecast'], 'set for'],
    ['It sees 2% growth this year.', ['forecast'], 'the figure before its noun'],
    ['Hedge funds bet on a rise of 40%.', ['forecast'], 'who waits for it'],
    ['Output could rise to 9 GW from its current capacity of 8 GW.', ['forecast', 'stated'], 'what there is now'],
    ['He expects it to stay out and keep its rate at 2 per cent.', ['forecast'], 'a bare verb after an infinitive'],
    ['It was worth $6bn in 2021 and projected to grow by 30%.', ['stated', 'forecast'], 'a participle, and no project'],
    ['The firm previously reported that 23% of its staff had left.', ['stated'], 'said before, and not taken back'],
    ['The employers have offered 10.5%.', ['forecast'], 'nobody has taken it'],
    ['The employers have raised their offer to 11.5%.', ['forecast'], 'nobody has taken it'],
    ['One in five stopped a line for want of magnets.', ['stated'], 'a lack'],
    [
      '"Mining employs a third of us," she said. Exaggerated. It is a tenth.',
      ['denied', 'stated'],
      'found to be wrong',
    ],
    ['"We mine half of it," she said. Out of date. It is a tenth.', ['denied', 'stated'], 'found to be over'],
  ])('%s → %j: %s', (text, expected) => expect(modalities(text)).toEqual(expected));

  it('a line that is one quotation, and the finding below it', () => {
    const text =
      'Claims, checked\n1. "Peru mines 40% of all zinc"\nFalse. It began as a joke. Peru mines 9%.\n' +
      '"Boreal employs 900 people"\nTrue. It says so itself.';
    expect(modalities(text)).toEqual(['denied', 'stated', 'stated']);
  });
});
