import type { Claim, Measure } from '../claims/claim.ts';
import { isCommon } from '../claims/words/common-words.ts';
import { plainMaterial } from './material.ts';
import { isPlaceName } from './states.ts';

/** A measure and those it is the broader form of. */
const NARROWER: Partial<Record<Measure, readonly Measure[]>> = {
  supply: ['production', 'mine-production', 'processing'],
  production: ['mine-production', 'processing'],
};
const OUTPUT = new Set<Measure>(['supply', 'production', 'mine-production', 'processing']);

/** Whether `a` is the broader form of `b`. */
export const isBroader = (a: Measure, b: Measure): boolean => NARROWER[a]?.includes(b) ?? false;

/** What may be compared across: supply, production, mining and processing are one family, every other measure its own. */
const measureFamily = (measure: Measure): string => (OUTPUT.has(measure) ? 'output' : measure);

const LEGAL_FORM =
  /^(?:inc|ltd|limited|corp|corporation|co|company|plc|llc|ag|gmbh|se|sa|nv|bv|ab|oy|pty|asa|spa|the)$/;

/** An organisation's name as far as it tells it from others: no case, no marks, no legal form. */
export function plainName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const telling = words.filter((word) => word !== '' && !LEGAL_FORM.test(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** Names remembered; where more are met, all are worked out anew. */
const REMEMBERED = 5000;

/** A reading of names, worked out once for each way in which one is written. */
export function oncePerName(read: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      found = read(name);
      if (known.size >= REMEMBERED) known.clear();
      known.set(name, found);
    }
    return found;
  };
}

/** What many companies of the field are called besides their own name, and seldom in full. */
const TRADE = /^(?:resources|minerals|metals|materials|mining|mines|earths?|rare|holdings|group)$/;

/** "Lynas" and "Lynas Rare Earths" are one; "Northern Minerals" and "American Metals" are told by both words. */
const shortName = oncePerName((name) => {
  const words = plainName(name).split(' ');
  const [own = '', ...others] = words;
  const isOwn = own.length > 1 && !isCommon(own) && !isPlaceName(own) && !GENERIC.test(own);
  return isOwn && others.every((word) => TRADE.test(word)) ? own : words.join(' ');
});
const GENERIC =
  /^(?:northern|southern|eastern|western|central|global|general|first|new|national|united|strategic|critical|rare|energy)$/;

const OF_A_COMPANY: ReadonlySet<Measure> = new Set<Measure>(['investment', 'workforce', 'revenue', 'stake']);

/** A company's money, people and shares are told of no material: in 302 of 305 labelled figures, whatever it digs. */
export const isOfNoMaterial = ({ measure, org }: Pick<Claim, 'measure' | 'org'>): boolean =>
  Boolean(org) && OF_A_COMPANY.has(measure);

/**
 * The key claims share that could be compared: kind, unit, family of measures, material, whose figure it is, and the
 * other side. Periods, baselines and what is counted are left to `compare`.
 */
export function comparisonKey(
  claim: Pick<Claim, 'kind' | 'unit' | 'measure' | 'material' | 'place' | 'org' | 'partner'>,
): string {
  const whose = claim.org ? `@${shortName(claim.org)}` : (claim.place ?? '');
  const family = measureFamily(claim.measure);
  const material = claim.material && !isOfNoMaterial(claim) ? plainMaterial(claim.material) : '';
  return `${claim.kind}|${claim.unit}|${family}|${material}|${whose}|${claim.partner ?? ''}`;
}

/** These measures name no thing: a careful reader compares them only where the same thing is counted. */
const UNNAMED: ReadonlySet<Measure> = new Set<Measure>([
  'other',
  'duration',
  'investment',
  'workforce',
  'licence-count',
  'stake',
]);

/** How many rare earths there are is nature's; of what else is counted there are as many lists as bodies that keep one. */
const isOnAnyList = ({ measure, material, place, org }: Claim): boolean =>
  measure === 'element-count' && !material?.endsWith('rare-earths') && place === null && org === null;

/** Whether the measure names no thing. A price in per cent is a yield or a rate, and there are many. */
export const namesNothing = (claim: Claim): boolean =>
  UNNAMED.has(claim.measure) ||
  isOnAnyList(claim) ||
  (claim.measure === 'price' && claim.material === null) ||
  (claim.unit === '%' && claim.kind !== 'change' && RATED.has(claim.measure));
const RATED: ReadonlySet<Measure> = new Set<Measure>(['price', 'market-value', 'revenue']);
