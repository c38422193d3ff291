import type { Claim } from '../claims/claim.ts';
import type { Account, Correction, Note, Passage, QuotedClaim } from '../messages/schemas.ts';
import type { Gist } from '../relations/gist.ts';
import type { PackedWords } from './words.ts';

/** An article, once for each address. */
export interface ArticleRecord {
  readonly id: number;
  readonly url: string;
  readonly host: string;
  readonly site: string;
  readonly title: string;
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  readonly lang: string | null;
  /** The agency it leans on, else the outlet itself, as it is shown. Support is counted by it. */
  readonly origin: string;
  /** A signature of its text by which copies are found. */
  readonly fingerprint: readonly number[];
  /** Counts up when its claims have changed since it was last read. */
  readonly version: number;
  /** Instants (ISO). */
  readonly firstRead: string;
  readonly lastRead: string;
  readonly claims: number;
  readonly terms: readonly TermCount[];
  /** What it tells besides numbers, with the measures whose days it gives. Not in articles of the first versions. */
  readonly account?: Account & { readonly measures: readonly string[] };
}

export interface TermCount {
  readonly term: string;
  readonly category: string;
  readonly count: number;
}

/** A claim of one version of an article. */
export interface ClaimRecord {
  readonly id: number;
  readonly article: number;
  readonly version: number;
  /** True once its article was read again without it. It then takes no part in comparing. */
  readonly superseded: boolean;
  /** The reading its words give. */
  readonly frame: string;
  /** The comparison key its reading is kept under. Not in claims of the first versions. */
  readonly key?: string;
  /** The same as `frame` as long as it counts; null where it takes no part in comparing, by a correction or because it is superseded. */
  readonly reading: string | null;
  /** The article's day (since 1970), or the day it was first read. */
  readonly day: number;
  /** Its passage, by which corrections find it again. */
  readonly mark: string;
  readonly material: string | null;
  readonly claim: Claim;
  readonly passage: Passage;
  readonly sentence: string;
  readonly at: number;
}

/**
 * A value as it was read, once for all articles that gave it: claims with equal readings are compared alike.
 * `articles`, `days`, `origins` and `copies` are parallel, an entry for each article; `origins` are indices into `names`.
 */
export interface ReadingRecord {
  readonly id: string;
  /** The comparison key of its claims. */
  readonly key: string;
  /** The last day it speaks of, negative, so that an index gives the newest first. */
  readonly recency: number;
  /** A claim with this reading; its words and offsets mean nothing. */
  readonly claim: Claim;
  /** What it counts, as far as that decides with what it is comparable. */
  readonly gist: Gist;
  readonly articles: readonly number[];
  /** The articles' days since 1970, null where not known. */
  readonly days: readonly (number | null)[];
  readonly origins: readonly number[];
  readonly names: readonly string[];
  /** What the articles' texts share with copies of them; null where they are too short to tell. */
  readonly copies: readonly (number | null)[];
}

/** Readings of one comparison key as they are kept, all of them or, where there are many, a part: see `packed.ts`. */
export interface ReadingsRecord {
  readonly key: string;
  readonly part: number;
  /** For each reading its name, its recency, its claim and gist as far as they are not plain, and how many articles gave it. */
  readonly rows: readonly {
    readonly id: string;
    readonly recency: number;
    readonly said: string;
    readonly count: number;
  }[];
  readonly names: readonly string[];
  /** The articles of the first reading, then those of the second, and so on; `origins` are indices into `names`. */
  readonly articles: Int32Array;
  readonly days: Int32Array;
  readonly origins: Uint16Array;
  readonly copies: Float64Array;
}

export interface NoteRecord extends Note {
  readonly host: string;
  /** When its earlier forms were written (`changed`), oldest first: by that two copies know which comes from which. */
  readonly history?: readonly string[];
}

/** That a note or a correction was deleted: a name and an instant, nothing of what it said or where. */
export interface TombstoneRecord {
  readonly what: 'note' | 'correction';
  readonly id: string;
  readonly at: string;
}

export interface CorrectionRecord extends Correction {
  readonly host: string;
  /** The passage and the reading of the claim corrected. */
  readonly mark: string;
  readonly frame: string;
  /** The newest claim of the other reading, for "not comparable". Not in corrections of the first versions. */
  readonly other?: QuotedClaim;
  /** Passages of the other reading. */
  readonly others: readonly string[];
  /** All passages it applies to. */
  readonly marks: readonly string[];
}

/** How often a term was read, over all articles. */
export interface TermRecord {
  readonly term: string;
  readonly category: string;
  readonly articles: number;
  readonly mentions: number;
  /** Claims of which it is the material. */
  readonly claims: number;
}

/** What lists need of an article. */
export interface Card
  extends Pick<
    ArticleRecord,
    'id' | 'url' | 'site' | 'title' | 'published' | 'lang' | 'origin' | 'claims' | 'lastRead'
  > {
  readonly terms: readonly string[];
}

/** An article that came or changed since its shelf was made. */
export interface FreshRecord {
  readonly id: number;
  readonly card: Card;
  readonly words: readonly string[];
}

/** The cards of a shelf as JSON, which is read faster than so many records. */
export interface ShelfRecord {
  readonly shelf: number;
  readonly cards: string;
}

/** The words of a shelf's articles with one initial. */
export interface WordsRecord extends PackedWords {
  readonly initial: string;
  readonly shelf: number;
}

export interface MetaRecord {
  readonly name: string;
  readonly value: unknown;
}
