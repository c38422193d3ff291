import { openDB } from 'idb';
import { type Database, type LibrarySchema, MIGRATIONS, type Migration, type Upgrade } from './schema.ts';

export const DATABASE = 'library';

/**
 * Why the library cannot be used.
 * `blocked`: a page with an older version is open. `newer`: a newer version of the extension has been here.
 * `lost`: the connection ended under a request. `full`: no room. `unavailable`: the browser does not open it.
 */
export type LibraryFault = 'blocked' | 'newer' | 'lost' | 'full' | 'unavailable';

export class LibraryError extends Error {
  readonly reason: LibraryFault;
  constructor(reason: LibraryFault, cause?: unknown) {
    super(`library: ${reason}`, { cause });
    this.name = 'LibraryError';
    this.reason = reason;
  }
}

/** The library as its users see it: a connection that opens when it is needed and again when it was lost. */
export interface Library {
  /** Runs `work` on an open database. Throws a `LibraryError` where that is not to be had. */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
  close(): void;
}

interface Options {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** Milliseconds to wait for the browser to answer, and for older pages to let go. A migration that has begun is waited for. */
  readonly patience?: number;
}

function migrate(migrations: readonly Migration[], from: number, db: Database, upgrade: Upgrade): Promise<void> {
  const steps = migrations
    .slice(from)
    .reduce((before, step) => before.then(() => step(db, upgrade)), Promise.resolve() as Promise<void>);
  // A step that fails undoes them all: the old version stays as it was.
  return steps.catch((error) => {
    upgrade.done.catch(() => undefined);
    upgrade.abort();
    throw error;
  });
}

const nameOf = (error: unknown) => (error instanceof DOMException || error instanceof Error ? error.name : '');

/** What a request's error means for the library, null where it is an error of another kind. */
export function faultOf(error: unknown): LibraryFault | null {
  if (error instanceof LibraryError) return error.reason;
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    // A connection that was closed or that the browser will not write to any more.
    case 'InvalidStateError':
    case 'AbortError':
      return 'lost';
    case 'UnknownError':
    case 'SecurityError':
    case 'NotFoundError':
      return 'unavailable';
    default:
      return null;
  }
}

/** What the extension's other parts are told of a library by locks: that it is brought to this version, and that an older page is in the way. */
const lockOf = (name: string, what: 'upgrade' | 'blocked') => `${name}-${what}`;

/** Holds a lock for as long as something takes. */
function holdDuring(lock: string, work: Promise<unknown>): void {
  const ended = work.catch(() => undefined);
  globalThis.navigator?.locks?.request(lock, () => ended).catch(() => undefined);
}

async function isHeld(lock: string): Promise<boolean> {
  const locks = await globalThis.navigator?.locks?.query();
  return locks?.held?.some(({ name }) => name === lock) ?? false;
}

/** Why a library is not there yet, by what the browser told of it so far; null while another part brings it to its version. */
async function whyWaiting(name: string, told: LibraryFault): Promise<LibraryFault | null> {
  if (told !== 'blocked' && (await isHeld(lockOf(name, 'upgrade')))) return null;
  // The browser tells the first of those who wait alone that an older page is in the way.
  return (await isHeld(lockOf(name, 'blocked'))) ? 'blocked' : told;
}

/** An error of opening as the library's own. */
const asLibraryError = (error: unknown): LibraryError =>
  error instanceof LibraryError ? error : new LibraryError(faultOf(error) === 'newer' ? 'newer' : 'unavailable', error);

type Connected = { readonly db: Database; readonly gone: () => boolean };

function open({ name, migrations, patience }: Required<Options>, onGone: () => void): Promise<Connected> {
  const { promise, resolve, reject } = Promise.withResolvers<Connected>();
  let [gone, waitsFor]: [boolean, LibraryFault] = [false, 'unavailable'];
  const leave = () => {
    gone = true;
    onGone();
  };
  let timer = 0 as unknown as ReturnType<typeof setTimeout>;
  const giveUp = async () => {
    const fault = await whyWaiting(name, waitsFor);
    if (fault === null) wait();
    else reject(new LibraryError(fault));
  };
  const wait = () => {
    timer = setTimeout(giveUp, patience);
  };
  wait();
  // Asynchronous, so that a browser that refuses at once is an error like any other.
  const start = async () =>
    openDB<LibrarySchema>(name, migrations.length, {
      upgrade(db, from, _, transaction) {
        clearTimeout(timer);
        const migrated = migrate(migrations, from, db, transaction as unknown as Upgrade);
        const whole = migrated.then(() => transaction.done);
        holdDuring(lockOf(name, 'upgrade'), whole);
        migrated.catch(reject);
      },
      blocked() {
        waitsFor = 'blocked';
        holdDuring(lockOf(name, 'blocked'), opening);
      },
      // Another page upgrades: this connection lets it, whatever it is doing.
      blocking(_, __, event) {
        leave();
        (event.target as IDBDatabase | null)?.close();
      },
      terminated: leave,
    });
  const opening = start();
  opening.then((db) => resolve({ db, gone: () => gone }), reject);
  // Opened after we had given up: nobody else would close it.
  promise.catch(() => opening.then((db) => db.close())).catch(() => undefined);
  return promise
    .catch((error) => {
      throw asLibraryError(error);
    })
    .finally(() => clearTimeout(timer));
}

/** The library's connection. Opened by the background and by the extension's own pages, never in a web page. */
export function connectLibrary(options: Options = {}): Library {
  const settled = { name: DATABASE, migrations: MIGRATIONS, patience: 2500, ...options };
  let connection: Promise<Connected> | null = null;

  const forget = (gone: Promise<Connected>) => {
    if (connection === gone) connection = null;
  };

  function connect(): Promise<Connected> {
    if (connection === null) {
      const opened = open(settled, () => forget(opened));
      connection = opened;
      opened.catch(() => forget(opened));
    }
    return connection;
  }

  async function use<T>(work: (db: Database) => Promise<T>, retry = true): Promise<T> {
    const { db, gone } = await connect();
    try {
      return await work(db);
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      if (!gone()) db.close();
      connection = null;
      // The connection had gone before the work began: nothing was done, so it may be done again.
      if (fault === 'lost' && nameOf(error) === 'InvalidStateError' && retry) return use(work, false);
      throw new LibraryError(fault, error);
    }
  }

  return {
    use: (work) => use(work),
    close() {
      connection?.then(({ db }) => db.close()).catch(() => undefined);
      connection = null;
    },
  };
}
