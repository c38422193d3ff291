/**
 * `npm run certainty`: how often readings are right in the labelled texts that are opened, by what spoke for them. These are the
 * counts behind `utils/claims/data/certainty.ts` and the table of docs/decisions/019-certainty.md: run it after the weights of
 * fields have changed. Texts that the rules were made on least count most; the shared corpus is left out where it is not here.
 */
import path from 'node:path';
import { isRight, labelOf } from '../tests/corpus/as-labelled.ts';
import { corpusFolder, readCorpus } from '../tests/corpus/gold.ts';
import { certaintyOf, WEIGHED, weightsOf } from '../utils/claims/certainty.ts';
import type { Claim } from '../utils/claims/claim.ts';
import { CARRIED } from '../utils/claims/data/certainty.ts';
import type { Draft } from '../utils/claims/draft.ts';
import { draftsOf } from '../utils/claims/find-claims.ts';
import { findTerms } from '../utils/glossary/find-terms.ts';
import { findQuantities } from '../utils/quantities/find-quantities.ts';
import { sentences } from '../utils/text/sentences.ts';
import { tokenize } from '../utils/text/tokens.ts';

const OWN = path.resolve(import.meta.dirname, '../tests/corpus');
const LAST_OPENED = 'dev14';
const COUNTS_FOR = {
  fresh: 1,
  fresh2: 1,
  dev: 1,
  dev2: 1,
  dev3: 2,
  dev4: 2,
  dev5: 2,
  dev6: 2,
  dev7: 2,
  dev8: 2,
  dev9: 2,
  dev10: 2,
  dev11: 2,
  dev12: 2,
  dev13: 2,
  [LAST_OPENED]: 2,
};
const CORPUS_COUNTS_FOR = 0.5;
/** Leads over the next candidate are told in bands that begin here. */
const BANDS = [0, 0.5, 1, 2, 3, 4, 5, 6, 8, 10, 13];

interface Reading {
  readonly draft: Draft;
  readonly label: Claim;
  readonly weight: number;
  readonly last: boolean;
}

function* readingsIn(folder: string, weight: number, last: boolean): Generator<Reading> {
  for (const { text, published, claims } of readCorpus(folder).articles) {
    const tokens = tokenize(text);
    const inSentences = sentences(tokens);
    const quantities = findQuantities(tokens, inSentences);
    const terms = findTerms(tokens);
    for (const drafts of draftsOf({ tokens, sentences: inSentences, terms, quantities, title: null, published }))
      for (const draft of drafts) {
        const { start, end } = draft.spot.quantity;
        const label = labelOf(claims, start, end, draft);
        if (label) yield { draft, label, weight, last };
      }
  }
}

const shareOf = (readings: readonly Reading[], isSo: (reading: Reading) => boolean): string => {
  const sum = (some: readonly Reading[]) => some.reduce((all, { weight }) => all + weight, 0);
  return readings.length === 0 ? '-' : (sum(readings.filter(isSo)) / sum(readings)).toFixed(2);
};

/** A row for each group: what the engine says, how often it is right, of how many, and how often in the set opened last. */
function print(
  title: string,
  readings: readonly Reading[],
  said: (reading: Reading) => number | string,
  isSo: (reading: Reading) => boolean,
): void {
  const groups = Map.groupBy(readings, said);
  console.log(`\n${title.padEnd(28)}  right  claims  in ${LAST_OPENED}`);
  for (const [group, some] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const cells = [shareOf(some, isSo).padStart(5), String(some.length).padStart(6)];
    const last = some.filter((reading) => reading.last);
    console.log([String(group).padEnd(28), ...cells, shareOf(last, isSo)].join('  '));
  }
}

const bandOf = (lead: number) => BANDS.findLast((from) => lead >= from) ?? 0;

const corpus = corpusFolder();
const readings = [
  ...(corpus ? readingsIn(corpus, CORPUS_COUNTS_FOR, false) : []),
  ...Object.entries(COUNTS_FOR).flatMap(([set, weight]) => [
    ...readingsIn(path.join(OWN, set), weight, set === LAST_OPENED),
  ]),
];
const isWhole = ({ draft, label }: Reading) => isRight(draft, label);

console.log(`${readings.length} claims that are labelled`);
print('certainty', readings, ({ draft }) => certaintyOf(draft).confidence.toFixed(2), isWhole);
print('any doubt', readings, ({ draft }) => (certaintyOf(draft).doubts.length > 0 ? 'yes' : 'no'), isWhole);
for (const field of WEIGHED) {
  const isSo = ({ draft, label }: Reading) => draft[field] === label[field];
  print(`${field}, as said`, readings, ({ draft }) => weightsOf(draft)[field].toFixed(2), isSo);
}
print(
  'period, by where',
  readings,
  ({ draft }) => draft.periodFrom,
  ({ draft, label }) => draft.period === label.period,
);
for (const own of [true, false]) {
  const some = readings.filter(({ draft }) => draft.evidence.measure.isBackedBeyond(CARRIED) === own);
  const lead = ({ draft }: Reading) => bandOf(draft.evidence.measure.margin());
  print(`measure, lead, ${own ? 'own' : 'carried'}`, some, lead, ({ draft, label }) => draft.measure === label.measure);
}
for (const field of ['material', 'place', 'org'] as const) {
  const some = readings.filter(({ draft }) => draft.evidence[field] !== null);
  const lead = ({ draft }: Reading) => bandOf(draft.evidence[field]?.margin() ?? 0);
  print(`${field}, lead`, some, lead, ({ draft, label }) => draft[field] === label[field]);
}
