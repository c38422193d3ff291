import { build, type Rolldown } from 'vite';
import { LOWEST } from './lowest.ts';

/** The browsers that are built for. Named so that light-dark() reaches ::highlight() as it was written. */
export const target = [`chrome${LOWEST.chromium}`, `firefox${LOWEST.firefox}`];

const wrong = (what: string) =>
  new Error(`The gate is not made small: ${what} is not what scripts/small-gate.ts looks for. Bring the two together.`);

/** Rewrites what ends a module. Where it ends otherwise the build breaks: nobody would notice a gate that is heavier than it may be. */
function withEnd(module: string, code: string, end: RegExp, to: (found: string) => string): string {
  if (!end.test(code)) throw wrong(`the end of ${module}`);
  return code.replace(end, (_, found) => to(found));
}

/** Functions that every page calls, in brackets: by those the browser knows to compile them with the script, not when they are called. */
const atOnce = (code: string) =>
  code.replace(/^export function (\w+)(\(.*?^\})$/gms, 'export const $1 = (function $2);');

/** What was made small of the gate that is being built. */
const shrunk = new Set<string>();
const PARTS = ['what starts it', 'gate.ts', 'gate-rest.ts'] as const;

/**
 * The gate runs on every page: without the wrapper that tells of failures, and with what it seldom needs inside one function,
 * which the browser compiles when it is first called.
 */
export const smallGate = {
  name: 'small-gate',
  enforce: 'pre' as const,
  // Called where it stands, it is compiled together with the script. What is looked at for options alone has no such function.
  transform(code: string, id: string) {
    if (/\/utils\/page\/(?:material-text|reach)\.ts$/.test(id)) return atOnce(code);
    if (!id.endsWith('/entrypoints/gate.ts') || !code.includes('defineUnlistedScript(() =>')) return null;
    shrunk.add('gate.ts');
    return withEnd(
      'gate.ts',
      code,
      /export default defineUnlistedScript\((\(\) =>.*)\);\s*$/s,
      (body) => `(${body})();`,
    );
  },
  async load(id: string) {
    if (/unlisted-script-entrypoint\?.*\/gate\.ts$/.test(id)) {
      shrunk.add('what starts it');
      return `import '${id.slice(id.indexOf('?') + 1)}';`;
    }
    if (!id.endsWith('/utils/page/gate-rest.ts')) return null;
    shrunk.add('gate-rest.ts');
    const lib = { entry: id, formats: ['es' as const] };
    const options = { configFile: false as const, logLevel: 'error' as const, build: { lib, target, write: false } };
    const [{ output }] = (await build(options)) as [Rolldown.RolldownOutput];
    const [{ code, exports }] = output;
    const rest = withEnd(
      'gate-rest.ts',
      code,
      /export\s*\{([^}]*)\};?\s*$/,
      (names) => `return {${names.replace(/(\w+) as (\w+)/g, '$2: $1')}}`,
    );
    const doors = exports.map((name) => `export const ${name} = (...given) => (made ??= make()).${name}(...given);`);
    // No arrow function: V8 parses the whole of one at once, and of a function looks only for its end until it is called.
    return `let made; function make() { ${rest} }\n${doors.join('\n')}`;
  },
  generateBundle(_: unknown, bundle: Readonly<Record<string, unknown>>) {
    if (!('gate.js' in bundle)) return;
    const left = PARTS.find((part) => !shrunk.has(part));
    if (left) throw wrong(left);
    shrunk.clear();
  },
};
