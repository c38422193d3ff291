/** Days after reading for which articles can be kept. */
export const KEEP_DAYS = [30, 90, 365] as const;

/** What can be chosen, with what is chosen now. */
export const withChosen = (days: readonly number[], chosen: number | null): readonly number[] =>
  chosen === null || days.includes(chosen) ? days : [...days, chosen];
