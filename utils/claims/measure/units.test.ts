import { expect, it } from 'vitest';
import { findQuantities } from '../../quantities/find-quantities.ts';
import { sentences } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokens.ts';
import { unitClass } from './units.ts';

it.each([
  ['It burns 3 gigawatts.', 'power'],
  ['It burns 3 GW.', 'power'],
  ['It used 40 kilowatt-hours.', 'energy'],
  ['It took 40 working days.', 'time'],
  ['It lies 3 nautical miles off.', 'extent'],
  ['It moves at 40 km per hour.', 'extent'],
  ['It costs €3 per kilowatt-hour.', 'price'],
  ['The index lost 40 points.', 'price'],
  ['It stores 250 Wh/kg.', 'other'],
  ['It emits 9 kg per tonne.', 'other'],
  ['It costs €3 a kilo.', 'price'],
  ['It costs €3.', 'money'],
  ['It rose 3 percentage points.', 'points'],
  ['It sold 40 barrels.', 'other'],
])('%s %s', (text, expected) => {
  const tokens = tokenize(text);
  expect(findQuantities(tokens, sentences(tokens)).map(({ unit }) => unitClass(unit))).toEqual([expected]);
});
