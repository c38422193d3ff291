/**
 * Words of change on a scale. A verb line is: lemma, then its irregular past and participle where it has them
 * ("rise rose risen"); `+out` after a slash is a particle that belongs to it.
 */
export const VERBS_UP = `
rise rose risen|climb|grow grew grown|increase|jump|surge|soar|gain|advance|rally|leap leapt leapt|swell swelled swollen|
expand|rocket|skyrocket|spike|balloon|mushroom|add|edge|tick|inch|improve|recover|rebound|strengthen|firm|appreciate|widen|
lift|raise|boost|hike|bump|escalate|zoom|vault|multiply|accelerate|quicken|mount|snowball|bounce|outpace
`;
export const VERBS_DOWN = `
fall fell fallen|drop|decline|decrease|sink sank sunk|slump|slide slid slid|slip|plunge|plummet|tumble|crash|dive dived dived|
shrink shrank shrunk|contract|lose lost lost|shed shed shed|dip|ease|retreat|weaken|soften|cut cut cut|reduce|lower|slash|
trim|pare|collapse|recede|dwindle|ebb|narrow|erode|depreciate|devalue|tank|crater|nosedive|sag|subside|shave|lop|diminish|
deteriorate|slacken|axe|moderate|cool|curtail|downgrade|backslide
`;

/** Verbs of change whose direction is in a particle after them: "put on 3%", "gave back 2%", "went up 4%". */
export const PARTICLE_VERBS =
  'go went gone|come came come|be|is|are|was|were|move|edge|tick|inch|nudge|push|drive|creep|drift|head|trend|trade|end|close|finish|open|settle|stand|run';

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
export const PARTICLES_UP = 'up higher upwards'.split(' ');
export const PARTICLES_DOWN = 'down lower downwards off'.split(' ');
