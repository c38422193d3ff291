import type { Page } from 'puppeteer-core';
import { type Corner, contentWorld, inFaces } from './world.ts';

/** Content scripts may look into closed roots. */
export interface ClosedRoots {
  readonly chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** Runs in a tooltip's document: the middle of the button with these words, or this name. */
function pointOf(face: Document, { x, y }: Corner, wanted: string): { x: number; y: number } | null {
  const buttons = [...face.querySelectorAll('button')];
  const button = buttons.find((one) => one.innerText.trim() === wanted || one.ariaLabel === wanted);
  button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = button?.getBoundingClientRect();
  return box ? { x: x + box.x + box.width / 2, y: y + box.y + box.height / 2 } : null;
}

/** Runs in our scripts' world: what the reading mode says where it is. */
function said(): string {
  const { dom } = (globalThis as unknown as ClosedRoots).chrome;
  const roots = [...document.querySelectorAll('reading-layer')].map((host) => dom.openOrClosedShadowRoot(host));
  const status = roots.find((root) => root !== null)?.querySelector<HTMLElement>('[role=status]');
  return status?.checkVisibility() ? status.innerText : '';
}

/** What reading mode and tooltips say, as a person would hear and read it; empty while there is nothing. */
export const tooltipText = async (page: Page): Promise<string> => {
  const status = await (await contentWorld(page)).evaluate(said);
  const faces = await inFaces(page, (face) => face.body.innerText);
  return [status, ...faces].filter((words) => words !== '').join('\n');
};

/** Presses the tooltip's button with these words, or this name, with the mouse, so that the event is a trusted one. */
export async function pressInTooltip(page: Page, words: string): Promise<void> {
  const point = (await inFaces(page, pointOf, words)).find((one) => one !== null);
  if (!point) throw new Error(`The tooltip has no button "${words}".`);
  await page.mouse.click(point.x, point.y);
}
