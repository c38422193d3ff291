import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from './harness.ts';

type Manifest = Record<string, unknown> & {
  permissions: string[];
  optional_host_permissions: string[];
  host_permissions?: string[];
};
/** The browser whose rows in the README's table do not concern this build. */
const OTHER = { chromium: 'Firefox', firefox: 'Chrome' };

const manifest = (kind: 'chromium' | 'firefox', build: 'shipped' | 'test'): Manifest =>
  JSON.parse(readFileSync(join(buildFolder(kind, build), 'manifest.json'), 'utf8'));

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** What scripts in a page may weigh, in bytes: the gate runs on every page that is allowed, the others on news of the field. */
const MOST_BYTES = [
  ['gate.js', 8_000],
  ['reader.js', 400_000],
  ['tooltip.js', 200_000],
] as const;
/** Words that only entries of the glossary and of the reference data hold. */
const DATA = /pubs\.usgs\.gov|Mineral Commodity Summaries/;

const allScripts = (folder: string) =>
  filesOf(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

/** Calls by which a script reaches the network, or code that is not in the package. */
const CALLS_OUT = [
  // Not a regular expression for "fetches".
  /\bfetch\s*\((?!\?[:=!<])/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  /\bWebTransport\b/,
  /\bRTCPeerConnection\b/,
  /\beval\s*\(/,
  /\bnew Function\b/,
];

describe.each(['chromium', 'firefox'] as const)('the %s build', (kind) => {
  const shipped = manifest(kind, 'shipped');

  it('asks for no site, no history and shows nothing to pages', () => {
    const forbidden = ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'];
    expect(forbidden.filter((key) => key in shipped)).toEqual([]);
    expect(shipped.permissions.filter((name) => /tabs|history|downloads|:\/\/|all_urls/.test(name))).toEqual([]);
    expect(shipped.manifest_version).toBe(3);
  });

  it('asks for what the README tells, and nothing else', () => {
    const readme = readFileSync('README.md', 'utf8');
    const rows = [...readme.matchAll(/^\| (`[^|]+`) \| (both|Chrome|Firefox)(, optional)? \|/gm)];
    const told = (optional: boolean) =>
      rows
        .filter(([, , browser, hint]) => browser !== OTHER[kind] && Boolean(hint) === optional)
        .flatMap(([, names]) => [...(names as string).matchAll(/`([^`]+)`/g)].map((match) => match[1]));
    expect(told(false).sort()).toEqual([...shipped.permissions].sort());
    expect(told(true).sort()).toEqual([...shipped.optional_host_permissions].sort());
    expect('optional_permissions' in shipped).toBe(false);
  });

  it('differs from the tested one by the loopback hosts alone', () => {
    const { host_permissions, ...rest } = manifest(kind, 'test');
    expect(host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    expect(rest).toEqual(shipped);

    const [ours, theirs] = [buildFolder(kind, 'shipped'), buildFolder(kind, 'test')];
    expect(filesOf(theirs)).toEqual(filesOf(ours));
    const differing = filesOf(ours).filter(
      (file) => !readFileSync(join(ours, file)).equals(readFileSync(join(theirs, file))),
    );
    expect(differing).toEqual(['manifest.json']);
  });

  it('holds no call to the network and no code from elsewhere', () => {
    const folder = buildFolder(kind, 'shipped');
    const found = filesOf(folder)
      .filter((file) => /\.(js|html)$/.test(file))
      .flatMap((file) => {
        const source = readFileSync(join(folder, file), 'utf8');
        return CALLS_OUT.filter((call) => call.test(source)).map((call) => `${file}: ${call.source}`);
      });
    expect(found).toEqual([]);
    const remote = filesOf(folder)
      .filter((file) => file.endsWith('.html'))
      .filter((file) => /(src|href)\s*=\s*["']?(https?:)?\/\//.test(readFileSync(join(folder, file), 'utf8')));
    expect(remote).toEqual([]);
  });

  it('gives pages no way to the database, and none of the data', () => {
    const folder = buildFolder(kind, 'shipped');
    const inPages = filesOf(folder).filter((file) => /^[\w-]+\.js$/.test(file) && file !== 'background.js');
    expect(inPages).toContain('reader.js');
    const holding = (what: RegExp) => inPages.filter((file) => what.test(readFileSync(join(folder, file), 'utf8')));
    expect(holding(/\bindexedDB\b/)).toEqual([]);
    expect(holding(DATA)).toEqual([]);
    expect(DATA.test(allScripts(folder))).toBe(true);
  });

  it.each(MOST_BYTES)('weighs no more than it may: %s', (file, most) => {
    expect(statSync(join(buildFolder(kind, 'shipped'), file)).size).toBeLessThan(most);
  });
});

/** preact assigns innerHTML where a component asks for it, which none of ours may (a lint rule). */
const KNOWN_WARNINGS = new Set(['UNSAFE_VAR_ASSIGNMENT']);

it("passes the linter of Firefox's store", () => {
  const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', buildFolder('firefox', 'shipped')];
  const { stdout } = spawnSync(process.execPath, [...args, '--output', 'json'], { encoding: 'utf8' });
  const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', { code: string; file: string }[]>;
  expect(errors).toEqual([]);
  expect(warnings.filter(({ code }) => !KNOWN_WARNINGS.has(code))).toEqual([]);
});
