import type { Page } from 'puppeteer-core';
import { contentWorld } from './world.ts';

/** Content scripts may look into closed roots. */
export interface ClosedRoots {
  readonly chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** Runs in our scripts' world: what the tooltip says. */
function textOf(): string {
  const { dom } = (globalThis as unknown as ClosedRoots).chrome;
  const roots = [...document.querySelectorAll('reading-layer')].map((host) => dom.openOrClosedShadowRoot(host));
  const shown = [...(roots.find((root) => root !== null)?.children ?? [])].filter((child) => child.checkVisibility());
  return shown.map((child) => (child as HTMLElement).innerText).join('\n');
}

/** Runs in our scripts' world: the middle of the button with these words, or this name. */
function pointOf(wanted: string): { x: number; y: number } | null {
  const { dom } = (globalThis as unknown as ClosedRoots).chrome;
  const roots = [...document.querySelectorAll('reading-layer')].map((host) => dom.openOrClosedShadowRoot(host));
  const buttons = [...(roots.find((root) => root !== null)?.querySelectorAll('button') ?? [])];
  const button = buttons.find((one) => one.innerText.trim() === wanted || one.ariaLabel === wanted);
  button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = button?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** What the tooltip says, as a person would read it; empty while none is shown. */
export const tooltipText = async (page: Page): Promise<string> => (await contentWorld(page)).evaluate(textOf);

/** Presses the tooltip's button with these words, or this name, with the mouse, so that the event is a trusted one. */
export async function pressInTooltip(page: Page, words: string): Promise<void> {
  const point = await (await contentWorld(page)).evaluate(pointOf, words);
  if (!point) throw new Error(`The tooltip has no button "${words}".`);
  await page.mouse.click(point.x, point.y);
}
