import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../utils/claims/claim.ts';
import { compareAll, type ReadArticle } from '../../utils/relations/compare-all.ts';
import { understand } from '../../utils/understand.ts';

/** What a labelled claim may say; what is left out is null, `stated` or `none`. `value` stands for `low` and `high`. */
type Frame = Partial<Claim> & { value?: number };

/** One way of telling a fact: a short text in which the fact's quantity stands between "[[" and "]]". */
interface Way {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly frame: Frame;
  /** Whether it says all that the fact's frame has, and no forecast, so that it may be held against the fact's other ways. */
  readonly whole: boolean;
}

/** One fact told in many ways. */
interface Fact {
  readonly name: string;
  readonly published: string;
  readonly ways: readonly Way[];
  /** Another figure in place of the fact's, as written: the two cannot both hold. Null where none was given. */
  readonly other: readonly [figure: string, another: string] | null;
}

const FIELDS = [
  'kind',
  'unit',
  'measure',
  'material',
  'place',
  'org',
  'partner',
  'period',
  'baseline',
  'direction',
] as const;
const WITH_DEFAULT = { modality: 'stated', hedge: 'none' } as const;
/** What ways of one fact may differ in and still be held against each other. */
const NOT_COMPARED = new Set(['source']);

function wayOf(line: string, common: Frame): Way {
  const [marked = '', own = '{}'] = line.split(' | {').map((part, index) => (index === 0 ? part : `{${part}`));
  const withBreaks = marked.replaceAll('¶', '\n').trim();
  const [start, close] = [withBreaks.indexOf('[['), withBreaks.indexOf(']]')];
  if (start < 0 || close < start) throw new Error(`No quantity is marked in "${line}".`);
  const frame = JSON.parse(own) as Frame;
  const isForecast = (frame.modality ?? common.modality) === 'forecast';
  return {
    text: withBreaks.replace('[[', '').replace(']]', ''),
    ...{ start, end: close - 2 },
    frame: { ...common, ...frame },
    whole: !isForecast && Object.keys(frame).every((field) => NOT_COMPARED.has(field)),
  };
}

function factOf(entry: string): Fact {
  const lines = entry.split('\n').filter((line) => line.trim() !== '');
  const told = (name: string) => lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1);
  const common = JSON.parse(told('claim') ?? '{}') as Frame;
  const other = told('other')?.split(' > ');
  return {
    name: lines[0]?.trim() ?? '',
    published: told('date')?.trim() ?? '',
    ways: lines.filter((line) => line.startsWith('- ')).map((line) => wayOf(line.slice(2), common)),
    other: other ? [other[0]?.trim() ?? '', other[1]?.trim() ?? ''] : null,
  };
}

/** The least part of the ways that is read rightly, of their pairs that agrees, and of opposed pairs that contradicts. */
interface Floors {
  readonly right: number;
  readonly agreeing: number;
  readonly contradicting: number;
}

/**
 * The facts of every file of a folder. A file begins with its floors (JSON); each fact has its name after "# ", then lines of
 * `date`, `claim` (JSON), `other` ("figure > another"), and ways that begin with "- ". All of a file's facts can be true together.
 */
export function readFacts(folder: string): { file: string; floors: Floors; facts: Fact[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file) => {
      const [floors = '', ...facts] = readFileSync(join(folder, file), 'utf8').split(/^# /m);
      return { file, floors: JSON.parse(floors), facts: facts.map(factOf) };
    });
}

const near = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b)));

/** The fields in which a claim says something else than its label, as "measure: exports, read as imports". */
function differing(label: Frame, claim: Claim): string[] {
  const [low, high] = [label.low ?? label.value ?? null, label.high ?? label.value ?? null];
  const fields: [string, unknown, unknown][] = [
    ...FIELDS.map((field): [string, unknown, unknown] => [field, label[field] ?? null, claim[field] ?? null]),
    ...Object.entries(WITH_DEFAULT).map(([field, usual]): [string, unknown, unknown] => [
      field,
      label[field as keyof Frame] ?? usual,
      claim[field as keyof Claim] ?? usual,
    ]),
  ];
  const wrong = fields.filter(([, wanted, got]) => wanted !== got);
  if (!near(low, claim.low) || !near(high, claim.high))
    wrong.push(['value', `${low}..${high}`, `${claim.low}..${claim.high}`]);
  const [source, said] = [label.source?.toLowerCase() ?? null, claim.source?.toLowerCase() ?? null];
  if (source === null || said === null ? source !== said : !source.includes(said) && !said.includes(source)) {
    wrong.push(['source', source, said]);
  }
  return wrong.map(([field, wanted, got]) => `${field}: ${wanted}, read as ${got}`);
}

interface Told {
  readonly article: ReadArticle;
  readonly claim: Claim | undefined;
}

function read(text: string, published: string, start: number, end: number): Told {
  const { claims } = understand({ text, title: null, published, lang: 'en' });
  return {
    article: { text, published, claims },
    claim: claims.find((claim) => claim.start < end && claim.end > start),
  };
}

/** How well the ways of telling some facts were understood. */
export interface WaysScore {
  readonly ways: number;
  /** Ways whose claim was read as labelled. */
  readonly right: number;
  readonly errors: readonly string[];
  /** Pairs of ways of one fact, and those found to agree. */
  readonly pairs: number;
  readonly agreeing: number;
  /** Pairs of ways of one fact with another figure in one of them, and those found to contradict each other. */
  readonly opposed: number;
  readonly contradicting: number;
  /** Contradictions among ways that can all be true. */
  readonly falseOnes: readonly string[];
}

/** Two ways' marked claims, by the places of both articles. */
const pairKey = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);

function verdicts(told: readonly Told[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { a, b, relation } of compareAll(told.map(({ article }) => article))) {
    if (told[a.article]?.claim !== a.claim || told[b.article]?.claim !== b.claim) continue;
    found.set(pairKey(a.article, b.article), relation.verdict);
  }
  return found;
}

function againstEachOther({
  ways,
  published,
  other,
}: Fact): Pick<WaysScore, 'pairs' | 'agreeing' | 'opposed' | 'contradicting'> {
  const whole = ways.filter((way) => way.whole && (other === null || way.text.includes(other[0])));
  const true_ = whole.map(({ text, start, end }) => read(text, published, start, end));
  const changed =
    other === null ? [] : whole.map(({ text, start, end }) => read(text.replace(...other), published, start, end));
  const found = verdicts([...true_, ...changed]);
  const sum = { pairs: 0, agreeing: 0, opposed: 0, contradicting: 0 };
  for (let a = 0; a < whole.length; a++) {
    for (let b = 0; b < whole.length; b++) {
      if (a < b) {
        sum.pairs++;
        if (found.get(pairKey(a, b)) === 'agrees') sum.agreeing++;
      }
      if (a !== b && other !== null) {
        sum.opposed++;
        if (found.get(pairKey(a, whole.length + b)) === 'contradicts') sum.contradicting++;
      }
    }
  }
  return sum;
}

function falseContradictions(facts: readonly Fact[]): string[] {
  const articles = facts.flatMap(({ ways, published }) =>
    ways.map(({ text, start, end }) => read(text, published, start, end).article),
  );
  return compareAll(articles)
    .filter(({ relation }) => relation.verdict === 'contradicts')
    .map(({ a, b }) => [a, b].map(({ article, claim }) => `[${claim.text}] ${articles[article]?.text}`).join(' / '));
}

/** Reads every way of telling some facts, each as an article of its own, and holds them against each other. */
export function scoreWays(facts: readonly Fact[]): WaysScore {
  const errors: string[] = [];
  for (const { name, ways, published } of facts) {
    for (const { text, start, end, frame } of ways) {
      const { claim } = read(text, published, start, end);
      const wrong = claim ? differing(frame, claim) : ['no claim was found'];
      if (wrong.length > 0)
        errors.push(
          `${name} · ${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}\n    ${wrong.join('; ')}`,
        );
    }
  }
  const ways = facts.reduce((sum, fact) => sum + fact.ways.length, 0);
  const held = facts.map(againstEachOther);
  const sumOf = (field: keyof (typeof held)[number]) => held.reduce((sum, one) => sum + one[field], 0);
  return {
    ...{ ways, right: ways - errors.length, errors },
    ...{ pairs: sumOf('pairs'), agreeing: sumOf('agreeing') },
    ...{ opposed: sumOf('opposed'), contradicting: sumOf('contradicting') },
    falseOnes: falseContradictions(facts),
  };
}
