import type { Context } from '../draft.ts';
import { isOwner, type Mention } from '../names/mention.ts';
import { isAntecedent } from '../names/name-order.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
import { EXPORTS, IMPORTS, PEOPLE_OF_TRADE, SHARE } from './trade-vocabulary.ts';

/** Who trades with whom in a sentence that names the other one: the measure is that of `place`, `partner` being the other side. */
export interface Sides {
  readonly measure: 'exports' | 'imports' | 'dependence' | 'tariff';
  readonly place: string;
  readonly partner: Mention;
}

export const NEEDS = words('needs need demand supply supplies consumption use requirements requirement');
/** What who uses a good does: "the cobalt China refines", "the ore used by industry". */
const USING = words(
  `use uses used need needs needed consume consumes consumed require requires required import imports imported buy buys bought get gets got burn burns burned
   refine refines refined process processes processed smelt smelts smelted`,
);
/** What who sends a good abroad does: "of what Vietnam sells". */
const SELLING = words('sells sold exports exported ships shipped');
const MEMBERS_OF_EU = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
export const MAX_WHOLE = 8;

/** Whether two places are the same, or one a member of the other. */
export const isOfSame = (whole: string, part: string): boolean =>
  whole === part || (whole === 'EU' && MEMBERS_OF_EU.has(part)) || (part === 'EU' && MEMBERS_OF_EU.has(whole));

/** The places of the sentence that may be a side of a trade. */
export const named = ({ view }: Context): readonly Mention[] => view.traders;

/** The place whose clause the number stands in: its subject, the name its relative clause hangs on, or whose buyers or makers are its subject. */
export function subjectPlace(c: Context): Mention | null {
  const { scene, spot, clauseFrom, view } = c;
  const places = named(c);
  const antecedent = places.findLast((place) => isAntecedent(c, place));
  if (antecedent) return antecedent;
  const start =
    scene.has(clauseFrom, Tag.gerund) ||
    /^(?:,|:|that)$/.test(scene.base[clauseFrom] ?? '') ||
    scene.base[clauseFrom - 1] === ':'
      ? view.from
      : clauseFrom;
  return (
    places.findLast(
      (place) =>
        place.from >= start &&
        place.to <= spot.from &&
        (place.role === 'subject' || place.role === 'by' || (isOwner(place) && isOfPlace(c, place.to))),
    ) ?? null
  );
}

/** "Chinese makers", "Chilean copper made up": who or what stands for a place, right before its verb. */
const isOfPlace = ({ scene, view }: Context, at: number): boolean =>
  scene.is(at, PEOPLE_OF_TRADE) || view.materials.some(({ from, to }) => from === at && scene.has(to, Tag.verb));

interface Whole {
  readonly place: Mention;
  readonly what: 'exports' | 'imports' | 'use';
}

/** What a share is a part of, from the token "of" on: "of Chile's copper exports", "of the ore used in Japan", "share in Peru's imports". */
export function wholeFrom(c: Context, from: number): Whole | null {
  const { scene } = c;
  const isShare = scene.is(from, SHARE);
  const of = isShare ? from + 1 : from;
  if (scene.base[of] !== 'of' && !(isShare && scene.base[of] === 'in')) return null;
  const places = named(c).filter(({ from }) => from > of && from <= of + MAX_WHOLE);
  for (const place of places) {
    const end = nounsEnd(c, place.to);
    if (scene.first(of + 1, place.from, COMMA) >= 0) return null;
    if (place.role === 'adjective' && scene.base[place.from - 1] === 'by' && scene.is(place.from - 2, USING))
      return { place, what: 'use' };
    if (isOwner(place) && scene.is(place.to, PEOPLE_OF_TRADE) && scene.is(place.to + 1, USING))
      return { place, what: 'use' };
    if (isOwner(place) || place.role === 'of') {
      if (scene.last(of + 1, place.from, EXPORTS) >= 0 || scene.last(place.to, end, EXPORTS) >= 0)
        return { place, what: 'exports' };
      if (scene.last(of + 1, place.from, IMPORTS) >= 0 || scene.last(place.to, end, IMPORTS) >= 0)
        return { place, what: 'imports' };
      const material = c.view.materials.some(({ from }) => from >= of && from < end);
      const goods = material || scene.last(place.to, end, NEEDS) >= 0 || isPlainGoods(c, place.to, end);
      return (isOwner(place) || scene.is(place.to, NEEDS)) && goods ? { place, what: 'use' } : null;
    }
    const used =
      place.role === 'in'
        ? scene.is(place.from - 2, USING) || scene.is(place.from - 3, USING)
        : scene.is(place.to, USING);
    if (used) return { place, what: 'use' };
    if (scene.is(place.to, SELLING)) return { place, what: 'exports' };
  }
  return null;
}
const COMMA = words(', ;');

export const GIVING = words(
  'supply supplies supplied provide provides provided deliver delivers delivered meet meets met',
);
/** "provides 99% of the EU's boron": goods that no table knows, where the verb says that they are sent. */
const isPlainGoods = (c: Context, from: number, to: number): boolean =>
  to > from &&
  !c.view.cues.some((cue) => cue.from >= from && cue.from < to && cue.measure !== 'other') &&
  c.scene.last(c.clauseFrom, c.spot.from, GIVING) >= 0;

/** Where the nouns that follow a name end: at a verb, a preposition or a mark. */
function nounsEnd({ scene, view }: Context, from: number): number {
  let at = from;
  while (
    at < view.to &&
    at < from + MAX_WHOLE &&
    !scene.is(at, COMMA) &&
    !scene.has(at, Tag.preposition | Tag.conjunction)
  ) {
    if (scene.has(at, Tag.verb) && !scene.is(at, EXPORTS) && !scene.is(at, IMPORTS) && !scene.is(at, NEEDS)) break;
    at++;
  }
  return at;
}
