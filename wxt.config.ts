import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Only the build that tests, benchmarks and the tour use may read loopback pages without being asked. */
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    // Named so that light-dark() reaches ::highlight() as it was written.
    build: { target: ['chrome140', 'firefox142'] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '140',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(mode === 'test' && { host_permissions: LOOPBACK }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lanthanote@lanthanote.org',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
