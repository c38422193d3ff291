import type { Engine } from './engine.ts';
import type { Question } from './engine-worker.ts';

/** The engine beside the page, which stays at hand meanwhile; one question after the other. What fails is rejected. */
export function engineAside(): Engine & { end(): void } {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  const ask = <A>(question: Question) =>
    new Promise<A>((done, failed) => {
      worker.onmessage = ({ data }: MessageEvent<A>) => done(data);
      worker.onerror = () => failed(new Error('not read'));
      worker.postMessage(question);
    });
  return {
    pick: (page) => ask(['pick', page]),
    read: (article) => ask(['read', article]),
    end: () => worker.terminate(),
  };
}
