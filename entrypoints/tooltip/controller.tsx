import { render } from 'preact';
import type { ReaderHandle } from '../../utils/page/handle.ts';
import {
  IDLE,
  nextDeadline,
  nextState,
  type Tip,
  type TooltipEvent,
  type TooltipState,
} from '../../utils/page/tooltip-state.ts';
import { turnPanelTo } from './actions.ts';
import { ask, type TipAnswer } from './answers.ts';
import { startDrag } from './drag.ts';
import { Focus } from './focus.ts';
import { Layer } from './layer.ts';
import { type Placed, placeBeside, placeInCorner } from './place.ts';
import { ReadingMode } from './reading-mode.ts';
import { Content, type TipEvents, Tips, type TipView } from './Tips.tsx';

const tipsOf = ({ shown, pinned }: TooltipState): Tip[] => (shown ? [...pinned, shown] : [...pinned]);

/** A pointer that is on a mark for so long, in milliseconds, is likely to rest there: its answer is asked for already. */
const LIKELY = 100;

/** Drives the tooltips: events go into the machine, what it says is drawn, asked for and timed. */
export class TooltipController {
  readonly layer: Layer;
  readonly mode: ReadingMode;
  readonly focus: Focus;
  private readonly reader: ReaderHandle;
  private state: TooltipState = IDLE;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking: ReturnType<typeof setTimeout> | undefined;
  private isRehearsed = false;
  private readonly answers = new Map<number, TipAnswer>();
  private readonly asked = new Set<number>();
  private readonly writing = new Set<number>();
  private readonly within = new Set<'pointer' | 'focus'>();
  private readonly elements = new Map<number, HTMLElement>();
  private readonly moved = new Set<number>();
  private readonly sides = new Map<number, Placed['side']>();
  /** Where the reader last showed a mark, in the window's pixels. */
  point: { x: number; y: number } | null = null;

  constructor(reader: ReaderHandle) {
    this.reader = reader;
    this.layer = new Layer(reader.signal);
    this.focus = new Focus(this.layer.root, reader.signal);
    reader.onChange((what) => this.follow(what));
    // A first drawing takes what it finds in the root for its own; the reading mode's elements come after it.
    render(<Tips {...this.shared} views={[]} />, this.layer.root);
    this.mode = new ReadingMode(this, reader);
    reader.onCommand((command) => {
      if (command.name === 'reading-mode') this.mode.toggle();
      else this.toggleAt(command.key, true);
    });
    const rest = () => [this.timer, this.asking].forEach(clearTimeout);
    reader.signal.addEventListener('abort', rest, { once: true });
  }

  get current(): TooltipState {
    return this.state;
  }

  dispatch(event: TooltipEvent): void {
    const before = this.state;
    this.state = this.withEarlyAnswer(nextState(before, event));
    if (this.state === before) return;
    this.schedule();
    if (this.state.waiting?.token !== before.waiting?.token) this.askEarly();
    const [old, now] = [tipsOf(before), tipsOf(this.state)];
    const isSame = old.length === now.length && old.every((tip, index) => tip === now[index]);
    if (!isSame || before.pinned !== this.state.pinned) this.draw();
  }

  /** Asks before the tooltip is due, so that it stands with its answer from the first. */
  private askEarly(): void {
    clearTimeout(this.asking);
    const { waiting, shown } = this.state;
    if (waiting) this.asking = setTimeout(() => this.askFor(waiting), shown ? 0 : LIKELY);
  }

  /** The state, with a tooltip as answered whose answer came before it. */
  private withEarlyAnswer(state: TooltipState): TooltipState {
    const { shown } = state;
    const isHere = shown?.answer === 'asked' && this.answers.has(shown.token);
    return isHere ? nextState(state, { type: 'answer', token: shown.token, ok: true }) : state;
  }

  /** One timer for the nearest deadline; none at rest. */
  private schedule(): void {
    clearTimeout(this.timer);
    const due = nextDeadline(this.state);
    if (due === null) return;
    this.timer = setTimeout(() => this.dispatch({ type: 'tick', at: performance.now() }), due - performance.now());
  }

  private draw(): void {
    const tips = tipsOf(this.state);
    const views = tips.flatMap((tip) => this.viewOf(tip));
    const focused = this.focused();
    this.forgetAllBut(tips);
    const latest = this.state.shown ?? views.at(-1)?.tip;
    if (latest && !this.show(latest.mark)) return;
    for (const { tip, subject } of views) if (!this.elements.has(tip.token)) turnPanelTo(subject);
    render(<Tips {...this.shared} views={views} />, this.layer.root);
    if (focused !== undefined && !this.elements.has(focused)) this.focus.back();
    this.leadFocus();
    for (const { tip } of views) if (tip.answer === 'asked') this.askFor(tip);
  }

  /** Makes sure that what is drawn beside a mark is seen, in the colours that are due. False where the page does not let it be. */
  show(mark: string | null): boolean {
    this.layer.dress(this.reader.settings().tooltipLook, this.reader.ground());
    return this.layer.attach(mark === null ? null : this.reader.elementOf(mark));
  }

  private get shared() {
    const { reader, events } = this;
    return { reader, events, root: this.layer.root, kept: reader.isKept() };
  }

  private viewOf(tip: Tip): TipView[] {
    const subject = this.reader.subjectOf(tip.mark);
    if (!subject) return [];
    const isPinned = this.state.pinned.includes(tip);
    const answer = this.answers.get(tip.token) ?? null;
    const isBlank = this.isBlank(tip);
    return [{ tip, subject, isPinned, answer, isBlank, isWriting: this.writing.has(tip.token) }];
  }

  /** A term's entry is the whole tooltip: until it comes, or is late, there is nothing to see and no side to keep to. */
  private isBlank({ mark, token, answer }: Tip): boolean {
    const isNew = answer === 'asked' && !this.writing.has(token) && !this.sides.has(token);
    return isNew && this.reader.subjectOf(mark)?.kind === 'term';
  }

  private forgetAllBut(tips: readonly Tip[]): void {
    const open = new Set(tips.map(({ token }) => token));
    for (const known of [this.elements, this.answers, this.asked, this.writing, this.moved, this.sides]) {
      for (const token of known.keys()) if (!open.has(token) && !this.isWaiting(token)) known.delete(token);
    }
    if (!this.state.shown) this.within.clear();
  }

  private readonly isWaiting = (token: number) => this.state.waiting?.token === token;

  /** Asks for what a tooltip says, one that is open or one that the pointer waits for. */
  private async askFor({ token, mark }: Pick<Tip, 'token' | 'mark'>): Promise<void> {
    const subject = this.reader.subjectOf(mark);
    if (this.asked.has(token) || this.answers.has(token) || !subject || subject.kind === 'passage') return;
    this.asked.add(token);
    const isOpen = () => tipsOf(this.state).some((tip) => tip.token === token);
    try {
      const found = await ask(this.reader, subject);
      if (!isOpen() && !this.isWaiting(token)) return;
      this.answers.set(token, found);
      if (this.isWaiting(token)) this.rehearse({ token, mark, subject, answer: found });
      this.dispatch({ type: 'answer', token, ok: true });
    } catch {
      this.dispatch({ type: 'answer', token, ok: false });
    } finally {
      this.asked.delete(token);
    }
  }

  /** The first tooltip of a page takes long, as all it is made with is made then: while the pointer rests it is drawn where nobody sees it. */
  private rehearse({
    token,
    mark,
    subject,
    answer,
  }: Pick<Tip, 'token' | 'mark'> & Pick<TipView, 'subject' | 'answer'>): void {
    if (this.isRehearsed) return;
    this.isRehearsed = true;
    const tip = { token, mark, answer: 'here', slowAt: null } as const;
    const view = { tip, subject, answer, isPinned: false, isBlank: false, isWriting: false };
    const nowhere = document.createElement('div');
    render(<Content {...this.shared} view={view} />, nowhere);
    render(null, nowhere);
  }

  private async place(token: number): Promise<void> {
    const [element, tip] = [this.elements.get(token), tipsOf(this.state).find((other) => other.token === token)];
    if (!element || !tip || this.moved.has(token)) return;
    // Nothing moves under the pointer: what is held may only grow downwards.
    if (this.state.held && this.state.shown?.token === token && element.style.top !== '') return;
    const { boxesOf, elementOf } = this.reader;
    const how = { at: this.point, side: this.sides.get(token) ?? null };
    const { box, side } =
      (await placeBeside(element, boxesOf(tip.mark), elementOf(tip.mark), how)) ?? placeInCorner(element);
    if (!this.isBlank(tip)) this.sides.set(token, side);
    this.dispatch({ type: 'placed', token, box });
  }

  /** Opens a mark's tooltip pinned, with the focus in it and with the editor of notes if the reader wants to write; closes the one that is open there. */
  toggleAt(mark: string, isWriting: boolean): void {
    const open = this.state.pinned.find((tip) => tip.mark === mark);
    if (open) this.dispatch({ type: 'close', token: open.token });
    if (open && this.writing.has(open.token) === isWriting) return;
    if (isWriting) this.writing.add(this.state.nextToken);
    this.point = null;
    this.dispatch({ type: 'open', mark, at: performance.now() });
    const opened = this.state.pinned.find((tip) => tip.mark === mark);
    if (opened) this.focus.want(opened.token);
    this.leadFocus();
  }

  /** A tooltip opened by the keyboard takes the focus as soon as there is something to see. */
  private leadFocus(): void {
    for (const tip of this.state.pinned) {
      const place = this.elements.get(tip.token);
      if (place && !this.isBlank(tip)) this.focus.enter(tip.token, place);
    }
  }

  /** The page was scrolled or its window changed: what follows a mark goes with it, or goes where it is out of sight. */
  reposition(): void {
    this.mode.draw();
    const { shown } = this.state;
    if (!shown) return;
    const isSeen = this.reader.boxesOf(shown.mark).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
    this.sides.delete(shown.token);
    if (isSeen) this.place(shown.token);
    else this.dispatch({ type: 'gone', isGone: (mark) => mark === shown.mark });
  }

  /** What is open comes to the top again, in whatever fills the screen now. */
  surface(): void {
    const { at } = this.mode;
    if (tipsOf(this.state).length > 0) this.draw();
    else if (at === null || !this.show(at)) return;
    this.layer.raise();
  }

  private follow(what: 'marks' | 'route' | 'words'): void {
    if (what === 'route') this.dispatch({ type: 'route' });
    else this.dispatch({ type: 'gone', isGone: (mark) => !this.reader.isPainted(mark) });
    if (tipsOf(this.state).length > 0) this.draw();
    this.mode.draw();
  }

  /** Whether the reader is writing a note, so that letters are letters. */
  isTyping(): boolean {
    return this.layer.root.activeElement?.matches('textarea, input') === true;
  }

  /** The token of the tooltip that has the focus. */
  private focused(): number | undefined {
    const { activeElement } = this.layer.root;
    return activeElement ? [...this.elements].find(([, element]) => element.contains(activeElement))?.[0] : undefined;
  }

  /** Pins the tooltip that has the focus, or lets it go. */
  pinFocused(): void {
    const token = this.focused();
    if (token !== undefined) this.dispatch({ type: 'pin', token });
  }

  private readonly events: TipEvents = {
    placed: (token, element) => {
      this.elements.set(token, element);
      this.place(token);
    },
    inside: (token, what, isInside, at) => {
      if (this.state.shown?.token !== token) return;
      if (isInside) this.within.add(what);
      else this.within.delete(what);
      this.dispatch(this.within.size > 0 ? { type: 'enter' } : { type: 'leave', at });
    },
    pin: (token) => this.dispatch({ type: 'pin', token }),
    close: (token) => this.dispatch({ type: 'close', token }),
    retry: (token) => {
      this.dispatch({ type: 'retry', token, at: performance.now() });
      this.draw();
    },
    drag: (event, element) => {
      const token = [...this.elements].find(([, other]) => other === element)?.[0];
      if (startDrag(event, element) && token !== undefined) this.moved.add(token);
    },
  };
}
