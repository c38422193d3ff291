/**
 * The door of our scripts in web pages: `send` and `listen` without the schemas, which each page would have to read and build.
 * What a page's script asks is checked by the background. What comes here comes from the extension itself, as the browser says.
 */
import type { Browser } from 'wxt/browser';
import { ask, type Given, STOPPING } from './ask.ts';
import type { Handlers } from './listen.ts';
import { type Asked, answerOwn } from './own.ts';
import type { Reply } from './reply.ts';
import type { Answer, ToBackground, ToPages } from './requests.ts';
import type { Origin } from './sender.ts';

type Api = { readonly runtime: typeof Browser.runtime };
const world = globalThis as { readonly browser?: Api; readonly chrome?: Api };
// One of them alone: each that is asked for has the browser make its bindings.
const { runtime } = (world.browser ?? world.chrome) as Api;

/** Whether the extension was updated or taken out, so that nobody answers any more. */
export const isOrphan = () => runtime?.id === undefined;

/** The number by which the browser knows a frame of this page (Firefox alone tells it). */
export const frameIdOf = (frame: HTMLIFrameElement): number =>
  (runtime as unknown as { getFrameId(frame: HTMLIFrameElement): number }).getFrameId(frame);

/** Asks the background. Throws a `RequestError` after one retry. Requests are idempotent, so a retry does no harm. */
export async function send<N extends ToBackground>(name: N, ...[body]: Given<N>): Promise<Answer<N>> {
  return (await ask(name, () => runtime.sendMessage({ name, body }), STOPPING)) as Answer<N>;
}

/** Tells all of the extension's own pages. Whether any is open, or the extension still there, does not matter. */
export async function announce<N extends ToPages>(name: N, ...[body]: Given<N>): Promise<void> {
  try {
    await runtime.sendMessage({ name, body });
  } catch {
    // Nobody is there to hear it; where the extension is gone, the call itself throws.
  }
}

/** Answers what the extension's own pages ask, until the signal ends it. */
export function listen(handlersOf: () => Handlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: unknown, reply: (value: Reply) => void): true | undefined =>
    answerOwn(runtime, handlersOf, message as Asked, sender as Origin, reply);
  runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener as never), { once: true });
}
