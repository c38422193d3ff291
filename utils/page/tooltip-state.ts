import { type Box, isOnPath, type Point } from './safe-path.ts';

/** The delays of the tooltip, in milliseconds, and its distances, in pixels of the window. */
const TIMING = {
  /** At rest on a mark before the tooltip. */
  rest: 350,
  /** The same while one is shown. */
  restNext: 80,
  /** After leaving mark and tooltip. */
  leave: 250,
  /** How long the path from the mark into the tooltip is safe. */
  path: 400,
  /** An answer that takes longer is announced. */
  slow: 300,
  /** A pointer that moves less than `stillBy` in `stillFor` is at rest. */
  stillFor: 60,
  stillBy: 4,
} as const;
const MOST_PINNED = 3;

/** Where the answer to a tooltip's question stands. `slow`: it is late enough to say that it is being looked for. */
type Answer = 'asked' | 'slow' | 'here' | 'failed';

/** One tooltip on the page. Its token tells its answers from those of another, also of the same mark. */
export interface Tip {
  readonly token: number;
  readonly mark: string;
  readonly answer: Answer;
  readonly slowAt: number | null;
}

interface Waiting {
  readonly mark: string;
  readonly token: number;
  /** When the tooltip is due if the pointer stays at rest. */
  readonly due: number;
  /** Where and when the pointer was last seen still. */
  readonly still: Point & { readonly at: number };
}

/**
 * `shown` is the tooltip that follows the pointer, `held` while the pointer or the focus is in it; `waiting` the mark the pointer
 * rests on; `pinned` those that stay. With neither shown nor waiting nor pinned the machine is idle.
 */
export interface TooltipState {
  readonly shown: Tip | null;
  readonly held: boolean;
  /** When the shown tooltip goes unless the pointer comes back. */
  readonly closeAt: number | null;
  /** Where and when the pointer left the shown one's mark, and the tooltip's place. */
  readonly left: (Point & { readonly at: number }) | null;
  readonly box: Box | null;
  readonly waiting: Waiting | null;
  /** The latest last. */
  readonly pinned: readonly Tip[];
  readonly nextToken: number;
}

export const IDLE: TooltipState = {
  shown: null,
  held: false,
  closeAt: null,
  left: null,
  box: null,
  waiting: null,
  pinned: [],
  nextToken: 1,
};

/** What happens, with its time in milliseconds where it matters. A mark is named by a key of the reader's. */
export type TooltipEvent =
  /** The pointer, once a frame: which mark is under it, null for none; `rest` where the reader chose another delay. */
  | {
      readonly type: 'pointer';
      readonly mark: string | null;
      readonly x: number;
      readonly y: number;
      readonly at: number;
      readonly rest?: number;
    }
  /** A deadline has passed. */
  | { readonly type: 'tick'; readonly at: number }
  /** A tooltip was placed in the window. */
  | { readonly type: 'placed'; readonly token: number; readonly box: Box }
  /** Pointer or focus came into the tooltip that follows the pointer, or left it. */
  | { readonly type: 'enter' }
  | { readonly type: 'leave'; readonly at: number }
  /** A button of the pointer went down, a key was pressed, the page was scrolled. */
  | { readonly type: 'disturb' }
  /** A click on a mark, or elsewhere in the page. */
  | { readonly type: 'press'; readonly mark: string | null }
  /** A tap by finger or pen, or the keyboard's command to open a mark: opens pinned. */
  | { readonly type: 'open'; readonly mark: string | null; readonly at: number }
  | { readonly type: 'pin'; readonly token: number }
  | { readonly type: 'close'; readonly token: number }
  | { readonly type: 'escape' }
  | { readonly type: 'answer'; readonly token: number; readonly ok: boolean }
  /** The question of a tooltip is put again. */
  | { readonly type: 'retry'; readonly token: number; readonly at: number }
  /** Marks that are no longer on the page. */
  | { readonly type: 'gone'; readonly isGone: (mark: string) => boolean }
  /** Another address without a load: all go. The tab was hidden: what is not pinned goes. */
  | { readonly type: 'route' }
  | { readonly type: 'hidden' };

type Of<T extends TooltipEvent['type']> = Extract<TooltipEvent, { type: T }>;

const withoutShown = { shown: null, held: false, closeAt: null, left: null, box: null } as const;
const asked = (mark: string, token: number, at: number): Tip => ({
  token,
  mark,
  answer: 'asked',
  slowAt: at + TIMING.slow,
});

function dueAfter(state: TooltipState, { at, rest = TIMING.rest }: Of<'pointer'>): number {
  return at + (state.shown ? Math.min(TIMING.restNext, rest) : rest);
}

function wait(state: TooltipState, mark: string, event: Of<'pointer'>): TooltipState {
  const { x, y, at } = event;
  const due = dueAfter(state, event);
  return {
    ...state,
    waiting: { mark, token: state.nextToken, due, still: { x, y, at } },
    nextToken: state.nextToken + 1,
  };
}

/** A pointer that wanders over its mark starts its rest anew; one that drifts slowly is at rest. */
function keepWaiting(state: TooltipState, waiting: Waiting, event: Of<'pointer'>): TooltipState {
  const { x, y, at } = event;
  const moved = Math.hypot(x - waiting.still.x, y - waiting.still.y) >= TIMING.stillBy;
  const recent = at - waiting.still.at < TIMING.stillFor;
  if (moved && recent) {
    const due = dueAfter(state, event);
    return { ...state, waiting: { ...waiting, due, still: { x, y, at } } };
  }
  return recent ? state : { ...state, waiting: { ...waiting, still: { x, y, at } } };
}

/** The pointer is neither on the shown one's mark nor in the tooltip: it may be on its way into it. */
function leaveMark(state: TooltipState, { x, y, at }: Of<'pointer'>): TooltipState {
  // The clock of the safe path starts when the pointer leaves, not when it last moved on the mark.
  const left =
    state.closeAt === null || !state.left ? { x: state.left?.x ?? x, y: state.left?.y ?? y, at } : state.left;
  if (state.held) return { ...state, left };
  return { ...state, left, closeAt: state.closeAt ?? at + TIMING.leave };
}

const isOnSafePath = (state: TooltipState, { x, y, at }: Of<'pointer'>) =>
  state.left !== null &&
  state.box !== null &&
  at - state.left.at < TIMING.path &&
  isOnPath(state.left, state.box, { x, y });

function pointer(state: TooltipState, event: Of<'pointer'>): TooltipState {
  const { mark, at } = event;
  if (state.shown && mark !== null && mark === state.shown.mark)
    return { ...state, waiting: null, closeAt: null, left: { x: event.x, y: event.y, at } };
  let next = state.shown ? leaveMark(state, event) : state;
  if (next.shown && isOnSafePath(next, event))
    return { ...next, waiting: null, closeAt: (next.left?.at ?? at) + TIMING.path };
  if (mark === null || next.pinned.some((tip) => tip.mark === mark))
    return next.waiting ? { ...next, waiting: null } : next;
  if (next.waiting?.mark === mark) next = keepWaiting(next, next.waiting, event);
  else next = wait(next, mark, event);
  return next;
}

function slowed(tip: Tip, at: number): Tip {
  return tip.answer === 'asked' && tip.slowAt !== null && tip.slowAt <= at
    ? { ...tip, answer: 'slow', slowAt: null }
    : tip;
}

function tick(state: TooltipState, { at }: Of<'tick'>): TooltipState {
  let next = state;
  if (next.closeAt !== null && next.closeAt <= at && !next.held) next = { ...next, ...withoutShown };
  if (next.waiting && next.waiting.due <= at) {
    const { mark, token, still } = next.waiting;
    next = { ...next, ...withoutShown, shown: asked(mark, token, at), left: still, waiting: null };
  }
  return {
    ...next,
    shown: next.shown && slowed(next.shown, at),
    pinned: next.pinned.some((tip) => slowed(tip, at) !== tip)
      ? next.pinned.map((tip) => slowed(tip, at))
      : next.pinned,
  };
}

function pin(state: TooltipState, token: number): TooltipState {
  if (state.shown?.token === token)
    return { ...state, ...withoutShown, pinned: [...state.pinned, state.shown].slice(-MOST_PINNED) };
  return close(state, token);
}

function close(state: TooltipState, token: number): TooltipState {
  if (state.shown?.token === token) return { ...state, ...withoutShown };
  const pinned = state.pinned.filter((tip) => tip.token !== token);
  return pinned.length === state.pinned.length ? state : { ...state, pinned };
}

function open(state: TooltipState, { mark, at }: Of<'open'>): TooltipState {
  const quiet = { ...state, ...withoutShown, waiting: null };
  if (mark === null) return { ...quiet, pinned: [] };
  if (state.pinned.some((tip) => tip.mark === mark)) return quiet;
  if (state.shown?.mark === mark) return pin(state, state.shown.token);
  const tip = asked(mark, state.nextToken, at);
  return { ...quiet, pinned: [...state.pinned, tip].slice(-MOST_PINNED), nextToken: state.nextToken + 1 };
}

/** Changes the tip with a token, in whichever place it is. */
function update(state: TooltipState, token: number, change: (tip: Tip) => Tip): TooltipState {
  if (state.shown?.token === token) return { ...state, shown: change(state.shown) };
  if (!state.pinned.some((tip) => tip.token === token)) return state;
  return { ...state, pinned: state.pinned.map((tip) => (tip.token === token ? change(tip) : tip)) };
}

function closeTopmost(state: TooltipState): TooltipState {
  if (state.shown) return { ...state, ...withoutShown, waiting: null };
  return { ...state, waiting: null, pinned: state.pinned.slice(0, -1) };
}

function gone(state: TooltipState, isGone: (mark: string) => boolean): TooltipState {
  const pinned = state.pinned.filter((tip) => !isGone(tip.mark));
  return {
    ...state,
    ...(state.shown && isGone(state.shown.mark) && withoutShown),
    waiting: state.waiting && isGone(state.waiting.mark) ? null : state.waiting,
    pinned: pinned.length === state.pinned.length ? state.pinned : pinned,
  };
}

/** The next state of the tooltips. Pure; an event that changes nothing returns the state itself where it can. */
export function nextState(state: TooltipState, event: TooltipEvent): TooltipState {
  switch (event.type) {
    case 'pointer':
      return pointer(state, event);
    case 'tick':
      return tick(state, event);
    case 'placed':
      return state.shown?.token === event.token ? { ...state, box: event.box } : state;
    case 'enter':
      return state.shown ? { ...state, held: true, closeAt: null, waiting: null } : state;
    case 'leave':
      return state.shown ? { ...state, held: false, closeAt: event.at + TIMING.leave, left: null } : state;
    case 'disturb':
      return state.waiting ? { ...state, waiting: null } : state;
    case 'press':
      return state.shown && event.mark === state.shown.mark ? pin(state, state.shown.token) : state;
    case 'open':
      return open(state, event);
    case 'pin':
      return pin(state, event.token);
    case 'close':
      return close(state, event.token);
    case 'escape':
      return closeTopmost(state);
    case 'answer':
      return update(state, event.token, (tip) => ({ ...tip, answer: event.ok ? 'here' : 'failed', slowAt: null }));
    case 'retry':
      return update(state, event.token, (tip) => asked(tip.mark, tip.token, event.at));
    case 'gone':
      return gone(state, event.isGone);
    case 'route':
      return { ...IDLE, nextToken: state.nextToken };
    case 'hidden':
      return { ...state, ...withoutShown, waiting: null };
  }
}

/** When the machine next has something to do by itself; null when it is at rest and no timer may run. */
export function nextDeadline(state: TooltipState): number | null {
  const times = [
    state.waiting?.due ?? null,
    state.held ? null : state.closeAt,
    state.shown?.slowAt ?? null,
    ...state.pinned.map((tip) => tip.slowAt),
  ].filter((time) => time !== null);
  return times.length > 0 ? Math.min(...times) : null;
}

/** Whether Escape would close something, and so goes no further. */
export const hasOpen = (state: TooltipState) => state.shown !== null || state.pinned.length > 0;
