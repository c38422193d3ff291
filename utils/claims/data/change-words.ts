/**
 * Words of change on a scale. A verb line is: lemma, then its irregular past and participle where it has them
 * ("rise rose risen"); `+out` after a slash is a particle that belongs to it.
 */
const MOVES_UP = `
rise rose risen|climb|grow grew grown|increase|jump|surge|soar|advance|rally|leap leapt leapt|swell swelled swollen|
expand|rocket|skyrocket|spike|balloon|mushroom|explode|rebound|appreciate|widen|bounce|snowball
`;
const MOVES_DOWN = `
fall fell fallen|drop|decline|decrease|slump|slide slid slid|slip|plunge|plummet|tumble|dive dived dived|shrink shrank shrunk|
dip|ease|retreat|weaken|recede|dwindle|narrow|depreciate|nosedive|sag|subside|diminish
`;
/** Verbs that take no object: a bare amount after them is how far something moved ("slipped $15"). */
export const MOVES = `${MOVES_UP}|${MOVES_DOWN}`;
/** The rest may take one: "raised $5m" and "added two mines" are no change. */
export const VERBS_UP = `${MOVES_UP}|
gain|add|edge|tick|inch|improve|recover|strengthen|firm|lift|raise|boost|hike|bump|escalate|zoom|vault|multiply|
accelerate|quicken|mount|ramp|enlarge
`;
export const VERBS_DOWN = `${MOVES_DOWN}|
sink sank sunk|crash|contract|lose lost lost|shed shed shed|soften|cut cut cut|reduce|lower|slash|trim|pare|collapse|ebb|
erode|devalue|tank|crater|shave|lop|deteriorate|slacken|axe|moderate|cool|curtail|downgrade|backslide|cull|subtract|deduct
`;

/** Verbs of being more or less than something else, which is a change where that is of an earlier time: "exceeded last year's by 4%". */
export const SURPASSING = 'exceed|surpass|top|beat beat beaten|outstrip|outpace|outdo outdid outdone|eclipse|better';
export const FALLING_SHORT = 'undershoot undershot undershot|trail|lag|miss|undercut undercut undercut';

/** Words that make a change that of each year: "an annual 4%", "4% annually". */
export const YEARLY = 'annual annually annualised annualized yearly cagr';
/** How fast something moves: "at a rate of 4%". */
export const PACE = 'rate pace clip';

/** Verbs of change whose direction is in a particle after them: "put on 3%", "gave back 2%", "went up 4%". */
export const PARTICLE_VERBS =
  'go went gone|come came come|be|is|are|was|were|move|edge|tick|inch|nudge|push|drive|creep|drift|head|trend|trade|end|close|finish|open|settle|stand|run';

/** Verbs that "up" belongs to with no direction: "pony up", "add up", "made up of". */
export const VERBS_WITH_UP =
  'pony|cough|add|sum|put put put|pick|show|round|snap|rack|clock|offer|stump|shell|fork|tie|use|eat ate eaten|line|make made made|set set set|take took taken|open|dig dug dug|build built built|buy bought bought|follow|give gave given|turn|lay laid laid|free|prop|shore|mop|call|split split split|break broke broken|carve|wind wound wound|fill|hold held held|bring brought brought|sign|soak|drum';

export const NOUNS_UP =
  'rise rises increase increases gain gains growth jump jumps surge surges climb advance leap uptick upswing expansion boost hike hikes spike rebound recovery improvement uplift upturn appreciation upside rally bump inflation upsurge rebounds rallies spikes upgrade gainers'.split(
    ' ',
  );
export const NOUNS_DOWN =
  'fall falls drop drops decline declines decrease decreases slump slumps slide plunge plunges tumble crash contraction cut cuts reduction reductions dip dips retreat downturn shrinkage collapse depreciation deflation slippage erosion fall-off falloff dive slowdown markdown pullback sell-off selloff rout correction losses setback tumbles downgrade'.split(
    ' ',
  );

export const COMPARATIVES_UP =
  'more higher larger greater bigger stronger above dearer costlier pricier firmer faster better longer richer wider heavier'.split(
    ' ',
  );
export const COMPARATIVES_DOWN =
  'less lower fewer smaller below cheaper weaker poorer worse slower softer lighter narrower shorter'.split(' ');
export const PARTICLES_UP = 'up higher upwards forwards'.split(' ');
export const PARTICLES_DOWN = 'down lower downwards backwards off'.split(' ');

/** What a value is called that says nothing of what is measured. */
export const SUM_NOUNS = 'sum total amount volume figure quantity number tally tonnage level';

/** What somebody who is given money gets, and no rise of anything: "a $90m boost". */
export const HELP_NOUNS = 'boost lifeline injection';
