import type { Claim, DoubtfulField } from '../claims/claim.ts';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { plainMaterial } from './material.ts';
import { materialsIn, placesIn } from './named.ts';

/** UTF-16 units of the paragraph that are read before and behind a claim's sentence. */
const [BEFORE, BEHIND] = [600, 80];

/** A paper that speaks of what it printed does so to take it back. */
const OWN_COVERAGE =
  /\b(?:(?:an?|the|our) (?:\w{1,12} )?(?:article|graphic|caption|headline|column|photo caption)\b[^.]{0,80}? (?:said|stated|gave|put|reported|showed)|we (?:said|wrote|reported|stated|misstated|gave)|editing error|production error)\b/i;
/** How a sentence begins that takes back the one before it. */
const TAKEN_BACK = [
  /^in (?:fact|reality|truth)\b/i,
  /^the (?:correct|right|actual|true|real) (?:figure|number|quantity|amount|value|total|share|rate)\b/i,
  /^(?:that|this|it|which|(?:that|this|the) (?:figure|number|claim)) (?:is|was) (?:wrong|false|untrue|incorrect|not (?:so|true|correct|right)|a mistake|an error)\b/i,
  /^(?:it|they) (?:had|has|have|did|does|do|was|were)(?: not|n['’]t)[.,;]/i,
  /^(?:it|they|this|the \w{1,12}) should have\b/i,
  /^the (?:figure|number|quantity|amount) (?:should\b|is (?:[$€£]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))/i,
  /^not so\b/i,
];

/** A figure put down to the wrong source stands. */
const ATTRIBUTED = /\b(?:attributed|credited|misattributed)\b/i;

const isTakenBack = (sentence: string, next: string) =>
  (OWN_COVERAGE.test(sentence) && !ATTRIBUTED.test(sentence)) || TAKEN_BACK.some((words) => words.test(next));

/** What the nearest earlier sentence of the paragraph that names any of them names. */
function namedBefore(before: string, named: (text: string) => ReadonlySet<string>): ReadonlySet<string> {
  const tokens = tokenize(before);
  for (const { from, to } of sentences(tokens).reverse()) {
    const found = named(before.slice(tokens.start[from], tokens.end[to - 1]));
    if (found.size > 0) return found;
  }
  return new Set();
}

/** Whether a name was carried into a sentence that has none of its kind, past another that stood nearer. */
function passedOver(
  name: string,
  sentence: string,
  before: string,
  named: (text: string) => ReadonlySet<string>,
): boolean {
  if (before === '' || named(sentence).size > 0) return false;
  const found = namedBefore(before, named);
  return found.size > 0 && !found.has(name);
}

function doubtsOf(claim: Claim, text: string): DoubtfulField[] {
  const sentence = text.slice(claim.sentenceStart, Math.min(claim.sentenceEnd, claim.sentenceStart + 2 * BEFORE));
  const [next = ''] = text.slice(claim.sentenceEnd, claim.sentenceEnd + BEHIND).split('\n');
  const before =
    text
      .slice(Math.max(0, claim.sentenceStart - BEFORE), claim.sentenceStart)
      .split('\n')
      .at(-1) ?? '';
  const found: DoubtfulField[] = [];
  if (claim.modality === 'stated' && isTakenBack(sentence, next.trimStart())) found.push('modality');
  if (claim.material !== null && passedOver(plainMaterial(claim.material), sentence, before, materialsIn))
    found.push('material');
  if (claim.place !== null && claim.place !== 'world' && passedOver(claim.place, sentence, before, placesIn))
    found.push('place');
  return found;
}

/**
 * Claims with the doubts that the sentences around them raise: the next one takes back what was said, or a material or
 * place was carried past another that was named since. `text` is the article's text; linear in the claims.
 */
export function doubtInContext(claims: readonly Claim[], text: string): readonly Claim[] {
  return claims.map((claim) => {
    const found = doubtsOf(claim, text);
    return found.length > 0 ? { ...claim, doubts: [...new Set([...claim.doubts, ...found])] } : claim;
  });
}
