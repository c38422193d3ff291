import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Claim } from '../../utils/claims/claim.ts';
import { findQuantities } from '../../utils/quantities/find-quantities.ts';
import type { Quantity } from '../../utils/quantities/quantity.ts';
import type { ReadArticle } from '../../utils/relations/compare-all.ts';
import { sentences } from '../../utils/text/sentences.ts';
import { tokenAt, tokenize } from '../../utils/text/tokens.ts';

/** Where the labelled corpus is: beside the repository, or where LANTHANOTE_SHARED says. Null where there is none. */
export function corpusFolder(): string | null {
  const folder = join(process.env.LANTHANOTE_SHARED ?? resolve(import.meta.dirname, '../../../shared'), 'corpus');
  return existsSync(join(folder, 'relations.json')) ? folder : null;
}

export interface GoldArticle extends ReadArticle {
  /** The number the labels know it by: "04". */
  readonly key: string;
  /** Claims said again: reported or not, they do not count. */
  readonly repeats: ReadonlySet<string>;
}

export interface GoldRelation {
  readonly a: string;
  readonly b: string;
  readonly verdict: 'agrees' | 'contradicts' | 'tension';
}

type Label = Partial<Claim> & { value?: number; repeat?: boolean };
const MARK = /\[\[([\w-]+)\|([^\]]*)\]\]/g;

/**
 * What the engine itself reads from the number as written: its step and the counted noun beside it. The step comes in the
 * labelled unit, which for a price whose mass is named elsewhere is not the one that stands there.
 */
function writtenOf(quantities: readonly Quantity[], start: number, end: number, { value, low, high }: Label) {
  const written = quantities.find((quantity) => quantity.numberStart < end && quantity.numberEnd > start);
  const [labelled, read] = [value ?? low ?? high, written?.low ?? written?.high];
  const scale = labelled && read ? labelled / read : 1;
  return { step: (written?.step ?? Number.NaN) * scale, counted: written?.counted ?? null };
}

interface Around {
  readonly start: number;
  readonly end: number;
  readonly step: number;
  readonly counted: string | null;
}

function claimOf(id: string, span: string, start: number, label: Label, around: Around): Claim {
  const { value, repeat: _repeat, ...fields } = label;
  return {
    id,
    start,
    end: start + span.length,
    text: span,
    kind: 'amount',
    low: value ?? null,
    high: value ?? null,
    hedge: 'none',
    unit: '',
    direction: null,
    measure: 'other',
    material: null,
    place: null,
    org: null,
    partner: null,
    period: null,
    baseline: null,
    modality: 'stated',
    source: null,
    counted: around.counted,
    step: around.step,
    confidence: 1,
    doubts: [],
    ...fields,
    sentenceStart: around.start,
    sentenceEnd: around.end,
  };
}

function readGold(path: string): GoldArticle {
  const lines = readFileSync(path, 'utf8').replaceAll('\r\n', '\n').split('\n');
  const [first, last] = [lines.indexOf('---'), lines.lastIndexOf('---')];
  const labels: Record<string, Label> = JSON.parse(lines.slice(last + 1).join('\n') || '{}');
  const spans: { id: string; span: string; start: number }[] = [];
  let shift = 0;
  const marked = lines
    .slice(first + 1, last)
    .join('\n')
    .trim();
  const text = marked.replace(MARK, (mark: string, id: string, span: string, at: number) => {
    if (labels[id]) spans.push({ id, span, start: at - shift });
    shift += mark.length - span.length;
    return span;
  });
  const tokens = tokenize(text);
  const inSentences = sentences(tokens);
  const quantities = findQuantities(tokens, inSentences);
  const bounds = inSentences.map(({ from, to }) => ({
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
    from,
    to,
  }));
  const aroundOf = (start: number, end: number, label: Label): Around => {
    const token = tokenAt(tokens, start);
    const sentence = bounds.find(({ from, to }) => from <= token && token < to) ?? { start, end: text.length };
    return { start: sentence.start, end: sentence.end, ...writtenOf(quantities, start, end, label) };
  };
  const published = lines.slice(0, first).find((line) => line.startsWith('published:'));
  return {
    key: (path.split(/[\\/]/).at(-1) ?? '').split('-')[0] ?? '',
    text,
    published: published?.slice('published:'.length).trim() || null,
    claims: spans.map(({ id, span, start }) => {
      const label = labels[id] as Label;
      return claimOf(id, span, start, label, aroundOf(start, start + span.length, label));
    }),
    repeats: new Set(Object.keys(labels).filter((id) => labels[id]?.repeat)),
  };
}

/** The labelled articles of a corpus and the relations labelled between them. */
export function readCorpus(folder: string): { articles: GoldArticle[]; relations: GoldRelation[] } {
  const files = readdirSync(folder).filter((name) => /^\d+.*\.txt$/.test(name));
  return {
    articles: files.sort().map((name) => readGold(join(folder, name))),
    relations: JSON.parse(readFileSync(join(folder, 'relations.json'), 'utf8')),
  };
}
