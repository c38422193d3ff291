import type { MarkStyle } from './mark-names.ts';

/** UTF-16 offsets of the article's text, `end` excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the article to be marked. */
export interface Mark extends Stretch {
  /** Stays the same for the same words when the article is read again. */
  readonly key: string;
  readonly kind: 'term' | 'claim' | 'note';
  /** The claim's, the term's or the note's id. */
  readonly id: string;
  readonly style: MarkStyle;
}

/** What there is to mark, in the order of the text. */
export interface Markable {
  readonly claims: readonly (Stretch & { readonly id: string })[];
  readonly terms: readonly (Stretch & { readonly term: string })[];
  readonly notes: readonly (Stretch & { readonly id: string })[];
  /** Where sections begin, ascending. */
  readonly sections: readonly number[];
}

/** What is known of the claims by now. */
export interface Standing {
  readonly verdicts: ReadonlyMap<string, Exclude<MarkStyle, 'term' | 'note'>>;
  /** Claims the reader said are none. */
  readonly dropped: ReadonlySet<string>;
}

/** Which kinds are marked. */
export interface MarkChoice {
  readonly markTerms: 'first-in-section' | 'all' | 'none';
  readonly markClaims: boolean;
  readonly markRelations: boolean;
  readonly markNotes: boolean;
}

/** The stretches that none of `covering` touches. Both ascending by start. */
function outside<T extends Stretch>(stretches: readonly T[], covering: readonly Stretch[]): T[] {
  let at = 0;
  let reach = -1;
  return stretches.filter(({ start, end }) => {
    while (at < covering.length && (covering[at] as Stretch).start < end) {
      reach = Math.max(reach, (covering[at] as Stretch).end);
      at++;
    }
    return reach <= start;
  });
}

/** The first mention of each term in each section. */
function firstMentions(terms: Markable['terms'], sections: readonly number[]): Markable['terms'] {
  const seen = new Set<string>();
  let next = 0;
  return terms.filter(({ start, term }) => {
    for (; next < sections.length && (sections[next] as number) <= start; next++) seen.clear();
    const isFirst = !seen.has(term);
    seen.add(term);
    return isFirst;
  });
}

/** A mark on a number says "claim": terms with a number of their own ("Section 232") are not marked. */
const FREE_NUMBER = /(?:^|\s)\d/;

/** Gives each stretch a key by its kind and words; the second with the same words gets another. */
function keyed(text: string, kind: Mark['kind']) {
  const times = new Map<string, number>();
  return ({ start, end }: Stretch): string => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    const count = (times.get(words) ?? 0) + 1;
    times.set(words, count);
    return `${kind}:${count}:${words}`;
  };
}

function claimMarks(text: string, claims: Markable['claims'], { verdicts, dropped }: Standing, choice: MarkChoice) {
  const keyOf = keyed(text, 'claim');
  return claims
    .filter(({ id }) => !dropped.has(id))
    .flatMap(({ id, start, end }): Mark[] => {
      const key = keyOf({ start, end });
      const found = (choice.markRelations && verdicts.get(id)) || 'claim';
      if (found === 'claim' && !choice.markClaims) return [];
      return [{ key, kind: 'claim', id, style: found, start, end }];
    });
}

function termMarks(text: string, { terms, sections }: Markable, claims: readonly Mark[], choice: MarkChoice): Mark[] {
  const keyOf = keyed(text, 'term');
  const all = outside(terms, claims).filter(({ start, end }) => !FREE_NUMBER.test(text.slice(start, end)));
  const chosen = choice.markTerms === 'all' ? all : choice.markTerms === 'none' ? [] : firstMentions(all, sections);
  return chosen.map(({ term, start, end }) => ({
    key: keyOf({ start, end }),
    kind: 'term',
    id: term,
    style: 'term',
    start,
    end,
  }));
}

/**
 * Which stretches of an article are marked and how, by start. A term inside a marked claim is not marked: the claim wins, and the
 * term's next mention counts as its first. Notes are marked besides what they stand on.
 */
export function planMarks(text: string, markable: Markable, standing: Standing, choice: MarkChoice): Mark[] {
  const claims = claimMarks(text, markable.claims, standing, choice);
  const terms = termMarks(text, markable, claims, choice);
  const keyOf = keyed(text, 'note');
  const notes = choice.markNotes
    ? markable.notes.map((note): Mark => ({ ...note, key: keyOf(note), kind: 'note', style: 'note' }))
    : [];
  return [...claims, ...terms, ...notes].sort((a, b) => a.start - b.start || a.end - b.end);
}
