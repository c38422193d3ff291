import { baseOf } from '../claims/words/word-class.ts';
import { sentences } from '../text/sentences.ts';
import { TokenKind, type Tokens, tokenize } from '../text/tokens.ts';
import { type Body, findBodies } from './bodies.ts';
import { type Effect, effectsIn, type InSentence } from './effects.ts';
import { conceptOf } from './lexicon.ts';
import { dayOf } from './period.ts';
import { isPartOfCountry, placeAt, placeEnd } from './states.ts';

/** An article as far as its actors go. */
export interface Reported {
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
}

/** A stretch of the article's text (UTF-16 offsets). */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Two articles that name different bodies for one act, or different days for one measure. Sides are places in what was given. */
export interface Conflict {
  readonly kind: 'actor' | 'date';
  readonly a: Stretch & { readonly article: number };
  readonly b: Stretch & { readonly article: number };
}

/** The body of a state that an article names at its start, with what it is said to have done. */
export interface Act extends InSentence {
  readonly field: string;
  readonly state: string | null;
  /** The article's day, since 1970. */
  readonly day: number;
  readonly deeds: readonly string[];
  readonly concepts: readonly string[];
  /** Every field of a body the article names. */
  readonly fields: readonly string[];
}

/** What an article tells of an event besides numbers, as data small enough to be kept with it. */
export interface Account {
  readonly act: Act | null;
  /** Measures with the day on which they are said to begin or to end. */
  readonly effects: readonly Effect[];
}

/** An event is told within so many days of itself. */
export const NEAR_DAYS = 3;
/** The deed is told in the first sentences. */
const LEAD = 6;
/** So many concepts, and this part of the fewer ones, must be common to two accounts of one event. */
const [COMMON, PART] = [3, 0.65];
/** Numbers of measures begin anew each year: days further apart are of two measures. */
const ONE_MEASURE = 92;

/** Deeds that differ by who did them; what is merely said or published, many may say, and of one event many may order many things. */
const DEEDS = new Map(
  [
    'accuse accused accuses accusing accusation blame blamed blames alleged alleges',
    'arrest arrested arrests detain detained detains',
    'seize seized seizes confiscated confiscates',
    'uncover uncovered uncovers found foiled thwarted discovered cracked',
    'ban banned bans banning outlawed barred bars',
    'impose imposed imposes imposing',
    'sue sued sues fined fines',
    'buy bought buys acquired acquires invested invests',
    'suspend suspended suspends lifted lifts',
    'award awarded awards granted grants',
    'raid raided raids searched',
    'charge charged charges indicted indicts prosecuted',
    'block blocked blocks rejected rejects vetoed',
    'approve approved approves authorised authorized',
    'expel expelled expels deported deports',
    'revoke revoked revokes cancelled canceled withdrew',
    'list added blacklisted',
    'open opened opens launched launches',
  ].flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0] as string])),
);
/** These two are told of the same event: who finds thieves out accuses them. */
const ALIKE: Readonly<Record<string, string>> = { uncover: 'accuse' };
/** Of a longer text only the start is looked at for who acted (UTF-16 units). */
const LOOKED_AT = 20_000;
const SAID = /^(?:according|said|says|stated|revealed|claims|claimed|warned)$/;

/** Words of an event that stand for one another. */
const EVENT = new Map(
  [
    'smuggle steal theft stolen stealing traffick trafficking smuggling smuggled smuggler smugglers thieves',
    'spy spies espionage intelligence agent agents agencies',
    'foreign overseas abroad',
    'death deaths dead die died kill killed killing',
    'blast blasts explosion explosions bomb bombs bombing',
    'fire fires blaze blazes',
    'protest protests protester protesters demonstration demonstrations demonstrators',
    'bribe bribes bribery corruption graft',
    'hack hacks hacker hackers hacking cyberattack cyberattacks',
    'probe probes investigation investigations inquiry inquiries',
    'agreement agreements pact pacts accord accords treaty treaties',
  ].flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0] as string])),
);
/** What all news of the field has in common. */
const COMMONPLACE = new Set(
  (
    'rare earth element mineral metal material export import trade control supply market price production critical magnet resource ministry ' +
    'department security defence commerce government official authority raw chain restriction recent service agency'
  )
    .split(' ')
    .map(conceptOf),
);

/** What tells one event from others: its things and people, its figures, and the towns and provinces it names. */
function conceptsOf(tokens: Tokens, from: number, to: number, body?: Body): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    if (body && at >= body.from && at < body.to) continue;
    if (tokens.kind[at] === TokenKind.number || isPartOfCountry(tokens, at))
      found.push(baseOf(tokens.lower[at] as string));
    if (tokens.kind[at] !== TokenKind.word) continue;
    const form = (tokens.lower[at] as string).replace(/'s?$/, '');
    const concept = EVENT.get(form) ?? conceptOf(form);
    if (DEEDS.has(form)) continue;
    if (concept !== null && !COMMONPLACE.has(concept)) found.push(concept);
  }
  return found;
}

/** "Accused the EU of protectionism": states complain of each other by more than one mouth. */
function isComplaint(tokens: Tokens, verb: number): boolean {
  const accused = tokens.lower[verb + 1] === 'the' ? verb + 2 : verb + 1;
  const isState = placeAt(tokens, accused) !== null || tokens.lower[accused] === SEAT;
  return isState && tokens.lower[placeEnd(tokens, accused)] === 'of';
}
/** A government's seat that is a state's name too. */
const SEAT = 'washington';

function deedsIn(tokens: Tokens, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const deed = DEEDS.get(tokens.lower[at] as string);
    if (deed !== undefined && !(deed === 'accuse' && isComplaint(tokens, at))) found.push(ALIKE[deed] ?? deed);
  }
  return found;
}

/** Whether the body is the one that acts or speaks: followed by a verb of doing or saying, or led by "according to". */
function acts(tokens: Tokens, { from, to }: Body): boolean {
  for (let at = to; at < Math.min(to + 6, tokens.length); at++) {
    if (DEEDS.has(tokens.lower[at] as string) || SAID.test(tokens.lower[at] as string)) return true;
  }
  return tokens.lower.slice(Math.max(0, from - 4), from).some((form) => form === 'according' || form === 'by');
}

/** "The ministry said that offices had been searched": by whom, it does not say. */
function tellsOfOthers(tokens: Tokens, body: Body, to: number): boolean {
  // "The Interior Ministry of Peru said".
  const behind = tokens.lower[body.to] === 'of' ? placeEnd(tokens, body.to + 1) : body.to;
  if (!/^(?:said|says)$/.test(tokens.lower[behind] ?? '')) return false;
  const deeds = tokens.lower.flatMap((form, at) => (at > behind && at < to && DEEDS.has(form) ? [at] : []));
  return deeds.length > 0 && deeds.every((at) => /^(?:been|was|were|being)$/.test(tokens.lower[at - 1] ?? ''));
}

function actOf({ title, text, published }: Reported): Act | null {
  const day = dayOf(published)?.first ?? null;
  if (day === null) return null;
  const tokens = tokenize(text.slice(0, LOOKED_AT));
  const heading = tokenize(title ?? '');
  for (const { from, to } of sentences(tokens).slice(0, LEAD)) {
    const body = findBodies(tokens, from, to).find((one) => acts(tokens, one) && !tellsOfOthers(tokens, one, to));
    const deeds = new Set([...deedsIn(heading, 0, heading.length), ...deedsIn(tokens, from, to)]);
    if (!body || deeds.size === 0) continue;
    const { start, end, field, state } = body;
    const place = {
      start,
      end,
      sentenceStart: tokens.start[from] as number,
      sentenceEnd: tokens.end[to - 1] as number,
    };
    const concepts = new Set([...conceptsOf(heading, 0, heading.length), ...conceptsOf(tokens, from, to, body)]);
    const fields = new Set(findBodies(tokens).flatMap((one) => one.fields));
    return { ...place, field, state, day, deeds: [...deeds], concepts: [...concepts], fields: [...fields] };
  }
  return null;
}

/** Reads what an article tells besides numbers: who acted, and from which day numbered measures apply. */
export const accountOf = (reported: Reported): Account => ({
  act: actOf(reported),
  effects: effectsIn(reported.text, reported.published),
});

const common = (a: readonly string[], b: readonly string[]) => a.filter((one) => b.includes(one)).length;

/**
 * Whether two articles tell of one event and name different bodies of a state as the one that acted. Precision comes
 * first: both name one at their start, neither names the other's anywhere, and their accounts have words in common.
 */
function actorsDiffer(a: Act, b: Act): boolean {
  if (a.field === b.field || common(a.deeds, b.deeds) === 0) return false;
  if (a.state !== null && b.state !== null && a.state !== b.state) return false;
  if (a.fields.includes(b.field) || b.fields.includes(a.field)) return false;
  if (Math.abs(a.day - b.day) > NEAR_DAYS) return false;
  const shared = common(a.concepts, b.concepts);
  return shared >= COMMON && shared >= PART * Math.min(a.concepts.length, b.concepts.length);
}

function areNear(one: string, other: string): boolean {
  const [a, b] = [dayOf(one), dayOf(other)];
  return a !== null && b !== null && Math.abs(a.first - b.first) <= ONE_MEASURE;
}

/** An article that gives both days tells of two steps, or of an error that it puts right. */
const gives = ({ effects }: Account, { measure, day }: Effect): boolean =>
  effects.some((one) => one.measure === measure && one.day === day);

type Of<A extends Account> = NonNullable<A['act']> | A['effects'][number];

/** What two accounts tell differently of one event: who acted, and from which day a numbered measure applies. */
export function differences<A extends Account>(a: A, b: A): { kind: Conflict['kind']; a: Of<A>; b: Of<A> }[] {
  const found: { kind: Conflict['kind']; a: Of<A>; b: Of<A> }[] = [];
  if (a.act && b.act && actorsDiffer(a.act, b.act)) found.push({ kind: 'actor', a: a.act, b: b.act });
  for (const one of a.effects) {
    for (const other of b.effects) {
      const differ = one.measure === other.measure && one.day !== other.day && areNear(one.day, other.day);
      if (differ && !gives(a, other) && !gives(b, one)) found.push({ kind: 'date', a: one, b: other });
    }
  }
  return found;
}

/** What articles tell differently of one event besides numbers. */
export function findConflicts(articles: readonly Reported[]): Conflict[] {
  const accounts = articles.map(accountOf);
  const side = (article: number, { start, end }: Stretch) => ({ article, start, end });
  return accounts.flatMap((a, first) =>
    accounts.slice(first + 1).flatMap((b, after) =>
      differences(a, b).map((found) => ({
        kind: found.kind,
        a: side(first, found.a),
        b: side(first + 1 + after, found.b),
      })),
    ),
  );
}
