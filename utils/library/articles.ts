import type { Account, ArticleHead, QuotedClaim } from '../messages/schemas.ts';
import { inSlices } from '../messages/slices.ts';
import { copyKey } from '../relations/copies.ts';
import { enter } from './catalogue.ts';
import { dayNumber, type Giver } from './reading.ts';
import { type Named, nameInSteps, type Plan, reconcile } from './reconcile.ts';
import type { ArticleRecord, ClaimRecord, CorrectionRecord, TermCount } from './records.ts';
import type { Database, Store } from './schema.ts';
import { countTerms, tallyTerms } from './terms.ts';
import { type Reading, type Writing, write } from './transaction.ts';
import { updateReadings } from './update-readings.ts';

/** An article as the reader of its page sends it. */
export interface ReadArticle {
  readonly head: ArticleHead;
  readonly claims: readonly QuotedClaim[];
  readonly terms: readonly TermCount[];
}
/** The same with the names by which its claims are found again. */
interface NamedArticle extends ReadArticle {
  readonly claims: readonly Named[];
}

/** The host of an address without "www."; "" where it has none. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';

/** Whom an article counts as, as it is shown: the agency it names as its origin, else its outlet. */
export const originOf = (head: Pick<ArticleHead, 'origins' | 'site' | 'url'>): string =>
  head.origins[0] || head.site || hostOf(head.url ?? '') || '?';

/** An article as it stands in the readings it gives. */
export const giverOf = ({ id, published, origin, fingerprint }: ArticleRecord): Giver => ({
  article: id,
  day: dayNumber(published),
  origin,
  copy: copyKey(fingerprint),
});

/** When an article was read, ISO instants. */
export type ReadAt = Pick<ArticleRecord, 'firstRead' | 'lastRead'>;

function articleRecord(read: ReadArticle, old: ArticleRecord | undefined, when: ReadAt): Omit<ArticleRecord, 'id'> {
  const { head } = read;
  const url = head.url as string;
  return {
    url,
    host: hostOf(url),
    site: head.site ?? hostOf(url),
    title: head.title ?? url,
    published: head.published,
    updated: head.updated,
    authors: head.authors,
    lang: head.lang,
    origin: originOf(head),
    fingerprint: head.fingerprint,
    version: old?.version ?? 1,
    firstRead: old && old.firstRead < when.firstRead ? old.firstRead : when.firstRead,
    lastRead: when.lastRead,
    claims: read.claims.length,
    terms: read.terms,
    ...(head.account && { account: { ...head.account, measures: measuresIn(head.account) } }),
  };
}

const measuresIn = ({ effects }: Account) => [...new Set(effects.map(({ measure }) => measure))];

/** The corrections made to any of these passages. */
export async function correctionsOf<S extends Store>(
  transaction: Reading<S | 'corrections'> | Writing<S | 'corrections'>,
  marks: readonly string[],
): Promise<CorrectionRecord[]> {
  const store = transaction.objectStore('corrections');
  if ((await store.count()) === 0) return [];
  const found = await Promise.all([...new Set(marks)].map((mark) => store.index('marks').getAll(mark)));
  return [...new Map(found.flat().map((record) => [record.id, record])).values()];
}

const isSameGiver = (a: Omit<ArticleRecord, 'id'> | undefined, b: Omit<ArticleRecord, 'id'>) =>
  a?.origin === b.origin &&
  dayNumber(a.published) === dayNumber(b.published) &&
  copyKey(a.fingerprint) === copyKey(b.fingerprint);

const ARTICLES = 'articles';

/** Adds to the count of articles, which a library of 100,000 could not count each time. */
export async function addToCount<S extends Store>(
  transaction: Writing<S | 'articles' | 'meta'>,
  more: number,
): Promise<void> {
  if (more === 0) return;
  const meta = transaction.objectStore('meta');
  const known = await meta.get(ARTICLES);
  // Counted after the change, so nothing is to be added to it.
  const value = known ? Number(known.value) + more : await transaction.objectStore('articles').count();
  await meta.put({ name: ARTICLES, value });
}

/** How many articles there are. */
export async function countArticles(db: Database): Promise<number> {
  const known = await db.get('meta', ARTICLES);
  return known ? Number(known.value) : db.count('articles');
}

/** Whether nothing about its claims has changed since the article was read last. */
const isSettled = (plan: Plan) =>
  plan.before.size === plan.after.size && [...plan.before.keys()].every((reading) => plan.after.has(reading));

/** What storing an article writes to. */
export const ARTICLE_STORES = [
  'articles',
  'claims',
  'readings',
  'corrections',
  'terms',
  'meta',
  'fresh',
] satisfies Store[];
type Storing<S extends Store> = Writing<S | (typeof ARTICLE_STORES)[number]>;

/** Stores an article as `storeArticle` does, as part of a larger transaction. */
export async function putArticle<S extends Store>(
  transaction: Storing<S>,
  read: NamedArticle,
  when: ReadAt,
): Promise<ArticleRecord> {
  const { claims } = read;
  const articles = transaction.objectStore('articles');
  const old = await articles.index('url').get(read.head.url as string);
  const fresh = { ...articleRecord(read, old, when), ...(old && { id: old.id }) };
  const id = await articles.put(fresh as ArticleRecord);
  if (!old) await addToCount(transaction, 1);
  const store = transaction.objectStore('claims');
  const stored = old ? await store.index('article').getAll(id) : [];
  const marks = claims.map(({ mark }) => mark);
  const corrections = await correctionsOf(transaction, marks);
  const day = dayNumber(fresh.published) ?? (dayNumber(fresh.firstRead) as number);
  const plan = reconcile(stored, claims, corrections, { article: id, version: fresh.version, day });
  await Promise.all(plan.put.map((record) => store.put(record as ClaimRecord)));
  const record = { ...fresh, id, version: plan.version };
  if (!isSettled(plan) || !isSameGiver(old, fresh)) {
    await updateReadings(transaction, giverOf(record), plan.before, plan.after);
  }
  const before = old ? [tallyTerms(old.terms, stored)] : [];
  const after = claims.map(({ claim }) => ({ superseded: false, material: claim.material }));
  await countTerms(transaction, before, [tallyTerms(record.terms, after)]);
  if (plan.version !== fresh.version) await articles.put(record);
  await enter(transaction, record, claims);
  return record;
}

/**
 * Stores an article with its claims, in one transaction that has completed when this returns. An article is known by its
 * address: read twice it is one, changed it keeps the claims of both versions, the older ones marked superseded.
 * `now` is an ISO instant.
 */
export async function storeArticle(db: Database, read: ReadArticle, now: string): Promise<ArticleRecord> {
  const when = { firstRead: now, lastRead: now };
  // Before the transaction, which would not wait: hundreds of claims take a tenth of a second.
  const claims = await inSlices(nameInSteps(read.claims));
  return write(db, ARTICLE_STORES, 'relaxed', (transaction) => putArticle(transaction, { ...read, claims }, when));
}
