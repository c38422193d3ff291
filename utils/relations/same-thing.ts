import type { Claim } from '../claims/claim.ts';
import { digitsInCommon } from './coincidence.ts';
import { DEAD, HURT, MISSING } from './facet.ts';
import { facetsSame, kindsOf } from './facets-same.ts';
import type { Gist } from './gist.ts';
import { namesNothing } from './key.ts';
import { conceptOf, countedConceptOf } from './lexicon.ts';
import { type Likeness, type Sameness, share, worst } from './likeness.ts';
import { initialsMark, RINGLEADER } from './parties.ts';

const headOf = (each: string | null) => each?.split(' ').at(-1);

/** How the two stand to their wholes. One that points back to what was said before is a whole, unless the other is none. */
function rolesSame(one: Gist, other: Gist): Likeness {
  const plain = ({ role }: Gist) => role === 'whole' || role === 'unsaid';
  if ((one.role === other.role && headOf(one.each) === headOf(other.each)) || (plain(one) && plain(other)))
    return 'same';
  return one.role === 'unsaid' || other.role === 'unsaid' || isAddedToAnother(one, other) ? 'maybe' : 'different';
}

/** "A further 96 tonnes were seized" may add to tonnes that were not: where both were seized, it may be all that was. */
const isAddedToAnother = (one: Gist, other: Gist): boolean =>
  [one.role, other.role].sort().join() === 'added,whole' && haveDeedInCommon(one, other);

/** "The population is 900", "it has 900 inhabitants": what the one counts is what the other is nearly next to. */
const isNamedNear = (one: Gist, other: Gist): boolean => {
  const head = one.counted.at(-1);
  return (
    head !== undefined && other.counted.length === 0 && telling(other, other.near).slice(0, NEAREST).includes(head)
  );
};

/** "Three workers were killed", "five men died", "the dead are six": people that the same came to, by whatever noun. */
const areVictims = (one: Gist, other: Gist): boolean =>
  share(kindsOf(one, 'harm'), kindsOf(other, 'harm')) > 0 &&
  [one, other].every(({ counted }) => counted.length === 0 || VICTIMS.has(counted.at(-1) as string));
const VICTIMS = new Set(
  `${DEAD} ${HURT} ${MISSING} people person worker employee man men victim body life casualty`
    .split(' ')
    .map((word) => countedConceptOf(word))
    .filter((concept) => concept !== null),
);

/** The head noun decides; a qualifier only one side has leaves a doubt. */
function countedSame(a: Gist, b: Gist): Sameness | null {
  const [head, other] = [a.counted.at(-1), b.counted.at(-1)];
  if (areVictims(a, b)) return 'same';
  if (isNamedNear(a, b) || isNamedNear(b, a)) return 'same';
  if (head === undefined || other === undefined) return null;
  if (head !== other) return 'different';
  const common = share(a.counted, b.counted);
  return common === a.counted.length && common === b.counted.length ? 'same' : 'maybe';
}

/** "4,200 signatures" and "6,000 locals have signed": the deeds of the ones are counted for the other. */
const isOfWhatItCounts = (deeds: Gist, doers: Gist): boolean => {
  const deed = deeds.counted.at(-1);
  const doer = doers.counted.at(-1);
  return (
    deed !== undefined &&
    doer !== undefined &&
    deed !== doer &&
    doers.near.slice(0, NEAREST).includes(deed) &&
    DEEDS.has(deed)
  );
};
/** What each does once, and nobody has done to him: those who arrest are not the arrested. */
const DEEDS = new Set(['sign', 'vote']);

/** A concept this near to both numbers is what they are about. */
const NEAREST = 3;
/** So many concepts must be common where neither place nor organisation nor material is. */
const UNANCHORED = 3;

/** What every other sentence of the news speaks of tells no topic, nor does whom a share is of and that somebody asked. */
const ANY_TOPIC = new Set(
  (
    'poll company industry market sector government ministry minister official officer spokesman spokeswoman analyst expert source agency ' +
    'plan project data list statistic president chief executive state region city area document note statement announce confirm tell told ' +
    'problem result effort'
  )
    .split(' ')
    .map(conceptOf),
);
const telling = (gist: Gist, words: readonly string[]) =>
  words.filter((concept) => !ANY_TOPIC.has(concept) && !gist.facets.includes(`of:${concept}`));

/** Facets that are a topic by themselves. */
const TOPICS = /^(?:ratio|term|odds|sector|act|sum|investor):/;

const topicsInCommon = (a: Gist, b: Gist): number =>
  share(
    a.facets,
    b.facets.filter((entry) => TOPICS.test(entry)),
  );

/** Whether whose figure it is, or what kind of figure, leaves little else it could be of. */
const isNarrow = (claim: Claim, a: Gist, b: Gist): boolean =>
  claim.org !== null || claim.material !== null || claim.kind === 'change' || topicsInCommon(a, b) > 0;

/** What the sentences have in common besides the pair's place, material and organisation. */
function topicSame(claim: Claim, a: Gist, b: Gist): Sameness {
  const [near, nearToo] = [telling(a, a.near), telling(b, b.near)];
  const close = share(near, nearToo);
  const all = share([...near, ...telling(a, a.far)], [...nearToo, ...telling(b, b.far)]);
  const anchored = claim.org !== null || claim.place !== null || claim.material !== null;
  if (!anchored) return close >= 1 && all >= UNANCHORED ? 'same' : close >= 1 ? 'maybe' : 'different';
  const topics = topicsInCommon(a, b);
  if ((close >= 1 && all + topics >= 2) || (topics >= 1 && all >= 2)) return 'same';
  const nearest = share(near.slice(0, NEAREST), nearToo.slice(0, NEAREST));
  if (nearest >= 1 && isNarrow(claim, a, b)) return 'same';
  return close >= 1 ? 'maybe' : 'different';
}

const moneyOf = (gist: Gist) => kindsOf(gist, 'money').join();

/**
 * "A grant", "a grant for its pilot line": of the loans and grants that a house has, each is for something. And what it spends
 * on looking for ore is not all it spends.
 */
function isForOneThing(a: Gist, b: Gist): boolean {
  const [objects, others] = [kindsOf(a, 'object'), kindsOf(b, 'object')];
  if (objects.length > 0 === others.length > 0) return false;
  return moneyOf(a) !== '' || [...objects, ...others].some((object) => PURSUITS.has(object));
}
/** What a house always spends a part of its money on. */
const PURSUITS = new Set(
  'exploration exploring drilling research marketing advertising maintenance repairs training lobbying acquisitions software security rehabilitation dividends'
    .split(' ')
    .map((word) => `object:${conceptOf(word)}`),
);

/** "The state owns 30%", "Chile's government holds 40%". */
const isOfTheState = (unnamed: Gist, named: Gist): boolean =>
  unnamed.parties.length === 0 &&
  unnamed.near.slice(0, NEAREST).some((concept) => STATE.has(concept)) &&
  named.parties.every((party) => /^[A-Z]{2}$/.test(party));
const STATE = new Set(['state', 'government'].map(conceptOf));

/** Money and stakes differ by who gives or owns. Where nobody says who, they are one only if both are of one kind. */
function partiesSame(a: Gist, b: Gist): Sameness {
  if (a.parties.length === 0 && b.parties.length === 0)
    return moneyOf(a) === moneyOf(b) && !isForOneThing(a, b) ? 'same' : 'maybe';
  if (a.parties.length === 0 || b.parties.length === 0)
    return isOfTheState(a, b) || isOfTheState(b, a) ? 'same' : 'maybe';
  return share(a.parties, b.parties) > 0 || isShortened(a, b) || isShortened(b, a) ? 'same' : 'different';
}

/** "The Nordic Investment Bank", "NIB". */
const isShortened = (long: Gist, short: Gist): boolean =>
  short.parties.some((party) => long.parties.includes(initialsMark(party)));

/** "Foreign funds own 31%", "American institutions own 44%": holders without a name are told by their nouns, the whole company by none. */
const haveHolderInCommon = (a: Gist, b: Gist): boolean => {
  const [left, right] = [a, b].map(({ near }) => near.filter((concept) => !OF_ANY_STAKE.has(concept)));
  return a.parties.length > 0 || !left?.length || !right?.length || share(left, right) > 0;
};
const OF_ANY_STAKE = new Set(['own', 'company', 'person']);

const isPrisonTerm = (gist: Gist) => gist.facets.includes('term:prison');

/** Each of those sentenced has a term of his own. Who led them may go without a name. */
function namesSame(a: Gist, b: Gist): Sameness {
  const [named, namedToo] = [a, b].map(({ parties }) => parties.filter((party) => party !== RINGLEADER));
  if (named?.length && namedToo?.length) return share(named, namedToo) > 0 ? 'same' : 'different';
  if (share(a.parties, b.parties) > 0) return 'same';
  return a.parties.length > 0 && b.parties.length > 0 ? 'different' : 'maybe';
}

/** One good comes in several purities, bonds run for so many years each. */
const IN_KINDS = ['ratio:purity', 'term:security'];

function unnamedSame(a: Claim, b: Claim, one: Gist, other: Gist): Likeness {
  const topic = topicSame(a, one, other);
  if (isPrisonTerm(one) && isPrisonTerm(other)) return worst(topic, namesSame(one, other));
  if (IN_KINDS.some((kind) => one.facets.includes(kind) && other.facets.includes(kind))) return worst(topic, 'maybe');
  if (a.measure === 'stake' || a.measure === 'investment') {
    const parties = partiesSame(one, other);
    if (parties === 'same' && a.measure === 'stake' && !haveHolderInCommon(one, other)) return 'maybe';
    if (a.org || parties === 'different') return parties;
  }
  // A third of a staff are women, half are local: of what the part is, two words at least must tell.
  if (a.measure === 'workforce' && a.kind === 'share' && share(telling(one, one.near), telling(other, other.near)) < 2)
    return 'different';
  // A company's own price is that of its shares, of which no more need be said.
  if (a.measure === 'price' && a.org && a.kind === 'change' && topic === 'different') return 'maybe';
  if (a.unit !== 'count') return topic;
  const counted = isOfWhatItCounts(one, other) || isOfWhatItCounts(other, one) ? 'same' : countedSame(one, other);
  // "Headcount 430", "they are no longer 90": of one company's people no more need be said.
  if (counted === null && a.measure === 'workforce' && a.org && countsPeople(one, other)) return 'same';
  if (counted === null) return a.measure === 'workforce' ? topic : 'different';
  if (counted === 'same' && ASKED.has(one.counted.at(-1) ?? null)) return 'maybe';
  if (counted === 'same' && one.counted.at(-1) === 'vote' && !areOnOneThing(one, other)) return 'maybe';
  if (counted !== 'same' || a.org || a.measure === 'workforce') return counted;
  const [rest, restToo] = [telling(one, without(one, other)), telling(other, without(other, one))];
  const beyond = share(rest, restToo);
  // "Norway has four smelters": where nothing else is said by either, it is of all there are.
  if (a.place !== null && rest.length === 0 && restToo.length === 0) return 'same';
  // In a country people are arrested and boats seized every week: without a material the deed alone tells nothing.
  if (a.measure === 'other' && a.material === null)
    return beyond > 1 || isOfOneMeeting(a, b, one, other) ? 'same' : 'maybe';
  return beyond > 0 || haveDeedInCommon(one, other) ? 'same' : 'maybe';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** "Ministers of 31 countries", said of one day by both: they met once. */
const isOfOneMeeting = (a: Claim, b: Claim, one: Gist, other: Gist): boolean =>
  DAY.test(a.period ?? '') && a.period === b.period && share(kindsOf(one, 'from'), kindsOf(other, 'from')) > 0;

/** Whether people are counted by at least one of the two, and nothing else by the other. */
const countsPeople = (one: Gist, other: Gist): boolean =>
  [one, other].every(({ counted }) => counted.length === 0 || counted.at(-1) === 'person');

/** A chamber votes on many things a day: besides the chamber, what is voted on must be the same. */
const areOnOneThing = (one: Gist, other: Gist): boolean => {
  const [left, right] = [one, other].map((gist) =>
    [...gist.near, ...gist.far].filter((form) => !OF_ANY_VOTE.has(form)),
  );
  return share(left ?? [], right ?? []) > 0;
};
const OF_ANY_VOTE: ReadonlySet<string | null> = new Set(
  'vote pass passed approve approved adopt adopted reject rejected back backed carried defeated senate senator house parliament chamber assembly congress lawmaker deputy member upper lower shareholder'
    .split(' ')
    .map(conceptOf),
);

/** Who is asked: each poll asks others. */
const ASKED: ReadonlySet<string | null> = new Set(
  'economist analyst forecaster strategist respondent expert'.split(' ').map(countedConceptOf),
);

const haveDeedInCommon = (one: Gist, other: Gist): boolean =>
  one.facets.some((entry) => /^(?:status|act|sum):/.test(entry) && other.facets.includes(entry));

/** The concepts around a count but for what is counted itself. */
const without = (gist: Gist, other: Gist) =>
  [...gist.near, ...gist.far].filter((concept) => !gist.counted.includes(concept) && !other.counted.includes(concept));

/** "15 lanthanides", "six minerals" and "17 elements" may be other lists, though the material is the same; "17" is of elements. */
const listHead = (gist: Gist) => gist.counted.at(-1) ?? 'element';

/** A figure of nobody's and of no place could be anybody's; only a material's price and its elements are the world's. */
const isUnanchored = ({ place, org, partner, measure }: Claim): boolean =>
  place === null &&
  org === null &&
  partner === null &&
  !/^(?:price|element-count|controlled-count|market-value)$/.test(measure);

const OF_GOODS = /^(?:mine-production|processing|production|magnet-production|supply|reserves|stockpile)$/;
/** Tonnes, or a part of what is made, of what nobody says. */
const isOfNoGoods = ({ material, org, unit, kind, measure }: Claim): boolean =>
  material === null && org === null && (unit === 't' || (kind === 'share' && OF_GOODS.test(measure)));

/** "An electric car", said by both: what one holds needs no place. */
const isOfOneUnit = (one: Gist, other: Gist): boolean =>
  one.each !== null && one.each !== 'each' && one.each === other.each;

/** "12,000 units": of whatever the other counts. */
const isOfUnits = (...gists: readonly Gist[]): boolean => gists.some(({ counted }) => counted.join() === 'unit');

function sameCounted(a: Claim, b: Claim, one: Gist, other: Gist): Likeness {
  const framed = worst(rolesSame(one, other), facetsSame({ claim: a, gist: one }, { claim: b, gist: other }));
  const counted = countedSame(one, other);
  if ((one.role === 'part' || one.role === 'added') && counted === 'different') return 'different';
  if (namesNothing(a)) return worst(framed, unnamedSame(a, b, one, other));
  if (
    (isOfNoGoods(a) && share(kindsOf(one, 'wares'), kindsOf(other, 'wares')) === 0) ||
    (isUnanchored(a) && !isOfOneUnit(one, other))
  )
    return worst(framed, 'maybe');
  // "Electric cars" are not all cars.
  if (a.measure !== 'element-count' && a.measure !== 'controlled-count')
    return a.unit === 'count' && counted !== null && !isOfUnits(one, other) ? worst(framed, counted) : framed;
  const isOneList = listHead(one) === listHead(other) && counted !== 'maybe' && one.role !== 'part';
  return isOneList ? framed : worst(framed, 'maybe');
}

/** Where a clause names other materials than its claim, the claim is of something else; other places or times leave a doubt. */
function doubted(same: Likeness, gists: readonly Gist[]): Likeness {
  const against = gists.flatMap((gist) => gist.against ?? []);
  if (against.includes('material')) return 'different';
  return against.some((one) => one === 'place' || one === 'time' || one === 'site') ? worst(same, 'maybe') : same;
}

/** So many digits in common are no accident, whatever the words; so many fewer are none where the measure names the thing. */
const [NO_ACCIDENT, HARDLY_ONE] = [3, 2];
/** One country's, of one material and one day, or a change of one time against one other: not much else can be meant. */
const isOfOneFrame = (a: Claim, b: Claim): boolean => {
  if ((a.period ?? null) === null || a.period !== b.period) return false;
  if (a.kind === 'change') return a.baseline !== null && a.baseline === b.baseline && a.measure !== 'price';
  return a.place !== null && a.material !== null && DAY.test(a.period ?? '');
};
/** More concepts and digits in common than this: whatever the counted nouns are. */
const ALL_ALIKE = 3;

/**
 * Whether two comparable claims count the same thing: a part is not its total, what is added not the whole, what one
 * car holds not what all do; under labels that name no thing the sentences must speak of the same; and the words
 * beside each claim must bear out its reading. The same number in many digits makes up for words that do not.
 */
export function sameThing(a: Claim, b: Claim, one: Gist | null | undefined, other: Gist | null | undefined): Sameness {
  if (!one || !other) return !namesNothing(a) || (a.counted && a.counted === b.counted) ? 'same' : 'different';
  const likeness = doubted(sameCounted(a, b, one, other), [one, other]);
  if (likeness === 'same' || likeness === 'maybe') return likeness;
  // A figure that is denied is the same figure in any case.
  const digits = a.modality === 'denied' || b.modality === 'denied' ? 0 : digitsInCommon(a, b);
  const known = share([...one.near, ...one.far], [...other.near, ...other.far]);
  if (digits >= 1 && digits + known > ALL_ALIKE) return 'maybe';
  if (digits >= HARDLY_ONE && isOfOneFrame(a, b)) return 'maybe';
  if (digits >= NO_ACCIDENT || (likeness === 'unlike' && digits >= HARDLY_ONE && !namesNothing(a))) return 'maybe';
  return 'different';
}
