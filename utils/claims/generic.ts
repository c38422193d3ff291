import type { Context } from './draft.ts';
import { wordsLike } from './word-class.ts';

const AND_BUT = wordsLike(/^(?:and|but|while|"|in|the|whereas|,|that|of|for|•|–)$/);

const HOLDING = wordsLike(
  /^(?:contain(?:s|ed)?|hold(?:s)?|use(?:s)?|need(?:s)?|require(?:s)?|carr(?:y|ies)|take(?:s)?|has|have|sit(?:s)?|swallow(?:s)?|consume(?:s)?|pack(?:s)?|weigh(?:s)?|burn(?:s)?|last(?:s)?|melt(?:s)?|cost(?:s)?|yield(?:s)?|works?|measures?)$/,
);
const ONE = wordsLike(/^(?:a|an|each|every|one|any|typical|average)$/);

/** Whether the sentence speaks of a kind of thing and of no place's or company's own: "a turbine holds", "each car needs". */
export function isGeneric(c: Context): boolean {
  const { base } = c.scene;
  let subject = c.clauseFrom;
  while (subject < c.spot.from && c.scene.is(subject, AND_BUT)) subject++;
  if (!c.scene.is(subject, ONE)) return false;
  for (let at = subject + 1; at < Math.min(c.spot.from, subject + 9); at++) {
    if (c.scene.is(at, HOLDING)) return !c.view.places.some(({ from }) => from >= subject && from < c.spot.from);
    if (base[at] === ',') return false;
  }
  return false;
}
