/**
 * Sentences of our own with every ambiguous form that is meant as a term of the field in square brackets. The others are
 * traps: the same letters as a word, a name or another body.
 */
export const MEANT = `
Prices of [Dy] oxide and [Tb] oxide rose in Rotterdam.
The concentrate holds neodymium ([Nd]), praseodymium ([Pr]) and lanthanum ([La]).
The basket is rich in [Nd], [Pr], [Dy] and [Tb].
[Sm] oxide fetched $20 a kilo, according to the trade press on rare earths.
Output of [Ce] and [La] oxide was sold at a loss.
Magnets need dysprosium; [Dy] keeps them strong when hot.
Yttrium ([Y]) coats turbine blades.
Heavy elements such as [Gd], [Ho] and [Er] are produced by two plants.
Scandium ([Sc]) strengthens aluminium.
The alloy is made of [Sm] and [Co] in equal weight.
The ore grades 2% rare earths, with [Nd] and [Pr] making up a fifth.
Gallium ([Ga]) and germanium ([Ge]) are by-products.
[Ga], [Ge] and [In] are made in the same refineries, traders say of the minor metals.
Antimony ([Sb]) hardens bullets.
Ytterbium ([Yb]) is used in lasers.
Europium ([Eu]) gave television its red.
Thulium ([Tm]) is the rarest of the stable ones.
[Lu] oxide is used in scanners for rare earth detectors.
[Tb] rose to $1,010 a kilo as rare earth licences dried up.
The miner reported drill results of rare earths and [Nb] oxide.
Cobalt ([Co]), nickel ([Ni]) and lithium ([Li]) make up the cathode.
[Ni] and [Co] grades improved at the nickel mine.
Copper ([Cu]) and zinc ([Zn]) lead the list.
Assays show lithium, [Ta] and [Nb] in the pegmatite.
Uranium ([U]) and thorium ([Th]) must be removed from monazite.
Manganese ([Mn]) and titanium ([Ti]) were added.
Vanadium ([V]) steel needs little of it.
Tungsten ([W]) is dense and melts last.
Molybdenum ([Mo]) output fell.
Bismuth ([Bi]) and tellurium ([Te]) went on the list.
[GaN] chips use gallium nitride wafers.
[Tin] prices hit a record in London.
[Tin], copper and zinc all fell on the exchange.
Indonesia banned exports of [tin] ore and copper ore.
[Tin] hit a record on the exchange in London.
[Lead] ended 0.4% lower at $1,980 a tonne, zinc 1% higher.
Batteries made with [lead] are taken apart by hand.
The quota for [tin] was 900 tonnes.
Demand for [lead] from carmakers fell.
A new tariff on [silver] starts in May.
In 2015 the export quota for [tin] will stay at 17,000 tonnes, and that for zinc too.
[Lead] pipes are being dug up.
[Tin]-plated steel was taxed.
Fibres of [Er]-doped glass hold some erbium.
The smelter makes 20,000 tonnes of refined [tin] a year.
Myanmar's [tin] mines reopened.
A shortage of [tin] solder hit chip makers.
World [tin] output fell as copper rose.
Copper and [tin] ended the week higher.
[Lead] and zinc stocks fell.
The [lead] smelter in Peru was shut.
Exports of zinc, [lead] and copper concentrate grew.
LME [lead] inventories doubled.
The battery recycler produces 40,000 tonnes of refined [lead].
[Lead] prices slipped while zinc rose.
Drillers met 1.2% [Cu], 0.4 g/t gold and 35 g/t [Ag].
The zone holds 0.8% [Ni] and 400 ppm [Co].
Buyers of tungsten paid more for [APT] in May.
Screens need [ITO], and so indium.
[Nd] magnets weaken when hot; [Dy] helps.
Panel makers used 200 million ounces of [silver].
[Lead]-acid batteries still start most cars.
[Silver] and gold: [silver] prices topped $50 an ounce.
Gold and [silver] fell.
Mexico's [silver] mines produced less.
The mine yields copper, [silver] and gold.
[Silver] bullion was in demand.
Solar makers cut their [silver] consumption.
[MP] said its plant in Texas was on time; MP Materials mines at Mountain Pass.
MP Materials rose. The Pentagon holds a stake in [MP].
Shares of [MP] fell 3% after MP Materials sold stock.
[Neo] makes rare earth magnets in [Narva], Neo Performance Materials said.
Vacuumschmelze, known as [VAC], makes magnets in Hanau.
Australian Strategic Materials ([ASM]) sells alloy in Korea.
[LCM] casts alloys; Less Common Metals is based in Cheshire.
[Vulcan] will build a magnet plant, Vulcan Elements said.
[Benchmark] sees a shortage of magnets, Benchmark Mineral Intelligence wrote.
Adamas Intelligence expects growth; [Adamas] counts magnets.
Shanghai Metals Market ([SMM]) quoted 400 yuan for NdPr.
[Meteoric] owns the Caldeira project; Meteoric Resources is Australian.
[Rainbow] plans a rare earth plant in Phalaborwa, Rainbow Rare Earths said.
Energy Transition Minerals ([ETM]) lost its case in Greenland.
Critical Metals Corp rose; [Critical Metals] owns Tanbreez.
America has one rare earth mine, at [Mountain Pass].
Rare earths from [Mountain Pass] go to Texas.
The rare earth plant at [Kalgoorlie] feeds Malaysia.
[Kachin] rebels seized the rare earth mines of Pangwa.
Magnets from [Narva] use recycled rare earths.
Solvay refines rare earths in [La Rochelle].
Per Geijer, near [Kiruna], is Europe's largest deposit of rare earths.
In Texas, [Round Top] holds rare earths and lithium.
China's [Ministry of Commerce] announced export controls.
The [commerce ministry] in Beijing said it had granted licences.
The [GAC], China's General Administration of Customs, published the data.
The ban on [dual-use] exports covers gallium.
Beijing put gallium on its [control list].
Fifteen firms were put on China's [watch list] for rare earth buyers.
China threatened an [embargo] on rare earths.
The [heavies], dysprosium and terbium, rose most.
[REO] output was 40,000 tonnes, the rare earth miner said.
[CRMs] such as gallium and cobalt are at risk, Brussels says.
The [extraterritorial] reach of China's rare earth rules startled lawyers.
The general licences for magnets: a [general license] lasts a year, China says of rare earths.
Funds come from the [DPA], the Defense Production Act.
A [price support] for rare earth miners is planned.
Congress wants [strategic reserves] of rare earths and antimony.
[Magnet metals] such as neodymium rose.
Tonnes of [tin] from Myanmar were held up, a blow to solder and copper makers.
[Lead] fell 1.2% and zinc 0.8% on the LME.
The magnets contain [Nd], [Dy] and a little [Co].
[Dy] and [Tb] remain scarce outside China, the rare earth trader said.
LME [tin] rose 2.1% to $33,000 a tonne.
[Tin] on the London Metal Exchange rose as much as 5.3%.
The smelter sold 900 tonnes of refined [tin]; [tin] from Peru is dear.
Nickel, [lead], zinc and [tin] closed lower.
The mine's by-products are gold, [silver] and antimony.
Shares of MP Materials ([MP]) closed higher.
Ion clays hold more [Y], [Dy] and [Tb].
[GaN] transistors replace silicon ones; gallium is short.
Galvanised steel needs zinc, not [tin].
Germanium ([Ge]) lenses see at night.
The Chinese [commerce ministry] said it would license rare earth exports.
[MP] reported a wider loss as it stopped selling rare earth concentrate to China.
Shares of [MP] jumped 12% after the Pentagon deal on magnets.
[MP]'s Mountain Pass mine shipped 700 tonnes of NdPr oxide.
The Las Vegas miner, [MP], expects to start heavy rare earth separation next year.
Apple will buy magnets from [MP] under a $500m contract.
Analysts at Canaccord raised their price target for [MP] to $70 on higher NdPr prices.
[Neo] opened its magnet plant in Estonia with a capacity of 2,000 tonnes.
[Neo] said its rare magnetics segment earned C$12m.
Shares in Toronto-listed [Neo] rose 9% after it signed a magnet contract with Schaeffler.
[VAC] will supply GM with magnets from its plant in Sumter, South Carolina.
The German magnet maker [VAC] received $94m in tax credits.
Owned by Ara Partners, [VAC] has made permanent magnets for a century.
[ASM] sold 20 tonnes of neodymium alloy from its Korean metals plant.
The Australian developer [ASM] raised A$80m for its Dubbo rare earths project.
[LCM] plans a plant in France to turn rare earth oxides into metal.
[LCM], based in Cheshire, was bought by USA Rare Earth for $100m.
[Vulcan] got a $620m loan from the Pentagon to make magnets in North Carolina.
[Rainbow] and its partner Mosaic are studying rare earths at Uberaba.
[Meteoric] signed an offtake deal for rare earth carbonate with Ucore.
[ETM] has asked a Greenland court to restore its Kvanefjeld licence.
[Benchmark] expects demand for neodymium to double by 2035.
Prices assessed by [Benchmark] show lithium carbonate up 9%.
According to [Adamas], NdFeB consumption grew 13% last year.
[SMM] data showed neodymium oxide at 560,000 yuan a tonne.
[SMM] put the operating rate of China's lithium smelters at 61%.
European [APT] prices rose to $600 per mtu, traders of the metal said.
[Tb] oxide costs four times as much in Rotterdam as in Shanghai.
The deposit grades 1.1% TREO, a fifth of it [Nd] and [Pr].
[Ce] and [La] make up two-thirds of the basket but little of its value.
Indium goes mainly into [ITO] for flat screens.
LME [Ni] stocks rose by 1,200 tonnes.
[Tin] miners in Bolivia want a lower royalty.
Stocks of [lead] in LME warehouses reached 250,000 tonnes.
[Silver] slid 3% to $29 an ounce.
The alloy holds 30% [Nd] and 1% B, the rest being iron.
Congress wrote $1bn for stockpiles into the bill, using the [DPA].
The [GAC] said exports of rare earths rose 12% in October.
A [control list] of 17 technologies was published in Beijing.
Drill hole 14 met 12 metres at 2.1% [Li] and 300 ppm [Ta].
Workers handle [Pr] and [Nd] metal in sealed boxes.
Analysts see [Tb] above $3,500 a kilogram by June.
The firm stockpiled 40 tonnes of [Sm] last year.
[Yb] and [Tm] find few buyers.
[Nd]-rich ore was hauled to the plant.
[Dy] shortages hit motor makers.
Western refiners cannot yet separate [heavies] at scale.
[Heavies] fetch twenty times what cerium does.
A basket of [magnet metals] rose 3% on the week.
Canada's list of [CRMs] grew to 34.
The bloc imports most of its [critical metals].
At full rate the mill will turn out 5,000 tpa of [REO].
Indian [beach sands] hold thorium and monazite.
[Scandia] and zirconia are blended for fuel cells.
The EV sector bought 60% of all [neo magnets].
Lithium iron phosphate cells need no [Ni] or [Co].
Tungsten carbide makers pay more for [APT].
Recyclers win [In] and [Ga] from scrapped panels.
Refined [tin] stocks in Shanghai fell.
[Lead] and zinc treatment charges turned negative.
[Silver] climbed 4% to a record.
The shaft cut 14% [U] over two metres.
Shares of [MP] lost a tenth in New York as rare earth names sold off.
[MP] delivered record NdPr oxide.
Apple will buy magnets made by [MP] in Texas.
[Neo]'s [Narva] factory shipped its first magnets to a German customer.
Magnets from [VAC] go into American cars.
[LCM], a maker of rare earth alloys, was bought by USA Rare Earth.
[Vulcan] will receive NdPr metal under the deal with ReElement.
[Rainbow] published a feasibility study of its rare earth project in South Africa.
[Meteoric] won its preliminary licence for the ionic clay rare earth deposit.
[Critical Metals] said drilling at Tanbreez hit high-grade rare earths.
Prices compiled by [SMM] show terbium at a two-year high.
[Benchmark] sees a deficit of magnet rare earths from 2027.
[Adamas] counted 3 million electric cars with rare earth motors in May.
Ore from [Mountain Pass] once fed the world.
Lynas will expand its [Kalgoorlie] plant.
LKAB plans to mine rare earths with iron at [Kiruna].
Mines in [Kachin] supply half of China's heavy rare earths.
Chinese exporters of magnets wait for a [general license].
The [embargo] on gallium and germanium ended in November.
Rare earth magnets fall under [dual-use] rules.
Beijing took 15 American firms off its [control list].
China's [Ministry of Commerce] approved some rare earth export licences.
[GAC] figures show magnet exports to Germany doubled.
The Pentagon invoked the [DPA] to back a gallium refinery.
[Price support] for NdPr was agreed for ten years.
[Strategic reserves] of cobalt were rebuilt in China.
The [mineral resources] at the cobalt project rose by a third.
Ministers launched [FORGE] to set floor prices for critical minerals.
`;

export const TRAPS = `
In May exports of copper fell.
As prices of cobalt rose, miners cheered.
Be sure to read the report on nickel.
Co founders of the lithium start-up left.
La Paz wants to nationalise lithium.
Er, we do not know, the cobalt trader said.
The Pr man of the copper firm declined to comment.
No Ho hum for the zinc market.
Y Combinator backs a magnet start-up.
The U Mobile tower uses copper.
Model Y sales rose; it needs neodymium.
Mr W was arrested over smuggled antimony.
George V. of Belgium bought copper mines.
Atlanta, Ga., has a magnet plant.
Ti Amo is a song; titanium is a metal.
Mo Ibrahim praised Congo's cobalt law.
Li Qiang met lithium miners.
Ni Hao, said the nickel trader.
Si, said the silicon maker in Milan.
Eu citizens were asked about rare earths in a typo.
I read In Style while copper fell.
Ta very much, said the British tantalum buyer.
Te Papa is a museum in nickel grey.
Th Nguyen trades thorium.
The disk stores 5 Tb of rare earth data.
The talks lead to a deal on copper.
Demand for tin cans of cobalt blue fell.
The costs of lead times add up for copper miners.
China will lead the world in zinc.
She took the lead in the race for cobalt.
The lead author of the copper study was Chinese.
Lead times for magnets grew to a year.
He is the lead negotiator on rare earths.
Scientists at the lab lead by example.
In the lead was a Chinese firm.
Rising costs lead miners to cut copper output.
The company's lead in gallium is shrinking.
The detectives have a lead in the antimony case.
A tin of beans costs more as aluminium rises.
The tin roof of the copper mine blew off.
Tin cans are made of steel.
The tin-pot dictator sold the cobalt mines.
A cake tin and a copper pan stood there.
She won a silver medal and a copper plate.
There is no silver bullet for the cobalt problem.
Every cloud has a silver lining, the nickel trader said.
Stars of the silver screen wore palladium.
The silver-haired minister spoke about rare earths.
Silver Lake Partners bought a magnet maker.
The Labour MP for Redcar wants a lithium refinery.
An MP asked about rare earths in the Commons.
Tory MP John Smith spoke of antimony.
Keanu Reeves played Neo in a film about copper.
The neo-liberal view of lithium prevailed.
VAC pumps are sold to gallium plants.
The ASM chip tools use gallium.
The Vulcan bomber used magnesium.
A rainbow stood over the copper mine.
The Rainbow Nation mines platinum.
Benchmark yields rose and copper fell.
Benchmark copper rose 2%.
The benchmark lithium contract fell.
Her rise at the cobalt firm was meteoric.
They crossed a mountain pass with mules.
The Kalgoorlie races drew a crowd.
Narva borders on Russia.
Kiruna moves its church.
La Rochelle won the rugby.
Kachin rebels took an army base.
The round top of the table was broken.
The Indian Ministry of Commerce published trade data.
India's commerce ministry wants tariffs cut.
The GAC Aion car uses lithium.
Oil fell as the embargo on Russian crude began.
The film is under embargo until noon.
Dual-use flats and shops were built.
The birds are on a watch list of rare species.
His watchlist on the streaming site is long.
The wine list is not a control list.
Heavies such as Shell and BP lifted the FTSE.
He faced heavy criticism over tax breaks for critical minerals.
The bouncers were two heavies.
The customer uses CRMs such as Salesforce.
REM sang of losing their religion.
REM sleep helps the lithium patient.
The clinic uses a general license for software.
DPA fees are paid by data officers.
The extraterritorial reach of US tax law is wide.
Price support for milk farmers ends.
The strategic reserves of the central bank are in dollars.
The car maker APT Motors uses copper.
W Hotels opened in Macau.
V for Vendetta was on television.
The ITO tariffs hit copper.
Turnout was 54%, Ni Hsin said of the copper vote.
Sales rose 5% In the shops of Lima, copper or not.
He holds an Ag degree and farms near the zinc mine.
The Sb stock index fell and copper rose.
Critical metals coverage is poor, said the bishop of metal bands.
The Forge in Sheffield makes steel.
A forge for titanium was built.
The green channel at the airport is for those with nothing to declare.
He will lead talks on rare earths in Geneva.
The MP said lithium was a priority.
The lead smuggler was jailed over antimony.
She bought a tin of paint and nickel bolts.
His silver Mercedes hit a copper truck.
In Inner Mongolia, rare earths are mined.
As of May, cobalt was short.
Be it nickel or cobalt, prices fell.
Co-founder Li Wei makes magnets of neodymium.
Ho Chi Minh City wants a rare earth plant.
La Niña hit copper mines.
Benchmark 10-year yields rose as lithium stocks fell.
The embargo on the report lifts at noon; copper rose.
A Vulcan salute greeted the magnet maker.
No. The U and the V of the copper valley.
Ms. Er declined to speak about rare earths.
PR firms were hired by lithium miners.
Ga. lawmakers backed a battery plant that uses nickel.
The government's lead fell to 3 points after the lithium affair.
Their lead fell to 3 points, said the copper miner.
The MP for Camborne asked ministers about [tin] and lithium.
MP Sarah Olney said the copper mine was a risk to the river.
Her constituency MP backed the graphite plant.
A Conservative MP called for a stockpile of cobalt.
Each MP received a letter about critical minerals.
The MP, who chairs the committee on critical minerals, resigned.
Military police (MP) guarded the uranium store.
The camera has a 48 MP sensor with rare earth glass.
Neo was the hero of the film, shown beside a magnet exhibit.
A neo-Nazi group bombed the lithium office.
NEO, a near-Earth object, may hold nickel and platinum.
VAC, or value-added contract, terms apply to the copper sale.
Victims of abuse met the VAC committee; cobalt was not discussed.
ASM, the Dutch maker of chip tools, uses gallium in none of its products.
Artisanal miners (ASM) dig a fifth of Congo's cobalt.
ASM accounts for 20% of cobalt output, the OECD said.
LCM is the least common multiple, the lithium quiz said.
Vulcan Energy rose 8% on its lithium plan for the Rhine valley.
The Vulcan rocket carried a satellite with gallium cells.
Vulcan, the Roman god, worked copper and iron.
The Rainbow Warrior sailed to protest against deep-sea nickel mining.
Rainbow flags flew at the magnet plant.
ETM software was fitted at the zinc smelter.
Benchmark Brent crude fell as copper rose.
Benchmark lithium carbonate prices rose 4%.
The SMM staff at the agency run its copper account on social media.
The APT index of pilots has nothing to do with tungsten carbide.
ITO officials visited the copper port.
The lead singer opened a zinc bar.
Poor maintenance may lead to a shortage of copper.
Their silver anniversary fell on the day the cobalt mine closed.
La Liga clubs wear shirts with rare earth dyes.
Er ist da, said the German cobalt trader.
DPA, the German news agency, reported that magnets were short.
GAC Group will build electric cars with less cobalt.
The watch list of banks did not include the copper smelter.
He keeps a watchlist of lithium stocks.
Revenue rose 24% Y/Y on rare earths.
Output was up 9% Y-o-Y at the yttrium plant.
A reader called Meteoric asked about magnets.
Pr firms pitch stories to editors.
Nd lawmakers met in Bismarck.
Ms Yb Tan chairs the board.
Sm Entertainment signed a new band.
The heavies in the film were cast well.
Heavies and flyweights met at the weigh-in.
A sales team of ten shared two CRMs.
The magnet school opened its doors.
REM topped the charts in 1991.
Scandia House is a museum in Chicago.
Tourists walk the beach sands at dawn.
Neo-Nazis marched through the town.
Neo got the part in the school play.
Ni Hao, the teacher said.
The Co leader of the party quit.
Apt choices were rewarded.
In June the fund grew 4%.
A tin of beans costs a dollar.
Tin Pan Alley is long gone.
Police followed a lead in the case.
Lead author Jane Roe said so.
She came second and took silver.
Silver hair suits him.
U of T students protested.
The local MP opened the fete.
MP for Bath since 2017, she chairs the committee.
Two MPs resigned on Monday.
The lens has 48 MP.
The vac truck blocked the road.
Vulcan was the Roman god of fire.
Rainbow Nation is a name for South Africa.
His meteoric career ended.
The benchmark rate stayed at 5%.
Benchmark 10-year yields rose.
SMM panels help small shops advertise.
Kalgoorlie is hosting a festival of racing.
Kiruna airport was closed by snow.
The Kachin language has many speakers.
A general license to drive is issued at 18.
The paper broke an embargo on the royal photos.
A dual-use path serves cyclists and walkers.
The arms control list of speakers is closed.
Add it to your watchlist.
The Ministry of Commerce of Saudi Arabia fined shops.
GAC Aion opened a factory in Thailand.
The DPA passed the privacy bill.
Milk price support ended in 2015.
The strategic reserve of petrol was tapped.
The state's mineral resources department moved offices.
Vulcan Forge sells garden tools.
Narva voters went to the polls.
La Rochelle beat Toulouse 20-13.
The round top hat is back in fashion.
The court claimed extraterritorial powers over bribery.
Fast-track approval of the vaccine is expected.
`;
