import { PERSON_WORDS } from './data/name-words.ts';
import { FIGURE_NOUNS } from './data/reporting-words.ts';
import type { Context } from './draft.ts';
import type { View } from './scene.ts';
import { type Speaker, speakerAfter, speakerOf } from './speaker.ts';
import { Tag } from './tags.ts';
import { words } from './word-class.ts';

const REACH = 12;
/** Tokens of a paragraph looked at; more is no paragraph of prose. */
const LONGEST = 1000;
/** Words after which what is said further on is no part of what was said before. */
const TURN = words('while whereas but although though');

/** A speaker as the text names them. */
const named = ({ scene }: Context, { from, to }: Speaker): string =>
  scene
    .written(from, to)
    .replace(/['’]s?$/, '')
    .replace(/\bU\.S\./g, 'US');

/** "according to the Peterson Institute", "citing customs", "by the count of the US Geological Survey". */
function cited(c: Context, view: View, from: number, to: number): Speaker | null {
  const { scene } = c;
  for (let at = from; at < to; at++) {
    const word = scene.base[at] as string;
    const next = scene.base[at + 1] ?? '';
    if ((word === 'according' && next === 'to') || word === 'citing') {
      const speaker = speakerAfter(scene, view, word === 'citing' ? at + 1 : at + 2);
      if (speaker) return speaker;
    }
    if (word === 'by' && FIGURE_NOUNS.has(scene.base[at + 2] ?? '') && scene.base[at + 3] === 'of') {
      const speaker = speakerAfter(scene, view, at + 4);
      if (speaker) return speaker;
    }
  }
  return null;
}

/** The speaker whose verb governs the figure: the last one before it, else the first one after it. */
function reporting(c: Context, view: View, from: number, to: number): Speaker | null {
  const { scene } = c;
  const own = view === c.view;
  const figure = own ? c.spot.from : to;
  for (let at = Math.min(figure, to) - 1; at >= from; at--) {
    const speaker = speakerOf(scene, view, at);
    if (speaker) return speaker;
  }
  for (let at = Math.max(from, figure); at < to; at++) {
    if (own && scene.is(at, TURN)) return null;
    const speaker = speakerOf(scene, view, at);
    if (speaker) return speaker;
  }
  return null;
}

/** The part of the sentence between semicolons in which the figure stands. */
function partOf(c: Context): { from: number; to: number } {
  const { base } = c.scene;
  let { from, to } = c.view;
  for (let at = c.view.from; at < c.spot.from; at++) if (base[at] === ';') from = at + 1;
  for (let at = c.view.to - 1; at >= c.spot.to; at--) if (base[at] === ';') to = at;
  return { from, to };
}

/** The last speaker named by name in the sentences before. */
function speakerBefore(c: Context, sameBlock: boolean): string | null {
  for (let index = c.view.index - 1; index >= Math.max(0, c.view.index - REACH); index--) {
    const view = c.scene.view(index);
    if (!view || (sameBlock && view.blockIndex !== c.view.blockIndex)) return null;
    const speaker = cited(c, view, view.from, view.to) ?? reporting(c, view, view.from, view.to);
    if (speaker?.who === 'named' && c.scene.isCapital(speaker.to - 1)) return named(c, speaker);
  }
  return null;
}

/** A speaker named earlier in the same sentence: "Ida Holm said she expects". */
function namedBefore(c: Context, before: number): string | null {
  for (let at = before - 1; at > c.view.from; at--) {
    const speaker = speakerOf(c.scene, c.view, at);
    if (speaker?.who === 'named') return named(c, speaker);
  }
  return null;
}

/** Whether another word of saying stands before the figure: "said Ida Holm, who expects 5%". */
function reportsAgain({ scene, spot }: Context, from: number): boolean {
  for (let at = from; at < spot.from; at++)
    if (scene.has(at, Tag.say | Tag.forecast) && scene.has(at, Tag.verb)) return true;
  return false;
}

/** Whether the figure stands inside quotation marks, counted from the start of its paragraph. */
function isQuoted({ scene, view, spot }: Context): boolean {
  let open = false;
  for (let at = Math.max(view.block.from, spot.from - LONGEST); at < spot.from; at++)
    if (scene.base[at] === '"') open = !open;
  return open;
}

const QUOTE_REACH = 4;
/** Who is named once the quotation ends, a sentence or more after the figure: '"It was 90. It is 40 now," said Ida Holm.' */
function speakerAfterwards(c: Context): string | null {
  for (let index = c.view.index + 1; index <= c.view.index + QUOTE_REACH; index++) {
    const view = c.scene.view(index);
    if (!view || view.blockIndex !== c.view.blockIndex) return null;
    let closed = -1;
    for (let at = view.from; at < view.to && closed < 0; at++) if (c.scene.base[at] === '"') closed = at;
    if (closed < 0) continue;
    const speaker = reporting(c, view, closed + 1, view.to);
    return speaker?.who === 'named' ? named(c, speaker) : null;
  }
  return null;
}

const MAX_INTRODUCTION = 14;
/** 'Commissioner Hedda Brandt on stage: "We buy …': the name before the colon that leads into the quotation. */
function introduced(c: Context): string | null {
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
function transcribed(c: Context): string | null {
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

/** Who is said to have the figure, where its sentence or the quotation it stands in names them. */
export function readSource(c: Context): string | null {
  const { view } = c;
  const part = partOf(c);
  const speaker = cited(c, view, part.from, part.to) ?? reporting(c, view, part.from, part.to);
  if (
    speaker?.who === 'own' ||
    (speaker?.inverted && speaker.to <= c.spot.from && !isQuoted(c) && !reportsAgain(c, speaker.to))
  )
    return null;
  if (speaker?.who === 'named') return named(c, speaker);
  if (speaker?.who === 'pronoun') return namedBefore(c, speaker.from) ?? speakerBefore(c, false);
  if (isQuoted(c)) return speakerBefore(c, true) ?? introduced(c) ?? speakerAfterwards(c) ?? transcribed(c);
  return transcribed(c) ?? c.sibling?.source ?? null;
}
