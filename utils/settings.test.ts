import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, DEFAULTS, isOffOn, isPaused, onSettings, readSettings, settingsFrom } from './settings.ts';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are the defaults before anything was chosen', async () => expect(await readSettings()).toEqual(DEFAULTS));

  it('take the default for what fails its check', () => {
    const stored = { 'option:tooltipDelay': -1, 'option:markTerms': 'some', 'option:markNotes': true };
    expect(settingsFrom(stored)).toEqual({ ...DEFAULTS, markNotes: true });
  });

  it('keep two changes made at once', async () => {
    await Promise.all([changeSettings({ markNotes: true }), changeSettings({ markTerms: 'all' })]);
    expect(await readSettings()).toMatchObject({ markNotes: true, markTerms: 'all', markClaims: true });
  });

  it('store nothing that was not given', async () => {
    await changeSettings({ paused: true });
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['option:paused']);
  });

  it('refuse what fails its check', async () => {
    await expect(changeSettings({ tooltipDelay: -1 })).rejects.toThrow();
  });

  it('tell of changes until the signal ends it', async () => {
    const changed = vi.fn();
    const controller = new AbortController();
    onSettings(changed, controller.signal);
    await changeSettings({ singleKeys: true });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith({ ...DEFAULTS, singleKeys: true }, ['singleKeys']));
    controller.abort();
    await changeSettings({ singleKeys: false });
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('isPaused', () => {
  const now = new Date('2026-01-01T12:00:00Z');
  it.each([
    [false, null, false],
    [true, null, true],
    [true, '2026-01-01T12:30:00.000Z', true],
    [true, '2026-01-01T11:30:00.000Z', false],
  ])('%s until %s is %s', (paused, pausedUntil, expected) =>
    expect(isPaused({ paused, pausedUntil }, now)).toBe(expected),
  );
});

describe('isOffOn', () => {
  it.each([
    ['https://news.example/a', true],
    ['https://www.news.example/', true],
    ['https://oldnews.example/', false],
    ['not an address', false],
  ])('%s', (address, expected) => expect(isOffOn({ offSites: ['news.example'] }, address)).toBe(expected));
});
