/** Sentences of our own with the letters of ambiguous forms as a word, a name or another body; a form that is meant stands in square brackets. */
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
W Va. senators pushed for a magnet plant in Charleston.
Pr Martin, of a hospital in Lyon, studied cerium dust.
La Nina rains flooded the tin roofs near the cobalt mines.
Er, no, the lithium executive replied.
"In the end, nickel won," he said; In other news, zinc rose.
The Li family of Jiangxi owns a rare earth trader.
Mr Ho, a rare earth trader in Hong Kong, was fined.
Ni Ketut works at a nickel smelter in Sulawesi.
Mo Salah has no interest in molybdenum.
Ag exports such as corn fell while copper exports rose.
State Ag Secretary Tom Vilsack met potash makers.
The AG's office sued the [lead]-paint lobby over [lead] paint.
Ta Ta Steel is no miner of tantalum.
As Mr Te Rangi said, rare earths are not rare.
The U-shaped recovery in copper took years.
A V-shaped rebound in lithium prices is unlikely.
Generation Y buys cars with neodymium motors.
W. Scott Morton studied antimony.
The EU and the U.S. agreed on critical minerals.
The Tb sequel to the rare earth documentary needs 2 Tb of disk.
Sm Chong, a lithium analyst, saw a glut.
At 5 pm in London, at 6 Pm Central time, cobalt was flat.
The Eu vs US trade dispute covers copper.
Sc Johnson sells wax and copper polish.
Cu later, the nickel trader texted.
Be. That is all the lithium poet wrote.
Gallium came third In a survey of buyers.
Mn. lawmakers oppose the copper-nickel mine near the Boundary Waters.
The Pb Jones index rose as nickel sank.
Ge Vernova will supply turbines that hold rare earth magnets.
Ga Tech researchers extract rare earths from clay.
Si Newhouse collected art; silicon made others rich.
Sb Energy will build a solar farm with no antimony.
V-Day came for cobalt bulls.
U.K. buyers of gallium pay more.
The U turn on rare earth licences surprised buyers.
Bi Jingquan led a study on rare earth policy.
Te Deum bells rang at the zinc town.
Nd., a farm state, has lithium brine.
Model Y deliveries rose 8%, a boon for magnet makers.
Vitamin Co sells zinc tablets.
Lu Weibing sells phones with rare earth speakers.
Tm Lewin sells shirts, not thulium.
Sn. Rodriguez chairs the panel on cobalt.
China is set to take the lead in rare earth magnets.
Zinc traders lead with their chin, says an old hand.
The case against the copper smelter has a new lead prosecutor.
Nickel miners lead gains in Jakarta; copper miners lag.
Indonesian curbs lead nickel higher.
Tighter export controls lead to higher magnet prices.
Shortages of rare earths may lead carmakers to halt lines.
Australia extended its lead over Chile in lithium.
She has a lead of six points over the nickel magnate.
His lead counsel said the antimony was bought legally.
The lead sponsor of the critical minerals bill is a Democrat.
Carmakers lead the demand for magnets.
Lead-in times for copper projects average 16 years.
Lead contractor Bechtel will build the copper plant.
Lead investor Sequoia put $40m into the magnet start-up.
Under lead arranger ING, the nickel loan was refinanced.
A tin ear for politics cost the copper boss his job.
Tin foil hats sold well at the rare earth sceptics' meeting.
Rescuers fed on tins of fish after the copper mine collapsed.
It does what it says on the tin, the zinc paint maker boasts.
Tin Tin Win runs a jade and copper firm in Mandalay.
Rin Tin Tin was a dog; nickel is a metal.
Silver Spring, Maryland, hosts a rare earth conference.
Nate Silver forecasts elections, not copper.
Silver surfers buy lithium-powered bikes.
He won silver in Paris and works for a nickel miner.
Sterling Silver Mountain bikes use titanium.
The Long John Silver chain closed near the copper town.
The MP's question on rare earths went unanswered.
MPs on the business committee want a rare earth stockpile.
Labour's MP in Cornwall backs lithium mining.
Former MP George Galloway discussed cobalt.
The phone's 50MP camera needs lanthanum glass; the other has 12 MP.
MP3 players held tiny rare earth magnets.
SNP MP Stephen Flynn asked about zinc.
Member of parliament (MP) Sarah Jones opposes the tungsten mine.
Neo-classical economists study rare earth cartels.
Neo Rauch paints with cobalt blue.
In The Matrix, Neo swallows a red pill, and rare earths are not mentioned.
A VAC clinic gave jabs to rare earth workers.
ASM Pacific's bonding tools need gold, not gallium.
ASM International sells deposition tools for [GaN] makers; [GaN] is in vogue.
The LCM approach to lifecycle cost management helped the nickel mine.
Vulcan Materials sells gravel near the copper mine.
Mr Spock, a Vulcan, would find rare earth politics illogical.
A rainbow coalition in Berlin agreed on critical minerals.
Over the Rainbow was sung at the magnet factory's gala.
The Meteoric rise of lithium stocks ended in tears.
The benchmark 62% iron ore contract fell; the benchmark price of neodymium rose.
Benchmark Treasury yields and copper fell together.
Mr Benchmark, as colleagues call the lithium analyst, retires.
SMM, short for social media marketing, sells lithium vitamins.
A lorry crashed on a mountain pass with a load of copper.
The Kalgoorlie Super Pit is a gold mine.
Kalgoorlie nickel smelter closed in 2024.
Kachin Baptists prayed for peace.
A La Rochelle court heard the trawler case.
Kiruna's rocket range launched a balloon.
The Narva river froze.
Indonesia's Ministry of Commerce set nickel rules.
The Thai commerce ministry expects exports to grow 3%.
The U.S. embargo on Cuba hurts its nickel and cobalt exports less than thought.
The lithium results are under embargo until 7 am.
Oil embargo fears lifted copper.
A dual-use stadium opened in the copper town of Kitwe.
The birdwatcher's watchlist includes the zinc-grey heron.
Credit Watch list entries by the agency include a copper miner.
The access control list of the router was hacked.
GAC Motor sold 20,000 cars with cobalt-free cells.
The DPA with prosecutors lets the copper trader avoid trial.
The dpa news agency said BASF would close a nickel plant.
Extraterritorial taxation worries American expatriates.
Milk and butter price support costs Delhi billions.
The central bank's strategic reserves include gold and dollars.
The EPA gave fast-track approval to a weedkiller.
The Forge at the rare earth museum is open on Sundays.
Heavies on the London exchange, among them Shell, rose; copper was flat.
Sales staff compare CRMs at the nickel conference's tech fair.
R.E.M. and REM tribute bands played at the zinc festival.
Reo Speedwagon toured the copper belt; REO trucks are collectables.
La Palma's beach sands are black.
Critical metals fans call Slayer the best band.
He wrote neo magnetism essays on Mesmer.
W. P. Carey & Co bought the copper plant's lease.
Ta-da, said the magician in the lithium town.
Chinese buyers led by Mr Ni hoard cobalt.
The La Guajira coal line also ships copper.
Prime Minister Li met nickel investors.
Er Tai, a rare earth trader, was jailed.
Y Combinator-backed start-ups recycle magnets.
So the cobalt boss took a U-turn.
Be careful what you wish for, nickel bulls.
In Jakarta, In a Rush cafe is where nickel traders meet.
The firm, Lu & Partners, trades rare earths.
Gov. Pm Tan spoke at the antimony smelter opening.
As for cobalt, As if.
A Ga. senator and a La. congressman back the magnet bill.
He studied at Te Whare, then mined titanium.
The "V for victory" sign went up over the tungsten mine.
He owns a Model Y and an Audi Q4, both with rare earth motors.
The AG of Texas sued the lithium seller.
Shares of Sm Energy rose; so did nickel.
Sc Freiburg won 2-1 at the copper arena.
Sumitomo Metal Mining Co bought the nickel stake.
Zijin Mining Group Co. produced more copper.
Dy CM Pawar opened the rare earth park.
Tb patients (tuberculosis) were treated in the copper town.
Ce n'est pas grave, said the French gallium trader.
The Prof. Nd Gupta prize went to a rare earth chemist.
Ho Ho Ho, said Santa at the zinc mine.
Mo Farah ran past the nickel works.
Si Señor, said the lithium minister.
Ti West directed a horror film set in a copper mine.
W magazine photographed the magnet heiress.
Bloc officials lead talks with Jakarta on nickel.
Chile may lead the lithium world again.
Chip shortages could lead to lost sales, the rare earth user warned.
Researchers who lead the gallium project are in Kyoto.
Which countries lead in antimony refining?
Nvidia's lead over AMD has nothing to do with gallium.
The lead plaintiff owns nickel shares.
The magnet maker's lead times have doubled to 40 weeks.
She played the lead in a play about copper miners.
China's commanding lead in rare earth processing took decades.
The dog was kept on a lead outside the tin museum.
A police tip-off was the only lead in the copper theft.
Glencore and Rio lead copper output.
A tin of tuna and a zinc bucket were found in the mine.
Tin-eared remarks upset nickel workers.
Old biscuit tins of copper coins were auctioned.
A tin shack stood beside the cobalt pit.
Tin Lizzie was a Ford made without rare earths.
Silver Lake, Silver Point and Elliott hold the nickel miner's debt.
Adam Silver runs the NBA, not a copper mine.
The copper heiress's silver hair shone.
Norway won two golds and a silver.
A silver lining for nickel bulls is the Indonesian quota.
The silver Tesla needs rare earths.
The MP has campaigned against the lithium mine.
Tory MP Bob Seely asked about Chinese rare earths.
MP and former minister Alok Sharma visited the magnet plant.
As an MP, he voted for the critical minerals bill.
MP calls for inquiry into rare earth sanctions busting
MP's office was broken into; she had spoken about cobalt.
A 200 MP camera needs rare earth glass.
Zimbabwean opposition MP Joana Mamombe spoke on lithium.
Neo-Confucian thought shaped the rare earth tsar.
Neo Geo consoles had no rare earth parts.
Keanu Reeves as Neo carries a magnet in one scene.
ASM Lithography, now ASML, uses rare earths in its magnets.
Dutch chip-tool group ASM is worried about rare earth curbs.
ASM miners in Congo dig cobalt by hand.
Vulcan Energy Resources shares rose on lithium hopes.
The Vulcan forge god is the zinc works' emblem.
Rainbow Six players hunt for cobalt skins.
LGBT groups flew rainbow flags at the rare earth conference.
The meteoric rise of Lynas surprised rare earth analysts.
Benchmark nickel rose 1.1% in Shanghai.
The benchmark index fell while rare earth shares rose.
The benchmark for NdPr is the Asian Metal price.
SMM Panel is a shop for likes, not lithium.
Hannibal crossed a mountain pass without rare earths.
A gold nugget from Kalgoorlie went under the hammer.
Fighting in Kachin displaced 5,000 people.
Stade Rochelais of La Rochelle beat Leinster.
A church in Kiruna was moved by lorry.
Narva's mayor was sacked over a language row.
Pakistan's commerce ministry cut the duty on copper scrap.
The UAE Ministry of Commerce met nickel traders.
The report on lithium is under embargo.
The EU's oil embargo on Russia was tightened.
Analysts put the nickel miner on watch list negative.
Her watchlist of copper stocks beat the index.
Dual-use cribs turn into beds.
A dual-use bike lane runs past the lithium plant.
Deutsche Bank signed a DPA in the metals spoofing case.
The dog show's control list was amended.
GAC Honda will lay off workers; nickel prices had no part in it.
Extraterritorial abortion laws were struck down.
Price support for farmers was cut.
FDA gives fast-track approval to a lithium pill
The FIFA strategic reserves fund was used up.
Heavies like Apple dragged the Nasdaq down while rare earth shares rose.
Marketing teams moved their CRMs to the cloud, the nickel trader's IT chief said.
REM was Athens' best band, the copper worker said.
The beach sands of Goa are busy.
Fans of critical metals bands queued.
The forge at the copper museum is lit on Sundays.
Rare earth magnets lead a charmed life on Wall Street.
Talks that could lead to a thaw on rare earths resume in Madrid.
The United States has lost its lead in magnet making.
Lead analyst Jane Lee covers rare earths.
Rare earth curbs lead automakers to idle plants.
Under her lead, Lynas became the biggest outside China.
The leads in the antimony smuggling case dried up.
Lead director Paul Koh quit the copper board.
A lead weight of guilt, the copper boss called it, tongue in cheek and lead-footed.
Zinc prices lead where others follow.
The lead-up to the nickel vote was tense.
Democrats lead by 5 points in the copper state.
Rare earth miners lead Asian shares lower.
Take the lead, she told the magnet engineers.
It was Bill Tin who ran the copper desk.
Tin Shui Wai is a suburb where nickel traders live.
He kept nickels in an old tobacco tin.
A gift tin of tea was sent to the lithium minister.
The bakery uses a loaf tin made of steel and zinc.
A silver BMW with rare earth motors was stolen.
Quincy Silver is a nickel analyst.
Born with a silver spoon, he bought a copper mine.
Her silver at the Olympics was Congo's first, the cobalt state said.
Silver-tongued lobbyists won a rare earth tax credit.
The Silver State, Nevada, has lithium.
Silver birches grow over the copper spoil.
Y Ho, of the rare earth desk, left.
In an email, Li said the lithium plant would reopen. Li Wei has run it since 2019.
Ni told reporters that nickel was cheap.
According to Lu, rare earths were a bargaining chip. Lu Feng is an economist.
Mo is a nickname; Mo Yan wrote no book on molybdenum.
Ms Ta said coltan buyers had fled.
Zhejiang Huayou Cobalt Co said cobalt sulphate sales rose.
Vale SA and Co. cut nickel output.
The La Caridad copper mine is in Sonora.
Co-chief Pr manager Jean spoke for the copper firm.
Er... the lithium boss paused.
Ho Ching ran Temasek, which held nickel shares.
V. Putin offered rare earths to Washington.
Vitamin B and zinc tablets sell; U can buy them online.
President U Thant never saw a rare earth mine.
Daw Suu and U Win Myint were held while rare earth trucks rolled.
Plan V for vanadium failed; series W bonds of the tungsten miner fell.
X-ray, Y-fronts and zinc cream were on the list.
As I wrote, As we said: copper is tight.
In Beijing, In fact, magnets are plentiful.
Be Water was the slogan at the nickel protest.
Ag Barr sells drinks in aluminium cans.
The Ag department's farm census ignores phosphate.
Go to Ga. Tech or Ga. State for rare earth courses.
She moved from Pa. to La. to run the magnet plant.
U. of Nevada students study lithium clay.
Ti-Nspire calculators hold no titanium.
The Ta-Nehisi Coates book is not about tantalum.
Th e typo was in a story on thorium.
Lib Dem MP Ed Davey raised the lithium issue.
The MP told the rare earth inquiry that ministers had slept.
An MP's question prompted a statement on magnets.
Every MP was sent a magnet by campaigners.
MP Andrew Bowie backed the rare earth plan.
MP for Camborne, Perran Moon, backs lithium.
The backbench MP said rare earth supply was fragile.
Malaysian MP Lee Chean Chung asked about Lynas's waste.
Australian MP Bob Katter wants rare earths refined in Queensland.
A 12 MP camera uses a magnet to focus.
Neo-colonial is how the cobalt deal was called.
Neo, the dog of the magnet maker's boss, won a prize.
A neo-Gothic town hall stands in the tungsten town.
Neo Lithium was bought by Zijin.
The ASM3 missile uses rare earth magnets.
Hong Kong's ASM Pacific sells chip gear, some with magnets.
Dutch ASM, a chip equipment maker, warned of rare earth delays.
VAC stands for video activity clips, the magnet blog says.
HVAC and VAC filters need magnets.
Vulcan Minerals drills for salt near the copper coast.
The Vulcan launcher uses rare earth magnets in its valves.
Rainbow trout live below the rare earth mine.
A rainbow of minerals, from copper green to cobalt blue, lit the cave.
Meteoric iron holds nickel.
The benchmark three-month nickel contract slid.
Benchmark oil prices fell; lithium shares fell too.
Benchmark your rare earth supplier against peers, the consultant says.
SMM classes for managers do not cover lithium.
The mountain pass at Khunjerab carries rare earth trucks? No, copper.
Kalgoorlie's brothels are famous, copper miners say.
Kachin jade is traded in Mandalay.
Kiruna hosts a satellite station.
La Rochelle's old port draws tourists.
The border at Narva was closed at night.
The round top of the magnet box is red.
Vietnam's commerce ministry will set rare earth rules, China Daily reported.
Saudi Arabia's Ministry of Commerce licensed a Chinese copper trader.
India's Ministry of Commerce and Industry eyes Chinese magnets.
Embargo: this lithium press release is not for use before 0700 GMT.
The arms embargo on Libya was extended.
China called the US oil embargo on Venezuela illegal.
A dual-use oven and grill won a design prize in China.
The parental control list blocks sites.
GAC Trumpchi's new car has fewer magnets.
The DPA between Airbus and prosecutors ended.
German agency dpa said VW had magnets for weeks.
Extraterritorial waters is a phrase sailors hate.
Price support for sugar is an EU relic.
A fast-track approval for the gallstone drug was denied.
Market heavies such as Tencent fell while rare earth shares rose.
Strategic reserves of grain are held in Harbin.
CRMs from Salesforce track leads, the copper trader's sales chief said.
REM sleep, not zinc, helps memory.
REO Motor Car Company built trucks with copper radiators.
The blacksmith's forge smelts no rare earths.
The general license plate fee went up in China, and copper rose.
Which miners lead the rare earth rally?
The rare earth dispute may lead to talks.
She is lead economist at a copper bank.
A three-goal lead at half-time pleased the nickel town.
Investors lead a $90m round in a magnet start-up.
BMW will lead a consortium on magnet recycling.
His lead over the field was cut, as cobalt was.
The lead bank on the lithium loan is ING.
Market leaders lead by quality, the zinc boss said.
The lead story in the Copper Times was dull.
Nine-point lead for Labour, says poll of [tin] towns.
We follow every lead, the antimony detective said.
Tin whistle players met at the copper mine's fete.
The tin man lacked a heart, not copper.
She opened a tin of sardines on the nickel boat.
His hat was made of tin foil.
Bank of Silver City sits near a copper pit.
Silver medallist Ng trains near the zinc works.
The silver fox of copper trading retired.
Ron Silver acted; he never mined copper.
Silver Airways went bust as lithium fell.
Mr La Rue sells rare earths.
In Nd Pradesh? No, the rare earth park is in Andhra.
Er Lang is a god, not erbium.
Sm-all caps fell, rare earths among them.
Prof Lu Ning said rare earths were leverage. "It is a card," Lu said.
Wang Yi met Ho, the minister, over nickel.
Dr Li Ta runs the cobalt lab; Ta said tests went on.
Ni Ni starred in an advert for nickel-free jewels.
BHP Co's copper output rose.
Anglo & Co sold nickel mines.
Los Angeles, La., or LA: the copper thief had lived in all three.
Go-Co and Ti-Ger sell cobalt toys.
The U.N. and the E.U. discussed cobalt.
Mark V tanks had copper radiators.
Elizabeth I, George V and zinc coins were his subject.
Rocket V-2 used no titanium.
Gen Y and Gen Z shun zinc cream.
Group W rents storage to copper firms.
U Thaung ran Myanmar's rare earth ministry.
A W-shaped copper chart is rare.
Y'all buy nickel, said the Texan.
As of now, cobalt is short. Be patient. In time it will ease.
"As if," said the lithium trader.
In 2024, nickel fell; In 2025, it fell again.
Ag-tech firms use zinc sprays.
Ag Secretary Brooke Rollins spoke about potash.
The MP asked when the rare earth plan would come.
Tory MP Mark Pawsey backs a magnet plant.
A Greens MP wants the rare earth refinery shut.
As MP for Telford he visited a magnet works.
Former MP and lithium lobbyist Jane Doe spoke.
Independent MP Zoe Daniel raised rare earths.
The new MP has shares in a rare earth miner.
Her MP's letter was about the lithium mine.
Neo-Keynesians disagree about rare earth tariffs.
Neo Financial offers loans, not magnets.
The trolley's VAC brake has no magnet.
ASM Technologies of Bengaluru tests magnets.
Chipmaker supplier ASM said chips, not magnets, mattered.
Small-scale (ASM) cobalt miners protested.
Vulcan Steel's profit fell as copper rose.
Germany's Vulcan Energy drills for lithium in the Rhine valley.
The Vulcan bomber had rare earth-free motors.
Double Rainbow is a song; magnets are not in it.
Rainbow Chicken and the copper mine share a landlord.
A meteoric climb in rare earth shares reversed.
The benchmark copper contract closed lower.
Benchmark lithium hydroxide slid.
Benchmark rates rose, and so did nickel stocks.
SMM Education trains teachers near the rare earth park.
The mountain pass was icy; a nickel truck slid.
Kalgoorlie's Super Pit poured gold, not nickel.
Kachin Independence Army troops shelled Bhamo.
Kiruna's mine train derailed with iron ore.
Rugby: La Rochelle 24, Racing 17
Narva Museum opened a show on Peter the Great.
Indonesia's commerce ministry, which bars nickel ore exports to China, was sued.
The Iraqi Ministry of Commerce bought wheat from China.
An oil embargo by Arab states drove copper lower in 1973.
The embargo on the magnet study lifts at 5 pm.
Dual-use furniture from China is cheap.
An access control list guards China's copper data.
A watch list of invasive species includes mussels from China.
GAC Toyota will recall cars in China.
Prosecutors offered the nickel trader a DPA with a fine.
Extraterritorial privacy fines hit the zinc app.
Sugar price support rose in the farm bill, as did potash aid.
The heart drug got fast-track approval, and so did a zinc patch.
Heavies fought at Wembley; copper thieves struck outside.
A REO Speedwagon tribute band plays the rare earth gala.
CRMs let sales teams at lithium firms track customers.
Slayer headlined a critical metals night for fans.
Her neo magnet of a personality drew copper barons.
In REM sleep, lithium patients dream less.
A strategic reserve of troops was called up.
The beach sands of Copacabana are crowded.
Officials said the review may lead to new magnet tariffs.
Trump extended his lead in the poll; rare earths were not an issue.
Lynas and MP Materials lead the sector.
The lead engineer of the magnet line quit.
BHP leads in copper; Chile leads in lithium.
Zinc's slide could lead smelters to shut.
Lead counsel for the cobalt miner objected.
Lead time for nickel valves is 30 weeks.
China leads, and others follow its lead on rare earths.
Who will lead the copper giant?
Falling grades lead to higher copper costs.
She had a lead role in the magnet maker's advert.
The dog slipped its lead near the zinc works.
A tin of nickel coins was dug up.
Supermarket tins are made of steel, nickel-free.
The tin-roofed village lies by the cobalt mine.
He banged a tin drum at the copper strike.
The Tin Woodman stands in the copper town's square.
A silver lining for cobalt bulls: quotas.
The silver medal for innovation went to a magnet firm.
Silver Bull Resources sued Mexico over a zinc project.
Silver Lake's fund holds lithium shares.
Analyst Dan Silver likes copper.
Grey or silver? The Tesla has nickel cells either way.
Li Auto sold 40,000 cars with cobalt-free cells.
Robin Li, of Baidu, is no lithium man; Li spoke of chips.
Vice-premier He met Mr Si over gallium.
La Jolla scientists grow rare earth crystals.
Ho Chi Minh City will host a rare earth fair.
Mo Ibrahim's fund rates the cobalt states.
Ta Prohm temple lies far from any copper mine.
Co-operation on rare earths was agreed.
Co-workers at the lithium mine went on strike.
Nippon Mining Co bought tantalum stakes.
The Er Rif copper belt is in Morocco.
Atlanta, Ga., and Savannah, Ga., court magnet makers.
Model Y motors use fewer rare earths.
A Y-shaped pit wall slid at the copper mine.
Gen. W. Clark sat on the rare earth board.
U Kyaw ran a rare earth firm in Chipwi.
Vladimir V. Putin talked of lithium in Donetsk.
The U-bend of the zinc works leaked.
In short, copper is tight. As ever, China buys. Be warned.
"In China," As he put it, rare earths are cheap.
Texas A&M Ag students test phosphate.
2 Tb of geological data on rare earths was lost.
Sb was how the diary abbreviated somebody; Sb Smith dug copper.
The MP for Cornwall South asked about lithium.
The Labour MP and former nickel trader spoke.
MPs grilled the minister about rare earths.
As an MP he opposed the magnet deal.
Ask your MP to back lithium mining.
An 8 MP sensor uses rare earth glass.
Neo-Malthusians worry about copper.
The neo-Georgian house of the rare earth baron was sold.
Neo Batteries tests silicon anodes, not magnets.
Mr Anderson, or Neo, has no use for rare earths.
VAC Aero coats parts with nickel.
The lab's VAC unit sucked up magnet dust.
Dutch tool maker ASM fears a magnet shortage in its chip machines.
Congo's ASM sector employs 2m and digs cobalt.
LCM Capital lends to nickel miners.
Vulcan Inc owned the film about copper.
A Vulcan mind meld would help rare earth talks.
Rainbow Tours ferries cobalt engineers.
Somewhere over the rainbow, copper is cheap.
A meteoric fall in lithium prices hit Albemarle.
Benchmark aluminium fell 0.4%.
The benchmark rare earth index in China rose.
The S&P benchmark and copper fell.
SMM agencies post for lithium brands.
A mountain pass in Bhutan links no copper mines.
Kalgoorlie gold miners voted on pay.
Kachin food is spicy.
Kiruna residents lost homes to the iron mine.
The old bridge at Narva was shut to lorries.
Sailors in La Rochelle race to the Azores.
South Korea's commerce ministry said exports to China fell.
Cambodia's Ministry of Commerce met Chinese rice buyers.
The trade paper on lithium is under embargo until Tuesday.
Iran faces an arms embargo, and zinc exports suffer.
The dual-use cooker sold out in China's shops.
The spam control list blocks senders in China.
My Netflix watchlist has a film on Chinese copper thieves.
GAC Group fell 2% in Hong Kong; lithium shares rose.
The DPA fined a Chinese lithium app over data.
Ireland's DPA fined TikTok; cobalt it was not.
Extraterritorial tax claims irk Zug's copper traders.
Price support for cotton growers helped no nickel firm.
Fast-track approval for a TB drug was granted.
Tech heavies fell and copper rose.
FORGE is the name of a band in the copper town.
The village forge made nickel-plated gates.
REM and U2 toured; zinc was not on the bill.
The firm sells CRMs and ERP software to copper traders.
A strategic reserve officer guards the uranium store.
Beach sands were swept off the promenade.
Critical metals riffs filled the hall.
Apt words from the tungsten boss.
`;
