import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en.json' with { type: 'json' };

const ROOMS = ['components', 'entrypoints', 'scripts', 'utils'];
const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(join(room, file), 'utf8')),
);
const source = files.join('\n');

/** Beginnings of keys that are put together from a value: `measure.${claim.measure}`. */
const built = [...source.matchAll(/`([a-z][a-z0-9.-]*\.)\$\{[^}`]*\}(\.[a-z-]+)?`/g)].map(([, start, end]) => ({
  start: start as string,
  end: end ?? '',
}));
const isUsed = (key: string) =>
  source.includes(`'${key}'`) || built.some(({ start, end }) => key.startsWith(start) && key.endsWith(end));

describe('the catalogue', () => {
  it('holds no message that nothing says', () => {
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });
});
