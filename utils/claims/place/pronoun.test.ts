import { describe, expect, it } from 'vitest';
import { whose } from '../testing.ts';

/** News of trade with Chile, so that a figure whose owner is not understood is taken for Chile's. */
const TITLE = 'Chile and its copper: Chile sells less';

describe('the country that a pronoun means', () => {
  it.each([
    ['Peru has closed three mines. By our count its share of smelting exceeds 9%.', 'PE PE', 'behind an adjunct'],
    ['Peru dug up 900 tonnes. The agency puts its part of smelting at 9%.', 'PE PE', 'what somebody puts it at'],
    ['Peru leads the field. In May it put seven metals under licence.', 'PE', 'who acts, behind a time'],
    [
      'Peru leads the field. It smelts most. Estimates of its share go up to 40%.',
      'PE',
      'over a sentence that goes on',
    ],
    ['Peru leads the field.\nIt shut a mine. True. Its exports fell 9%.', 'PE', 'over a line and a word'],
    ['The Bolivian plan is new. Peru has shown how: in 2010 it bought 90% of its tin abroad.', 'PE', 'in one sentence'],
    ['Not Chile but Peru leads. It closed its border for eight months.', 'PE', 'who is not meant'],
    ['The pinch is felt in Peru, whose smelters buy all of it. Their stocks cover 90 days.', 'PE', 'whose they are'],
    ['Peru mines most. It will dig less if Hanoi does more. The country mined 900 tonnes.', 'PE', 'by the way'],
    ['Q: Peru has it all?\nA: Bolivia has 900 tonnes.\nQ: But it mines most?\nA: It mines 40%.', 'BO PE', 'questions'],
    ['Peru leads the field. The survey cut its estimate for Chile to 900 tonnes.', 'CL', 'trap: a forecaster’s own'],
    ['Peru leads the field. Its price rose 9%.', '-', 'trap: what a good costs'],
    ['Peru met 40% of Chile’s needs in May; last year it was 60%.', 'CL>PE CL>PE', 'trap: a figure'],
    ['Peru leads. Kestrin Mining is far behind. It sold 900 tonnes.', '@Kestrin Mining', 'trap: a company between'],
  ])('%s → %s: %s', (text, expected) => expect(whose(text, TITLE)).toBe(expected));
});

describe('the country that an official’s "we" means', () => {
  it.each([
    ['"We buy 98% of our tin abroad," said Bolivian trade minister Ida Holm.', 'BO', 'by the office'],
    ['"We are second, with 5% of smelting," said the president of Peru.', 'PE', 'by the office, behind'],
    ['Peru digs up tin, its envoy Ida Holm reminds us. "Last year we exported 900 tonnes."', 'PE', 'by whose it is'],
    ['Peru leads. "We have three weeks of stock," said a buyer in Lima.', '-', 'trap: nobody’s official'],
    [
      'Peru leads. "We have three weeks of stock," said Ida Holm, president of Kestrin Mining.',
      '@Kestrin Mining',
      'trap: a house has one too',
    ],
    ['"A few of us hold six weeks of tin," a Peruvian delegate said.', '-', 'trap: some of many'],
  ])('%s → %s: %s', (text, expected) => expect(whose(text, TITLE)).toBe(expected));
});
