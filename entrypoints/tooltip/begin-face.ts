import { frameIdOf, send } from '../../utils/messages/in-page.ts';
import { offeredFace } from '../../utils/page/face.ts';
import { present } from '../face/present.tsx';

/** Nothing of ours is in its address or text: what it shows is drawn by our script. */
const EMPTY = '<!doctype html>';

/** What a note's form and links to articles need; scripts of the page's kind may not run there. */
const ALLOWED = 'allow-forms allow-popups allow-popups-to-escape-sandbox';

/**
 * The browser does not let our script into a frame that the page cannot look into, as where it may read this page only once: then
 * the face's script is in the page, and the frame is as in Chromium.
 */
let isBarred = false;

/** Whether the page can come by what stands in a frame (Firefox). */
export const isOpenToPage = () => isBarred;

/** Sites were allowed: the next frame is tried shut off again. False where none was barred. */
export function askForAccessAgain(): boolean {
  const wasBarred = isBarred;
  isBarred = false;
  return wasBarred;
}

/** Draws in the frame's document from here: Chromium gives a page nothing of a closed root, so not the frame either. */
function drawFromHere(frame: HTMLIFrameElement): MessagePort | null {
  const draw = import.meta.env.FIREFOX ? offeredFace() : present;
  if (!draw || !frame.contentDocument) return null;
  const { port1, port2 } = new MessageChannel();
  draw(frame.contentDocument, port2);
  return port1;
}

/**
 * In Firefox a page can come by the frame: its document is shut off from the page, and from us, and is drawn by a script in it.
 * That script is sent its port once, before the frame was ever seen, so that no other document can be there to take it.
 */
async function drawFromWithin(frame: HTMLIFrameElement): Promise<MessagePort | null> {
  const { isInside } = await send('page.face', { frame: frameIdOf(frame) });
  isBarred = !isInside;
  if (isBarred) return null;
  const { port1, port2 } = new MessageChannel();
  frame.contentWindow?.postMessage('', '*', [port2]);
  return port1;
}

/**
 * Has a tooltip's face drawn in a frame that is about to be put into the page. Resolves with the port to it; null where there is
 * none. `lost` is called when the frame's document is another one: the page took it away, or led it elsewhere.
 */
export function beginFace(frame: HTMLIFrameElement, lost: () => void): Promise<MessagePort | null> {
  const isShut = import.meta.env.FIREFOX && !isBarred;
  if (isShut) frame.setAttribute('sandbox', ALLOWED);
  frame.srcdoc = EMPTY;
  return new Promise((begun, failed) => {
    const loaded = () => {
      frame.addEventListener('load', lost);
      if (isShut) drawFromWithin(frame).then(begun, failed);
      else begun(drawFromHere(frame));
    };
    frame.addEventListener('load', loaded, { once: true });
  });
}
