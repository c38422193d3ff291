import type { Plotted, Quote, Related } from '../messages/schemas.ts';
import { isoDay } from './reading.ts';
import type { ArticleRecord, ClaimRecord, ReadingRecord } from './records.ts';
import { type Asking, type ReadingRelation, Tally } from './relate.ts';
import type { Database, Store } from './schema.ts';
import type { Reading } from './transaction.ts';

type Quoting<S extends Store> = Reading<S | 'articles' | 'claims'>;

/** Claims of one reading walked through, at most, to find quotes of the articles wanted. */
const WALK = 200;

function quoteOf(record: ClaimRecord, article: ArticleRecord): Quote {
  const { id, claim, passage, sentence, at } = record;
  const { url, site, title, published, origin } = article;
  return { id, claim, passage, sentence, at, url, site, title, published, origin };
}

/** The newest claims that give a reading, one an article, of the wanted articles only. */
async function newest<S extends Store>(
  transaction: Quoting<S>,
  reading: string,
  wanted: ReadonlySet<number>,
  limit: number,
) {
  const records: ClaimRecord[] = [];
  const seen = new Set<number>();
  const range = IDBKeyRange.bound([reading, Number.NEGATIVE_INFINITY], [reading, Number.POSITIVE_INFINITY]);
  let cursor = await transaction.objectStore('claims').index('reading').openCursor(range, 'prev');
  for (let steps = 0; cursor && records.length < limit && steps < WALK; steps++) {
    const record = cursor.value;
    if (wanted.has(record.article) && !seen.has(record.article)) records.push(record);
    seen.add(record.article);
    cursor = await cursor.continue();
  }
  return records;
}

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

/** A relation with the newest quotes of the articles that gave the reading. */
export async function withQuotes<S extends Store>(
  transaction: Quoting<S>,
  related: ReadingRelation,
  asking: Asking,
  limit = 3,
): Promise<Related> {
  const { reading, relation, entries } = related;
  const wanted = new Set(entries.map((index) => reading.articles[index] as number));
  const quotes = await withArticles(transaction, await newest(transaction, reading.id, wanted, limit));
  return { reading: reading.id, relation, quotes, ...new Tally().add(related).count(asking) };
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

/** The values read for a comparison key as points of a plot: those related to the claim with their verdicts, first. */
export function plotOf(
  readings: readonly ReadingRecord[],
  relations: readonly ReadingRelation[],
  asking: Asking,
  limit = 60,
): Plotted[] {
  const verdicts = new Map(relations.map(({ reading, relation }) => [reading.id, relation.verdict]));
  const point = (reading: ReadingRecord): Plotted => {
    const entries = reading.articles.flatMap((article, index) => (article === asking.article ? [] : [index]));
    const newestDay = Math.max(...entries.map((index) => reading.days[index] ?? Number.NEGATIVE_INFINITY));
    const { origins } = new Tally().add({ reading, entries }).count(null);
    return {
      reading: reading.id,
      claim: { ...reading.claim, id: reading.id },
      verdict: verdicts.get(reading.id) ?? null,
      articles: entries.length,
      origins,
      newest: Number.isFinite(newestDay) ? isoDay(newestDay) : null,
    };
  };
  return readings
    .map(point)
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => Number(b.verdict !== null) - Number(a.verdict !== null))
    .slice(0, limit);
}
