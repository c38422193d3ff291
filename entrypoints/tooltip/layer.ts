import { pageTokens } from '../../components/tooltip-sheet.ts';
import { type Ground, IS_SHOWN, LAYER } from '../../utils/page/mark-names.ts';
import { ringRules } from './ring.ts';

/** A window so low has its tooltips scroll as a whole. */
export const LOW = '(max-height: 24em)';

/** A page that takes our element away again and again gets its way. */
const MOST_RETURNS = 5;

/**
 * The host takes no room and nothing of the page's rules, its `zoom` neither; every rule in it is ours. Its words run from the
 * left, in each language that we speak, whichever way the page's do.
 */
const hostRules = (scheme: string, zoom: number) => `
:host {
  all: initial !important;
  position: fixed !important;
  display: var(${IS_SHOWN}, none) !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  color-scheme: ${scheme} !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
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
  border-radius: var(--r-3);
  box-shadow: var(--float);
}
.place:not(.blank) {
  animation: come var(--d-in) var(--ease);
}
.place iframe {
  display: block;
  inline-size: min(var(--tip-width), 100vw - 16px);
  block-size: min(var(--natural, 0px), 60vh, var(--room, 60vh));
  border: 0;
  border-radius: inherit;
  background: var(--surface);
}
@media ${LOW} {
  .place iframe {
    block-size: min(var(--natural, 0px), var(--room, 90vh));
  }
}
@media (forced-colors: active) {
  .place {
    border: 1px solid;
  }
}
/* Not hidden: Firefox tells a screen reader of no document that was drawn before its frame could be heard. */
.place.blank {
  opacity: 0;
  pointer-events: none;
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

/** What an element stands in that shuts off the rest of the page: a modal dialog, or what fills the screen. */
function modalAround(element: Element | null): Element | null {
  let at = element;
  while (at) {
    const modal = at.closest(':modal');
    if (modal) return modal;
    at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return null;
}

/** The one element of ours in the page, with a closed root. It is put in when first needed. */
export class Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  private readonly rules = new CSSStyleSheet();
  private readonly scheme = new CSSStyleSheet();
  private letters = 0;
  private returns = 0;

  constructor(signal: AbortSignal) {
    this.host = document.createElement(LAYER);
    this.root = this.host.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = [this.rules, this.scheme];
    signal.addEventListener('abort', () => this.host.remove(), { once: true });
  }

  /** Takes a CSS `color-scheme` for tooltips; the ring stands on the page's own ground. */
  dress(scheme: string, ground: Ground): void {
    this.scheme.replaceSync(hostRules(scheme, document.documentElement.currentCSSZoom || 1) + ringRules(ground));
  }

  /**
   * Makes sure that the layer is in the page, for marks beside `element`: what shuts off the rest of the page holds it, for the
   * browser lets nobody press what is outside. False where the page took it away too often.
   */
  attach(element: Element | null): boolean {
    const place = modalAround(element) ?? document.documentElement;
    if (this.host.isConnected && this.host.parentElement === place) return true;
    if (!this.host.isConnected && this.returns++ >= MOST_RETURNS) return false;
    // The sheet of the marks does not reach into shadow trees.
    if (place.getRootNode() !== document) this.host.style.setProperty(IS_SHOWN, 'block');
    this.moveTo(place);
    this.fitLetters();
    this.raise();
    return true;
  }

  /** What is only moved keeps its frames as they are, where the browser can do that. */
  private moveTo(place: Element): void {
    const { host } = this;
    if (host.isConnected && host.ownerDocument === place.ownerDocument && 'moveBefore' in place) {
      place.moveBefore(host, null);
    } else place.append(host);
  }

  /** Takes the size of the letters that the reader has set in the browser: the host's, which has nothing of the page's. */
  private fitLetters(): void {
    const letters = Number.parseFloat(getComputedStyle(this.host).fontSize);
    if (letters === this.letters) return;
    this.letters = letters;
    this.rules.replaceSync(pageTokens(letters));
  }

  /** Puts what is open above what came to the top after it, or shows it again where its place changed. */
  raise(): void {
    for (const kind of ['.rings:not(:empty)', '.place:not(.spare)']) {
      for (const open of this.root.querySelectorAll<HTMLElement>(kind)) {
        if (open.matches(':popover-open')) open.hidePopover();
        open.showPopover();
      }
    }
  }
}
