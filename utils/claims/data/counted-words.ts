const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Heads of counted nouns that name a workforce. */
export const WORKFORCE_HEADS = words(
  'job jobs employee employees worker workers staff staffer staffers post position posts positions miners engineers technicians redundancies layoffs hires personnel roles apprentices jobless unemployed headcount crew crews apprentice redundancy layoff hire role trainee trainees',
);
/** Heads that name a workforce where the sentence speaks of work. */
export const PEOPLE_HEADS = words(
  `person persons people man men woman women hand hands engineer technician miner local resident chemist chemists metallurgist metallurgists geologist geologists welder welders
   electrician electricians scientist scientists digger diggers specialist specialists contractor contractors graduate graduates labourer labourers`,
);
/** What is built and sold by the piece. */
export const VEHICLES = words(
  `car cars van vans vehicle vehicles ev evs truck trucks bus buses phone phones smartphone smartphones handset handsets laptop laptops pcs turbine turbines
   jet jets plane planes aircraft scooter scooters bike bikes tractor tractors robot robots drone drones motorcycles motorbikes units`,
);
/** Goods of trade outside the field. */
export const OTHER_GOODS = words(
  `helium neon argon krypton xenon hydrogen oxygen nitrogen ammonia urea soybean soybeans soy crude oil petroleum fuel gas lng coal coke steel car cars auto vehicle vehicles grain grains wheat corn maize rice barley meat beef pork poultry sugar coffee cocoa tea
   cotton wool textile textiles garment garments apparel clothing footwear shoe shoes furniture toy toys chip chips semiconductor semiconductors smartphone smartphones phone phones electronics
   machinery food seafood fish fruit vegetable vegetables fertiliser fertilisers fertilizer fertilizers cement plastic plastics paper timber wood pulp rubber tyre tyres tire tires dairy milk cheese
   wine whisky whiskey ship ships aircraft drug drugs pharmaceutical pharmaceuticals medicine medicines diamond diamonds electricity power book books gold sand gravel stone salt`,
);
/** Heads of those who are carried: their number is what is used. */
export const CARRIED_HEADS = words(
  'passenger passengers rider riders traveller travellers traveler travelers flyers fliers commuters',
);
/** Heads of whom or what is counted for itself: no material is theirs, whatever the article is about. */
export const FOLK_HEADS = words(
  `person persons people adult adults resident residents voter voters spectator spectators economist economists analyst analysts respondent respondents
   consumer consumers driver drivers motorist motorists manager managers pensioner pensioners commuter commuters shopper shoppers parent parents pupil pupils citizen citizens taxpayer taxpayers protester protesters demonstrator demonstrators visitor visitors household households family families student students patient patients
   executive executives official officials smuggler smugglers suspect suspects trader traders agent agents expert experts scientist scientists
   villager villagers farmer farmers delegate delegates lawmaker lawmakers senator senators deputy deputies minister ministers governor governors member members
   government governments country countries nation nations state states economy economies city cities signature signatures vote votes goat goats home homes
   house houses lorry lorries truck trucks flight flights ship ships judge judges witness witnesses child children passenger passengers`,
);
export const LICENCE_HEADS = words(
  'licence licences license licenses permit permits approval approvals application applications request requests authorisation authorisations clearance clearances',
);
/** Heads that name materials counted as kinds. */
export const KIND_HEADS = words(
  'element elements metal metals mineral minerals material materials earths earth lanthanide lanthanides type types category categories kind kinds variety varieties product products item items substance substances oxide oxides compound compounds good goods technology technologies ree rees',
);
/** Words that tell of a control over goods. */
export const CONTROL_WORDS = words(
  `control controls controlled curb curbs limits restriction restrictions restrict restricted restricts licensing licence licences license licenses permit permits 
   catalogue ban bans banned embargo regime added adding adds covered cover covers subjected blacklist`,
);
/** Adjectives and verbs of a plant whose yearly figure is what it can make. */
export const PLANT_NOUNS = words(
  'plant plants factory factories facility facilities unit units works refinery refineries smelter smelters mine mines line lines site mill complex separation',
);
