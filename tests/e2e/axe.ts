import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { shot } from './shots.ts';

export interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What the accessibility checker finds wrong with a page or a frame of one. */
export async function checkPage(page: Page | Frame): Promise<Violation[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }));
  });
}

/** The same, a line each. */
export const faults = async (page: Page): Promise<string[]> =>
  (await checkPage(page)).map(({ id, nodes }) => `${id}: ${(nodes[0]?.html ?? '').slice(0, 150)}`);

/** The same as `seen` in light and in dark. */
export async function seenInBoth(session: Session, page: Page, name: string): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await session.dress(page, { theme });
    await seen(page, `${name}-${theme}`);
  }
}

/** Keeps what a page of ours shows now, and holds it against the accessibility checker. */
export async function seen(page: Page, name: string): Promise<void> {
  await shot(page, name);
  expect(await faults(page), name).toEqual([]);
}
