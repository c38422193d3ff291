import { build, type Rolldown } from 'vite';

/** The browsers that are built for. Named so that light-dark() reaches ::highlight() as it was written. */
export const target = ['chrome140', 'firefox142'];

/**
 * The gate runs on every page: without the wrapper that tells of failures, and with what it seldom needs inside one function,
 * which the browser compiles when it is first called.
 */
export const smallGate = {
  name: 'small-gate',
  enforce: 'pre' as const,
  // Called where it stands, it is compiled together with the script. What is looked at for options alone has no such function.
  transform: (code: string, id: string) =>
    id.endsWith('/entrypoints/gate.ts')
      ? code.replace(/export default defineUnlistedScript\((\(\) =>.*)\);\s*$/s, '($1)();')
      : null,
  async load(id: string) {
    if (/unlisted-script-entrypoint\?.*\/gate\.ts$/.test(id)) return `import '${id.slice(id.indexOf('?') + 1)}';`;
    if (!id.endsWith('/utils/page/gate-rest.ts')) return null;
    const lib = { entry: id, formats: ['es' as const] };
    const options = { configFile: false as const, logLevel: 'error' as const, build: { lib, target, write: false } };
    const [{ output }] = (await build(options)) as [Rolldown.RolldownOutput];
    const [{ code, exports }] = output;
    const rest = code.replace(
      /export\s*\{([^}]*)\};?\s*$/,
      (_, names) => `return {${names.replace(/(\w+) as (\w+)/g, '$2: $1')}}`,
    );
    const doors = exports.map((name) => `export const ${name} = (...given) => (made ??= make()).${name}(...given);`);
    return `let made; const make = () => { ${rest} };\n${doors.join('\n')}`;
  },
};
