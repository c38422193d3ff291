import type { Sentence } from '../text/sentences.ts';
import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';
import { shareUnits } from './share.ts';

/** Bare numbers that no neighbour explains but that can be nothing else than counts. */
function countsAlone(draft: Draft): boolean {
  return draft.scale > 1 || draft.hedge !== 'none' || draft.low >= 10_000;
}

/** Gives bare numbers their units, sentence by sentence, and leaves out those that stay without. */
export function resolve(r: Reader, drafts: readonly Draft[], sentences: readonly Sentence[]): Draft[] {
  let next = 0;
  for (const sentence of sentences) {
    const inside: Draft[] = [];
    for (; next < drafts.length && (drafts[next] as Draft).from < sentence.to; next++)
      inside.push(drafts[next] as Draft);
    if (inside.length > 0) shareUnits(r, inside);
  }
  for (const draft of drafts) if (draft.bare && countsAlone(draft)) draft.bare = false;
  return drafts.filter((draft) => !draft.bare && !draft.dropped);
}
