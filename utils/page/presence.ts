/** What the types of the DOM do not have yet. */
type Prerendered = Document & { readonly prerendering?: boolean };

const isSeen = (page: Prerendered) => !page.prerendering && page.visibilityState === 'visible';

/**
 * Runs `then` once, when somebody can see the page: neither prerendered nor in a tab not yet shown.
 * Costs two listeners until then, and nothing at all where the page is seen already.
 */
export function whenSeen(page: Document, then: () => void, signal?: AbortSignal): void {
  if (isSeen(page)) {
    then();
    return;
  }
  const done = new AbortController();
  const either = { signal: signal ? AbortSignal.any([signal, done.signal]) : done.signal };
  const look = () => {
    if (!isSeen(page)) return;
    done.abort();
    then();
  };
  page.addEventListener('visibilitychange', look, either);
  page.addEventListener('prerenderingchange', look, either);
}
