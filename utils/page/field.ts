import { SUPPORT_WORDS } from './field-words.ts';
import { GAP, type Naming } from './material-text.ts';

const plain = (word: string) => word.replace(/[\s-]/g, ' ').replace(/s$/, '');

/**
 * Whether an article speaks of rare earths and critical minerals: a material in its title, or two different terms of
 * which at least one is a material that is seldom spoken of elsewhere.
 */
export function speaksOfField(title: string, { text, names }: Naming): boolean {
  const [material, another] = new Set(names.map(plain));
  if (!material || another) return another !== undefined;
  const head = title.toLowerCase();
  if (new RegExp(`\\b${material.replaceAll(' ', GAP)}s?\\b`).test(head)) return true;
  // By a pattern: what is replaced by a string is spelt out in the build, which makes the gate a good deal heavier.
  return new RegExp(SUPPORT_WORDS.replace(/ /g, GAP)).test(`${head}\n${text.toLowerCase()}`);
}
