import { describe } from 'vitest';
import { checkMeasures } from '../testing.ts';

describe('money that goes out and is no outlay', () => {
  checkMeasures([
    ['Diesel cost it $40 million.', ['other -'], 'what running a thing takes'],
    ['Fuel costs rose to $40 million.', ['other -'], 'a sum too large for a price'],
    ['The smelter cost it $40 million.', ['investment -'], 'what a plant takes is an outlay'],
    ['It will cost $40 million to dismantle.', ['other -'], 'what ending a thing takes'],
    ['The quarry pays them $70 a week.', ['other -'], 'pay'],
    ['The treasury borrowed $14 billion in May.', ['other -'], 'a deficit'],
    ['Boreal Mining borrowed $14 million in May.', ['investment -'], 'a loan'],
    ['The carmaker spends 4% of its revenue on research.', ['other -'], 'a part of what comes in'],
    ['The refinery swallowed $600 million.', ['investment -'], 'what is used up is money'],
    ['The court ordered the refiner to pay $90 million.', ['other -'], 'what a court gives is due'],
    [
      'A tribunal awarded the firm $425 million, short of the $1.8 billion it had claimed.',
      ['other -', 'other -'],
      'what was claimed stands beside it',
    ],
    ['The levies cost Boreal Mining $140 million.', ['other -'], 'harm'],
    ['The chairman pocketed $3 million.', ['other -'], 'what somebody is paid'],
    ['Ministers handed the plant $22 million.', ['investment -'], 'money given'],
    ['The fair saw deals worth $83 billion.', ['investment -'], 'deals worth so much'],
    ['The mill has orders worth $83 million in its backlog.', ['other -'], 'orders that wait are no money put in'],
    ['It pays 6.9% interest on the sum.', ['other -'], 'interest is no interest in a mine'],
    ['That took $5bn of public money.', ['investment -'], 'money put in'],
  ]);
});

describe('trade in other words', () => {
  checkMeasures([
    ['The state sold its 12 per cent in the company.', ['stake -'], 'a part that somebody has in a house'],
    ['A kilo of tin costs $40, four times what it did before.', ['price tin', 'price tin change'], 'its own past'],
    ['The ministry told refiners to smelt no more than 900 tonnes.', ['other -'], 'what they are bid to keep to'],
    ['Peru sold 900 tonnes of zinc to the rest of the world.', ['exports zinc'], 'sold to all others'],
    ['Peru sold 900 tonnes of zinc to the rest of the industry.', ['demand zinc'], 'trap: no other countries'],
    [
      'Peru exported 900 tonnes of zinc. Sales to Germany, its main customer, fell to 120 tonnes.',
      ['exports zinc', 'exports zinc'],
      'over an apposition',
    ],
  ]);
});

describe('a row of stages', () => {
  const all = ['mine-production -', 'processing -', 'magnet-production -'];
  checkMeasures([
    ['Its share is 60% for mining, 91% for separation and 94% for magnets.', all, 'magnets stand for making them'],
    [
      'In mining it has 60 percent, in refining 90 percent and in magnets 89 percent.',
      all,
      'where they stand in front',
    ],
    ['It has 60% of mining and 90% of refining. The magnet end is at 94%.', all, 'over a sentence'],
    [
      'It has 60% of mining and 90% of refining. Japan buys 55% of its magnets there.',
      ['mine-production -', 'processing -', 'dependence -'],
      'trap: a part of what somebody uses',
    ],
    ['It dominates: 60% of mining, 90% of processing.', ['mine-production -', 'processing -'], 'who controls a stage'],
    [
      'Indonesia supplied 55% of the nickel that was mined.',
      ['mine-production nickel'],
      'what was done with the whole',
    ],
    ['Who mines cobalt?\nThe Congo, about 70 per cent.', ['mine-production cobalt'], 'what a question asks for'],
    ['The royalty was raised from 5% to 7%.', ['other -', 'other -'], 'a rate that is raised is no money raised'],
  ]);
});

describe('goods', () => {
  checkMeasures([
    [
      'The agency put world mine production of antimony at 100,000 tonnes.',
      ['mine-production antimony'],
      'no deposit is spoken of',
    ],
    ['Peru shipped in March all 900 tonnes of its cobalt.', ['exports cobalt'], 'a time after "in"'],
    ['A cell plant buys 900 tonnes of cobalt.', ['demand cobalt'], 'bought where no place is named'],
    ['Peru will refine a third of the zinc it needs.', ['processing zinc'], 'what is done with a part of them'],
    ['Half of its suppliers have left.', ['other -'], 'who they are a part of'],
    ['Exports to Brazil, the largest market, fell 8%.', ['exports - change'], 'what a partner is'],
    [
      'China has 51% of mining and 73% of smelting; of magnet production, 88%.',
      ['mine-production -', 'processing -', 'magnet-production -'],
      'what a part is of stands in front',
    ],
    [
      'It holds a third, or nearly so, of world reserves, accounts for 60% of output and exports the rest.',
      ['reserves -', 'production -'],
      'another verb follows what stands in front',
    ],
    [
      'China makes 88% of rare earth magnets, and nine out of ten tonnes of the zinc are smelted there.',
      ['magnet-production rare-earth-magnets', 'processing zinc'],
      'the verb whose subject a part is',
    ],
    [
      'Peru exported cobalt. Boreal Lithium produced 900 tonnes in March.',
      ['production lithium'],
      'what its maker is called by',
    ],
    ['Peru exported cobalt. Boreal Rare Earths produced 900 tonnes.', ['production cobalt'], 'which of many is unsaid'],
    [
      'Peru smelts 30% of the zinc and, of the cobalt, 98%.',
      ['processing zinc', 'processing cobalt'],
      'a phrase in front of its own number alone',
    ],
    [
      'Copper is up. The country’s economy grew 0.4% in May, and household spending fell 0.2%.',
      ['other - change', 'demand - change'],
      'an economy is of no material',
    ],
    ['Peru and Chile hold 57,000 and 3,600 tonnes.', ['reserves -', 'reserves -'], 'what countries hold'],
    [
      'Exports came to 400 tonnes at $12 a kg. Ores make up two-thirds of the tonnage.',
      ['exports -', 'price -', 'exports -'],
      'a weight, and no price',
    ],
    ['The bank lends Boreal Mining $320m at 6.5% interest.', ['investment -', 'other -'], 'what money costs'],
    ['Supply lagged demand by 900 tonnes.', ['other -'], 'what is lacking'],
    ['Supply will exceed demand by 900 tonnes.', ['other -'], 'what is left over'],
    [
      'Imports came to $49bn. Shipments of chips abroad rose to $15bn, a quarter of the total.',
      ['imports -', 'exports -', 'exports -'],
      'the total last spoken of',
    ],
    ['After the levy on imports was raised, prices doubled.', ['price - change'], 'a clause in front'],
    ['Net migration fell by almost half.', ['other - change'], 'no verb of earning'],
    ['Boreal Mining has raised $240m in debt and $160m in equity.', ['investment -', 'investment -'], 'money raised'],
    ['The ministry has raised $240m in taxes.', ['other -'], 'trap: taxes raised'],
    ['Foreign trade grew 4.1%.', ['other - change'], 'both ways'],
    [
      'Peru set aside $3bn and cut the levy on ores from 6% to 2%.',
      ['investment -', 'tariff -', 'tariff -'],
      'from where it went',
    ],
    ['The union speaks for 2,300 of the pit’s 3,100 workers.', ['workforce -', 'workforce -'], 'a part of those'],
    ['After the fire, two of its four lines are running.', ['other -', 'other -'], 'a fire, and nobody fired'],
    ['The plant employs 110 people. Half of its suppliers have left.', ['workforce -', 'other -'], 'who left'],
    ['Peru found 694m tonnes of ore.', ['reserves -'], 'what is found in the ground'],
    ['Export taxes on cobalt will rise to 8% from 5%.', ['tariff cobalt', 'tariff cobalt'], 'what goods pay'],
    ['The ministry approved a quarter of the requests.', ['licence-count -'], 'so many are granted'],
    ['China took 53 million tonnes of tin ore from Peru.', ['imports tin'], 'taken from a place'],
    ['Kenya spends $9bn a year on imported fuel.', ['imports -'], 'what a year stands beside'],
    ['Kenya earned $540 million from cobalt exports.', ['exports cobalt'], 'what a trade brings'],
    ['The ship was carrying 58,000 tonnes of cobalt ore to China.', ['exports cobalt'], 'carried to a place'],
    ['Kenya answered with levies on goods worth $30 billion.', ['imports -'], 'goods that pay'],
    ['No single country may provide more than 65% of any metal.', ['dependence -'], 'what any one country gives'],
    [
      'Ghana imported 80 tonnes, a fifth of the cobalt that it used.',
      ['imports cobalt', 'demand cobalt'],
      'a clause on the whole',
    ],
    [
      'Nine in ten tonnes of cobalt come out of Congolese mines.',
      ['mine-production cobalt'],
      'the works it comes from',
    ],
    [
      'The mill turns out 3,400 tonnes of cobalt a year when running at full tilt.',
      ['capacity cobalt'],
      'all it can make',
    ],
    ['Exports fell. Brazil has 21 million tonnes of cobalt.', ['reserves cobalt'], 'so much is in the ground'],
    ['The ore contains 0.2 per cent of cobalt.', ['other cobalt'], 'a grade'],
    ['Boreal Mining sold 1,850 tonnes of cobalt to buyers in China.', ['exports cobalt'], 'to buyers in a place'],
    ['3Q26 cobalt of 486t beat our 455t.', ['production cobalt', 'production cobalt'], "a broker's short words"],
    ['Exports and imports stood at $36bn and $64bn respectively.', ['exports -', 'imports -'], 'one after the other'],
    ['The strike cost Peru 3,100 tonnes of zinc.', ['other zinc'], 'goods lost'],
    [
      'Under its quota Congo has allotted 96,600 tonnes of cobalt to exporters.',
      ['other cobalt'],
      'to have helps another verb',
    ],
    ['Each of its batteries hold 11 kilos of cobalt apiece.', ['demand cobalt'], 'what one piece holds'],
    ['The plant can now sinter 900 tonnes of cobalt a year.', ['capacity cobalt'], 'whatever a plant can do in a year'],
    ['Traders keep more than two months of it.', ['stockpile -'], 'a time of goods'],
    ['The nodules contain 1.3 percent nickel.', ['other nickel'], 'a grade'],
    ['Three offtake contracts cover 70% of output.', ['other -', 'other -'], 'sold ahead'],
    ['Analysts expect 9,000 tonnes of zinc too much this year.', ['other zinc'], 'left over'],
    ['The bank will fund a 25,000 tonne per annum graphite plant.', ['capacity graphite'], 'the size of a plant'],
    ['About 30 kg of zinc goes into every tram.', ['demand zinc'], 'what one piece holds'],
    ['That is a fifth of what the battery makers of Japan need.', ['demand -'], 'the verb of what it is a part of'],
    [
      'Boreal Mining missed the 38,000 tonnes of zinc. That was below the 41,000 tonnes it produced in 2022.',
      ['other zinc', 'production zinc'],
      'a clause on the number',
    ],
    [
      'The ministry holds a national stockpile of cobalt. It now has 302 tonnes.',
      ['stockpile cobalt'],
      'a store spoken of',
    ],
  ]);
});

describe('prices and results', () => {
  checkMeasures([
    ['Zinc is down 3.1% at $2,910 a tonne.', ['price zinc change', 'price zinc'], 'a move and where it led'],
    ['A container costs $2,300 a box.', ['price -'], 'one of something'],
    [
      'Zinc costs $2,700 a tonne. Boreal Bank sees $3,000 by May.',
      ['price zinc', 'price zinc'],
      'one more of the same',
    ],
    ['The shop sold 86% of its seats.', ['other -'], 'a part that is sold'],
    ['The dividend is cut to $3 a share.', ['other -'], 'a dividend'],
    [
      'The airline restated its net profit. It was not £148m but £131m.',
      ['revenue -', 'revenue -'],
      'named in the sentence before',
    ],
    ['Profit was €90m. For the year the firm still expects €150m.', ['revenue -', 'revenue -'], 'one more expected'],
    ['The fund owns 4% of Boreal Mining. It bought another 0.6% in March.', ['stake -', 'stake -'], 'more of a stake'],
    ['The economy grew 0.2%. Spain set the pace with 0.7%.', ['other - change', 'other - change'], 'growth goes on'],
    ['Brent slips below $60 a barrel.', ['price -'], 'where it comes to'],
    ['Shares of Boreal Mining closed 2.2% down.', ['price - change'], 'down at the end'],
    ['It sold 14,200 bikes at an average of €9,300.', ['demand -', 'price -'], 'sold at'],
    ['A fund is paying €210m for 80% of it.', ['investment -', 'stake -'], 'a part that is paid for'],
    ['Advanced chips made up 74% of revenue.', ['revenue -'], 'what moves by itself moves no object'],
    ['Pilots want 8% more pay; the airline offers 3%.', ['other - change', 'other - change'], 'offers of pay'],
    ['The economy grew 0.3%, after 0.6% in the spring.', ['other - change', 'other - change'], 'the same move before'],
  ]);
});

describe('in few words', () => {
  checkMeasures([
    ['How much cobalt does Peru refine? About 9 per cent.', ['processing cobalt'], 'what was asked'],
    ['It sold shares at $55 apiece.', ['price -'], 'for one of them'],
    ['Electric car sales rose 21% in May.', ['demand - change'], 'things sold by the piece'],
    ['Cobalt: $31,400.', ['price cobalt'], 'a list of prices'],
    ['Growth 2.1%, inflation 3.4%.', ['other - change', 'price - change'], 'a list of rates'],
    ['The works brought 180 jobs to a town of 5,200.', ['workforce -', 'other -'], 'who live there'],
    ['The smelter uses 3% of the state’s power.', ['demand -'], 'a state has, and is not counted'],
  ]);
});

describe('counts', () => {
  checkMeasures([
    ['The airline carried 9.4 million passengers.', ['demand -'], 'those who are carried'],
    [
      'Thirty smelters have been granted an export licence for cobalt.',
      ['licence-count cobalt'],
      'who was granted one',
    ],
    ['Forty mills have now obtained permits for cobalt.', ['licence-count cobalt'], 'who has obtained one'],
    [
      'Of 90 mills asked, four had received a permit for cobalt.',
      ['other cobalt', 'other cobalt'],
      'trap: a part of those asked',
    ],
    [
      'Thirty smelters hold an export licence for cobalt.',
      ['licence-count cobalt'],
      'who holds a licence counts licences',
    ],
    ['A pound costs $9 to refine and sells for $12.', ['other -', 'price -'], 'what making takes is no price'],
    ['It costs Boreal Mining $900 to mine a tonne of zinc.', ['other -'], 'and before its goods'],
    ['The smelter cost $41 million to build.', ['investment -'], 'trap: an outlay'],
    ['The harbour handled 900 tonnes of goods.', ['other -'], 'what passes through'],
    ['The smelter handled 900 tonnes of zinc concentrate.', ['processing zinc'], 'trap: what is worked'],
    ['Shipments of zinc mined in Peru fell to 900 tonnes.', ['exports zinc'], 'how goods were got that are traded'],
    ['Boreal Mining, for 7% of which a bank was given warrants, is small.', ['stake -'], 'a part of it'],
    ['The bank got options on 6% of the group’s preferred stock.', ['stake -'], 'a part of the equity'],
    ['About 8% of the shares changed hands.', ['price -'], 'trap: what is traded on a day'],
    ['The fund, the owner of a 25% share in Boreal Mining, sold out.', ['stake -'], 'a share in a house'],
    [
      'Italy, which digs none, imports 70% of what it needs.',
      ['dependence -'],
      'of what it uses, and nothing of how much',
    ],
    ['Peru put an export levy of $200 a tonne on zinc.', ['tariff zinc'], 'a tax by weight'],
    ['The price after tax is $200 a tonne of zinc.', ['price zinc'], 'trap: a price'],
    [
      'Nearly half (47%) of Peru’s zinc reserves lie in the south.',
      ['reserves zinc', 'reserves zinc'],
      'one part told twice',
    ],
    [
      'The reliance is a risk, especially as exports of zinc fell by 61%.',
      ['exports zinc change'],
      'another statement, with its own measure',
    ],
    ['Zinc oxide 99%, delivered Hull, cost $9 a kilo.', ['other zinc', 'price zinc'], 'how pure goods are'],
    [
      'China digs much: rare earth exports rose 19% Y/Y.',
      ['exports rare-earths change'],
      'letters of a comparison are no element',
    ],
    [
      'The miner ended the quarter with $700 million of cash and short-term investments.',
      ['other -'],
      'what lies in the bank',
    ],
    [
      'The copper commission said that output at Boreal Mining, a big miner, fell 6%.',
      ['production copper change'],
      'what is said, and not who says it',
    ],
    [
      'Peru dug more cobalt in May. Some 900 kilograms of the critical metal went to Chile.',
      ['exports cobalt'],
      'the metal spoken of',
    ],
    [
      'Peru’s cobalt exports fell 8%. The decline in nickel exports came to 30 percent.',
      ['exports cobalt change', 'exports nickel change'],
      'the fall in something else points back to nothing',
    ],
    [
      'The fund paid $40 million, lifting its holding in Boreal Mining to 30%.',
      ['investment -', 'stake -'],
      'where a stake led',
    ],
    ['Laos pitched in $40 million.', ['investment -'], 'who pitches in'],
    [
      'The project’s capital costs rose to $40 million pre-production.',
      ['investment -'],
      'before production is no production',
    ],
    ['The capital requirement is $40 million.', ['investment -'], 'what is needed is money'],
    ['Peru is the source of 60% of the world’s cobalt.', ['supply cobalt'], 'the source of a part of all'],
    [
      'Some 40% of graphite and 20% of refined cobalt will come from Peru.',
      ['processing graphite', 'processing cobalt'],
      'two parts of one verb',
    ],
    [
      'Output of metals grew, with lithium demand growing 6%.',
      ['demand lithium change'],
      'what goes with it has a subject of its own',
    ],
    [
      'Demand for lithium grew 30%, while graphite and cobalt needs rose by 50%.',
      ['demand lithium change', 'demand graphite change'],
      'a list before the noun it is of',
    ],
    [
      'Demand for gallium, used in chips with germanium, is to rise by 45%.',
      ['demand gallium change'],
      'an aside on the material before it',
    ],
    ['Japan gets 40% of these metals from Peru.', ['dependence -'], 'goods pointed at'],
    ['Boreal Mining gets 60% of its sales from Europe.', ['revenue -'], 'trap: what it earns'],
    ['Sales of electric cars jumped 40%.', ['demand - change'], 'sold by the piece'],
    [
      'Copper (up 4%), cobalt (up 2%) and nickel (down 1%) all moved.',
      ['price copper change', 'price cobalt change', 'price nickel change'],
      'the name before the bracket',
    ],
    [
      'Copper and cobalt prices rose 4% and 5%.',
      ['price copper change', 'price cobalt change'],
      'two names and two figures',
    ],
    [
      'Copper and cobalt prices rose 4% in May and 5% in June.',
      ['price copper change', 'price copper change'],
      'trap: two times',
    ],
  ]);
});

describe('what a country sells and takes in', () => {
  checkMeasures([
    ['Peru earned $210m with its tin exports.', ['exports tin'], 'what a trade brings'],
    ['Peru earns $90m a year from selling tin abroad.', ['exports tin'], 'by a verb'],
    ['Boreal Mining earned $90m from abroad.', ['revenue -'], 'trap: what a house takes'],
    ['Japan took in 900 tonnes of zinc, worth $9m.', ['imports zinc', 'imports zinc'], 'takes in'],
    ['Antwerp took in 900 tonnes of zinc.', ['other zinc'], 'trap: a port is no country'],
    ['Boreal Mining took in 900 tonnes of scrap.', ['other -'], 'trap: no border'],
    ['Chile and Peru sold it 900 tonnes and 700 tonnes of zinc.', ['exports zinc', 'exports zinc'], 'sold to somebody'],
    ['Some 900 tonnes of zinc went abroad in six months.', ['exports zinc', 'duration zinc'], 'goods that go abroad'],
    ['Member states import 90% of the zinc they use from Peru.', ['dependence zinc'], 'a part of what is used'],
    ['Peru’s zinc plants supply 3% of its needs.', ['supply zinc'], 'what makers cover'],
    [
      'Miners may ship 900 tonnes of zinc this year, and used a third of that.',
      ['other zinc', 'other zinc'],
      'allowed',
    ],
    ['Peru may ship 900 tonnes of zinc this year.', ['exports zinc'], 'trap: a guess'],
    ['Peru wants a tax of 9% on raw zinc.', ['tariff zinc'], 'goods pay'],
    ['Peru wants a tax of 9% on big farms.', ['other -'], 'trap: no goods'],
    ['Duty-paid zinc in Antwerp was $3/kg.', ['price zinc'], 'trap: how it is priced'],
  ]);
});

describe('parts of houses and of other things', () => {
  checkMeasures([
    ['The smelter belongs 60 per cent to Corrin Mining.', ['stake -'], 'belongs to'],
    ['Seventy per cent of the firm is in the hands of a bank.', ['stake -'], 'in the hands of'],
    ['The state’s part of the venture is 51%.', ['stake -'], 'somebody’s part'],
    ['Shareholders are to receive €1.10 a share.', ['other -'], 'a dividend'],
    ['A wind farm met 27% of the smelter’s demand for power.', ['other -'], 'no goods'],
    ['Rents are a third of the index.', ['other -'], 'a part of an index'],
    ['Refining is another matter, with 90% done in China.', ['processing -'], 'so much of the work'],
    ['Peru lost €60m to the strike.', ['other -'], 'harm'],
    ['The plan covers 30 minerals.', ['element-count -'], 'no control'],
  ]);
});
