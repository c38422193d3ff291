/** What the engine is measured beside: each reads a text as far as it can, and says which claims it sees there. */
import { lengthOf, plainAmount, scaled, unitOf } from './plain-units.ts';

/** A claim as the scorer wants it; `low` and `high` are null where no value was read. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly hedge?: string;
}

export interface Reader {
  /** The work that is timed. */
  run(text: string): unknown;
  claims(text: string): readonly Found[];
}

const exact = (start: number, end: number, value: number | null, unit: string): Found => {
  const { factor, name } = unitOf(unit);
  const low = value === null ? null : value * factor;
  return { start, end, low, high: low, unit: name };
};

/** Of spans that overlap the one with a unit counts, then the longest: a number is reported once. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const rank = ({ unit, start, end }: Found) => (unit === 'count' ? 0 : 1000) + end - start;
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => rank(b) - rank(a)))
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

async function lanthanote(): Promise<Reader> {
  const { understand } = await import('../../utils/understand.ts');
  const run = (text: string) => understand({ text, title: null, published: '2025-11-03', lang: 'en' });
  return { run, claims: (text) => run(text).claims };
}

async function recognizers(): Promise<Reader> {
  const { default: suite } = await import('@microsoft/recognizers-text-suite');
  const english = suite.Culture.English;
  const run = (text: string) => [
    suite.recognizeNumber(text, english),
    suite.recognizeDimension(text, english),
    suite.recognizeCurrency(text, english),
    suite.recognizePercentage(text, english),
  ];
  const claims = (text: string) => {
    const found = run(text)
      .flat()
      .filter(({ resolution }) => resolution?.value)
      .map(({ start, end, text: written, typeName, resolution }) => {
        const value = Number.parseFloat(resolution.value);
        const unit = resolution.isoCurrency ?? resolution.unit ?? (typeName === 'percentage' ? '%' : 'count');
        const part = unit === 'count' && /third|half|quarter|fifth|tenth|eighth/i.test(written);
        return exact(start, end + 1, part ? value * 100 : value, part ? '%' : unit);
      });
    return withoutOverlaps(found);
  };
  return { run, claims };
}

async function compromise(): Promise<Reader> {
  const { default: nlp } = await import('compromise');
  interface Written {
    readonly text: string;
    readonly terms: readonly { readonly tags: readonly string[] }[];
    readonly offset: { readonly start: number };
    readonly number: {
      readonly prefix: string;
      readonly num: number | null;
      readonly suffix: string;
      readonly unit: string;
    };
  }
  const run = (text: string) => nlp(text).numbers().json({ offset: true }) as Written[];
  const claims = (text: string) =>
    run(text).map(({ text: written, terms, offset, number }) => {
      const has = (tag: string) => terms.some(({ tags }) => tags.includes(tag));
      const end = offset.start + lengthOf(written);
      const value = number.num === null ? null : scaled(number.num, number.suffix);
      if (has('Fraction')) return exact(offset.start, end, value === null ? null : value * 100, '%');
      return exact(offset.start, end, value, has('Percent') ? '%' : number.prefix || number.unit || 'count');
    });
  return { run, claims };
}

async function wink(): Promise<Reader> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNLP(model);
  const claims = (text: string) => {
    const read = nlp.readDoc(text);
    const entities = read.entities().out(nlp.its.detail) as unknown as { value: string; type: string }[];
    const found: Found[] = [];
    let from = 0;
    for (const { value: written, type } of entities) {
      const start = text.indexOf(written, from);
      if (start < 0) continue;
      from = start + written.length;
      if (!/^(?:CARDINAL|MONEY|PERCENT|DURATION)$/.test(type)) continue;
      const { value, unit } = plainAmount(written);
      found.push(exact(start, from, value, type === 'PERCENT' ? '%' : unit));
    }
    return found;
  };
  return { run: (text) => nlp.readDoc(text), claims };
}

/** By name, loaded when asked for: what loading costs is measured too. */
export const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  Lanthanote: lanthanote,
  'wink-nlp': wink,
  compromise,
  'recognizers-text': recognizers,
};
