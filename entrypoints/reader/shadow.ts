import type { Browser } from 'wxt/browser';
import { markSheet } from '../../utils/page/mark-styles.ts';

type Opener = Pick<typeof Browser.dom, 'openOrClosedShadowRoot'>;
type Api = { readonly dom?: Opener };
const world = globalThis as { readonly browser?: Api; readonly chrome?: Api };
const opener = (world.browser ?? world.chrome)?.dom;

/** The shadow root of an element, also a closed one, which content scripts may look into. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null; // Firefox
  return element instanceof HTMLElement ? (opener?.openOrClosedShadowRoot(element) ?? null) : null;
}

/** The shadow roots that text nodes stand in. */
export function shadowRootsOf(nodes: readonly Text[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  let parent: ParentNode | null = null;
  for (const node of nodes) {
    if (node.parentNode === parent) continue;
    parent = node.parentNode;
    for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) roots.add(root);
  }
  return [...roots];
}

const dressed = new WeakSet<ShadowRoot>();

/** Firefox paints marks inside a shadow root by the sheets of that root alone. */
export function dress(roots: readonly ShadowRoot[]): void {
  for (const root of roots) {
    if (dressed.has(root)) continue;
    dressed.add(root);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markSheet(false));
    root.adoptedStyleSheets.push(sheet);
  }
}
