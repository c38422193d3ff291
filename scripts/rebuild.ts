/**
 * `npm run rebuild`: whether a clean folder makes the store's zips byte for byte from the zip of the sources, by the README's
 * commands alone. Exits non-zero where one differs.
 */
import { rebuild } from './release/rebuild.ts';

const { zips, differing } = rebuild({ anew: true });
for (const name of zips) console.log(`${differing.includes(name) ? 'differs' : 'the same'}: ${name}`);
if (differing.length > 0) process.exitCode = 1;
