import { TokenKind, tokenize } from '../text/tokens.ts';
import { FORMS } from './data/forms.ts';
import type { Category } from './entry.ts';

/** A way of writing a term. */
export interface Form {
  readonly term: string;
  readonly category: Category;
  /** As the data writes it. */
  readonly written: string;
  /** Counts only with support from what stands around it. */
  readonly ambiguous: boolean;
  /** Its words in their letter case, where the case has to be the same. */
  readonly exact: readonly string[] | null;
}

/** A step into the forms, word by word. */
export interface Node {
  readonly next: Map<string, Node>;
  forms: Form[] | null;
}

const newNode = (): Node => ({ next: new Map(), forms: null });
const FEW_LETTERS = 4;
const ACCENTS = /\p{M}/gu;

/** A word as the matcher compares it: no accents, British spelling. Takes a word in lower case. */
export function foldWord(word: string): string {
  let folded = word;
  if (/[^\0-\x7f]/.test(word)) folded = word.normalize('NFD').replace(ACCENTS, '').replaceAll('ß', 'ss');
  if (folded.length < 7) return folded;
  return folded
    .replace(/licens/, 'licenc')
    .replace(/^(defen|offen)s/, '$1c')
    .replace(/iz(ation|ed|ing|er|e)/, 'is$1')
    .replace(/^sulf/, 'sulph');
}

/** Signs that may stand between the words of a form or be left out: hyphens and the full stops of abbreviations. */
export const isJoint = (form: string) => form === '-' || form === '–' || form === '.';

/** The other number of a common noun: "magnets" for "magnet", "alloy" for "alloys". */
function otherNumber(word: string): string | null {
  if (word.length < FEW_LETTERS || /(?:ss|us|is|ium|ics)$/.test(word)) return null;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:[sx]|ch)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return word.slice(0, -1);
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:[sx]|ch)$/.test(word) ? `${word}es` : `${word}s`;
}

function addForm(root: Node, words: readonly string[], form: Form) {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  node.forms ??= [];
  if (!node.forms.some(({ term, exact }) => term === form.term && exact === form.exact)) node.forms.push(form);
}

function readForms(): Form[] {
  return FORMS.split('\n').flatMap((line) => {
    const [term, category, clear, ambiguous] = line.split('|') as [string, Category, string, string];
    const read = (list: string, isAmbiguous: boolean) =>
      (list === '' ? [] : list.split(';')).map((written) => ({
        term,
        category,
        written,
        ambiguous: isAmbiguous,
        exact: null,
      }));
    return [...read(clear, false), ...read(ambiguous, true)];
  });
}

function isExact({ written, ambiguous }: Form): boolean {
  const letters = written.replace(/[^\p{L}]/gu, '').length;
  const commonNoun = written === written.toLowerCase();
  return commonNoun ? false : letters < FEW_LETTERS || ambiguous;
}

/** Builds the forms' tree. Common nouns are entered in both numbers. */
export function buildForms(): Node {
  const root = newNode();
  const forms = readForms();
  const tokens = tokenize(forms.map(({ written }) => written).join('\n'));
  let at = 0;
  for (const form of forms) {
    const [words, raw]: [string[], string[]] = [[], []];
    for (; at < tokens.length && tokens.kind[at] !== TokenKind.break; at++) {
      const word = tokens.lower[at] as string;
      if (isJoint(word)) continue;
      words.push(foldWord(word));
      raw.push(tokens.text.slice(tokens.start[at], tokens.end[at]));
    }
    at++;
    addForm(root, words, isExact(form) ? { ...form, exact: raw } : form);
    const other = form.written === form.written.toLowerCase() ? otherNumber(words.at(-1) as string) : null;
    if (other) addForm(root, [...words.slice(0, -1), other], form);
  }
  return root;
}
