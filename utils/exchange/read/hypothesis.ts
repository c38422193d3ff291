import * as v from 'valibot';
import { hostOf } from '../../library/articles.ts';
import { notRead } from '../exchange.ts';
import type { Raw } from './check.ts';
import { FileError } from './fault.ts';

const selector = v.object({
  type: v.string(),
  exact: v.optional(v.string()),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
  start: v.optional(v.number()),
  end: v.optional(v.number()),
});
/** As much of an annotation as its API and its client's export give of what we can keep. */
const annotation = v.object({
  id: v.string(),
  created: v.string(),
  updated: v.string(),
  uri: v.string(),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  document: v.optional(v.object({ title: v.optional(v.array(v.string()), []) })),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(v.unknown()), []) })), []),
});
type Annotation = v.InferOutput<typeof annotation>;

/** Notes from there are known by this. */
export const FROM_HYPOTHESIS = 'hypothesis-';

function passageOf({ target }: Annotation) {
  const selectors = (target[0]?.selector ?? []).flatMap((one) => {
    const result = v.safeParse(selector, one);
    return result.success ? [result.output] : [];
  });
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && exact);
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (!quote) return null;
  const { exact, prefix, suffix } = quote;
  return {
    quote: { exact, prefix: prefix.slice(-200), suffix },
    position: position ? { start: position.start, end: position.end } : null,
  };
}

function noteOf(one: Annotation) {
  const { id, created, updated, text, tags, document, uri } = one;
  const passage = passageOf(one);
  return {
    id: `${FROM_HYPOTHESIS}${id}`,
    title: document?.title[0] ?? '',
    site: hostOf(uri),
    published: null,
    body: text,
    tags: tags.map((tag) => tag.slice(0, 100)),
    target: passage ? 'passage' : 'article',
    passage,
    claim: null,
    term: null,
    created,
    changed: updated,
  };
}

/** The annotations of Hypothesis's JSON export, or of its API's answer, as notes. */
export function fromHypothesis(value: unknown): Raw {
  const { annotations, rows } = value as { annotations?: unknown; rows?: unknown };
  const all = Array.isArray(value) ? value : (annotations ?? rows);
  if (!Array.isArray(all)) throw new FileError('unknown');
  const articles = new Map<string, { notes: unknown[] }>();
  for (const one of all) {
    const { success, output } = v.safeParse(annotation, one);
    const url = success ? output.uri : '';
    const title = success ? (output.document?.title[0] ?? '') : '';
    const notes: unknown[] = [];
    const article = articles.get(url) ?? { ...notRead(hostOf(url)), url, title, published: null, claims: [], notes };
    article.notes.push(success ? noteOf(output) : one);
    articles.set(url, article);
  }
  return { articles: [...articles.values()] };
}
