import { largestOf, type Quantity } from '../../quantities/quantity.ts';
import type { Ballot } from '../ballot.ts';
import type { Measure } from '../claim.ts';
import {
  CARRIED_HEADS,
  CONTROL_WORDS,
  KIND_HEADS,
  LICENCE_HEADS,
  PEOPLE_HEADS,
  WORKFORCE_HEADS,
} from '../data/counted-words.ts';
import type { Context } from '../draft.ts';
import { TARIFFS } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { words, wordsLike, wordsOf } from '../words/word-class.ts';
import { areCasualties } from './casualties.ts';

const THE_ALL = wordsLike(/^(?:the|all)$/);

const RARE_EARTHS_IN_ALL = 17;
/** Whether a count is that of all the rare earths there are. */
export const isAllRareEarths = ({ low, high }: Quantity): boolean =>
  low === RARE_EARTHS_IN_ALL && high === RARE_EARTHS_IN_ALL;

const WORK = words(
  'employ employs employed employing employer employers employment workforce job jobs hire hires hired hiring recruit recruits recruited lay lays laid laying layoffs fire fired work works worked working staff staffed headcount payroll redundant redundancies unemployed dig digs digging lack lacks lacked lacking shortage train trains trained training',
);

/** The head of what is counted: beside the number, or after "of the". */
export function headOf(c: Context): string {
  const { counted } = c.spot.quantity;
  if (counted) {
    // "40 clerks and employees"
    const beside = c.scene.base[c.spot.to] === 'and' ? (c.scene.base[c.spot.to + 1] ?? '') : '';
    return WORKFORCE_HEADS.has(beside) ? beside : (counted.split(' ').at(-1) as string);
  }
  const { base } = c.scene;
  const { to } = c.spot;
  if (base[to] === 'of' || base[to] === 'more') {
    for (let at = to + 1; at < Math.min(to + 7, c.view.to); at++)
      if (KIND_HEADS.has(base[at] as string) || base[at] === 'them') return base[at] as string;
  }
  return base[to] ?? '';
}

const REACH_OF_WHOLE = 5;
/** "1,100 of the pit's 3,100 workers": what is counted in the whole. */
function headOfWhole({ scene, spot, view }: Context): string | null {
  if (scene.base[spot.to] !== 'of') return null;
  const whole = view.spots.find(({ from }) => from > spot.to);
  if (!whole || whole.from - spot.to > REACH_OF_WHOLE || whole.quantity.form !== 'count') return null;
  return whole.quantity.counted?.split(' ').at(-1) ?? null;
}

const OUR = words('our my');
const MOST_STAFF = 3e6;
const HAVING = words('has have had');
/** "our 540 people", "Boreal has 1,150 people": those who are with somebody, as no town has them. */
function areOfACompany({ scene, spot, view }: Context): boolean {
  if (largestOf(spot.quantity) > MOST_STAFF) return false;
  if (scene.is(spot.from - 1, OUR)) return true;
  if (!scene.is(spot.from - 1, HAVING)) return false;
  return scene.base[spot.from - 2] === 'we' || view.companies.some(({ to }) => to === spot.from - 1);
}

/** Whether the people counted are at work, or out of it. */
const speaksOfWork = (c: Context) =>
  c.scene.first(c.view.from, c.view.to, WORK) >= 0 || areOfACompany(c) || areSentHome(c);

const HOME = words('home');
const SENDING = words('sent send sends sending');
/** "sent 40 welders home", "60 fitters were sent home". */
const areSentHome = ({ scene, view }: Context) => {
  const home = scene.first(view.from, view.to, HOME);
  return home >= 0 && scene.last(view.from, home, SENDING) >= 0;
};

const GROUPS = new Set(['groups', 'families', 'classes', 'sorts']);
/** "two groups of graphite products". */
function isGroupOfKinds({ scene, spot }: Context, head: string): boolean {
  if (!GROUPS.has(head)) return false;
  const of = scene.base[spot.to] === 'of' ? spot.to : spot.to + 1;
  if (scene.base[of] !== 'of') return false;
  for (let at = of + 1; at < of + 4; at++) if (KIND_HEADS.has(scene.base[at] ?? '')) return true;
  return false;
}

/** The measure a counted noun stands for by itself; `other` for a noun that stands for none; null where nothing is said. */
export function headMeasure(c: Context): Measure | null {
  const own = headOf(c);
  const whole = c.spot.quantity.counted ? null : headOfWhole(c);
  const head = whole !== null && (WORKFORCE_HEADS.has(whole) || LICENCE_HEADS.has(whole)) ? whole : own;
  if (WORKFORCE_HEADS.has(head) || /^[a-z]+workers?$/.test(head) || (PEOPLE_HEADS.has(head) && speaksOfWork(c)))
    return 'workforce';
  if (LICENCE_HEADS.has(head)) return 'licence-count';
  if (KIND_HEADS.has(head) || isGroupOfKinds(c, head)) return 'element-count';
  if (CARRIED_HEADS.has(head)) return 'demand';
  return c.spot.quantity.counted ? 'other' : null;
}

const [CONTROLS, LICENCES] = [wordsOf(CONTROL_WORDS), wordsOf(LICENCE_HEADS)];
const COVERING = words('cover covers covered adding adds');

/** What covers kinds of material without any control on them. */
const SCHEMES = words(
  'mission scheme plan programme program strategy fund project agency study survey report index stockpile',
);

function underControl(c: Context): boolean {
  const stock = c.view.cues.some(({ measure }) => measure === 'stockpile');
  const spans = [
    [c.view.from, c.view.to] as const,
    ...c.lines.filter(({ what }) => what !== 'heading' && what !== 'title').map(({ from, to }) => [from, to] as const),
  ];
  return spans.some(([from, to]) => {
    for (let at = from; at < to; at++)
      if (c.scene.is(at, CONTROLS) && !(c.scene.is(at, COVERING) && (stock || c.scene.is(at - 1, SCHEMES))))
        return true;
    return false;
  });
}

/** "of the rare earths, seven": the kinds stand before the number. */
const ofKindsBefore = (c: Context) =>
  c.view.materials.some(
    ({ from, to, role }) => role === 'of' && from >= c.segmentFrom && to <= c.spot.from && c.spot.from - to <= 2,
  );

const GROUP_LIST = words('group list family');
const LISTS = words('list catalogue register');
/** "put five more on the list", "adds five to its list". */
function isListed(scene: Context['scene'], to: number): boolean {
  const on = /^(?:more|others)$/.test(scene.base[to] ?? '') ? to + 1 : to;
  if (!/^(?:on|to)$/.test(scene.base[on] ?? '')) return false;
  return scene.first(on + 1, on + 4, LISTS) >= 0;
}

/** "of the 17 in the group", "the group of seventeen": a group of kinds. */
const ofGroup = ({ scene, spot }: Context) =>
  (scene.base[spot.to + 1] === 'the' && scene.is(spot.to + 2, GROUP_LIST)) ||
  (scene.base[spot.from - 1] === 'of' && scene.is(spot.from - 2, GROUP_LIST)) ||
  isListed(scene, spot.to);

/** An answer to "how many are under control?" or under a heading of controls. */
const asksOfKinds = (c: Context) =>
  c.lines.some(({ from, to, what }) => {
    if (what !== 'question') return false;
    for (let at = from; at < to; at++) if (c.scene.is(at, CONTROLS)) return true;
    return false;
  });

/** An answer to "How many people work for you?". */
const asksOfPeople = (c: Context) =>
  c.lines.some(({ from, to, what }) => {
    if (what !== 'question') return false;
    const many = c.scene.first(from, to, MANY);
    const head = many < 0 ? '' : (c.scene.base[many + 1] ?? '');
    return WORKFORCE_HEADS.has(head) || (PEOPLE_HEADS.has(head) && c.scene.first(from, to, WORK) >= 0);
  });
const MANY = words('many');

const definite = ({ scene, spot }: Context) => scene.is(spot.from - 1, THE_ALL);

const GRANTED = words('granted issued given approved awarded reached');
/** "licences granted to four producers": who gets a licence counts licences. */
function grantedTo(c: Context): boolean {
  if (!c.view.says(GRANTED) || !c.view.says(LICENCES)) return false;
  let [licence, granted] = [false, false];
  for (let at = c.view.from; at < c.spot.from; at++) {
    if (c.scene.is(at, LICENCES)) licence = true;
    const grants = c.scene.is(at, GRANTED);
    if (licence && grants) return true;
    granted ||= grants;
  }
  return licence && granted && c.scene.base[c.spot.from - 1] === 'to';
}

const HOLDING = words('hold holds held have has had got get gets obtained obtain received receive won');
/** "companies hold", "companies have obtained", "companies were granted": the verb that says who has it; -1 where none does. */
function verbOfHolding({ scene, spot, view }: Context): number {
  const limit = Math.min(view.to, spot.to + MAX_TO_VERB);
  for (let at = spot.to; at < limit; at++) {
    if (/^(?:that|which|who|,)$/.test(scene.base[at] ?? '') || scene.isQuantity(at)) return -1;
    const isHelping = scene.has(at, Tag.auxiliary) && scene.has(at + 1, Tag.past);
    if (scene.is(at, HOLDING) && !isHelping) return at;
    if (scene.is(at, GRANTED) && /^(?:been|were|was)$/.test(scene.base[at - 1] ?? '')) return at;
  }
  return -1;
}
const MAX_TO_VERB = 6;

/** "fewer than 30 companies hold the general licence": who has a licence counts licences. */
function holdsLicence(c: Context): boolean {
  const { scene, spot, view } = c;
  const verb = verbOfHolding(c);
  // "Of eleven firms asked, two had received one": a part of those asked.
  const isOfThose = scene.base[view.from] === 'of' && spot !== view.spots[0];
  if (verb < 0 || scene.base[spot.to] === 'of' || isOfThose) return false;
  for (let at = verb + 1; at < Math.min(view.to, verb + 6); at++) {
    if (scene.is(at, LICENCES)) return true;
    if (scene.has(at, Tag.preposition) || scene.isQuantity(at)) return false;
  }
  return false;
}

/** "hire 1,000 debt collectors": whatever those are called who are hired. */
const isHired = ({ scene, spot, view }: Context) =>
  view.cues.some(
    ({ form, measure, to }) => form === 'verb' && measure === 'workforce' && to <= spot.from && spot.from - to <= 1,
  ) &&
  scene.base[spot.from - 1] !== 'and' &&
  scene.first(spot.from, spot.to, SHOTS) < 0;

const SHOTS = words('round rounds shot shots shell shells missile missiles rocket rockets bullet bullets');
const LISTING = words('list lists listed listing names named');
/** "lists 24 materials", "a list that runs to 26 minerals". */
const isOnAList = ({ scene, spot, view }: Context) => scene.last(view.from, spot.from, LISTING) >= 0;

/** "duty on 25 minerals": goods that pay, and no list of kinds. */
const isTaxed = ({ scene, spot, view }: Context) =>
  scene.base[spot.from - 1] === 'on' && scene.last(view.from, spot.from - 1, TARIFFS) >= spot.from - 4;

const BATCH = words('list batch round group set tranche');
const NEXT = words('second further another new other third more');
/** "A second list of five", "another batch of three": of the kinds under control spoken of just before. */
function isNextList(c: Context): boolean {
  const { scene, spot, view } = c;
  if (!c.before.some(({ measure, view: { index } }) => measure === 'controlled-count' && view.index - index <= 2))
    return false;
  return scene.base[spot.from - 1] === 'of' && scene.is(spot.from - 2, BATCH) && scene.is(spot.from - 3, NEXT);
}

const NEEDING = words('need needs needed require requires required');
const PERMIT = words('licence licences license licenses permit permits licensing');
const SUBJECT = words('subject subjected');
const PUTTING = words('put added placed entered');
const THE_KINDS = words('them these those others more');
const [MAX_VERB, MAX_OBJECT] = [6, 5];
/** Whether the last things counted were kinds of material, or nothing was counted and a material is spoken of. */
function areKindsSpokenOf({ before: told, siblings, scene }: Context): boolean {
  const last = [...told, ...siblings].findLast(({ unit }) => unit === 'count');
  return last ? /^(?:element|controlled)-count$/.test(last.measure) : scene.topic.materials.length > 0;
}
/** "Six of them require a permit", "two others are subject to licensing", "more were added to the list". */
function areControlled(c: Context): boolean {
  const { scene, spot, view } = c;
  const of = scene.base[spot.to] === 'of' ? spot.to + 1 : spot.to;
  if (!scene.is(of, THE_KINDS) && !scene.is(spot.to - 1, THE_KINDS)) return false;
  const end = Math.min(view.to, spot.to + MAX_VERB);
  const object = (verb: number, cls: typeof PERMIT) =>
    verb >= 0 && scene.first(verb, Math.min(view.to, verb + MAX_OBJECT), cls) >= 0;
  return (
    (object(scene.first(spot.to, end, NEEDING), PERMIT) ||
      object(scene.first(spot.to, end, SUBJECT), CONTROLS) ||
      object(scene.last(spot.from - 2, spot.from, SUBJECT), CONTROLS) ||
      object(scene.first(spot.to, end, PUTTING), LISTS)) &&
    areKindsSpokenOf(c)
  );
}

const ENTRIES = words('entries entry');
/** "Canada's list of critical minerals runs to 31 entries". */
const isLengthOfList = (c: Context) =>
  c.scene.is(c.spot.to - 1, ENTRIES) &&
  isOnAList(c) &&
  (c.view.materials.length > 0 || c.scene.first(c.view.from, c.spot.from, KINDS) >= 0);
const KINDS = wordsOf(KIND_HEADS);

const OCCURRING = words('occur occurs occurred found present mined dug');
/** "nine of them occur in Peru", "15 of the 17 have been found there": kinds that are there, whatever is under a control. */
const occur = ({ scene, spot, clauseTo }: Context) => {
  const verb = scene.first(spot.to, Math.min(clauseTo, spot.to + MAX_VERB + 2), OCCURRING);
  return verb >= 0 && scene.base[spot.to] === 'of' && !scene.has(verb - 1, Tag.determiner);
};

/** "10 of the 34 minerals", "of the 17 rare earths, eleven": some of the kinds there are, and no list of their own. */
const isPartOfKinds = ({ scene, spot, siblings, view }: Context) =>
  (scene.base[spot.to] === 'of' && (scene.isQuantity(spot.to + 1) || scene.isQuantity(spot.to + 2))) ||
  (scene.base[view.from] === 'of' && siblings.some(({ measure }) => measure === 'element-count'));

/** What a count counts: people at work, licences, kinds of material and whether a control is on them. */
export function fromHead(c: Context, ballot: Ballot<Measure>): void {
  if (areCasualties(c)) {
    ballot.add('other', 20, 'who came to harm');
    return;
  }
  const measure = headMeasure(c);
  const earlier = c.sibling ?? c.earlier;
  if (measure === 'workforce' || measure === 'licence-count' || measure === 'demand') ballot.add(measure, 11, 'head');
  if (measure === 'other') ballot.add('other', 4, 'head');
  if (measure === null && asksOfPeople(c)) ballot.add('workforce', 11, 'people asked for');
  if (areControlled(c)) ballot.add('controlled-count', 14, 'kinds under a control');
  if (isLengthOfList(c)) ballot.add('element-count', 9, 'of a list');
  if (isHired(c)) ballot.add('workforce', 12, 'hired');
  if (grantedTo(c) || holdsLicence(c)) ballot.add('licence-count', 9, 'granted to');
  const bare =
    measure === null &&
    (ofKindsBefore(c) ||
      ofGroup(c) ||
      asksOfKinds(c) ||
      earlier?.measure === 'controlled-count' ||
      earlier?.measure === 'element-count');
  if (measure !== 'element-count' && !bare) return;
  const all = isAllRareEarths(c.spot.quantity);
  if (isTaxed(c)) ballot.add('other', 16, 'kinds that pay a duty');
  const isThere = occur(c);
  if (isThere && !all) ballot.add('other', 16, 'kinds that are there');
  const controlled = (underControl(c) && !isThere) || isNextList(c);
  if (isPartOfKinds(c) && !all && !controlled) ballot.add('other', 9, 'a part of the kinds');
  if (controlled && !all) ballot.add('controlled-count', 12, 'kinds under a control');
  if (!bare && isOnAList(c)) ballot.add('element-count', 5, 'of a list');
  if (!bare || all || (ofGroup(c) && !controlled))
    ballot.add('element-count', all ? 16 : definite(c) ? 8 : 6, 'kinds of material');
}
