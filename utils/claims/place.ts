import { Ballot } from './ballot.ts';
import type { Measure } from './claim.ts';
import type { Context } from './draft.ts';
import type { Mention, Role } from './mention.ts';

/** How well a name in each role fits the one whose figure it is, by what is measured. */
const ROLE_WEIGHT: Record<Role, number> = {
  possessor: 7,
  adjective: 6,
  subject: 7,
  in: 5,
  by: 4,
  of: 3,
  from: 1,
  to: -3,
  on: -2,
  with: 1,
  unlike: -8,
  other: 2,
};

function roleWeight(mention: Mention, measure: Measure): number {
  const { role } = mention;
  if (measure === 'exports' && role === 'from') return 6;
  if ((measure === 'imports' || measure === 'dependence') && role === 'from') return -5;
  if (measure === 'imports' && role === 'to') return 3;
  if (measure === 'price' && role === 'in') return 7;
  if (measure === 'tariff' && (role === 'on' || role === 'adjective')) return -2;
  return ROLE_WEIGHT[role];
}

function fromMentions(c: Context, ballot: Ballot<string | null>, measure: Measure): void {
  for (const mention of c.view.places) {
    const inside = mention.from >= c.segmentFrom && mention.from < c.segmentTo;
    const sameClause = mention.from >= c.clauseFrom && mention.from < c.clauseTo;
    const weight = roleWeight(mention, measure) - (mention.indirect ? 2 : 0) - (mention.id === 'world' ? 3 : 0);
    const before = mention.from < c.spot.from;
    const distance = before ? c.spot.from - mention.to : mention.from - c.spot.to;
    const place = inside ? (before ? 4 : 2) : before ? 0 : -2;
    ballot.add(
      mention.id,
      Math.max(0, weight + place + (sameClause ? 2 : 0) - Math.min(3, distance / 8)),
      inside ? 'own words' : 'sentence',
    );
  }
}

const PLACELESS: Partial<Record<Measure, number>> = {
  price: 6,
  'element-count': 20,
  duration: 5,
  other: 5,
  demand: 2,
  revenue: 3,
  'market-value': 2,
  stake: 4,
  'magnet-production': 0,
};

function fromDiscourse(c: Context, ballot: Ballot<string | null>): void {
  const { scene, view, sibling, main, earlier } = c;
  const kin = main ?? sibling;
  if (kin) ballot.add(kin.place, kin.place ? 6 : 4, 'sibling');
  const heading = scene.blocks[view.block.heading];
  if (heading)
    for (const { id } of scene.placesIn(heading.from, heading.to))
      if (id !== 'world') ballot.add(id, heading.kind === 'question' ? 4 : 2, 'heading');
  if (view.block.labelTo > view.block.from)
    for (const { id } of scene.placesIn(view.block.from, view.block.labelTo)) ballot.add(id, 6, 'label');
  if (!sibling && scene.follows(view.index)) {
    const before = scene
      .namesIn(view.index - 1)
      .places.find(({ id, role }) => id !== 'world' && role !== 'to' && role !== 'on');
    if (before) ballot.add(before.id, 3, 'sentence before');
  }
  if (!sibling && earlier?.place) ballot.add(earlier.place, c.distance === 1 ? 3 : 2, 'claim before');
  if (scene.topic.place) ballot.add(scene.topic.place, 5, 'topic');
}

/** The place whose figure it is. */
export function readPlace(c: Context, measure: Measure): Ballot<string | null> {
  const ballot = new Ballot<string | null>();
  fromMentions(c, ballot, measure);
  fromDiscourse(c, ballot);
  ballot.add(null, PLACELESS[measure] ?? 0, 'measure');
  return ballot;
}
