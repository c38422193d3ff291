import type { Claim } from '../claims/claim.ts';
import { type Gist, gistOf } from '../relations/gist.ts';
import { comparisonKey } from '../relations/key.ts';
import data from './data/facts.json' with { type: 'json' };
import type { Fact, Source } from './entry.ts';

/** A statistic as a claim of its source, so that it can be held against what articles say. */
export class FactClaim {
  readonly fact: Fact;
  readonly claim: Claim;
  #gist: Gist | undefined;

  constructor(fact: Fact) {
    this.fact = fact;
    this.claim = claimOf(fact);
  }

  /** What it counts. Read when it is asked for: to read the labels of all takes longer than anything else a face waits for. */
  get gist(): Gist {
    this.#gist ??= gistOf(this.claim, this.fact.label, 0);
    return this.#gist;
  }
}

/** These are figures of an organisation whatever material it deals in. */
const OF_AN_ORGANISATION = new Set(['investment', 'stake', 'revenue', 'workforce']);

function claimOf(fact: Fact): Claim {
  const { low = null, high = null, org = null, measure } = fact;
  const nowhere = org !== null || (measure === 'element-count' && fact.place === 'world');
  return {
    id: fact.id,
    start: 0,
    end: 0,
    text: '',
    kind: fact.kind,
    low,
    high,
    hedge: low === null ? 'at-most' : high === null ? 'at-least' : low < high ? 'range' : 'none',
    unit: fact.unit,
    direction: fact.direction ?? null,
    measure,
    material: org !== null && OF_AN_ORGANISATION.has(measure) ? null : (fact.material ?? null),
    place: nowhere ? null : (fact.place ?? null),
    org,
    partner: fact.partner ?? null,
    period: fact.period ?? null,
    baseline: fact.baseline ?? null,
    modality: fact.modality ?? 'stated',
    source: fact.source.publisher,
    counted: null,
    step: Number.NaN,
    confidence: fact.checked === 'recalled' ? 0 : 1,
    doubts: [],
    sentenceStart: 0,
    sentenceEnd: 0,
  };
}

let byKey: Map<string, FactClaim[]> | null = null;

function index(): Map<string, FactClaim[]> {
  const found = new Map<string, FactClaim[]>();
  const { sources, rows } = data as unknown as {
    sources: Source[];
    rows: (Omit<Fact, 'source'> & { source: number })[];
  };
  for (const row of rows) {
    const entry = new FactClaim({ ...row, source: sources[row.source] as Source });
    const key = comparisonKey(entry.claim);
    found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return found;
}

function indexed(): ReadonlyMap<string, readonly FactClaim[]> {
  byKey ??= index();
  return byKey;
}

/** All statistics there are. */
export const allFacts = (): Fact[] => [...indexed().values()].flat().map(({ fact }) => fact);

/** The statistics that share the claim's kind, unit, family of measures, material, place or organisation, and other side. */
export const factsLike = (claim: Claim): readonly FactClaim[] => indexed().get(comparisonKey(claim)) ?? [];
