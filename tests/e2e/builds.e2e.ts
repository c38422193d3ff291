import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HINT } from '../../scripts/eager-reader.ts';
import { rebuild } from '../../scripts/release/rebuild.ts';
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
  ['reader.js', 60_000],
  ['seldom.js', 30_000],
  ['tooltip.js', 200_000],
] as const;
/** What draws tooltips where their documents are shut off from the page. */
const MOST_OF_FACE = 160_000;
/** Words that only entries of the glossary and of the reference data hold: what they say and where it is from. */
const DATA = /pubs\.usgs\.gov|Mineral Commodity Summaries \d/;

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
  // Other extensions are not listened to; the polyfill only knows the name.
  /\bonMessageExternal\??\.addListener\b/,
  /\bonConnectExternal\b/,
];

describe.each(['chromium', 'firefox'] as const)('the %s build', (kind) => {
  const shipped = manifest(kind, 'shipped');

  it('asks for no site, no history and shows nothing to pages', () => {
    const forbidden = ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'];
    expect(forbidden.filter((key) => key in shipped)).toEqual([]);
    expect(shipped.permissions.filter((name) => /tabs|history|downloads|:\/\/|all_urls/.test(name))).toEqual([]);
    expect(shipped.manifest_version).toBe(3);
  });

  it('has a policy that starts from none, and says that it collects nothing', () => {
    const { extension_pages: policy } = shipped.content_security_policy as { extension_pages: string };
    const rules = Object.fromEntries(
      policy.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)] as const),
    );
    expect(rules['default-src']).toEqual(["'none'"]);
    const allowed = Object.entries(rules).flatMap(([name, sources]) => (sources.includes("'none'") ? [] : [name]));
    expect(allowed.sort()).toEqual(['script-src', 'style-src']);
    expect([...new Set(Object.values(rules).flat())].sort()).toEqual(["'none'", "'self'"]);
    const { gecko } = (shipped.browser_specific_settings ?? {}) as { gecko?: { data_collection_permissions: unknown } };
    expect(gecko?.data_collection_permissions).toEqual(kind === 'firefox' ? { required: ['none'] } : undefined);
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
    expect(inPages).toEqual(expect.arrayContaining(['reader.js', 'seldom.js']));
    const holding = (what: RegExp) => inPages.filter((file) => what.test(readFileSync(join(folder, file), 'utf8')));
    // What they stored by themselves would lie in the page's own storage.
    for (const storage of [
      /\bindexedDB\b/,
      /\b(?:local|session)Storage\b/,
      /\bcookie(?:Store)?\s*=/,
      /\bcaches\.open\b/,
      /\bstorage\.local\b/,
    ])
      expect(holding(storage)).toEqual([]);
    expect(holding(DATA)).toEqual([]);
    expect(DATA.test(allScripts(folder))).toBe(true);
  });

  it.each(MOST_BYTES)('weighs no more than it may: %s', (file, most) => {
    expect(statSync(join(buildFolder(kind, 'shipped'), file)).size).toBeLessThan(most);
  });

  it('has what draws tooltips in a script of its own in Firefox alone', () => {
    const face = statSync(join(buildFolder(kind, 'shipped'), 'face.js'), { throwIfNoEntry: false });
    if (kind === 'chromium') expect(face).toBeUndefined();
    else expect(face?.size).toBeLessThan(MOST_OF_FACE);
  });

  it('has the reader compiled as a whole, which is told in its first line', () => {
    expect(readFileSync(join(buildFolder(kind, 'shipped'), 'reader.js'), 'utf8').startsWith(HINT)).toBe(true);
  });
});

it('is made again byte for byte from the zip of its sources', () => {
  const { zips, differing } = rebuild({ anew: false });
  expect(zips.map((name) => name.replace(/.*-/, ''))).toEqual(['chrome.zip', 'firefox.zip', 'sources.zip']);
  expect(differing).toEqual([]);
}, 300_000);

it('is built for Safari too, with no permission that Chrome does not ask for', () => {
  const env = { ...process.env, NODE_ENV: 'production' };
  expect(spawnSync('npm run --silent build:safari', { shell: true, env }).status).toBe(0);
  const safari = JSON.parse(readFileSync('.output/safari-mv3/manifest.json', 'utf8')) as Manifest;
  const known = manifest('chromium', 'shipped').permissions;
  expect(safari.permissions.filter((name) => !known.includes(name))).toEqual([]);
  expect(safari).not.toHaveProperty('host_permissions');
}, 120_000);

/** What the linter of Firefox's store warns of: markup that a component asks for, which none of ours does (a lint rule holds that). */
const PREACT = /\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/;

interface Warning {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

it("passes the linter of Firefox's store, but for preact's own markup", () => {
  const folder = buildFolder('firefox', 'shipped');
  const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', folder];
  const { stdout } = spawnSync(process.execPath, [...args, '--output', 'json'], { encoding: 'utf8' });
  const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', Warning[]>;
  expect(errors).toEqual([]);
  const told = warnings.map(({ code, file, line, column }) => {
    const source = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
    const around = source.slice(Math.max(0, column - 100), column + 120);
    return code === 'UNSAFE_VAR_ASSIGNMENT' && PREACT.test(around) ? 'preact' : `${code} in ${file}: ${around}`;
  });
  expect([...new Set(told)]).toEqual(['preact']);
}, 120_000);
