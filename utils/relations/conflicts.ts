import { sentences } from '../text/sentences.ts';
import { TokenKind, type Tokens, tokenize } from '../text/tokens.ts';
import { type Body, findBodies } from './bodies.ts';
import { effectsIn } from './effects.ts';
import { conceptOf } from './lexicon.ts';
import { dayOf } from './period.ts';

/** An article as far as its actors go. */
export interface Reported {
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
}

/** Two articles that name different bodies for one act, or different days for one measure. Sides are places in what was given. */
export interface Conflict {
  readonly kind: 'actor' | 'date';
  readonly a: { readonly article: number; readonly start: number; readonly end: number };
  readonly b: { readonly article: number; readonly start: number; readonly end: number };
}

/** The actor an article names at its start, with what it is said to have done. */
interface Act {
  readonly body: Body;
  readonly day: number | null;
  readonly deeds: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  /** Every field of a body the article names. */
  readonly fields: ReadonlySet<string>;
}

/** An event is told within so many days of itself. */
const NEAR_DAYS = 3;
/** The deed is told in the first sentences. */
const LEAD = 6;
/** So many concepts, and this part of the fewer ones, must be common to two accounts of one event. */
const [COMMON, PART] = [3, 0.3];

/** Deeds that differ by who did them; what is merely said or published, many may say. */
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
    'order ordered orders',
    'award awarded awards granted grants',
    'raid raided raids searched',
  ].flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0] as string])),
);
/** These two are told of the same event: who finds thieves out accuses them. */
const ALIKE: Readonly<Record<string, string>> = { uncover: 'accuse' };
const SAID = /^(?:according|said|says|stated|revealed|claims|claimed|warned)$/;

/** Words of an event that stand for one another. */
const EVENT = new Map(
  [
    'smuggle steal theft stolen stealing traffick trafficking smuggling smuggled smuggler smugglers thieves',
    'spy spies espionage intelligence agent agents agencies',
    'foreign overseas abroad',
  ].flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0] as string])),
);
/** What all news of the field has in common. */
const COMMONPLACE = new Set(
  'rare earth element mineral metal material export import trade control supply market price production critical magnet resource ministry department security defence commerce minist departm government official authority critical raw chain restriction recent service agency'.split(
    ' ',
  ),
);

function conceptsOf(tokens: Tokens, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== TokenKind.word) continue;
    const form = (tokens.lower[at] as string).replace(/'s?$/, '');
    const concept = EVENT.get(form) ?? conceptOf(form);
    if (DEEDS.has(form)) continue;
    if (concept !== null && !COMMONPLACE.has(concept) && !COMMONPLACE.has(form)) found.push(concept);
  }
  return found;
}

function deedsIn(tokens: Tokens, from: number, to: number): string[] {
  return tokens.lower.slice(from, to).flatMap((form) => {
    const deed = DEEDS.get(form);
    return deed === undefined ? [] : [ALIKE[deed] ?? deed];
  });
}

/** Whether the body is the one that acts or speaks: followed by a verb of doing or saying, or led by "according to". */
function acts(tokens: Tokens, { from, to }: Body): boolean {
  for (let at = to; at < Math.min(to + 6, tokens.length); at++) {
    if (DEEDS.has(tokens.lower[at] as string) || SAID.test(tokens.lower[at] as string)) return true;
  }
  return tokens.lower.slice(Math.max(0, from - 4), from).some((form) => form === 'according' || form === 'by');
}

function actOf({ title, text, published }: Reported): Act | null {
  const tokens = tokenize(text.slice(0, 20_000));
  const heading = tokenize(title ?? '');
  const lead = sentences(tokens).slice(0, LEAD);
  for (const { from, to } of lead) {
    const body = findBodies(tokens, from, to).find((one) => acts(tokens, one));
    const deeds = new Set([...deedsIn(heading, 0, heading.length), ...deedsIn(tokens, from, to)]);
    if (!body || deeds.size === 0) continue;
    const concepts = new Set([...conceptsOf(heading, 0, heading.length), ...conceptsOf(tokens, from, to)]);
    const fields = new Set(findBodies(tokens).map(({ field }) => field));
    return { body, day: dayOf(published)?.first ?? null, deeds, concepts, fields };
  }
  return null;
}

function conflict(a: Act, b: Act): boolean {
  if (a.body.field === b.body.field || ![...a.deeds].some((deed) => b.deeds.has(deed))) return false;
  if (a.body.state !== null && b.body.state !== null && a.body.state !== b.body.state) return false;
  if (a.fields.has(b.body.field) || b.fields.has(a.body.field)) return false;
  if (a.day === null || b.day === null || Math.abs(a.day - b.day) > NEAR_DAYS) return false;
  const common = [...a.concepts].filter((concept) => b.concepts.has(concept)).length;
  return common >= COMMON && common >= PART * Math.min(a.concepts.size, b.concepts.size);
}

interface Named {
  readonly start: number;
  readonly end: number;
}

/** The pairs of articles of which `differ` holds, each with what they named. */
function pairs<T extends Named>(
  kind: Conflict['kind'],
  named: readonly (T | null)[],
  differ: (a: T, b: T) => boolean,
): Conflict[] {
  return named.flatMap((a, first) =>
    named.flatMap((b, second) => {
      if (a === null || b === null || second <= first || !differ(a, b)) return [];
      const side = (article: number, { start, end }: Named) => ({ article, start, end });
      return [{ kind, a: side(first, a), b: side(second, b) }];
    }),
  );
}

/**
 * Pairs of articles that tell of one event and name different bodies of a state as the one that acted. Precision comes
 * first: both name one at their start, neither names the other's anywhere, and their accounts have words in common.
 */
function actorConflicts(articles: readonly Reported[]): Conflict[] {
  const acts = articles.map(actOf).map((act) => act && { ...act, start: act.body.start, end: act.body.end });
  return pairs('actor', acts, conflict);
}

/** Pairs of articles that give one numbered measure different days of effect. */
function dateConflicts(articles: readonly Reported[]): Conflict[] {
  const effects = articles.flatMap(({ text, published }, article) =>
    effectsIn(text, published).map((effect) => ({ ...effect, article })),
  );
  const byMeasure = Map.groupBy(effects, ({ measure }) => measure);
  return [...byMeasure.values()].flatMap((same) => {
    const found = pairs('date', same, (a, b) => a.article !== b.article && a.day !== b.day);
    const placed = (side: Conflict['a']) => ({ ...side, article: same[side.article]?.article ?? 0 });
    return found.map(({ kind, a, b }) => ({ kind, a: placed(a), b: placed(b) }));
  });
}

/** What articles tell differently of one event besides numbers: who acted, and from which day a measure applies. */
export const findConflicts = (articles: readonly Reported[]): Conflict[] => [
  ...actorConflicts(articles),
  ...dateConflicts(articles),
];
