import { SUPPORT_WORDS } from './field-words.ts';
import { GAP, type MaterialText } from './material-text.ts';

const plain = (word: string) => word.replaceAll(/[\s-]/g, ' ').replace(/s$/, '');

/**
 * Whether an article speaks of rare earths and critical minerals: a material in its title, or two different terms of
 * which at least one is a material that is seldom spoken of elsewhere.
 */
export function speaksOfField(title: string, { text, names }: MaterialText): boolean {
  const head = title.toLowerCase();
  if (names.some((name) => head.includes(name))) return true;
  const [first, ...others] = names.map(plain);
  if (others.some((name) => name !== first)) return true;
  return new RegExp(SUPPORT_WORDS.replaceAll(/ /g, GAP)).test(`${head}\n${text.toLowerCase()}`);
}
