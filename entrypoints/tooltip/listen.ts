import type { ReaderHandle } from '../../utils/page/handle.ts';
import { hasOpen } from '../../utils/page/tooltip-state.ts';
import type { TooltipController } from './controller.ts';

/** What is pressed for its own sake: a press there is not for a mark inside it. */
const PRESSED =
  'a[href], button, input, select, textarea, summary, label, [role=button], [role=link], [contenteditable]';

/** Hands on what pointer, keys and window do. Only what a person did counts; the page is asked once a frame. */
export function listenTo(controller: TooltipController, reader: ReaderHandle): void {
  const { signal } = reader;
  const { host } = controller.layer;
  const isOurs = (event: Event) => event.target === host;
  let last: { x: number; y: number; isOurs: boolean } | null = null;
  let frame = 0;

  const lookUnder = () => {
    frame = 0;
    if (!last || !reader.isAlive() || last.isOurs) return;
    const { x, y } = last;
    const { tooltipDelay: rest } = reader.settings();
    const mark = rest === null ? null : (reader.markAt(x, y)?.key ?? null);
    if (mark !== null) controller.point = { x, y };
    controller.dispatch({ type: 'pointer', mark, x, y, at: performance.now(), rest: rest ?? undefined });
  };
  const soon = () => {
    frame ||= requestAnimationFrame(lookUnder);
  };
  const capture = { capture: true, passive: true, signal };
  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    last = { x: event.clientX, y: event.clientY, isOurs: isOurs(event) };
    if (!last.isOurs) controller.pointerOutside();
    soon();
  };
  const left = () => {
    if (last) last = { x: -1, y: -1, isOurs: false };
    soon();
  };
  const disturb = (event: Event) => {
    if (event.isTrusted && !isOurs(event)) controller.dispatch({ type: 'disturb' });
  };
  const scrolled = (event: Event) => {
    if (isOurs(event)) return;
    disturb(event);
    controller.reposition();
    soon();
  };
  const resized = () => controller.reposition();
  const pressed = (event: MouseEvent) => clicked(event, controller, reader);
  const typed = (event: KeyboardEvent) => keyed(event, controller);
  const hidden = () => {
    if (document.visibilityState === 'hidden') controller.dispatch({ type: 'hidden' });
  };
  const raised = () => controller.surface();
  /** Done again after each change of the page: one that is written anew forgets its listeners; those that are there are not added twice. */
  const listenAll = () => {
    addEventListener('pointermove', moved, capture);
    document.documentElement?.addEventListener('pointerleave', left, { passive: true, signal });
    addEventListener('pointerdown', disturb, capture);
    addEventListener('scroll', scrolled, capture);
    addEventListener('resize', resized, { passive: true, signal });
    addEventListener('click', pressed, capture);
    addEventListener('keydown', typed, { capture: true, signal });
    document.addEventListener('visibilitychange', hidden, { signal });
    document.addEventListener('fullscreenchange', raised, { signal });
  };
  controller.onExpired = soon;
  listenAll();
  reader.onChange(listenAll);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });

  const before = reader.takePointer();
  if (before?.isTap) {
    const mark = reader.markAt(before.x, before.y)?.key ?? null;
    controller.point = before;
    controller.dispatch({ type: 'open', mark, at: performance.now() });
  } else if (before) {
    last = { ...before, isOurs: false };
    soon();
  }
}

function clicked(event: MouseEvent, controller: TooltipController, reader: ReaderHandle): void {
  const { target, clientX: x, clientY: y } = event;
  if (!event.isTrusted || target === controller.layer.host || event.button !== 0) return;
  const isForOther = target instanceof Element && target.closest(PRESSED) !== null;
  const mark = isForOther ? null : (reader.markAt(x, y)?.key ?? null);
  const isTouch = event instanceof PointerEvent && (event.pointerType === 'touch' || event.pointerType === 'pen');
  if (mark !== null) controller.point = { x, y };
  if (isTouch || (mark !== null && reader.settings().tooltipDelay === null)) {
    controller.dispatch({ type: 'open', mark, at: performance.now() });
  } else if (getSelection()?.isCollapsed !== false) controller.dispatch({ type: 'press', mark });
}

/** Escape closes the topmost of ours and goes no further; with none open it is the page's. */
function keyed(event: KeyboardEvent, controller: TooltipController): void {
  if (!event.isTrusted || event.isComposing) return;
  if (event.key === 'Escape' && hasOpen(controller.current)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    controller.dispatch({ type: 'escape' });
  } else if (controller.mode.handle(event)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else controller.dispatch({ type: 'disturb' });
}
