import { Ballot } from './ballot.ts';
import type { Measure } from './claim.ts';
import type { Context } from './draft.ts';
import { isGeneric } from './generic.ts';
import { LINE_WEIGHT } from './lines.ts';

/** How much more than a country's each measure is a company's; below zero for what only countries have. */
const COMPANY_MEASURES: Partial<Record<Measure, number>> = {
  revenue: 3,
  stake: 4,
  workforce: 1,
  capacity: 1,
  investment: 1,
  exports: -4,
  imports: -5,
  reserves: -3,
  dependence: -6,
  tariff: -9,
  'controlled-count': -9,
  'element-count': -12,
  'licence-count': -3,
  supply: -3,
  'mine-production': -2,
  processing: -2,
};
const COMPANY_ANAPHOR =
  /^(?:company|group|firm|miner|producer|airline|carmaker|automaker|maker|manufacturer|retailer|lender|bank|board|management|fleet|plant|factory|works|share|stock|shares|refiner|developer|operator|utility|start-up|startup|chipmaker|supplier)$/;
const FROM_CLAIM = [2, 3, 4, 6] as const;

/** Whether a name only speaks here: "Boreal said", "told Boreal". */
function speaks(c: Context, from: number, to: number): boolean {
  const { base } = c.scene;
  if (/^(?:said|says|say|told|added)$/.test(base[to] ?? '') || /^(?:said|says|told)$/.test(base[from - 1] ?? ''))
    return true;
  if (from < c.spot.to) return false;
  for (let at = from - 1; at >= Math.max(c.spot.to, from - 8); at--)
    if (/^(?:said|says|according)$/.test(base[at] as string)) return true;
  return false;
}

function fromMentions(c: Context, ballot: Ballot<string | null>, measure: Measure): void {
  for (const mention of c.view.companies) {
    const inside = mention.from >= c.segmentFrom && mention.from < c.segmentTo;
    const before = mention.from < c.spot.from;
    if (speaks(c, mention.from, mention.to)) {
      if (mention.from < c.spot.from) ballot.add(mention.id, 3, 'speaks');
      continue;
    }
    const receives =
      measure === 'investment' && (mention.role === 'to' || mention.role === 'in' || mention.role === 'other');
    const role =
      mention.role === 'subject' || mention.role === 'possessor' || receives
        ? 6
        : mention.role === 'by' || mention.role === 'with'
          ? 2
          : 5;
    const owned = measure === 'stake' && !before && inside ? 4 : 0;
    ballot.add(mention.id, role + owned + (inside ? 3 : before ? 1 : 0), 'named');
  }
}

function fromAnaphor(c: Context, ballot: Ballot<string | null>, last: string | null): void {
  const { base } = c.scene;
  for (let at = c.view.from; at < c.spot.from; at++) {
    if (COMPANY_ANAPHOR.test(base[at] as string) && /^(?:the|its|our|this)$/.test(base[at - 1] ?? ''))
      ballot.add(last, 5, 'the company');
    if (base[at] === 'we' || base[at] === 'our') ballot.add(last, 3, 'we');
  }
}

/** How much a country that has the figure speaks against a company: its own subject most, an adjective less. */
function ofCountry(c: Context): number {
  const inClause = c.view.places.filter(
    ({ from, indirect }) => !indirect && from >= c.segmentFrom && from >= c.clauseFrom && from < c.spot.from,
  );
  const subject = inClause.some(
    ({ role, to }) => role === 'subject' && !c.view.companies.some(({ from }) => from >= to && from < c.spot.from),
  );
  if (subject) return 12;
  return inClause.some(({ role }) => role === 'possessor' || role === 'adjective') ? 7 : 0;
}

/** Whose figure it is, where it is a company's. */
export function readOrg(c: Context, measure: Measure): Ballot<string | null> {
  const ballot = new Ballot<string | null>();
  const { scene, view, sibling, earlier } = c;
  const { company, aboutCompany } = scene.topic;
  fromMentions(c, ballot, measure);
  if (sibling) ballot.add(sibling.org, sibling.org ? 7 : 5, 'sibling');
  for (const { from, to, what } of c.lines) {
    const named = scene.companiesIn(from, to)[0];
    if (named) ballot.add(named.id, LINE_WEIGHT[what], what);
    else if (what !== 'heading' && scene.placesIn(from, to).some(({ indirect }) => !indirect))
      ballot.add(null, LINE_WEIGHT[what] + 4, 'a place as label');
  }
  const last = earlier?.org ?? company;
  if (last) fromAnaphor(c, ballot, last);
  if (!sibling && earlier?.org && c.distance <= 2)
    ballot.add(earlier.org, FROM_CLAIM[c.link] + (scene.follows(view.index) ? 2 : 0), 'discourse');
  if (!sibling && scene.follows(view.index)) {
    const before = scene.namesIn(view.index - 1).companies.at(-1);
    if (before) ballot.add(before.id, 4, 'discourse');
  }
  if (company) ballot.add(company, aboutCompany ? 8 : 2, 'topic');
  ballot.add(null, ofCountry(c), 'a country has it');
  if (isGeneric(c)) ballot.add(null, 8, 'a kind of thing');
  ballot.add(null, 5 - (COMPANY_MEASURES[measure] ?? 0), 'prior');
  return ballot;
}
