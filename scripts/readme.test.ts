import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>;

describe('the README', () => {
  it('says of every dependency why it is there, and of no other', () => {
    const section = readme.slice(readme.indexOf('## What it stands on'), readme.indexOf('## Permissions'));
    const named = [...section.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
    expect(named.sort()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].sort());
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
