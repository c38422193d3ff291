/**
 * `npm run fuzz [-- RUNS [SEED]]`: pages, texts, saved pages, messages and files, each changed at random, 10,000 of them unless
 * told otherwise. The seed is printed: the same one tries the same cases. What fails is written to `.output/fuzz/`.
 */
import { spawnSync } from 'node:child_process';

const [runs = '10000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
console.log(`${runs} cases from seed ${seed}`);
const env = { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed };
const { status } = spawnSync('npx vitest run tests/fuzz', { shell: true, stdio: 'inherit', env });
process.exitCode = status ?? 1;
