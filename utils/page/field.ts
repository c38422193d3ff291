import { SUPPORT_WORDS } from './field-words.ts';
import { GAP, type MaterialText } from './material-text.ts';

const plain = (word: string) => word.replaceAll(/[\s-]/g, ' ').replace(/s$/, '');

/**
 * Whether an article speaks of rare earths and critical minerals: a material in its title, or two different terms of
 * which at least one is a material that is seldom spoken of elsewhere.
 */
export function speaksOfField(title: string, { text, materials }: MaterialText): boolean {
  const head = title.toLowerCase();
  const whole = `${head}\n${text.toLowerCase()}`;
  materials.lastIndex = 0;
  const first = materials.exec(whole);
  if (!first) return false;
  if (first.index < head.length) return true;
  for (let next = materials.exec(whole); next; next = materials.exec(whole))
    if (plain(next[0]) !== plain(first[0])) return true;
  return new RegExp(SUPPORT_WORDS.replaceAll(/ /g, GAP)).test(whole);
}
