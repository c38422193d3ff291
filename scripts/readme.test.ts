import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOWEST } from './lowest.ts';

const readme = readFileSync('README.md', 'utf8');
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>;

describe("the stores' listings", () => {
  const LOCALES = { en: 'en', de: 'de', fr: 'fr', 'zh-Hans': 'zh_CN', ja: 'ja' } as const;

  it.each(Object.entries(LOCALES))(
    '%s: name, summary and description, as the manifest has them and within bounds',
    (language, locale) => {
      const listing = readFileSync(`docs/store/${language}.md`, 'utf8');
      const words = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<
        string,
        { message: string }
      >;
      const [, name, summary, description = ''] =
        /^# (.+)\n\n## Summary\n\n(.+)\n\n## Description\n\n([\s\S]+)$/.exec(listing) ?? [];
      expect([name, summary]).toEqual([words.extensionName?.message, words.extensionDescription?.message]);
      // Chrome Web Store takes 132 characters, Firefox Add-ons 250.
      expect(summary?.length).toBeLessThanOrEqual(132);
      expect(description.length).toBeGreaterThan(250);
      expect(description.length).toBeLessThan(10_000);
    },
  );
});

describe('the ledgers', () => {
  const ROOMS = ['components', 'entrypoints', 'scripts', 'tests', 'utils'];
  const there = new Set(
    ROOMS.flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' })).map((path) => basename(path)),
  );

  it.each(['docs/reliability.md', 'docs/browser-bugs.md'])('%s: every file it names is there', (ledger) => {
    const named = [...readFileSync(ledger, 'utf8').matchAll(/`(?:[\w-]+\/)*([\w-]+(?:\.\w+)*\.tsx?)`/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !there.has(name as string))).toEqual([]);
  });

  it('tells of forty faults', () => {
    const rows = [...readFileSync('docs/reliability.md', 'utf8').matchAll(/^\| (\d+) \|/gm)].map(([, number]) =>
      Number(number),
    );
    expect(rows).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });
});

describe('the README', () => {
  it('says of every dependency why it is there, and of no other', () => {
    const section = readme.slice(readme.indexOf('## What it stands on'), readme.indexOf('## Permissions'));
    const named = [...section.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
    expect(named.sort()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].sort());
  });

  it('names the lowest versions that the extension is built for', () => {
    expect(readme).toContain(`from Chrome ${LOWEST.chromium}, Firefox ${LOWEST.firefox} on`);
  });

  it('names only scripts that exist', () => {
    const named = [...(readme + contributing).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1]);
    expect(named.filter((name) => !((name as string) in scripts))).toEqual([]);
    expect(named.length).toBeGreaterThan(5);
  });

  it('names only files that exist', () => {
    const linked = [...readme.matchAll(/\]\(([^)]+)\)/g), ...contributing.matchAll(/\]\(([^)]+)\)/g)];
    const named = [...contributing.matchAll(/\b((?:tests|utils)\/[\w./-]+)/g)];
    const paths = [...linked, ...named].map(([, path]) => path as string);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    expect([linked.length > 5, named.length > 2]).toEqual([true, true]);
  });
});
