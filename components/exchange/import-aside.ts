import type { GroupName } from './groups.ts';
import type { Asked, Told } from './import-worker.ts';

type Answer = Exclude<Told, { done: number }>;

/** A file taken in beside the page, which stays at hand meanwhile however large or spoilt the file is. */
export interface ImportAside {
  /** Reads and checks it, and looks what merging it would do. */
  read(file: Blob): Promise<Answer>;
  /** Merges what is wanted of what was read; `told` hears now and then how many records are done. */
  write(wanted: ReadonlySet<GroupName>, now: string, told: (done: number) => void): Promise<Answer>;
  /** Has a merge stop, which then has written nothing; it is told like any other end. */
  stop(): void;
  /** Ends it whatever it is at: what is not wholly written is not written, and nothing more is told. */
  end(): void;
}

export function importAside(): ImportAside {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const post = (asked: Asked) => worker.postMessage(asked);
  const ask = (asked: Asked, told?: (done: number) => void) =>
    new Promise<Answer>((answered) => {
      worker.onmessage = ({ data }: MessageEvent<Told>) => ('done' in data ? told?.(data.done) : answered(data));
      worker.onerror = () => answered({ fault: 'failed' });
      post(asked);
    });
  return {
    read: (file) => ask({ read: file }),
    write: (wanted, now, told) => ask({ write: wanted, now }, told),
    stop: () => post({ stop: true }),
    end() {
      worker.onmessage = null;
      worker.terminate();
    },
  };
}
