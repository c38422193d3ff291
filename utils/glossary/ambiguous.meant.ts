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
[MP] said its plant in Texas was on time; MP Materials mines at [Mountain Pass].
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
Terbium-free grades are in vogue because [Tb] is dear.
Assay table | Hole 7 | 14 m at 0.9% TREO | of which [Nd]/[Pr] 24% and [Dy]/[Tb] 3%
MREC basket: [La] 31%, [Ce] 12%, [Pr] 6%, [Nd] 22%
[Nd]/[Pr] ratios above 20% make the clay attractive to magnet makers.
Caption: A technician pours [La]-[Ce] mischmetal at the Bayan Obo works.
Spot [Dy] was assessed at $290 a kg on Friday, unchanged on the week.
[Y] prices in Europe have risen sixtyfold since yttrium was put under licence.
The Y2O3 price rose; buyers who need [Y] for coatings are rationing it.
[Gd] and [Ho], once thrown in with ferro-alloys, are now under Chinese licence.
[Eu] phosphors lit a generation of televisions.
Chemists separated [Sm] from [Eu] with a new ligand in a single step.
The ligand binds [Lu] a hundred times more strongly than [La], the chemists report.
[Er]:YAG lasers need high-purity erbium crystals.
The resource holds 120,000 t of contained [Sb] and 2 Moz of gold.
[Ge] exports from China to the US were zero in May; those of [Ga] were 3 tonnes.
Minor metals round-up: [In] steady, [Bi] up 4%, [Te] flat
[Bi] prices in Rotterdam hit $55 a pound.
[Mo] oxide traded at $21 per lb.
[W] concentrate hit a 12-year high, miners said, with WO3 units at $600.
The porphyry returned 212 metres grading 0.48% [Cu] and 0.02% [Mo].
High-purity [Mn] sulphate will be made at the battery plant.
Class 1 [Ni] was at a premium to nickel pig iron.
Recovered [Li] and [Co] are sold back to cathode makers.
A [Li]-ion cell maker opened a cathode plant for nickel-rich chemistries.
Pegmatite samples ran up to 1.9% [Li] with anomalous [Ta], [Sn] and [Nb].
[Zn]-[Pb] concentrates from Peru are short, smelters said.
The [Pb]/[Zn] mill at Mount Isa runs at two-thirds of its capacity.
Grades of 9% [Zn], 4% [Pb] and 88 g/t [Ag] are reported for the new lens.
[V] flakes rose to $5.60 per lb V2O5 in Rotterdam.
[Ti] sponge stocks at Russian mills are rising, titanium buyers said.
Spot [U] slipped below $80 a pound, uranium traders said.
Tailings carry [Th] and [U], a headache for monazite processors.
[Sc] added at 0.2% lets aluminium be welded, scandium developers argue.
[Tin] Hits Record On Myanmar Supply Fears
[Tin] was bid at $36,400 and three-month zinc at $2,900.
The LME's six base metals include copper, zinc, nickel, [lead] and [tin].
Brokers expect [tin]'s rally to fade when Wa State mines restart.
Nearly half of all refined [tin] goes into solder for electronics.
Prices: copper $9,640, aluminium $2,560, [lead] $2,010, [tin] $33,700
A ton of [lead] now buys less copper than at any time since 2015.
[Lead]'s fortunes depend on the car battery, an analyst at the smelter group said.
[Lead]-zinc deposits in Xinjiang are being drilled.
Recycled [lead] makes up most of Europe's supply.
Regulators found [lead] in the drinking water of three towns.
Blood [lead] levels in children near the smelter were four times the limit.
[Silver]'s industrial uses grew by 4%, with solar cells in front.
Spot [silver] was up 1.1% at $31.20 an ounce, and platinum down 0.4%.
[Silver]-zinc miner Adriatic raised its guidance on ounces.
An ounce of [silver] buys a fiftieth of what an ounce of gold does.
Las Vegas-based [MP] (NYSE: [MP]) lost 4% in early trade.
Rare earth producers [MP], Lynas and Iluka rallied.
For [MP], the floor price of $110 per kg of NdPr means steady cash flow.
[MP]'s offtake deal with Shenghe ended in the summer.
Magnet makers [VAC], [Neo] and Noveon all applied for tax credits.
[Neo]'s Estonian factory is Europe's first for rare earth magnets at scale.
Analysts prefer Lynas over [Neo] because of its mine.
[Vulcan], ReElement and the Pentagon signed a $1.4bn magnet partnership.
At [LCM]'s Ellesmere Port works, neodymium metal is cast into strips.
NdPr oxide was quoted at 540 yuan per kg, [SMM] said.
([SMM]) Praseodymium-neodymium oxide transactions were thin on Monday
Data from [Adamas] show that dysprosium use per motor fell by a fifth.
Magnet demand will outrun supply from 2028, according to [Benchmark].
The consultancy [Benchmark] puts China's share of anode graphite at 93%.
Concentrate from [Mountain Pass] is now separated on site.
[Round Top] hosts heavy rare earths in rhyolite, its owner says.
The cracking and leaching plant in [Kalgoorlie] supplies Lynas's Malaysian refinery.
Militias tax the rare earth trucks that leave [Kachin] for Yunnan.
Solvay inaugurated a line for magnet oxides at [La Rochelle].
Iron ore miner LKAB says the rare earths near [Kiruna] will take a decade to mine.
Rare earth magnets made in [Narva] cross the river from Russia's border.
China's [commerce ministry], known as MOFCOM, declined to comment.
Exporters apply to the [Ministry of Commerce] in Beijing for gallium licences.
Beijing's [general license] for magnet exporters covers Ford's suppliers.
The [commerce ministry]'s [watch list] bars 14 American companies from Chinese rare earths.
Seven medium and heavy rare earths were put on the [control list] in April.
Japan lifted its [embargo] on exports of fluorinated polyimide and chip-grade germanium.
Graphite counts as [dual-use] under China's rules, and so do its products, in China's eyes.
[GAC] data for May: rare earth exports 5,865 tonnes, magnets 1,238 tonnes
The Pentagon awarded $150m to a gallium project under [DPA] Title III.
China's rules have an [extraterritorial] element: magnets made abroad with its rare earths need licences.
[Strategic reserves] of antimony ran down in the 1990s.
A [price support] scheme for Australian critical minerals is being drafted.
Officials promised [fast-track approval] for European magnet buyers.
The company's measured and indicated [mineral resources] hold 1.2m tonnes of TREO.
[FORGE], the forum that succeeded the Minerals Security Partnership, met in Washington.
Miners get a premium for [heavies] such as dysprosium.
A tonne of [REO] from Mount Weld costs half as much as one from California.
Europe lists 34 [CRMs], 17 of them strategic.
[REM] exports from China to Germany recovered in June, magnet makers said.
Makers of [neo magnets] in Vietnam want Chinese oxide.
[Scandia]-stabilised electrolytes keep fuel cells cool.
Rutile and zircon are dredged from [beach sands] in Kerala.
[GaN]-on-SiC amplifiers are used in radars.
Sputtering targets of [ITO] consume most of the world's indium.
[APT] rose by $15 to $640 per mtu.
Tungsten ([W]) and [tin] ([Sn]) occur together in Cornwall.
The alloy, Al-[Sc], is printed into rocket parts.
Cerium ([Ce])-based polishing slurry is sold to glass makers.
Nickel-metal-hydride cells use an alloy of [La], [Ce], [Nd] and [Pr] with nickel.
Element | Price | Change: [Tb] | $880/kg | +2%
[Tm]-doped fibre lasers treat kidney stones.
Sources: company filings; *TREO basket weighted by [Nd], [Pr], [Dy] and [Tb] only
Lynas sold 1,300 t of NdPr and, for the first time, 9 t of [Dy] and [Tb].
A kilogram of [Sc] costs more than a kilogram of [silver] ever has, the scandium miner said.
Figure 3: Separation factors for the pairs [Nd]/[Pr], [Sm]/[Eu] and [Gd]/[Tb].
Researchers swapped part of the [Nd] for [Ce], which cut the magnet's cost.
The deposit is enriched in [Gd] and [Lu] but poor in uranium.
Customs recorded 41 t of [Y] leaving China, a tenth of the yttrium shipped a year before.
[Yb] and [Lu] go to a stockpile, as nobody buys them.
Lasers doped with [Ho] cut stone; holmium comes from China alone.
"We cannot get [Dy]," said a motor maker in Stuttgart.
Premiums for [Tb] outside China are three times the domestic price.
[Ce], the cheapest, is given away; [Pr] pays the bills.
The mine plan assumes US$85/kg NdPr, US$350/kg [Dy] and US$1,200/kg [Tb].
The brine averages 920 mg/L [Li].
Rock chips assayed up to 11.4% [Sb] and 6.2 g/t Au.
The mill treats ore of 3.1% [Zn], 1.4% [Pb] and 0.9% [Cu].
Drill core from the nickel prospect shows [Ni]-[Cu] sulphides.
Cathodes richer in [Ni] need less [Co].
The indicated resource stands at 22 Mt at 1.3% Li2O, and 90 ppm [Ta].
Byproduct credits ([Cu], [Mo], Re) cover two-thirds of costs.
Ferro-[V] is quoted in dollars per kg of contained [V].
US imports of [W], including [APT] and carbide, came from China and Vietnam, tungsten users say.
Zinc refiners recover [Ge], [Ga] and [In] from residues.
High-temperature alloys use [Nb] or [Ta]; both come from Brazil and Rwanda.
Chinese [Bi] exporters have been told to wait for licences.
Uranium miners sold 2m pounds of U3O8.
The reactor burns [Th]-232, not uranium.
Thermoelectric modules are made from [Bi] and [Te].
[Mg] alloys are short since the magnesium smelters of Shaanxi cut output.
[Mn]-rich cathodes replace cobalt.
Prices in CNY/kg | [Tb] 7,050 | [Dy] 1,640 | [Ho] 480 | [Gd] 165
Caption: Bars of [tin] await loading at Pangkal Pinang. Photo: Indonesian exporter
Bolivia's state smelter sold less [tin] abroad.
[Tin] shipments from Indonesia resume
[Tin]: $34,150 (+1.2%)
Solder makers, which use half of all [tin], have run down their stocks.
Rebels in eastern Congo overran the Bisie [tin] mine.
The price of [tin] has doubled since 2023.
Wa State's ban has taken a tenth of the world's [tin] off the market.
China's refined [lead] output rose 3.2% in May.
Three-month [lead] was little changed at $1,998, while zinc added 0.6%.
[Lead] and [tin] were the day's losers on the LME.
[Lead] paint still flakes in a third of the city's old houses.
Workers at the battery breaker had high levels of [lead] in their blood.
The plant melts scrap batteries and pours 60,000 tonnes of [lead] a year.
Old [lead] service lines must be dug up within ten years.
The concentrate holds zinc, [lead] and some [silver].
[Silver] output at Fresnillo fell 9%.
Gold/[silver] ratio: 88
Solar panels account for a fifth of [silver] demand.
The metal, often mined with [silver], is antimony.
[Silver] hit $54, its highest since 1980.
The shares of [MP], which digs at [Mountain Pass], have tripled since July.
[MP] and Saudi Arabia's Maaden plan a rare earth refinery.
Rival miner Lynas trades at a discount to [MP].
The Pentagon is now the largest shareholder of [MP], the rare earth miner.
Magnet deliveries from [Neo]'s plant in Estonia start next quarter.
Bosch ordered magnets from [Neo] in spring.
Investors in [Neo] got a dividend; its magnet sales rose.
[VAC]'s South Carolina factory makes magnets for General Motors.
Dubbo's owner, [ASM], is in talks with US Exim over its rare earths.
[ASM] (ASX: [ASM]) closed 6% higher.
[LCM] turned neodymium oxide from Brazil into metal in Cheshire.
Vulcan Elements says [Vulcan] magnets will go into drones.
[Rainbow]'s Phalaborwa project would treat gypsum stacks for rare earths.
At [Meteoric]'s Caldeira site, clays hold rare earths at the surface.
[Critical Metals] shares soared on talk of a US stake in the Greenland rare earth mine.
Neodymium fell 2%, [SMM] reported.
[Adamas] forecasts that NdFeB demand will triple by 2040.
Anode makers cut prices by 5%, [Benchmark] data show, and lithium did not follow.
Ore dug at [Mountain Pass] is now turned into magnets in Fort Worth.
Lynas blamed power cuts at [Kalgoorlie] for its lower NdPr output.
Rare earth miners in [Kachin] pay taxes to the KIA.
Solvay aims to meet 30% of Europe's magnet needs from [La Rochelle].
The first magnets left the [Narva] plant in September.
MOFCOM, the [Ministry of Commerce], on Thursday named seven elements.
A spokesperson for China's [commerce ministry] said rare earth exports were not banned.
[Ministry of Commerce] Announcement No. 18 covers seven rare earths; Beijing published it at once.
China hinted at a wider [general license] for rare earth buyers.
The [embargo] on Chinese exports of antimony to America was suspended.
The goods are [dual-use], Beijing said of the gallium.
Washington leaned on the [DPA] to fund rare earth separation.
Under the rules' [extraterritorial] reach, a magnet made in Korea with Chinese dysprosium needs a licence.
Magnet makers in Europe asked for [fast-track approval] of their rare earth orders.
A third of the [heavies] is lost in separation.
Iluka targets 17,500 tonnes a year of [REO] at Eneabba.
Vietnam holds 3.5m tonnes of [REO], the USGS says.
Brussels wants no more than 65% of any of its strategic [CRMs] from one country.
Tesla shed a quarter of its [neo magnets] per motor.
Demand for [GaN] power chips is up.
The heavy fraction, mostly [Dy] and [Tb], is trucked to Longnan.
Magnet recyclers recover 95% of the [Nd] but little of the [Dy].
Feed grade: 4.1% TREO ([Nd] 16%, [Pr] 5%, [Dy] 0.6%)
Prices of [Pr] and [Nd] metal stayed flat in Baotou.
China's [Sm] curbs hit jet makers, whose magnets need samarium.
Without [Sm], a guided missile has no fins that move, a defence analyst said of the samarium ban.
Yttrium shortages spread: one coating firm pays $126 a kilo for [Y], against $6 last year.
[Y]-stabilised zirconia guards turbine blades.
The pilot plant made 99.9% pure [Tb] oxide in its first week.
[La] and [Ce] are sold below cost.
The clay leaches readily: 70% of [Dy], 75% of [Nd].
The ETF tracks miners of copper, [lead], zinc and nickel.
Solvent extraction pulls [Gd] and [Tb] apart in 200 stages.
Customers will take the [Nd] and [Pr], the chairman said, but nobody takes the [La].
Europe's only source of [Ga] is a start-up in Greece that strips gallium from alumina liquor.
Prices for [Ga] tripled after the gallium ban.
For every tonne of zinc, the plant yields 40 grams of [Ge].
[Sb] ingot CIF Rotterdam: $38,000-40,000/t
Antimony trioxide makers could not find [Sb] at any price.
The Stibnite project would supply a third of US [Sb] needs.
Hole HB-12 cut 6.5m @ 3.4% [Sb], 2.1g/t Au.
Best intercept: 41 m at 1.7% [Li] and 0.3% Rb
Nickel in matte is paid at 78% of the LME [Ni] price.
Sulphide ore grading 1.9% [Ni], 0.8% [Cu] and 0.1% [Co]
[Cu] eq. grades exclude by-products such as [Mo] and [Ag].
Miners quote [U] in pounds of oxide; uranium at $80 makes most of them whole.
The tailings contain 12,000 t of [Nb] and 900 t of [Ta].
Titanium ([Ti]) and vanadium ([V]) slag is China's mainstay.
Rotterdam in-warehouse: [Bi] $30-32/lb, [In] $390/kg, [Te] $80/kg
[Mn], [Ni] and [Co] salts make up the cathode's cost.
Manganese sulphate with more than 32% [Mn] is sold to battery firms.
PEM electrolysers cut iridium and [Ti] use by half, titanium traders fear.
[Mg] from Shaanxi is offered at $2,450 a tonne.
Zirconium sponge is 99% [Zr].
Steel with 0.05% [V] bends less, vanadium producers say.
Phosphorescent emitters once used [Eu]; europium's price has fallen since LEDs came.
Thulium: a gram of [Tm] oxide is $10.
Nuclear fuel rods with [Gd] burn more evenly, and gadolinium is under licence.
[Er]- and [Yb]-doped fibres carry the internet.
Quantum memories use crystals of [Er] or [Eu].
The isotope [Lu]-177 treats prostate cancer.
Half of the [Sc] goes into fuel cells.
Indonesia to tighten rules on [tin] exports
Global [tin] stocks have fallen to three weeks of use.
Yunnan Tin is not the metal; its owner sold [tin] forward.
Peru's Minsur mines [tin] at San Rafael.
Cornwall's last [tin] mine shut in 1998.
Why [tin] is the forgotten metal
[Tin] and tungsten juniors raised $90m.
Congo's army retook the [tin]-rich hills near Walikale.
Analysts at the bank see [tin] averaging $35,000.
A shortfall of [lead] concentrate has pushed smelters' fees below zero.
Korea Zinc makes zinc, [lead], [silver] and indium.
Australia's Nyrstar smelter at Port Pirie pours [lead].
[Lead] closed at $2,040, up $12.
Children who drink from old taps swallow [lead], doctors say.
Nigeria shut smelters after [lead] poisoning was found.
The shell is filled with [lead] shot.
Hunters must swap [lead] ammunition for steel.
[Lead] is the most recycled of metals.
Traders see [silver] at $60 by year end.
[Silver] mining shares outpaced those of copper.
The deficit in [silver] is its fifth in a row.
Exports of gold and [silver] doubled.
Kilo bars of [silver] sold out in Singapore.
Hedge funds cut bets on [silver] and copper.
[MP] is America's only rare earth miner.
Short sellers circle [MP] as rare earth mania cools.
In Fort Worth, [MP] will make magnets for GM.
[MP] (NYSE:[MP]) has cash of $1.9bn.
[MP]'s chief executive, James Litinsky, said magnets would be next.
Trump's Pentagon took 15% of [MP] to break China's hold on magnets.
Canada's [Neo], a maker of magnets, will double the plant.
Estonian magnets by [Neo] go to Bosch and Schaeffler.
The rare earth firms [Neo] and Solvay asked Brussels for help.
[VAC] makes magnets in Hanau, Slovakia and soon South Carolina.
A subsidiary of [VAC] won the Army's magnet contract.
For [ASM], Korea's metals plant is the prize; rare earth alloy goes to Noveon.
[ASM]'s Dubbo mine would produce rare earths, zirconium and niobium.
Less Common Metals, or [LCM], is the West's best rare earth alloy house.
[Vulcan] has never made a magnet at scale, critics of the loan say.
North Carolina won [Vulcan]'s $1bn magnet factory.
[ETM] sued Greenland over its rare earth licence for $11bn.
[Rainbow]'s rare earth project in South Africa needs no mine.
Bidders for [Meteoric] include two rare earth refiners.
NdPr oxide stood at $78 a kilo, said [Benchmark].
Battery demand rose 28%, [Benchmark] said, and lithium use with it.
"We see NdPr at $120," says [Adamas].
[SMM]: battery-grade lithium carbonate rose to 61,000 yuan
Rare earth concentrate from [Mountain Pass] went to China until April.
Lynas's cracking plant at [Kalgoorlie] lost power 12 times; rare earth output fell.
The KIO, which runs [Kachin]'s rare earth belt, raised taxes.
Rare earths from Brazil could be split at [La Rochelle].
LKAB will take rare earths from [Kiruna] to Lulea for processing.
[Narva]'s magnet factory is 20 metres from the EU's edge.
The [commerce ministry] in Beijing suspended the October rare earth rules.
Officials of the Chinese [commerce ministry] met magnet users.
The [Ministry of Commerce] (MOFCOM) runs the licences.
[GAC] numbers show 2,660 tonnes of magnets left China in April.
[General license] holders may ship magnets for a year, China said.
Firms on China's [watch list] cannot buy rare earths.
An [embargo] on Chinese rare earth exports to Japan lasted two months in 2010.
Gallium was added to the [control list] of exports in 2023.
The ban covers [dual-use] exports to Japan's military, such as magnets.
The loan comes under the [DPA], Washington's wartime law, to make magnets.
A 0.1% threshold gives the rule its [extraterritorial] bite.
Separating the [heavies] outside China remains unproven, rare earth bankers say.
Arafura's Nolans would yield 4,440 tpa of NdPr and 470 tpa of SEG and other concentrate.
Capex per kg of [REO] capacity has doubled.
Europe imports all of its [CRMs] for magnets from China.
[Neo magnets] lose strength above 150C.
The [beach sands] of Odisha hold monazite.
Power chips of [GaN] need gallium.
[ITO] sputtering targets take two thirds of indium.
European [APT] stood at $610-640 per mtu.
Ionic clays differ: those of Goias are high in [Dy] and [Tb], those of Minas in [Nd] and [Pr].
Table 2. Recoveries (%): [Nd] 88, [Pr] 87, [Dy] 71, [Tb] 70
The plant in Johor will make [Nd]/[Pr] metal for Japan.
Motor designers have cut [Dy] content to 1%.
Every robot needs 2 kg of magnets, and so 40 g of [Dy].
European [Tb] metal was last heard at $3,600/kg.
Sellers hold back [Pr]; bids for [Nd] rose.
A surplus of [Ce] weighs on every Western project.
Nobody outside China separates [Sm] at scale.
France's Carester will separate [Dy], [Tb] and, later, [Sm] in Lacq.
China's licences cover [Sm], [Gd], [Tb], [Dy], [Lu], [Sc] and [Y].
Of the seven, yttrium bit first: coatings cannot do without [Y].
Scandium supply is opaque, and a new 15-tonne source of [Sc] would move the market.
Adding [Y] to magnesium makes it resist fire.
Polishing powders are mostly [Ce] oxide.
FCC catalysts take most of the world's [La].
The [Eu]-activated phosphor glows red.
[Yb] clocks lose a second in ten billion years, chemists and physicists say.
Contrast agents use [Gd] because it is magnetic.
Assays: 2.4% TREO over 30 m, [Nd]+[Pr] 21% of it
Scrap dealers in Tokyo pay more for [Ge] than ever.
Export permits for [Ga], [Ge] and [Sb] were frozen on 3 December.
Fiber-optic makers rely on [Ge]; germanium has quadrupled.
Solar glass needs [Sb]; antimony has trebled.
Mined [Sb] output in Tajikistan was 21,000 t.
The bismuth market is thin, and [Bi] at $40 a pound drew sellers.
First Solar uses [Te] from copper slimes.
The refinery will recover 45 tpa of [Te] and 20 tpa of [Bi].
Screens and chips take 900 t of [In] a year, two-thirds of it recycled.
Moly roasters paid more as [Mo] rose to $24/lb.
Ferrovanadium contains 80% [V].
Vanadium flow batteries hold tonnes of [V] in acid.
Primary [Mg] in Europe is gone.
Battery-grade [Mn] is made almost only in Guizhou.
Nickel laterites with 1.6% [Ni] are fed to furnaces in Sulawesi.
High-[Ni] cathodes need lithium hydroxide.
[Ni]/[Co] hydroxide from Indonesia goes to China.
Sales of [Co] hydroxide from Congo were halted for four months.
A [Li]/Fe/P cell needs no nickel.
Brines at 300 mg/l [Li] were once thought too poor.
The [U] grade at McArthur River is 16%.
Yellowcake buyers shun Russian [U].
Thorium reactors breed fuel from [Th].
The zircon holds 65% [Zr] and traces of [U] and [Th].
Porphyries in Chile grade 0.5% [Cu] with Au and [Mo].
The polymetallic vein: 412 g/t [Ag], 6% [Pb], 5% [Zn]
Wolframite at 0.3% [W] is worth mining at these prices.
Tungsten carbide tips contain 94% [W].
[Ta] and [Nb] are sieved from Rwandan gravel by hand.
Coltan's [Ta] ends in capacitors.
[Be]-copper springs last longest, beryllium's only US maker says.
Sintering [Ti] powder saves waste.
Hydrogen plants plate titanium, and [Ti] prices follow aircraft orders.
Price watch | [Tin] | $33,900 | +1.8%
[Tin] climbs to two-month high
Malaysia Smelting shipped 1,800 tonnes of [tin] from Penang.
Soldering chips uses up more [tin] than cans do.
The coast of Bangka is scarred by [tin] dredges.
Myanmar holds a fifth of known [tin].
Prices of copper, [tin] and aluminium all rose.
Alphamin lifts [tin] guidance
Bronze is copper and [tin].
China bought less [lead] and more zinc.
The exchange's [lead] stocks are at an 11-year high.
Refined [lead] is mostly made from old batteries.
A roof of [lead] was stolen from the church.
The EPA found [lead] in the soil of 40 gardens.
The paint had [lead] in it.
[Lead] and cadmium leak from solar waste.
South32's Cannington yields [silver], [lead] and zinc.
Industrial buyers now take half of all [silver].
The [silver] price touched $47.
Mexico mined 6,300 tonnes of [silver].
Coin dealers ran out of [silver].
Antimony comes as a by-product of gold and [silver].
Rare earth stocks fell: [MP] lost 6%, USA Rare Earth 8% and Energy Fuels 5%.
Citi cut [MP] to neutral after the magnet maker's shares tripled.
[MP] has stopped shipping rare earth concentrate to Shenghe.
Since the deal, [MP] has added $9bn in value and no rare earth mine.
[Neo] has the only NdFeB magnet plant in the Baltics.
Magnequench belongs to [Neo], whose rare earth powders go to Asia.
Its rivals are [VAC] and Proterial, both makers of magnets.
Private equity owns [VAC]; its magnets steer missiles.
[ASM] posted a loss as rare earth metal sales stalled in Korea.
The Korean Metals Plant run by [ASM] makes NdFeB alloy.
USA Rare Earth closed its purchase of [LCM], the British metal and alloy maker.
Thanks to a loan, [Vulcan] can order magnet presses.
[Rainbow] hopes to make magnet rare earths from waste gypsum by 2028.
Shares in [Meteoric] doubled on hopes for Brazil's rare earths.
[ETM] lost in the Greenland rare earth arbitration.
Cobalt hydroxide payables rose, according to [Benchmark].
Analysts with [Adamas] see magnet shortages.
Magnet exports halved, [SMM] calculated.
The mill at [Mountain Pass] ran at record rates, with NdPr up 50%.
Protests in [Kachin] closed 300 rare earth pits.
A magnet plant in [Narva], Estonia, opened.
Lynas has built a rare earth cracking plant in [Kalgoorlie].
China's [Ministry of Commerce] says magnet licences are granted in time.
In Beijing, the [commerce ministry] blamed Washington for the rare earth rules.
A [watch list] of Chinese making bars arms firms from magnets.
Licences are needed since gallium and germanium joined Beijing's [control list].
The antimony [embargo] on exports to the US, imposed in December 2024, was paused.
[General licenses] for rare earths were given to three magnet makers in China.
Gallium has [dual-use] status under China's export rules.
Trump invoked the [DPA] over minerals.
Analysts call the rare earth rules' [extraterritorial] scope unprecedented.
[Heavies] are under 3% of the [Mountain Pass] ore but most of rare earth profits.
Mount Weld's reserves grade 6.4% [REO].
The EU act wants [CRMs] mined at home.
Wind turbines hold 600 kg of [neo magnets] each.
Kerala's [beach sands] are rich in monazite and thorium.
The charger's [GaN] chip is the size of a nail.
[ITO] demand took 60% of indium.
[APT] is made from wolframite, and China cut tungsten quotas.
The concentrate carries a premium for its [Tb] and [Dy].
By value, [Nd] and [Pr] are 91% of the Nolans basket.
Chinese traders quoted [Dy] at 1,610 yuan a kilo, and [Tb] at 6,900.
Imports of [Y] fell by 92% as yttrium licences stalled.
The UK's only stock of [Sm] sits in a warehouse in Kent.
A new solvent splits [Nd] from [Pr] in one pass.
Reserves in the tailings: 31 kt [La], 58 kt [Ce], 19 kt [Nd].
Dopants such as [Er], [Yb] and [Tm] set a fibre laser's colour.
Quotes fob China, $/kg: [Ce] 1.60; [La] 0.70; [Nd] 88; [Gd] 31
[Nd] rich fractions go to Korea, according to the miner's quarterly report.
Atoms of [Ho] store a bit each, IBM chemists found.
High-capacity hydrides are alloys of [La] and [Ni].
The superconductor is a hydride of [Y] under pressure; yttrium is cheap.
With [Ga] exports down 40%, gallium in Rotterdam has doubled.
Russia makes its own [Ge] for lenses.
Perpetua says Stibnite holds 148m pounds of [Sb].
US Antimony buys [Sb] ore in Bolivia.
Indium corp buys [In] scrap from Japan's panel makers.
The bronze contained 11% [Sn] and 3% [Pb].
Stainless scrap is priced on its [Ni] and Cr.
The [Co] units in recycled black mass were paid at 60%.
Payables for [Li] in black mass turned positive.
Drilling hit 88 m at 1.1% [Cu], incl. 12 m at 4.2% [Cu] and 31 g/t [Ag].
The deposit's [Mo] credits cut costs to $1.20 a pound of copper.
[Zn] treatment charges fell below zero as smelters outbid each other.
[Pb]-[Zn]-[Ag] veins run for two kilometres.
A [Ti]-6Al-4[V] powder for aircraft parts is atomised in Ohio from titanium scrap.
Stocks of [V] in Rotterdam are low, vanadium traders say.
Nuclear utilities contracted 160m lb of [U] last year, and uranium rose.
Monazite's [Th] is stored in drums.
Ferro-[Nb] goes into pipeline steel.
Hafnium-free [Zr] clads fuel rods.
The [Mg] market is oversupplied.
China halted [Te], [Bi] and [Mo] exports pending licences.
[W] powder prices rose on short supply of concentrate.
Tungsten mines in Vietnam sell [W] to Germany.
[Tin] jumps 3% after quake in Myanmar
Tungsten, [tin] and tantalum are called the 3T minerals.
The island lives off [tin].
Two-thirds of [tin] comes from three countries.
PT Timah's [tin] sales fell by half.
[Tin]'s price curve is in backwardation.
Brussels counts neither [tin] nor zinc as critical.
Electronics swallow more [tin] each year.
[Lead] futures in Shanghai settled at 17,100 yuan.
Secondary smelters supply most of India's [lead].
Zinc and [lead] premiums in the US rose.
Its mines hold zinc, [lead] and germanium.
Air near the plant held too much [lead].
Chicago will replace 400,000 [lead] pipes.
A kilo of [lead] costs about $2.
[Silver] beats gold this year, up 70%
[Silver] lease rates spiked in London.
Demand for [silver] from panel makers fell.
The mint stopped selling [silver] coins.
Peru's output of [silver] and zinc dropped.
Physical [silver] was flown from New York.
JPMorgan holds 40% of Comex [silver].
[MP] will get $110 a kilo for NdPr whatever the market says.
Apple paid [MP] $200m up front for magnets.
At [MP], heavy separation of rare earths begins in 2026.
Shenghe, once [MP]'s only customer, lost its rare earth feed.
[Neo]'s magnet sales to carmakers start in 2026.
The Toronto company [Neo] runs the EU's only rare earth separation line, at Sillamae.
[Neo], Solvay and Carester are Europe's rare earth hopes.
Germany's [VAC] won a contract for Pentagon magnets.
GM turned to [VAC] for magnets made in America.
[ASM] hopes Dubbo will supply dysprosium and terbium by 2028.
Noveon buys alloy from [ASM] for its Texas magnets.
[LCM] ships neodymium metal to magnet makers in Germany.
Pentagon-backed [Vulcan] has picked Benson for its magnet plant.
Lynas is worth ten times [Rainbow], the rare earth minnow.
[Meteoric] and Aclara race to be Brazil's next rare earth mine.
[ETM]'s Kvanefjeld holds uranium as well as rare earths.
[Benchmark] reckons that 60% of graphite demand will be for batteries.
The price reporter [SMM] put dysprosium oxide at 1,630 yuan.
[Adamas], a consultancy, sees an NdFeB deficit.
[Mountain Pass] has 1.9m tonnes of rare earth reserves.
[Kalgoorlie] started making rare earth carbonate in 2024.
Troops retook a rare earth hub in [Kachin].
The magnet plant at [Narva] employs 80.
[La Rochelle] could separate 4,000 t of rare earths a year.
A [Ministry of Commerce] spokesman in Beijing defended the rare earth rules.
The [commerce ministry] said Chinese magnet exports to civilian users would be approved.
[GAC] figures put rare earth exports at 4,000 t.
Exporters wait for a [general license] from Beijing.
China put 16 US firms on its [control list] for [dual-use] exports.
The one-year pause covers the [embargo] on gallium exports.
Sensitive dual-use goods such as germanium need licences.
The US used the [DPA] to buy a stake in a gallium refiner.
The [extraterritorial] rule on Chinese rare earths was paused for a year.
[Price support] helped the NdPr project get loans.
Japan holds [strategic reserves] of 34 rare metals, cobalt among them.
Half of Lynas's [heavies] will come from a new circuit in Malaysia.
Brazil could mine 25,000 t of [REO] by 2030.
German firms hold few stocks of [CRMs] such as magnesium.
Speakers and drones use [neo magnets].
[GaN] wafers need high-purity gallium.
[ITO] scrap is a big source of indium.
China's tungsten curbs sent [APT] to a record.
`;
