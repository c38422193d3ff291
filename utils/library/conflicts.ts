import type { Account, ArticleHead, Telling } from '../messages/schemas.ts';
import { type Conflict, differences, NEAR_DAYS } from '../relations/conflicts.ts';
import { copyKey } from '../relations/copies.ts';
import { Independent } from '../relations/independent.ts';
import type { ArticleRecord } from './records.ts';
import type { Database } from './schema.ts';

/** Articles of the same days, and of the same measure, that an article is held against. */
const [SAME_DAYS, SAME_MEASURE] = [500, 200];
/** Articles quoted, the newest first. */
const QUOTED = 3;

/** Words of another article. */
interface ToldBy extends Telling, Pick<ArticleRecord, 'url' | 'site' | 'title' | 'published' | 'origin'> {}

/** What other articles tell differently of one event: who acted, or from which day a measure applies. */
export interface ToldDifferently {
  readonly kind: Conflict['kind'];
  readonly own: Telling;
  readonly quotes: readonly ToldBy[];
  readonly articles: number;
  readonly origins: number;
  /** Of the first origins, by number of articles. */
  readonly names: readonly string[];
}

async function nearBy(db: Database, { act, effects }: Account): Promise<ArticleRecord[]> {
  const store = db.transaction('articles').store;
  const measures = [...new Set(effects.map(({ measure }) => measure))];
  const found = await Promise.all([
    act ? store.index('acted').getAll(IDBKeyRange.bound(act.day - NEAR_DAYS, act.day + NEAR_DAYS), SAME_DAYS) : [],
    ...measures.map((measure) => store.index('measures').getAll(measure, SAME_MEASURE)),
  ]);
  return [...new Map(found.flat().map((article) => [article.id, article])).values()];
}

interface Told {
  readonly kind: Conflict['kind'];
  readonly own: Telling;
  readonly other: Telling;
  readonly article: ArticleRecord;
}

/** Told alike by all: the same words here, and the same body or day there. */
const sortOf = ({ kind, own, other }: Told) =>
  [kind, own.passage.position?.start, 'field' in other ? other.field : 'day' in other ? other.day : ''].join('\n');

const byDay = (a: Told, b: Told) => ((a.article.published ?? '') < (b.article.published ?? '') ? 1 : -1);

function gathered(told: readonly Told[]): ToldDifferently {
  const independent = new Independent();
  for (const { article } of told) {
    independent.add({ origin: article.origin, copy: copyKey(article.fingerprint) });
  }
  const quotes = told.toSorted(byDay).slice(0, QUOTED);
  const { kind, own } = told[0] as Told;
  return {
    ...{ kind, own, articles: told.length, origins: independent.count(), names: independent.names() },
    quotes: quotes.map(({ other: { passage, sentence, at }, article: { url, site, title, published, origin } }) => ({
      ...{ passage, sentence, at, url, site, title, published, origin },
    })),
  };
}

/** What articles read at any time tell differently from this one, besides numbers. Two or three index look-ups. */
export async function toldDifferently(
  db: Database,
  { url, account }: Pick<ArticleHead, 'url' | 'account'>,
): Promise<ToldDifferently[]> {
  if (!account) return [];
  const others = (await nearBy(db, account)).filter((article) => article.url !== url);
  const told = others.flatMap((article) =>
    article.account === undefined
      ? []
      : differences(account, article.account).map(({ kind, a, b }) => ({ kind, own: a, other: b, article })),
  );
  return [...Map.groupBy(told, sortOf).values()].map(gathered);
}
