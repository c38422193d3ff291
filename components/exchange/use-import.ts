import { useEffect, useRef, useState } from 'preact/hooks';
import type { Gone } from '../../utils/exchange/merge/merge.ts';
import { makeCopy } from '../../utils/library/copies.ts';
import { fullFileSaved } from '../../utils/library/full-file.ts';
import type { Library } from '../../utils/library/open.ts';
import { tellChanged } from '../../utils/messages/changes.ts';
import type { GroupName, Preview } from './groups.ts';
import { type ImportAside, importAside } from './import-aside.ts';
import type { ImportFault } from './import-worker.ts';

/** Where an import stands. */
export type Standing =
  | { readonly at: 'none' }
  | { readonly at: 'checking'; readonly name: string }
  | { readonly at: 'refused'; readonly name: string; readonly why: Exclude<ImportFault, 'stopped'> | 'no-copy' }
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

const ended = (name: string, why: ImportFault): Standing =>
  why === 'stopped' ? { at: 'stopped', name } : { at: 'refused', name, why };

/** What follows an import; `made` is when its file was, where what the reader wrote stands in that, as nothing else was here. */
async function afterwards(library: Library, made: string | null, now: string): Promise<void> {
  // Where it fails, the background makes it soon after.
  await makeCopy(library, new Date().toISOString()).catch(() => undefined);
  if (made) await fullFileSaved(made < now ? made : now);
  await tellChanged('articles', 'notes', 'corrections');
}

/** Reads a file, shows what merging it would do, and merges it when asked to. */
export function useImport(library: Library) {
  const [standing, setStanding] = useState<Standing>({ at: 'none' });
  const aside = useRef<ImportAside | null>(null);
  const end = () => {
    aside.current?.end();
    aside.current = null;
  };
  useEffect(() => end, []);

  const read = async (file: File) => {
    end();
    const { name } = file;
    setStanding({ at: 'checking', name });
    aside.current = importAside();
    const told = await aside.current.read(file);
    if ('preview' in told) setStanding({ at: 'preview', name, ...told.preview });
    if (!('fault' in told)) return;
    end();
    setStanding(ended(name, told.fault));
  };

  const write = async ({ made, groups }: Preview, wanted: ReadonlySet<GroupName>) => {
    const importing = aside.current;
    if (standing.at !== 'preview' || !importing) return;
    const { name } = standing;
    const total = [...groups.values()].reduce((sum, { count }) => sum + count, 0);
    const tell = (done: number) => setStanding({ at: 'writing', name, done, total });
    tell(0);
    const now = new Date().toISOString();
    const copied = await makeCopy(library, now, { beforeImport: true }).catch(() => 'failed' as const);
    if (copied === 'failed') {
      end();
      setStanding({ at: 'refused', name, why: 'no-copy' });
      return;
    }
    const told = await importing.write(wanted, now, tell);
    end();
    if ('fault' in told) setStanding(ended(name, told.fault));
    if (!('merged' in told)) return;
    // It is written, whatever becomes of this.
    await afterwards(library, copied === null ? made : null, now).catch(() => undefined);
    setStanding({ at: 'done', name, ...told.merged, copied: copied !== null });
  };

  const stop = () => {
    if (standing.at === 'writing') {
      aside.current?.stop();
      return;
    }
    end();
    setStanding({ at: 'none' });
  };
  return { standing, read, write, stop };
}
