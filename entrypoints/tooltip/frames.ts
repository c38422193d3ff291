import type { FaceLook } from '../../utils/page/face.ts';
import type { TipFrame } from './tip-frame.ts';

/** The frames of the tooltips that are open, by token, and one more for the next: a document takes longer to make than to draw in. */
export class Frames {
  private readonly root: ShadowRoot;
  private readonly make: () => TipFrame;
  private readonly open = new Map<number, TipFrame>();
  private spare: TipFrame | null = null;
  private look: FaceLook | null = null;

  constructor(root: ShadowRoot, make: () => TipFrame) {
    this.root = root;
    this.make = make;
  }

  get(token: number): TipFrame | undefined {
    return this.open.get(token);
  }

  /** The token of the tooltip that the keyboard is in. */
  focused(): number | undefined {
    const { activeElement } = this.root;
    return [...this.open].find(([, frame]) => frame.has(activeElement))?.[0];
  }

  /** The frame of a tooltip that is, or is about to be, open: above all others if it is new. The layer has to be in the page. */
  take(token: number): TipFrame {
    const known = this.open.get(token);
    if (known) return known;
    const frame = this.spare ?? this.make();
    this.spare = null;
    if (!frame.place.isConnected) this.root.append(frame.place);
    this.open.set(token, frame);
    if (this.look) frame.dress(this.look);
    frame.place.classList.remove('spare');
    frame.place.showPopover();
    frame.wake();
    return frame;
  }

  /** The token of what a frame shows now. */
  tokenOf(frame: TipFrame): number | undefined {
    return [...this.open].find(([, other]) => other === frame)?.[0];
  }

  /** Closes all but these. */
  keep(tokens: ReadonlySet<number>): void {
    for (const token of this.open.keys()) if (!tokens.has(token)) this.close(token);
  }

  /** Closes one, if it is there; what it showed is taken out of its document. */
  close(token: number): void {
    const frame = this.open.get(token);
    if (!frame) return;
    this.open.delete(token);
    frame.empty();
    if (frame.place.matches(':popover-open')) frame.place.hidePopover();
    frame.place.classList.add('spare');
    if (this.spare) frame.place.remove();
    else this.spare = frame;
  }

  dress(look: FaceLook): void {
    this.look = look;
    for (const frame of this.open.values()) frame.dress(look);
  }

  /** Other words came, with the script that draws. */
  renew(): void {
    for (const frame of this.open.values()) frame.begin();
    this.spare?.place.remove();
    this.spare = null;
  }
}
