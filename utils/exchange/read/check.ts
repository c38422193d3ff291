import * as v from 'valibot';
import { correction } from '../../messages/schemas.ts';
import { deletion, type Exchange, exchangedClaim, exchangedHead, exchangedNote, instant } from '../exchange.ts';
import { FileError } from './fault.ts';

/** Records as a file has them, in the exchange's form but not yet looked at. */
export interface Raw {
  readonly made?: unknown;
  readonly articles?: unknown;
  readonly corrections?: unknown;
  readonly deletions?: unknown;
}

type RecordKind = 'article' | 'claim' | 'note' | 'correction' | 'deletion';
/** What is wrong with a record's field. `order`: it ends before it begins. */
type FieldFault = 'address' | 'missing' | 'wrong-kind' | 'too-long' | 'unknown-value' | 'no-day' | 'order' | 'twice';

/** A record that is not taken in: which one of its kind (from 1), of which article, and why. */
export interface Refusal {
  readonly kind: RecordKind;
  readonly record: number;
  readonly title: string;
  readonly field: string;
  readonly why: FieldFault;
}

/** What a file holds, checked record by record. */
export interface Checked {
  readonly made: string | null;
  readonly exchange: Exchange;
  readonly refused: readonly Refusal[];
}

/** Refused records after which the file is taken for none of ours. */
const MOST_REFUSED = 5000;
const MOST = 1_000_000;

const FAULTS: Readonly<Record<string, FieldFault>> = {
  regex: 'address',
  url: 'address',
  max_length: 'too-long',
  picklist: 'unknown-value',
  literal: 'unknown-value',
  iso_timestamp: 'no-day',
  iso_date: 'no-day',
  check: 'no-day',
};

function faultOf(issue: v.BaseIssue<unknown>): { field: string; why: FieldFault } {
  const field = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  return { field, why: issue.input === undefined ? 'missing' : (FAULTS[issue.type] ?? 'wrong-kind') };
}

type Spans = { readonly [name: string]: unknown };

/** The name of a span that ends before it begins. */
function disorder(record: Spans): string | null {
  const { claim, passage } = record as {
    claim?: {
      start: number;
      end: number;
      low: number | null;
      high: number | null;
      sentenceStart: number;
      sentenceEnd: number;
    } | null;
    passage?: { position: { start: number; end: number } | null } | null;
  };
  if (passage?.position && passage.position.end < passage.position.start) return 'passage.position';
  if (!claim) return null;
  if (claim.end < claim.start) return 'claim.end';
  if (claim.sentenceEnd < claim.sentenceStart) return 'claim.sentenceEnd';
  return claim.low !== null && claim.high !== null && claim.high < claim.low ? 'claim.high' : null;
}

class Checker {
  readonly refused: Refusal[] = [];
  readonly #counts = new Map<RecordKind, number>();
  readonly #seen = new Set<string>();

  refuse(kind: RecordKind, title: string, field: string, why: FieldFault): null {
    if (this.refused.length >= MOST_REFUSED) throw new FileError('unreadable');
    this.refused.push({ kind, record: this.#counts.get(kind) ?? 1, title, field, why });
    return null;
  }

  /** The record as the schema has it; null, and remembered, where it is refused. */
  check<S extends v.GenericSchema>(
    kind: RecordKind,
    schema: S,
    input: unknown,
    title: string,
  ): v.InferOutput<S> | null {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    const result = v.safeParse(schema, input, { abortEarly: true });
    if (!result.success) {
      const { field, why } = faultOf(result.issues[0]);
      return this.refuse(kind, title, field, why);
    }
    const field = disorder(result.output as Spans);
    return field === null ? result.output : this.refuse(kind, title, field, 'order');
  }

  /** The same, of a record that has a name; a second one of that name is refused. */
  named<S extends v.GenericSchema>(
    kind: RecordKind,
    schema: S,
    input: unknown,
    title: string,
    nameOf: (record: v.InferOutput<S>) => string,
  ): v.InferOutput<S> | null {
    const record = this.check(kind, schema, input, title);
    if (record === null) return null;
    const name = `${kind} ${nameOf(record)}`;
    if (this.#seen.has(name)) return this.refuse(kind, title, '', 'twice');
    this.#seen.add(name);
    return record;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);

function listOf(value: unknown, most = MOST): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new FileError('unreadable');
  if (value.length > most) throw new FileError('too-many');
  return value;
}

function checkArticle(checker: Checker, input: unknown) {
  const raw = isObject(input) ? input : {};
  const title = typeof raw.title === 'string' ? raw.title.slice(0, 200).toWellFormed() : '';
  const head = checker.named('article', exchangedHead, input, title, ({ url }) => url);
  if (head === null) return null;
  const claims = listOf(raw.claims, 20_000).map((claim) => checker.check('claim', exchangedClaim, claim, title));
  const notes = listOf(raw.notes, 10_000).map((note) => {
    // A note belongs to the article it is written under.
    const own = isObject(note) ? { ...note, url: head.url } : note;
    return checker.named('note', exchangedNote, own, title, ({ id }) => id);
  });
  return { ...head, claims: present(claims), notes: present(notes) };
}

/**
 * Looks at each record by itself: what is not of the exchange's form is refused with its reason, the rest stands. Throws a
 * `FileError` where the file as a whole is none.
 */
export function checkRecords(raw: Raw): Checked {
  const checker = new Checker();
  const articles = listOf(raw.articles).map((article) => checkArticle(checker, article));
  const corrections = listOf(raw.corrections).map((one) =>
    checker.named('correction', correction, one, '', ({ id }) => id),
  );
  const deletions = listOf(raw.deletions).map((one) =>
    checker.named('deletion', deletion, one, '', ({ what, id }) => `${what} ${id}`),
  );
  const made = v.is(instant, raw.made) ? raw.made : null;
  const exchange = {
    made: made ?? '',
    articles: present(articles),
    corrections: present(corrections),
    deletions: present(deletions),
  };
  return { made, exchange, refused: checker.refused };
}
