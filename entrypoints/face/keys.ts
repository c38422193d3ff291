import type { FromFace } from '../../utils/page/face.ts';

/** What the keyboard can stop at in a tooltip. */
const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), textarea, [tabindex="0"]';

/** At the last stop the next is the first, and the other way round. True where that was done. */
function goRound(face: Document, isBack: boolean): boolean {
  const stops = [...face.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.indexOf(face.activeElement as HTMLElement);
  const isAtEnd = isBack ? at <= 0 : at === stops.length - 1;
  if (stops.length === 0 || !isAtEnd) return false;
  stops.at(isBack ? -1 : 0)?.focus();
  return true;
}

/** Escape closes, Tab goes round; outside of the fields letters are those of the reading mode. Only what a person did counts. */
export function listenToKeys(face: Document, tell: (told: FromFace) => void): void {
  const isTyping = () => face.activeElement?.matches('textarea, input') === true;
  const keyed = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (!event.isTrusted || event.isComposing || ctrlKey || altKey || metaKey) return;
    if (key === 'Escape') tell({ type: 'escape' });
    else if (key === 'Tab') {
      if (!goRound(face, shiftKey)) return;
    } else if (isTyping()) return;
    else if (key === 'i') tell({ type: 'pin' });
    else if (/^[npm]$/i.test(key)) tell({ type: 'key', key });
    else return;
    event.preventDefault();
  };
  face.addEventListener('keydown', keyed, { capture: true });
}
