import { PERSON_WORDS } from '../data/name-words.ts';
import type { Context } from '../draft.ts';
import type { View } from '../scene/scene.ts';
import { writtenName } from './speaker-name.ts';
import type { Speaker } from './speaker-phrase.ts';

/** Tokens of a paragraph looked at; more is no paragraph of prose. */
const LONGEST = 1000;
/** Who reports what stands between two tokens of a sentence. */
type Reporting = (c: Context, view: View, from: number, to: number) => Speaker | null;

/** Whether the figure stands inside quotation marks, counted from the start of its paragraph. */
export function isQuoted({ scene, view, spot }: Context): boolean {
  let open = false;
  for (let at = Math.max(view.block.from, spot.from - LONGEST); at < spot.from; at++)
    if (scene.base[at] === '"') open = !open;
  return open;
}

const QUOTE_REACH = 4;
/** Who is named once the quotation ends, a sentence or more after the figure: '"It was 90. It is 40 now," said Ida Holm.' */
export function speakerAfterwards(c: Context, reporting: Reporting): string | null {
  for (let index = c.view.index + 1; index <= c.view.index + QUOTE_REACH; index++) {
    const view = c.scene.view(index);
    if (!view || view.blockIndex !== c.view.blockIndex) return null;
    let closed = -1;
    for (let at = view.from; at < view.to && closed < 0; at++) if (c.scene.base[at] === '"') closed = at;
    if (closed < 0) continue;
    const speaker = reporting(c, view, closed + 1, view.to);
    return speaker?.who === 'named' ? writtenName(c, speaker) : null;
  }
  return null;
}

const MAX_INTRODUCTION = 14;
/** 'Commissioner Hedda Brandt on stage: "We buy …': the name before the colon that leads into the quotation. */
export function introduced(c: Context): string | null {
  const { scene, view, spot } = c;
  let quote = spot.from - 1;
  while (quote > view.block.from && scene.base[quote] !== '"') quote--;
  if (scene.base[quote - 1] !== ':') return null;
  let to = quote - 1;
  const floor = Math.max(view.block.from, quote - MAX_INTRODUCTION);
  while (to > floor && !scene.isCapital(to - 1)) to--;
  let from = to;
  while (from > floor && scene.isCapital(from - 1) && !PERSON_WORDS.has(scene.base[from - 1] as string)) from--;
  return to - from >= 2 ? scene.written(from, to) : null;
}

const MAX_ROLE = 8;
/** A colon right after a name, or after the role that a comma parts from it. */
function endsLabel({ scene }: Context, at: number): boolean {
  if (scene.base[at] === ':') return true;
  if (scene.base[at] !== ',') return false;
  for (let role = at + 1; role < at + MAX_ROLE; role++) {
    if (scene.base[role] === ':') return true;
    if (/^[.;"(]$/.test(scene.base[role] ?? '.')) return false;
  }
  return false;
}

/** "Dev Anand, finance chief: We closed June with …": who speaks in a paragraph of a transcript. */
export function transcribed(c: Context): string | null {
  const { scene, view } = c;
  const { block } = view;
  let to = block.from;
  while (to < block.to && scene.isCapital(to)) to++;
  return to - block.from >= 2 && endsLabel(c, to) && speaksOfItself(c) ? scene.written(block.from, to) : null;
}

const speaksOfItself = ({ scene, view }: Context) => {
  for (let at = view.block.from; at < Math.min(view.block.to, view.block.from + LONGEST); at++)
    if (/^(?:we|our|i|us|my)$/.test(scene.base[at] as string)) return true;
  return false;
};
