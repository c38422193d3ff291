/** What travels: a request by name, and in return a value or the reason there is none. */
export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

export const isReply = (reply: unknown): reply is Reply =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean';

/** The reason given to the sender: an error's `reason` where it has one, never its text or stack. */
const reasonOf = (error: unknown) =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string' ? error.reason : 'failed';

/** Runs a handler for its reply. */
export async function answer(run: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return { ok: false, error: reasonOf(error) };
  }
}
