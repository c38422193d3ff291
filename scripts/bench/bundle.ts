import { build } from 'vite';

/** A script with all it imports in one piece, to be run in a page. */
export async function bundle(entry: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'unused' };
  const built = await build({ configFile: false, logLevel: 'error', build: { lib, write: false, minify: false } });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('Nothing was built.');
  return first.output[0].code;
}
