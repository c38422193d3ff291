import type { Plotted, Quote, Related } from '../messages/schemas.ts';
import { isDay, NO_DAY, type PackedReading } from './packed.ts';
import { isoDay } from './reading.ts';
import type { ArticleRecord, ClaimRecord } from './records.ts';
import { type Asking, type ReadingRelation, type ReadySide, Tally } from './relate.ts';
import { type Repeated, repeatedOf } from './repeated.ts';
import type { Database, Store } from './schema.ts';
import type { Reading, Writing } from './transaction.ts';

type Quoting<S extends Store> = Reading<S | 'articles' | 'claims'>;

/** Claims on one material walked through, at most, to find quotes of several articles. */
const WALK = 200;

/** A stored claim as it is quoted. */
export function quoteOf(record: ClaimRecord, article: ArticleRecord): Quote {
  const { id, claim, passage, sentence, at } = record;
  const { url, site, title, published, origin } = article;
  return { id, claim, passage, sentence, at, url, site, title, published, origin };
}

/** A reading's articles with their days; one that is not known is before all others. */
type Dated = Pick<PackedReading, 'id' | 'articles' | 'days'>;

/** The newest articles of a reading, those whose day is not known last. In one pass: a busy reading has many thousand. */
function newestOf({ articles, days }: Dated, entries: readonly number[], limit: number): number[] {
  const dayAt = (entry: number) => days[entry] as number;
  const newest: number[] = [];
  for (const entry of entries) {
    const day = dayAt(entry);
    if (newest.length === limit && day < dayAt(newest.at(-1) as number)) continue;
    const place = newest.findIndex((other) => day > dayAt(other) || (day === dayAt(other) && entry > other));
    newest.splice(place < 0 ? newest.length : place, 0, entry);
    newest.length = Math.min(newest.length, limit);
  }
  return newest.map((entry) => articles[entry] as number);
}

type ReadsClaims<S extends Store> = Reading<S | 'claims'> | Writing<S | 'claims'>;

/** The claims by which these articles gave a reading, one an article. */
async function claimsOf<S extends Store>(
  transaction: ReadsClaims<S>,
  reading: string,
  articles: readonly number[],
): Promise<ClaimRecord[]> {
  const index = transaction.objectStore('claims').index('reading');
  const found = await Promise.all(articles.map((article) => index.get([reading, article])));
  return found.flatMap((record) => record ?? []);
}

/** The claims by which the newest of a reading's articles gave it, one an article. `entries` are indices into its lists. */
export const newestClaims = <S extends Store>(
  transaction: ReadsClaims<S>,
  reading: Dated,
  entries: readonly number[],
  limit: number,
): Promise<ClaimRecord[]> => claimsOf(transaction, reading.id, newestOf(reading, entries, limit));

async function withArticles<S extends Store>(
  transaction: Quoting<S>,
  records: readonly ClaimRecord[],
): Promise<Quote[]> {
  const store = transaction.objectStore('articles');
  const articles = await Promise.all(records.map(({ article }) => store.get(article)));
  return records.flatMap((record, index) => {
    const article = articles[index];
    return article ? [quoteOf(record, article)] : [];
  });
}

/** Quotes looked up before, by the reading and the articles quoted. */
export type KnownQuotes = Map<string, Promise<Quote[]>>;

/** Articles quoted for one relation. */
const QUOTED = 3;

/**
 * A relation with the newest quotes of the articles that gave the reading. Claims of one page are related to many of the
 * same readings: `known` saves looking their quotes up again.
 */
export async function withQuotes<S extends Store>(
  transaction: Quoting<S>,
  related: ReadingRelation,
  asking: Asking,
  known: KnownQuotes = new Map(),
): Promise<Related> {
  const { from, relation, entries } = related;
  const reading = from.packed;
  const newest = newestOf(reading, entries, QUOTED);
  const name = `${from.id} ${newest}`;
  const look = async () => withArticles(transaction, await claimsOf(transaction, from.id, newest));
  const looking = known.get(name) ?? look();
  known.set(name, looking);
  const { articles, origins } = new Tally().add(reading, entries).count(asking);
  return { reading: reading.id, relation, quotes: await looking, articles, origins };
}

/** The newest quotes that give a reading, one an article. `entries` are indices into its lists. */
export async function quotesFrom(
  db: Database,
  reading: Dated,
  entries: readonly number[],
  limit: number,
): Promise<Quote[]> {
  const transaction = db.transaction(['articles', 'claims'], 'readonly');
  return withArticles(transaction, await newestClaims(transaction, reading, entries, limit));
}

/** The newest quotes on a material, one an article, without the article at `except`. */
export async function quotesOn(db: Database, material: string, except: string | null, limit = 3): Promise<Quote[]> {
  const transaction = db.transaction(['articles', 'claims'], 'readonly');
  const range = IDBKeyRange.bound([material, Number.NEGATIVE_INFINITY], [material, Number.POSITIVE_INFINITY]);
  const found = new Map<number, ClaimRecord>();
  let cursor = await transaction.objectStore('claims').index('material').openCursor(range, 'prev');
  for (let steps = 0; cursor && found.size < limit + 1 && steps < WALK; steps++) {
    if (!found.has(cursor.value.article)) found.set(cursor.value.article, cursor.value);
    cursor = await cursor.continue();
  }
  const quotes = await withArticles(transaction, [...found.values()]);
  return quotes.filter(({ url }) => url !== except).slice(0, limit);
}

function pointOf(
  { id, packed, side }: ReadySide,
  verdict: Plotted['verdict'],
  asking: Asking,
  repeated: Repeated,
): Plotted {
  const { articles, days } = packed;
  const entries: number[] = [];
  let newest = NO_DAY;
  for (let at = 0; at < articles.length; at++) {
    if (articles[at] === asking.article) continue;
    entries.push(at);
    newest = Math.max(newest, days[at] as number);
  }
  const origins = new Tally(repeated).add(packed, entries).origins();
  return {
    reading: id,
    claim: { ...side.claim, id },
    verdict,
    articles: entries.length,
    origins,
    newest: isDay(newest) ? isoDay(newest) : null,
  };
}

/** The values read for a comparison key as points of a plot: those related to the claim with their verdicts, first. */
export function plotOf(
  readings: readonly ReadySide[],
  relations: readonly ReadingRelation[],
  asking: Asking,
  limit = 60,
): Plotted[] {
  const verdicts = new Map(relations.map(({ from, relation }) => [from.id, relation.verdict]));
  const isRelated = ({ id }: ReadySide) => verdicts.has(id);
  const inOrder = [...readings.filter(isRelated), ...readings.filter((reading) => !isRelated(reading))];
  const first = inOrder.slice(0, limit + 1);
  const repeated = repeatedOf(first.map(({ packed }) => packed.copies));
  return first
    .map((one) => pointOf(one, verdicts.get(one.id) ?? null, asking, repeated))
    .filter(({ articles }) => articles > 0)
    .slice(0, limit);
}
