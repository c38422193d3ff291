import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeWords } from '../../utils/i18n/words-script.ts';
import { offeredFace, offerFace } from '../../utils/page/face.ts';
import { hasReader } from '../../utils/page/handle.ts';
import { present } from './present.tsx';

/**
 * Draws tooltips where their documents are shut off from the page's scripts, ours too (Firefox): in such a document, where the
 * page's side sends it the one port by which it is told what to draw, or, where the browser keeps it out of there, beside the
 * reader. Injected twice, it leaves the script that is there alone.
 */
export default defineUnlistedScript({
  include: ['firefox'],
  main() {
    takeWords();
    const isHere = offeredFace() !== undefined;
    offerFace(present);
    if (isHere || hasReader()) return;
    const begin = ({ ports: [port] }: MessageEvent) => {
      if (!port) return;
      removeEventListener('message', begin);
      present(document, port);
    };
    addEventListener('message', begin);
  },
});
