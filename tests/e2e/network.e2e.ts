import { expect, inject, it } from 'vitest';
import { launch } from '../../scripts/drive/launch.ts';
import { buildFolder, openArticle, pause } from './harness.ts';

/**
 * Every browser of every test writes down what is asked for, and its test fails where that is beyond this machine (`harness.ts`).
 * This is the proof that it would be seen.
 */
it('a request to elsewhere by a page is seen; the background and the pages of ours can make none', async () => {
  const kind = inject('kind');
  const program = inject('programs')[kind] as string;
  const session = await launch({ kind, program, extension: buildFolder(kind, 'test'), headless: true, watched: true });
  await session.ready();
  const ask = (by: string) => void fetch(`http://192.0.2.1/by-${by}`, { mode: 'no-cors' }).catch(() => undefined);
  await (await openArticle(session, '03-stolen-minerals')).evaluate(ask, 'page');
  await (await session.background()).evaluate(ask, 'background');
  await (await session.extensionPage('options.html')).evaluate(ask, 'options');
  await pause(500);
  const asked = await session.close();
  // The policy of our own pages and background lets none leave at all.
  expect([...new Set(asked.map((line) => /by-\w+/.exec(line)?.[0]))]).toEqual(['by-page']);
});
