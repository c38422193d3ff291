import { describe, expect, it } from 'vitest';
import { openBrowser } from './harness.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  it('takes the test build and starts its background', async () => {
    const session = await openBrowser(kind);
    try {
      expect(session.origin).toMatch(/^(chrome|moz)-extension:/);
      if (kind === 'chromium') {
        await session.browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 10_000 });
      }
      await session.stopBackground();
    } finally {
      await session.close();
    }
  });
});
