import { expect, inject, it } from 'vitest';
import { launch } from '../../scripts/drive/launch.ts';
import { buildFolder, openArticle, pause } from './harness.ts';

/**
 * Every browser of every test writes down what is asked for, and its test fails where that is beyond this machine (`harness.ts`).
 * This is the proof that it would be seen.
 */
it.each(['a page', 'the background', 'a page of ours'])('a request to elsewhere by %s would be seen', async (who) => {
  const kind = inject('kind');
  const program = inject('programs')[kind] as string;
  const session = await launch({ kind, program, extension: buildFolder(kind, 'test'), headless: true, watched: true });
  await session.ready();
  const ask = () => void fetch('http://192.0.2.1/seen', { mode: 'no-cors' }).catch(() => undefined);
  const article = await openArticle(session, '03-stolen-minerals');
  if (who === 'a page') await article.evaluate(ask);
  else if (who === 'the background') await (await session.background()).evaluate(ask);
  else await (await session.extensionPage('options.html')).evaluate(ask);
  await pause(500);
  const asked = (await session.close()).join(' ');
  // The policy of our own pages and background lets none leave at all.
  if (who === 'a page') expect(asked).toContain('192.0.2.1/seen');
  else expect(asked).toBe('');
});
