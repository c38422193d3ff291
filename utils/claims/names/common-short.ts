import type { ArticleText } from '../scene/article-text.ts';
import { words } from '../words/word-class.ts';
import type { NameRun } from './name-runs.ts';

const SMALL = words('of and for the to in on a');

/** "net present value (NPV)", "rate of return (RR)": letters in brackets that stand for common nouns right before them, and for no house. */
export function isOfCommonWords(text: ArticleText, { from, core, name }: NameRun): boolean {
  const { base, tokens } = text;
  const letters = name.replace(/s$/, '');
  if (base[from - 1] !== '(' || base[core] !== ')' || !/^\p{Lu}{2,6}$/u.test(letters)) return false;
  let at = from - 2;
  for (const letter of [...letters.toLowerCase()].reverse()) {
    while (at >= 0 && tokens.text[tokens.start[at] as number] !== letter && text.is(at, SMALL)) at--;
    if (at < 0 || tokens.text[tokens.start[at] as number] !== letter) return false;
    at--;
  }
  return true;
}
