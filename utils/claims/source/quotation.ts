import { PERSON_WORDS } from '../data/name-words.ts';
import type { Context } from '../draft.ts';
import type { Scene, View } from '../scene/scene.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
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

const QUOTE = words('"');
const OPENS_BRACKET = words('(');
/** Where a name before a token ends: without the bracket behind it, "Sen. Ida Holm (R-Iowa)". */
const beforeBracket = (scene: Scene, floor: number, to: number): number =>
  scene.base[to - 1] === ')' ? Math.max(floor, scene.last(floor, to, OPENS_BRACKET)) : to;

/** A name of one word as the text has it in full: "Holm" for "Ida Holm"; null where it has no such name. */
function nameInFull(c: Context, at: number): string | null {
  const run = c.scene.names.fullNameOf(c.scene.base[at] as string);
  return run && writtenName(c, { from: run.from, to: run.core, who: 'named' });
}

const OPENERS = words('then and but now next again later first finally meanwhile yet so');
const MAX_INTRODUCTION = 14;
/** 'Minister Ida Holm on air: "We buy …', 'Then Holm again: "We …': who is named before the colon that leads into the quotation. */
export function introduced(c: Context, reporting: Reporting): string | null {
  const { scene, view, spot } = c;
  const quote = scene.last(view.block.from, spot.from, QUOTE);
  if (quote < 0 || scene.base[quote - 1] !== ':') return null;
  let opening: View | null = view;
  for (let index = view.index - 1; opening && opening.from > quote; index--) opening = scene.view(index);
  const speaker = opening && reporting(c, opening, opening.from, quote);
  if (speaker?.who === 'named') return writtenName(c, speaker);
  const floor = Math.max(view.block.from, quote - MAX_INTRODUCTION);
  let to = beforeBracket(scene, floor, quote - 1);
  while (to > floor && !scene.isCapital(to - 1)) to--;
  let from = to;
  while (from > floor && scene.isCapital(from - 1) && !PERSON_WORDS.has(scene.base[from - 1] as string)) from--;
  if (to - from > 1 && scene.opens(from) && scene.is(from, OPENERS)) from++;
  if (to - from >= 2) return scene.written(from, to);
  return to > from ? nameInFull(c, from) : null;
}

const SIGNS = words('( – —');
/** '"We dig 40 tonnes." (Brandt)', '"We dig 40 tonnes." – Hedda Brandt, miner': whose name stands behind the quotation that its line is. */
export function signed(c: Context): string | null {
  const { scene, view, spot } = c;
  const quote = scene.first(spot.to, Math.min(view.block.to, spot.to + LONGEST), QUOTE);
  if (quote < 0 || !scene.is(quote + 1, SIGNS)) return null;
  const from = quote + 2;
  let to = from;
  while (to < view.block.to && scene.isCapital(to)) to++;
  if (to === from || !(to === view.block.to || /^[),]$/.test(scene.base[to] as string))) return null;
  return to - from > 1 ? scene.written(from, to) : nameInFull(c, from);
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
  const from = scene.endOfClock(block.from);
  let to = from;
  while (to < block.to && scene.isCapital(to)) to++;
  if (to === from || scene.has(from, Tag.preposition) || !endsLabel(c, to) || !speaksOfItself(c)) return null;
  return to - from > 1 ? scene.written(from, to) : nameInFull(c, from);
}

const speaksOfItself = ({ scene, view }: Context) => {
  for (let at = view.block.from; at < Math.min(view.block.to, view.block.from + LONGEST); at++)
    if (/^(?:we|our|i|us|my)$/.test(scene.base[at] as string)) return true;
  return false;
};
