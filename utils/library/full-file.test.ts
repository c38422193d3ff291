import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Note } from '../messages/schemas.ts';
import { fullFileDue, fullFileSaved } from './full-file.ts';
import { saveNote } from './notes.ts';
import { emptyLibrary } from './sample.ts';

const on = (day: number) => `2025-07-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const noteOf = (changed: string): Note => ({
  ...{ id: changed, url: 'https://one.example/a', title: '', site: '', published: null, body: 'mine', tags: [] },
  ...{ target: 'article', passage: null, claim: null, term: null, created: changed, changed },
});

beforeEach(() => fakeBrowser.reset());

describe('the reminder of a full file', () => {
  it.each<[string, noted: number[], saved: number | null, now: number, days: number | null, expected: number | null]>([
    ['nothing was written', [], null, 20, 10, null],
    ['something was, long ago', [1], null, 20, 10, 19],
    ['something was, lately', [12], null, 20, 10, null],
    ['all of it is in a file', [1, 2], 3, 20, 10, null],
    ['some is in no file', [1, 5], 3, 20, 10, 17],
    ['some is in no file yet', [1, 19], 15, 20, 10, null],
    ['the reader wants none', [1], null, 20, null, null],
  ])('where %s', async (_, noted, saved, now, remindDays, expected) => {
    const library = emptyLibrary();
    const days = await library.use(async (db) => {
      for (const day of noted) await saveNote(db, noteOf(on(day)));
      if (saved !== null) await fullFileSaved(on(saved));
      return fullFileDue(db, { remindDays }, new Date(on(now)));
    });
    expect(days).toBe(expected);
  });
});
