import type { Quantity } from '../quantities/quantity.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Tokens, tokenAt } from '../text/tokens.ts';
import type { Claim } from './claim.ts';

const PLAIN_FORMS = new Set(['percent', 'money', 'measured']);

function sentenceAround(inSentences: readonly Sentence[], token: number): Sentence {
  let [low, high] = [0, inSentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inSentences[middle] as Sentence).to > token) high = middle;
    else low = middle + 1;
  }
  return inSentences[low] as Sentence;
}

/** Percentages and amounts of a text in a language that the rules do not read: the frame is left empty, not guessed. */
export function plainClaims(
  tokens: Tokens,
  inSentences: readonly Sentence[],
  quantities: readonly Quantity[],
): Claim[] {
  return quantities
    .filter(({ form }) => PLAIN_FORMS.has(form))
    .map((quantity, index) => {
      const sentence = sentenceAround(inSentences, tokenAt(tokens, quantity.start));
      return {
        id: `k${index + 1}`,
        start: quantity.start,
        end: quantity.end,
        text: tokens.text.slice(quantity.start, quantity.end),
        kind: 'amount',
        low: quantity.low,
        high: quantity.high,
        hedge: quantity.hedge,
        unit: quantity.unit,
        direction: null,
        measure: 'other',
        material: null,
        place: null,
        org: null,
        partner: null,
        period: null,
        baseline: null,
        modality: 'stated',
        source: null,
        counted: quantity.counted,
        step: quantity.step,
        confidence: 0,
        doubts: ['kind', 'measure'],
        sentenceStart: tokens.start[sentence.from] as number,
        sentenceEnd: tokens.end[sentence.to - 1] as number,
      };
    });
}
