import { JSONLD_VERSION } from '../jsonld.ts';
import type { Raw } from './check.ts';
import { FileError } from './fault.ts';

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** An annotation's target: its address, and the passage where it is of one. */
function targetOf(value: unknown): { url: unknown; passage: unknown } {
  if (typeof value === 'string') return { url: value, passage: null };
  const { id, source, selector } = fieldsOf(value);
  const selectors = listOf(selector).map(fieldsOf);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (source === undefined) return { url: id, passage: null };
  return { url: source, passage: quote ? { quote, position: position ?? null } : null };
}

const textsFor = (body: unknown, purpose: string): unknown[] =>
  listOf(body)
    .map(fieldsOf)
    .filter((one) => one.purpose === purpose)
    .map(({ value }) => value);

type Article = Fields & { readonly claims: unknown[]; readonly notes: unknown[] };

function noteOf({ body, created, modified }: Fields, own: Fields, passage: unknown) {
  const [text] = textsFor(body, 'commenting');
  return { ...own, body: text, tags: textsFor(body, 'tagging'), passage, created, changed: modified };
}

/** The records of what `writeJsonld` wrote. Annotations that are none of ours are passed over. */
export function fromJsonld(value: unknown): Raw {
  const collection = fieldsOf(value);
  const version = collection['lanthanote:version'];
  if (typeof version !== 'number') throw new FileError('unknown');
  if (version > JSONLD_VERSION) throw new FileError('newer');
  const articles = new Map<unknown, Article>();
  const corrections: unknown[] = [];
  for (const annotation of listOf(fieldsOf(collection.first).items).map(fieldsOf)) {
    const { url, passage } = targetOf(annotation.target);
    const own = (name: string) => fieldsOf(annotation[`lanthanote:${name}`]);
    const of = articles.get(url);
    if ('lanthanote:article' in annotation) articles.set(url, { ...own('article'), url, claims: [], notes: [] });
    else if ('lanthanote:claim' in annotation) of?.claims.push({ ...own('claim'), passage });
    else if ('lanthanote:note' in annotation) of?.notes.push(noteOf(annotation, own('note'), passage));
    else if ('lanthanote:correction' in annotation) {
      const correction = own('correction');
      const claim = { ...fieldsOf(correction.claim), passage };
      corrections.push({ ...correction, url, claim, made: annotation.created });
    }
  }
  const deletions = collection['lanthanote:deletions'];
  return { made: collection.created, articles: [...articles.values()], corrections, deletions };
}
