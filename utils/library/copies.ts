import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Correction, correction, type Note, note } from '../messages/schemas.ts';
import { ownDay } from '../phrasing/own-day.ts';
import { changeSettings, readSettings, settingsFrom } from '../settings.ts';
import { CORRECTING, type Correcting, putCorrection } from './corrections.ts';
import { readJournal, strikeAll, strikeOut } from './journal.ts';
import { putNote } from './notes.ts';
import type { Library } from './open.ts';
import type { Database } from './schema.ts';
import { type Writing, write } from './transaction.ts';

/**
 * Copies of what the reader wrote, kept beside the library in the browser's other storage: notes and corrections with the
 * addresses and claims they hang on, and the settings. Articles can be read again, these cannot.
 */

const KEY = 'copies';
/** Copies kept, each of another day, and beside them the one made before the last import. */
const KEPT = 3;

const copy = v.object({
  made: v.pipe(v.string(), v.isoTimestamp()),
  notes: v.number(),
  corrections: v.number(),
  beforeImport: v.optional(v.boolean()),
  /** Compressed (gzip), as base 64. */
  data: v.string(),
});
type StoredCopy = v.InferOutput<typeof copy>;
/** A copy as it is listed. */
export type Copy = Omit<StoredCopy, 'data'>;

const contents = v.object({
  notes: v.array(v.object({ ...note.entries, history: v.optional(v.array(v.string())) })),
  corrections: v.array(correction),
  settings: v.record(v.string(), v.unknown()),
});
type Contents = v.InferOutput<typeof contents>;

/** Bytes turned into characters at a time: a call takes only so many arguments. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    characters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(characters);
}

async function compress(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return toBase64(new Uint8Array(await new Response(stream).arrayBuffer()));
}

function decompress(data: string): Promise<string> {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

async function stored(): Promise<StoredCopy[]> {
  const { [KEY]: copies } = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(v.array(copy), copies);
  return parsed.success ? parsed.output : [];
}

/** The copies there are, the newest first. */
export const listCopies = async (): Promise<Copy[]> =>
  (await stored()).map(({ data: _, ...listed }) => listed).reverse();

const ownOf = async (db: Database) => ({
  notes: await db.getAll('notes'),
  corrections: await db.getAll('corrections'),
});

/** Tells whenever the copies have changed, whoever changed them. */
export function onCopies(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: object, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** One part of the extension at a time: a copy begun before something was forgotten must not come back after it. */
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(KEY, work);

type Occasion = { readonly beforeImport?: true };

/** What stays beside a new copy: of each day the last, and what stood before the last import. */
function besides(copies: readonly StoredCopy[], now: string, { beforeImport }: Occasion): StoredCopy[] {
  const daily = copies.filter((one) => !one.beforeImport);
  if (beforeImport) return daily;
  const days = daily.filter(({ made }) => ownDay(made) !== ownDay(now)).slice(1 - KEPT);
  return copies.filter((one) => one.beforeImport || days.includes(one));
}

async function copyOwn(library: Library, now: string, occasion: Occasion = {}): Promise<Copy | null> {
  const journal = await readJournal();
  const own = await library.use(ownOf);
  const [notes, corrections] = [own.notes.length, own.corrections.length];
  if (notes + corrections === 0) return null;
  const data = await compress(JSON.stringify({ ...own, settings: await readSettings() }));
  const made = { made: now, notes, corrections, ...occasion };
  await browser.storage.local.set({ [KEY]: [...besides(await stored(), now, occasion), { ...made, data }] });
  await strikeOut(journal.keys);
  return made;
}

/**
 * Makes a copy of what the reader wrote; of one day the last is kept. Of nothing there is no copy: it would push out
 * those of a library that was lost. `now` is an ISO instant.
 */
export const makeCopy = (library: Library, now: string, occasion: Occasion = {}): Promise<Copy | null> =>
  alone(() => copyOwn(library, now, occasion));

/** Drops all copies and the journal, for the reader has forgotten what is in them, and makes one of what is left. */
export function renewCopies(library: Library, now: string): Promise<Copy | null> {
  return alone(async () => {
    await browser.storage.local.remove(KEY);
    await strikeAll();
    return copyOwn(library, now);
  });
}

async function contentsOf(made: string): Promise<Contents> {
  const found = (await stored()).find((one) => one.made === made);
  if (!found) throw new RangeError(`no copy of ${made}`);
  return v.parse(contents, JSON.parse(await decompress(found.data)));
}

interface Own {
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

/** All in one transaction: one for each note would wait for the disk as often, and a reader of thousands for minutes. */
function bringBack(db: Database, { notes, corrections }: Own): Promise<void> {
  return write(db, [...CORRECTING, 'notes'], 'strict', async (transaction) => {
    for (const one of notes) {
      const known = await transaction.objectStore('notes').get(one.id);
      if (!known || known.changed < one.changed)
        await putNote(transaction as unknown as Writing<'notes' | 'tombstones'>, one, known);
    }
    for (const one of corrections) {
      const known = await transaction.objectStore('corrections').getKey(one.id);
      if (known === undefined) await putCorrection(transaction as unknown as Correcting, one);
    }
  });
}

/** What the newest copy holds that can be read. */
async function newestContents(): Promise<Own> {
  for (const { made } of await listCopies()) {
    const own = await contentsOf(made).catch(() => null);
    if (own) return own;
  }
  return { notes: [], corrections: [] };
}

/**
 * Brings back what the reader wrote, into a library that was lost: the newest copy and what was written since, which stays
 * in the journal until a copy has it. Settings were never in the library, and are left as they are. Returns how many notes
 * there are then.
 */
export async function recover(library: Library): Promise<number> {
  const [copied, written] = await Promise.all([newestContents(), readJournal()]);
  return library.use(async (db) => {
    await bringBack(db, copied);
    await bringBack(db, written);
    return db.count('notes');
  });
}

/**
 * Brings back what a copy holds, by the instant it was made. What is in the library stays: of two forms of a note the
 * later one, and nothing that was written since goes. Done when it is on the disk.
 */
export async function restoreCopy(library: Library, made: string): Promise<Copy> {
  const own = await contentsOf(made);
  await library.use((db) => bringBack(db, own));
  await changeSettings(
    settingsFrom(Object.fromEntries(Object.entries(own.settings).map(([name, value]) => [`option:${name}`, value]))),
  );
  return { made, notes: own.notes.length, corrections: own.corrections.length };
}
