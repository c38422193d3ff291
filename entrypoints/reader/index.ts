import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../../utils/messages/send.ts';
import { currentReader, presentReader } from '../../utils/page/handle.ts';
import { Reader } from './reader.ts';
import { serve } from './serve.ts';

/** Injected twice, it leaves the reader that is there alone. */
export default defineUnlistedScript(async () => {
  if (currentReader()) return;
  const reader = new Reader();
  presentReader(reader.handle());
  serve(reader);
  await reader.start();
  if (reader.signal.aborted || reader.status !== 'read') return;
  requestIdleCallback(() => send('page.tooltip').catch(() => undefined), { timeout: 1000 });
});
