import { expect, it } from 'vitest';
import type { Relation } from '../relations/relation.ts';
import { claimOf } from '../relations/sample.ts';
import { copyPair, copyText } from './copy.ts';

const sideOf = (site: string, low: number, day: string) => {
  const claim = claimOf({ text: `${low} %`, low, high: low });
  const quote = { exact: claim.text, prefix: 'It mines ', suffix: ' of it.' };
  const sentence = `It mines ${low} % of it.`;
  return { claim, sentence, at: 9, passage: { quote, position: null }, site, published: day, url: `https://${site}/` };
};
const ends = (value: number) => ({ low: value, high: value, highIncluded: true });
const APART: Relation = { verdict: 'contradicts', rule: 'intervals-apart', a: ends(70), b: ends(50), reconcilers: [] };

it('copies a pair with both quotes, their sites, days and passages, and why', () => {
  const [a, b] = [sideOf('two.example', 70, '2025-07-18'), sideOf('one.example', 50, '2025-07-09')];
  const [about, first, second, why, ...rest] = copyPair(APART, a, b).split('\n\n');
  expect(about).toMatch(/^Contradiction · /);
  expect(first).toBe(copyText(a, a));
  expect(second).toBe(copyText(b, b));
  expect(first).toMatch(/^“It mines 70 % of it\.”\ntwo\.example, 18 July 2025\nhttps:\/\/two\.example\/#:~:text=/);
  expect(why).toMatch(/^Why: 70.% and 50.% cannot both hold\.$/);
  expect(rest).toEqual([]);
});
