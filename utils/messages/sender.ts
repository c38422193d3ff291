import type { Sender } from './requests.ts';

/** The part of `runtime.MessageSender` that says where a message comes from. */
export interface Origin {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly incognito?: boolean | undefined; readonly url?: string | undefined }
    | undefined;
}

/** Frames without an address of their own, written by the page around them. */
const WRITTEN = /^(?:about:(?:srcdoc|blank)|blob:https?:)/;

function originOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { origin, protocol, host } = new URL(address);
  return origin === 'null' ? `${protocol}//${host}` : origin;
}

/**
 * Who sent a message: a page of the extension (or its background), our script in a web page or one of its frames, or anybody else.
 * `ownUrl` is `runtime.getURL('')`. The browser fills in the sender, a page cannot; its origin outranks its address,
 * which a compromised renderer may choose.
 */
export function senderClass(sender: Origin, ownId: string, ownUrl: string): Sender | 'other' {
  if (sender.id !== ownId) return 'other';
  const own = originOf(ownUrl);
  const from = originOf(sender.origin) ?? originOf(sender.url);
  if (own === null) return 'other';
  if (from === own) return sender.origin !== undefined && originOf(sender.url ?? ownUrl) !== own ? 'other' : 'own';
  if (sender.tab?.id === undefined || sender.frameId === undefined) return 'other';
  const url = sender.url ?? '';
  return /^(?:https?|file):/.test(url) || (sender.frameId > 0 && WRITTEN.test(url)) ? 'page' : 'other';
}

/**
 * The address a page's script speaks for: its own, or that of the page which wrote it; empty where neither is known.
 * A frame whose origin is opaque speaks for nobody.
 */
export function addressOf({ url = '', origin, tab }: Origin): string {
  if (!WRITTEN.test(url)) return url;
  const from = origin ?? tab?.url ?? '';
  return /^https?:/.test(from) ? from : '';
}
