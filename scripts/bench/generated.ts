import type { Claim, Measure } from '../../utils/claims/claim.ts';
import type { QuotedClaim } from '../../utils/messages/schemas.ts';
import { randomFrom } from '../random.ts';

/** What one article of a generated library says; the same for the same number. */
export interface GeneratedArticle {
  readonly url: string;
  readonly site: string;
  readonly origin: string;
  /** ISO day. */
  readonly published: string;
  /** Indices into `templates`. */
  readonly claims: readonly number[];
}

const SITES = 400;
const YEARS = 5;
/** Readings of the busiest key, "China, share, mining". */
export const BUSY = 200;
/** Articles in a hundred that have a claim on the busiest key: these make 20,000 of 100,000 articles. */
export const BUSY_EACH = 20;
const OTHERS = 40_000;
const MATERIALS = ['rare-earths', 'gallium', 'germanium', 'antimony', 'dysprosium', 'terbium', 'graphite', 'lithium'];
const PLACES = ['CN', 'US', 'AU', 'MM', 'VN', 'BR', 'IN', 'JP', 'DE', 'EU', 'world'];
const PARTNERS = [null, 'US', 'CN', 'EU', 'JP', 'KR', 'DE', 'IN', 'GB'];
const MEASURES: Measure[] = ['mine-production', 'processing', 'exports', 'imports', 'reserves', 'price', 'demand'];

const PLAIN: Omit<Claim, 'text' | 'low' | 'high'> = {
  id: 'k1',
  start: 120,
  end: 124,
  kind: 'share',
  hedge: 'none',
  unit: '%',
  direction: null,
  measure: 'mine-production',
  material: 'rare-earths',
  place: 'CN',
  org: null,
  partner: null,
  period: null,
  baseline: null,
  modality: 'stated',
  source: null,
  counted: null,
  step: 1,
  confidence: 0.9,
  doubts: [],
  sentenceStart: 100,
  sentenceEnd: 220,
};

function quoted(fields: Partial<Claim>, value: number): QuotedClaim {
  const text = `${value} %`;
  const claim: Claim = { ...PLAIN, text, low: value, high: value, ...fields };
  const sentence = `According to the ministry, ${text} of all that was counted there came from that one place, as it had before.`;
  const quote = { exact: text, prefix: 'According to the ministry, ', suffix: ' of all that was counted there ' };
  return { claim, passage: { quote, position: { start: 120, end: 124 } }, sentence, at: 27 };
}

/** The claims a generated library is made of: first those of the busiest key, then all others. */
export function templates(): QuotedClaim[] {
  const { below, pick } = randomFrom(1);
  const busy = Array.from({ length: BUSY }, (_, index) => {
    const period = index < 100 ? null : `${2019 + (index % 7)}`;
    return quoted({ period, hedge: index % 3 === 0 ? 'about' : 'none' }, 30 + (index % 60));
  });
  const others = Array.from({ length: OTHERS }, (_, index) => {
    const period = index % 2 === 0 ? `${2020 + below(6)}-0${1 + below(9)}` : null;
    const [material, place, measure] = [pick(MATERIALS), pick(PLACES), pick(MEASURES)];
    const partner = pick(PARTNERS);
    return quoted({ kind: 'amount', unit: 't', material, place, measure, partner, period }, below(500_000));
  });
  return [...busy, ...others];
}

/** `busyEach` of a hundred have a claim on the busiest key: a smaller library can have as busy a key as a large one. */
export function articleAt(index: number, busyEach = BUSY_EACH): GeneratedArticle {
  const { below } = randomFrom(index + 1000);
  const site = `site-${below(SITES)}.example`;
  const day = Date.UTC(2021, 0, 1) + below(YEARS * 365) * 86_400_000;
  const claims = Array.from({ length: 10 }, () => BUSY + below(OTHERS));
  if (below(100) < busyEach) claims[0] = below(BUSY);
  return {
    url: `https://${site}/news/${index}`,
    site,
    origin: below(4) === 0 ? 'Reuters' : site,
    published: new Date(day).toISOString().slice(0, 10),
    claims: [...new Set(claims)],
  };
}
