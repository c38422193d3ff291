import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { shot } from './shots.ts';

export interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What the accessibility checker finds wrong with a page, a line each. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => ({ id, html: nodes[0]?.html ?? '' }));
  });
  return found.map(({ id, html }) => `${id}: ${html.slice(0, 150)}`);
}

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
