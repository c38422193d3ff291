import { afterEach, describe, expect, it } from 'vitest';
import { ownDay } from './own-day.ts';

describe('the reader’s own day', () => {
  const { TZ } = process.env;
  afterEach(() => {
    process.env.TZ = TZ ?? '';
  });

  const LATE = '2025-12-31T10:30:00.000Z';
  it.each([
    ['UTC', LATE, '2025-12-31'],
    ['Pacific/Kiritimati', LATE, '2026-01-01'],
    ['Pacific/Kiritimati', '2025-12-31T09:59:59.999Z', '2025-12-31'],
    ['Pacific/Pago_Pago', LATE, '2025-12-30'],
    ['Pacific/Pago_Pago', '2025-12-31T11:00:00.000Z', '2025-12-31'],
  ])('in %s, at %s, is %s', (zone, instant, day) => {
    process.env.TZ = zone;
    expect(ownDay(instant)).toBe(day);
    expect(ownDay(Date.parse(instant))).toBe(day);
  });

  it('of what is no time is left as it is', () => expect(ownDay('soon')).toBe('soon'));
});
