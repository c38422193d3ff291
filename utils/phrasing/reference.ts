import { type Part, plainText, t, tParts } from '../i18n/t.ts';
import type { Fact } from '../reference/entry.ts';
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

/** A statistic's own values as messages take them; `timed` says whether it names a time at all. */
function valuesOf(fact: Fact) {
  const when = phraseWhen(fact);
  return { publisher: fact.source.publisher, value: phraseFact(fact), when, timed: when === '' ? 'no' : 'yes' };
}

/** What a statistic says beside a claim: who, in which document, the value and its time, then how the two stand. */
export function phraseReference({ fact, fit, why, olderThanAYear }: ReferenceReading): Part[] {
  const sentences = [tParts('reference.says', { ...valuesOf(fact), document: fact.source.document })];
  if (fit !== 'not-compared') sentences.push(tParts(`reference.${fit}`));
  else if (why !== null) sentences.push(tParts(`reference.not-compared.${why}`));
  if (olderThanAYear) sentences.push(tParts('reference.old'));
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [space, ...sentence]));
}

/** What a statistic says, held against nothing. */
export const phraseStatistic = ({ fact }: ReferenceReading): Part[] =>
  tParts('reference.says', { ...valuesOf(fact), document: fact.source.document });

/** A statistic in a line: "USGS: 270,000 t, 2024". */
export const referenceLine = ({ fact }: ReferenceReading): string =>
  plainText(tParts('reference.line', valuesOf(fact)));

/** A statistic as a tick in a plot; null where it is a span or a thing the claim is not held against. */
export function referenceTick({ fact, fit }: ReferenceReading): { name: string; value: number } | null {
  const { low, high } = fact;
  if (fit === 'not-compared' || low === undefined || low !== high) return null;
  return { name: t('reference.tick', { publisher: fact.source.publisher, value: phraseFact(fact) }), value: low };
}

/** Who makes a material, by the statistics that `makersOf` gives. Null where there are none. */
export function phraseMakers(makers: readonly Fact[]): Part[] | null {
  const sentences = makers.map((fact) =>
    tParts('reference.maker', {
      ...valuesOf(fact),
      place: placeName(fact.place ?? 'world'),
      what: measurePhrase({ measure: fact.measure, kind: 'amount', counted: null }),
    }),
  );
  if (sentences.length === 0) return null;
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [space, ...sentence]));
}
