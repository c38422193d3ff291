import type { FaceLook, FaceView, FromFace, ToFace } from '../../utils/page/face.ts';
import { beginFace, isOpenToPage } from './begin-face.ts';

/** A page that takes a tooltip's document away again and again gets its way. */
const MOST_BEGUN = 8;

/**
 * One tooltip in the page: a popover of our layer, in it a frame, in it a document of our own that a script of ours draws and
 * that the page cannot look into. The page hears no key that is typed there and finds no word of it by a search; in Firefox,
 * where events give it elements of closed roots, it gets the frame and no further.
 */
export class TipFrame {
  readonly place = document.createElement('div');
  private frame: HTMLIFrameElement | null = null;
  private port: MessagePort | null = null;
  private look: FaceLook | null = null;
  private view: FaceView | null = null;
  /** What the document was told last, so that it is not told again. */
  private readonly told = new Map<ToFace['type'], string>();
  private readonly hear: (told: FromFace, about: FaceView, frame: TipFrame) => void;
  /** What was drawn last, for what is told of it after it went. */
  private about: FaceView | null = null;
  private begun = 0;
  private isWanted = false;

  /** `hear` is called with what its document tells, and of which view. */
  constructor(hear: TipFrame['hear']) {
    this.hear = hear;
    this.place.popover = 'manual';
    this.place.className = 'place blank';
  }

  /** Begins its document anew: at first, where its words are others, or where the page took it away or led it elsewhere. */
  begin(): void {
    this.port?.close();
    this.port = null;
    this.told.clear();
    if (this.begun === MOST_BEGUN) return;
    this.begun++;
    const frame = document.createElement('iframe');
    const isCurrent = () => this.frame === frame;
    this.frame = frame;
    const begun = beginFace(frame, () => isCurrent() && this.begin());
    this.place.replaceChildren(frame);
    begun.then(
      (port) => isCurrent() && this.take(port),
      () => {
        if (isCurrent()) this.frame = null;
      },
    );
  }

  /** Begins its document where there is none: at first, or where nobody answered who draws it. */
  wake(): void {
    if (!this.frame) this.begin();
  }

  private take(port: MessagePort | null): void {
    this.port = port;
    if (!port) {
      this.begin();
      return;
    }
    port.onmessage = ({ data }) => this.about && this.hear(JSON.parse(data), this.about, this);
    if (this.look) this.dress(this.look);
    this.show(this.view);
    if (this.isWanted) this.focus();
  }

  /** Tells its document what it was not told yet. */
  private tell(told: ToFace): void {
    const now = JSON.stringify(told);
    if (!this.port || this.told.get(told.type) === now) return;
    this.told.set(told.type, now);
    this.port.postMessage(now);
  }

  dress(look: FaceLook): void {
    this.look = look;
    this.tell({ type: 'look', look });
  }

  /** Draws this; null takes all away that stood there. */
  show(view: FaceView | null): void {
    this.view = view;
    this.about = view ?? this.about;
    this.tell({ type: 'view', view, isOpenToPage: isOpenToPage() });
  }

  /** Shows nothing, nowhere: what is drawn next has a size and a place of its own. */
  empty(): void {
    this.show(null);
    this.isWanted = false;
    this.place.className = 'place blank';
    this.place.removeAttribute('style');
  }

  /** Answers what its document asked; `work` is what it waits for. */
  async answer(id: number, work: Promise<unknown>): Promise<void> {
    const { port } = this;
    const settled: ToFace = await work.then(
      (answer) => ({ type: 'reply', id, answer: answer ?? null }) as const,
      () => ({ type: 'refused', id }) as const,
    );
    port?.postMessage(JSON.stringify(settled));
  }

  /** What was drawn is so high, in pixels, and is called so. */
  fit(height: number, name: string): void {
    this.place.style.setProperty('--natural', `${height}px`);
    if (this.frame) this.frame.ariaLabel = name;
  }

  /** Whether the keyboard is in it. */
  has(active: Element | null): boolean {
    return active !== null && active === this.frame;
  }

  /** Leads the keyboard into it, as soon as there is a document. */
  focus(): void {
    this.isWanted = !this.port;
    if (!this.port) return;
    this.frame?.focus({ preventScroll: true });
    this.port.postMessage(JSON.stringify({ type: 'focus' } satisfies ToFace));
  }
}
