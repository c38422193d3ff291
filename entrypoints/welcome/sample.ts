import { quoteClaim } from '../../utils/messages/quoted.ts';
import type { Answer } from '../../utils/messages/requests.ts';
import type { Quote, QuotedClaim, Related } from '../../utils/messages/schemas.ts';
import { KNOWN_UNTIL } from '../../utils/reference/entry.ts';
import { compareSides } from '../../utils/relations/compare.ts';
import { gistOf } from '../../utils/relations/gist.ts';
import { Independent } from '../../utils/relations/independent.ts';
import type { Verdict } from '../../utils/relations/relation.ts';
import { sideOf } from '../../utils/relations/side.ts';
import { codePoints } from '../../utils/text/selectors.ts';
import { understand } from '../../utils/understand.ts';

/** The sample article, and what was read before it. All invented; the engine reads them like any other. */
export const SAMPLE = {
  title: 'A wet spring for the magnet trade',
  published: '2025-07-18',
  paragraphs: [
    'China mined about 70 per cent of the world’s rare earths last year, and the motors of half the world’s new cars turn on what it refines. Since April, seven rare earth elements leave only with a licence.',
    'How much is left in the ground is another matter: a trade body says China holds around 60 per cent of the world’s rare earth reserves. Buyers of dysprosium wait up to 45 days for an answer, and antimony, often counted among them, takes longer.',
    'None of it slowed the trade. China’s rare earth exports rose 60 per cent in June.',
  ],
} as const;

const EARLIER = [
  {
    site: 'Metals Letter',
    origin: 'Metals Letter',
    published: '2025-06-02',
    text: 'China accounted for 69 per cent of the world’s rare earth mining last year.',
  },
  {
    site: 'Meridian Daily',
    origin: 'US Geological Survey',
    published: '2025-07-09',
    text: 'China holds 49 per cent of the world’s rare earth reserves.',
  },
  {
    site: 'Harbour Post',
    origin: 'customs office',
    published: '2025-07-16',
    text: 'China’s rare earth exports rose 32 per cent in June from the previous month.',
  },
  {
    site: 'Trade Gazette',
    origin: 'Trade Gazette',
    published: '2025-05-26',
    text: 'China has placed seven rare earth elements under export licence.',
  },
] as const;

type ClaimAnswer = Answer<'page.claim'>;
/** A mark in the sample's text, UTF-16. */
export interface SampleMark {
  readonly start: number;
  readonly end: number;
  readonly what:
    | { readonly term: string }
    | { readonly claim: QuotedClaim; readonly answer: ClaimAnswer; readonly verdict: Verdict | null };
}

function claimsIn(text: string, title: string, published: string): QuotedClaim[] {
  const points = codePoints(text);
  return understand({ text, title, published, lang: 'en' }).claims.map((claim) => quoteClaim(text, claim, points));
}

const sideFor = ({ claim, sentence, at }: QuotedClaim, published: string) =>
  sideOf({ claim, published, gist: gistOf(claim, sentence, at) });

function relatedTo(claim: QuotedClaim): Related[] {
  return EARLIER.flatMap(({ site, origin, published, text }, index) =>
    claimsIn(text, '', published).flatMap((earlier): Related[] => {
      const relation = compareSides(sideFor(claim, SAMPLE.published), sideFor(earlier, published));
      if (!relation) return [];
      const quote: Quote = { ...earlier, id: index, url: '', site, title: site, published, origin };
      return [{ reading: `${index}`, relation, articles: 1, origins: 1, quotes: [quote] }];
    }),
  );
}

function answerFor(related: readonly Related[]): ClaimAnswer {
  const count = (verdict: Verdict) => {
    const of = related.filter(({ relation }) => relation.verdict === verdict);
    const quotes = of.flatMap((one) => one.quotes);
    const independent = quotes.reduce((all, { origin }) => all.add({ origin, copy: null }), new Independent());
    return { articles: of.length, origins: independent.count(), names: independent.names() };
  };
  const supports = { contradicts: count('contradicts'), tension: count('tension'), agrees: count('agrees') };
  const nothing = { knownUntil: KNOWN_UNTIL, readings: [], controls: [], beyondData: false };
  return { related, supports, plot: [], notes: [], reference: nothing, controls: nothing };
}

const ORDER: readonly Verdict[] = ['contradicts', 'tension', 'agrees'];

/** The marks of the sample, in the order of its text; where a term lies in a claim, the claim's mark stands alone. */
export function sampleMarks(): SampleMark[] {
  const text = SAMPLE.paragraphs.join('\n');
  const { terms } = understand({ text, title: SAMPLE.title, published: SAMPLE.published, lang: 'en' });
  const claims = claimsIn(text, SAMPLE.title, SAMPLE.published).map((claim): SampleMark => {
    const related = relatedTo(claim);
    const verdict = ORDER.find((one) => related.some(({ relation }) => relation.verdict === one)) ?? null;
    return { start: claim.claim.start, end: claim.claim.end, what: { claim, answer: answerFor(related), verdict } };
  });
  const free = terms.filter(({ start, end }) => !claims.some((claim) => claim.start < end && start < claim.end));
  const first = [...new Map(free.toReversed().map((term) => [term.term, term])).values()];
  const marks = first.map(({ start, end, term }): SampleMark => ({ start, end, what: { term } }));
  return [...claims, ...marks].sort((a, b) => a.start - b.start);
}
