import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { currentReader, presentReader } from '../../utils/page/handle.ts';
import { LAYER } from '../../utils/page/mark-styles.ts';
import { clearLeftovers } from '../../utils/page/painter.ts';
import { Reader } from './reader.ts';
import { serve } from './serve.ts';

/** Injected twice, it leaves the reader that is there alone. */
export default defineUnlistedScript(async () => {
  if (currentReader()) return;
  clearLeftovers();
  for (const layer of document.querySelectorAll(LAYER)) layer.remove();
  const reader = new Reader();
  presentReader(reader.tooltip.handle());
  serve(reader);
  await reader.start();
});
