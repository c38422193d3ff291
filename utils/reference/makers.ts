import type { Claim } from '../claims/claim.ts';
import type { Fact } from './entry.ts';
import { factsLike } from './facts.ts';

const MAKERS = ['CN', 'CD', 'AU', 'US', 'CL', 'ID', 'ZA', 'RU', 'BR', 'MM', 'RW', 'PE', 'TJ', 'VN'] as const;
const STAGES = ['mine-production', 'processing'] as const;

const ask = (material: string, place: string, measure: Claim['measure']): Claim => ({
  id: '',
  start: 0,
  end: 0,
  text: '',
  kind: 'share',
  low: null,
  high: null,
  hedge: 'none',
  unit: '%',
  direction: null,
  measure,
  material,
  place,
  org: null,
  partner: null,
  period: null,
  baseline: null,
  modality: 'stated',
  source: null,
  counted: null,
  step: 0,
  confidence: 1,
  doubts: [],
  sentenceStart: 0,
  sentenceEnd: 0,
});

/** Of each place the newest share of a stage that a source gives, the greatest first. */
function sharesOf(material: string, measure: (typeof STAGES)[number]): Fact[] {
  const newest = MAKERS.flatMap((place) => {
    const facts = factsLike(ask(material, place, measure)).map(({ fact }) => fact);
    const own = facts.filter((fact) => fact.measure === measure && fact.checked !== 'recalled' && !fact.modality);
    return own.toSorted((a, b) => (b.period ?? '').localeCompare(a.period ?? '')).slice(0, 1);
  });
  return newest.toSorted((a, b) => (b.low ?? b.high ?? 0) - (a.low ?? a.high ?? 0));
}

/** Who makes a material (a term's id) by the newest statistics: the greatest share of mining and that of processing, as far as known. */
export const makersOf = (material: string): Fact[] => STAGES.flatMap((stage) => sharesOf(material, stage).slice(0, 1));
