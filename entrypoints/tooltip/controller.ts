import type { Asked, FaceView, FromFace, TipAnswer } from '../../utils/page/face.ts';
import type { ReaderHandle } from '../../utils/page/handle.ts';
import {
  IDLE,
  nextDeadline,
  nextState,
  type Tip,
  type TooltipEvent,
  type TooltipState,
} from '../../utils/page/tooltip-state.ts';
import { copy, correct, type DraftAsked, draft, saveNote, turnPanelTo } from './actions.ts';
import { ask } from './answers.ts';
import { askForAccessAgain } from './begin-face.ts';
import { dragTo, type Grab } from './drag.ts';
import { Focus } from './focus.ts';
import { Frames } from './frames.ts';
import { Layer, LOW } from './layer.ts';
import { type Placed, placeBeside, placeInCorner } from './place.ts';
import { ReadingMode } from './reading-mode.ts';
import { TipFrame } from './tip-frame.ts';

const tipsOf = ({ shown, pinned }: TooltipState): Tip[] => (shown ? [...pinned, shown] : [...pinned]);

/** A pointer that is on a mark for so long, in milliseconds, is likely to rest there: its answer is asked for already. */
const LIKELY = 100;

/** Drives the tooltips: events go into the machine, what it says is drawn, asked for and timed. */
export class TooltipController {
  readonly layer: Layer;
  readonly mode: ReadingMode;
  readonly focus: Focus;
  private readonly frames: Frames;
  private readonly reader: ReaderHandle;
  private state: TooltipState = IDLE;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking: ReturnType<typeof setTimeout> | undefined;
  private readonly answers = new Map<number, TipAnswer>();
  private readonly asked = new Set<number>();
  private readonly writing = new Set<number>();
  private readonly within = new Set<'pointer' | 'focus'>();
  /** Those whose documents are drawn, so that they have a size. */
  private readonly drawn = new Set<number>();
  /** Those that the panel was told of. */
  private readonly opened = new Set<number>();
  private readonly moved = new Set<number>();
  private grab: Grab | null = null;
  private readonly sides = new Map<number, Placed['side']>();
  /** Called when a tooltip went by itself: the pointer may long rest on another mark, past which it was let into the first. */
  onExpired: (() => void) | null = null;
  /** Where the reader last showed a mark, in the window's pixels. */
  point: { x: number; y: number } | null = null;

  constructor(reader: ReaderHandle) {
    this.reader = reader;
    this.layer = new Layer(reader.signal);
    this.focus = new Focus(this.layer.root, reader.signal);
    this.frames = new Frames(this.layer.root, () => this.makeFrame());
    reader.onChange((what) => this.follow(what));
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
    if (this.state.shown?.token !== before.shown?.token) this.within.clear();
    if (this.state.waiting?.token !== before.waiting?.token) {
      if (before.waiting && !this.isOpen(before.waiting.token)) this.frames.close(before.waiting.token);
      this.askEarly();
    }
    const [old, now] = [tipsOf(before), tipsOf(this.state)];
    const isSame = old.length === now.length && old.every((tip, index) => tip === now[index]);
    if (!isSame || before.pinned !== this.state.pinned) this.draw();
    if (event.type === 'tick' && before.shown && !this.state.shown) this.onExpired?.();
  }

  /** Asks and draws before the tooltip is due, where nobody sees it, so that it stands with its answer from the first. */
  private askEarly(): void {
    clearTimeout(this.asking);
    const { waiting, shown } = this.state;
    if (!waiting) return;
    const prepare = () => {
      if (this.show(waiting.mark)) this.frames.take(waiting.token);
      this.askFor(waiting);
    };
    this.asking = setTimeout(prepare, shown ? 0 : LIKELY);
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
    const tips = tipsOf(this.state).filter(({ mark }) => this.reader.subjectOf(mark) !== null);
    const focused = this.frames.focused();
    this.forgetAllBut(tips);
    if (focused !== undefined && !this.frames.get(focused)) this.focus.back();
    const latest = this.state.shown ?? tips.at(-1);
    if (latest && !this.show(latest.mark)) return;
    for (const tip of tips) this.drawTip(tip);
    this.leadFocus();
    for (const tip of tips) if (tip.answer === 'asked') this.askFor(tip);
  }

  private drawTip(tip: Tip): void {
    const view = this.viewOf(tip);
    if (!view) return;
    if (!this.opened.has(tip.token)) turnPanelTo(view.subject);
    this.opened.add(tip.token);
    this.frames.take(tip.token).show(view);
    this.place(tip.token);
  }

  /** Makes sure that what is drawn beside a mark is seen, in the colours that are due. False where the page does not let it be. */
  show(mark: string | null): boolean {
    const { reader } = this;
    const { tooltipLook: look, language } = reader.settings();
    const scheme = look === 'page' ? reader.ground() : look === 'system' ? 'light dark' : look;
    this.layer.dress(scheme, reader.ground());
    this.frames.dress({ scheme, language, isLow: matchMedia(LOW).matches });
    return this.layer.attach(mark === null ? null : reader.elementOf(mark));
  }

  private viewOf({ token, mark, answer: state }: Pick<Tip, 'token' | 'mark' | 'answer'>): FaceView | null {
    const { reader } = this;
    const subject = reader.subjectOf(mark);
    return (
      subject && {
        token,
        mark,
        subject,
        state,
        answer: this.answers.get(token) ?? null,
        isPinned: this.state.pinned.some((tip) => tip.token === token),
        isWriting: this.writing.has(token),
        isKept: reader.isKept(),
        isPrivate: reader.isPrivate(),
        published: reader.article()?.published ?? null,
      }
    );
  }

  /** A term's entry is the whole tooltip: until it comes, or is late, there is nothing to see and no side to keep to. */
  private isBlank({ mark, token, answer }: Tip): boolean {
    const isNew = answer === 'asked' && !this.writing.has(token) && !this.sides.has(token);
    return !this.drawn.has(token) || (isNew && this.reader.subjectOf(mark)?.kind === 'term');
  }

  private forgetAllBut(tips: readonly Tip[]): void {
    const open = new Set(tips.map(({ token }) => token));
    if (this.state.waiting) open.add(this.state.waiting.token);
    this.frames.keep(open);
    for (const known of [this.opened, this.drawn, this.answers, this.asked, this.writing, this.moved, this.sides]) {
      for (const token of known.keys()) if (!open.has(token)) known.delete(token);
    }
  }

  private readonly isWaiting = (token: number) => this.state.waiting?.token === token;
  private readonly isOpen = (token: number) => tipsOf(this.state).some((tip) => tip.token === token);

  /** Asks for what a tooltip says, one that is open or one that the pointer waits for. */
  private async askFor({ token, mark }: Pick<Tip, 'token' | 'mark'>): Promise<void> {
    const subject = this.reader.subjectOf(mark);
    if (this.asked.has(token) || this.answers.has(token) || !subject || subject.kind === 'passage') return;
    this.asked.add(token);
    try {
      const found = await ask(this.reader, subject);
      if (!this.isOpen(token) && !this.isWaiting(token)) return;
      this.answers.set(token, found);
      const early = this.isWaiting(token) && this.viewOf({ token, mark, answer: 'here' });
      if (early) this.frames.get(token)?.show(early);
      this.dispatch({ type: 'answer', token, ok: true });
    } catch {
      this.dispatch({ type: 'answer', token, ok: false });
    } finally {
      this.asked.delete(token);
    }
  }

  private async place(token: number): Promise<void> {
    const tip = tipsOf(this.state).find((other) => other.token === token);
    const element = this.frames.get(token)?.place;
    if (!element || !tip || !this.drawn.has(token) || this.moved.has(token)) return;
    // Nothing moves under the pointer: what is held may only grow downwards.
    if (this.state.held && this.state.shown?.token === token && element.style.top !== '') return;
    const { boxesOf, elementOf } = this.reader;
    const how = { at: this.point, side: this.sides.get(token) ?? null };
    const { box, side } =
      (await placeBeside(element, boxesOf(tip.mark), elementOf(tip.mark), how)) ?? placeInCorner(element);
    if (this.frames.get(token)?.place !== element) return;
    element.classList.toggle('blank', this.isBlank(tip));
    if (!this.isBlank(tip)) this.sides.set(token, side);
    this.dispatch({ type: 'placed', token, box });
    this.leadFocus();
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
      const frame = this.frames.get(tip.token);
      if (frame && !frame.place.classList.contains('blank')) this.focus.enter(tip.token, frame);
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

  private follow(what: 'marks' | 'route' | 'words' | 'access'): void {
    if (what === 'access' && !askForAccessAgain()) return;
    if (what === 'route') this.dispatch({ type: 'route' });
    else this.dispatch({ type: 'gone', isGone: (mark) => !this.reader.isPainted(mark) });
    if (what === 'words' || what === 'access') this.frames.renew();
    if (tipsOf(this.state).length > 0) this.draw();
    this.mode.draw();
  }

  /** The pointer was seen in the page: it is in no tooltip, whatever was told of it. */
  pointerOutside(): void {
    if (this.within.has('pointer')) this.inside(this.state.shown?.token, 'pointer', false);
  }

  /** What comes into a tooltip, or goes out of it, holds it or lets it go. */
  private inside(token: number | undefined, what: 'pointer' | 'focus', isInside: boolean): void {
    if (token === undefined || this.state.shown?.token !== token) return;
    if (isInside) this.within.add(what);
    else this.within.delete(what);
    this.dispatch(this.within.size > 0 ? { type: 'enter' } : { type: 'leave', at: performance.now() });
  }

  private makeFrame(): TipFrame {
    const frame = new TipFrame((told, about) => this.hear(told, about, frame));
    const { place } = frame;
    place.addEventListener('pointerenter', () => this.inside(this.frames.tokenOf(frame), 'pointer', true));
    place.addEventListener('pointerleave', () => this.inside(this.frames.tokenOf(frame), 'pointer', false));
    return frame;
  }

  /** What happened in a tooltip's document. */
  private hear(told: FromFace, about: FaceView, frame: TipFrame): void {
    const token = this.frames.tokenOf(frame);
    if (told.type === 'ask') frame.answer(told.id, this.do(told.name, told.body, about));
    else if (token !== undefined) this.happened(token, told, frame);
  }

  private happened(token: number, told: Exclude<FromFace, { type: 'ask' }>, frame: TipFrame): void {
    switch (told.type) {
      case 'drawn':
        if (told.token !== token || told.height === 0) break;
        frame.fit(told.height, told.name);
        this.drawn.add(token);
        this.place(token);
        break;
      case 'focus':
        if (told.isInside) this.focus.entered(told.at);
        this.inside(token, 'focus', told.isInside);
        break;
      case 'left':
        this.inside(token, 'pointer', false);
        break;
      case 'pin':
      case 'close':
        this.dispatch({ type: told.type, token });
        break;
      case 'escape':
        this.dispatch({ type: 'escape' });
        break;
      case 'retry':
        this.dispatch({ type: 'retry', token, at: performance.now() });
        this.draw();
        break;
      case 'key':
        if (this.mode.press(told.key) && /^[np]$/i.test(told.key)) this.focus.back();
        break;
      case 'grab':
        this.grab = frame.place.getBoundingClientRect();
        break;
      case 'drag':
        if (this.grab) dragTo(frame.place, this.grab, told.x, told.y);
        this.moved.add(token);
    }
  }

  /** Does what the reader pressed for in a tooltip. */
  private do<N extends keyof Asked>(name: N, body: unknown, { mark, subject }: FaceView): Promise<unknown> {
    const { reader } = this;
    switch (name) {
      case 'copy':
        return copy(reader, subject);
      case 'note':
        return saveNote(reader, mark, subject, body as Asked['note']['body']);
      case 'correct':
        return correct(reader, subject, body as Asked['correct']['body']);
      default:
        return draft(reader, mark, { name, body } as DraftAsked);
    }
  }
}
