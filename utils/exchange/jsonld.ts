import type { Correction, Passage } from '../messages/schemas.ts';
import { readingText } from '../phrasing/reading.ts';
import { phraseValue } from '../phrasing/value.ts';
import type { ExchangedArticle, ExchangedClaim, ExchangedNote, Write } from './exchange.ts';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** What the model has no word for stands whole under names of our own, as JSON that JSON-LD carries along. */
const OWN = 'urn:lanthanote:terms#';
const json = (name: string) => ({ '@id': `lanthanote:${name}`, '@type': '@json' });
const CONTEXT = [
  ANNOTATION_CONTEXT,
  {
    '@version': 1.1,
    lanthanote: { '@id': OWN, '@prefix': true },
    'lanthanote:article': json('article'),
    'lanthanote:claim': json('claim'),
    'lanthanote:note': json('note'),
    'lanthanote:correction': json('correction'),
    'lanthanote:deletions': json('deletions'),
  },
];
export const JSONLD_VERSION = 1;

const nameOf = (kind: string, ...parts: readonly (string | number)[]) =>
  `urn:lanthanote:${kind}:${parts.map((part) => encodeURIComponent(String(part).toWellFormed())).join(':')}`;

function selectorsOf({ quote, position }: Passage) {
  const { exact, prefix, suffix } = quote;
  const byQuote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  return position === null
    ? [byQuote]
    : [byQuote, { type: 'TextPositionSelector', start: position.start, end: position.end }];
}

const targetOf = (url: string, passage: Passage | null) =>
  passage === null ? url : { type: 'SpecificResource', source: url, selector: selectorsOf(passage) };

/** An article is a bookmark. */
function articleAnnotation({ claims, notes, url, firstRead, lastRead, ...article }: ExchangedArticle) {
  return {
    id: nameOf('article', url),
    type: 'Annotation',
    motivation: 'bookmarking',
    ...(firstRead && { created: firstRead }),
    ...(lastRead && { modified: lastRead }),
    target: { id: url, type: 'Text', format: 'text/html', ...(article.lang && { language: article.lang }) },
    'lanthanote:article': { ...article, firstRead, lastRead },
  };
}

/** A claim describes its passage: in words, and whole under our own name. */
function claimAnnotation(url: string, { passage, ...claim }: ExchangedClaim, index: number) {
  return {
    id: nameOf('claim', url, index + 1),
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      value: `${phraseValue(claim.claim)} · ${readingText(claim.claim)}`,
      format: 'text/plain',
      purpose: 'describing',
    },
    target: targetOf(url, passage),
    'lanthanote:claim': claim,
  };
}

const tagBody = (value: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose: 'tagging' });

function noteAnnotation(url: string, { passage, body, tags, created, changed, url: _, ...note }: ExchangedNote) {
  return {
    id: nameOf('note', note.id),
    type: 'Annotation',
    motivation: 'commenting',
    created,
    modified: changed,
    body: [{ type: 'TextualBody', value: body, format: 'text/markdown', purpose: 'commenting' }, ...tags.map(tagBody)],
    target: targetOf(url, passage),
    'lanthanote:note': note,
  };
}

function correctionAnnotation({ url, claim, made, ...correction }: Correction) {
  const { passage, ...quoted } = claim;
  return {
    id: nameOf('correction', correction.id),
    type: 'Annotation',
    motivation: 'moderating',
    created: made,
    target: targetOf(url, passage),
    'lanthanote:correction': { ...correction, claim: quoted },
  };
}

function* annotationsOf(articles: readonly ExchangedArticle[], corrections: readonly Correction[]) {
  for (const article of articles) {
    yield articleAnnotation(article);
    for (const [index, claim] of article.claims.entries()) yield claimAnnotation(article.url, claim, index);
    for (const note of article.notes) yield noteAnnotation(article.url, note);
  }
  for (const correction of corrections) yield correctionAnnotation(correction);
}

/** A collection of the W3C Web Annotation Model (Recommendation of 23 February 2017), one annotation a line. Complete. */
export const writeJsonld: Write = function* ({ made, articles, corrections, deletions }) {
  const total = articles.reduce((sum, { claims, notes }) => sum + 1 + claims.length + notes.length, corrections.length);
  const collection = {
    '@context': CONTEXT,
    id: nameOf('export', made),
    type: 'AnnotationCollection',
    label: 'Lanthanote',
    created: made,
    total,
    'lanthanote:version': JSONLD_VERSION,
    'lanthanote:deletions': deletions,
  };
  const head = JSON.stringify(collection).slice(0, -1);
  yield `${head},"first":{"id":${JSON.stringify(nameOf('export', made, 'page'))},"type":"AnnotationPage","startIndex":0,"items":[`;
  let first = true;
  for (const annotation of annotationsOf(articles, corrections)) {
    yield `${first ? '' : ','}\n${JSON.stringify(annotation)}`;
    first = false;
  }
  yield '\n]}}\n';
};
