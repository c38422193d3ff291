import type { Browser, Page } from 'puppeteer-core';

/** What a screen reader is given of an element: what it is, and its name. */
export interface Heard {
  /** By ARIA's names. */
  readonly role: string;
  readonly name: string;
  readonly inside: readonly Heard[];
}

const listeners = new WeakMap<Browser, (page: Page) => Promise<Heard>>();

/** Tells how a browser's pages are heard. */
export const hearPagesOf = (browser: Browser, hear: (page: Page) => Promise<Heard>) =>
  void listeners.set(browser, hear);

/** A page as a screen reader is given it, closed roots too. */
export async function heard(page: Page): Promise<Heard> {
  const hear = listeners.get(page.browser());
  if (!hear) throw new Error('This browser was not launched with the extension.');
  return hear(page);
}

/** All that is heard within something, in order, itself first. */
export const allIn = (one: Heard): Heard[] => [one, ...one.inside.flatMap(allIn)];

interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** In Chromium by the browser's own tree; what it leaves out is left out, what is in it is not. Frames have trees of their own. */
export async function hearChromium(page: Page): Promise<Heard> {
  const client = await page.createCDPSession();
  const frameOf = async (backendNodeId: number) =>
    (await client.send('DOM.describeNode', { backendNodeId })).node.frameId;
  const treeOf = async (frame: { frameId?: string }): Promise<Heard[]> => {
    const { nodes } = (await client.send('Accessibility.getFullAXTree', frame)) as unknown as {
      nodes: readonly Node[];
    };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const from = async (node: Node): Promise<Heard[]> => {
      const inside: Heard[] = [];
      for (const id of node.childIds ?? []) {
        const child = byId.get(id);
        if (child) inside.push(...(await from(child)));
      }
      if (node.role?.value === 'Iframe' && node.backendDOMNodeId !== undefined) {
        const frameId = await frameOf(node.backendDOMNodeId);
        if (frameId) inside.push(...(await treeOf({ frameId })));
      }
      if (node.ignored) return inside;
      return [{ role: node.role?.value ?? '', name: node.name?.value ?? '', inside }];
    };
    const root = nodes.find(({ parentId }) => parentId === undefined);
    return root ? from(root) : [];
  };
  const inside = await treeOf({});
  await client.detach();
  return { role: 'page', name: '', inside };
}

/** Firefox's names of roles, where they are not ARIA's. */
const ROLES: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  'toggle button': 'button',
  'page tab': 'tab',
  graphic: 'image',
  img: 'image',
  statusbar: 'status',
  entry: 'textbox',
};

interface Accessible {
  readonly role: number;
  readonly name: string | null;
  readonly attributes: { getStringProperty(name: string): string };
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
}
interface BrowserScope {
  /** What listens, for as long as the browser runs, as a screen reader does: with nobody left Firefox makes no tree of what comes. */
  listening?: Service;
  readonly Cc: Record<string, { getService(kind: unknown): Service }>;
  readonly Ci: { readonly nsIAccessibilityService: unknown };
  readonly Services: { readonly wm: { getEnumerator(kind: string): Iterable<{ readonly gBrowser: Tabs }> } };
}
interface Tabs {
  readonly browsers: readonly { readonly currentURI: { readonly spec: string } }[];
}
interface Service {
  getAccessibleFor(element: unknown): Accessible | null;
  getStringRole(role: number): string;
}

/** Runs in Firefox's own scope: the tree of the tab at an address, as JSON; empty while the browser is still making it. */
export function firefoxTree(at: string): string {
  const scope = globalThis as unknown as BrowserScope;
  const { Cc, Ci, Services } = scope;
  scope.listening ??= Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService) as Service;
  const service = scope.listening;
  const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => [...gBrowser.browsers]);
  const attribute = (one: Accessible, name: string) => {
    try {
      return one.attributes.getStringProperty(name);
    } catch {
      return '';
    }
  };
  const read = (one: Accessible): object => {
    const inside: object[] = [];
    for (let child = one.firstChild; child; child = child.nextSibling) inside.push(read(child));
    const role = attribute(one, 'xml-roles') || service.getStringRole(one.role);
    return { role, name: one.name ?? '', inside };
  };
  const page = service.getAccessibleFor(tabs.findLast((tab) => tab.currentURI.spec === at))?.firstChild;
  return page ? JSON.stringify(read(page)) : '';
}

/** A tree of Firefox's by ARIA's names. */
export const byAria = ({ role, name, inside }: Heard): Heard => ({
  role: ROLES[role] ?? role,
  name,
  inside: inside.map(byAria),
});
