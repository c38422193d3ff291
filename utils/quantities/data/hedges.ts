import type { Hedge } from '../quantity.ts';

type Bound = Exclude<Hedge, 'none' | 'range'>;

const list = (hedge: Bound, phrases: string): [string, Bound][] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase, hedge]);

/** What stands just before a number, longest phrase first when read. */
export const BEFORE: ReadonlyMap<string, Bound> = new Map([
  ...list(
    'about',
    `about, around, roughly, some, approximately, approx, nearly, almost, close to, circa, ca, c, ~, ≈, ∼, ≃, ≅, an estimated, estimated,
     in the region of, in the order of, on the order of, of the order of, in the neighbourhood of, in the vicinity of, virtually,
     practically, nigh on, just about, more or less, or so, somewhere around, just around, very nearly, very roughly,
     very close to, an average of about, a rough, near, nearer, towards, broadly, reportedly about, an approximate`,
  ),
  ...list(
    'at-least',
    `more than, over, at least, exceeding, exceeds, exceed, exceeded, above, in excess of, upwards of, upward of, north of,
     no fewer than, no less than, not less than, not fewer than, a little over, just over, slightly over, well over, a bit over,
     well above, just above, slightly above, slightly more than, a little more than, just more than, well more than,
     far more than, much more than, considerably more than, significantly more than, greater than, larger than, bigger than,
     higher than, longer than, better than, beyond, topped, topping, tops, top, surpassed, surpassing, surpasses, surpass, a minimum of,
     minimum, a minimum, at the very least, at a minimum, >, > =, ≥, ⩾, ≳, not under, a full, fully, substantially more than, easily over,
     greater than or equal to, more than or equal to, equal to or more than, equal to or greater than, at or above, as few as, as little as, as low as, far above, way over, way above, passing, upwards of about, anything over, anything above`,
  ),
  ...list(
    'at-most',
    `up to, as many as, as much as, as high as, as long as, less than, fewer than, under, below, at most, no more than, not more than, no greater
     than, no higher than, no longer than, a maximum of, maximum, a maximum, at the most, just under, just below, slightly under, slightly below,
     well under, well below, a little under, a little below, a little less than, slightly less than, just less than, well
     less than, far less than, far below, much less than, far fewer than, not exceeding, not to exceed, just shy of, shy of, <, < =, ≤, ⩽, ≲,
     smaller than, lower than, shorter than, south of, capped at, anything up to, up to about, up to around, up to some,
     less than or equal to, fewer than or equal to, equal to or less than, at or below, not over, no over, not above, not quite`,
  ),
]);

/** What stands just after a quantity. */
export const AFTER: ReadonlyMap<string, Bound> = new Map([
  ...list('about', 'or so, or thereabouts, give or take, more or less, approximately, or about that, -odd, odd'),
  ...list(
    'at-least',
    `or more, or higher, or larger, or greater, or above, or over, or longer, or better, or bigger, or older, and above, and more, and over,
     and up, or upwards, -plus, plus, +, at least, at the least, at a minimum, minimum, and upwards, and counting`,
  ),
  ...list(
    'at-most',
    'or less, or fewer, or smaller, or lower, or below, or under, or shorter, or younger, at most, at the most, maximum, and below, and under, tops',
  ),
]);

/** Words that may go before a hedge and change nothing: "now about 70%". */
export const LONGEST_PHRASE = 5;
