/** How a number is hedged. */
export type Hedge = 'none' | 'about' | 'at-least' | 'at-most' | 'range';

/** What a quantity is by its form alone, before anything is known of what it counts. */
export type Form = 'percent' | 'fraction' | 'money' | 'measured' | 'count' | 'multiple' | 'rank' | 'points';

/**
 * A number as written, with its hedge and its unit, in normal form.
 * `low` and `high` are in `unit`; null is an open end; both equal for a single value.
 */
export interface Quantity {
  /** UTF-16 offsets of the whole expression: hedge, number, unit, and the counted noun where it is adjacent. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 offsets of the number alone, with its scale ("1.2bn"). */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly hedge: Hedge;
  readonly unit: string;
  readonly form: Form;
  /** The size, in `unit`, of one step of the last significant written digit: 10 for "270", 0.1 for "4.8"; 0 for exact counts. */
  readonly step: number;
  /** A sign or arrow that stands in the expression itself ("+119%", "−7%"). */
  readonly sign: 'up' | 'down' | null;
  /** The counted noun phrase's head in the singular, with its qualifiers, where it stands beside the number: "rare earth element". */
  readonly counted: string | null;
  /** What the amount is said per, where the unit does not hold it: "year" in "3,000 tonnes a year". */
  readonly per: string | null;
  /** Where the unit is taken over from another quantity: the index of that one in the list; null where it is written here. */
  readonly unitFrom: number | null;
}

/** The largest value that is named, in the quantity's unit. */
export const largestOf = ({ low, high }: Pick<Quantity, 'low' | 'high'>): number => Math.max(low ?? 0, high ?? 0);
