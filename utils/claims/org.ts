import { Ballot } from './ballot.ts';
import type { Measure } from './claim.ts';
import type { Context } from './draft.ts';

/** Measures that are a company's more often than a country's. */
const COMPANY_MEASURES: Partial<Record<Measure, number>> = {
  revenue: 5,
  stake: 6,
  workforce: 2,
  capacity: 2,
  investment: 2,
  price: 0,
  'market-value': 1,
  other: 0,
  production: 0,
  duration: 0,
};
const COUNTRY_MEASURES = new Set<Measure>([
  'exports',
  'imports',
  'reserves',
  'dependence',
  'tariff',
  'controlled-count',
  'element-count',
  'licence-count',
  'supply',
  'mine-production',
  'processing',
  'demand',
]);
const COMPANY_ANAPHOR =
  /^(?:company|group|firm|miner|producer|airline|carmaker|maker|board|manufacturer|retailer|lender|shares?|stock|plant|factory|works|fleet)$/;

function fromMentions(c: Context, ballot: Ballot<string | null>): void {
  const { scene } = c;
  for (const mention of c.view.companies) {
    const inside = mention.from >= c.segmentFrom && mention.from < c.segmentTo;
    const before = mention.from < c.spot.from;
    if (
      /^(?:said|says|say|told)$/.test(scene.base[mention.to] ?? '') ||
      /^(?:said|says|told|to|by)$/.test(scene.base[mention.from - 1] ?? '')
    ) {
      ballot.add(mention.id, 4, 'speaks');
      continue;
    }
    const role =
      mention.role === 'subject'
        ? 6
        : mention.role === 'possessor'
          ? 6
          : mention.role === 'of' || mention.role === 'in'
            ? 5
            : 4;
    ballot.add(mention.id, role + (inside ? 3 : before ? 2 : 0) + (inside && !before ? 1 : 0), 'named');
  }
}

/** Whose figure it is, where it is a company's. */
export function readOrg(c: Context, measure: Measure): Ballot<string | null> {
  const ballot = new Ballot<string | null>();
  const { scene, view, sibling, earlier } = c;
  fromMentions(c, ballot);
  if (sibling) ballot.add(sibling.org, sibling.org ? 6 : 4, 'sibling');
  const company = scene.topic.company;
  let anaphor = false;
  for (let at = view.from; at < c.spot.from; at++)
    if (COMPANY_ANAPHOR.test(scene.base[at] as string) && /^(?:the|its|our|this)$/.test(scene.base[at - 1] ?? ''))
      anaphor = true;
  const last = earlier?.org ?? null;
  if (anaphor && (last ?? company)) ballot.add(last ?? company, 6, 'the company');
  if (!sibling && last && c.distance <= 2) ballot.add(last, c.distance === 1 ? 5 : 3, 'claim before');
  const pronoun = /^(?:it|its|they|we)$/.test(scene.base[view.from] as string);
  if (pronoun && last) ballot.add(last, 2, 'pronoun');
  if (company) ballot.add(company, 3 + (COMPANY_MEASURES[measure] ?? 0), 'topic');
  if (
    view.places.some(
      (place) =>
        place.id !== 'world' &&
        place.from >= c.segmentFrom &&
        place.from < c.spot.from &&
        (place.role === 'subject' || place.role === 'possessor' || place.role === 'adjective'),
    )
  )
    ballot.add(null, 6, 'a country has it');
  ballot.add(null, COUNTRY_MEASURES.has(measure) ? 9 : 5 - (COMPANY_MEASURES[measure] ?? 0) / 2, 'prior');
  return ballot;
}
