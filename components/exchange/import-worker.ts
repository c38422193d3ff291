import type { Exchange } from '../../utils/exchange/exchange.ts';
import type { Gone, MergeOptions } from '../../utils/exchange/merge/merge.ts';
import { FileError, type FileFault } from '../../utils/exchange/read/fault.ts';
import { readExport } from '../../utils/exchange/read/read-file.ts';
import { connectLibrary, faultOf, type LibraryFault } from '../../utils/library/open.ts';
import { type Group, type GroupName, type Groups, gather, type Preview } from './groups.ts';

/** What is asked: a file to be read, then what of it is to be written (`now` as for `merge`), and to stop that. */
export type Asked =
  | { readonly read: Blob }
  | { readonly write: ReadonlySet<GroupName>; readonly now: string }
  | { readonly stop: true };

/** Why a file was not taken in. */
export type ImportFault = FileFault | LibraryFault | 'stopped' | 'failed';
/** What is told: how many records are `done` now and then, and at last what came of it. */
export type Told =
  | { readonly done: number }
  | { readonly preview: Preview }
  | { readonly merged: { readonly written: number; readonly gone: Gone } }
  | { readonly fault: ImportFault };

/** Loaded once a file was found to be one of ours: what is to be refused does not wait for it. */
const merging = () => import('../../utils/exchange/merge/merge.ts');

/** Milliseconds after which it is told anew how far writing is. */
const TURN = 100;

const library = connectLibrary();
const stopping = new AbortController();
/** What was read, until it is written. */
let held: { readonly exchange: Exchange; readonly groups: Groups } | null = null;

const tell = (told: Told) => postMessage(told);

async function read(file: Blob): Promise<void> {
  const { exchange, made, refused } = await readExport(file);
  const { tryMerge } = await merging();
  const groups = new Map<GroupName, Group>();
  await library.use((db) => tryMerge(db, exchange, { each: (merged) => gather(groups, merged) }));
  held = { exchange, groups };
  tell({ preview: { made, refused, groups } });
}

async function write(wanted: ReadonlySet<GroupName>, now: string): Promise<void> {
  if (!held) throw new Error('Nothing was read.');
  const { exchange, groups } = held;
  const { merge } = await merging();
  let [written, told] = [0, 0];
  const options: MergeOptions = {
    each(_, done) {
      stopping.signal.throwIfAborted();
      if (performance.now() - told < TURN) return;
      told = performance.now();
      tell({ done });
    },
    wants(kind, fate) {
      const isWanted = wanted.has(`${kind} ${fate}`) || !groups.has(`${kind} ${fate}`);
      if (isWanted) written++;
      return isWanted;
    },
    revive: [...wanted].some((group) => group.endsWith(' kept-away')),
  };
  const gone = await library.use((db) => merge(db, exchange, now, options));
  tell({ merged: { written, gone } });
}

function faultIn(error: unknown): ImportFault {
  if (stopping.signal.aborted) return 'stopped';
  return error instanceof FileError ? error.reason : (faultOf(error) ?? 'failed');
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('stop' in data) stopping.abort();
  else
    ('read' in data ? read(data.read) : write(data.write, data.now)).catch((error) => tell({ fault: faultIn(error) }));
});
