import { render } from 'preact';
import { faceSheet } from '../../components/tooltip-sheet.ts';
import { chooseLanguage, setLanguage } from '../../utils/i18n/locale.ts';
import { type FaceLook, type FaceView, type FromFace, type ToFace, timeOf } from '../../utils/page/face.ts';
import { Asking } from './asking.ts';
import { listenToDrags } from './drag.ts';
import { Face } from './Face.tsx';
import { listenToKeys } from './keys.ts';

/** A press or key that a script made up does nothing: only a person does. */
const MADE =
  'keydown keyup keypress beforeinput input paste copy cut click auxclick dblclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend dragstart drop'.split(
    ' ',
  );
function refuseMade(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** How high the tooltip would be if nothing in it had to scroll, in pixels. */
function heightOf(face: Document): number {
  const [tip, body] = [face.querySelector('.tip'), face.querySelector('.tip-b')];
  return (tip?.scrollHeight ?? 0) + (body ? body.scrollHeight - body.clientHeight : 0);
}

/** Where the keyboard begins: in the note that is being written, which could not take it while nothing was seen, or before all. */
const firstOf = (face: Document): HTMLElement | null =>
  face.querySelector('textarea') ?? face.querySelector('[role=dialog]');

function dress(face: Document, look: FaceLook): void {
  const root = face.documentElement;
  setLanguage(look.language);
  root.lang = chooseLanguage(look.language).language;
  root.style.colorScheme = look.scheme;
  face.body.classList.toggle('low', look.isLow);
}

/** Tells what the reader does there, beside what is drawn. */
function listenIn(face: Document, isPinned: () => boolean, tell: (told: FromFace) => void): void {
  const window = face.defaultView as Window;
  for (const type of MADE) face.addEventListener(type, refuseMade, { capture: true });
  listenToKeys(face, tell);
  listenToDrags(face, isPinned, tell);
  face.documentElement.addEventListener('pointerleave', () => tell({ type: 'left' }));
  const focused = (isInside: boolean) => (event: Event) => tell({ type: 'focus', isInside, at: timeOf(event, window) });
  window.addEventListener('focus', focused(true));
  window.addEventListener('blur', focused(false));
}

const ALL = { subtree: true, childList: true, characterData: true, attributes: true };
/** Calls back whenever what stands there may have another height. */
function watchHeight(face: Document, changed: () => void): void {
  const { MutationObserver, ResizeObserver } = face.defaultView as Window & typeof globalThis;
  new MutationObserver(changed).observe(face.body, ALL);
  new ResizeObserver(changed).observe(face.documentElement);
}

/** The rules for what is drawn. */
function layRules(face: Document): void {
  const { CSSStyleSheet } = face.defaultView as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(faceSheet);
  face.adoptedStyleSheets = [sheet];
}

/** Draws a tooltip in a document of its own, as the page's side tells it by the port, and tells it what happens there. */
export function present(face: Document, port: MessagePort): void {
  const tell = (told: FromFace) => port.postMessage(JSON.stringify(told));
  const asking = new Asking(tell);
  let view: FaceView | null = null;
  let isOpenToPage = false;
  let last = '';
  const measure = () => {
    if (!view) return;
    const name = face.querySelector('.tip')?.ariaLabel ?? '';
    face.title = name;
    const drawn: FromFace = { type: 'drawn', token: view.token, height: heightOf(face), name };
    const now = JSON.stringify(drawn);
    if (now !== last) tell(drawn);
    last = now;
  };
  const draw = () => {
    face.body.classList.toggle('pinned', view?.isPinned === true);
    render(
      view && (
        <Face key={view.token} face={face} view={view} isOpenToPage={isOpenToPage} tell={tell} ask={asking.ask} />
      ),
      face.body,
    );
    measure();
  };
  layRules(face);
  listenIn(face, () => view?.isPinned === true, tell);
  watchHeight(face, measure);
  const hear = (told: ToFace) => {
    switch (told.type) {
      case 'look':
        dress(face, told.look);
        return draw();
      case 'view':
        ({ view, isOpenToPage } = told);
        last = '';
        return draw();
      case 'focus':
        if (face.activeElement === face.body) firstOf(face)?.focus();
        return;
      default:
        asking.settle(told);
    }
  };
  port.onmessage = ({ data }) => hear(JSON.parse(data));
}
