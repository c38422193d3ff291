/** Colours of the reader's own choosing: highlights are filled with the selection's colours there. */
const FORCED = '(forced-colors: active)';
const SCHEME = '(prefers-color-scheme: dark)';
/** Where sites note that they are dark now. */
const NOTED_AS = ['class', 'style', 'data-theme', 'data-color-mode', 'data-color-scheme', 'data-bs-theme'];
/** Colours may change slowly, in milliseconds. */
const SETTLED = 400;

/**
 * Whether the reader's colours are forced upon the page. Nothing undoes the fill of a highlight then (tried in Chromium:
 * `Canvas`, `forced-color-adjust`), so only what has a line is marked.
 */
export const areColoursForced = () => matchMedia(FORCED).matches;

/** Calls back when the page may have turned dark or light, or colours are forced on it. */
export function watchSurroundings(changed: () => unknown, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED);
  };
  for (const media of [FORCED, SCHEME]) matchMedia(media).addEventListener('change', soon, { signal });
  const observer = new MutationObserver(soon);
  for (const root of [document.documentElement, document.body]) {
    if (root) observer.observe(root, { attributeFilter: NOTED_AS });
  }
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
