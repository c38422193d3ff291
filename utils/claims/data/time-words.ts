export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'jan january',
    'feb february',
    'mar march',
    'apr april',
    'may may',
    'jun june',
    'jul july',
    'aug august',
    'sep sept september',
    'oct october',
    'nov november',
    'dec december',
  ].flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
);
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'sunday sun',
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thurs',
    'friday fri',
    'saturday sat',
  ].flatMap((forms, index) => forms.split(' ').map((form) => [form, index] as const)),
);
/** In full: "sun" and "wed" are also something else. */
export const WEEKDAYS: readonly string[] = [...WEEKDAY_NUMBERS.keys()].filter((name) => name.endsWith('day'));
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['opening', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['final', 4],
  ['closing', 4],
]);
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
]);
export const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);
/** The month a fiscal year begins in, where it is not January, and whether it is named after the year it ends in. */
export const FISCAL_YEARS: Readonly<Record<string, { readonly startMonth: number; readonly namedByEnd: boolean }>> = {
  IN: { startMonth: 4, namedByEnd: true },
  JP: { startMonth: 4, namedByEnd: false },
  AU: { startMonth: 7, namedByEnd: true },
  NZ: { startMonth: 4, namedByEnd: true },
  PK: { startMonth: 7, namedByEnd: true },
  BD: { startMonth: 7, namedByEnd: true },
  EG: { startMonth: 7, namedByEnd: true },
};
