import type { Card, NoteRecord } from '../../../utils/library/records.ts';
import { someBegins, wordsOf } from '../../../utils/library/words.ts';
import { isOfDate } from '../dates.ts';

/** What narrows the list; "" is all. */
export interface Narrowing {
  readonly site: string;
  /** A number of days back, or a year. */
  readonly date: string;
  /** A term. */
  readonly material: string;
  readonly origin: string;
}
export const NOTHING: Narrowing = { site: '', date: '', material: '', origin: '' };

export const COLUMNS = ['title', 'site', 'published', 'origin', 'claims', 'lastRead'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Sorting {
  readonly by: Column;
  readonly down: boolean;
}

/** Words as they are put in order: no case, no marks. A collator would take seconds for 100,000 of them. */
const plain = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const DAY = 86_400_000;

/** The day an article is put in order by: its own, but one more than a day after it was read is an error, and it stands by when it was read. */
function orderDay({ published, lastRead }: Card): string {
  if (published === null || published.slice(0, 10) <= lastRead.slice(0, 10)) return published ?? '';
  const dayAfter = new Date(Date.parse(lastRead) + DAY).toISOString().slice(0, 10);
  return published.slice(0, 10) > dayAfter ? lastRead.slice(0, 10) : published;
}

/** The cards in order; among equals the one stored last comes first. */
export function sorted(cards: readonly Card[], { by, down }: Sorting): Card[] {
  const inWords = by === 'title' || by === 'site' || by === 'origin';
  const sign = down ? -1 : 1;
  const keyOf = (card: Card) => (by === 'published' ? orderDay(card) : inWords ? plain(card[by]) : card[by]);
  const keyed = cards.map((card) => ({ card, key: keyOf(card) }));
  keyed.sort((a, b) => (a.key === b.key ? b.card.id - a.card.id : sign * (a.key < b.key ? -1 : 1)));
  return keyed.map(({ card }) => card);
}

/** The cards that fit, in the order they have; `ids` holds those that were searched for, null is all. */
export function narrowed(
  cards: readonly Card[],
  { site, date, material, origin }: Narrowing,
  ids: ReadonlySet<number> | null,
  now = Date.now(),
): readonly Card[] {
  if (ids === null && site === '' && date === '' && material === '' && origin === '') return cards;
  const ofDate = isOfDate(date, now);
  return cards.filter(
    (card) =>
      (ids === null || ids.has(card.id)) &&
      (site === '' || card.site === site) &&
      (material === '' || card.terms.includes(material)) &&
      (origin === '' || card.origin === origin) &&
      ofDate(card),
  );
}

/** The addresses whose notes have all of the words, by how these begin. */
export function notedWith(notes: readonly NoteRecord[], text: string): Set<string> {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return new Set();
  const has = ({ body, tags, passage }: NoteRecord) => {
    const words = wordsOf([body, ...tags, passage?.quote.exact ?? ''].join('\n'));
    return wanted.every((beginning) => someBegins(words, beginning));
  };
  return new Set(notes.filter(has).map(({ url }) => url));
}
