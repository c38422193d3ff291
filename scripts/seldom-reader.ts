import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { target } from './small-gate.ts';

/** The script with what the reader seldom needs: it is brought in right before the reader's. */
export const SELDOM_FILE = 'seldom.js';
/** Says what that is. */
const LIST = 'entrypoints/reader/seldom.ts';
/** By this name the reader finds what the script left for it. */
const PLACE = "globalThis[Symbol.for('reading.seldom')]";
const DOOR = 'virtual:seldom-door';

/** The listed functions by the modules that hold them. */
function listed(root: string): Map<string, string[]> {
  const lines = readFileSync(join(root, LIST), 'utf8').matchAll(/^export \{ ([\w, ]+) \} from '(.+)';$/gm);
  const found = new Map(
    [...lines].map(([, names, file]) => [join(root, dirname(LIST), file as string), (names as string).split(', ')]),
  );
  // With none the reader would be whole again, and nobody would notice that it is heavier than it may be.
  if (found.size === 0) throw new Error(`${LIST} lists nothing that scripts/seldom-reader.ts can read.`);
  return found;
}

/** All of them built into one function. */
async function built(root: string): Promise<string> {
  const lib = { entry: join(root, LIST), formats: ['iife' as const], name: 'seldom' };
  const options = { configFile: false as const, logLevel: 'error' as const, build: { lib, target, write: false } };
  const [{ output }] = (await build(options)) as [Rolldown.RolldownOutput];
  // What a script ends with is handed to who had it run, and Firefox refuses a function.
  return `${PLACE}=function(){${output[0].code};return seldom};void 0;\n`;
}

/**
 * Takes what is seldom needed out of the reader's script. In its place stand functions that call for it: of the script it went to
 * the browser only looks for the end, until one of them is called.
 */
export function seldomReader() {
  let root = '';
  let seldom = new Map<string, string[]>();
  return {
    name: 'seldom-reader',
    enforce: 'pre' as const,
    configResolved(config: { readonly root: string }) {
      root = config.root;
    },
    buildStart({ input }: { readonly input: unknown }) {
      seldom = JSON.stringify(input).includes('/entrypoints/reader/index.ts') ? listed(root) : new Map();
    },
    resolveId: (id: string) => (id === DOOR ? id : null),
    load(id: string) {
      if (id === DOOR) return `let made; const make = ${PLACE}; export const seldom = () => (made ??= make());`;
      const names = seldom.get(id);
      if (!names) return null;
      const doors = names.map((name) => `export const ${name} = (...given) => seldom().${name}(...given);`);
      return `import { seldom } from '${DOOR}';\n${doors.join('\n')}`;
    },
    async generateBundle(this: Rolldown.PluginContext, _: unknown, bundle: Readonly<Record<string, unknown>>) {
      if ('reader.js' in bundle) this.emitFile({ type: 'asset', fileName: SELDOM_FILE, source: await built(root) });
    },
  };
}
