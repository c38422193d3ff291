import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withinPatience } from '../utils/messages/patience.ts';
import { isFieldNews } from '../utils/page/field-news.ts';
import { addressOf, isFrame } from '../utils/page/frame.ts';
import { whenSeen } from '../utils/page/presence.ts';
import { mayReadUnasked } from '../utils/page/reach.ts';

/** No polyfill here: this script runs on every granted page and sends one message. */
interface Runtime {
  sendMessage(message: { name: 'gate.news' }): Promise<unknown>;
  getManifest(): { host_permissions?: readonly string[] };
}
/** Not in every supported browser, nor in the types. */
type World = {
  readonly browser?: { runtime: Runtime };
  readonly chrome?: { runtime: Runtime };
  readonly navigation?: EventTarget;
};
/** Asked for late: to make its bindings costs the browser as much as the whole look. */
const runtime = () => {
  const { browser, chrome } = globalThis as World;
  return (browser ?? chrome)?.runtime;
};

/** After a route change without a load the page is looked at so many milliseconds later, when it has drawn itself. */
const AFTER_ROUTE = [400, 2000];

/** Loopback is read where the build has hosts of its own there: that of the tests. */
const mayReadLoopback = () =>
  runtime()
    ?.getManifest()
    .host_permissions?.some((host) => host.startsWith('http://127.0.0.1/')) === true;

/** Milliseconds; the answer takes a tenth of it where the background has to start. */
const PATIENCE = 5000;

/** Says so to the background. One that was stopped before it answered starts again with the next message. */
async function tell(): Promise<void> {
  const api = runtime();
  for (let attempt = 0; api && attempt < 2; attempt++)
    if (await withinPatience(api.sendMessage({ name: 'gate.news' }), PATIENCE).catch(() => null)) return;
}

/** A frame that is not shown, or is no larger than a button, is looked at when it is. */
const [LEAST_WIDTH, LEAST_HEIGHT] = [200, 80];
const isLarge = () => !isFrame() || (innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT);

/**
 * Looks, and once more after each change of route, until there is news of the field. What is not needed for that is not touched:
 * each kind of object that a script meets has the browser fit out the script's world for it.
 */
function watch(address: string): void {
  let isOver = false;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const look = () => {
    if (isOver || !isFieldNews(document) || !isLarge()) return;
    isOver = true;
    timers.forEach(clearTimeout);
    if (mayReadUnasked(address, mayReadLoopback)) void tell();
  };
  const routed = () => {
    timers.forEach(clearTimeout);
    if (!isOver) timers = AFTER_ROUTE.map((wait) => setTimeout(() => whenSeen(document, look), wait));
  };
  (globalThis as World).navigation?.addEventListener('navigatesuccess', routed);
  if (isFrame()) addEventListener('resize', routed, { passive: true });
  // A frame that another page writes is empty at first, and forgets its listeners when it is written.
  if (document.URL.startsWith('about:')) routed();
  whenSeen(document, look);
}

export default defineUnlistedScript(() => {
  const address = addressOf(document);
  // Whether loopback may be read is asked once there is something to read.
  if (mayReadUnasked(address, () => true)) watch(address);
});
