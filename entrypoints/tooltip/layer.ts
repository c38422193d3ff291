import { TOOLTIP_SHEET } from '../../components/tooltip-sheet.ts';
import type { Ground } from '../../utils/page/mark-styles.ts';

/** A page that takes our element away again and again gets its way. */
const MOST_RETURNS = 5;

/** The host takes no room and nothing of the page's rules, its `zoom` neither; every rule in it is ours. */
const hostRules = (scheme: string, zoom: number) => `
:host {
  all: initial !important;
  position: fixed !important;
  display: block !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  color-scheme: ${scheme} !important;
  zoom: ${1 / zoom} !important;
}
.place {
  position: fixed;
  inset: auto;
  margin: 0;
  padding: 0;
  border: 0;
  overflow: visible;
  background: none;
  color: inherit;
  inline-size: max-content;
  max-inline-size: calc(100vw - 16px);
  animation: come var(--d-in) var(--ease);
}
.place .tip {
  max-inline-size: 100%;
  max-block-size: min(60vh, var(--room, 60vh));
}
.place.blank {
  visibility: hidden;
}
.place.pinned .tip-h {
  cursor: move;
}
.place:focus-visible {
  outline: none;
}
.rings {
  position: fixed;
  inset: 0;
  inline-size: 100vw;
  block-size: 100vh;
  margin: 0;
  padding: 0;
  border: 0;
  overflow: hidden;
  background: none;
  pointer-events: none;
}
.rings div {
  position: fixed;
  outline: 2px solid var(--accent);
  outline-offset: 1px;
  border-radius: var(--r-1);
}
.said {
  position: fixed;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@keyframes come {
  from {
    opacity: 0;
  }
}`;

/** What happens in the layer stays there: keys typed into a note are no shortcuts of the page, nor are clicks. */
const KEPT_EVENTS =
  'keydown keyup keypress beforeinput input paste copy cut click auxclick dblclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend wheel dragstart drop'.split(
    ' ',
  );

/** The one element of ours in the page, with a closed root. It is put in when first needed. */
export class Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  private readonly scheme = new CSSStyleSheet();
  private returns = 0;

  constructor(signal: AbortSignal) {
    this.host = document.createElement('reading-layer');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(TOOLTIP_SHEET);
    this.root.adoptedStyleSheets = [sheet, this.scheme];
    for (const type of KEPT_EVENTS) this.root.addEventListener(type, (event) => event.stopPropagation());
    signal.addEventListener('abort', () => this.host.remove(), { once: true });
  }

  /** Takes the look of the page's ground, or of the reader's choice. */
  dress(look: 'page' | 'system' | 'light' | 'dark', ground: Ground): void {
    const scheme = look === 'page' ? ground : look === 'system' ? 'light dark' : look;
    this.scheme.replaceSync(hostRules(scheme, document.documentElement.currentCSSZoom || 1));
  }

  /** Makes sure that the layer is in the page. False where the page took it away too often. */
  attach(): boolean {
    if (this.host.isConnected) return true;
    if (this.returns >= MOST_RETURNS) return false;
    this.returns++;
    document.documentElement.append(this.host);
    return true;
  }
}
