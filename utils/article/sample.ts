import type { Told } from './told.ts';

/** A page that says nothing of itself, for tests. */
export const NOTHING_TOLD: Told = {
  address: null,
  langs: [],
  windowTitle: null,
  headings: [],
  canonical: null,
  meta: [],
  data: [],
  dated: [],
  changed: [],
  bylines: [],
};
