import { buildWithHosts, LOOPBACK } from './build-with-hosts.ts';

/** `npm run build:test`: the builds that tests and benchmarks load. */
await buildWithHosts('chrome', 'chrome-mv3-test', LOOPBACK);
await buildWithHosts('firefox', 'firefox-mv3-test', LOOPBACK);
