import { FORMS, TERMS } from './data/forms.ts';
import type { Category } from './entry.ts';

/** A way of writing a term. */
export interface Form {
  readonly term: string;
  readonly category: Category;
  /** Counts only with support from what stands around it. */
  readonly ambiguous: boolean;
  /** As the data writes it, where that matters: ambiguous forms, and those compared in their letter case; else empty. */
  readonly written: string;
  /** Its words in their letter case, where the case has to be the same. */
  readonly exact: readonly string[] | null;
}

/** A step into the forms, word by word. */
export interface Node {
  readonly next: Map<string, Node>;
  forms: Form[] | null;
}

const newNode = (): Node => ({ next: new Map(), forms: null });

/**
 * The forms by their first word. The words of a form are read only once its first word is met, so that the first page of a
 * fresh process does not wait for a thousand forms.
 */
export class Lexicon {
  readonly #lines = new Map<string, string>();
  readonly #nodes = new Map<string, Node>();
  readonly #terms: readonly string[] = TERMS.split('\n');

  constructor() {
    for (const line of FORMS.split('\n')) {
      const tab = line.indexOf('\t');
      this.#lines.set(line.slice(0, tab), line.slice(tab + 1));
    }
  }

  /** What may follow a folded word that begins a form; undefined where none does. */
  startingWith(word: string): Node | undefined {
    const known = this.#nodes.get(word);
    if (known) return known;
    const line = this.#lines.get(word);
    if (line === undefined) return undefined;
    const node = newNode();
    for (const entry of line.split(';')) this.#add(node, entry);
    this.#nodes.set(word, node);
    return node;
  }

  /** `further words|term's index|flags and form as written`: "?" marks an ambiguous form, "=" one in its letter case. */
  #add(root: Node, entry: string) {
    const [words, index, written] = entry.split('|') as [string, string, string];
    const [term, category] = (this.#terms[Number(index)] as string).split('|') as [string, Category];
    let node = root;
    for (const word of words === '' ? [] : words.split(' ')) {
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
    }
    const [flags, form] = [written.slice(0, 2), written.slice(2)];
    const exact = flags.includes('=') ? form.split(/[ .–-]+/).filter((word) => word !== '') : null;
    node.forms ??= [];
    node.forms.push({ term, category, ambiguous: flags.includes('?'), written: form, exact });
  }
}
