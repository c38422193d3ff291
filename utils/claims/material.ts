import { Ballot } from './ballot.ts';
import type { Measure } from './claim.ts';
import type { Context } from './draft.ts';
import type { Mention } from './mention.ts';
import { unitClass } from './units.ts';

/** Measures that in themselves speak of no material: a company's money and people, time, indices. */
const IMMATERIAL: Partial<Record<Measure, number>> = {
  revenue: 9,
  workforce: 9,
  stake: 9,
  tariff: 6,
  'market-value': 3,
  investment: 3,
  duration: 3,
  other: 4,
  price: 3,
  demand: 2,
};

const contrast = (mention: Mention) => mention.role === 'unlike';

/** "32% more rare earths", "7,742 tonnes of tin": the material is in the quantity's own phrase. */
function inPhrase(c: Context, mention: Mention): boolean {
  const { base } = c.scene;
  if (mention.from < c.spot.to) return mention.to > c.spot.from;
  if (mention.from - c.spot.to > 7) return false;
  for (let at = c.spot.to; at < mention.from; at++) {
    const word = base[at] as string;
    if (/^[,;:.(–]$/.test(word) || /^(?:to|from|and|in|by|for|which|that|is|are|was|were|as)$/.test(word)) return false;
  }
  return true;
}

function fromMentions(c: Context, ballot: Ballot<string | null>): void {
  for (const mention of c.view.materials) {
    if (contrast(mention)) continue;
    const inside = mention.from >= c.segmentFrom && mention.from < c.segmentTo;
    const sameClause = mention.from >= c.clauseFrom && mention.from < c.clauseTo;
    if (inPhrase(c, mention)) ballot.add(mention.id, 14, 'in the phrase');
    else if (inside) {
      const before = mention.from < c.spot.from;
      const distance = before ? c.spot.from - mention.to : mention.from - c.spot.to;
      ballot.add(
        mention.id,
        (before ? 7 : 5) + (sameClause ? 2 : 0) - Math.min(3, distance / 6),
        before ? 'own words before' : 'own words after',
      );
    } else if (mention.from < c.spot.from) ballot.add(mention.id, 3, 'earlier in the sentence');
    else ballot.add(mention.id, 1, 'later in the sentence');
  }
}

function fromDiscourse(c: Context, ballot: Ballot<string | null>): void {
  const { scene, view, sibling, earlier } = c;
  if (sibling) ballot.add(sibling.material, sibling.material ? 6 : 3, 'sibling');
  const heading = scene.blocks[view.block.heading];
  if (heading)
    for (const { id } of scene.materialsIn(heading.from, heading.to))
      ballot.add(id, heading.kind === 'question' ? 4 : 5, 'heading');
  if (view.block.labelTo > view.block.from)
    for (const { id } of scene.materialsIn(view.block.from, view.block.labelTo)) ballot.add(id, 5, 'label');
  if (!sibling && scene.follows(view.index)) {
    const before = scene.namesIn(view.index - 1).materials.at(-1);
    if (before) ballot.add(before.id, 4, 'sentence before');
  }
  if (!sibling && earlier && earlier.material) ballot.add(earlier.material, c.distance === 1 ? 3 : 2, 'claim before');
  if (scene.topic.material) ballot.add(scene.topic.material, 4, 'topic');
}

/** The material a claim is about; null has a weight of its own by what is measured. */
export function readMaterial(c: Context, measure: Measure, org: string | null): Ballot<string | null> {
  const ballot = new Ballot<string | null>();
  fromMentions(c, ballot);
  fromDiscourse(c, ballot);
  const owned = org !== null ? 4 : 0;
  ballot.add(null, (IMMATERIAL[measure] ?? 0) + owned, 'measure');
  if (unitClass(c.spot.quantity.unit) === 'price' && !/\/(?:kg|t|lb|oz)$/.test(c.spot.quantity.unit))
    ballot.add(null, 8, 'price of something else');
  return ballot;
}
