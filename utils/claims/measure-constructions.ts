import type { Ballot } from './ballot.ts';
import type { Measure } from './claim.ts';
import { PLANT_NOUNS } from './data/counted-words.ts';
import { VALUATION_WORDS } from './data/trading-words.ts';
import type { Context } from './draft.ts';
import { headMeasure } from './measure-head.ts';
import type { SlotReading } from './slots.ts';
import { Tag } from './tags.ts';
import type { UnitClass } from './units.ts';

/** A way of saying what is measured that takes more than one word; it adds evidence and reads no other's. */
type Construction = (c: Context, ballot: Ballot<Measure>, unit: UnitClass, slot: SlotReading) => void;

/** The last token before the number, inside its own words, that the test accepts; -1 for none. */
function before(c: Context, test: RegExp, from = c.segmentFrom): number {
  for (let at = c.spot.from - 1; at >= from; at--) if (test.test(c.scene.base[at] as string)) return at;
  return -1;
}
function after(c: Context, test: RegExp, reach: number): number {
  for (let at = c.spot.to; at < Math.min(c.segmentTo, c.spot.to + reach); at++)
    if (test.test(c.scene.base[at] as string)) return at;
  return -1;
}
const placeAfter = (c: Context, role: string) =>
  c.view.places.some((place) => place.role === role && place.from >= c.spot.to && place.from < c.segmentTo);

const BUYING =
  /^(?:buys?|buying|bought|gets?|got|getting|obtains?|obtained|sources?|sourced|draws?|secures?|purchases?|purchased|receives?)$/;
const NEEDS = /^(?:needs?|requirements?|demand|consumption|use)$/;

/** "buys 80% of its tin from Peru": what a place cannot do without, unless imports are what is counted. */
const dependence: Construction = (c, ballot, unit) => {
  if (unit !== 'percent') return;
  const { base } = c.scene;
  const { to } = c.spot;
  const ofIts = base[to] === 'of' && /^(?:its|their|our|the)$/.test(base[to + 1] ?? '');
  const imported = before(c, /^import/, c.view.from) >= 0 || after(c, /^import/, 12) >= 0;
  if (
    before(c, BUYING, c.view.from) >= 0 &&
    ofIts &&
    (placeAfter(c, 'from') || after(c, /^(?:there|abroad|overseas)$/, 8) >= 0)
  ) {
    ballot.add(imported ? 'imports' : 'dependence', 13, 'what a place buys of what it uses');
  }
  const meets =
    before(
      c,
      /^(?:me(?:et|ets|t)|cover(?:s|ed)?|satisf(?:y|ies|ied)|suppl(?:y|ies|ied)|provid(?:e|es|ed))$/,
      c.view.from,
    ) >= 0;
  if (meets && before(c, NEEDS, c.view.from) >= 0) ballot.add('dependence', 13, 'part of its needs that another meets');
  if (ofIts && base[to + 1] !== 'the' && NEEDS.test(base[to + 2] ?? '') && meets)
    ballot.add('dependence', 13, 'part of its needs');
  const relies = before(c, /^(?:rel(?:y|ies|ied|iant)|depend(?:s|ed|ent)?|dependence|reliance)$/, c.view.from);
  if (relies >= 0) ballot.add('dependence', 8, 'relies on');
  if (after(c, /^from$/, 2) >= 0 && after(c, /^(?:any|single|one)$/, 4) >= 0)
    ballot.add('dependence', 8, 'from any one country');
};

/** "sold 9 tonnes abroad", "sends 50,000 tonnes to Japan". */
const sending: Construction = (c, ballot, unit) => {
  if (unit !== 'mass' && unit !== 'money' && unit !== 'count') return;
  if (before(c, /^(?:sold|sells?|sent|sends?|ships?|shipped|delivered|delivers?)$/) < 0) return;
  if (after(c, /^(?:abroad|overseas)$/, 12) >= 0 || placeAfter(c, 'to')) ballot.add('exports', 10, 'sent abroad');
};

const sendingShare: Construction = (c, ballot, unit, slot) => {
  if (unit !== 'percent' || slot.slot !== 'difference') return;
  if (
    before(c, /^(?:sold|sells?|sent|sends?|ships?|shipped)$/, c.view.from) >= 0 &&
    (after(c, /^(?:abroad|overseas)$/, 10) >= 0 || before(c, /^(?:abroad|overseas)$/, c.view.from) >= 0)
  )
    ballot.add('exports', 8, 'sent abroad');
};

/** "sits on 4m tonnes", "has 40% of the world's": a country's reserves; "keeps 14 tonnes": a stock. */
const holding: Construction = (c, ballot, unit) => {
  if (unit !== 'mass') return;
  const sits = before(c, /^(?:sits?|sat|sitting)$/);
  if (sits >= 0 && c.scene.base[sits + 1] === 'on') ballot.add('reserves', 11, 'sits on');
  const has = before(c, /^(?:has|have|holds?|held|boasts?|possess(?:es)?)$/, c.clauseFrom);
  const country = c.view.places.some(
    ({ role, from }) => role === 'subject' && from < c.spot.from && from >= c.view.from,
  );
  if (has >= 0 && country) ballot.add('reserves', 5, 'a country holds');
  if (before(c, /^(?:keeps?|kept|stores?|stored|stockpiled)$/) >= 0) ballot.add('stockpile', 7, 'keeps');
};

/** "a turbine holds 600 kg", "in a motor sit 2 kg": what one piece needs. */
const contained: Construction = (c, ballot, unit) => {
  if (unit !== 'mass') return;
  const owned =
    c.view.places.some(
      ({ role, from }) =>
        (role === 'subject' || role === 'possessor' || role === 'adjective') &&
        from >= c.clauseFrom &&
        from < c.spot.from,
    ) || c.view.companies.length > 0;
  const verb = before(
    c,
    /^(?:holds?|contains?|uses?|sits?|takes?|needs?|requires?|carr(?:y|ies)|packs?|houses?)$/,
    c.clauseFrom,
  );
  const one = before(c, /^(?:a|an|each|every|one|typical)$/, c.clauseFrom);
  if (!owned && verb >= 0 && one >= 0 && before(c, /^(?:plant|factory|mine|refinery|smelter)$/, c.clauseFrom) < 0)
    ballot.add('demand', 9, 'what one piece holds');
};

/** A plant that can make so much a year: its capacity. */
const plant: Construction = (c, ballot, unit) => {
  if (unit !== 'mass' && unit !== 'count') return;
  const from = c.view.from;
  let isPlant = false;
  for (let at = from; at < c.spot.from; at++) if (PLANT_NOUNS.has(c.scene.base[at] as string)) isPlant = true;
  const yearly =
    c.spot.quantity.per !== null ||
    /^(?:a|per|each)$/.test(c.scene.base[c.spot.to] ?? '') ||
    after(c, /^(?:year|annually)$/, 12) >= 0;
  const able = before(c, /^(?:can|able|designed|could|capable|will|to)$/, c.clauseFrom) >= 0;
  const makes =
    before(
      c,
      /^(?:make|makes|making|turn|produce|producing|process|treat|yield|take|handle|refine|churn|output)$/,
      c.clauseFrom,
    ) >= 0;
  if (isPlant && able && makes && (yearly || unit === 'mass') && unit === 'mass')
    ballot.add('capacity', yearly ? 11 : 8, 'what a plant can make');
};

const SPENDING =
  /^(?:cost|costs|costing|paid|pays|pay|paying|spent|spends?|spend|aside|sunk|poured|ploughed|plowed|outlay|borrowed|secured|injected|build|building|built|put|guaranteed|pledged|bid)$/;
const LARGE = 1e6;

/** Money in the millions that something costs or somebody spends is an investment; money of a few units is a price. */
const spending: Construction = (c, ballot, unit) => {
  if (unit !== 'money') return;
  const { low, high } = c.spot.quantity;
  const large = Math.max(low ?? 0, high ?? 0) >= LARGE;
  if (!large) {
    if (before(c, /^(?:costs?|fetch(?:es|ed)?|sells?|sold|at|trades?|price)$/) >= 0)
      ballot.add('price', 5, 'a few units of money');
    return;
  }
  ballot.add('price', -6, 'too much for a price');
  ballot.add('investment', 2, 'millions');
  if (before(c, SPENDING) >= 0) ballot.add('investment', 8, 'spent');
  if (c.scene.base[c.spot.from - 1] === 'of' && c.scene.base[c.spot.from - 2] === 'cost')
    ballot.add('investment', 8, 'at a cost of');
};

/** "owns 15% of Boreal", "$400m for 15% of it". */
const stake: Construction = (c, ballot, unit) => {
  if (unit !== 'percent' || c.scene.base[c.spot.to] !== 'of') return;
  const to = c.spot.to + 1;
  const named = c.view.companies.some((company) => company.from >= to && company.from <= to + 1);
  const owns =
    before(c, /^(?:owns?|owned|holds?|held|bought|buys?|acquired?|acquires|took|takes?|sold|paid|for)$/, c.view.from) >=
    0;
  if (named) ballot.add('stake', owns ? 13 : 7, 'part of a company');
  if (/^(?:it|the)$/.test(c.scene.base[to] ?? '') && before(c, /^(?:owns?|owned|acquired?)$/, c.clauseFrom) >= 0)
    ballot.add('stake', 9, 'owns part of it');
  if (/^(?:equity|shares|stock)$/.test(c.scene.base[to + 1] ?? c.scene.base[to] ?? ''))
    ballot.add('stake', 10, 'part of the equity');
};

/** "Nvidia, worth $4tn", "the whole market is worth $6bn a year". */
const worth: Construction = (c, ballot, unit) => {
  if (unit !== 'money') return;
  const { base } = c.scene;
  const at = before(c, /^(?:worth|valued)$/, c.spot.from - 3);
  if (at < 0) return;
  const company = c.view.companies.some(({ to }) => to <= at && at - to <= 3);
  const market =
    before(c, /^(?:market|industry|sector|output|production|business|trade)$/, Math.max(c.clauseFrom, at - 4)) >= 0;
  const linked = c.scene.has(at - 1, Tag.be) || base[at - 1] === ',';
  if (linked && (company || market)) ballot.add('market-value', 12, 'what it is worth');
};

/** "a 12% rate on Thai goods": a tariff under another name. */
const rateOnGoods: Construction = (c, ballot, unit) => {
  if (unit !== 'percent') return;
  const rate = before(c, /^(?:rate|rates|levy|levies|levied|hit|slapped|imposed|impose|tax|taxes)$/, c.clauseFrom);
  const goods =
    before(c, /^(?:goods|imports|products)$/, c.clauseFrom) >= 0 || after(c, /^(?:goods|imports|products)$/, 5) >= 0;
  if (rate >= 0 && goods) ballot.add('tariff', 9, 'a rate on goods');
  if (before(c, /^(?:levy|levied|levies)$/) >= 0 && c.scene.base[c.spot.to] === 'on')
    ballot.add('tariff', 8, 'levy on');
};

/** "trades on 18x earnings": a multiple is no price. */
const valuation: Construction = (c, ballot, unit) => {
  if (unit !== 'times') return;
  for (let at = c.spot.to; at < Math.min(c.view.to, c.spot.to + 4); at++)
    if (VALUATION_WORDS.has(c.scene.base[at] as string)) ballot.add('other', 14, 'a valuation');
  if (c.sibling?.unit === 'x' && c.sibling.measure === 'other') ballot.add('other', 8, 'a valuation beside another');
};

const STOCKS =
  /^(?:inventory|inventories|stocks|stockpile|stockpiles|stockpiled|buffer|buffers|cover|enough|supplies|reserves|left)$/;
/** "six weeks of parts left", "inventories for 45 days", "enough for two months": how long a stock lasts. */
const lasting: Construction = (c, ballot, unit) => {
  if (unit !== 'time') return;
  const of = c.scene.base[c.spot.to] === 'of' || c.scene.possessive(c.spot.to - 1);
  if (
    of &&
    after(
      c,
      /^(?:parts|supply|supplies|stock|stocks|inventory|inventories|left|consumption|cover|cash|demand|needs|output|production|imports)$/,
      6,
    ) >= 0
  )
    ballot.add('stockpile', 16, 'time that a stock lasts');
  const down = before(c, /^(?:down|left|have|has|hold|holds|held|enough)$/);
  if (of && down >= 0 && c.view.materials.some(({ from }) => from >= c.spot.to && from <= c.spot.to + 4))
    ballot.add('stockpile', 16, 'time that a stock lasts');
  if (
    before(c, STOCKS) >= 0 &&
    before(c, /^(?:for|last|lasts|lasted|cover|covers|of|to|at|only|about|just|than|until)$/, c.spot.from - 3) >= 0
  )
    ballot.add('stockpile', 14, 'time that a stock lasts');
};

/** "the third-largest producer", "the second-biggest reserves": what a rank ranks. */
const ranked: Construction = (c, ballot, unit) => {
  if (unit !== 'rank') return;
  for (let at = c.spot.to; at < Math.min(c.view.to, c.spot.to + 5); at++) {
    if (/^[,.;]$/.test(c.scene.base[at] as string)) return;
    const cue = c.view.cues.find(({ from }) => from === at);
    if (cue) {
      ballot.add(cue.measure, 12, 'what is ranked');
      return;
    }
  }
};

/** "will give work to 92 people", "jobs for 300 people". */
const work: Construction = (c, ballot, unit) => {
  if (unit === 'count' && before(c, /^(?:work|jobs|employment)$/, c.spot.from - 4) >= 0)
    ballot.add('workforce', 9, 'work for so many');
};

/** Things sold or delivered by the piece are demand, money for them revenue. */
const soldPieces: Construction = (c, ballot, unit) => {
  if (unit !== 'count') return;
  const sold =
    before(c, /^(?:sold|sells?|sales|deliver(?:ed|s|ies)|registered|registrations|bought)$/, c.clauseFrom) >= 0;
  if (sold && (headMeasure(c) === 'other' || headMeasure(c) === null)) ballot.add('demand', 6, 'pieces sold');
};

/** "goods worth £4m were sent to Kenya": the value of what is shipped. */
const shippedValue: Construction = (c, ballot, unit) => {
  if (unit !== 'money') return;
  if (
    before(c, /^(?:export(?:s|ed)?|ship(?:s|ped|ments)?|consignments?|sent|cargo(?:es)?)$/, c.view.from) >= 0 &&
    before(c, /^(?:worth|valued|earned|value)$/, c.segmentFrom) >= 0
  )
    ballot.add('exports', 9, 'value of what is shipped');
  if (before(c, /^(?:import(?:s|ed)?)$/, c.view.from) >= 0 && before(c, /^(?:worth|valued|value)$/, c.segmentFrom) >= 0)
    ballot.add('imports', 9, 'value of what is imported');
};

/** A material that itself moves, with no other word: its price. */
const bareMove: Construction = (c, ballot, unit, slot) => {
  if (slot.slot !== 'difference' || (unit !== 'percent' && unit !== 'times')) return;
  const subject = c.view.materials.find(
    ({ role, from, to }) => role === 'subject' && from >= c.segmentFrom && to <= c.spot.from && c.spot.from - to <= 4,
  );
  if (subject && !c.view.cues.some(({ from, to }) => from >= subject.to && to <= c.spot.from))
    ballot.add('price', 6, 'a material moves');
};

/** "produces 94%": a verb of making near the number outweighs what the whole is called. */
const macro: Construction = (c, ballot, unit) => {
  if (unit !== 'percent' && unit !== 'points') return;
  const economy = before(c, /^(?:economy|gdp|growth)$/, c.clauseFrom);
  const whole = /^of$/.test(c.scene.base[economy - 1] ?? '') || /^of$/.test(c.scene.base[economy - 2] ?? '');
  if ((economy >= 0 && !whole) || after(c, /^growth$/, 4) >= 0) ballot.add('other', 8, 'growth of an economy');
  if (
    before(c, /^(?:odds|chance|chances|probability|likelihood)$/, c.segmentFrom) >= 0 ||
    after(c, /^(?:chance|probability|likelihood)$/, 2) >= 0
  )
    ballot.add('other', 10, 'odds');
  if (
    before(c, /^(?:rate|rates)$/, c.segmentFrom) >= 0 &&
    before(c, /^(?:reserve|bank|fed|ecb|policymakers|interest|benchmark)$/, c.view.from) >= 0
  )
    ballot.add('other', 10, 'an interest rate');
};

export const CONSTRUCTIONS: readonly Construction[] = [
  dependence,
  sending,
  sendingShare,
  holding,
  contained,
  plant,
  spending,
  stake,
  rateOnGoods,
  worth,
  valuation,
  lasting,
  ranked,
  work,
  soldPieces,
  shippedValue,
  bareMove,
  macro,
];
