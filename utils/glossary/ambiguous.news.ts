/** Sentences of our own in the constructions of published news, science, trade, sport and recipes; forms that are meant as terms stand in square brackets. */
export const NEWS = `
LME CASH SETTLEMENT, USD/T: COPPER 9,412, [LEAD] 1,944, ZINC 2,731, [TIN] 31,950
[LEAD] PLUMMETS TO WEAKEST SINCE MARCH IN BROAD METALS ROUT
Few metals moved before lunch, while both [lead] and [tin] futures put on 2% after it.
[Lead]'s three-month price did best of all, up 0.9% and near a ten-week peak.
Alone among them was three-month [lead], which touched a peak at noon and gave it up by dusk.
"[Lead] has limped along all spring because sheds are full," said a broker in London.
Zinc went the way of its sister metal [lead] and lost 60 cents a pound.
[Tin] also added a little, to end the month near $34,000.
In industrial metals, [tin] was the outlier with a rise of 4%.
Cash [tin] traded at a premium of $210 to the three-month contract.
Warehouse data showed 4,300 tonnes of [tin] in store, the least since 2023.
The broker likes copper and [tin] but is wary of [lead].
Mine strikes in Peru sent zinc, [silver] and [lead] sharply higher on Thursday.
Base metals: [Tin] the star of a dull week
Scratch a dull grey pipe with a coin; if it shines, it may be [lead].
Homes built before 1978 often have [lead]-based paint on doors and windows.
Sanding old paint can fill a room with [lead] dust.
No amount of [lead] in an infant's blood is harmless, a paediatrician warned.
Let the tap run for a minute, since water standing overnight picks up [lead] from older plumbing.
Imported pottery should be tested for [lead] before food is served on it.
Soil near the motorway still holds the [lead] that petrol once gave off.
Curious toddlers swallow flakes of paint, and with them [lead].
The city found high [lead] in 14 school fountains.
The stained glass is held together by strips of [lead].
Roman aqueducts fed pipes of [lead], and some blame the empire's fall on it.
Anglers must use weights made without [lead].
Radiographers stand behind a [lead] apron.
A bluebird house with a tin roof hung from the maple.
[Silver] kills bacteria, which is why hospitals weave it into dressings.
Investors can hold gold or [silver] as coins, bars or units of a fund.
The gold-to-[silver] ratio stood at 84, well above its long-run average.
Ounce for ounce, [silver] has beaten gold this year.
Pre-1965 dimes are 90% [silver] and 10% copper.
A necklace of sterling [silver] was found in the grave.
Photographic film was once the largest user of [silver].
Spain's galleons carried [silver] from Potosí to Seville.
The paste on a solar cell is mostly [silver].
The dealers' premium over spot [silver] has narrowed to $2.
The Swede won silver in his last Games after three titles in a row.
A German skater took the silver, and a Briton the bronze.
The ice dancers left with four gold and three silver medals.
Silver: the Chinese pair, by two tenths of a point
Pairs | Gold | Germany | Silver | China | Bronze | Canada
The relay team settled for silver behind the Dutch.
Great Britain's tally of two golds, five silvers and a bronze was its best.
They celebrate their silver wedding in June.
His silver tongue got him out of trouble again.
The silver screen's brightest star has died at 91.
A silver Toyota was seen leaving the scene.
Silver Street was closed to traffic after a burst main.
Wrap the fish in silver foil and bake for 20 minutes.
The Silver Ferns beat Australia by a goal in Auckland.
Surfers on the Amazon's tidal bore call it a silver wall of water.
Grease a 12-hole muffin tin and heat the oven to 190C.
Pour the batter into a lined loaf tin and smooth the top.
Drain a tin of chickpeas and rinse them under cold water.
Leave the cake in its tin to cool before turning it out.
Turn the tins round halfway through baking.
The troops lived on tinned beef and biscuits from a tin.
He rattled a collecting tin outside the station.
The cat on a hot tin roof would have coped better than England's batsmen.
Tin Machine was David Bowie's band before he went solo again.
Tintin and Snowy return in a new edition.
Their tenth, or tin, anniversary fell during lockdown.
The tin god of the local council has resigned.
Heavy metal pioneers Black Sabbath lost their lead guitarist for the tour.
The lead singer leapt into the crowd as the band struck up.
She takes the lead in a West End revival of Evita.
Verstappen built a lead of nine seconds before the safety car came out.
The Yankees carried a 4-2 lead into the ninth inning.
With ten minutes left, Leinster held a slender lead.
Labour's poll lead has shrunk to two points.
Scotland Yard is following several leads.
The estate agent pays for every lead it receives from the website.
Sales leads came in faster than the team could call them.
Lead, follow or get out of the way, the poster said.
Lead with your strengths, the career coach advises.
The paper's lead story was about the mayor's expenses.
The lead judge said the appeal had no merit.
Please keep dogs on a lead near the sheep.
An electrician replaced the lead to the kettle.
A lead pencil contains no metal at all but graphite.
Curling teams send out the lead first.
The U.S. lead negotiator flew home early.
The path leads to a waterfall; lead walkers wear yellow vests.
The trainee, led by example, now wants to lead others.
Poor diet can lead to low iron.
Lead times on transformers have stretched to three years.
The hole cut 1.6% [Cu], 0.4% [Zn], 11 g/t [Ag] and 0.3 g/t Au over six metres.
Past output from the lens was 3 Mt @ 1.4% [Cu], 7.2% [Zn] and 60 g/t [Ag].
9m at 1.2% copper and 40 grams per tonne [silver] from 51m
22m at 0.6% CuEq (0.3% [Cu], 0.2g/t Au, 4g/t [Ag]) from 87m
Channel samples graded up to 27% [Pb] with 900 g/t [Ag] in galena.
Arsenic ([As]) and antimony ([Sb]) run high in the flotation concentrate.
A second lens, open at depth, carries [Ni], [Cu] and platinum-group metals.
The resource contains 31 Mlb of [U] at a grade of 0.08%.
Grab samples assayed 1.4% [Mo] and 0.3% [W].
Spodumene concentrate with 6% Li2O sells by its [Li] content.
Rock chips: 3.1% [Sn], 0.9% [W], anomalous [In]
Erbium ions sit in the glass of the fibre; light at 980 nm lifts [Er] to a higher state.
Energy passes from [Yb] to [Er] in the co-doped crystal, the authors write.
Glass codoped with [Er] and [Ho] glows at 2.7 micrometres.
[Nd]:YAG lasers cut and weld car bodies.
The [Tm]-[Ho] laser was pumped by a diode.
[Pr] gives the crystal its green tint, and [Nd] its violet.
Emission lines of [Eu] and [Tb] make the red and green of the banknote's security ink.
The trivalent ions shrink steadily from [La] to [Lu], which chemists call the lanthanide contraction.
Light REE | [La] [Ce] [Nd] [Sm] | Heavy REE | [Tb] [Dy] [Ho] [Er] [Tm] [Yb] [Lu]
Atomic number 62, symbol [Sm], samarium was found in 1879.
Holmium (symbol [Ho]) has the strongest magnetic moment of any element.
Dysprosium, [Dy], takes its name from the Greek for hard to get.
Elements 57 (lanthanum, [La]) to 71 (lutetium, [Lu]) make up the series.
Contents of [Sc] in bauxite residue reach 120 ppm.
Sintered magnets hold about 29% [Nd], 1% [Dy] and 1% B
Lattice constants fall as [Y] replaces [La] in the oxide.
Bonded Sm-Co parts are used where it is hot.
Er, what was the question again?
The word "er" marks hesitation, linguists say; Er is also a god in Plato.
Er ist nicht da is German for he is not there.
Welcome to the ER, where Dr Pr Nair works nights.
Prof. Pr. Durand of the Paris hospital backed the vaccine.
Puerto Rico (PR) and Guam voted; Pr was the old code.
The PR agency sent out a Pr pack by mistake.
Choose En, Fr, De or La for Latin in the language menu.
La Scala opens its season with Verdi on 7 December.
Los Angeles native Ce Ce Peniston sang the anthem.
Ce week-end, Paris est une fête, read the poster in La Défense.
Fargo, Nd., was once written so; ND came later.
Baton Rouge, La. (AP): a tornado tore the roof off a school.
Savannah, Ga., hosts the regatta next week.
St. Paul, Mn., and Augusta, Me., swore in new mayors.
Mo. lawmakers passed a budget at dawn.
Pm Modi flew home early, a hurried aide wrote.
The train leaves at 6 Pm sharp, the leaflet says.
Li Na won in Paris in 2011.
Li, 29, broke serve twice and took the set.
Chen Ning and Lu Han star in the series, and Lu sings its title song.
Ho's second novel is longer than her first.
Ni Kadek teaches dance in Ubud.
Premier Li Keqiang visited Brussels; Li met the king.
The dish, called Ga in Vietnamese, is chicken.
Mo Farah lost his last race; Mo waved to the crowd.
Te Anau, on the South Island, has a glow-worm cave.
Ti Leaf Productions staged the luau.
Si, se puede was the union's cry.
In Memoriam, Be Here Now and As You Like It were on the shelf.
As a boy he sang in the choir. In winter it toured.
Be prepared, the scouts say.
Co. Kerry beat Co. Mayo by a point.
Marks & Co, of Charing Cross Road, sold books.
George W. Bush paints portraits.
W, the hotel chain, will open in Porto.
Joe W and Anna V were witnesses; U was not named.
Figure V shows the U-bend, figure W the trap.
The answer is Y, not X.
Section V of the treaty covers fishing.
He drives a Volvo V 60 and she a Kia EV6.
The jersey was marked U 17.
Nb: the shop is shut on Mondays.
Cu on Friday, she texted.
She studied Th.D. papers on Aquinas.
[Zn], [Sn], [Pb]: the puzzle's answers are symbols the chemist had to guess.
Sn 1987A was the brightest supernova in centuries.
The Sb in the score stands for a sharp B.
An Ag teacher from Iowa won the prize.
Mg Road in Bengaluru is jammed by nine.
The vaccine dose is 5 Mg, the label wrongly says.
A 1 Tb drive costs $60.
Patients with Tb were isolated.
The Dy chief minister cut the ribbon.
VAC, the visitors' advice centre, opens at nine.
[VAC] is grateful that the Pentagon pays for its magnet presses, an executive said.
[Neo magnets]? "[Neo]'s volumes were hit by weak auto demand," said the chief executive of the rare earth group.
[Neo] pushes into mining to feed its rare earth works
With separation in Sillamäe and magnets in [Narva], [Neo] spans the rare earth chain.
Slide in rare earth prices hurts [MP] as sales shrink by half
"Today changes everything for [MP]," said the magnet maker's founder.
Neo-noir thrillers are back in fashion.
The hobbit film and the Neo trilogy were shot by the same man.
MP slams minister over potholes
The MP's aide quit after a drunken night in the Commons bar.
Asked about rare earths, the MP for Truro said the mine would bring jobs.
She has a 64 MP camera and 8 GB of memory.
Vulcan, Alberta, has a statue of the Enterprise.
[Vulcan] broke ground on its magnet campus in North Carolina.
The meteoric rise of the teenage striker goes on.
Rainbow nation or not, South Africa's coalition is fraying.
Rainbow Rowell's novel tops the list.
Forge Valley school took part; the FORGE scheme trains welders.
Benchmark yields fell after the auction.
Benchmark your mortgage against the market.
The dollar index was flat; Benchmark Brent lost 1%.
The rules list [dual-use] strategic minerals, which need a licence.
What stands on the new [control list] is of [dual-use] nature, a spokesperson for the [Ministry of Commerce] in Beijing said.
Buyers that stand on the [watch list] cannot hope for a Chinese licence for rare earth goods.
China's [Ministry of Commerce] opened a hotline to report smuggled antimony.
Foreign firms must get a licence from Beijing's [commerce ministry] before they ship goods made with its rare earths.
Turkey's commerce ministry halted trade with Israel.
The Commerce Ministry in Delhi published export data for May.
UNESCO put the reef on a watch list.
Fitch put the lender on watchlist for a downgrade.
The film is streaming; add it to your watchlist.
Kalgoorlie has a lookout over its gold pit and a two-up school.
Flights to Kiruna carry tourists to the ice hotel.
Two lorries queued at the bridge in Narva.
La Rochelle's towers guard the old harbour.
[Narva]'s new plant will ship rare earth magnets to carmakers.
The army shelled a village in Kachin state.
We hiked over a mountain pass to the hut.
The resort of Mountain Pass has 30 lifts.
Round Top, Texas, holds an antiques fair twice a year.
REM sleep fills a fifth of the night.
R.E.M.'s and REM's spelling vexed fans.
The FDA granted fast-track approval to an eye drug.
Saudi Arabia broke the oil embargo in 1974.
Congress voted to fill the strategic reserve with crude.
[Mineral resources] at the copper project grew 40%.
The state's department of mineral resources logged a quake.
"Our forebears had gold and [silver], then [tin], [lead], copper and iron," the minister told peers.
Aim for the stars, the hon. Member said, and he intends to take the lead this evening.
Question from the MP for Moore: how will the government widen its critical minerals supply?
Lead MP: Chris Macdonald. Debate type: general
Other MPs spoke of tungsten in Devon and titanium in Swansea.
This government stepped up to lead on critical minerals, the resources minister told the House.
Children in the Zambian town still play on ground with harmful concentrations of [lead].
Rich veins of [lead] drew settlers, and the smelter ran for a lifetime.
What the works left behind holds raised levels of [lead].
Tailings blown by the wind carry arsenic and [lead] into back yards.
[Zn] and [Pb] smelters release cadmium to the air, a review found.
Mining of [Cu], [Pb] and [Zn] does the most damage to soils.
Doctors offered blood [lead] screening to every infant in Broken Hill.
The neurotoxin in question, [lead], passes through the placenta.
More [lead] now comes out of old batteries than out of the ground.
Recycling [lead] is an old trade that asks for little more than heat.
Each car battery holds about eight kilos of [lead].
Soft [lead] bullion is tapped from the furnace.
[Lead] sheathing of old telephone cables is stripped and sold.
Solder, an alloy of [tin], comes off old circuit boards.
Spent batteries are a cheap source of [lead] for backyard smelters.
[Lead] enjoys a second life more often than any other metal.
Architects still specify [lead] for church roofs.
Used [lead] acid batteries go to landfill in poor countries.
Scrap [lead] fetches more in winter, when batteries fail.
The workers cast [lead] into ingots by hand.
Four small towns of the periodic table: yttrium ([Y]), erbium ([Er]), terbium ([Tb]) and ytterbium ([Yb]) come from one Swedish village.
Holmium ([Ho]) is named after Stockholm, and thulium ([Tm]) after Thule.
What is the symbol of tungsten? [W], from wolfram.
A pub quiz asked which element has the symbol [Sb]; few knew antimony.
Element | Symbol | Number: Gallium | [Ga] | 31; Germanium | [Ge] | 32
European minor metals: [Ge] prices climb for a sixth week
Antimony ingot moved up; [Bi] held at $5.10-5.60/lb in Rotterdam.
Offers of [Te] from China went up, dealers in minor metals said.
Rare Earths From Béarn: [LCM] Invests €90m in Alloy Works
[LCM] intends to build near Carester's rare earth plant in Lacq.
California's [MP] has stopped its rare earth shipments to China.
The government's first equity stake, in [MP], made it the biggest holder of the rare earth firm.
Title III of the Defense Production Act ([DPA]) allows grants and loans.
[DPA] funding goes mostly to rare earth and battery plants.
The president used the [DPA] again, this time for antimony.
The awards came under authorities of the [DPA], which dates from 1950 and now covers critical minerals.
The DPA settlement spares the bank a trial.
A DPA is a deferred prosecution agreement, the Serious Fraud Office says.
[Silver] is ready to catch up, a strategist says, and not gold.
[Silver] has made holders 40% richer since New Year, gold 9%.
"Twice we saw [silver] stage such a comeback," the bank wrote of the precious metals.
There is still time to buy [silver], the weekly argues.
Unlike gold, [silver] is used up: factories take most of it.
Two ounces in three of [silver] come along with zinc, [lead] and copper.
[Silver] Outperforming Gold as Panel Makers Stock Up
The [silver]/gold spread reached 90.
The white metal followed gold higher, with [silver] last up 0.8%.
Bulls argue that [silver] at $32 is cheap.
[Silver] bugs filled the hall in Las Vegas.
Bank vaults in London hold 24,000 tonnes of [silver].
Coercivity rises when [Tb] diffuses along the grain boundaries of the magnet.
The magnets got a skin of [Tb] and [Ga] and went into the oven.
[Dy]-free magnets with [Nd] and [Cu] at the boundaries kept their strength.
Additions of [Ga] and [Zr] made the powders anisotropic, the study of magnets says.
[Pr]-based powders were made with hydrogen.
The share of [La] and [Ce] in the strip was raised from 0.1 to 0.5.
Replacing a tenth of the [Nd] by [Ce] saves money, magnet makers find.
Alloys of [Sm] with iron and nitrogen need no cobalt.
Thermal demagnetisation is cured by a little [Dy], engineers of motors say.
Emission from [Er] at 1.5 micrometres falls in fibre's clearest band.
Researchers measured energy transfer between [Pr] and [Er] in fluoride glass.
Up-conversion phosphors pair [Yb] with [Tm] for blue light.
The [Ho]:YAG laser is the urologist's tool.
Lutetium-177 is made by irradiating [Yb] targets.
A [Ce]:LYSO crystal lights up when a gamma ray hits.
In La Liga, Real Sociedad drew again.
La Monte Young, the composer, lives in a loft.
"La, la, la," sang the crowd.
Viva La Vida was Coldplay's first number one.
Shreveport, La., police arrested two.
Er, sorry, wrong number.
Er Shi was the second emperor of Qin.
Pr. Marie Dubois heads the clinic in Lille.
Pr 23:7 is a verse of Proverbs.
Pr, the radio call sign, crackled again.
Dr Y. Ho presented the plan; Ho said it would cost $2m.
Ho, ho, ho, the shopping centre's Santa bellowed.
Ho Chi Minh Trail veterans met in Hanoi.
Te quiero, she wrote, and Te amo.
Te Pāti Māori won six seats.
Judge Yb Lim fined the firm.
Tm Krishna sang Carnatic songs for three hours.
Ta, mate, said the cabbie.
Ta Mok, the butcher, died in jail.
Mo Yan won the Nobel prize; Mo lives in Beijing.
Mo. Gov. Mike Parson signed the bill.
Ms Mo and Mr Ni run a bakery.
St. Louis, Mo. (AP)
Si and Am are the Siamese cats.
Si Woo Kim shot a 65 at Sawgrass.
Ni una menos, read the placards.
Sly Stone's Li'l sister sang; Li Wenliang warned his colleagues.
Li was born in Chongqing and moved to Vancouver aged nine.
According to Li, sales of tea doubled.
Ti Tree Bay is a surf break; Ti plants line the path.
Be that as it may, the show goes on.
Be My Baby topped the charts in 1963.
In Bruges is a black comedy; In the Heights a musical.
In 1969 men walked on the moon.
As Tears Go By was written by Jagger.
Co Down and Co Antrim share a border.
The Pru & Co stall sells jam.
Co-op shops will open on Sundays.
Johnson & Johnson; Ford Motor Co; Coca-Cola Co: the day's movers
Ga Rei is a manga; a Ga-speaking trader from Accra translated.
The Ga people of Accra celebrate Homowo.
The Twi and Ga languages are spoken in Ghana.
Th 9 Aug: market day
W. H. Auden wrote it in 1939.
Team W beat team V in the quiz, and team U came last.
X, Y and Z axes are drawn in red.
U is for umbrella, V for violin.
Route U turns left at the mill.
The letter Y is a vowel here.
U of M researchers found a new frog.
Sc Heerenveen play Ajax on Sunday.
Sm Supermalls opened its 80th centre in Manila.
Eu sou brasileiro, the striker posted.
Lu, 34, runs a noodle shop; Mrs Lu helps.
Lu biscuits are made in Nantes.
Mg Cars launched a new roadster.
Ag Insurance, Belgium's largest, raised fees.
The state Ag fair opens on Friday.
Sn, short for Saturday Night, was its nickname.
V 1.2 of the app fixes a crash.
[GaN] is an abbreviation in the phone charger's name: a [GaN] charger is smaller.
Chargers with [GaN] run cool.
The GANs of Silicon Valley make pictures; GAN is another thing.
The mall near Kalgoorlie was flooded.
Kalgoorlie police seized a kilo of drugs.
The rare earth plant in [Kalgoorlie] will get its own gas turbine.
Kiruna church was named Sweden's most beautiful building.
LKAB's Per Geijer, north of [Kiruna], holds rare earths and phosphorus.
A Kachin baptist choir sang in Yangon.
Trucks from [Kachin] cross to Tengchong with rare earth oxalate.
La Rochelle's aquarium drew a million visitors.
Only Solvay in [La Rochelle] separates all rare earths in Europe.
The [Narva] magnet factory got 14.5m euros from the EU's just transition fund.
The Narva football club was relegated.
A Round Top gallery sells quilts.
Texas Mineral Resources hopes to dig heavy rare earths at [Round Top].
The bus crossed the mountain pass in fog.
Deer at the mountain pass caused a crash.
[Mountain Pass] closed in 2002 after a pipe spilt waste; rare earths then came from China.
Vulcan is the Roman name of Hephaestus.
Star Trek's Vulcan salute was Nimoy's idea.
Vulcan Inc, Paul Allen's firm, sold the yacht.
[Vulcan]'s magnets will contain recycled neodymium.
ReElement will sell oxides to [Vulcan], which plans 10,000 tonnes of magnets a year.
Rainbow flags flew over city hall.
A double rainbow formed above the dam.
The Rainbow Bridge links Canada and the US at Niagara.
Shares in [Rainbow] rose 5% after its rare earth pilot plant ran.
His rise from busker to star was meteoric.
Meteoric dust settles on polar ice.
Brazil gave [Meteoric] a licence for its rare earth clays.
Neo-soul singer Erykah Badu headlines.
Neo won an Oscar for effects? No, that was The Matrix.
Gran Turismo Neo is out in May.
[Neo] doubles down on magnets made in Europe with rare earths from Estonia.
"Europe needs homegrown magnets," said the chief executive of [Neo].
[VAC] Group signed a contract with the US Army on rare earth magnets.
A [VAC] spokesperson asked for tax credits for rare earth magnets.
VAC 15 stands for the visa centre's window.
The VAC Lagonda rally is for vintage cars.
ASM hopes to list; ASM is an agency for sports managers.
[ASM] shipped NdFeB alloy from Korea to its American customers.
ETM is a Euro-Tunnel magazine.
Greenland's refusal cost [ETM] its rare earth project, the company says.
Adamas University is near Kolkata.
Adamas was the name of the ship.
NdFeB demand will outgrow supply, [Adamas] says.
Benchmark, a Silicon Valley venture firm, backed Uber.
Benchmark your salary here.
[Benchmark] cut its lithium forecast for the third time this year.
Graphite prices fell 4% last month, [Benchmark] said.
SMM 101: social media for beginners
Cobalt sulphate was flat, [SMM] reported.
Prices ([SMM], excluding VAT): dysprosium oxide 1,620 yuan/kg
MP3s are back, says one MP.
The MP was seen on her phone in the chamber.
MPs to vote on assisted dying
[MP] will build a second magnet plant, called 10X, in Texas.
MP Pension funds rose; so did rare earths.
Critical Metals, a thrash festival, sold out.
[Critical Metals] drilled Tanbreez, its rare earth project in Greenland.
Supplies of [critical metals] such as gallium worry the army.
The EU's list of [CRMs] now includes copper.
The CRMs used by estate agents leak data.
REM's first album was Murmur.
[REM] mining in Myanmar poisons rivers, activists say of the rare earth boom.
Heavies guarded the nightclub's door.
China's hold on the [heavies], dysprosium and terbium, is all but total.
Stock heavies dragged the index lower.
Output in [REO] terms was 2,600 tonnes, Lynas said.
REO is also a town in Zambia.
The blades of drones hold [neo magnets] no larger than a coin.
Scandia, Minnesota, has a heritage museum.
Adding [scandia] to zirconia raises its conductivity.
The beach sands were groomed at dawn.
Ilmenite from [beach sands] feeds the pigment plant.
Exporters must prove that gallium is not for dual-use products, China says.
A dual-use hall hosts weddings and trade fairs.
Brussels tightened rules on [dual-use] technology exports to Russia.
Japan said China's [embargo] on rare earth exports broke WTO rules.
The embargo on the news was lifted at 9 a.m.
The arms embargo on South Sudan was renewed.
Stocks to put on your watchlist this week: MP Materials, Lynas.
Beijing put twenty Japanese firms on a [watch list] for exports of rare earths.
The hawk is on the state's watch list.
Taiwan added Huawei to its export control list.
The pest control list names 14 sprays.
The [commerce ministry] said China had approved exports of magnets.
Ghana's Ministry of Commerce raised fees.
The [Ministry of Commerce] of China opened a probe into US chips.
[GAC] data show that China's antimony exports fell by 57%.
GAC and BYD cut car prices.
The extraterritorial processing of migrants was ruled illegal.
China's rule on magnets is [extraterritorial], trade lawyers say of the export controls.
The [strategic reserve] of rare earths in Japan lasts 60 days.
India's strategic petroleum reserve is half full.
A maple syrup strategic reserve was robbed in Quebec.
An EU [price support] for lithium refiners was floated.
The regulator's fast-track approval of the drug was faulted.
China offered [fast-track approval] of rare earth exports to European firms.
The [mineral resources] of Greenland tempt Washington.
Forge of Empires is a computer game.
Washington launched [FORGE] with 54 partners to trade critical minerals at set prices.
Beat the egg in a tin cup.
A tin whistle carries the tune.
The [tin] trade built Penang.
Cassiterite is the chief ore of [tin].
[Tin] is used to coat steel cans.
Alphamin's Bisie produced 17,000 tonnes of contained [tin].
Tin hats on, the party whip told colleagues.
Bolivia nationalised its [tin] barons in 1952.
[Tin] soars as Wa State keeps mines shut
Tin Pei Ling, a former lawmaker, joined the start-up.
Canned soup: one tin serves two.
Nobody wants to lead a divided party.
The lead in the polls has gone.
The [lead] in the pipes must go, residents say: it poisons them.
Water firms must take the lead in cleaning rivers.
[Lead] bars shield the isotope store.
Skarns of this belt carry [W], [Sn] and [Mo]; those farther out carry [Pb]-[Zn].
Minor [Ag], [Bi] and [In] sit in the sulphides of the outer zone.
The granite is enriched in [U] and [Th] and in light rare earths.
[Sn] and [W] veins cut the granite's roof.
The laterite caps hold 1.2% [Ni] and traces of [Sc].
Porphyry [Cu] deposits ring the Pacific.
Carbonatites are the chief hosts of [Nb].
Phosphate nodules on the seabed are rich in [Y] and other rare earths.
[Te] anomalies point to gold at depth, the geologists write of the ore.
Bauxite supplies all of the world's primary [Ga].
An Assyrian merchant's letter prices [tin] in shekels of [silver].
Bronze takes one part of [tin] to nine of copper.
St Piran is the patron saint of [tin] miners.
The wreck off Haifa held Cornish [tin].
Phoenicians sailed for [tin], legend has it.
A little [tin] hardens copper into bronze.
Blocks of [tin] stamped with a lamb were shipped from Falmouth.
Pewter was once [tin] and [lead]; today it is mostly [tin] and antimony.
Monks on the moor grew rich from [lead].
Pigs of [lead] bear the emperor's name.
The Derbyshire hills are pocked with old [lead] workings.
Athens paid for its fleet with [silver] from Laurion.
A flood of New World [silver] drove up prices in Seville.
Mints clipped the [silver] content of the dirham.
Thieves stripped the [lead] from the chapel roof.
Coffins were lined with [lead].
Half of the baby cereals held [lead], cadmium or arsenic.
Two chocolate bars in three had worrying amounts of [lead].
"[Lead] has no business in baby food," the scientist said.
No level of exposure to [lead] is safe for an infant.
The recall covers applesauce pouches tainted with [lead].
Cinnamon was the source of the [lead], inspectors concluded.
Turmeric dyed with [lead] chromate turned up in Dhaka's markets.
Pregnant women should avoid game shot with [lead].
Condors die of [lead] poisoning after eating carcasses.
[Lead] in petrol was banned in Britain in 2000.
Algeria was the last country to sell petrol with [lead].
Crystal decanters leach [lead] into port.
She was tested for [lead] at 12 months.
Rain that stands on old roofs dissolves [lead].
Electricians' solder is now free of [lead].
The flashing is [lead], said the roofer.
[Silver]: US$33.40 (+0.22%)
[Tin] (3mth): US$29,350/t (-1.1%)
Nickel (3mth) US$15,600/t, [Lead] (3mth) US$1,980/t
Gold steady, [silver] at a week's low, and copper off half a percent
Platinum and [silver] tracked bullion higher.
Traders sold [silver] to meet margin calls.
[Silver] touched $38 and came back.
[Silver]: the devil's metal is back
The Hunt brothers cornered [silver] in 1980.
What moves [silver]? Real rates and solar panels.
Mexico's miners dig up a quarter of the world's [silver].
The lead-out man peeled off with 200 metres to go.
His lead-out train fell apart on the last climb.
Sprinters need a good lead out.
She holds a one-shot lead going into Sunday.
McIlroy's lead was cut to two by a double bogey.
The Kenyans share the lead with a lap to go.
City are nine points in the lead at the top of the table.
The lead runner missed a turn.
With a lead of 12 lengths, Oxford could ease off.
"We never lead from the front," joked the coach.
Lead changes: 14. Times tied: 9.
Lead scorer Ahn limped off.
Kerr came off the bench to give Chelsea the lead.
Take silver polish to the candlesticks.
Team silver went to Japan's gymnasts.
Silver for Kerr in the 1,500 metres as Wightman misses out
Her gold and two silvers in Rome made her a star.
They had to settle for silver.
It was silver again for the British eight.
He painted the gate silver.
She wore silver and her sister gold.
The silver-backed gorilla beat his chest.
A silver dawn rose over the loch.
Silver Dollar City reopens in March.
The Silver Surfer returns in July.
Long John Silver's parrot gets the best lines.
Silver Line trains run every 12 minutes.
Clouds of silver smoke hid the stage.
Spencer Silver invented the weak glue of sticky notes.
The Silver Age of comics began in 1956.
A tin of shortbread makes a fine gift.
Rin Tin Tin's grave lies near Paris.
Cook in batches in a 20cm tin.
Line the tin with foil.
Turn the bread out of its tin.
Butter the tins and dust them with flour.
Two tins of tomatoes, chopped
The cake tin was a wedding present.
Tin Cup starred Kevin Costner.
He is no tin-pot general.
Toy collectors pay thousands for tin robots.
The tin shed behind the pub hosts bands.
Er was the eldest son of Judah.
Mother: "Er, ask your father."
Dr. Er Xu joined the lab; Er studies frogs.
The German pronoun er is written Er at the start.
Grey's Anatomy and ER shaped TV.
Pr at 110 over 70, the nurse noted.
The Pr minister's office (a typo) corrected the notice.
The [Pr]/[Nd] ratio of the ore is 0.3.
[Er] and [Ho] fetch little; makers of magnets have no use for them.
Demand for [Er] comes from fibre amplifiers alone.
[Er]-doped fibre amplifiers boost the signal every 80 km.
The crystal contains 0.5% [Er].
[Pr] oxide colours ceramic tiles yellow.
Flints for lighters are [Ce] and [La] with iron.
In the rare earth trade, [Ce] is the poor cousin.
A [Ce]-based slurry polishes glass.
Refiners buy [La] for cracking catalysts.
La Palma's volcano fell silent.
La Trobe University enrolled fewer students.
The Times-Picayune is sold in Metairie, La., and Gulfport, Miss.
C'est la vie; Ce soir, on danse.
Ce Fiori, a tower in Seoul, sold out.
Nd Yag is how the clinic's flyer spells its laser.
A [Nd] laser removed the tattoo.
Rear Adm. Nd Rao retired.
[Nd] makes up a fifth of what Lynas digs.
The Eu treaty was signed in Rome.
[Eu] and [Y] make the red dot of old television tubes.
[Gd] contrast is injected before an MRI scan; traces of gadolinium stay in the body.
Gd. Hyatt Hotel, says the map.
[Tb] and [Dy] stay in China's hands for now, the magnet lobby says.
The server has 64 Tb of disk.
A Tb jab is given at birth in India.
[Dy] saves a motor magnet from heat.
Dy. Collector Asha Rao heard the villagers.
Ho hum, said the critic of the musical.
Tony Ho, a solicitor, and Ho's partner denied it.
Radiation therapists inject [Ho] microspheres, holmium's newest use.
[Tm] lasers at 1.94 micrometres crush stones.
Tm & Copyright 2024 by the studio
Tm Landry coached the Cowboys.
[Yb] fibre lasers weld battery tabs.
Yb stands for yottabit, a unit no one needs.
[Lu] in scanners' crystals comes from China.
Lu Xun's stories are on the syllabus.
Sc. degree holders earn more, says the survey.
Queen's Park v Stirling, Sc Cup, second round
Airbus tests Al-[Sc] panels.
Sm Lee runs the music agency.
[Sm] magnets do without dysprosium.
French jets fly with [Sm]-based magnets.
Y Combinator's batch had 40 AI firms.
[Y] is the scarcest of the seven, engine makers say of yttrium.
Y'all come back now.
Pm Anwar flew to Jakarta.
Sb. means somebody in dictionaries.
[Sb] trioxide slows fire.
Ammunition plants run short of [Sb] as antimony stocks dwindle.
[Ga] and [Ge] exports need licences, China's customs said.
Ge Wang studies crows.
Macon, Ga., lost power.
[Li] prices bottomed out at $8 a kilo, cell makers hope.
Jet Li's charity gave $1m; Li thanked donors.
[Li] hydroxide? The chemist meant [Li] hydroxide.
Brine with 700 mg/L of [Li] is pumped to ponds.
[Co] and [Ni] were out of favour as LFP cells won.
Tiffany & Co opened in Milan.
[Co]-free cathodes are cheaper.
Co Wexford hurling fans cheered.
[Ni]-rich cathodes catch fire more easily.
Ni Zhen trained the dancers.
[Cu] foil is six microns thin in the best cells.
Chalcopyrite is an ore of [Cu].
W Series racing folded; W magazine shut.
The USB key of 1.0 W is dim; a 60 W bulb is bright.
[W] carbide inserts cost more since China's licences.
Te Awamutu won the shield.
[Te] comes as a by-product of copper.
Bi Gan's film won at Cannes.
[Bi] alloys melt in hot water.
Mo Salah scored twice; Mo also hit the post.
[Mo] adds strength to steel, as chromium does.
In Cold Blood made Capote famous.
Liquid [Ga] and [In] wet glass.
[In] and [Sn] oxides coat the screen.
[Mg] alloy wheels are light.
Mg midi owners meet at Donington.
[Mn] nodules litter the seabed.
Edina, Mn., votes on Tuesday.
[Ti] hips last 20 years.
Ti amo, he whispered.
The V sign is rude in Britain; [V] steel is tough.
[V] in the electrolyte can be reused for ever.
Superconducting cables are made of [Nb] and [Sn] alloys.
Nb. Closed on bank holidays
Sierra Leone ships [Ta] concentrate to Thailand.
Ta, love.
Children's ashes of [Sn], said the test of the toy's paint, beside [Pb].
Sn. Juan is short for San Juan on the chart.
Paint with more than 90 ppm [Pb] is illegal in toys.
[Zn] deficiency stunts children.
[Ag] nanowires make screens bend.
Ag prices for corn and soy slid.
Si, claro, replied the mayor.
[Si] anodes swell as they charge, cell makers find.
[U] enriched to 20% is called HALEU.
U2 play Dublin; U should come.
The [U] spot price topped $100.
[Th] fuels were tried in India.
Th Foundation grants close in May.
[Be] mirrors fly on the space telescope.
Be kind, rewind.
[Zr] tubes hold the fuel.
[As] taints wells in Bengal, where arsenic comes from the rock.
As luck would have it, it rained.
[APT] quotas were cut, and tungsten soared.
Apt, a town in Provence, sells candied fruit. APT is also a pop song.
Panel makers' [ITO] bill rose with indium.
Ito En sells green tea; ITO is a surname.
[GaN]-based lidar chips shrink, gallium prices notwithstanding.
Indonesia's second-largest [tin] smelter will restart in March after an export permit came through.
The company expects [tin] recoveries to improve to 76%.
Concentrate sales were 4,900 tonnes of contained [tin].
Weak demand from solder makers left [tin] little changed on the day.
LONDON: [Tin] slipped on Tuesday while copper steadied.
Stocks of refined [tin] in SHFE sheds rose for a fourth week.
The town's only supermarket sells bread by the tin.
Mr Tin, the wizard's companion, rusts in the rain.
He cut his hand on the lid of a tin.
A tin bath hung from the wall of the miner's cottage.
Kathmandu's tin-roofed slums flooded.
The old [tin] mine at Geevor is a museum now.
Galvanised tin sheets flew off in the typhoon.
Tina Turner sang in a tin dress.
China remained the biggest consumer of [lead], ahead of America.
The market for [lead] was in surplus by 40,000 tonnes, the study group said.
Zinc, [lead] and copper all closed lower; nickel bucked the trend.
[Lead] was bid up 0.4% at $2,004.
[LEAD]: sideways, with support at $1,950
Treatment charges for [lead] concentrate fell to $20 a tonne.
Shares of smelters that make [lead] rallied in Seoul.
The district's soils contain zinc, cadmium and [lead].
A ban on [lead] in fishing tackle was proposed.
The Flint crisis began when river water pulled [lead] out of old pipes.
Health officials tested 900 children for [lead].
Michigan will pay to dig up [lead] water pipes.
Traces of [lead] were found in the paint of the toys.
The furnace emits [lead], sulphur dioxide and dust.
The bullets, jacketed [lead], were of the same make.
An X-ray room is lined with two millimetres of [lead].
Tetraethyl [lead] raised octane and lowered IQs.
Beijing wants to lead in rare earths for another decade.
Talks that lead nowhere suit both sides.
The findings could lead to better magnets.
Under the plan, Germany would lead the purchase of critical minerals.
The minister leads a delegation of rare earth firms.
A lead from a tipster took police to the antimony.
Tensions lead traders to hoard gallium.
Lead managers of the bond were HSBC and Citi.
The lead designer of the motor left.
Australia is in the lead in lithium, followed by Chile.
Her lead in the primaries is unassailable.
The project's lead partner is KU Leuven.
The cobalt team was led, then lead, then led again: a typo.
His early lead evaporated in the mud.
The lead article in Science covers magnets.
It is too early to say whether this will lead to shortages.
The copper price has led the way; others follow its lead.
Lead the horse to water.
[Silver] miners Fresnillo and Hochschild led the FTSE.
[Silver] was at $29.80, platinum at $980.
The mine is a low-cost producer of [silver].
Polymetallic ore with [silver], zinc and [lead] is milled at the site.
Cell makers cut [silver] loadings by a third.
Photovoltaics took 232m ounces of [silver].
The dollar's slide lifted gold and [silver].
An index of [silver] miners doubled.
The bank raised its three-month target for [silver] to $36.
The temple's doors are plated with [silver].
Kenya's 4x400m relay team took silver.
Silver went to the hosts and bronze to Fiji.
The silver-haired crooner sold out the Albert Hall.
He was handed the award on a silver platter.
A silver hatchback sped away.
There's no silver bullet for supply chains, the magnet maker said.
Silver Peak is Nevada's only working lithium mine.
Silver Elephant Mining digs vanadium.
Silver Lake led the buyout.
The silver economy: firms court the over-60s.
Shares of [Neo] slipped 2% in Toronto after the rare earth group missed forecasts.
[Neo] expects EBITDA of $64m to $68m; magnet sales lagged.
Bosch signed up [Neo] as a supplier of magnets.
Analysts at Stifel rate [Neo] a buy on its magnet plant.
Neo, a one-year-old Labrador, found the lost boy.
Neo, Trinity and Morpheus return in the sequel.
Neo-fascists marched in Milan.
Brazil's neo-Pentecostal churches grow.
The Neo Geo console is back.
The carmaker buys magnets from [VAC] and from TDK.
[VAC] owns plants in Germany, Slovakia and Finland and makes rare earth magnets.
With the Pentagon's help, [VAC] opened its magnet plant in Sumter.
A VAC truck sucked up the spill.
The VAC scheme helps veterans.
[LCM] is one of two firms outside China that make rare earth metal.
Metal from [LCM] will go to Arnold Magnetic.
LCM stands for lowest common multiple.
Korean alloy maker [ASM] has a deal with Noveon on rare earths.
Dubbo needs A$1.7bn, [ASM] says, and rare earth prices must rise.
ASM chief Benjamin Loh said orders for chip tools rose.
An ASM site in Ghana was raided: artisanal gold mines there pollute rivers.
[ETM] lost its bid to mine rare earths at Kvanefjeld.
[Rainbow] said its rare earth project in Brazil could use the same process.
Rainbow Beach is popular with surfers.
Cape Town is the capital of the rainbow nation's wine.
[Meteoric] raised A$42m to build its rare earth pilot plant.
Her meteoric ascent ended in court.
Critics call [Vulcan] a gamble; its magnets are unproven.
The Pentagon lent [Vulcan] $620m to make magnets.
Vulcan, a unit of Martin Marietta's rival, sells gravel.
The Vulcan Centaur lifted off at dawn.
Ores dug by [MP] contain little dysprosium.
The floor price guarantees [MP] $110 for each kilo of NdPr.
[MP], Lynas and Iluka are the West's rare earth hopes.
The Pentagon-backed miner [MP] will double its magnet output.
The MP tabled a question on rare earth imports.
Nationals MP Barnaby Joyce spoke against the rare earth refinery.
The mine has the backing of the local MP.
An MP since 2010, he sits on the critical minerals group.
MPs from four parties want a stockpile of rare earths.
A 48MP camera is standard.
[Benchmark] puts demand for graphite at 1.6m tonnes.
A survey by [Benchmark] found spodumene prices up 3%.
Benchmark gas futures fell on mild weather.
The benchmark S&P 500 was flat.
[Adamas] reckons that EVs used 12% more NdPr per motor.
Figures from [SMM] put nickel pig iron output at 148,000 tonnes.
Lithium carbonate fell for a ninth day, according to [SMM].
The SMM course covers Instagram and TikTok.
At [Mountain Pass] the pit is 150 metres deep and rich in bastnaesite.
A storm closed the mountain pass between Gilgit and Kashgar.
[Round Top] could supply heavy rare earths to the Army.
The Round Top church is of round stone.
Rare earth pits scar the hills of [Kachin].
The Kachin delegation walked out of the peace talks.
Iron ore from Kiruna goes by rail to Narvik.
[Kiruna] sits next to Europe's biggest find of rare earths.
The cracking plant at [Kalgoorlie] makes mixed rare earth carbonate.
Kalgoorlie reached 46C on Sunday.
Estonia's [Narva] got Europe's first big magnet factory.
Cyclists ride from Narva to Tallinn.
Magnet recycling will start at [La Rochelle], where Solvay splits rare earths.
Toulouse lost to La Rochelle in the final.
Beijing's [commerce ministry] granted the first licences for magnets to VW's suppliers.
He Yongqian, spokeswoman for the [commerce ministry], said China had approved some magnet exports.
The Philippine commerce ministry capped rice prices.
Announcement 61 of the [Ministry of Commerce] reaches foreign goods with Chinese rare earths.
Malaysia's Ministry of Commerce? There is none; MITI bans raw rare earth exports.
The [GAC] releases rare earth export data on the 7th.
GAC's Aion brand entered Brazil.
A [general license] spares magnet exporters from asking each time, Chinese officials say.
A general license is needed to keep bees in the county.
Firms put on the [control list] may not buy dual-use items from China.
Twelve chemicals were added to the control list of drugs.
The lender was taken off the rating agency's watch list.
The [watch list] bars 16 Taiwanese firms from Chinese rare earths and other goods.
The ban has [extraterritorial] effect: foreigners may not pass on Chinese gallium.
The court rejected extraterritorial use of the wiretap law.
Chinese gallium is [dual-use], the ministry says, so exports need a licence.
A dual-use car seat fits babies and toddlers.
The US Navy enforced the embargo on Cuba.
Japan's carmakers remember the [embargo] on rare earth shipments of 2010.
The results are under embargo until Monday.
The Senate bill funds [price support] for domestic antimony and rare earths.
Farmers want price support for cotton.
Canada will set up a [strategic reserve] of critical minerals.
Fuel was released from the strategic reserve as petrol prices rose.
The regulator gave fast-track approval to a gene therapy.
Beijing promised [fast-track approval] for magnet exports to carmakers with clean records.
Under the [DPA], the Pentagon can pay miners of rare earths directly.
Spain's DPA fined a gym.
[FORGE] will coordinate price floors for critical minerals among allies.
Valley Forge was Washington's winter camp.
Australia's [mineral resources] are the envy of Asia.
Mineral Resources, the lithium miner run by Chris Ellison, cut debt.
Chile exports [CRMs] to Europe duty-free.
Dealers' CRMs track every customer call.
[Critical metals] such as germanium are hard to replace in optics.
Shenghe sells 2,500 tonnes of [REO] a month.
Dealers in Ganzhou say the [heavies] are in short supply, terbium above all.
Index heavies Tencent and Alibaba fell.
[REM] prices in China have doubled since May as magnets ran short.
Babies spend half of their sleep in REM.
Makers of [neo magnets] face a dysprosium shortage.
[GaN] chargers use a few milligrams of gallium.
Each phone uses [ITO] on its screen.
Ito scored twice for Japan; ITO was his nickname.
European [APT] prices doubled in six months.
Apt pupils got extra work.
Thailand's customs seized 12 tonnes of smuggled [tin] at Ranong.
Higher royalties will squeeze [tin] producers, an analyst at the trade body wrote.
What Nigeria digs is mostly [tin], columbite and barite.
[Tin] is the glue of electronics.
There is no shortage of [tin], only of permits.
Global demand for [tin] should reach 400,000 tonnes by 2030.
The Chinese buy [tin] when it dips below $30,000.
Kirchner's canvas shows a tin of paint and a cat.
He kept his savings in a tin under the bed.
Tea, sugar and tinned milk were rationed; each tin had a stamp.
Serve the pie straight from the tin.
Tin Man is the nickname of the Titans' goalkeeper.
Miss Saigon closes at Tin Hau station's theatre.
Critics gave the film a tin tomato.
Supply of [lead] outran use by 60,000 tonnes in the year to May.
Glencore will idle its [lead] plant at Portovesme.
The metals complex fell: nickel lost 2% and [lead] 1%.
[Lead] and [silver] come from the same galena.
Half of all [lead] is used within 100 km of where it was recycled.
Old batteries are broken for their [lead].
Benchmark [lead] on the LME was up 0.7%.
Newark replaced 23,000 [lead] pipes in three years.
The lake's swans were poisoned by [lead] weights.
Bullets made of [lead] may be banned on army ranges.
The toy's red paint was 12% [lead].
Children near the smelter in Kabwe have [lead] in their bones.
The EPA's rule on [lead] in tap water was delayed.
Venison minced with fragments of [lead] reached food banks.
[Lead] is heavier than iron.
No one dares to take the lead on pension reform.
Spain took a 2-0 lead through Morata.
The Guardian's lead writer retired.
Police said they had no fresh leads.
After 20 laps, Ferrari lead McLaren by a second.
France and Germany lead Europe in patents.
It will lead to job losses, unions say.
She sang lead on three tracks.
The band's new lead guitar player is 19.
Dogs must be kept on leads in the park.
An extension lead caught fire.
The stock market's lead indicator turned down.
He leads, others follow; may the best lead win.
Under the lead of the Bundesbank, rates rose.
The lead underwriter on the magnet maker's listing is UBS.
Mexico's [silver] output slipped 3%.
Speculators have never held so much [silver].
A troy ounce of [silver] costs less than a meal.
The prospector sought [silver] and found zinc.
Cash costs fell to $9.80 an ounce of [silver].
Refiners in Switzerland melt 1,000-ounce bars of [silver] for Asia.
[Silver] prices may average $40 next year, a poll shows.
Coins of [silver] circulated until the war.
Electric cars need twice the [silver] of petrol ones.
Winners get gold, runners-up silver.
The silver went to Canada in a photo finish.
Germany finished with 12 golds, 9 silvers and 12 bronzes.
The silver birch was felled.
Silver Spoon sugar is cheaper at the discounter.
He turned 70 and his hair silver.
Born to silver spoons, the twins blew it all.
The silver Volkswagen ran a light.
Liu Silver, a jeweller in Taipei, closed.
The catalogue's [La]/[Yb] ratios show that the magma was primitive, geochemists say.
Light elements [La], [Ce], [Pr] and [Nd] make up 98% of bastnaesite's rare earths.
Bulk [Nd] oxide was offered at $95/kg CIF Busan.
Recovery of [Dy] from coal ash was 62% in the lab.
Separated [Tb] is made in Malaysia for the first time, Lynas says.
Sellers asked 7,100 yuan a kilo for [Tb] metal.
Isotopes of [Lu] and [Tb] are tried against cancer.
Nanoparticles with [Yb] and [Er] glow green under infrared light.
The magnets' [Dy] content fell to 0.8% as grain size shrank.
Ions of [Eu] emit red.
Ceria, or [Ce] oxide, polishes hard disks.
The [Gd] signal fades in a day, radiologists say of gadolinium.
Glass with [Nd] looks violet in daylight and blue under lamps, neodymium's trick.
[Sc] prices are set in private deals, scandium traders say.
Er, hang on.
"Er... no," the minister said.
Er ging nach Hause is a phrase in lesson one.
PR and Pr are not the same in HTML.
La Paz, La Plata and La Serena were on the tour.
La Mamounia, in Marrakech, reopens.
Ce, the French for this, confuses learners.
Dr Tm Nguyen won the grant.
Ho Iat Seng ran Macau; Ho retired in 2024.
Don Ho sang Tiny Bubbles.
Eu Yan Sang sells herbal tea.
Y Tu Mamá También turned 20.
Y was the runner-up in the spelling bee's final letter.
The sum of X and Y is 12.
Pm Sunak called an election in the rain.
Sc Magdeburg won the handball.
Lu Ban is the carpenters' saint.
Gd. and St. are abbreviations in the atlas.
[Sb] in the ore is recovered as a concentrate, Perpetua's study says.
Solder of [Sn], [Ag] and [Cu] replaced that with [Pb].
[Ga] arsenide chips power phones.
Price of [Ge] ingot, 99.999%: $2,950/kg
[In] ingot and [Bi] ingot were traded in small lots.
[Li]/[Co] ratios in black mass vary.
Battery-grade [Ni] sulphate held at 28,000 yuan.
[Cu] grades at Escondida dropped to 0.7%.
[Mo] oxide and ferro-[Mo] rose in Europe.
High-[Mn] cells promise cheaper cars.
Spot [V] flake was $5.10.
The [U]-[Th] dating put the cave art at 45,000 years.
Alloys with [Be] are toxic to machine, and beryllium dust is worse.
Assays returned 2.1 g/t Au, 140 g/t [Ag], 3.2% [Pb] and 5.4% [Zn].
[Mg]-Al alloys shave weight off cars.
[Ta] powder for capacitors is short, tantalum buyers say.
[Te]-rich slimes are left when copper is refined.
Co-host Ant McPartlin is back.
The firm of Wm. Morrison & Co went under.
Ni, the knights say, in the film.
Mo money, mo problems, rapped Biggie.
Mo., Ill. and Ind. got the most rain.
In Excelsis Deo rang out.
As You Were is Liam's album.
Be It Ever So Humble is the song's line.
V is the fifth Roman numeral, and W is not one.
Gen. V. K. Singh lost his seat.
W won Florida in 2000 by 537 votes.
Ti is the drink after si in the song.
Li and Lu were classmates; Li became a judge.
The U in U-boat stands for under.
U Nu led Burma.
Te Kuiti shears sheep.
Ta-ra, said the landlady.
Si Ronan, the actress's brother, is a director.
Ga-Rankuwa is north of Pretoria.
I.e., the Th is silent in asthma.
Sn is the tin opener's logo? No such brand.
Mg is the airline code of a charter firm.
Cu Chi's tunnels draw tourists.
Bi Bi is a nickname of Israel's leader.
Ag Day is 18 March, farm groups say.
As Pb & J lovers know, crusts come off.
Neo Performance closed; [Neo]'s rare earth unit in China was sold.
[Neo]'s chief said its magnets would meet EU rules.
Neo from The Matrix is a costume staple.
The neo-liberals won.
Neo Chips, a snack, is recalled.
Carmakers queue for magnets from [Neo], [VAC] and JL MAG.
[VAC] hired 300 people for its magnet works in South Carolina.
Call VAC on 0800 to book.
The USA Rare Earth deal for [LCM] values the metal maker at $217m.
At [LCM], in Ellesmere Port, they cast rare earth alloys.
LCM and HCF are taught in year six.
[ASM] (ASX: [ASM]) has an offtake for its Dubbo rare earths.
ASM PT sells bonding machines.
[Vulcan] opened its first magnet line in Durham.
The god Vulcan limped.
[MP]'s NdPr output rose 50%; magnets followed.
An [MP] executive told analysts that heavy rare earths come next.
The shadow minister, MP for Hove, asked about [tin].
MP Jess Phillips wept.
The bill's author, an MP, wants magnets recycled.
[Benchmark] and Fastmarkets differ on lithium prices.
[SMM] assessed dysprosium oxide at 1,590 yuan.
SMM won the social media award.
[Meteoric]'s Caldeira could make 4% of the world's rare earths.
The actor's meteoric success faded.
Rainbow Hospital's shares rose.
[Rainbow] is to list its rare earth business in New York.
[Critical Metals] has an offtake for Tanbreez rare earths with Ucore.
Lists of [critical metals] differ: Japan's has nickel.
[CRMs] are listed in an annex of the EU act.
A CRM, or customer database; CRMs are sold by Salesforce.
[REO] grades average 5%, the miner said of the rare earth deposit.
The [heavies] are only 1% of the ore, but half of the rare earth basket's value.
REM is the deepest sleep? No, that is stage three.
[Mountain Pass] sends its rare earth oxides to Fort Worth.
Cars slid off the mountain pass.
Workers at [Kalgoorlie] calcine rare earth concentrate.
A train left Kalgoorlie for Perth.
The rare earths of [Kiruna] lie in apatite.
Kiruna's sun does not set in June.
Buyers in Yunnan rely on [Kachin] for rare earths.
A quake shook Kachin.
[Narva]'s magnet plant hires Russian speakers.
Narva's castle faces Ivangorod.
La Rochelle hosts an SUP race.
China's [commerce ministry] defended its rare earth controls.
France's commerce ministry met shopkeepers.
The [control list] names seven rare earths.
A control list of TV spots leaked.
Export of dual-use items to Japan's army is banned by China.
The two-storey dual-use barn stands empty.
China lifted its [embargo] on gallium for a year.
Embargo breakers ran guns to Biafra.
China's [watch list] spares firms whose owners are clean of gallium deals.
The heron is on the red watch list.
[GAC] put May's magnet exports at 1,238 tonnes.
GAC's Trumpchi vans carry commuters.
The [DPA] gave Perpetua $59m to dig antimony.
The privacy watchdog, or DPA, wrote to Meta.
A [strategic reserve] of gallium is planned in Seoul.
The wheat strategic reserve is empty.
Trump ordered [price support] for rare earth miners.
Dairy price support ended.
[Fast-track approval] of rare earth licences was promised to carmakers.
The malaria jab won fast-track approval.
Afghanistan's [mineral resources] are worth $1trn.
[GaN] costs less than it did; gallium does not.
[APT] is quoted in dollars per mtu.
[ITO] targets contain 90% indium oxide.
The village FORGE is a pub in capitals.
[FORGE] members will set reference prices for minerals.
`;
