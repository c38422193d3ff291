import type { Claim } from '../claims/claim.ts';
import { type Part, plainText, t, tParts } from '../i18n/t.ts';
import type { Fact } from '../reference/entry.ts';
import { factsLike } from '../reference/facts.ts';
import type { ReferenceReading } from '../reference/held-against.ts';
import { measurePhrase, placeName } from './names.ts';
import { phraseBaseline, phrasePeriod } from './time.ts';
import { phraseValue, type ValueFields } from './value.ts';

/** A statistic's value in the same form as a claim's. */
function phraseFact(fact: Fact): string {
  const [low, high] = [fact.low ?? null, fact.high ?? null];
  const { kind, unit, direction = null, modality = 'stated' } = { ...fact };
  const hedge = low === high ? 'none' : 'range';
  return phraseValue({ kind, low, high, unit, direction, modality, step: 0, hedge } as ValueFields);
}

const space: Part = { text: ' ', style: 'plain' };

function phraseWhen({ period, baseline }: Fact): string {
  const when = period === undefined ? [] : [phrasePeriod(period)];
  const against = baseline === undefined ? [] : [phraseBaseline(baseline, period ?? null)];
  return [...when, ...against].join(', ');
}

/** What a statistic says beside a claim: who, in which document, the value and its time, then how the two stand. */
export function phraseReference({ fact, fit, why, olderThanAYear }: ReferenceReading): Part[] {
  const { publisher, document } = fact.source;
  const when = phraseWhen(fact);
  const values = { publisher, document, value: phraseFact(fact), when, timed: when === '' ? 'no' : 'yes' };
  const sentences = [tParts('reference.says', values)];
  if (fit !== 'not-compared') sentences.push(tParts(`reference.${fit}`));
  else if (why !== null) sentences.push(tParts(`reference.not-compared.${why}`));
  if (olderThanAYear) sentences.push(tParts('reference.old'));
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [space, ...sentence]));
}

/** A statistic in a line: "USGS: 270,000 t, 2024". */
export const referenceLine = ({ fact }: ReferenceReading): string =>
  plainText(
    tParts('reference.line', { publisher: fact.source.publisher, value: phraseFact(fact), when: phraseWhen(fact) }),
  );

/** A statistic as a tick in a plot; null where it is a span or a thing the claim is not held against. */
export function referenceTick({ fact, fit }: ReferenceReading): { name: string; value: number } | null {
  const { low, high } = fact;
  if (fit === 'not-compared' || low === undefined || low !== high) return null;
  return { name: t('reference.tick', { publisher: fact.source.publisher, value: phraseFact(fact) }), value: low };
}

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

/** Who makes a material, by the newest statistics: at most a share of mining and a share of processing. Null where none is known. */
export function phraseMakers(material: string): Part[] | null {
  const sentences = STAGES.flatMap((stage) => sharesOf(material, stage).slice(0, 1)).map((fact) =>
    tParts('reference.maker', {
      place: placeName(fact.place ?? 'world'),
      value: phraseFact(fact),
      what: measurePhrase({ measure: fact.measure, kind: 'amount', counted: null }),
      when: phraseWhen(fact),
      publisher: fact.source.publisher,
    }),
  );
  if (sentences.length === 0) return null;
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [space, ...sentence]));
}
