import { ARTICLE_STORES, hostOf, putArticle } from '../../library/articles.ts';
import { type Correcting, dropCorrection, putCorrection } from '../../library/corrections.ts';
import { markOf } from '../../library/reading.ts';
import { nameClaim, nameInSteps } from '../../library/reconcile.ts';
import type { ArticleRecord, ClaimRecord, CorrectionRecord, NoteRecord } from '../../library/records.ts';
import type { Database, Store } from '../../library/schema.ts';
import { bury, unbury } from '../../library/tombstones.ts';
import { type Writing, write } from '../../library/transaction.ts';
import type { Correction } from '../../messages/schemas.ts';
import { finish } from '../../text/steps.ts';
import type { Deletion, Exchange, ExchangedArticle, ExchangedClaim, ExchangedNote } from '../exchange.ts';
import * as judge from './judge.ts';

type Fate = judge.Fate;

const STORES = [...ARTICLE_STORES, 'notes', 'tombstones'] satisfies Store[];
type Merging = Writing<(typeof STORES)[number]>;

/** One record and what becomes of it. */
export interface Merged {
  readonly kind: 'article' | 'note' | 'correction';
  readonly fate: Fate;
  /** What people know it by: a title, a note's first words. */
  readonly title: string;
  readonly claims: number;
}

/** What was deleted here because it was deleted there, for `restore`. */
export interface Gone {
  readonly notes: readonly NoteRecord[];
  readonly corrections: readonly CorrectionRecord[];
}

export interface MergeOptions {
  /** Called after each record; what it throws ends the merge, and nothing has been written. */
  readonly each?: (merged: Merged, done: number) => void;
  /** Take in also what was deleted here. */
  readonly revive?: boolean;
  /** Which records are wanted; all where it is not given. */
  readonly wants?: (kind: Merged['kind'], fate: Fate) => boolean;
}

/** Goes through the records in order; with `isTrial` it only looks. */
class Merge {
  readonly #transaction: Merging;
  readonly #options: MergeOptions;
  readonly #isTrial: boolean;
  readonly #made: string;
  readonly gone = { notes: [] as NoteRecord[], corrections: [] as CorrectionRecord[] };
  #done = 0;

  constructor(transaction: Merging, options: MergeOptions, isTrial: boolean, made: string) {
    this.#transaction = transaction;
    this.#options = options;
    this.#isTrial = isTrial;
    this.#made = made;
  }

  #tell(kind: Merged['kind'], fate: Fate, title: string, claims = 0): void {
    this.#done++;
    this.#options.each?.({ kind, fate, title, claims }, this.#done);
  }

  #writes(kind: Merged['kind'], fate: Fate): boolean {
    return !this.#isTrial && (this.#options.wants?.(kind, fate) ?? true);
  }

  #tombstone(what: 'note' | 'correction', id: string) {
    return this.#options.revive
      ? Promise.resolve(undefined)
      : this.#transaction.objectStore('tombstones').get([what, id]);
  }

  async article(article: ExchangedArticle): Promise<void> {
    // What was never read is there for its notes alone.
    if (article.firstRead !== null || article.claims.length > 0) await this.#read(article);
    for (const note of article.notes) await this.note(note);
  }

  async #read(article: ExchangedArticle): Promise<void> {
    const here = await this.#transaction.objectStore('articles').index('url').get(article.url);
    const claims = this.#transaction.objectStore('claims');
    const stored = here ? await claims.index('article').getAll(here.id) : [];
    const marked = article.claims.map((claim) => [markOf(claim), claim] as const);
    const { fate, isNewer, earlier } = judge.judgeArticle(article, marked, here, stored);
    if (fate !== 'same' && this.#writes('article', fate)) {
      const record = isNewer ? await this.#store(article) : (here as ArticleRecord);
      const day = stored[0]?.day ?? Math.floor(Date.parse(record.published ?? record.firstRead) / 86_400_000);
      await Promise.all(earlier.map((claim) => claims.put(earlierClaim(claim, record.id, day) as ClaimRecord)));
    }
    this.#tell('article', fate, article.title, article.claims.filter(({ superseded }) => !superseded).length);
  }

  #store(article: ExchangedArticle): Promise<ArticleRecord> {
    const { url, title, site, published, updated, authors, lang, origin, fingerprint, account, terms, claims } =
      article;
    const head = { url, title, site, published, updated, authors, lang, fingerprint, account };
    const firstRead = article.firstRead ?? article.lastRead ?? this.#made;
    return putArticle(
      this.#transaction,
      {
        head: { ...head, origins: origin === site ? [] : [origin] },
        claims: finish(nameInSteps(claims.filter(({ superseded }) => !superseded))),
        terms,
      },
      { firstRead, lastRead: article.lastRead ?? firstRead },
    );
  }

  async note(note: ExchangedNote): Promise<void> {
    const store = this.#transaction.objectStore('notes');
    const copy = judge.copyOfNote(note);
    const original = judge.originalName(note.id);
    const fate = judge.judgeNote(note, {
      own: await store.get(note.id),
      tombstone: await this.#tombstone('note', note.id),
      hasCopy: Boolean((await store.getKey(copy.id)) ?? (await this.#tombstone('note', copy.id))),
      original: original === null ? undefined : await store.get(original),
    });
    const taken = fate === 'both' ? copy : note;
    if ((fate === 'new' || fate === 'changed' || fate === 'both') && this.#writes('note', fate)) {
      const { history, ...rest } = taken;
      await store.put({ ...rest, host: hostOf(note.url), ...(history.length > 0 && { history }) });
      await unbury(this.#transaction, 'note', [taken.id]);
    }
    this.#tell('note', fate, note.body);
  }

  async correction(one: Correction): Promise<void> {
    const store = this.#transaction.objectStore('corrections');
    const copy = judge.copyOfCorrection(one);
    const fate = judge.judgeCorrection(one, {
      own: await store.get(one.id),
      tombstone: await this.#tombstone('correction', one.id),
      hasCopy: Boolean((await store.getKey(copy.id)) ?? (await this.#tombstone('correction', copy.id))),
    });
    if ((fate === 'new' || fate === 'both') && this.#writes('correction', fate)) {
      await putCorrection(this.#transaction as unknown as Correcting, fate === 'both' ? copy : one);
    }
    this.#tell('correction', fate, one.claim.claim.text);
  }

  async deletion({ what, id, at }: Deletion): Promise<void> {
    const note = what === 'note' ? await this.#transaction.objectStore('notes').get(id) : undefined;
    const correction = what === 'correction' ? await this.#transaction.objectStore('corrections').get(id) : undefined;
    const own = note ?? (correction && { changed: correction.made });
    const fate = judge.judgeDeletion({ what, id, at }, own);
    if ((fate === 'gone' || !own) && this.#writes(what, fate)) await this.#bury({ what, id, at }, note, correction);
    this.#tell(what, fate, note?.body ?? correction?.claim.claim.text ?? '');
  }

  async #bury({ what, id, at }: Deletion, note: NoteRecord | undefined, correction: CorrectionRecord | undefined) {
    const known = await this.#transaction.objectStore('tombstones').get([what, id]);
    if (note) {
      this.gone.notes.push(note);
      await this.#transaction.objectStore('notes').delete(id);
    }
    if (correction) {
      this.gone.corrections.push(correction);
      await dropCorrection(this.#transaction as unknown as Correcting, id, at);
    }
    if (!known || known.at < at) await bury(this.#transaction, what, [id], at);
  }

  async all({ articles, corrections, deletions }: Exchange): Promise<void> {
    for (const article of articles) await this.article(article);
    // After the articles, whose claims they are about.
    for (const one of corrections) await this.correction(one);
    for (const one of deletions) await this.deletion(one);
  }
}

function earlierClaim(claim: ExchangedClaim, article: number, day: number): Omit<ClaimRecord, 'id'> {
  const { mark, frame } = nameClaim(claim);
  return { ...claim, article, day, mark, frame, superseded: true, reading: null, material: null };
}

/** Looks what merging would do, and writes nothing. */
export async function tryMerge(db: Database, exchange: Exchange, options: MergeOptions = {}): Promise<void> {
  const transaction = db.transaction(STORES, 'readonly') as unknown as Merging;
  await new Merge(transaction, options, true, exchange.made).all(exchange);
}

/**
 * Merges what was read from a file into the library, in one transaction: all of it is written or, where `each` throws or the
 * disk is full, none. Merging the same twice changes nothing. `now` (ISO) dates articles that say no day of reading.
 */
export function merge(db: Database, exchange: Exchange, now: string, options: MergeOptions = {}): Promise<Gone> {
  return write(db, STORES, 'strict', async (transaction) => {
    const run = new Merge(transaction, options, false, exchange.made || now);
    await run.all(exchange);
    return run.gone;
  });
}
