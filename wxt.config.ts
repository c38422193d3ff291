import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { cutPackages } from './scripts/cut-packages.ts';
import { eagerReader } from './scripts/eager-reader.ts';
import { LOWEST } from './scripts/lowest.ts';
import { seldomReader } from './scripts/seldom-reader.ts';
import { smallGate, target } from './scripts/small-gate.ts';
import { LANGUAGES } from './utils/i18n/locale.ts';
import { wordsFile, wordsScript } from './utils/i18n/words-script.ts';
import { markSheet } from './utils/page/mark-styles.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      files.push({ relativeDest: 'marks.css', contents: markSheet(config.browser !== 'firefox') });
      for (const language of LANGUAGES) {
        const file = wordsFile(language);
        if (file === null) continue;
        const read = (name: string) => readFileSync(new URL(`utils/i18n/${name}.json`, import.meta.url), 'utf8');
        files.push({ relativeDest: file, contents: wordsScript(language, read(language), read(`terms/${language}`)) });
      }
    },
  },
  vite: () => ({
    plugins: [cutPackages, smallGate, seldomReader(), eagerReader, preact()],
    // The polyfill for module preloading is for browsers we do not serve, and calls fetch().
    build: { target, modulePreload: { polyfill: false } },
    worker: { format: 'es', plugins: () => [cutPackages] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : `${LOWEST.chromium}`,
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms', 'contextMenus'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      panel: { suggested_key: { default: 'Alt+L' }, description: '__MSG_commandPanel__' },
      peek: { suggested_key: { default: 'Alt+H' }, description: '__MSG_commandPeek__' },
      'reading-mode': { suggested_key: { default: 'Alt+R' }, description: '__MSG_commandReadingMode__' },
    },
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lanthanote@lanthanote.org',
          strict_min_version: `${LOWEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
