import { contentOf, copyName } from '../../library/note-copy.ts';
import type { ArticleRecord, ClaimRecord, NoteRecord, TombstoneRecord } from '../../library/records.ts';
import type { Correction } from '../../messages/schemas.ts';
import type { Deletion, ExchangedArticle, ExchangedNote } from '../exchange.ts';
import { FROM_HYPOTHESIS } from '../read/hypothesis.ts';

/**
 * What becomes of a record that comes from elsewhere. `same`: it is here, or an earlier form of what is here. `both`: changed
 * in both places, so both are kept. `gone`: deleted there, and so here. `kept-away`: deleted here, and so not taken in.
 */
export type Fate = 'new' | 'changed' | 'same' | 'both' | 'gone' | 'kept-away';

const time = (instant: string) => Date.parse(instant);

export const copyOfNote = (note: ExchangedNote): ExchangedNote => ({ ...note, id: copyName(note.id, contentOf(note)) });

/** Whether it was never edited here since it was made or came. */
const isUntouched = ({ id, created, changed, history = [] }: NoteRecord) =>
  history.length === 0 && (time(created) === time(changed) || id.startsWith(FROM_HYPOTHESIS));

const comesFrom = (later: ExchangedNote, earlier: NoteRecord) =>
  later.history.some((one) => time(one) === time(earlier.changed)) ||
  (isUntouched(earlier) && time(later.changed) > time(earlier.changed));
const isForerunnerOf = (earlier: ExchangedNote, later: NoteRecord) =>
  (later.history ?? []).some((one) => time(one) === time(earlier.changed));

/** What is here of a note: itself, that it was deleted, and the same of its copy and of what it is a copy of. */
export interface NoteHere {
  readonly own: NoteRecord | undefined;
  readonly tombstone: TombstoneRecord | undefined;
  /** Whether its content is here under the name of a copy, or was deleted as that. */
  readonly hasCopy: boolean;
  /** What it is called a copy of. */
  readonly original: NoteRecord | undefined;
}

export function judgeNote(note: ExchangedNote, { own, tombstone, hasCopy, original }: NoteHere): Fate {
  if (own) {
    if (contentOf(own) === contentOf(note) || isForerunnerOf(note, own)) return 'same';
    if (comesFrom(note, own)) return 'changed';
    return hasCopy ? 'same' : 'both';
  }
  if (tombstone && time(tombstone.at) >= time(note.changed)) return 'kept-away';
  return original && copyName(original.id, contentOf(original)) === note.id ? 'same' : 'new';
}

/** The name of what a note is called a copy of; null where it is none. */
export const originalName = (id: string): string | null => (id.includes('~') ? id.slice(0, id.lastIndexOf('~')) : null);

const correctionContent = ({ what, url, claim, reading }: Correction) => {
  const { exact, prefix, suffix } = claim.passage.quote;
  return JSON.stringify([what, url, exact, prefix, suffix, claim.claim.text, reading]);
};
export const copyOfCorrection = (one: Correction): Correction => ({
  ...one,
  id: copyName(one.id, correctionContent(one)),
});

export function judgeCorrection(
  one: Correction,
  here: {
    readonly own: Correction | undefined;
    readonly tombstone: TombstoneRecord | undefined;
    readonly hasCopy: boolean;
  },
): Fate {
  if (here.own) return here.hasCopy || correctionContent(here.own) === correctionContent(one) ? 'same' : 'both';
  return here.tombstone && time(here.tombstone.at) >= time(one.made) ? 'kept-away' : 'new';
}

/** A deletion takes effect where what was deleted has not been changed since. */
export function judgeDeletion({ at }: Deletion, own: { readonly changed: string } | undefined): Fate {
  return own && time(own.changed) <= time(at) ? 'gone' : 'same';
}

/** What is to be done with an article: read as the file has it, and claims of earlier versions to be added. */
export interface ArticlePlan {
  readonly fate: Fate;
  readonly isNewer: boolean;
  readonly earlier: readonly ExchangedArticle['claims'][number][];
}

type Marked = readonly [mark: string, claim: ExchangedArticle['claims'][number]];

/** The form that was read last stands; claims that only the other form has are kept as superseded. */
export function judgeArticle(
  { lastRead, firstRead }: ExchangedArticle,
  claims: readonly Marked[],
  here: ArticleRecord | undefined,
  stored: readonly Pick<ClaimRecord, 'mark'>[],
): ArticlePlan {
  const known = new Set(stored.map(({ mark }) => mark));
  if (!here) {
    const inForce = new Set(claims.filter(([, { superseded }]) => !superseded).map(([mark]) => mark));
    const earlier = claims.filter(([mark, { superseded }]) => superseded && !inForce.has(mark));
    return { fate: 'new', isNewer: true, earlier: once(earlier) };
  }
  const isNewer = time(lastRead ?? firstRead ?? '') > time(here.lastRead);
  const wanted = claims.filter(([mark, { superseded }]) => !known.has(mark) && (superseded || !isNewer));
  const current = new Set(claims.filter(([, { superseded }]) => !superseded).map(([mark]) => mark));
  const earlier = once(isNewer ? wanted.filter(([mark]) => !current.has(mark)) : wanted);
  return { fate: isNewer || earlier.length > 0 ? 'changed' : 'same', isNewer, earlier };
}

const once = (claims: readonly Marked[]) => [...new Map(claims).values()];
