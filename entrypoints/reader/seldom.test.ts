import { describe, expect, it } from 'vitest';
import * as seldom from './seldom.ts';

describe('what the reader seldom needs', () => {
  it.each(Object.entries(seldom))('is a function, for which another can stand: %s', (_, part) => {
    expect(part).toBeTypeOf('function');
  });
});
