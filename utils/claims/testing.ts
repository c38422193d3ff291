import { expect, it } from 'vitest';
import { findTerms } from '../glossary/find-terms.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { sentences } from '../text/sentences.ts';
import { finish } from '../text/steps.ts';
import { tokenize } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { findClaimsInSteps } from './find-claims.ts';

const numberOf = (value: number) => String(Number(value.toPrecision(4)));

function shownValue({ low, high, unit, hedge }: Claim): string {
  const [from, to] = [low === null ? '' : numberOf(low), high === null ? '' : numberOf(high)];
  const value = low === null ? `≤${to}` : high === null ? `≥${from}` : from === to ? from : `${from}..${to}`;
  const about = hedge === 'about' ? '~' : '';
  return `${about}${value}${unit === '%' ? '%' : ` ${unit}`}`;
}

/** A claim as one line for tests: "change↑ 6% · exports · copper · ZM→JP · 2024-05 · vs year-earlier · forecast · by customs". */
function shorthand(claim: Claim): string {
  const arrow = claim.direction === 'up' ? '↑' : claim.direction === 'down' ? '↓' : '';
  const who = claim.org ?? claim.place;
  const parts = [
    `${claim.kind}${arrow} ${shownValue(claim)}`,
    claim.measure,
    claim.material,
    claim.partner === null ? who : `${who ?? '?'}→${claim.partner}`,
    claim.period,
    claim.baseline && `vs ${claim.baseline}`,
    claim.modality === 'stated' ? null : claim.modality,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The claims of a text as of an article of Wednesday 17 May 2023, for tests. */
export function claimsOf(text: string, published = '2023-05-17', title: string | null = null): Claim[] {
  const tokens = tokenize(text);
  const inSentences = sentences(tokens);
  const quantities = findQuantities(tokens, inSentences);
  const reading = { tokens, sentences: inSentences, terms: findTerms(tokens), quantities, title, published };
  return finish(findClaimsInSteps(reading));
}

/** The claims of a text as lines; it is read as published on Wednesday 14 August 2024 under no headline unless told otherwise. */
function readLines(text: string, title: string | null = null): string[] {
  return claimsOf(text, '2024-08-14', title).map(shorthand);
}

/** A text, its claims as lines, and why. */
type Case = readonly [text: string, lines: readonly string[], why: string];

/** A test for each text: that it is read as these lines. */
export const checkLines = (cases: readonly Case[]) =>
  it.each(cases.map(([text, lines, why]) => ({ text, lines, why })))('$why: $text', ({ text, lines }) =>
    expect(readLines(text)).toEqual(lines),
  );

/** Whose each figure is: "CL", "CL>US" with the other side, "@Brenholm Mining"; "-" for nobody's. */
export const whose = (text: string, title: string | null = null): string =>
  claimsOf(text, '2024-08-14', title)
    .map(({ place, org, partner }) => `${org ? `@${org}` : (place ?? '-')}${partner ? `>${partner}` : ''}`)
    .join(' ');

/** What each figure measures and of what material: "exports zinc", "revenue -"; with an arrow for a change, "%" for a share. */
const measured = (text: string): string[] =>
  claimsOf(text, '2024-08-14').map(
    ({ measure, material, kind }) => `${measure} ${material ?? '-'}${kind === 'change' ? ' change' : ''}`,
  );

/** A test for each text: that its figures measure these things. */
export const checkMeasures = (cases: readonly Case[]) =>
  it.each(cases.map(([text, measures, why]) => ({ text, measures, why })))('$why: $text', ({ text, measures }) =>
    expect(measured(text)).toEqual(measures),
  );
