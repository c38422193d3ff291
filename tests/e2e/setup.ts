import { execSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/drive/serve.ts';
import type { BrowserKind } from '../../scripts/find-browser.ts';
import { browsers, missingSentence } from '../../scripts/need-browsers.ts';
import { MADE, SHOTS } from './shots.ts';

declare module 'vitest' {
  interface ProvidedContext {
    programs: Partial<Record<BrowserKind, string>>;
    samples: string;
    /** The browser in which a file's cases run this time. */
    kind: BrowserKind;
  }
}

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Once for all files: browsers, both builds (unless `BUILT` says that they are there) and the samples on loopback. */
export default async function setup(project: TestProject) {
  const programs = browsers(KINDS, console.log);
  const missing = KINDS.filter((kind) => !programs[kind]);
  if (missing.length > 0) throw new Error(missingSentence(missing));
  // Windows would open a window instead.
  if (process.platform !== 'win32') {
    for (const program of Object.values(programs)) {
      console.log(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.trim() || program);
    }
  }
  if (!process.env.BUILT) {
    for (const script of ['build', 'build:test']) {
      // vitest says "test" here, which would build other code than is shipped.
      const env = { ...process.env, NODE_ENV: 'production' };
      execSync(`npm run --silent ${script}`, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    }
  }
  rmSync(SHOTS, { recursive: true, force: true });
  mkdirSync(SHOTS, { recursive: true });
  const server = await serve(['samples', 'tests/e2e/pages', MADE]);
  project.provide('programs', programs);
  project.provide('samples', server.url);
  return () => server.close();
}
