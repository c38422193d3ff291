import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/drive/launch.ts';
import { t } from '../../utils/i18n/t.ts';
import { literally, openBrowser, pageSays, press, says, shot } from './harness.ts';

/** The build as it is shipped. Firefox answers its prompt with yes by a preference; in Chromium nobody can press it for a test. */
let session: Session;
beforeAll(async () => {
  session = await openBrowser({ build: 'shipped' });
});
afterAll(() => session.close());

interface Extension {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
}

describe('the welcome page', () => {
  it('asks for all sites, and the gate follows what was granted', async () => {
    const page = await session.extensionPage('welcome.html');
    await pageSays(page, literally(t('access.title')));
    await shot(page, 'firefox-welcome');
    const granted = () =>
      page.evaluate(async () => {
        const { permissions, scripting } = (globalThis as unknown as { browser: Extension }).browser;
        const { origins } = await permissions.getAll();
        const gates = (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
        return `${origins.sort().join(' ')} | ${gates.sort().join(' ')}`;
      });
    expect(await granted()).toBe(' | ');

    await page.click('input[name=access][value=all]');
    await press(page, t('welcome.start'));
    await pageSays(page, new RegExp(t('welcome.done')));
    await says(granted, /^http:\/\/\*\/\* https:\/\/\*\/\* \| http:\/\/\*\/\* https:\/\/\*\/\*$/);

    await page.click('input[name=access][value=click]');
    await press(page, t('welcome.start'));
    await says(granted, /^ \| $/);
  });
});
