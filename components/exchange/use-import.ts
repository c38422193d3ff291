import { useEffect, useRef, useState } from 'preact/hooks';
import { type Gone, type Merged, merge, tryMerge } from '../../utils/exchange/merge/merge.ts';
import type { Checked } from '../../utils/exchange/read/check.ts';
import { FileError, type FileFault } from '../../utils/exchange/read/fault.ts';
import { makeCopy } from '../../utils/library/copies.ts';
import { fullFileSaved } from '../../utils/library/full-file.ts';
import { faultOf, type Library, type LibraryFault } from '../../utils/library/open.ts';
import { tellChanged } from '../../utils/messages/changes.ts';
import { readAside } from './read-aside.ts';

/** A kind of record with what becomes of it: the rows of the preview. */
export type GroupName = `${Merged['kind']} ${Merged['fate']}`;
export interface Group {
  readonly kind: Merged['kind'];
  readonly fate: Merged['fate'];
  readonly count: number;
  readonly claims: number;
  /** The first of them, by their titles. */
  readonly titles: readonly string[];
}
type Groups = ReadonlyMap<GroupName, Group>;

export interface Preview {
  readonly checked: Checked;
  readonly groups: Groups;
}

/** Where an import stands. */
export type Standing =
  | { readonly at: 'none' }
  | { readonly at: 'checking'; readonly name: string }
  | { readonly at: 'refused'; readonly name: string; readonly why: FileFault | LibraryFault | 'no-copy' | 'failed' }
  | ({ readonly at: 'preview'; readonly name: string } & Preview)
  | { readonly at: 'writing'; readonly name: string; readonly done: number; readonly total: number }
  | {
      readonly at: 'done';
      readonly name: string;
      readonly written: number;
      readonly gone: Gone;
      /** Whether there was something of the reader's to be copied before. */
      readonly copied: boolean;
    }
  | { readonly at: 'stopped'; readonly name: string };

const TITLES = 50;
/** Milliseconds after which it is told anew how far writing is. */
const TURN = 30;

function gather(groups: Map<GroupName, Group>, { kind, fate, title, claims }: Merged): void {
  const name: GroupName = `${kind} ${fate}`;
  const known = groups.get(name) ?? { kind, fate, count: 0, claims: 0, titles: [] };
  const titles = known.titles.length < TITLES ? [...known.titles, title.slice(0, 120)] : known.titles;
  groups.set(name, { ...known, count: known.count + 1, claims: known.claims + claims, titles });
}

const faultIn = (error: unknown) => (error instanceof FileError ? error.reason : (faultOf(error) ?? 'failed'));

/** Reads a file, shows what merging it would do, and merges it when asked to. */
export function useImport(library: Library) {
  const [standing, setStanding] = useState<Standing>({ at: 'none' });
  const ending = useRef(new AbortController());
  useEffect(() => () => ending.current.abort(), []);
  const begin = () => {
    ending.current.abort();
    ending.current = new AbortController();
    return ending.current.signal;
  };

  const read = async (file: File) => {
    const signal = begin();
    const { name } = file;
    setStanding({ at: 'checking', name });
    try {
      const checked = await readAside(file, signal);
      const groups = new Map<GroupName, Group>();
      const each = (merged: Merged) => {
        signal.throwIfAborted();
        gather(groups, merged);
      };
      await library.use((db) => tryMerge(db, checked.exchange, { each }));
      setStanding({ at: 'preview', name, checked, groups });
    } catch (error) {
      if (!signal.aborted) setStanding({ at: 'refused', name, why: faultIn(error) });
    }
  };

  const write = async ({ checked, groups }: Preview, wanted: ReadonlySet<GroupName>) => {
    if (standing.at !== 'preview') return;
    const signal = begin();
    const { name } = standing;
    const total = [...groups.values()].reduce((sum, { count }) => sum + count, 0);
    let [written, told] = [0, 0];
    setStanding({ at: 'writing', name, done: 0, total });
    const each = (_: Merged, done: number) => {
      signal.throwIfAborted();
      if (performance.now() - told < TURN) return;
      told = performance.now();
      setStanding({ at: 'writing', name, done, total });
    };
    const wants = (kind: Merged['kind'], fate: Merged['fate']) => {
      const isWanted = wanted.has(`${kind} ${fate}`) || !groups.has(`${kind} ${fate}`);
      if (isWanted) written++;
      return isWanted;
    };
    const revive = [...wanted].some((group) => group.endsWith(' kept-away'));
    const now = new Date().toISOString();
    const copied = await makeCopy(library, now, { beforeImport: true }).catch(() => 'failed' as const);
    if (copied === 'failed') {
      setStanding({ at: 'refused', name, why: 'no-copy' });
      return;
    }
    try {
      const gone = await library.use((db) => merge(db, checked.exchange, now, { each, wants, revive }));
      // Where it fails, the background makes it soon after.
      await makeCopy(library, new Date().toISOString()).catch(() => undefined);
      // What the reader wrote stands in this file, as long as nothing else was here.
      if (copied === null && checked.made) await fullFileSaved(checked.made < now ? checked.made : now);
      await tellChanged('articles', 'notes', 'corrections');
      setStanding({ at: 'done', name, written, gone, copied: copied !== null });
    } catch (error) {
      setStanding(signal.aborted ? { at: 'stopped', name } : { at: 'refused', name, why: faultIn(error) });
    }
  };

  const stop = () => {
    ending.current.abort();
    if (standing.at !== 'writing') setStanding({ at: 'none' });
  };
  return { standing, read, write, stop };
}
