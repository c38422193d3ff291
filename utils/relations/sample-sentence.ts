import type { Claim } from '../claims/claim.ts';
import { gistOf } from './gist.ts';
import type { Sameness } from './likeness.ts';
import { sameThing } from './same-thing.ts';
import { claimOf } from './sample.ts';

export type Fields = Partial<Claim>;
/** For tests: a sentence with its claim in square brackets. */
export function read(marked: string, fields: Fields) {
  const at = marked.indexOf('[');
  const text = marked.slice(at + 1, marked.indexOf(']'));
  const claim = claimOf({ text, material: null, ...fields });
  return { claim, gist: gistOf(claim, marked.replace('[', '').replace(']', ''), at) };
}
export const standing = (a: string, b: string, fields: Fields): Sameness => {
  const [one, other] = [read(a, fields), read(b, fields)];
  return sameThing(one.claim, other.claim, one.gist, other.gist);
};

export const count: Fields = { kind: 'amount', unit: 'count', measure: 'other' };
export const counted: Fields = { kind: 'amount', unit: 'count', measure: 'element-count', material: 'rare-earths' };
export const listed: Fields = { kind: 'amount', unit: 'count', measure: 'controlled-count', material: 'rare-earths' };
export const tonnes: Fields = { kind: 'amount', unit: 't' };
export const staff: Fields = { kind: 'amount', unit: 'count', measure: 'workforce', org: 'Boreal' };
export const money: Fields = { kind: 'amount', unit: 'USD', measure: 'investment', org: 'Boreal', place: null };
export const stake: Fields = { kind: 'share', unit: '%', measure: 'stake', org: 'Boreal', place: null };
export const days: Fields = { kind: 'amount', unit: 'day', measure: 'duration' };
export const rate: Fields = { kind: 'amount', unit: '%', measure: 'other', place: 'NO' };
export const duty: Fields = { kind: 'amount', unit: '%', measure: 'tariff', place: 'US', partner: 'CN' };
export const licence: Fields = { kind: 'amount', unit: 'count', measure: 'licence-count', place: 'CN' };
export const price: Fields = { kind: 'amount', unit: 'USD/kg', measure: 'price', material: 'dysprosium' };
