import { type Claim, READ_FIELDS } from '../../utils/claims/claim.ts';

/** What must be read as labelled. By the number the label is found; who says it is no part of what is compared. */
const FIELDS = ['unit', ...READ_FIELDS.filter((field) => field !== 'source')] as const;

type Read = Pick<Claim, 'low' | 'high' | (typeof FIELDS)[number]>;

const numberOf = ({ low, high }: Pick<Claim, 'low' | 'high'>) => low ?? high ?? 0;

/** The label of what was read at some place of the text; undefined where nothing with its number is labelled there. */
export const labelOf = (labels: readonly Claim[], start: number, end: number, read: Read): Claim | undefined =>
  labels.find(
    (label) =>
      label.start < end &&
      label.end > start &&
      Math.abs(numberOf(label) - numberOf(read)) <= 1e-6 * Math.abs(numberOf(read)),
  );

/** Whether all is read as labelled. */
export const isRight = (read: Read, label: Claim): boolean => FIELDS.every((field) => label[field] === read[field]);
