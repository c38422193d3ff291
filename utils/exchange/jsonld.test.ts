import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import context from './fixtures/annotation-context.json' with { type: 'json' };
import { ANNOTATION_CONTEXT, writeJsonld } from './jsonld.ts';
import { anyExchange } from './sample.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
type Node = { readonly '@id'?: string; readonly '@type'?: readonly string[]; readonly [property: string]: unknown };
type Values = readonly (Node & { readonly '@value'?: unknown })[];

/** Reads the file as any JSON-LD processor would, in safe mode: a term without a meaning is an error. No network. */
async function expand(text: string): Promise<Node> {
  const documentLoader = async (url: string) => {
    if (url !== ANNOTATION_CONTEXT) throw new Error(`asked for ${url}`);
    return { document: context, documentUrl: url, contextUrl: undefined };
  };
  const options = { documentLoader, safe: true } as never;
  const [collection] = (await jsonld.expand(JSON.parse(text), options)) as unknown as Node[];
  return collection as Node;
}

const of = (node: Node, property: string) => (node[property] ?? []) as Values;
const valuesOf = (node: Node, property: string) => of(node, property).map((value) => value['@value']);
const isIri = (id: unknown) => typeof id === 'string' && URL.canParse(id);
const isWhole = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;

function checkSelector(selector: Node) {
  if (selector['@type']?.includes(`${OA}TextQuoteSelector`)) {
    expect(valuesOf(selector, `${OA}exact`)).toEqual([expect.any(String)]);
    for (const name of ['prefix', 'suffix']) expect(of(selector, `${OA}${name}`).length).toBeLessThan(2);
    return;
  }
  expect(selector['@type']).toEqual([`${OA}TextPositionSelector`]);
  const [[start], [end]] = [valuesOf(selector, `${OA}start`), valuesOf(selector, `${OA}end`)];
  expect([isWhole(start), isWhole(end), (end as number) >= (start as number)]).toEqual([true, true, true]);
}

function checkTarget(target: Node) {
  if (!target['@type']?.includes(`${OA}SpecificResource`)) return expect(isIri(target['@id'])).toBe(true);
  const [source, ...more] = of(target, `${OA}hasSource`);
  expect([isIri(source?.['@id']), more]).toEqual([true, []]);
  expect(of(target, `${OA}hasSelector`).length).toBeGreaterThan(0);
  return of(target, `${OA}hasSelector`).forEach(checkSelector);
}

/** The rules of the Web Annotation Data Model, sections 3 and 4, for what we use of it. */
function checkAnnotation(annotation: Node) {
  expect(isIri(annotation['@id'])).toBe(true);
  expect(annotation['@type']).toContain(`${OA}Annotation`);
  expect(of(annotation, `${OA}hasTarget`)).toHaveLength(1);
  of(annotation, `${OA}hasTarget`).forEach(checkTarget);
  for (const body of of(annotation, `${OA}hasBody`)) {
    expect(body['@type']).toEqual([`${OA}TextualBody`]);
    expect(valuesOf(body, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value')).toEqual([expect.any(String)]);
    expect(of(body, 'http://purl.org/dc/elements/1.1/format').length).toBeLessThan(2);
    expect(of(body, `${OA}hasPurpose`)[0]?.['@id']).toMatch(/oa#(describing|commenting|tagging)$/);
  }
  expect(of(annotation, `${OA}motivatedBy`)[0]?.['@id']).toMatch(/oa#(bookmark|comment|describ|moderat)ing$/);
  for (const name of ['created', 'modified']) {
    const times = valuesOf(annotation, `http://purl.org/dc/terms/${name}`);
    expect(times.length).toBeLessThan(2);
    for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  }
}

describe('Web Annotation', () => {
  it('follows the model, whatever is written', async () => {
    await fc.assert(
      fc.asyncProperty(anyExchange, async (exchange) => {
        const collection = await expand([...writeJsonld(exchange)].join(''));
        expect(collection['@type']).toEqual([`${AS}OrderedCollection`]);
        const [page] = of(collection, `${AS}first`);
        expect(page?.['@type']).toEqual([`${AS}OrderedCollectionPage`]);
        expect(valuesOf(page as Node, `${AS}startIndex`)).toEqual([0]);
        const [items] = of(page as Node, `${AS}items`) as unknown as { '@list': Node[] }[];
        const annotations = items?.['@list'] ?? [];
        expect(valuesOf(collection, `${AS}totalItems`)).toEqual([annotations.length]);
        expect(new Set(annotations.map((one) => one['@id'])).size).toBe(annotations.length);
        annotations.forEach(checkAnnotation);
      }),
      { numRuns: 40 },
    );
  });

  it('is refused by these rules where it does not follow them', async () => {
    const annotation = { '@type': [`${OA}Annotation`], '@id': 'urn:x:1', [`${OA}hasTarget`]: [] };
    expect(() => checkAnnotation(annotation)).toThrow();
    await expect(
      expand(JSON.stringify({ '@context': ANNOTATION_CONTEXT, id: 'urn:x:1', unheard: 1 })),
    ).rejects.toThrow();
  });
});
