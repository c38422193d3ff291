/** Sentences of our own with every ambiguous form that is meant as a term of the field in square brackets. */
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
