import { CUT_TITLES } from '../data/reporting-words.ts';
import type { Context } from '../draft.ts';
import type { Scene } from '../scene/scene.ts';
import { Tag } from '../words/tags.ts';
import { anyOf, words, wordsOf } from '../words/word-class.ts';
import type { Speaker } from './speaker-phrase.ts';

const TITLES = anyOf(
  wordsOf(CUT_TITLES),
  words(
    'ceo cfo coo professor president minister secretary chancellor premier senator governor judge justice chairman chairwoman director analyst economist spokesman spokeswoman spokesperson mayor commissioner ambassador sir lord lady officer pensioner councillor congressman congresswoman lawmaker admiral colonel captain',
  ),
);

/** The last run of capital words a speaker's name ends with, without the offices before a person: "Prime Minister Anna Holm", "consultancy Adamas". */
function nameFrom(scene: Scene, from: number, to: number): number {
  let start = to;
  while (start > from && (scene.isCapital(start - 1) || /^[.&]$/.test(scene.base[start - 1] as string))) start--;
  if (start === to) return from;
  const joined =
    start > from &&
    (scene.has(start - 1, Tag.preposition | Tag.conjunction) || /^['’)(-]$/.test(scene.base[start - 1] as string));
  const isPlaced = start > from + 1 && scene.base[start - 1] === 'the' && scene.base[start - 2] === 'in';
  const owned = start > from && scene.possessive(start - 1);
  if (start > from && !joined && !isPlaced && !owned) from = start;
  for (let at = to - 2; at >= Math.max(from, to - 5); at--)
    if (scene.is(at, TITLES) && scene.isCapital(at)) return scene.base[at + 1] === '.' ? at + 2 : at + 1;
  return from;
}

/** "Marta Holm of the consultancy Adamas": a person's name ends before the house it belongs to is described. */
function endOfPerson(scene: Scene, from: number, to: number): number {
  let end = from;
  while (end < to && scene.isCapital(end)) end++;
  const isDescribed =
    /^(?:of|at|from|with)$/.test(scene.base[end] ?? '') && /^(?:the|a|an)$/.test(scene.base[end + 1] ?? '');
  return end - from > 1 && isDescribed && !scene.isCapital(end + 2) ? end : to;
}

/** The short form in brackets right after a name: "Federal Statistical Office (Destatis)". */
const shortFormAfter = (scene: Scene, to: number) =>
  scene.base[to] === '(' && scene.base[to + 2] === ')' && scene.isCapital(to + 1) && scene.isCapital(to - 1)
    ? to + 3
    : to;

/** A speaker as the text names them, without titles, with the short form that stands in brackets beside it. */
export function writtenName({ scene }: Context, { from, to: last }: Speaker): string {
  const to = endOfPerson(scene, from, last);
  return scene
    .written(nameFrom(scene, from, to), shortFormAfter(scene, to))
    .replace(/['’]s?$/, '')
    .replace(/ (?:Ltd|Inc|Corp|Co|Plc)\.$/, '')
    .replace(/\bU\.S\./g, 'US');
}
