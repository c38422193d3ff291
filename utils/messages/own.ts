import type { Handlers } from './listen.ts';
import { answer, type Reply } from './reply.ts';
import type { RequestName } from './requests.ts';
import { type Origin, senderClass } from './sender.ts';

/** A message as it comes; from the extension itself it is a request. */
export interface Asked {
  readonly name: RequestName;
  readonly body?: never;
}

/** The extension, as a page's script knows it. */
interface Own {
  readonly id: string;
  getURL(path: string): string;
}

/** Answers a page's script what the extension itself asks: true, as the answer comes later; undefined where it is not to answer. */
export function answerOwn(
  own: Own,
  handlersOf: () => Handlers,
  message: Asked,
  sender: Origin,
  reply: (value: Reply) => void,
): true | undefined {
  if (senderClass(sender, own.id, own.getURL('/')) !== 'own') return undefined;
  const handlers = handlersOf();
  const handler = Object.hasOwn(handlers, message.name) ? handlers[message.name] : undefined;
  if (!handler) return undefined;
  answer(() => handler(message.body as never, sender)).then(reply, () => undefined);
  return true;
}
