import type * as v from 'valibot';
import { withinPatience } from './patience.ts';
import { pause } from './pause.ts';
import { isReply } from './reply.ts';
import type { Body, REQUESTS, RequestName } from './requests.ts';

/** A request without an answer. `reason` is `no-answer` (twice), `refused`, `malformed`, or what the receiver gave. */
export class RequestError extends Error {
  readonly request: RequestName;
  readonly reason: string;
  constructor(request: RequestName, reason: string, cause?: unknown) {
    super(`${request}: ${reason}`, { cause });
    this.name = 'RequestError';
    this.request = request;
    this.reason = reason;
  }
}

/** Far longer than any answer takes. */
const PATIENCE = 20_000;

/** Milliseconds before the background is asked again: what is sent to one that is just being stopped is lost without a word. */
export const STOPPING = 150;

/** Puts a request, once more `after` so many milliseconds; its answer as it came. Throws a `RequestError` where there is none. */
export async function ask(name: RequestName, post: () => Promise<unknown>, after: number): Promise<unknown> {
  let reply: unknown;
  let cause: unknown;
  // A background that was stopped between a message and its answer starts again with the next message.
  for (let attempt = 0; attempt < 2 && !isReply(reply); attempt++) {
    if (attempt > 0) await pause(after);
    try {
      reply = await withinPatience(post(), PATIENCE);
    } catch (error) {
      cause = error;
    }
  }
  if (!isReply(reply)) throw new RequestError(name, 'no-answer', cause);
  if (!reply.ok) throw new RequestError(name, reply.error);
  return reply.value ?? undefined;
}

type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
/** What is given with a request; nothing for one without a body. */
export type Given<N extends RequestName> =
  Body<N> extends undefined ? [] : [body: Frozen<v.InferInput<(typeof REQUESTS)[N]['body']>>];
