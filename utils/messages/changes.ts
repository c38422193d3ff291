import { listen } from './listen.ts';
import type { Body } from './requests.ts';
import { announce } from './send.ts';

type Told = (kinds: Body<'library.changed'>['kinds']) => void;

/** Those to be told in this page: a browser does not bring a page its own messages. */
const here = new Set<Told>();

/** Tells all of the extension's own pages, this one too, of which kinds records have changed in the library. */
export async function tellChanged(...kinds: Body<'library.changed'>['kinds']): Promise<void> {
  for (const told of here) told(kinds);
  await announce('library.changed', { kinds });
}

/** Calls `told` whenever the library has changed, whichever page changed it, until the signal ends it. */
export function onChanged(told: Told, signal?: AbortSignal): void {
  here.add(told);
  signal?.addEventListener('abort', () => here.delete(told), { once: true });
  const heard = ({ kinds }: Body<'library.changed'>): undefined => {
    told(kinds);
  };
  listen({ 'library.changed': heard }, () => undefined, signal);
}
