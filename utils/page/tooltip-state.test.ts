import { describe, expect, it } from 'vitest';
import { hasOpen, IDLE, nextDeadline, nextState, type TooltipEvent, type TooltipState } from './tooltip-state.ts';

const run = (events: readonly TooltipEvent[], from: TooltipState = IDLE) => events.reduce(nextState, from);
const over = (mark: string | null, at: number, x = 100, y = 100): TooltipEvent => ({ type: 'pointer', mark, x, y, at });
const tick = (at: number): TooltipEvent => ({ type: 'tick', at });

/** What a reader would see: the shown mark with its phase, the waiting one, the pinned ones. */
const seen = ({ shown, held, closeAt, waiting, pinned }: TooltipState) =>
  [
    waiting && `waiting ${waiting.mark}`,
    shown && `${held ? 'held' : 'shown'} ${shown.mark}${closeAt !== null && !held ? ' closing' : ''}`,
    ...pinned.map(({ mark }) => `pinned ${mark}`),
  ]
    .filter(Boolean)
    .join(', ') || 'idle';

const shownA = run([over('a', 0), tick(350)]);
const boxBelow: TooltipEvent = {
  type: 'placed',
  token: shownA.shown?.token ?? 0,
  box: { left: 100, top: 130, right: 468, bottom: 330 },
};
const heldA = run([boxBelow, { type: 'enter' }], shownA);
const pinA: TooltipEvent = { type: 'pin', token: shownA.shown?.token ?? 0 };

describe('the tooltip’s states', () => {
  it.each<[string, TooltipState, TooltipEvent[], string]>([
    ['a mark under the pointer is waited on', IDLE, [over('a', 0)], 'waiting a'],
    ['too early', IDLE, [over('a', 0), tick(349)], 'waiting a'],
    ['shown at rest after 350 ms', IDLE, [over('a', 0), tick(350)], 'shown a'],
    ['a pointer that moves on starts its rest anew', IDLE, [over('a', 0), over('a', 50, 105), tick(350)], 'waiting a'],
    ['and is shown 350 ms after', IDLE, [over('a', 0), over('a', 50, 105), tick(400)], 'shown a'],
    ['a slow drift is rest', IDLE, [over('a', 0), over('a', 70, 103), over('a', 140, 106), tick(350)], 'shown a'],
    ['moving off ends the wait', IDLE, [over('a', 0), over(null, 100), tick(350)], 'idle'],
    ['a key, a press or a scroll ends the wait', IDLE, [over('a', 0), { type: 'disturb' }, tick(350)], 'idle'],
    [
      'a click while waiting opens nothing',
      IDLE,
      [over('a', 0), { type: 'press', mark: 'a' }, { type: 'disturb' }],
      'idle',
    ],
    ['another mark waits with a clock of its own', IDLE, [over('a', 0), over('b', 300), tick(350)], 'waiting b'],
    ['a key leaves a shown one', shownA, [{ type: 'disturb' }], 'shown a'],
    ['leaving its mark begins to close it', shownA, [over(null, 400, 0, 0)], 'shown a closing'],
    ['which takes 250 ms', shownA, [over(null, 400, 0, 0), tick(650)], 'idle'],
    ['coming back keeps it', shownA, [over(null, 400, 0, 0), over('a', 500), tick(700)], 'shown a'],
    ['the next mark takes 80 ms', shownA, [over('b', 400, 0, 0), tick(480)], 'shown b'],
    ['and not less', shownA, [over('b', 400, 0, 0), tick(479)], 'waiting b, shown a closing'],
    ['entering holds it', shownA, [over(null, 400, 100, 120), { type: 'enter' }, tick(2000)], 'held a'],
    ['focus holds it', shownA, [{ type: 'enter' }, tick(5000)], 'held a'],
    ['leaving it closes it after 250 ms', heldA, [{ type: 'leave', at: 1000 }, tick(1249)], 'shown a closing'],
    ['then it is gone', heldA, [{ type: 'leave', at: 1000 }, tick(1250)], 'idle'],
    ['back in time', heldA, [{ type: 'leave', at: 1000 }, { type: 'enter' }, tick(1300)], 'held a'],
    ['pinned', shownA, [pinA], 'pinned a'],
    ['pinned while held', heldA, [pinA], 'pinned a'],
    ['pinned by a click on its mark', shownA, [{ type: 'press', mark: 'a' }], 'pinned a'],
    ['not by a click elsewhere', shownA, [{ type: 'press', mark: null }], 'shown a'],
    ['a pinned one stays when the pointer leaves', shownA, [pinA, over(null, 500), tick(2000)], 'pinned a'],
    ['pinned again is closed', shownA, [pinA, pinA], 'idle'],
    ['a pinned mark does not open twice', shownA, [pinA, over('a', 900), tick(2000)], 'pinned a'],
    ['another opens beside it', shownA, [pinA, over('b', 900), tick(1250)], 'shown b, pinned a'],
    ['closed by its button', shownA, [pinA, { ...pinA, type: 'close' }], 'idle'],
    ['Escape closes the shown one', shownA, [{ type: 'escape' }], 'idle'],
    ['Escape closes what is waited for', IDLE, [over('a', 0), { type: 'escape' }, tick(350)], 'idle'],
    ['its mark gone', shownA, [{ type: 'gone', isGone: (mark) => mark === 'a' }], 'idle'],
    ['another mark gone', shownA, [{ type: 'gone', isGone: (mark) => mark === 'b' }], 'shown a'],
    ['a pinned one’s mark gone', shownA, [pinA, { type: 'gone', isGone: () => true }], 'idle'],
    ['route change', shownA, [pinA, over('b', 900), { type: 'route' }], 'idle'],
    ['tab hidden', heldA, [{ type: 'hidden' }], 'idle'],
    ['tab hidden, not pinned', shownA, [pinA, { type: 'hidden' }], 'pinned a'],
    ['a tap opens it pinned', IDLE, [{ type: 'open', mark: 'a', at: 0 }], 'pinned a'],
    ['a tap elsewhere closes all', shownA, [pinA, { type: 'open', mark: null, at: 9 }], 'idle'],
    ['a tap on a shown one pins it', shownA, [{ type: 'open', mark: 'a', at: 9 }], 'pinned a'],
  ])('%s', (_, from, events, expected) => expect(seen(run(events, from))).toBe(expected));

  it('Escape closes one at a time, the shown one first, then the latest pinned', () => {
    const open = run([
      { type: 'open', mark: 'a', at: 0 },
      { type: 'open', mark: 'b', at: 1 },
      over('c', 10),
      tick(400),
    ]);
    const steps = [open];
    while (hasOpen(steps.at(-1) as TooltipState))
      steps.push(nextState(steps.at(-1) as TooltipState, { type: 'escape' }));
    expect(steps.map(seen)).toEqual(['shown c, pinned a, pinned b', 'pinned a, pinned b', 'pinned a', 'idle']);
  });

  it('keeps at most three pinned, the oldest goes', () => {
    const state = run(['a', 'b', 'c', 'd'].map((mark, at) => ({ type: 'open', mark, at })));
    expect(seen(state)).toBe('pinned b, pinned c, pinned d');
  });
});

describe('the safe path from a mark into its tooltip', () => {
  const placed = run([boxBelow], shownA);
  it('does not let marks on it answer for 400 ms', () => {
    const state = run([over(null, 1000, 105, 115), over('b', 1100, 120, 122), tick(1399)], placed);
    expect(seen(state)).toBe('shown a closing');
  });
  it('ends after 400 ms', () => {
    const state = run([over('b', 1000, 105, 120), tick(1400)], placed);
    expect(seen(state)).toBe('idle');
    expect(seen(run([over('b', 1000, 105, 120), over('b', 1401, 105, 120), tick(1481)], placed))).toBe('shown b');
  });
  it('is counted from leaving, however long the pointer rested', () => {
    expect(seen(run([over('a', 400), over('b', 9000, 105, 120), tick(9100)], placed))).toBe('shown a closing');
  });
  it('is no path beside it', () => {
    expect(seen(run([over('b', 1000, 20, 115), tick(1080)], placed))).toBe('shown b');
  });
});

describe('answers', () => {
  const token = shownA.shown?.token as number;
  it('are said to be late after 300 ms', () => {
    expect(shownA.shown?.answer).toBe('asked');
    expect(run([tick(649)], shownA).shown?.answer).toBe('asked');
    expect(run([tick(650)], shownA).shown?.answer).toBe('slow');
  });
  it('come, fail, and can be asked for again', () => {
    const failed = run([{ type: 'answer', token, ok: false }], shownA);
    expect(failed.shown?.answer).toBe('failed');
    const again = run([{ type: 'retry', token, at: 5000 }], failed);
    expect(again.shown).toMatchObject({ answer: 'asked', slowAt: 5300 });
    expect(run([{ type: 'answer', token, ok: true }], again).shown?.answer).toBe('here');
  });
  it('of a tooltip that is gone change nothing, also when its mark is open anew', () => {
    const reopened = run([{ type: 'escape' }, over(null, 500), over('a', 600), tick(950)], shownA);
    expect(reopened.shown?.token).not.toBe(token);
    expect(nextState(reopened, { type: 'answer', token, ok: true })).toBe(reopened);
  });
  it('reach a pinned tooltip', () => {
    expect(run([pinA, { type: 'answer', token, ok: true }], shownA).pinned[0]?.answer).toBe('here');
  });
});

describe('nextDeadline', () => {
  it.each<[string, TooltipState, number | null]>([
    ['idle', IDLE, null],
    ['waiting', run([over('a', 10)]), 360],
    ['shown, the answer not here', shownA, 650],
    ['shown, answered', run([{ type: 'answer', token: shownA.shown?.token ?? 0, ok: true }], shownA), null],
    ['closing', run([over(null, 360, 0, 0)], shownA), 610],
  ])('%s', (_, state, expected) => expect(nextDeadline(state)).toBe(expected));
});
