import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { answer, type Reply } from './reply.ts';
import { type Answer, type Body, REQUESTS, type RequestName } from './requests.ts';
import { type Origin, senderClass } from './sender.ts';

export type Handlers = {
  readonly [N in RequestName]?: (body: Body<N>, sender: Origin) => Answer<N> | Promise<Answer<N>>;
};
/** Why a message was dropped. */
export type Dropped = 'unknown' | 'malformed' | 'sender';

const isName = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(REQUESTS, name);

/** What to do with a message: run its handler, ignore it because it is for another part, or drop it. Pure. */
export function judge(
  message: unknown,
  sender: Origin,
  handlers: Handlers,
  own: { readonly id: string; readonly url: string },
): { run: () => unknown } | { drop: Dropped } | null {
  if (typeof message !== 'object' || message === null || !('name' in message) || !isName(message.name)) {
    return { drop: 'unknown' };
  }
  const row = REQUESTS[message.name];
  const handler = handlers[message.name] as ((body: unknown, sender: Origin) => unknown) | undefined;
  if (!handler) return null;
  if (senderClass(sender, own.id, own.url) !== row.from) return { drop: 'sender' };
  const body = v.safeParse(row.body, 'body' in message ? (message.body ?? undefined) : undefined);
  return body.success ? { run: () => handler(body.output, sender) } : { drop: 'malformed' };
}

/**
 * Answers the requests `handlers` names until the signal ends it; requests for other parts are left alone.
 * A message that is unknown, malformed or from somebody who may not send it is dropped and given to `dropped`.
 */
export function listen(handlers: Handlers, dropped: (why: Dropped) => void, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: unknown, reply: (value: Reply) => void): true | undefined => {
    const own = { id: browser.runtime.id, url: browser.runtime.getURL('/') };
    const judged = judge(message, sender as Origin, handlers, own);
    if (judged === null) return undefined;
    if ('drop' in judged) {
      dropped(judged.drop);
      return undefined;
    }
    answer(judged.run).then(reply, () => undefined);
    return true;
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener as Parameters<typeof onMessage.addListener>[0]);
  signal?.addEventListener('abort', () => onMessage.removeListener(listener as never), { once: true });
}
