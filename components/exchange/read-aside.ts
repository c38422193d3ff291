import type { Exchange } from '../../utils/exchange/exchange.ts';
import type { Checked } from '../../utils/exchange/read/check.ts';
import { FileError } from '../../utils/exchange/read/fault.ts';
import type { Told } from './read-worker.ts';

const RECORDS = ['articles', 'corrections', 'deletions'] as const;

/**
 * Reads and checks a file beside the page, which stays at hand meanwhile however large or spoilt it is. Throws as `readExport`
 * does; ends at once with the signal.
 */
export function readAside(file: Blob, signal: AbortSignal): Promise<Checked> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  const records: Record<(typeof RECORDS)[number], unknown[]> = { articles: [], corrections: [], deletions: [] };
  const read = new Promise<Checked>((done, failed) => {
    const take = ({ data }: MessageEvent<Told>) => {
      if ('fault' in data) failed(data.fault === 'failed' ? new Error('not read') : new FileError(data.fault));
      else if ('portion' in data) for (const name of RECORDS) records[name].push(...(data.portion[name] ?? []));
      else done({ ...data.whole, exchange: { made: data.whole.made ?? '', ...records } as Exchange });
    };
    worker.addEventListener('message', take);
    worker.addEventListener('error', () => failed(new Error('not read')));
    signal.addEventListener('abort', () => failed(signal.reason));
  });
  worker.postMessage(file);
  return read.finally(() => worker.terminate());
}
