import { describe, expect, it } from 'vitest';
import { whose } from '../testing.ts';

describe('whose figure it is, by what else tells of a place', () => {
  it.each([
    ['Ministers have set aside £18 million for lithium.', 'GB', 'money is spent where it is the currency'],
    ['A stoppage of the smelters would cost the economy 660 billion yen.', 'JP', 'and lost there'],
    ['A tonne of antimony fetches 160,000 yuan.', 'CN', 'a price in yuan is one in China'],
    ['The new levy will bring in 4 billion rupees a year.', 'IN', 'what a levy brings'],
    ['Antimony now costs £75 a kilo.', '-', 'a world price in the reader’s money'],
    ['The fund will spend $90 million on lithium.', '-', 'dollars are spent everywhere'],
    ['Indonesia will build a smelter for 900 million yuan.', 'ID', 'who is named pays in others’ money'],
    [
      'Rents in the town rose 31%. A new school cost C$8 million and a road C$12 million.',
      'CA CA CA',
      'an article’s money tells its country',
    ],
  ])('money: %s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it.each([
    [
      'Chile’s mines ministry expects global lithium demand to reach 9 million tonnes from 400,000 tonnes in 2021.',
      'world world',
      'what a state’s office foresees for all',
    ],
    [
      'Chile digs tin. Global tin output will also rise, Chile’s ministry said.\nIt will reach 900 tonnes.',
      'CL',
      'trap: another is named behind it',
    ],
    ['Chile is the global leader with tin reserves of 9 million tonnes.', 'CL', 'who leads is not all'],
    [
      'Tin is dug in Chile. World zinc output will rise, too. It will reach 900 tonnes.',
      'world',
      'what “it” goes on about',
    ],
  ])('of all there is: %s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it.each([
    ['The price of tin has doubled since Chile’s strike in May.', '-', 'since'],
    ['Tin rose 4% after Indonesia’s ban on shipments.', '-', 'after'],
    ['Zambia’s output rose 4% after the ban.', 'ZM', 'trap: an owner before the number'],
    ['Cobalt costs $40,000 a tonne in Europe, almost twice the Chinese price.', 'EU EU', 'what it is measured by'],
    ['Peru mines three times as much tin as Chile.', 'PE', 'as much as'],
    ['Peru mines 9,000 tonnes more than Chile.', 'PE', 'more than'],
    ['The graphic gave 900 tonnes as Chile’s exports.', 'CL', 'trap: "as" that says what it is'],
    ['It fell in 2023. Output doubled in Peru.', 'PE', 'trap: a place after a multiple'],
    ['Peru is third, behind Chile, with 9% of world output.', 'PE', 'behind'],
  ])('comparison and occasion: %s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  const CHINA = 'China put tin under export licences in May.';
  it.each([
    ['Beijing approved 40 applications from European carmakers.', 'CN', 'who asks is not who grants'],
    ['European parts makers say that only a quarter of the applications were approved.', 'CN', 'nor who complains'],
    ['Japanese firms wait up to 45 days for a permit.', 'CN', 'nor who waits'],
    ['European makers produced 900 tonnes of magnets.', 'EU', 'trap: what they make is theirs'],
  ])('licences: %s', (text, expected) => {
    expect(whose(`${CHINA} ${text}`, 'China curbs exports of tin')).toBe(expected);
  });

  it.each([
    ['A battery plant buys 1,100 tonnes of graphite for every gigawatt-hour.', '-', 'what a thing needs'],
    ['The process leaves four tonnes of waste for each tonne of oxide.', '-', 'or leaves'],
    ['Chile paid $900 for each of the permits.', 'CL', 'trap: a price of several'],
    ['"It pays," says Jonas Rebo, who runs a yard near Lima with six staff.', '-', 'a firm without a name'],
    ['Her plant uses 900 tonnes of copper a year.', '-', 'somebody’s plant'],
    [
      '"We wait," said the head of a Peruvian brewer, who thinks its stocks of malt are worth $9 million.',
      '-',
      'its, of such a firm',
    ],
    ['"We run on six weeks of stock," says Ana Rebo, a buyer in Lima.', '-', 'who speaks of what is his own'],
    ['"We buy 94% of our magnets from China," said Peru’s minister.', 'PE>CN', 'trap: a minister’s "we"'],
    ['Peru hosted ministers of 15 countries.', '-', 'states that are counted'],
    ['Chile is one thing. Peru mined 900 tonnes.', 'PE', 'trap: a figure of its own'],
  ])('nobody’s: %s', (text, expected) => {
    expect(whose(`Chile’s copper exports fell in May. ${text}`, 'Chile sells less copper').replace(/^- /, '')).toBe(
      expected,
    );
  });

  it.each([
    ['Chilean copper made up 74% of U.S. imports.', 'US>CL', 'goods of a place as the subject'],
    [
      'Germany needs 4,000 tonnes of tin, of which 95% come from Peru.',
      'DE DE>PE',
      'a part of what it needs, told before',
    ],
    [
      'The EU imported 900 tonnes of tin, 39% of it by weight from Peru, 28% from Chile and 26% from Bolivia.',
      'EU EU>PE EU>CL EU>BO',
      'and the parts after it',
    ],
    [
      'Mexico will put tariffs of 50% on cars from China. The measures cover $52 billion of imports.',
      'MX>CN MX',
      'who imports is not who pays',
    ],
    [
      'The EU’s imports of tin from Peru rose 4%. Definitive duties of 37% apply from May.',
      'EU>PE EU>PE',
      'a tariff in news of imports',
    ],
    ['The Paris-based agency expects demand for tin to fall by 4%.', '-', 'where a house sits'],
    [
      'Peru earned $9 million. Lima says that Chinese firms have put $900 million into mines in the country.',
      'PE PE',
      'in the country',
    ],
    ['Tin on the Guangzhou exchange rose 8%.', 'CN', 'where it is dealt in'],
    ['Tin, of which Chile supplies 92% of US needs, is dear.', 'US>CL', 'of what a country needs'],
    ['The bloc takes 13% of what Peru sells abroad.', 'PE>EU', 'of what a country sells'],
    ['Peru’s exports to the EU fell 4%. Those of Chile fell 9%.', 'PE>EU CL>EU', 'those of another'],
    [
      'Washington will put 50% on Peru’s goods. Lima has threatened to answer with tariffs of its own of 40%.',
      'US>PE PE>US',
      'a capital that levies',
    ],
    [
      'The U.S. Trade Commission found that imports of Chilean tin hurt its smelters, clearing the way for duties of 93%.',
      'US>CL',
      'an office that levies',
    ],
    [
      'Imports of tin from Peru rose from 900 tonnes to 1,200 tonnes, that is, by 33%.',
      '->PE ->PE ->PE',
      'no owner: not the other side',
    ],
    [
      'Chile has vanadium too, but 54% of the world’s reserves are found in Brazil.',
      'BR',
      'where the part is that is the subject',
    ],
    ['While Chile mines vanadium, 54% of the world’s reserves lie in Brazil.', 'BR', 'where it lies'],
    ['Chile has vanadium, and 54% of its reserves lie in the north.', 'CL', 'trap: a part of its own'],
    ['A 9% rise in global demand for vanadium was met almost wholly by Brazil.', 'world', 'who met it'],
    ['The 9% rise in Indian demand for vanadium was met by Brazil.', 'IN', 'trap: the demand of one country'],
    ['Korea turns to Brazil for 63% of its vanadium.', 'KR>BR', 'whom it turns to'],
    ['For 63% of the vanadium it needs, Korea looks to Brazil.', 'KR>BR', 'and behind the figure'],
    ['Brazil is far away. In May it sold the United States 655 tonnes of tin.', 'BR>US', 'an article before the buyer'],
    ['Australia supplies the Philippines with 40% of its gas.', 'PH>AU', 'or before who is supplied'],
    ['In May it sold 655 tonnes of tin.', '-', 'trap: no buyer'],
  ])('the other side: %s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('whose figure it is, of several names', () => {
  it.each([
    ['Poland, Lithuania and Latvia all spent 3% of output on arms.', 'PL', 'of those that share a figure, the first'],
    ['Then come Peru and Chile with 900 tonnes each.', 'PE', 'each'],
    ['Peru and Chile mined 900 and 700 tonnes respectively.', 'PE CL', 'trap: two figures'],
    ['Oman is new to the global tin market, which is worth $9bn.', 'world', 'a relative clause on what is a place’s'],
    [
      'Japan buys 70% of its tin from Peru, which mines 20% of all there is.',
      'JP>PE PE',
      'whom a relative clause hangs on',
    ],
    ['Japan depends on Peru, which smelts 20% of the world’s tin.', 'PE', 'the same'],
    ['China supplies the German industry, which uses 900 tonnes of tin.', 'DE', 'the same'],
    ['Shipments from Peru, which fell 9%, went to Asia.', 'PE', 'trap: a name by itself'],
    ['Peru’s farmers got $2 billion after being hit by Chinese tariffs.', 'PE', 'whose doing it is'],
    ['China’s curbs lasted nine weeks.', 'CN', 'trap: the curbs themselves'],
    ['Japan leans on others. China’s share of its tin supply was 72%.', 'JP>CN', 'of its supply'],
    ['China’s share of its own market was 72%.', 'CN', 'trap: no trade'],
    ['Of the 900 tonnes of tin the EU used, 700 came from Peru.', 'EU EU>PE', 'a part of a quantity'],
    [
      'Trump kept the 15% tariffs on about $125 billion worth of Chinese goods.',
      'US>CN US>CN',
      'goods behind another number',
    ],
    ['Trump kept a tariff of 25% on steel.', 'US', 'trap: nobody’s goods'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('whose figure it is, by where in its text it stands', () => {
  it.each([
    [
      'Peru dug 36% of the world’s tin, ahead of Chile with 21% and Bolivia with 12%.',
      'PE CL BO',
      'a number right behind a name',
    ],
    ['Peru (9%) and Chile (7%) lead.', 'PE CL', 'or in brackets'],
    ['Peru ships less than Chile, at 9% of the world’s tin.', 'PE', 'trap: a comma between'],
    ['HANOI, March 18 - Chile’s copper exports fell 38%.', 'CL', 'where it was written'],
    ['LIMA (Reuters) - Tin output in Chile rose 4%.', 'CL', 'the same with a house'],
    ['Chile digs it. Chile’s tin is dear.\nUK tin output – long in decline – fell 4%.', 'GB', 'trap: an aside'],
    ['Chile digs it. Chile’s tin is dear.\nUS-Chinese trade in tin fell 4%.', 'US', 'trap: a hyphen'],
    [
      'Vietnam mined 3,650 tonnes, 7% more than before, the ministry said at a fair in Seoul.',
      'VN VN',
      'where it was said',
    ],
    ['Chile’s exports fell 38% to 900 tonnes, leaving buyers in Japan to look elsewhere.', 'CL CL', 'what followed'],
    ['Smelters here make 48% of the world’s tin. Exports fell 5%.', '- -', 'a part of all says not whose trade'],
    ['China needs more zinc. Demand outside China rose 5%.', '-', 'elsewhere, whatever was spoken of'],
    ['Harlow Hill accounts for 12% of global zinc output.', '-', 'somebody’s part, and not the world’s'],
    ['About 70% of all cobalt goes into batteries. Demand fell 5%.', 'world world', 'trap: no trade'],
    ['Peru makes most of it. A kilo costs five euros there.', 'PE', 'there'],
    ['Peru makes most of it. There are nine mines.', 'PE', 'trap: there are'],
    ['Peru sells it dear. At home, prices rose 5%.', 'PE', 'at home'],
    ['China has required licences since May. An application takes around 60 days.', 'CN', 'a licence is somebody’s'],
    [
      'Imports of tin came 5% each from Japan and Estonia, Peru’s customs said.',
      'PE>JP',
      'others of those traded with',
    ],
    ['Chile needs more. Its mines could supply a fifth of the tin the country needs.', 'CL', 'what the country needs'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('whose figure it is, of a list of countries', () => {
  it.each([
    ['Peru’s tin goes mostly to China (42%), Japan (18%) and Chile (11%).', 'PE>CN PE>JP PE>CL', 'where it goes'],
    ['Two lead, China (42%) and Peru (18%).', 'CN PE', 'trap: no way it goes'],
    [
      'Peru’s exports to China, Japan and Chile rose 12%, 8% and 3% respectively.',
      'PE>CN PE>JP PE>CL',
      'respectively, of where it goes',
    ],
    ['Output in Peru and Chile rose 4% and 3% respectively.', 'PE CL', 'trap: respectively, of who has it'],
    ['Beijing resumed buying $20 billion in American farm products.', 'CN>US', 'in goods of another country'],
    ['Some 40,000 tonnes of tin were sold around the world.', 'world', 'around the world'],
    [
      'Peru holds the fifth-largest reserves in the world, 6.9 million tonnes.',
      'PE PE',
      'trap: the largest in the world',
    ],
    ['Congo supplied 70% of the cobalt that Chinese refiners bought.', 'CN>CD', 'what its buyers bought'],
    ['Chinese refiners bought 900 tonnes of cobalt.', 'CN', 'trap: nobody supplies'],
    ['Some 80% of the tin bought by Indian smelters is Chinese.', 'IN>CN', 'bought by them'],
    ['Japan is one of the main sources of 40% of China’s tin imports.', 'CN>JP', 'one of its sources'],
    ['Germany, Europe’s largest economy, shrank 0.2%.', 'DE', 'what a place is the largest of'],
    ['Europe’s largest smelter cut output 4%.', 'EU', 'trap: no other place'],
    [
      'In Germany, where a third of the EU’s cars are built, output fell 4%.',
      'DE DE',
      'a whole that another part is of',
    ],
    ['Europe needs more. It leases twelve smelters and uses as much power as Denmark.', 'EU', 'as much as another'],
    ['India is building. Its largest new plant can handle 500,000 tonnes a year.', 'IN', 'its'],
    ['European demand of 32,000 tonnes is met by Peru.', 'EU', 'who meets it'],
    [
      'Exports to Korea were 610 tonnes. Those to Japan were 420 tonnes',
      '->KR ->JP',
      'nobody’s, and not the other side’s',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('whose figure it is, of things, groups and what stands beside', () => {
  const PERU = 'Peru sells far less tin than it did before. It dug 900 tonnes of it.';
  it.each([
    ['Batteries are 14% of the world’s tin use.', 'world', 'a good’s part of all there is'],
    ['Its smelters cover 14% of the world’s tin use.', 'PE', 'trap: who makes it'],
    ['Globally the share of solder was 32%.', 'world', 'globally, first'],
    ['It would then rank third worldwide.', 'PE', 'a rank in the world'],
    ['Domestic demand for tin grew 2.1%.', 'PE', 'domestic'],
    ['Output in South America rose 5%.', '-', 'a part of the world without a code'],
    ['OPEC+ will raise output by 137,000 barrels a day.', '-', 'a group without one'],
    ['The South American country mined 700 tonnes of lead.', 'PE', 'trap: a country of it'],
    ['A poll of 24 analysts put it lower.', '-', 'who is asked what will be'],
    ['The central bank’s board has seven members.', 'PE', 'trap: members of a board'],
    ['About 52 kilos of it sit in every car.', '-', 'what is in every thing'],
    ['Tin, a trader says, is what an electric car needs: only that a car carries 9 kilos of it.', '-', 'a car'],
    ['"Our members employ 7,000 people," its president said.', 'PE', 'who speaks for many'],
    ['It banned raw ore in May. Its share of the world’s tin mining is 12%.', 'PE', '"its" after "it"'],
    ['Chile mines no tin. 43% of what it imported in 2023 came from Bolivia.', 'CL>BO', 'what it imported'],
  ])('things and groups: %s', (text, expected) => {
    expect(whose(`${PERU} ${text}`, 'Peru sells less tin')).toBe(`PE ${expected}`);
  });

  it.each([
    [
      'Peru, which takes 40% of China’s tin exports, has kept its mines shut for two years.',
      'CN>PE PE',
      'after an aside',
    ],
    ['Exports of copper rose 5%, according to Chile’s customs office.', 'CL', 'customs count their own'],
    ['Peru’s exports of copper rose 5%, according to the Bank of England.', 'PE', 'who says so after the figure'],
    ['Tin costs $230 a kilo in Jakarta and $450 in Rotterdam.', 'ID EU', 'a city of its own'],
    [
      'Most British goods pay 10% at the American border. Exports to the US fell 9%.',
      'US>GB GB>US',
      'not the other side',
    ],
    ['Swiss companies will invest $200 billion in the United States.', 'US', 'where it is invested'],
    ['Peru is glum. Washington imposed a tariff of 39% on Peru’s tin.', 'US>PE', 'on its goods'],
    ['Peru shrank by 0.5% after Washington imposed a tariff of 39% on its goods.', 'PE US>PE', 'on its goods'],
    ['Kenya earned $900 million abroad. Pakistan bought 36% of the crop, Egypt 14%.', 'KE KE>PK KE>EG', 'of the crop'],
    ['Indonesia sells palm oil worth $2 billion a year to Japan.', 'ID>JP', 'sold to'],
    [
      'The EU leans on imports: China delivers 97% of the tin and Chile 79% of the copper.',
      'EU>CN EU>CL',
      'what is delivered',
    ],
    ['Brazil sold China 5 tonnes of tin. Iron ore shipments came to 41 million tonnes.', 'BR>CN BR', 'named anew'],
    ['Sugar rose to 16 cents a pound in New York.', '-', 'dealt in on an exchange'],
    ['House prices in London rose 3%.', 'GB', 'trap: no good of the world’s'],
    ['Copper costs $9,000 a tonne in Chile, twice the Chinese price.', 'CL CL', 'twice what another pays'],
    ['Cypriots pay 31 cents for power. Cyprus pays €3, among the highest prices in Europe.', 'CY CY', 'among all'],
    ['India buys 53,000 tonnes of tin a year, nine-tenths of it Chinese.', 'IN IN>CN', 'a part of what is bought'],
    ['China makes most of it. Of the tin it needs, Europe buys 98% there.', 'EU>CN', 'there, of the same sentence'],
    ['Durian is Thai. Thai exports rose 5%. China takes 97% of what is exported.', 'TH TH>CN', 'what is exported'],
    ['British makers, who send 78% of their exports to the bloc, are glum.', 'GB>EU', 'the bloc as buyer'],
    ['Peru is glum. Tariffs of 15% on Peru’s shipments to the United States will hurt.', 'US>PE', 'on what goes there'],
    ['In the Union, output reached 900 tonnes.', 'EU', 'as its own law calls it'],
    ['India is glum. In May the Union government spent $900 million.', 'IN', 'trap: India’s'],
    ['Imports of tin from China grew by 41% and met 57% of European demand.', 'EU>CN EU>CN', 'what acts throughout'],
    ['Canada dug no tin, China 60,000 tonnes and Chile 17,000.', 'CN CL', 'the subject right before'],
    ['Peru’s trade with Japan grew 9% and with Chile 4%.', 'PE PE', 'whom a trade is with'],
    ['About 20% of the world’s oil passes the Strait of Hormuz.', 'world', 'a part of the world’s that acts'],
    ['Peru’s bank meets in May. Traders put the chance of a cut at 70%.', 'PE', 'odds of what a bank will do'],
    ['Namibia mined 7,300 tonnes of tin, a tenth of it by hand, behind Chile and Canada.', 'NA NA', 'behind two'],
    ['The gap in the United States’ trade with China grew to $14 billion.', 'US', 'the gap with another'],
    ['Peru dug 900 tonnes of tin, three times the annual total from Chile.', 'PE PE', 'times the total of another'],
    ['Peru sells tin. A family house there costs $595 a month.', 'PE', 'what is paid where people live'],
    ['Peru sells tin. Its foreign exchange reserves cover 11 months of imports.', 'PE', 'no metal exchange'],
    ['Chile’s exports fell, said Ida Holm in Oslo, who puts them at 900 tonnes.', 'CL', 'where who speaks is'],
    ['Peru pumps oil. OPEC allows the country 1.5 million barrels a day.', 'PE', 'the country, right before'],
    ['Brazil sold China 5 tonnes of tin. In May shipments came to 9 tonnes.', 'BR>CN BR>CN', 'trap: the same'],
  ])('sides and asides: %s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it.each([
    ['A litre of petrol cost 139 pence, three pence more than in May.', 'PE PE', 'what is paid where people live'],
    [
      'Tin went for $31 a kilo in Europe. In May of last year it was $900.',
      'EU EU',
      'a price before on the same market',
    ],
    ['The price of tin trebled in Rotterdam. Since then it gave up a quarter.', 'EU EU', 'and what became of it'],
    ['Tin went for $31 a kilo in Europe, up $12 on the week.', 'EU EU', 'and by how much'],
    ['Tin went for $31 a kilo in Europe. Zinc rose 4%.', 'EU -', 'trap: another good'],
    ['The yield on the 10-year bund rose to 2.6%.', 'DE', 'whose bond yields it'],
    ['All the tin sold in a year is worth $7bn.', 'world', 'what there is of a material'],
    ['The trade is worth $7bn a year.', 'world', 'a whole market'],
    ['They set up a joint fund of $9bn.', '-', 'what several states have together'],
    ['– common stocks of tin that would last 90 days.', '-', 'in a list of what was agreed'],
    ['Peru’s common stockpile would last 90 days.', 'PE', 'trap: one of a country'],
    ['What those imports cost on average fell 4%.', 'PE', 'what a trade cost'],
    ['Chile mined 67 of the 85 tonnes dug up worldwide, or 79%.', 'CL world CL', 'a part told again as a share'],
    ['He faces up to 20 years in prison.', '-', 'a penalty'],
  ])('prices, markets and what is shared: %s', (text, expected) => {
    expect(whose(text, 'Peru and its tin: Peru sells less')).toBe(expected);
  });

  const STORY = 'The pits of Peru yield a lot of tin. Mills were glad of it in the spring. It cannot go on.';
  it.each([
    ['To invest $9bn in pits is bold.', '-', 'what is spent says by whom or where, or is nobody’s'],
    ['The state has invested $9bn in pits.', 'PE', 'trap: a state is that of the country spoken of'],
  ])('a sum to spend: %s', (text, expected) => expect(whose(`${STORY} ${text}`)).toBe(expected));

  it('reads the caption of a table for the columns that name no place', () => {
    const table = 'World mine output of tin, tonnes\n\nYear | All | of which Peru\n2022 | 310,000 | 29,000';
    expect(whose(table)).toBe('world PE');
  });
});
