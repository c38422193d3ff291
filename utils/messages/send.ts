import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  type Answer,
  type Body,
  REQUESTS,
  type RequestName,
  type ToBackground,
  type ToPages,
  type ToReader,
} from './requests.ts';

/** What travels: a request by name, and in return a value or the reason there is none. */
export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

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

const isReply = (reply: unknown): reply is Reply =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean';

async function ask<N extends RequestName>(name: N, post: () => Promise<unknown>): Promise<Answer<N>> {
  let reply: unknown;
  let cause: unknown;
  // A background that was stopped between a message and its answer starts again with the next message.
  for (let attempt = 0; attempt < 2 && !isReply(reply); attempt++) {
    try {
      reply = await post();
    } catch (error) {
      cause = error;
    }
  }
  if (!isReply(reply)) throw new RequestError(name, 'no-answer', cause);
  if (!reply.ok) throw new RequestError(name, reply.error);
  const answer = v.safeParse(REQUESTS[name].answer, reply.value ?? undefined);
  if (!answer.success) throw new RequestError(name, 'malformed', answer.issues[0]);
  return answer.output as Answer<N>;
}

type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
type Given<N extends RequestName> =
  Body<N> extends undefined ? [] : [body: Frozen<v.InferInput<(typeof REQUESTS)[N]['body']>>];

/** Asks the background. Throws a `RequestError` after one retry. Requests are idempotent, so a retry does no harm. */
export function send<N extends ToBackground>(name: N, ...[body]: Given<N>): Promise<Answer<N>> {
  return ask(name, () => browser.runtime.sendMessage({ name, body }));
}

/**
 * Asks the readers in a tab, that of the page and those of its frames, and takes the first answer; the one with the article is the
 * first to give it. Throws a `RequestError` where there is none.
 */
export function sendToTab<N extends ToReader>(tab: number, name: N, ...[body]: Given<N>): Promise<Answer<N>> {
  return ask(name, () => browser.tabs.sendMessage(tab, { name, body }));
}

/** Tells all of the extension's own pages. Whether any is open does not matter. */
export async function announce<N extends ToPages>(name: N, ...[body]: Given<N>): Promise<void> {
  await browser.runtime.sendMessage({ name, body }).catch(() => undefined);
}
