import { buildWithHosts, LOOPBACK } from './build-with-hosts.ts';

/** `npm run build:test`: the builds that tests and benchmarks load. */
await buildWithHosts('chrome', 'test', LOOPBACK);
await buildWithHosts('firefox', 'test', LOOPBACK);
