import { afterEach, expect, it } from 'vitest';
import { fileTitle } from './heading.ts';

const { TZ } = process.env;
afterEach(() => {
  process.env.TZ = TZ ?? '';
});

it.each([
  ['Pacific/Kiritimati', 'all-2026-01-01'],
  ['Pacific/Pago_Pago', 'all-2025-12-30'],
])('a file of everything has the day of the reader’s clock in its name, in %s', (zone, name) => {
  process.env.TZ = zone;
  expect(fileTitle({ what: 'all' }, [], '2025-12-31T10:30:00.000Z')).toBe(name);
});
