const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A past form, of which those in -ed are told by their ending: what was done to so much of a thing. */
export const PAST =
  /^(?:[a-z]{2,}ed|rose|fell|grew|shrank|sank|sold|spent|bought|lent|built|paid|gave|took|kept|left|got|lost|found|shut|let)$/;

/** Verbs that "up" belongs to: "was revised up to 9%". */
export const UP_VERBS = words(
  `went go goes going gone move moved moves moving jumped shot rose climbed soared came crept creeps creeping edge edged edges
   edging inch inched inches inching tick ticked ticks ticking nudged drifted headed pushed pulled drove driven marked revised
   bumped ramped scaled stepped adjusted upgraded add adds adding added sum sums summing summed`,
);

/** Verbs that "over" belongs to: "hand over 9%". */
export const OVER_VERBS = words(
  `hand hands handed handing sign signs signed signing carry carries carried carrying turn turns turned turning roll rolls
   rolled rolling spread spreads spreading scattered stretched stretches stretching extended extends extending distributed`,
);

/** Words after which "over" before a time is more than that time: "for over 90 years", "took over nine months". */
export const BEFORE_LONG_TIMES = words(
  'for in of than after within with at take takes took taken taking lasts wait waits waited waiting needs needed requires required being is was were are be been',
);
