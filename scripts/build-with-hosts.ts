import { build } from 'wxt';

/** What tests, benchmarks and the tour may read without being asked. Match patterns do not hold ports. */
export const LOOPBACK: readonly string[] = ['http://127.0.0.1/*', 'http://localhost/*'];

/**
 * Builds the shipped extension with host permissions added and nothing else changed
 * (another mode than production would change the code as well), into a folder of `.output/`.
 */
export async function buildWithHosts(browser: 'chrome' | 'firefox', folder: string, hosts: readonly string[]) {
  await build({
    browser,
    outDirTemplate: folder,
    manifest: { host_permissions: [...hosts] },
  });
}
