import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim.ts';
import { claimsOf } from '../testing.ts';

/** Names of one class, each with what a claim calls it: whatever a rule knows of one, it has to know of all. */
const PLACES = [
  { name: 'Chile', adjective: 'Chilean', id: 'CL' },
  { name: 'Norway', adjective: 'Norwegian', id: 'NO' },
  { name: 'Vietnam', adjective: 'Vietnamese', id: 'VN' },
  { name: 'Kenya', adjective: 'Kenyan', id: 'KE' },
  { name: 'South Korea', adjective: 'South Korean', id: 'KR' },
  { name: 'Kazakhstan', adjective: 'Kazakh', id: 'KZ' },
  { name: 'Canada', adjective: 'Canadian', id: 'CA' },
];
const MATERIALS = ['gallium', 'dysprosium', 'cobalt', 'graphite', 'tungsten', 'lithium', 'antimony', 'germanium'];
const COMPANIES = ['Tarvik Mining', 'Orbel Resources', 'Halden Metals', 'Quill Minerals'];
const PARTS = [3, 7, 12, 37.5, 48, 64];
const MASSES = [90, 640, 1_250, 7_400, 18_300];

interface Cast {
  readonly one: (typeof PLACES)[number];
  readonly other: (typeof PLACES)[number];
  readonly material: string;
  readonly company: string;
  readonly part: number;
  readonly mass: number;
}

/** Sentences of one's own in which names and numbers may be exchanged for others of their class. */
const SCENES: readonly ((cast: Cast) => string)[] = [
  ({ one, material, part }) => `${one.name}’s exports of ${material} rose ${part}% in March from a year earlier.`,
  ({ one, material, mass }) => `${one.name} mined ${mass.toLocaleString('en')} tonnes of ${material} in 2022.`,
  ({ one, other, material, mass }) =>
    `${one.name} shipped ${mass.toLocaleString('en')} tonnes of ${material} to ${other.name} in April, customs data showed.`,
  ({ one, material, part }) => `${one.name} accounts for ${part} percent of the world’s ${material} reserves.`,
  ({ one, other, material, part }) =>
    `${part}% of ${one.name}’s ${material} imports come from ${other.name}, the ministry said.`,
  ({ company, part, material }) =>
    `${company} Ltd said its output of ${material} fell ${part}% in the quarter.\n${company} had cut shifts.`,
  ({ one, other, material, part, mass }) =>
    `${one.adjective} output of ${material} grew ${part}% last year. ${other.name} produced ${mass.toLocaleString('en')} tonnes.`,
  ({ one, material, mass }) =>
    `By 2030, ${one.name} will need ${mass.toLocaleString('en')} tonnes of ${material} a year, the report said.`,
  ({ one, material, part }) => `The price of ${material} in ${one.name} dropped ${part} per cent last month.`,
  ({ one, other, part }) => `${one.name} has put a ${part}% tariff on magnets from ${other.name}.`,
];

const castOf = fc
  .record({
    places: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 2, maxLength: 2 }),
    material: fc.constantFrom(...MATERIALS),
    company: fc.constantFrom(...COMPANIES),
    part: fc.constantFrom(...PARTS),
    mass: fc.constantFrom(...MASSES),
  })
  .map(({ places, ...rest }): Cast => ({ one: places[0] as Cast['one'], other: places[1] as Cast['one'], ...rest }));

/** A claim's frame with each name as the part it has in its cast. */
function frameOf(claim: Claim, { one, other, material, company, part, mass }: Cast) {
  const role = (name: string | null) =>
    name === one.id ? 'one' : name === other.id ? 'other' : name === material ? 'material' : name;
  const value = (number: number | null) => (number === part ? 'part' : number === mass ? 'mass' : number);
  const { kind, hedge, unit, direction, measure, period, baseline, modality, counted } = claim;
  return {
    ...{ kind, hedge, unit, direction, measure, period, baseline, modality, counted },
    ...{ low: value(claim.low), high: value(claim.high) },
    ...{ place: role(claim.place), partner: role(claim.partner), material: role(claim.material) },
    org: claim.org === company || claim.org === `${company} Ltd` ? 'company' : claim.org,
    source: claim.source?.replace(company, 'company') ?? null,
  };
}

describe('when names and numbers are exchanged for others of their class, the frames follow', () => {
  it.each(SCENES.map((scene, index) => [index, scene] as const))('scene %i', (_, scene) => {
    const framesIn = (cast: Cast) => claimsOf(scene(cast)).map((claim) => frameOf(claim, cast));
    fc.assert(
      fc.property(castOf, castOf, (before, after) => {
        const frames = framesIn(before);
        expect(frames.length).toBeGreaterThan(0);
        expect(framesIn(after)).toEqual(frames);
      }),
      { numRuns: 60 },
    );
  });
});
