import { plainMaterial } from '../relations/material.ts';
import type { Fact } from './entry.ts';
import { allFacts } from './facts.ts';

const STAGES = ['mine-production', 'processing'] as const;

/** Whether it is one country's share of what the world makes of a material, as somebody counted it. */
const isShare = ({ kind, unit, place, org, partner, checked, modality }: Fact): boolean =>
  kind === 'share' &&
  unit === '%' &&
  place !== undefined &&
  place !== 'world' &&
  !org &&
  !partner &&
  checked !== 'recalled' &&
  !modality;

/** Of each place the newest share of a stage that a source gives, the greatest first. */
function sharesOf(material: string, stage: (typeof STAGES)[number]): Fact[] {
  const of = (fact: Fact) => fact.measure === stage && fact.material && plainMaterial(fact.material) === material;
  const byPlace = Map.groupBy(
    allFacts().filter((fact) => isShare(fact) && of(fact)),
    ({ place }) => place,
  );
  const newest = [...byPlace.values()].flatMap((facts) =>
    facts.toSorted((a, b) => (b.period ?? '').localeCompare(a.period ?? '')).slice(0, 1),
  );
  return newest.toSorted((a, b) => (b.low ?? b.high ?? 0) - (a.low ?? a.high ?? 0));
}

/** Who makes a material (a term's id) by the newest statistics: the greatest share of mining and that of processing, as far as known. */
export const makersOf = (material: string): Fact[] =>
  STAGES.flatMap((stage) => sharesOf(plainMaterial(material), stage).slice(0, 1));
