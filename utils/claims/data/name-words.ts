const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Legal forms that end a company's name and are left out of it. */
export const LEGAL_FORMS = words(
  'ltd limited inc incorporated corp corporation company plc llc llp lp ag gmbh se sa nv bv oy oyj ab asa as spa srl kk co kgaa kg pte pty bhd sdn pjsc jsc ojsc cjsc pao tbk sab sas sarl cv aps hf ehf uab sia sro kft nyrt zrt doo ltda pcl gk',
);

/** Last words of names that mark a company. */
export const COMPANY_ENDINGS = words(
  `materials resources minerals metals mining magnetics energy group holdings holding industries motors motor steel chemical chemicals
   technologies technology systems airlines airways air pharma pharmaceuticals oil gas petroleum power electric electronics alloys elements semiconductor
   semiconductors foods partners capital securities brands stores automotive aerospace aviation shipping logistics pictures media networks
   telecom communications software labs laboratories robotics batteries battery lithium uranium copper gold silver cobalt nickel earths earth magnets
   refining smelting processing engineering enterprises ventures trading insurance bancorp bank brewing breweries beverages cement paper motorsport foundry works solar wind renewables recycling
   exploration royalty mines quarries collieries tungsten graphite zinc tin aluminium aluminum titanium vanadium manganese antimony niobium silicon platinum palladium fluorspar potash
   royalties nonferrous products components machinery tools dynamics solutions innovations mobility construction infrastructure properties realty homes hotels farms agri freight lines rail
   pumps interactive entertainment studios games healthcare therapeutics biosciences biotech genomics devices diagnostics financial investments international
   litio cobre acero aceros minera minero minería minas mineração metalurgica siderurgica siderúrgica metales niquel níquel plomo estaño
   minières métaux aciers cuivre stahl kupfer metalle werke bergbau chemie konzern gruppe grupo groupe gruppo acciaierie
   magnet alloy metallurgy metallurgical carbide ferroalloys cells turbines autoworks instruments optics photonics defence defense shipyards railways tyres glass ceramics plastics fertilisers fertilizers
   automobile automobiles cars trucks bikes league wanderers rovers athletic albion hotspur fc afc global worldwide seafoods salmon marine
   carbon wolfram boron gallium germanium scandium yttrium tantalum bismuth tellurium molybdenum chrome zirconium magnesium iron silica quartz phosphate phosphates potassium
   bauxite alumina hydrogen helium anodes cathodes diamonds gems separation nuclear polymers composites
   dairy creamery creameries mills mill distillery distillers brewery clinics pharmacies publishing books television timber timbers lumber aggregates crypto vehicles`,
);

/** First words of names that mark a company, in the languages that set them first. */
export const COMPANY_BEGINNINGS = words(
  `minera compañía compania companhia compagnie société societe sociedad sociedade grupo groupe gruppo gruppe empresa siderúrgica siderurgica mineração
   acciaierie aciéries perusahaan usinas fundición banque banca banco fc real kunsthalle musée museo`,
);

/** What a company is called by what it does, without its name: "the miner". */
export const COMPANY_KINDS = words(
  `company group firm miner maker producer manufacturer developer refiner supplier operator retailer airline carmaker automaker chipmaker
   steelmaker drugmaker planemaker shipbuilder toymaker startup conglomerate smelter utility lender insurer brewer explorer
   processor recycler carrier contractor grocer builder homebuilder housebuilder provider distributor wholesaler exporter importer reinsurer bookmaker
   landlord chain discounter distiller shipyard yard studio cooperative operative`,
);

/** What an institution that is no company is called without its name: "the club". */
export const INSTITUTION_KINDS = words(
  'club charity university museum hospital league festival orchestra theatre theater zoo port airport school college fund foundation brewery bakery newspaper opera distillery creamery dairy foundry',
);

/** Nouns that stand before a company's name and say what it is. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set([
  ...COMPANY_KINDS,
  ...INSTITUTION_KINDS,
  ...words(
    'giant refinery publisher broadcaster bank business subsidiary unit rival major owner venture parent trader service app streamer marketplace line',
  ),
]);

/** Words in a name that make it an office, a paper or an institute: it says figures and owns none. */
export const OFFICE_WORDS = words(
  `survey study agency institute commission ministry department bureau office association council tribune times post news university committee
   union court parliament treasury customs administration organisation organization federation intelligence research consulting consultancy analytics ratings
   herald journal gazette telegraph guardian review forum authority board society foundation academy eurostat destatis reuters bloomberg
   army navy militia police daily weekly chronicle magazine afp dpa xinhua ap nikkei cnbc bbc cnn senate house congress government secretariat fund exchange chamber college school lab centre center service services
   cctv kyodo yonhap nhk caixin politico axios wsj ft nyt argus fastmarkets platts mysteel bourse report fed opec nato pentagon imf oecd wto usgs iea scmp gac aaa laboratory observatory statistics advisers advisors`,
);

/** Nouns that stand before a name and say that it gives figures, makes rules or speaks for others, and so owns no figure itself. */
export const OFFICE_NOUNS = words(
  `consultancy regulator watchdog pollster ngo thinktank tank newspaper paper magazine broadcaster portal ministry agency union federation
   association institute lobby researcher newsletter website consultants analysts court tribunal committee council research party campaigners broker brokerage`,
);

/** With "group" or "body" after them: who speaks for a cause or a trade. */
export const CAUSES = words(
  'aid lobby industry trade campaign research advocacy environmental rights pressure study expert advisory data intelligence analytics pricing polling rating ratings',
);

/** Titles and callings before or after a person's name. */
export const PERSON_WORDS = words(
  `mr mrs ms dr prof professor president minister secretary chancellor premier senator governor ceo cfo coo executive chairman chairwoman chair director
   analyst economist strategist trader spokesman spokeswoman spokesperson researcher manager head founder leader lawyer engineer geologist scientist
   mayor general colonel captain commissioner ambassador king queen prince pope sir lord lady judge fellow partner adviser advisor expert consultant
   official representative congressman congresswoman deputy farmer retiree owner`,
);

/** Common words that open sentences with a capital letter and are no names. */
export const SENTENCE_OPENERS = words(
  `overall combined cumulative preliminary official private public higher lower rising falling surging soaring strong weak sluggish
   shares growth oil gold crude brent stocks bonds futures spending prices sales output demand supply exports imports production investors traders analysts
   economists officials ministers critics insiders experts consumers employers markets money retail industrial manufacturing global world domestic foreign
   annual total average net gross underlying adjusted statutory consolidated attributable diluted headline organic comparable normalised normalized recurring reported operating revenue profit earnings turnover capacity reserves resources inventories magnets magnet metals metal minerals mineral
   licences licenses permits tariffs duties figures data numbers half most some many several few one two three four five six seven eight nine ten
   highlights risks valuation europe scarcity finance additional corrections table figure chapter announcement section phase article act regulation
   yet still now then today yesterday tomorrow here there what who how why where when once only even just also but and or so no not yes
   nevertheless nonetheless moreover furthermore additionally consequently therefore thus hence accordingly likewise similarly conversely instead otherwise
   besides indeed notably importantly crucially separately elsewhere finally lastly firstly secondly thirdly initially previously earlier later subsequently
   eventually ultimately admittedly surprisingly unsurprisingly fortunately unfortunately historically traditionally typically generally usually often
   sometimes occasionally globally locally nationally internationally domestically regionally presently simultaneously specifically alternatively
   upstream downstream midstream onshore offshore overseas abroad
  recap management live update good morning while under over according recently meanwhile however despite although
   neighbouring neighboring nearby fellow rival
   buyers sellers customers clients users suppliers vendors retailers wholesalers shoppers importers exporters producers miners smelters
   refiners processors makers carmakers automakers manufacturers brokers dealers lenders bankers shippers farmers builders workers unions voters
   media wheat corn coal soybeans soy cotton sugar coffee cocoa rice beef pork milk eggs homes houses rents wages inflation unemployment payrolls`,
);

/** Verbs whose subject keeps house, as lines for the inflection table: a name that does so is an organisation's or a person's. */
export const KEEPING_VERBS = `
lose lost lost|earn|deliver|pay paid paid|spend spent spent|invest|raise|cut cut cut|shed shed shed|slash|cancel|carry|serve|manage|oversee oversaw overseen|treat|borrow|leak|recall|
refund|employ|hire|post|operate|own|sell sold sold|buy bought bought|make made made|build built built|produce|ship|acquire|launch|open|close|book|outsource|
export|import|recruit|teach taught taught|host|lease|supply|run ran run|plan|harvest|handle|beat beat beaten|process|create|recall|double|triple|halve|complete|commission|owe|repay repaid repaid|feed fed fed|gain|attract|draw drew drawn|have had`;

/** Last words of names that are parts of the earth. */
export const LAND_ENDINGS = words(
  'strip sea river lake mountain mountains island islands peninsula desert gulf strait canal province county coast valley bay hills highway road street',
);

/** Names and words with a capital letter that are no company: parts of the world, feasts, and what things, measures and posts are called for short. */
export const NO_COMPANY = words(
  `gulf levant caucasus balkans baltics benelux caribbean sahel maghreb mediterranean pacific atlantic sahara alps andes himalayas siberia scandinavia
   west east north south rs asia africa america arctic eu us uk nato opec state department company group corporation board issuer mgmt management
   covid internet god brexit christmas easter lent ramadan eid hanukkah passover diwali holi thanksgiving halloween carnival oktoberfest ceo cfo coo hr pr it
   gdp gnp cpi ppi pmi ebitda ebit capex eps npat roi vat ipo etf esg r&d suv suvs ev evs bev bevs phev phevs hev tv tvs pc pcs ai gpu gpus cpu led leds lng lpg lfp nmc atm
   gmt utc bst est edt pst pdt cst cdt cet cest ist jst hkt sgt aest aedt awst sast eat
   ore ores concentrate concentrates oxide oxides ingot ingots tailings slag matte feedstock scrap overburden throughput
   lme shfe comex nymex gfex
   ndpr reo treo dna hiv aids ufo gps usd eur gbp cny jpy aud fob cif mou q&a faq`,
);

/** Names that end in a sign of possession, without it. */
export const NAMED_AS_OWNERS = words(
  'mcdonald sainsbury lowe macy kohl levi domino wendy sotheby christie moody lloyd kellogg',
);
