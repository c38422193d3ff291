import type { Measure } from '../claim.ts';
import type { Context } from '../draft.ts';
import { rule, tagged } from '../rule.ts';
import { FLOWS } from '../time/period-kinds.ts';
import { YARDSTICKS } from '../time/time-context.ts';
import { LEVIES } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words } from '../words/word-class.ts';
import { RULES } from './allowances.ts';
import { CONSENSUS, isSomebodysForecast, MARKET, SUPPOSING } from './market-forecast.ts';

/** Verbs and nouns that look ahead. */
export const FORECASTING = tagged(Tag.forecast);
const LOOKING = words('look looks looked looking call calls called calling bet bets betting');
const OPENERS = words('; : " – ( and or ,');

/** "If half of those plants open": what is not so yet. */
function isConditional({ scene, view, clauseFrom, spot, tense }: Context): boolean {
  let at = clauseFrom;
  while (at < spot.from && (scene.is(at, OPENERS) || scene.base[at] === 'only' || scene.base[at] === 'even')) at++;
  if (!/^(?:if|unless)$/.test(scene.base[at] ?? '')) return false;
  // "If we had ten of those, I would stop": they are not there either.
  const over = tense === 'past' || tense === 'perfect';
  for (let next = view.from; next < view.to; next++)
    if (scene.has(next, Tag.modal) && (!over || /^(?:would|could|might)$/.test(scene.base[next] as string)))
      return true;
  return false;
}

/** "He faces up to 20 years in prison", "facing a fine of $3m": what may come; "tin faces a 9% tariff" is so. */
function isFaced({ scene, spot, clauseFrom, segmentTo }: Context): boolean {
  const { form, unit } = spot.quantity;
  if (unit === '%' && scene.first(clauseFrom, segmentTo, LEVIES) >= 0) return false;
  if (form !== 'money' && !/^(?:year|month|day|%)$/.test(unit)) return false;
  for (let at = spot.from - 1; at >= Math.max(clauseFrom, spot.from - 5); at--) {
    if (/^(?:faces?|facing)$/.test(scene.base[at] as string)) return scene.base[at + 1] !== ',';
    if (scene.has(at, Tag.verb) && !scene.has(at, Tag.changeNoun | Tag.particle)) return false;
  }
  return false;
}

const DEMANDS = words('demands demanding');
/** "The union is asking for 7%", "it demands a rise of 7%", "states are asked for €900m": what is wanted. */
function isAskedFor({ scene, spot, clauseFrom }: Context): boolean {
  const demands = scene.last(Math.max(clauseFrom, spot.from - 5), spot.from, DEMANDS);
  if (demands >= 0 && (demands === spot.from - 1 || scene.has(demands + 1, Tag.determiner))) return true;
  for (let at = spot.from - 1; at >= Math.max(clauseFrom, spot.from - 4); at--)
    if (scene.base[at] === 'for')
      return (
        /^(?:asks?|asking)$/.test(scene.base[at - 1] ?? '') ||
        (scene.base[at - 1] === 'asked' && scene.has(at - 2, Tag.be) && scene.has(at - 2, Tag.present))
      );
  return false;
}

/** "Analysts had looked for 18 cents", "We look for sales of €4m": what a market or a broker waits for. */
function isAwaited({ scene, spot, clauseFrom }: Context): boolean {
  for (let at = spot.from - 1; at >= Math.max(clauseFrom, spot.from - 7); at--)
    if (scene.is(at, LOOKING))
      return (
        /^(?:for|on)$/.test(scene.base[at + 1] ?? '') &&
        (scene.base[at - 1] === 'we' || scene.first(clauseFrom, at, MARKET) >= 0)
      );
  return false;
}

const COUNTING = words(
  'count counts counted counting banks banked banking reckon reckons reckoned reckoning budgets budgeted',
);
const RELYING_ON = words('on with for');
/** "counts on sales of $40m", "had reckoned with a profit of $4m": what somebody thinks will come in, or out. */
function isCountedOn({ scene, spot, clauseFrom }: Context): boolean {
  if (spot.sort === 'time') return false;
  for (let at = spot.from - 1; at > Math.max(clauseFrom, spot.from - 7); at--)
    if (scene.is(at, RELYING_ON) && scene.is(at - 1, COUNTING)) return !scene.isCapital(at - 1);
  return false;
}

const VOTING = words('vote votes voted voting');
const FAVOURING = words('favour favor support');
/** "one voted to cut it by half a point", "in favour of a cut of 50 basis points": what only some want. */
function isVotedFor({ scene, spot, clauseFrom, segmentFrom }: Context): boolean {
  if (spot.sort !== 'percent' && spot.sort !== 'points') return false;
  const from = Math.min(clauseFrom, segmentFrom);
  const favour = scene.last(from, spot.from, FAVOURING);
  if (favour >= 0 && scene.base[favour - 1] === 'in' && scene.base[favour + 1] === 'of') return true;
  const vote = scene.last(from, spot.from, VOTING);
  const to = vote < 0 ? -1 : scene.first(vote, spot.from, TO);
  return to >= 0 && scene.has(to + 1, Tag.changeVerb);
}

const OFFERS = words('offer offers proposal proposals draft bill');
const HOLDS = words(
  'include includes included contain contains contained provide provides provided foresees envisages envisaged',
);
/** "The offer included a rise of 3%": what nobody has taken yet. */
function isOffered({ scene, spot, view, segmentFrom }: Context): boolean {
  const holds = scene.last(Math.min(view.from, segmentFrom), spot.from, HOLDS);
  const offer = holds < 0 ? -1 : scene.last(Math.max(view.from, holds - 3), holds, OFFERS);
  return offer >= 0 && offer - view.from <= 4 && scene.base[offer - 1] !== 'on';
}

const RAISES = words('raised raise raises lifted improved increased lowered cut');
/** "have offered 10.5%", "raised their offer to 11.5%": a rate that nobody has taken yet. */
function isRateOffered({ scene, spot, clauseFrom }: Context): boolean {
  if (spot.quantity.form !== 'percent') return false;
  if (/^offer(?:s|ed|ing)?$/.test(scene.base[spot.from - 1] ?? '')) return true;
  const offer = scene.base[spot.from - 1] === 'to' ? scene.last(clauseFrom, spot.from, OFFERS) : -1;
  return offer >= 0 && scene.first(clauseFrom, offer, RAISES) >= 0;
}

const SET_FOR = words('set headed heading poised braced bracing');
const AHEAD = words('sight prospect store reach');
/** "is set for a loss of $40m", "a loss of $40m looms", "a profit of $40m is in sight". */
function isToCome({ scene, spot, clauseFrom }: Context): boolean {
  if (scene.has(spot.to, Tag.be) && scene.base[spot.to + 1] === 'in' && scene.is(spot.to + 2, AHEAD)) return true;
  if (/^loom(?:s|ing)?$/.test(scene.base[spot.to] ?? '')) return true;
  const set = scene.last(Math.max(clauseFrom, spot.from - 8), spot.from, SET_FOR);
  return set >= 0 && scene.base[set + 1] === 'for' && /^(?:an?|its|their)$/.test(scene.base[set + 2] ?? '');
}

const WEIGHING = words('considering weighing pondering mulling discussing debating studying exploring examining');
/** "is considering cutting its quota by 30%", "are weighing a bid of $2bn": what may be done; "is examining 40 complaints" has them. */
function isWeighed({ scene, spot, clauseFrom }: Context): boolean {
  if (isTalkedOf(scene, clauseFrom, spot.from)) return true;
  const at = scene.last(clauseFrom + 1, spot.from, WEIGHING);
  const isThere =
    spot.quantity.form === 'count' && !scene.has(at + 1, Tag.gerund) && !scene.has(spot.to - 1, Tag.changeNoun);
  if (isThere) return false;
  return at >= 0 && scene.has(at - 1, Tag.be | Tag.adverb) && !scene.has(at + 1, Tag.preposition | Tag.wall);
}

const TALKS = words('talks negotiations discussions');
const TOYING = words('thinking toying flirting');
const MAX_TALKS = 8;
/** "are toying with a levy of 12%", "is in talks with a port for 40 cranes": what may come about. */
function isTalkedOf(scene: Context['scene'], from: number, to: number): boolean {
  const toying = scene.last(from + 1, to, TOYING);
  if (toying >= 0 && scene.has(toying - 1, Tag.be)) return /^(?:of|about|with)$/.test(scene.base[toying + 1] ?? '');
  const talks = scene.last(from + 1, to, TALKS);
  if (talks < 0 || scene.base[talks - 1] !== 'in') return false;
  const about = scene.first(talks + 1, Math.min(to, talks + MAX_TALKS), ABOUT);
  return about >= 0 && !scene.hasFinite(talks + 1, about);
}
const ABOUT = words('for over about on to');

const URGES = words(
  `urge urges urged urging ask asks asked asking press presses pressed pressing recommend recommends recommended recommending advise advises advised advising
   request requests requested requesting call calls called calling demand demands demanded demanding`,
);
const JOINS_DEED = words('to that');
const MAX_URGED = 7;
/** "urged the state to lower the quota to 900 t", "calls on mills to close 40 pits", "asked that it be done within 30 days": what is asked of somebody. */
function isUrged({ scene, spot, view, clauseFrom }: Context): boolean {
  const floor = Math.max(view.from, clauseFrom - MAX_URGED);
  for (let at = scene.last(floor, spot.from, URGES); at >= 0; at = scene.last(floor, at, URGES)) {
    if (
      scene.has(at - 1, Tag.determiner | Tag.preposition) ||
      (/^call/.test(scene.base[at] as string) && scene.base[at + 1] !== 'on')
    )
      continue;
    const join = scene.first(at + 1, Math.min(spot.from, at + MAX_URGED), JOINS_DEED);
    if (join < 0 || scene.hasFinite(at + 1, join)) continue;
    const isDeed =
      scene.base[join] === 'to'
        ? scene.has(join + 1, Tag.present | Tag.changeVerb)
        : scene.first(join, spot.from, BARE_BE) >= 0;
    if (isDeed && join >= clauseFrom - 1) return true;
  }
  return false;
}
const BARE_BE = words('be');

const OPTIONS = words(
  'option options offer offers bid bids pledge pledges promise promises proposal proposals attempt attempts push effort efforts',
);
/** "has an option to buy 30%": what may be done. */
function isOption({ scene, spot, clauseFrom }: Context): boolean {
  const at = scene.last(clauseFrom, spot.from, OPTIONS);
  if (at < 0 || scene.base[at + 1] !== 'to' || scene.has(at + 2, Tag.determiner) || scene.isCapital(at + 2))
    return false;
  // "an effort to save fuel cut costs by 9%"
  return !scene.hasFinite(at + 3, spot.from);
}

const GUESSES = words('thinks think thought reckons reckon reckoned guesses guess guessed bets bet');
const SPEAKS = words('spoke speaks speak spoken talks talked talk');
/** "thinks nine weeks", and behind it "spoke of six months": how long somebody thinks it will take. */
const isGuessed = ({ scene, spot, earlier }: Context): boolean => {
  if (spot.sort !== 'time') return false;
  if (scene.is(spot.from - 1, GUESSES)) return true;
  return (
    scene.base[spot.from - 1] === 'of' &&
    scene.is(spot.from - 2, SPEAKS) &&
    earlier?.spot.sort === 'time' &&
    earlier.modality === 'forecast'
  );
};

const STUDIES = words('feasibility prefeasibility scoping pfs dfs bfs pea');
const STUDY = words('study assessment feasibility prefeasibility pfs dfs bfs pea');
const OUTLINING = words(
  `outlines outlined outlining envisages envisaged envisaging estimates estimated estimating puts put pegs pegged shows showed shown indicates indicated gives gave
   sees saw models modelled modeled assumes assumed points pointed calculates calculated foresees calls called describes described delivers delivered suggests suggested contemplates`,
);
const DUG_OUT = words('resource resources reserve reserves grade grades grading drilling');
/** "A feasibility study outlined yearly output of 900 t", "the PFS puts capex at $90m": what a mine that is not built would cost and make. */
function isOfAStudy({ scene, spot, view }: Context): boolean {
  const verb = scene.last(view.from, spot.from, OUTLINING);
  const study = verb < 0 ? -1 : scene.last(view.from, verb, STUDY);
  if (study < 0 || scene.first(verb, spot.from, DUG_OUT) >= 0) return false;
  return scene.last(view.from, study + 1, STUDIES) >= 0 || isStudySpokenOf(scene, view.index);
}

const STUDY_REACH = 20;
/** "The study" after "a feasibility study". */
function isStudySpokenOf(scene: Context['scene'], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - STUDY_REACH); at--)
    if (scene.view(at)?.holds(STUDIES)) return true;
  return false;
}

const YET = words('yet still');
const HAVE_TO = words('has have');
const TO = words('to');
/** "has yet to spend $40m", "still has to hire 90": what is not done. */
function isNotDoneYet({ scene, spot, clauseFrom }: Context): boolean {
  const to = scene.last(clauseFrom, spot.from, TO);
  if (to < 0 || spot.sort === 'time' || spot.from - to > MAX_DEED) return false;
  const [first, second] = [to - 2, to - 1];
  return (scene.is(first, HAVE_TO) && scene.is(second, YET)) || (scene.is(first, YET) && scene.is(second, HAVE_TO));
}
const MAX_DEED = 5;

const SETTING = words(
  'cut cuts cutting lowered lowers lowering raised raises raising trimmed trims reduced reduces set sets kept keeps maintained maintains left leaves narrowed revised downgraded upgraded',
);
const TO_AT = words('to at');
const LAID_DOWN: ReadonlySet<Measure> = new Set([...FLOWS, 'production', 'investment', 'revenue']);
/** "cut output for this year to 900 tonnes", "kept its spending for 2030 at $90m": what is laid down for a time that is not over. */
function isLaidDown({ scene, view, spot, clauseFrom }: Context): boolean {
  const verb = scene.is(spot.from - 1, TO_AT) ? scene.last(clauseFrom, spot.from, SETTING) : -1;
  const day = scene.published;
  if (verb < 0 || !day) return false;
  // "cut the quota for this year to 900 tonnes": what is allowed is so now.
  if (scene.first(verb, spot.from, RULES) >= 0) return false;
  if (!view.cues.some(({ measure, from }) => LAID_DOWN.has(measure) && from > verb && from < spot.from)) return false;
  return view.times.some(
    ({ from, to, period }) =>
      from > verb &&
      to < spot.from &&
      scene.base[from - 1] === 'for' &&
      period !== null &&
      period.length === 4 &&
      Number(period) >= day.year,
  );
}

/** What is expected, asked for or offered, and not there yet. */
export const EXPECTATIONS = [
  rule(LOOKING, isAwaited),
  rule(anyOf(FORECASTING, SUPPOSING, CONSENSUS, YARDSTICKS, words('our')), isSomebodysForecast),
  rule(words('if unless'), isConditional),
  rule(COUNTING, isCountedOn),
  rule(anyOf(VOTING, FAVOURING), isVotedFor),
  rule(words('face faces facing'), isFaced),
  rule(anyOf(DEMANDS, words('ask asks asking asked')), isAskedFor),
  rule(anyOf(WEIGHING, TALKS, TOYING), isWeighed),
  rule(URGES, isUrged),
  rule(OPTIONS, isOption),
  rule(anyOf(GUESSES, SPEAKS), isGuessed),
  rule(STUDY, isOfAStudy),
  rule(OFFERS, isOffered),
  rule(anyOf(OFFERS, words('offered offering')), isRateOffered),
  rule(YET, isNotDoneYet),
  rule(SETTING, isLaidDown),
  rule(anyOf(SET_FOR, AHEAD, words('loom looms looming')), isToCome),
];
