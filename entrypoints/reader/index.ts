import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listen } from '../../utils/messages/in-page.ts';
import { hasReader, presentReader } from '../../utils/page/handle.ts';
import { LAYER } from '../../utils/page/mark-names.ts';
import { clearLeftovers } from '../../utils/page/painter.ts';
import { handlersOf } from './handlers.ts';
import { Reader } from './reader.ts';

/** Injected twice, it leaves the reader that is there alone. */
export default defineUnlistedScript(async () => {
  if (hasReader()) return;
  clearLeftovers();
  for (const layer of document.querySelectorAll(LAYER)) layer.remove();
  const reader = new Reader();
  presentReader({ signal: reader.signal, handle: () => reader.withTooltip().handle() });
  listen(() => handlersOf(reader), reader.signal);
  await reader.start();
});
