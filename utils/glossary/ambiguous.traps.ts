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
`;
