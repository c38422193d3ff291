import { testPairs } from './sample-news.ts';
import { days, type Fields, money, price, staff, tonnes } from './sample-sentence.ts';

const fund: Fields = { ...money, material: 'critical-minerals', org: null, place: 'US' };
const growth: Fields = { kind: 'change', unit: '%', measure: 'other', direction: 'up', place: 'NO', period: '2025-11' };

// Why | verdict | one article | another | fields of the other alone. "null": no relation.
testPairs(
  'whose money it is',
  fund,
  `
  a loan and private money | null | The Anvil scheme holds [$7bn] borrowed from the bank for a stockpile. | The Anvil scheme holds [$900m] of private money for a stockpile.
  a part and all of it | null | The Anvil scheme holds [$900m] of private money for a stockpile. | The Anvil scheme for a stockpile has [$8bn] behind it.
  two loans | contradicts | The Anvil scheme holds [$7bn] borrowed from the bank for a stockpile. | For its stockpile the Anvil scheme has [$9bn] lent by the bank.
`,
);

testPairs(
  'who gave',
  { ...money, unit: 'GBP', org: 'Boreal' },
  `
  all spent, and what one gave | null | Boreal got a [£31m] cheque from the state-backed National Growth Fund. | So far [£74m] has been spent on Boreal.
  what one gave of it | contradicts | Boreal got a [£31m] cheque from the state-backed National Growth Fund. | Spending has reached £74m, including [£24m] from the National Growth Fund.
`,
);

testPairs(
  'a sector and the economy',
  growth,
  `
  set in between | null | Services, which make up three quarters of the economy, grew [0.6%]. | The economy grew [0.2%].
  the economy set in | contradicts | The economy, which had shrunk in summer, grew [0.6%]. | The economy grew [0.2%].
`,
);

testPairs(
  'ores and oxides',
  { ...tonnes, measure: 'mine-production', material: 'rare-earths', place: 'US', period: '2025' },
  `
  oxide in concentrates | contradicts | American mines gave [51,000 tonnes] of oxide in concentrates. | Its diggers brought up [45,000 tonnes].
  concentrates | null | American mines gave [51,000 tonnes] of concentrates. | Its diggers brought up [45,000 tonnes].
`,
);

testPairs(
  'shares of ores',
  { material: 'rare-earths', measure: 'mine-production' },
  `
  its, of the world’s | contradicts | China has 49% of the world's reserves, mines [around 70%] of its ores and refines the rest. | China digs up [some 58%] of rare earths.
`,
);

testPairs(
  'who is at a house and what is at a mine',
  { ...tonnes, measure: 'exports', material: 'rare-earth-magnets', place: 'CN', period: '2025' },
  `
  traders at a house | contradicts | Sales abroad came to [57,392 tonnes]. | Traders at Berg & Lund put exports at [58,600 tonnes].
  a part behind a semicolon | null | Sales abroad came to [57,392 tonnes]. | Sales abroad rose again; of these, [9,800 tonnes] went by rail.
  a part in time of a sum | agrees | China shipped [5,950 tonnes]. | Of these, [5,952 tonnes] were shipped.
`,
);

testPairs(
  'a company and one of its mines',
  { ...tonnes, measure: 'production', material: 'cobalt', org: 'Boreal', place: null, period: '2025' },
  `
  for its mine | null | Boreal produced [38,200 tonnes]. | Boreal gets [22,800 tonnes] for its Tansa mine.
  from its mine | null | Boreal produced [38,200 tonnes]. | Boreal took [22,800 tonnes] from its Tansa mine.
`,
);

testPairs(
  'people by what they do',
  { kind: 'amount', unit: 'count', measure: 'other', org: 'Boreal', place: null },
  `
  signatures and signers | contradicts | Some [6,100 residents] have signed a petition against the quarry. | A petition against the quarry bears [4,200 signatures].
  arrests and those who made them | null | Police made [12 arrests] at the blockade of the quarry. | Some [300 officers] arrested protesters at the blockade of the quarry.
  the killed and the killers | null | The attack on the quarry led to [12 deaths]. | Some [300 gunmen] killed workers in the attack on the quarry.
  votes and voters | contradicts | A ballot against the quarry drew [4,200 votes]. | Some [6,100 residents] have voted against the quarry.
  seats and signers | null | Some [6,100 residents] have signed a petition against the quarry. | The hall by the quarry has [400 seats].
`,
);

testPairs(
  'who is employed',
  staff,
  `
  the verb | contradicts | Boreal has [1,410 staff]. | It employs [1,260].
  by the leader of a union of states | contradicts | Boreal has [1,410 staff]. | The Union industry's leader employs [1,260].
  those in a trade union | null | Boreal has [1,410 staff]. | The Metal Union counts [1,260 workers] there.
`,
);

testPairs(
  'people of one country',
  { kind: 'amount', unit: 'count', measure: 'other', place: 'PE', material: null },
  `
  arrested, over who knows what | null | Police in Peru arrested [12 people]. | Some [40 people] were arrested in Peru after a strike.
  ships seized | null | Peru seized [12 boats]. | Some [40 boats] were seized in the north of Peru.
`,
);

testPairs(
  'prison terms of one case',
  { ...days, unit: 'year', material: 'antimony', place: 'CN' },
  `
  who led them | contradicts | The ringleader of a smuggling ring was jailed for [nine years] by a court in Qinzhou. | The principal offender, surnamed Mo, got [12 years] in prison for smuggling.
  who led another | null | The ringleader, Wei Long, was jailed for [nine years] for smuggling by a court in Qinzhou. | The principal offender, surnamed Mo, got [12 years] in prison for smuggling.
  one of them | null | The ringleader of a smuggling ring was jailed for [nine years]. | A driver, Mo, got [two years] in prison for smuggling.
`,
);

testPairs(
  'a price where Europe buys',
  { ...price, place: 'EU' },
  `
  Rotterdam is Europe’s | contradicts | The oxide fetches [$930 a kilo] in Rotterdam. | The oxide changed hands at [$875 a kilo] in Rotterdam.
`,
);

testPairs(
  'ranks that follow from figures',
  { kind: 'rank', unit: 'rank', measure: 'production', material: 'lithium', place: 'CL' },
  `
  that makes it | tension | Chile is the world's [second-largest] producer of lithium. | That makes Chile the [third-largest] producer.
  both plain | contradicts | Chile is the world's [second-largest] producer of lithium. | Chile, the [third-largest] producer, sold less.
`,
);

testPairs(
  'reserves in a row',
  { ...tonnes, measure: 'reserves', material: 'rare-earths', place: 'IN' },
  `
  another country’s part of the sentence | null | India has [8.52 million tonnes]. | China's were put at 44 million tonnes and India's at 6.9 million; Brazil's, the second-largest, were halved to [11 million tonnes].
`,
);

testPairs(
  'a rate that moved',
  { kind: 'amount', unit: '%', measure: 'tariff', place: 'US', partner: 'CN', period: null },
  `
  now and half a year ago | null | The rate on Chinese goods goes to [47%] from 57%. | Chinese goods paid [145%]. | { "period": "2025-05" }
  now and this month | tension | The rate on Chinese goods goes to [47%] from 57%. | Chinese goods pay [38%]. | { "period": "2026-01" }
  what it came from | tension | The rate on Chinese goods goes to 47% from [57%]. | Chinese goods paid [145%]. | { "period": "2025-05" }
  before something | tension | Before the truce Chinese goods paid [57%]. | Chinese goods pay [47%].
`,
);

testPairs(
  'what a works made and could make',
  { ...tonnes, measure: 'processing', org: 'Boreal', material: 'rare-earths', place: null },
  `
  could | null | Boreal can separate [12,000 tonnes] a year. | Boreal separated [9,400 tonnes].
  made twice | contradicts | Boreal separated [12,000 tonnes]. | Boreal separated [9,400 tonnes].
`,
);

testPairs(
  'a loan and what was drawn of it',
  { ...money, org: 'Boreal' },
  `
  drawn | null | Boreal got a loan of [$620m] from the Pentagon. | Boreal has drawn [$50m] of its loan from the Pentagon.
  drawn, with the whole beside it | null | The Pentagon has lent Boreal [$620m]. | Boreal has drawn [$50m] of the $620m credit that the Pentagon granted.
  two loans | contradicts | Boreal got a loan of [$620m] from the Pentagon. | The Pentagon lent Boreal [$450m].
`,
);

testPairs(
  'several months and one',
  { ...tonnes, measure: 'exports', material: 'rare-earths', place: 'CN', period: '2026-02' },
  `
  together | null | China exported [6,357 tonnes] in February. | For the two months together exports came to [7,800 tonnes].
`,
);

testPairs(
  'money for a plant',
  { ...money, unit: 'EUR', org: 'Boreal' },
  `
  a grant told with who says so set in | null | So far [€410m] has gone into the hall, of which €58m was a grant. | The support from the state, the bank noted, was a grant of [€58m].
  spent and planned | null | Boreal has put [€410m] into the hall to date. | For the hall in Tormal its board has budgeted [€290m].
  two plans | contradicts | The budget for the hall is [€410m]. | The hall has a budget of [€290m].
  whose works they are | contradicts | Sweden's only magnet plant has so far cost [€410m]. | The works cost [€460m].
  where it stands gives nothing | contradicts | The works cost [€410m]. | Its anode plant in Tormal cost [€460m] to build.
  part of all, and by itself | agrees | Spending has reached €410m, of which [€58m] came as a grant. | What to fear: floods in Tormal; having to return the [€58m] grant.
`,
);

testPairs(
  'what grew',
  growth,
  `
  they | null | They are the bulk of what Norway makes and grew [0.7%]. | Growth was [0.2%].
  they, further back | null | They bring in about three-quarters of all that the people of Norway are paid and grew [0.7%]. | Growth was [0.2%].
  what they said | contradicts | They were pleased, as the economy grew [0.7%]. | Growth was [0.2%].
`,
);

testPairs(
  'what grew against a year before',
  { ...growth, baseline: 'year-earlier' },
  `
  two words for one | agrees | Against the year before the gain was [1.7%]. | On the year that makes growth of [1.7%].
`,
);

testPairs(
  'things that are told of each',
  { ...tonnes, measure: 'demand', material: 'rare-earths', place: null },
  `
  a model | contradicts | An X-35 jet contains [420 kg]. | Each X-35 needs [300 kg].
  the figure for a model | contradicts | The ministry's sum for the X-35 is [420 kg]. | An X-35 takes [300 kg].
  two models | null | An X-35 jet contains [420 kg]. | An X-22 holds [300 kg].
  a class of ships | contradicts | A Marrow-class frigate needs [4.2 tonnes]. | Every Marrow-class frigate holds [3.1 tonnes].
`,
);

testPairs(
  'what of a list is under licence',
  { kind: 'amount', unit: 'count', measure: 'controlled-count', material: 'rare-earths', place: 'CN' },
  `
  of them | agrees | For [six] of the elements it asks for a licence. | [Six] of them need a licence.
`,
);

testPairs(
  'the people of one site',
  { ...staff, place: null },
  `
  the plant and where it is | agrees | Some [88 people] work at Alder Creek. | The plant keeps [about 90 people] busy.
  who was on site | null | There were [75 workers] on site this week. | Boreal, with [90 employees], is not planning to cut any.
  on site | contradicts | Boreal has [75 people] on site. | The plant has a staff of [90 people].
`,
);
