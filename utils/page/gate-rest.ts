/** What the gate needs on few pages: built into one function that most pages never call. */
import { withinPatience } from '../messages/patience.ts';
import { isNewsOf } from './field-news.ts';
import { isFrame } from './frame.ts';
import type { MaterialText } from './material-text.ts';

export { addressOf } from './frame.ts';
export { whenSeen } from './presence.ts';

/** No polyfill here: the gate sends one message. */
interface Runtime {
  sendMessage(message: { name: 'gate.news' }): Promise<unknown>;
}
type World = { readonly browser?: { runtime: Runtime }; readonly chrome?: { runtime: Runtime } };

/** Milliseconds; the answer takes a tenth of it where the background has to start. */
const PATIENCE = 5000;

/** Says so to the background. One that was stopped before it answered starts again with the next message. */
async function tell(): Promise<void> {
  // Asked for late: to make its bindings costs the browser as much as the whole look.
  const api = ((globalThis as World).browser ?? (globalThis as World).chrome)?.runtime;
  for (let attempt = 0; api && attempt < 2; attempt++)
    if (await withinPatience(api.sendMessage({ name: 'gate.news' }), PATIENCE).catch(() => null)) return;
}

/** A frame that is not shown, or is no larger than a button, is looked at when it is. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 80;
const isLarge = () => !isFrame() || (innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT);

/** Whether a page that names a material is news of the field; the background is told where it is. */
export function tellIfNews(page: Document, text: MaterialText): boolean {
  const isNews = isNewsOf(page, text) && isLarge();
  if (isNews) void tell();
  return isNews;
}
