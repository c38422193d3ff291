import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The sample articles in the order in which they are meant to be read. */
export const samplePages = (): string[] =>
  readdirSync('samples')
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join('samples', name));
