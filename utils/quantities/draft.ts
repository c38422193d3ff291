import type { Form, Hedge } from './quantity.ts';

/** A quantity while it is being read; token indexes instead of offsets. */
export interface Draft {
  from: number;
  to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  low: number;
  high: number;
  hedge: Hedge;
  unit: string;
  form: Form;
  step: number;
  sign: 'up' | 'down' | null;
  counted: string | null;
  per: string | null;
  /** Neither unit nor counted noun beside it: it needs a sibling, a list or a table to be a quantity. */
  bare: boolean;
  /** After a name: a model's number, or a gapped clause ("Peru 20") where a neighbour shows it. */
  readonly named: boolean;
  /** Its digits stand in groups: "1,200". */
  readonly grouped: boolean;
  /** Written in digits. */
  readonly digits: boolean;
  readonly scale: number;
  /** What one of the written unit is in `unit`: 0.001 where kilograms became tonnes. */
  factor: number;
  /** Of a price per mass: what the money was multiplied by to be per kilogram. */
  perFactor: number;
  readonly isTime: boolean;
  unitFrom: Draft | null;
  dropped: boolean;
}

/** A quantity with what is known of it, everything else as it mostly is. Written out, as there is one for each number of a text. */
export function newDraft(
  fields: Partial<Draft> & Pick<Draft, 'from' | 'to' | 'low' | 'high' | 'unit' | 'form'>,
): Draft {
  const { from, to, low, high, unit, form } = fields;
  return {
    from,
    to,
    numberFrom: fields.numberFrom ?? from,
    numberTo: fields.numberTo ?? to,
    low,
    high,
    hedge: low === high ? 'none' : 'range',
    unit,
    form,
    step: fields.step ?? 0,
    sign: null,
    counted: fields.counted ?? null,
    per: fields.per ?? null,
    bare: fields.bare ?? false,
    named: fields.named ?? false,
    grouped: fields.grouped ?? false,
    digits: fields.digits ?? false,
    scale: fields.scale ?? 1,
    factor: fields.factor ?? 1,
    perFactor: fields.perFactor ?? 1,
    isTime: fields.isTime ?? false,
    unitFrom: null,
    dropped: fields.dropped ?? false,
  };
}
